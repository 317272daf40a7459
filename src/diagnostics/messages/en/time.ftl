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
# $expected: the path of the translation
# $count: how many more changes there are
translation-stale = the source of this translation has changed since
    .label = translated from an older text
    .other = this is new or says something else now
    .removed = something after this is gone
    .more = here it goes on: { $count ->
        [none] there are more changes
        [one] { $count } more change
       *[other] { $count } more changes
    }
    .why = the two languages tell voters different things
    .fix = compare with { $name ->
            [none] the source
           *[other] { $name }
        } and mend what has changed, then type: suara translations accept { $expected ->
            [none] and the path of this file
           *[other] { $expected }
        }
    .story =
        source_hash: in a translation remembers the text that was translated, all of it and each paragraph. When the source changes, Suara notices, shows the paragraphs, and tells readers of the translation that it is older. After you have compared the two, let Suara write the new value; with it you confirm that the translation says the same again.

        Wrong: suara translations accept --all without having read the changes
        Right: the changed sentences translated, then: suara translations accept content/pages/rights/moving.en.md

# $kind: date, time, number, link, file, url, reference, picture, component, id, field
# $found: what stands in the translation
# $expected: what stands in the source
translation-facts-differ = { $found ->
        [none] { $expected ->
            [none] a fact of this translation is not that of its source
           *[other] “{ $expected }” of the source is missing in this translation
        }
       *[other] { $expected ->
            [none] “{ $found }” does not occur in the source, or not as often
           *[other] “{ $found }” here, “{ $expected }” in the source
        }
    }
    .label = { $found ->
        [none] missing here, or elsewhere in this file
       *[other] { $kind ->
            [date] this date
            [time] this time
            [number] this number
            [link] this link
            [file] this link to a file
            [url] this address
            [reference] this reference
            [picture] this picture
            [component] this component
            [id] this id
           *[field] this field
        }
    }
    .other = the source
    .place = the source, where this is missing
    .why = readers of the two languages are told different facts, and one of them is misled
    .fix = { $found ->
        [none] { $expected ->
            [none] compare both files and write the same facts in both
           *[other] write “{ $expected }” here too, in the form of this language, or take it out of the source
        }
       *[other] { $expected ->
            [none] take “{ $found }” out here, or write it into the source too
           *[other] compare both with the law or the announcement, then write the same in both files
        }
    }
    .story =
        A translation may use other words, never other facts. Suara compares the dates, times and numbers of both texts, however each language writes them, and the links, references, pictures and components. A date or a number must occur as often in one file as in the other, a link or a year at least once. Small numbers may be digits in one language and words in the other.

        Wrong: 27 November 2024 in Indonesian and 17 November 2024 in English
        Right: 27 November 2024 in both

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
        Announcements and other dated pages carry expires_on:, the last day on which they are true. After that day such a page is an error, and Suara publishes nothing until somebody has looked at it, so that nobody forgets to take it down. If the page should stay as a record, remove expires_on:, for an announcement also type: announcement and its other fields, and say in the text that it is past.

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
