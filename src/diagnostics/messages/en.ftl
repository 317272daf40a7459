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
###   unreadable-file           $kind: io, utf8, too_large, bad_name, same_name; $limit, $reason
###   symlink
###   missing-content           $kind: folder, settings, home, region
###   unknown-file              $kind: no_language, unknown_language, not_a_page; $expected, $suggestion
###   invalid-yaml              $kind: syntax, too_deep, too_large, not_a_mapping; $limit, $reason
###   missing-front-matter      $kind: none, unclosed, empty
###   missing-field             $expected, $name, $suggestion
###   unknown-field             $expected, $suggestion
###   duplicate-field           $name, note other
###   wrong-type                $kind: empty, date, date_time, time, count, integer, number, yes_no, list, text, choice, url, domain, address, slug, file, hash, language, group, localized, id, colour, length; $expected, $found, $suggestion
###   unknown-id                $kind: topic, audience, law, contact, election, stage, deadline, page, kept_page, fact, term, region, contest, reference, no_region, no_election, ambiguous_law; $expected, $known, $suggestion
###   too-long                  $kind: characters, words; $count, $limit, $name
###   impossible-date           $kind: no_such_day, weekday, order; $date, $suggestion, $weekday, note other
###   useless-accept            $kind: is_error, did_not_occur, unknown_code; $suggestion
###   duplicate-address         $kind: same, case, alias, file, region; $other, note other
###   broken-link               $kind: page, file, image, outside, draft, address, theme_file; $suggestion
###   broken-anchor             $name, $suggestion
###   unsafe-url                $kind: scheme, malformed; $name
###   insecure-link             $suggestion
###   look-alike-domain         $name, $suggestion
###   orphan-page
###   raw-html                  $kind: element, attribute, script, style, comment; $name, $suggestion
###   unknown-component         $kind: unknown, nested; $expected, $suggestion
###   heading-order             $kind: skipped, second_h1, starts_low; $expected, $found
###   empty-heading
###   bold-as-heading           $expected
###   duplicate-id              note other
###   broken-footnote           $kind: undefined, unused; $suggestion
###   missing-alt               $kind: image, field
###   poor-alt                  $kind: file_name, generic, too_long, same_as_caption; $count, $limit
###   text-in-image
###   vague-link-text           $kind: vague, bare_url
###   same-link-text            $other, note other
###   download-without-type     $expected
###   table-without-header      $kind: missing, empty
###   table-without-caption     $expected
###   mixed-units               $kind: units, not_a_number, parts; $expected, $found, note other
###   not-a-target              $found
###   impossible-share          $kind: over, negative, nothing, too_many; $count, $expected, $found, $limit
###   missing-transcript        $kind: audio, video
###   missing-captions
###   missing-sign-language
###   pdf-only
###   untagged-pdf              $kind: tags, language, title
###   long-title                $count, $limit
###   repeated-title            $other, note other
###   short-summary             $count, $limit
###   repeated-summary          $other, note other
###   relative-time             $kind: word, bare_offset; $suggestion
###   date-without-year         $suggestion
###   numeric-date              $suggestion
###   time-without-zone         $suggestion
###   number-format             $suggestion
###   non-standard-spelling     $suggestion
###   long-sentence             $count, $limit
###   very-long-sentence        $count, $limit
###   long-paragraph            $count, $limit
###   dense-page                $count, $limit, note other
###   passive-page              $count, $limit, note other
###   stacked-negatives         $suggestion
###   bureaucratic-word         $suggestion
###   hard-word                 $suggestion
###   unexplained-abbreviation  $expected
###   all-caps                  $suggestion
###   spaced-letters            $suggestion
###   sensory-words             $kind: colour, shape, place, click; $suggestion
###   emoji-run                 $kind: heading, link, bullet, run, mark, ornament
###   foreign-sentence          $kind: plain, markdown; $name
###   foreign-word              $name, $suggestion
###   party-balance             $count, $other
###   loaded-word               $suggestion
###   personal-data             $kind: nik, phone, email
###   translation-missing       $expected, $name
###   translation-stale         $count, $expected, $name, note other
###   translation-facts-differ  $kind: date, time, number, link, file, url, reference, picture, component, id, field; $expected, $found, note other
###   words-untranslated        $kind: missing, syntax, variable; $other, $reason, note other
###   expired-page              $date
###   review-overdue            $date, $name
###   stage-overlap             $kind: schedule, typed; $date, $expected, $name, $other, $suggestion, note other
###   deadline-mismatch         $kind: before_polling_day, before, after; $count, $date, $name, note other
###   law-overlap               $date, note other
###   fact-without-date
###   parts-do-not-add-up       $count, $found, $limit, note other
###   implausible-percentage    $kind: range, quotient; $expected
###   missing-denominator
###   implausible-change        $limit, note other
###   locked-fact               note other
###   wrong-regime-law          $kind: pemilu, pilkada; note other
###   wrong-regime-term         $kind: pemilu, pilkada; $suggestion, note other
###   contest-not-held          $kind: other_election, region, ballots; $count, $limit, note other
###   law-not-in-force          $kind: ended, not_yet; $date, $suggestion, note other
###   law-changed-since-review  $kind: amended, replaced, ended; $date, $name, note other
###   sanction-without-date
###   number-typed-by-hand      $kind: same, near, hours; $expected, $suggestion, note other
###   fixed-time-zone           $expected, $suggestion
###   deprecated-term           $suggestion, note other
###   quiet-period-wording      $suggestion
###   target-without-outcome    $kind: register, page; $date, $suggestion, note other
###   claim-before-fact         $name, note other
###   claim-without-evidence
###   candidate-asymmetry       $kind: number, missing, characters, items; $count, $expected, $limit, $name, note other
###   untested-format
###   broken-template           $kind: syntax, render, unknown_name, missing, block; $name, $reason, $suggestion, note other
###   unsafe-template           $kind: third_party, new_window, inline_style, inline_script, missing_lang, unclosed, stray, event_handler; $name, $other, note other
###   low-contrast              $kind: text, part; $colour, $decimals, $expected, $found, $name, $other, $part, $scheme, $suggestion, note other
###   participant-colour        $colour, $name, $scheme
###   size-out-of-bounds        $kind: too_small, too_large; $expected, $name
###   page-too-heavy            $count, $limit
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
# $file, $text: texts
narrated-note-file = see also { $file }: { $text }
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
