### What Suara says about problems, in English. Indonesian: id.ftl. Each group of codes.rs has a file: en/reading.ftl and so on.
###
### How to write a message (tests/messages.rs holds both languages to it):
###   the value    the headline: short, lower case, no full stop, no blame, no jargon
###   .label       what stands under the caret; may be left out
###   .why         the harm to a voter, one sentence, no full stop
###   .fix         what to do, ending with what to type
###   .story       suara explain CODE: what and why in 3 to 8 sentences, then a wrong and a right example
###   .other …     what stands at a further place: Diagnostic::note(span, "other")
###
### How to raise a problem: Diagnostic::new(CODE, span, words).arg("kind", "weekday").arg("weekday", "wednesday")
###   Every argument may be missing: the text then does without. Texts are texts, numbers ($count, $limit where the comment says so) are
###   numbers, $date is 2024-11-27 and $weekday is monday … sunday; both are written out for the reader. $suggestion is "none" or what to
###   write, in the language of the page. A missing argument is "none" where it chooses (`$x ->`), so give it a variant [none] or a default
###   that does not show it; empty $words are "…".
###
### The table is made from the comments above the messages: UPDATE=1 cargo test --test messages.
###
### TABLE
### END

## What the printers add

severity-error = error
severity-warning = warning
why = why
fix = fix
more = more
# $code: text
explain = suara explain { $code }
wcag = WCAG 2.2
# $count: number
hidden = and { $count ->
        [one] { $count } more problem
       *[other] { $count } more problems
    }

## The last line of a run

no-problems = No problems found.
# $count: number
count-errors = { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
# $count: number
count-warnings = { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
# $count: number
count-files = { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
# $problems, $files: texts made of the above
summary = { $problems } in { $files }.
# $errors, $warnings, $files: texts made of the above
summary-both = { $errors } and { $warnings } in { $files }.
unpublished = The published site is unchanged.

## Read aloud, without drawing

# $severity, $file, $line, $column, $headline: texts
narrated-place = { $severity } in { $file }, line { $line } column { $column }: { $headline }
# $severity, $file, $headline: texts
narrated-file = { $severity } in { $file }: { $headline }
# $text: text
narrated-line = it says there: { $text }
# $file, $line, $text: texts
narrated-note = see also { $file }, line { $line }: { $text }
see-also = see also here

## Dates

# $name, $day, $month, $year: texts
date-in-words = { $name }, { $day } { $month } { $year }
# $name: monday … sunday
weekday = { $name ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
        [sunday] Sunday
       *[other] { $name }
    }
# $month: number
month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
