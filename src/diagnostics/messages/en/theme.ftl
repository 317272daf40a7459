### Theme and output: src/diagnostics/codes.rs, last group. The rules for writing messages stand at the top of ../en.ftl.

# $kind: syntax, render, unknown_name, missing
# $reason: the template reader's own English words (syntax, render)
# $suggestion: the nearest name (unknown_name), the nearest template (missing)
broken-template = { $kind ->
        [syntax] this template cannot be read
        [unknown_name] there is nothing called “{ $words }” in this template
        [missing] the theme has no template called “{ $words }”
       *[other] this template could not make a page
    }
    .label = { $suggestion ->
        [none] { $reason ->
            [none] here
           *[other] the reader says: “{ $reason }”
        }
       *[other] perhaps { $suggestion }?
    }
    .other = needed for this page
    .why = every page that uses this template would be missing for voters
    .fix = { $suggestion ->
        [none] { $kind ->
            [syntax] look at the braces in this line: every {"{%"} if {"%}"} and {"{%"} for {"%}"} needs its end
            [unknown_name] write a name that templates may use; the documentation lists them
            [missing] add the file to the theme's templates, or delete it there so that the built-in one is used
           *[other] compare it with the template of the same name in themes/terang, and mend the difference
        }
       *[other] write { $suggestion }
    }
    .story =
        Templates say how pages look. They belong to the theme, and a mistake in one is a mistake on every page that uses it, so Suara stops. Nothing of the published site changes meanwhile. A name that does not exist is always an error and never silently an empty place.

        Wrong: {"{{"} page.titel {"}}"}
        Right: {"{{"} page.title {"}}"}

# $kind: third_party, new_window, inline_style, inline_script, missing_lang, unclosed, stray, event_handler
# $name: the host (third_party), the element or attribute (the others)
# $other: the template, where it is known
unsafe-template = { $kind ->
        [new_window] a link opens a new window
        [inline_style] styling stands inside the page
        [inline_script] a program stands inside the page
        [missing_lang] the page does not say its language
        [unclosed] an element is not closed
        [stray] an element is closed that is not open
        [event_handler] an attribute runs a program
       *[other] { $name ->
            [none] the page loads something from another site
           *[other] the page loads something from { $name }
        }
    }
    .label = { $other ->
        [none] { $name ->
            [none] here
           *[other] “{ $name }”
        }
       *[other] from { $other }
    }
    .other = from this template
    .why = { $kind ->
        [new_window] the way back is gone, and a voter who cannot see the change is lost
        [inline_style] it overrides the colours and sizes that a voter with weak eyes has chosen
        [missing_lang] a screen reader reads the whole page with the wrong voice
        [unclosed] browsers guess what was meant, and a screen reader may miss the rest of the page
        [stray] browsers guess what was meant, and a screen reader may miss the rest of the page
        [inline_script] a site that allows programs inside its pages also runs those that a stranger smuggles in
        [event_handler] a site that allows programs inside its pages also runs those that a stranger smuggles in
       *[other] the other site learns which voter reads what, and the page breaks when that site is down
    }
    .fix = { $kind ->
        [new_window] delete target from the link in the template
        [inline_style] move it into the theme's style sheet, under a class
        [inline_script] move it into a file under the theme's scripts
        [missing_lang] write lang="{"{{"} site.language.code {"}}"}" in the html element of the template
        [unclosed] { $name ->
            [none] write the closing element
           *[other] write </{ $name }>
        }
        [stray] delete it, or write the start of the element before it
        [event_handler] delete the attribute, and listen for the event in a file under the theme's scripts
       *[other] copy the file into the theme, and write its own address there
    }
    .story =
        Suara looks at every finished page as a browser would. Pages load nothing from other sites: no fonts, no counters, no maps, because election pages must work when the network is bad and must not tell anybody who reads them. They open no windows, keep their styling in one file, and run no program from inside the page, so that a strict security policy can protect them.

        Wrong: <link href="https://fonts.googleapis.com/css?family=Lato" rel="stylesheet">
        Right: the font as a file in the theme, named in its style sheet

# $count: kilobytes, a number
# $limit: kilobytes, a number
page-too-heavy = this page is too heavy
    .label = { $count ->
        [none] too heavy
       *[other] { $count } kB
    }
    .why = on a village's network it takes minutes to load, and it costs a voter money
    .fix = { $limit ->
        [none] divide the page into several, or shorten its tables
       *[other] divide the page into several, or shorten its tables, until it is below { $limit } kB
    }
    .story =
        Many voters pay for each megabyte and have a weak signal. Suara weighs the HTML and the style sheet of each page and stops above the budget in content/site.yaml. Long tables and many components on one page are the usual reason; a page for each question is also easier to read.

        Wrong: one page with the polling stations of a whole province
        Right: one page for each district
