### The command line: help, results, and why a command could not run. The rules for writing messages stand at the top of ../en.ftl.
###   cli-NAME, .usage      a command of src/cli/arguments.rs: what it does, how it is typed
###   cli-option-NAME       the help of --name; cli-argument-NAME of a word without a name; cli-value-NAME what stands for its value
###   everything with .fix  a failure: what is wrong, and what to do, ending with what to type

## Help

cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-general-options = Options of every command

cli-suara = Type-checks pages about elections and publishes them as a website that every voter can use
    .usage = suara [OPTIONS] COMMAND
    .after = Help for one command: suara help COMMAND. A new site: suara init my-site
cli-build = Check the site and publish it, if nothing is wrong
    .usage = suara build [OPTIONS]
cli-check = Tell every problem of the site without publishing
    .usage = suara check [OPTIONS]
cli-serve = Show the site in a browser while it is written, with every problem in its place
    .usage = suara serve [OPTIONS]
cli-new = Make the files of a new page, one for each language, with every field to fill in
    .usage = suara new [OPTIONS] TYPE STEM
cli-init = Make a small new site in an empty folder
    .usage = suara init [OPTIONS] [FOLDER]
cli-translations = List every translation: recorded, changed since, or missing
    .usage = suara translations [OPTIONS]
           suara translations accept [OPTIONS] PATH ...
cli-accept = Record that translations say the same as their sources again
    .usage = suara translations accept [OPTIONS] PATH ...
cli-reviews = List the pages to be checked again, by owner, and the warnings left standing
    .usage = suara reviews [OPTIONS]
cli-explain = Tell the story of a code, or list all codes
    .usage = suara explain [CODE]
cli-schema = Print a JSON Schema, for editors that complete and check what is typed
    .usage = suara schema [OPTIONS] [NAME]
cli-reference = Print the reference: every field, component, code and command, as Markdown
    .usage = suara reference
    .title = Reference
    .intro = Printed by `suara reference`. Do not edit it by hand: it comes from the tables that the program itself uses.
    .exits = Exit codes: 0 means clean, 1 means that the content has errors and nothing was published, 2 means that the command could not run. Problems for people go to the standard error, machine formats to the standard output.
cli-completions = Print a script that lets a shell complete commands and options
    .usage = suara completions SHELL
cli-man = Print the manual page, or write those of all commands
    .usage = suara man [OPTIONS]
cli-help = Tell how a command is used
    .usage = suara help [COMMAND]

cli-option-version = Print the version
cli-option-root = The site's folder; without it, the nearest folder upwards with content/site.yaml
cli-option-lang = The language of the messages: id or en; without it, that of the system, then that of site.yaml, then Indonesian
cli-option-format = How problems are told: terminal (default), json, github or sarif
cli-option-color = Colours: auto (default), always or never; NO_COLOR is respected
cli-option-narrate = Tell everything in sentences, without drawing, for screen readers and Braille displays; SUARA_NARRATE=1 does it always
cli-option-limit = How many problems to tell (default 100); the others are counted
cli-option-quiet = Tell problems only, not how it went
cli-option-timings = Tell how long each stage took
cli-option-help = Print this help
cli-option-output = The folder to publish to; without it, public in the site's folder
cli-option-drafts = Include drafts and pages whose day has not come
cli-option-region = Only the site of one region, by its code, to stand alone
cli-option-changes = List every file that was written or removed
cli-option-today = Take this day for today, as year-month-day; the same day gives the same site
cli-option-verify = How unchanged files are recognised: quick (default), or full, which reads each again
cli-option-durability = What the files must survive: crash (default), or power, a power failure, which takes longer
cli-option-port = The port of the address; without it, 4321 or the next free one
cli-option-host = Let telephones and others in the same network in, by an address with a secret part; under this name or address, or without one under that of this computer
cli-option-open = Open the browser
cli-option-follow = Let the browser go to the page that was just saved
cli-option-poll = Look for changes every second, for network drives that tell of none
cli-option-editor = What opens a file: vscode (default), vscodium, zed, idea, none, or an address with {"{"}file{"}"}, {"{"}line{"}"} and {"{"}column{"}"}
cli-option-deny-warnings = Let warnings count as errors in the exit code
cli-option-language = Only translations into this language, for example en
cli-option-deny = Exit with 1 if a source has changed or a translation is missing
cli-option-all = Every translation whose record is not that of its source; compare them first
cli-option-days = How many days ahead to look (default 30)
cli-option-title = The title of the page in the first language
cli-option-list = List the names of all schemas
cli-option-write = Write all of them to this folder; files that are there are never overwritten

cli-argument-path = The files of the translations, for example content/pages/rights/moving.en.md
cli-argument-type = The type of the page, such as page, right or stage
cli-argument-stem = Its place without language and ending, such as rights/moving-your-vote; a section's own page is rights/_index
cli-argument-folder = An empty or missing folder; without it, this one
cli-argument-code = A code, such as broken-link
cli-argument-name = The name of a schema; without it, all names are listed
cli-argument-shell = bash, elvish, fish, powershell or zsh
cli-argument-command = A command

cli-value-command = COMMAND
cli-value-folder = FOLDER
cli-value-lang = id|en
cli-value-format = FORMAT
cli-value-color = WHEN
cli-value-number = NUMBER
cli-value-date = DATE
cli-value-host = NAME
cli-value-editor = EDITOR
cli-value-verify = quick|full
cli-value-durability = crash|power
cli-value-title = TITLE
cli-value-type = TYPE
cli-value-stem = STEM
cli-value-code = CODE
cli-value-name = NAME
cli-value-path = PATH
cli-value-shell = SHELL

## The manual

cli-man-name = NAME
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-extra = SEE ALSO
cli-man-version = VERSION
cli-man-manual = Suara

## How it went

# $count: number
cli-count-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
# $count: number
cli-count-regions = { $count ->
        [one] { $count } site of a region
       *[other] { $count } sites of regions
    }
# $count: number
cli-count-languages = { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
# $text, $other: texts made of the above
cli-pages = { $text } in { $other }
cli-nothing-changed = nothing has changed since it was last published
cli-change-written = written
cli-change-removed = removed
cli-no-problems = no problems
# $written, $unchanged, $removed: numbers
cli-published = { $written } written, { $unchanged } unchanged, { $removed } removed
# $number: a number as text: "0.21"
cli-seconds = { $number } seconds
cli-site-mixed = Some pages of the published site are new and some are old. Publish again to complete it.
cli-site-complete = The published site is complete. Only temporary files are left; the next publish removes them.

cli-stage-read = Reading files
cli-stage-settings = Settings
cli-stage-register-and-theme = Register and theme
cli-stage-documents = Texts
cli-stage-site = Addresses and lists
cli-stage-render = Pages
cli-stage-check = Checks
cli-stage-output = Other files
cli-stage-regions = Sites of regions
cli-stage-publish = Publishing
cli-stage-total = Total

## New pages and sites

cli-fill-in = Fill in every line that is empty behind its colon.
cli-may-fill-in = These may be left out. Take the # away before a line that you use.
# $text: the allowed words
cli-one-of = {" "}(one of: { $text })
# $text: an example
cli-for-example = {". "}For example: { $text }
cli-body = Write the page here, in short sentences. Say first what the voter can do.

    ## A heading for each question

    - One thing in each point.
    - Link to other pages by their file: `[home](../_index.md)`.
cli-new-next = Fill in the empty lines, then: suara check
# $name: the stem of the section's page
cli-new-section = This section has no page of its own yet. Make it with: suara new page { $name }
# $path: the folder, or nothing where it is this one
cli-init-next = { $path ->
        [none] Build the site with: suara build
       *[other] Build the site with: suara build --root { $path }
    }

## Translations and reviews

cli-content-errors = The content has errors, so that a list may lack something. See them with: suara check
# $kind: current, unrecorded, stale, missing
cli-translation-state = { $kind ->
        [current] recorded
        [unrecorded] not recorded
        [stale] source changed
       *[missing] missing
    }
# $kind: changed, removed
# $path, $number, $text: the source, the line, its words
cli-translation-change = { $kind ->
        [removed] { $path }:{ $number }  something is gone after: { $text }
       *[changed] { $path }:{ $number }  { $text }
    }
    .narrated = { $kind ->
        [removed] { $path }, line { $number }: something is gone after: { $text }
       *[changed] { $path }, line { $number }, new or changed: { $text }
    }
# $count: number
cli-translation-more = and { $count ->
        [one] { $count } more change
       *[other] { $count } more changes
    }
cli-translation-unknown = an older record: it does not say which paragraphs
# $count, $current, $unrecorded, $stale, $missing: numbers
cli-translations-summary = { $count ->
        [one] { $count } translation
       *[other] { $count } translations
    }: { $current } recorded, { $unrecorded } not recorded, { $stale } with a changed source, { $missing } missing
# $path: the first of them
cli-translations-next = After comparing a translation with its source: suara translations accept { $path }
# $count: number
cli-accepted = { $count ->
        [0] nothing to record
        [one] { $count } translation recorded
       *[other] { $count } translations recorded
    }
cli-reviews-nobody = no owner
cli-reviews-laws = Laws that change after the last check
cli-reviews-accepted = Warnings left standing
# $kind: overdue, due
# $day, $path, $other: the day, the file, the title
cli-review = { $kind ->
        [overdue] { $day }  overdue  { $path }  { $other }
       *[due] { $day }  due      { $path }  { $other }
    }
    .narrated = { $kind ->
        [overdue] overdue since { $day }: { $other }, { $path }
       *[due] due on { $day }: { $other }, { $path }
    }
# $kind: amended, replaced, ended
# $day, $path, $name, $other: the day, the file, the law, the amending law
cli-review-law = { $kind ->
        [amended] { $day }  { $path }  { $name } amended by { $other }
        [replaced] { $day }  { $path }  { $name } replaced by { $other }
       *[ended] { $day }  { $path }  { $name } ends
    }
    .narrated = { $kind ->
        [amended] { $path }: { $name } is amended by { $other } from { $day }
        [replaced] { $path }: { $name } is replaced by { $other } from { $day }
       *[ended] { $path }: { $name } ends on { $day }
    }
# $path, $number, $name, $text: the file, the line, the code, the reason
cli-review-accepted = { $path }:{ $number }  { $name }: { $text }
    .narrated = { $path }, line { $number }: { $name }, because: { $text }
# $overdue, $due, $days, $laws, $accepted: numbers
cli-reviews-summary = { $overdue } overdue, { $due } due within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, { $laws ->
        [one] { $laws } change of law
       *[other] { $laws } changes of law
    }, { $accepted ->
        [one] { $accepted } warning
       *[other] { $accepted } warnings
    } left standing

## Codes

cli-explain-more = The whole story of one: suara explain CODE
cli-group-reading = Reading files
cli-group-fields = Fields
cli-group-links = Addresses and links
cli-group-markdown = Texts
cli-group-titles = Titles
cli-group-words = Words
cli-group-time = Languages and time
cli-group-theme = Theme and published files
cli-group-register = Register
cli-group-regime = Pages against the register
cli-group-figures = Numbers and facts

## Schemas and the reference

cli-schema-site = Settings of the site
cli-schema-laws = Laws
cli-schema-contacts = Offices and channels
cli-schema-election = An election
cli-schema-facts = Facts: numbers, dates and words
cli-schema-terms = Terms
cli-schema-region = A region
cli-schema-theme = The theme: colours, sizes, face
cli-schema-section = A section's own page, `_index`
cli-schema-home = The home page
# $name: what it is
cli-schema-translation = { $name }, translation
# $name: the component
cli-schema-component = The component { $name }

cli-reference-data = Data
cli-reference-entries = Each entry stands under an id that you choose.
cli-reference-pages = Pages
    .intro = A page is a Markdown file in `content/pages`, one for each language: `rights/moving.id.md` and `rights/moving.en.md`. Its fields stand between two lines `---` at the top. A translation may leave out what says the same in every language.
cli-reference-common = Every page
cli-reference-components = Components
    .intro = A component is a fenced block whose first line names it, and whose lines are fields.
cli-reference-codes = Codes
    .intro = `suara explain CODE` tells the story of each, with a wrong and a right example.
cli-reference-no-fields = No fields of its own.
cli-reference-option = Option
cli-reference-what = What it is
cli-reference-field = Field
cli-reference-kind = Kind
cli-reference-required = Required
cli-reference-yes = yes
cli-reference-no = no
cli-reference-code = Code
cli-reference-severity = Severity

# $text: words
cli-kind-values = id: { $text }
# $text: a kind
cli-kind-list = list: { $text }
# $text: a kind
cli-kind-list-or-no = list: { $text }; or `false`
cli-kind-table = groups by id
# $kind: topic, audience, law, contact, election, stage, deadline, page, fact, term, code
cli-kind-id = { $kind ->
        [topic] id of a topic
        [audience] id of an audience
        [law] id of a law
        [contact] id of a contact
        [election] id of an election
        [stage] id of a stage
        [deadline] id of a deadline
        [page] name of a page
        [fact] id of a fact
        [term] id of a term
        [code] code
       *[other] id
    }
cli-kind-prose = text with links and emphasis
# $count: number
cli-kind-limited = text, { $count } characters at most
cli-kind-text = text
cli-kind-slug = part of an address
cli-kind-address = address on this site
cli-kind-url = web address
cli-kind-file = file
cli-kind-hash = hash
cli-kind-date = date
cli-kind-date-time = date and time
cli-kind-time = clock time
cli-kind-count = number from 0
cli-kind-integer = whole number
cli-kind-number = number with a point
cli-kind-yes-no = `true`, `false`
cli-kind-language = language tag
cli-kind-colour = colour, `"#4a2a8a"`
cli-kind-length = length, `2.75rem`
cli-kind-group = group
cli-kind-localized = text for each language

## Arguments that cannot be understood

cli-no-command = no command was given
    .fix = choose one from suara --help, for example suara check
# $name, $suggestion: texts
cli-unknown-command = there is no command “{ $name }”
    .fix = { $suggestion ->
        [none] see all commands with suara --help
       *[other] perhaps suara { $suggestion }
    }
# $name, $suggestion, $help: texts
cli-unknown-option = there is no option “{ $name }” here
    .fix = { $suggestion ->
        [none] see all options with { $help }
       *[other] perhaps { $suggestion }
    }
# $name, $help: texts
cli-superfluous = “{ $name }” is one word too many
    .fix = leave it out, or put quotes around words that belong together; see { $help }
# $name, $help: texts
cli-superfluous-value = “{ $name }” takes one value only
    .fix = leave out the others; see { $help }
# $name, $expected, $help: texts
cli-missing-value = “{ $name }” needs a value
    .fix = { $expected ->
        [none] write it behind the option; see { $help }
       *[other] write behind it: { $expected }
    }
# $name, $value, $suggestion, $expected, $help: texts
cli-bad-value = “{ $value }” is no value for { $name }
    .fix = { $suggestion ->
        [none] { $expected ->
            [none] see { $help }
           *[other] write: { $expected }
        }
       *[other] perhaps { $suggestion }
    }
cli-expected-date = year-month-day, for example 2026-11-21
cli-expected-number = a whole number, for example 20
cli-expected-port = a whole number up to 65535, for example 4400
# $name, $help: texts
cli-missing-argument = something is missing: { $name }
    .fix = see how it is typed with { $help }
# $name, $suggestion, $help: texts
cli-conflict = { $suggestion ->
        [none] “{ $name }” cannot stand here
       *[other] “{ $name }” and “{ $suggestion }” do not go together
    }
    .fix = write one of the two, once; see { $help }
# $help: text
cli-bad-usage = these words cannot be understood
    .fix = see how it is typed with { $help }

## Why a command could not run

# $path: text
cli-no-site = there is no site here: { $path } is neither in this folder nor in one above it
    .fix = go to the site's folder, name it with --root FOLDER, or make a new site with suara init FOLDER
# $path: text
cli-no-folder = there is no folder “{ $path }”
    .fix = correct the path behind --root
# $text: what the system says
cli-output = the result could not be written: { $text }
# $name, $suggestion, $expected: texts
cli-unknown-language = this site has no language “{ $name }”
    .fix = { $suggestion ->
        [none] choose one of: { $expected }
       *[other] perhaps { $suggestion }; there are: { $expected }
    }
# $path: text
cli-accept-outside = “{ $path }” is no page of this site
    .fix = name a translation below content/pages, as suara translations lists them
# $path, $suggestion: texts
cli-accept-unknown = there is no page “{ $path }”
    .fix = { $suggestion ->
        [none] see all translations with suara translations
       *[other] perhaps { $suggestion }
    }
# $path: text
cli-accept-source = “{ $path }” is not a translation of another page
    .fix = name the file of another language than the site's first, whose page is there in the first language too
# $path, $text: texts
cli-accept-by-hand = the front matter of “{ $path }” is written so that only a person can change it
    .fix = write into it yourself: source_hash: { $text }
# $path: text
cli-replace-changed = “{ $path }” has changed since it was read
    .fix = save what you are editing, then try again; this file was left as it is, others may be written already
# $path: text
cli-replace-link = “{ $path }” is a link, or not a file
    .fix = put the file itself there, then try again; others may be written already
# $name, $suggestion: texts
cli-unknown-code = there is no code “{ $name }”
    .fix = { $suggestion ->
        [none] see all codes with suara explain
       *[other] perhaps suara explain { $suggestion }
    }
# $name, $suggestion: texts
cli-unknown-schema = there is no schema “{ $name }”
    .fix = { $suggestion ->
        [none] see all names with suara schema --list
       *[other] perhaps suara schema { $suggestion }
    }
# $name, $suggestion: texts
# $expected: all types
cli-unknown-type = there is no page type “{ $name }”
    .fix = { $suggestion ->
        [none] write one of: { $expected }
       *[other] perhaps { $suggestion }; there are: { $expected }
    }
# $name, $suggestion: texts
cli-bad-stem = “{ $name }” cannot be part of an address
    .fix = { $suggestion ->
        [none] use a–z, 0–9 and hyphens, with / between folders, for example rights/moving-your-vote
       *[other] use a–z, 0–9 and hyphens, with / between folders, for example { $suggestion }
    }
# $count: number
# $text: the paths
cli-exists = { $count ->
        [one] this file is already there: { $text }
       *[other] these files are already there: { $text }
    }
    .fix = choose another place, or move away what is there; nothing was written
# $path, $text: texts
cli-not-empty = the folder “{ $path }” is not empty: “{ $text }” is in it
    .fix = name an empty or a new folder, for example suara init my-site
# $path: text
cli-not-a-folder = “{ $path }” is not a folder
    .fix = move it away, or choose another place; nothing was written
# $kind: empty, dots, character, trailing, device, too_long, own
# $path: text
# $text: the character
cli-bad-path = “{ $path }” cannot be the name of a file: { $kind ->
        [empty] a part between the slashes is empty
        [dots] a part is “.” or “..”
        [character] the character { $text } means something else on some systems
        [trailing] a part ends in a dot or a space
        [device] Windows keeps this name for a device
        [too_long] a part is longer than 255 bytes
        [own] names that begin with .suara- are Suara's own
       *[other] some systems do not know it
    }
    .fix = rename the file or change its address, using a–z, 0–9 and hyphens
# $path: text
cli-file-and-folder = the site has both a file “{ $path }” and a folder of that name
    .fix = rename one of the two
# $path: text
cli-twice = two parts of the site both make “{ $path }”
    .fix = rename one of the two
# $path, $text: texts
cli-in-the-way = “{ $path }” was not written by Suara and stands where “{ $text }” belongs
    .fix = move it away or delete it, then publish again
# $path, $text: texts
cli-locked = another build is publishing to “{ $path }” right now (it holds “{ $text }”)
    .fix = wait until it has ended, then publish again
# $path, $line: texts
cli-manifest-damaged = line { $line } of “{ $path }” is damaged, so Suara cannot tell its own files from yours
    .fix = empty the output folder, then publish again
# $path, $text: texts
cli-manifest-version = another version of Suara wrote “{ $path }” (format { $text })
    .fix = use that version, or empty the output folder and publish again
# $path: text
cli-foreign-staging = “{ $path }” holds something that Suara did not put there
    .fix = move it away, then publish again
# $path, $text: texts
cli-refused-is = cannot publish to “{ $path }”: that is the protected folder “{ $text }”
    .fix = choose a folder of its own, for example --output public
# $path, $text: texts
cli-refused-contains = cannot publish to “{ $path }”: the protected folder “{ $text }” lies in it
    .fix = choose a folder of its own, for example --output public
# $path, $text: texts
cli-refused-inside = cannot publish to “{ $path }”: it lies in the protected folder “{ $text }”
    .fix = choose a folder outside it, for example --output public
# $path: text
cli-refused-root = cannot publish to “{ $path }”: that is the root of a file system
    .fix = choose a folder of its own, for example --output public
# $path: text
cli-refused-link = cannot publish to “{ $path }”: it is a link to somewhere else
    .fix = name the folder that it points to
# $path: text
cli-refused-file = cannot publish to “{ $path }”: it is not a folder
    .fix = choose another name, for example --output public
# $path, $text: texts
cli-refused-not-ours = cannot publish to “{ $path }”: it holds “{ $text }”, and Suara has never published there
    .fix = move away what is in it, or choose another folder with --output
# $kind: look, read, create_folder, lock, write, place, remove, record, flush
# $path: text
# $text: what the system says
cli-disk = { $kind ->
        [look] cannot look at “{ $path }”: { $text }
        [read] cannot read “{ $path }”: { $text }
        [create_folder] cannot make the folder “{ $path }”: { $text }
        [lock] cannot lock “{ $path }”: { $text }
        [write] cannot write “{ $path }”: { $text }
        [place] cannot put “{ $path }” in its place: { $text }
        [remove] cannot remove “{ $path }”: { $text }
        [record] cannot note in “{ $path }” what is published: { $text }
        [flush] cannot make sure that “{ $path }” is on the disk: { $text }
       *[other] the disk refuses “{ $path }”: { $text }
    }
    .fix = look whether the disk has room and whether you may write there, then try again
# $kind: permission, full, read_only, not_found, not_empty, other
# $text: what the system says
cli-system = { $kind ->
        [permission] you may not do that there
        [full] the disk is full
        [read_only] the disk cannot be written to
        [not_found] it is not there
        [not_empty] the folder is not empty
       *[other] the system says “{ $text }”
    }
