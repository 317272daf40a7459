### Fields: src/diagnostics/codes.rs, second group. The rules for writing messages stand at the top of ../en.ftl.

# $expected: an example of its value: "2026-11-01"
# $name: the field that may stand here instead
# $suggestion: an example of that one's value
missing-field = { $name ->
        [none] the field “{ $words }” is not there yet
       *[other] one of the fields “{ $words }” and “{ $name }” is needed here, and neither is there yet
    }
    .label = belongs here
    .why = a voter, a list or a calendar asks for exactly this and finds nothing
    .fix = { $name ->
        [none] { $expected ->
            [none] add a line that begins with { $words }:
           *[other] add the line { $words }: { $expected }
        }
       *[other] { $suggestion ->
            [none] add a line that begins with { $words }: or with { $name }:
           *[other] { $expected ->
                [none] add a line that begins with { $words }: or with { $name }:
               *[other] add the line { $words }: { $expected } or the line { $name }: { $suggestion }
            }
        }
    }
    .story =
        Each kind of page and each entry of the register has fields that it cannot do without: a right needs to say who holds it, an event when it starts, a number on which day it was true. Suara asks for them because a page without them leaves the voter's next question open. An empty field counts as one that is not there.

        Wrong:
        title: Moving your vote
        Right:
        title: Moving your vote
        summary: Far from your polling station? Move your vote before the deadline.

# $suggestion: the nearest field
# $expected: the fields that are known here, as a list
unknown-field = there is no field of this name here
    .label = { $suggestion ->
        [none] not known
       *[other] perhaps { $suggestion }?
    }
    .why = what stands in a field that nobody reads never reaches a voter
    .fix = { $suggestion ->
        [none] { $expected ->
            [none] delete the line
           *[other] delete the line, or write one of: { $expected }
        }
       *[other] write { $suggestion }:
    }
    .story =
        Suara knows every field by name and refuses the others. Other programs pass over a field that they do not know, and a spelling mistake in a date then removes the date from the site without a word. The names are English and the same in every language of the site.

        Wrong: sumary: Far from your polling station?
        Right: summary: Far from your polling station?

# $name: the field that it excludes
duplicate-field = { $name ->
        [none] this field stands here twice
       *[other] only one of the fields “{ $name }” and “{ $words }” may stand here
    }
    .label = { $name ->
        [none] the second time
       *[other] says it again
    }
    .other = { $name ->
        [none] the first time
       *[other] says it already
    }
    .why = only one of the two reaches the voter, and nobody knows which
    .fix = { $name ->
        [none] delete one of the two lines
       *[other] keep either { $name }: or { $words }:, and delete the other with what belongs to it
    }
    .story =
        A field may stand only once in an entry. When it stands twice, programs silently take one of the two, most often the last. With two dates that means a coin decides what a voter reads. Some fields exclude each other for the same reason: a chart takes its values from facts: or from series:, not from both.

        Wrong:
        expires_on: 2026-11-20
        expires_on: 2026-11-27
        Right:
        expires_on: 2026-11-27

# $kind: empty, date, date_time, time, count, integer, number, yes_no, list, text, choice, url, domain, address, slug, file, hash, language, group, localized, id, colour, length
# $expected: the allowed values (choice), the allowed range (integer, number), the fields (group)
# $suggestion: the nearest allowed value (choice)
# $found: what stands there, where the words do not say it
wrong-type = { $kind ->
        [empty] this field is still empty
        [count] a number from 0 belongs here
        [slug] a part of an address belongs here
        [address] an address on this site belongs here
        [file] the name of a file belongs here
        [hash] the record of the translated source belongs here
        [colour] a colour belongs here
        [length] a length in rem belongs here
        [language] this is no language tag
        [localized] a text for each language belongs here
        [date] a date belongs here
        [date_time] a date with a time belongs here
        [time] a clock time belongs here
        [integer] a whole number belongs here
        [number] a number belongs here
        [yes_no] “true” or “false” belongs here
        [list] a list belongs here
        [text] a text belongs here
        [choice] this is not one of the allowed values
        [url] a web address belongs here
        [domain] the name of a site belongs here
        [group] fields of the form name: value belong here
        [id] a short name belongs here
       *[other] another kind of value belongs here
    }
    .label = { $suggestion ->
        [none] { $found ->
            [none] { $kind ->
                [empty] empty
               *[other] not this
            }
           *[other] this is { $found }
        }
       *[other] perhaps { $suggestion }?
    }
    .why = a value of the wrong kind cannot be checked, sorted or shown to a voter in their language
    .fix = { $kind ->
        [empty] write its value behind the colon
        [count] write digits only, without points or commas, for example 180
        [slug] write lower-case letters a–z, digits and hyphens, for example moving-your-vote
        [address] write the address with a slash before and behind it, for example /rights/old/
        [file] write the name of the file beside the page, for example map.png
        [hash] take the line out and let suara translations accept write it
        [colour] write # and six digits or letters a–f, in quotes, for example "#4a2a8a"
        [length] write a number and rem, for example 2.75rem
        [language] write a language tag, for example id, en or jv
        [localized] write one text for each language, for example {"{"}id: Kantor, en: Office{"}"}
        [date] write the date as year-month-day, for example 2029-06-27
        [date_time] write date, T and time, for example 2029-06-27T09:00
        [time] write the time with a colon and in quotes, for example "07:00"
        [integer] { $expected ->
            [none] write digits only, without points or commas, for example 520986
           *[other] write a whole number, { $expected }, in digits only
        }
        [number] { $expected ->
            [none] write digits with a point before the decimals, for example 60.5
           *[other] write a number, { $expected }, with a point before the decimals
        }
        [yes_no] write true or false
        [list] write it in square brackets, for example [first, second]
        [text] put the text in quotes, for example "2024"
        [choice] { $suggestion ->
            [none] { $expected ->
                [none] write one of the values that suara explain wrong-type names
               *[other] write one of: { $expected }
            }
           *[other] write { $suggestion }
        }
        [url] write the whole address, for example https://www.kpu.go.id/
        [domain] write the domain alone, for example kpu.go.id
        [group] { $expected ->
            [none] write one field a line, indented by two spaces: name: value
           *[other] write these fields, one a line, indented by two spaces: { $expected }
        }
        [id] write lower-case letters a–z, digits, hyphens or underscores, for example pilkada-2024
       *[other] write a value of the kind that the field asks for
    }
    .story =
        Every field has a kind: a date, a number, a list, one of a few words. Dates are written year-month-day, because 03/04/2029 is April to one reader and March to another; Suara shows them to voters as words, “Tuesday, 3 April 2029”. Numbers are written in digits only; Suara adds the points or commas of each language. Where only a few words are allowed, the message names them: verdict, for example, takes false, partly_false, misleading, unproven or true.

        Wrong: reviewed_on: 1 November 2026
        Right: reviewed_on: 2026-11-01

# $kind: topic, audience, law, contact, election, stage, deadline, page, kept_page, fact, term, region, contest, reference, no_region, no_election, ambiguous_law
# $suggestion: the nearest id
# $expected: where the ids stand: "content/data/laws.yaml"
# $known: the names that there are (reference)
unknown-id = { $kind ->
        [topic] there is no topic of this name
        [audience] there is no audience of this name
        [law] this law is not in the register
        [contact] this contact is not in the register
        [election] this election is not in the register
        [stage] this election has no stage of this name
        [deadline] this election has no deadline of this name
        [page] there is no page of this name
        [kept_page] there is no page of this name
        [fact] this fact is not in the register
        [term] this term is not in the glossary
        [region] there is no region of this name
        [contest] this election has no contest of this name
        [no_region] the national site speaks for no single region
        [ambiguous_law] “{ $words }” could be either of two rulings
        [no_election] this page does not say which election it is about
       *[other] nothing in the register has this name
    }
    .label = { $suggestion ->
        [none] not known
       *[other] perhaps { $suggestion }?
    }
    .why = the voter would find a gap where a date, a law or a telephone number should stand
    .fix = { $suggestion ->
        [none] { $expected ->
            [none] { $kind ->
                [no_region] move the page to content/regions, or take the reference out
                [no_election] write election: at the top of the page, or name the election: {"{{"} election.pilkada-2024.polling_day {"}}"}
                [kept_page] write the path of a page below content/pages, without language and ending, for example hak/dokumen
               *[other] { $known ->
                    [none] write a name that exists, or add the entry to the register under content/data
                   *[other] write one of: { $known }
                }
            }
           *[other] write a name that stands in { $expected }, or add the entry there
        }
       *[other] { $kind ->
            [reference] write {"{{"} { $suggestion } {"}}"}
           *[other] write { $suggestion }
        }
    }
    .story =
        Dates, laws, numbers, terms and contacts stand once, in the register under content/data. Pages name them by their id instead of repeating them, so that a change reaches every page. A law's id carries its full number and year: “mk-135” could be either of two rulings of the Constitutional Court.

        Wrong: legal_basis: [{"{"}law: pkpu-7{"}"}]
        Right: legal_basis: [{"{"}law: pkpu-7-2024{"}"}]

# $kind: characters, words
# $limit: number
# $count: number
# $name: the field
too-long = { $name ->
        [none] this text is too long
       *[other] the text of “{ $name }” is too long
    }
    .label = { $count ->
        [none] longer than its place
       *[other] { $kind ->
            [words] { $count } words
           *[other] { $count } characters
        }
    }
    .why = phones and search results cut a long text, and the voter misses how it ends
    .fix = { $limit ->
        [none] shorten it, and leave the details to the page
       *[other] { $kind ->
            [words] shorten it to { $limit } words, and leave the details to the page
           *[other] shorten it to { $limit } characters, and leave the details to the page
        }
    }
    .story =
        Some texts have a fixed place: a summary stands under the title in search results, a short answer is read aloud by a phone. A text that is longer is cut off there, often just before the date. Say first what the voter must do and by when, and leave the rest to the page.

        Wrong: summary: In connection with the upcoming election, the Commission hereby informs all residents that …
        Right: summary: Far from your polling station? Move your vote before 28 October 2024.

# $kind: no_such_day, weekday, order
# $date: the date, as 2024-11-27 (weekday: the date written; order: the start)
# $weekday: the right weekday, as monday … sunday (weekday)
# $suggestion: the words to write, in the page's language (weekday)
impossible-date = { $kind ->
        [weekday] this date falls on another weekday
        [order] the end comes before the start
       *[other] there is no such day in the calendar
    }
    .label = { $kind ->
        [weekday] { $weekday ->
            [none] the weekday and the date do not agree
           *[other] it is a { $weekday }
        }
        [order] { $date ->
            [none] earlier than the start
           *[other] the start is { $date }
        }
       *[other] not in the calendar
    }
    .other = the start
    .why = a voter who trusts this date comes on the wrong day, or does not come
    .fix = { $suggestion ->
        [none] { $kind ->
            [weekday] { $weekday ->
                [none] look the date up, then correct the weekday or the date
               *[other] look the date up; if it is right, write { $weekday }
            }
            [order] exchange the two dates, or correct the one that is wrong
           *[other] look the date up in the source and write the day that is meant
        }
       *[other] look the date up; if it is right, write { $suggestion }
    }
    .story =
        Suara looks up every date. The 31st of February does not exist, 27 November 2024 was a Wednesday, and a stage cannot end before it begins. When weekday and date disagree, one of them is wrong, and only the source can say which, so look there first. Better still, name the date from the register: then the weekday is computed.

        Wrong: Tuesday, 27 November 2024
        Right: Wednesday, 27 November 2024
        Better: {"{{"} election.polling_day {"}}"}

# $kind: is_error, did_not_occur, unknown_code
# $suggestion: the nearest code (unknown_code)
useless-accept = { $kind ->
        [is_error] “{ $words }” is an error and cannot be accepted
        [unknown_code] there is no problem called “{ $words }”
       *[other] “{ $words }” is accepted, but does not occur on this page
    }
    .label = { $kind ->
        [unknown_code] { $suggestion ->
            [none] not known
           *[other] perhaps { $suggestion }?
        }
        [is_error] an error
       *[other] no longer needed
    }
    .why = an exception that nobody needs will one day hide a mistake from the people who could mend it
    .fix = { $kind ->
        [is_error] delete this entry of accept:, and mend the problem itself
        [unknown_code] { $suggestion ->
            [none] delete this entry of accept:
           *[other] write { $suggestion }
        }
       *[other] delete this entry of accept:
    }
    .story =
        A page can accept a warning, with a reason: accept: [{"{"}code: all-caps, reason: the sign at the gate reads like this{"}"}]. Errors cannot be accepted, because an error means that a voter is told something wrong or is shut out. An acceptance that no longer applies should go, so that the list of exceptions stays short and honest; suara reviews shows it.

        Wrong: accept: [{"{"}code: broken-link, reason: will be written later{"}"}]
        Right: accept: [{"{"}code: all-caps, reason: the sign at the gate reads like this{"}"}]
