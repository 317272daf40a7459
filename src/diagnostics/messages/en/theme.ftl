### Theme and output: src/diagnostics/codes.rs, last group. The rules for writing messages stand at the top of ../en.ftl.

# $kind: syntax, render, unknown_name, missing, block
# $name: the template that fills the block, where another one lacks it (block)
# $reason: the template reader's own English words (syntax, render)
# $suggestion: the nearest name (unknown_name), the nearest template (missing)
broken-template = { $kind ->
        [syntax] this template cannot be read
        [unknown_name] there is nothing called “{ $words }” in this template
        [missing] the theme has no template called “{ $words }”
        [block] { $name ->
            [none] the template that this one builds on has no block called “{ $words }”
           *[other] this template has no block called “{ $words }”
        }
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
            [block] { $name ->
                [none] write the name of a block that the other template has, for example {"{%"} block content {"%}"}
               *[other] write {"{%"} block { $words } {"%}"}{"{%"} endblock {"%}"} where the text of { $name } belongs, or delete this file so that the built-in one is used
            }
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

# $kind: text, part
# $name: the name of the colour
# $other: the name of the colour that it meets
# $colour: that colour itself, "#fff"
# $scheme: where they meet: light, dark, light_more, dark_more
# $found, $part: the contrast before and behind its decimal point: "4", "47"
# $expected, $decimals: the least contrast before and behind its point: "4", "5"; without $decimals where it is whole
# $suggestion: the nearest colour that has it
low-contrast = { $name ->
        [none] { $kind ->
            [part] this colour is too close to another for lines and parts
            [text] this colour is too close to another for text
           *[other] this colour is too close to another
        }
       *[other] { $kind ->
            [part] the colour { $name } is too close to another for lines and parts
            [text] the colour { $name } is too close to another for text
           *[other] the colour { $name } is too close to another
        }
    }
    .label = { $found ->
        [none] too close
       *[other] { $part ->
            [none] too close
           *[other] { $expected ->
                [none] { $found }.{ $part } to 1
               *[other] { $other ->
                    [none] { $found }.{ $part } to 1; { $decimals ->
                        [none] { $expected }
                       *[other] { $expected }.{ $decimals }
                    } is needed
                   *[other] { $colour ->
                        [none] { $found }.{ $part } to 1 with { $other }; { $decimals ->
                            [none] { $expected }
                           *[other] { $expected }.{ $decimals }
                        } is needed
                       *[other] { $found }.{ $part } to 1 with { $other } { $colour }; { $decimals ->
                           [none] { $expected }
                          *[other] { $expected }.{ $decimals }
                       } is needed
                    }
                }
            }
        }
    }
    .other = the other colour
    .why = { $scheme ->
        [light] in sunlight, with weak eyes or on a poor screen a voter cannot tell the two apart
        [dark] in the dark scheme a voter with weak eyes cannot tell the two apart
        [light_more] a voter who asked for more contrast cannot tell the two apart
        [dark_more] a voter who asked for more contrast on dark cannot tell the two apart
       *[other] a voter with weak eyes cannot tell the two apart
    }
    .fix = { $suggestion ->
        [none] { $other ->
            [none] choose another colour on the other side of middle grey, for example "#000"
           *[other] no shade of this colour will do: first give another colour to { $other }
        }
       *[other] { $name ->
            [none] write "{ $suggestion }"
           *[other] write { $name }: "{ $suggestion }"
        }
    }
    .story =
        The theme says which colour stands on which, and how much contrast each pair needs by WCAG 2.2: 7 to 1 for text, 4.5 for large text, 3 for lines and parts. Suara measures every pair in the light scheme, in the dark one, and in both with more contrast. An office may use its own colours, and gets the nearest one that voters can read: as little lighter or darker as possible, of the same hue. The same colour may meet several others; what Suara proposes fits all of them.

        Wrong: band: "#f60", with white letters on it
        Right: band: "#9a3a00"

# $name: the name of the theme's colour
# $colour: that colour itself, "#4a2a8a"
# $scheme: the list in which it is shown
participant-colour = a colour of the site resembles this colour of a participant
    .label = { $name ->
        [none] nearly the same hue
       *[other] { $colour ->
            [none] the hue of { $name }
           *[other] { $scheme ->
                [none] the hue of { $name } { $colour }
               *[other] the hue of { $name } { $colour } in { $scheme }
            }
        }
    }
    .why = a voter who sees a participant's colour on the office's pages takes the office for partial
    .fix = { $name ->
        [none] give the site another hue in themes/terang/theme.yaml, for example band: "#4a2a8a"
       *[other] give { $name } another hue in themes/terang/theme.yaml
    }
    .story =
        Colours speak before words do. In site.yaml the list participant_colours names the colours of parties, candidates and ballots. Suara compares their hues with those that give the site its face, and warns when two of them lie close together. Grey has no hue and resembles nobody. Ours is violet, as the finger that was dipped in ink.

        Wrong: band: "#d7141a", while a party uses "#c8102e"
        Right: band: "#4a2a8a"

# $kind: too_small, too_large
# $name: the name of the size
# $expected: the bound: "2.75rem"
size-out-of-bounds = { $name ->
        [none] { $kind ->
            [too_large] this size is too large
            [too_small] this size is too small
           *[other] this size is out of bounds
        }
       *[other] { $kind ->
            [too_large] the size { $name } is too large
            [too_small] the size { $name } is too small
           *[other] the size { $name } is out of bounds
        }
    }
    .label = { $expected ->
        [none] { $kind ->
            [too_large] too large
           *[other] too small
        }
       *[other] { $kind ->
            [too_large] { $expected } at most
           *[other] { $expected } at least
        }
    }
    .why = { $kind ->
        [too_large] in long lines a voter with weak eyes loses the way back to the start of the next one
       *[other] a voter with weak eyes cannot read it, and one with unsteady hands cannot hit it
    }
    .fix = { $expected ->
        [none] { $kind ->
            [too_large] write a smaller size in rem, for example 38rem
           *[other] write a larger size in rem, for example 2.75rem
        }
       *[other] { $name ->
            [none] write { $expected }
           *[other] write { $name }: { $expected }
        }
    }
    .story =
        Sizes are given in rem: 1rem is the text size that the reader has chosen in the browser, so everything grows with it. The theme says between what each has to stay: text not below 1rem, lines not longer than about 75 letters, and whatever is touched at least 2.75rem, which is 44 pixels. These bounds come from WCAG 2.2, level AAA. A site can make them narrower, and not wider.

        Wrong: tap: 1.5rem
        Right: tap: 2.75rem

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
