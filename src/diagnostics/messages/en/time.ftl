### Languages and time: src/diagnostics/codes.rs, seventh group. The rules for writing messages stand at the top of ../en.ftl.

# $name: the missing language, as its code: "en"
# $expected: the path of the file to write
translation-missing = { $name ->
        [none] this page is missing in one of the site's languages
        [id] this page is not there in Indonesian yet
        [en] this page is not there in English yet
       *[other] this page is not there in the language “{ $name }” yet
    }
    .label = this page
    .why = a voter who reads only the other language gets nothing, or a text in a language they do not read
    .fix = { $expected ->
        [none] write the translation beside this file, with its language before .md
       *[other] write the translation as { $expected }
    }
    .story =
        Suara shows readers the page in their language. Where it is missing, they get the first language of the site with a note that says so, and never a silent mixture. A missing translation is a warning, because an urgent page should not wait for it.

        Wrong: stages/campaign.id.md alone
        Right: stages/campaign.id.md and stages/campaign.en.md

# $name: the path of the source page
# $expected: the new value of source_hash
translation-stale = the source of this translation has changed since
    .label = translated from an older text
    .other = the source has changed
    .why = the two languages tell voters different things
    .fix = { $expected ->
        [none] compare with the source and mend what has changed, then write the new source_hash
       *[other] compare with { $name ->
            [none] the source
           *[other] { $name }
        } and mend what has changed, then write source_hash: { $expected }
    }
    .story =
        source_hash: in a translation remembers the text that was translated. When the source changes, Suara notices, even if the dates of the files say nothing. After you have compared the two, write the new value; with it you confirm that the translation says the same again.

        Wrong: source_hash: changed without having read the source
        Right: the changed sentences translated, then the new source_hash:

# $kind: missing, syntax, variable
# $other: the file of the words
# $reason: the reader's own English words (syntax)
words-untranslated = { $kind ->
        [syntax] these words of the theme cannot be read
        [variable] this text of the theme asks for a value that does not exist
       *[other] “{ $words }” has no translation in the theme
    }
    .label = { $kind ->
        [syntax] { $reason ->
            [none] here
           *[other] the reader says: “{ $reason }”
        }
        [variable] “{ $words }”
       *[other] missing here
    }
    .other = the text in the first language
    .why = a voter would meet buttons and labels in a language that is not the page's
    .fix = { $kind ->
        [syntax] write it as name = text, with further lines indented
        [variable] write only values that the same text has in the first language
       *[other] { $other ->
            [none] add a line { $words } = and the translation to the theme's words
           *[other] add a line { $words } = and the translation to { $other }
        }
    }
    .story =
        The words of the interface, “Menu”, “Search”, “Checked on”, stand in one file a language in the theme's folder words. Suara builds no site in which one of them is missing: a page half in another language is hard to read, and a screen reader speaks it wrongly. Values in braces, such as {"{"} $count {"}"}, keep their names in every language.

        Wrong: menu in words/id.ftl only
        Right: menu in words/id.ftl and in words/en.ftl

# $date: the end of the page, as 2026-11-27
expired-page = { $date ->
        [none] this page is past its end
       *[other] this page ended on { $date }
    }
    .label = has passed
    .why = a voter would act on something that no longer holds
    .fix = delete the page, or write in expires_on: a later day after checking that its content is still true
    .story =
        Announcements and other dated pages carry expires_on:, the last day on which they are true. After that day Suara does not publish them, so that nobody forgets to take them down. If the page should stay as a record, remove expires_on: and say in its text that it is past.

        Wrong: expires_on: 2024-11-27 on a page published in 2026
        Right: the page deleted, or its text in the past tense and without expires_on:

# $date: the day the review was due, as 2026-11-27
# $name: the owner
review-overdue = { $date ->
        [none] this page should have been checked by now
       *[other] this page should have been checked by { $date }
    }
    .label = { $name ->
        [none] last checked
       *[other] last checked; it belongs to { $name }
    }
    .why = laws and dates change, and nobody has looked whether this page still tells voters the truth
    .fix = read the page, compare it with its sources, then write today's date in reviewed_on:
    .story =
        Every page says when somebody last checked it, and the site says how long that lasts: review_in: in content/site.yaml, or in the page for itself. Voters see the date too. Only change it when you have really compared the page with its sources.

        Wrong: today's date in all pages, written by search and replace
        Right: one page read, its sources opened, then reviewed_on: 2026-11-21
