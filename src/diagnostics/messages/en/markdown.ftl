### Markdown: src/diagnostics/codes.rs, fourth group. The rules for writing messages stand at the top of ../en.ftl.

# $kind: element, attribute, script, style, comment
# $name: the element or attribute
# $suggestion: what to write instead
raw-html = { $kind ->
        [attribute] this HTML attribute is not allowed here
        [script] programs are not allowed in a page
        [style] styling is not allowed in a page
        [comment] these words would vanish with the comment before them
       *[other] this HTML element is not allowed here
    }
    .label = { $kind ->
        [comment] not published
       *[other] { $name ->
            [none] not allowed here
           *[other] “{ $name }” is not allowed here
        }
    }
    .why = { $kind ->
        [script] a program in a page can track voters, and shuts out those whose phone does not run it
        [style] a colour or size set here ignores what a voter with weak eyes has chosen
        [comment] a comment is not published, and what stands on its line goes with it: no voter reads it
       *[other] HTML written by hand often breaks for screen readers, and the voter who listens is shut out
    }
    .fix = { $suggestion ->
        [none] { $kind ->
            [attribute] delete the attribute
            [script] delete it; for a video, a chart or a timeline write a component block
            [style] delete it, and mark important words with **two asterisks**
            [comment] put the comment on a line of its own and close it there: <!-- note -->
           *[other] write it in Markdown; of HTML only br, abbr, span lang, kbd, sub and sup are allowed
        }
       *[other] write { $suggestion }
    }
    .story =
        Pages are written in Markdown, and Suara writes the HTML, so that tables have headers, pictures have descriptions and everything works with a keyboard and a screen reader. Six small elements remain allowed, because Markdown has nothing for them: br, abbr with title, span with lang, kbd, sub and sup. For anything larger there are component blocks.

        Wrong: <b style="color:red">Bring your e-ID card</b>
        Right: **Bring your e-ID card**

# $suggestion: the nearest component
# $expected: the components, as a list
# $kind: unknown, nested
unknown-component = { $kind ->
        [nested] a component stands inside a list, a quote or a note
       *[other] there is no component of this name
    }
    .label = { $suggestion ->
        [none] { $kind ->
            [nested] cannot be shown here
           *[other] not known
        }
       *[other] perhaps { $suggestion }?
    }
    .why = a voter would see the raw data instead of a timeline, a chart or a list
    .fix = { $suggestion ->
        [none] { $kind ->
            [nested] begin the three backticks at the start of the line, with an empty line before and after the block
           *[other] { $expected ->
                [none] write the name of a component, or write text after the three backticks for an ordinary block
               *[other] write one of: { $expected }; for an ordinary block write text
            }
        }
       *[other] write { $suggestion }
    }
    .story =
        A block between lines of three backticks becomes a component when a component's name stands after the first backticks: timeline, chart, contacts, glossary, laws, tasks, dates, checklist, compare, video, audio. What stands inside is data, which Suara checks and turns into accessible HTML. A name that is nearly one of these is refused rather than shown as raw text.

        Wrong: ```timelines
        Right: ```timeline

# $kind: skipped, second_h1, starts_low
# $expected: the level that belongs here, a number
# $found: the level that stands there, a number
heading-order = { $kind ->
        [second_h1] the page has a second main heading
        [starts_low] the first heading of the page is at too low a level
       *[other] a heading level is skipped
    }
    .label = { $found ->
        [none] at this level
       *[other] level { $found }
    }
    .why = a voter who listens to the page moves from heading to heading, and takes the gap for a missing part
    .fix = { $expected ->
        [2] begin the heading with two number signs: ##
        [3] begin the heading with three number signs: ###
        [4] begin the heading with four number signs: ####
        [5] begin the heading with five number signs: #####
       *[other] { $kind ->
            [skipped] give the heading one number sign fewer
           *[other] begin the heading with two number signs: ##
        }
    }
    .story =
        Headings are the table of contents of those who cannot see the page: screen readers list them and jump between them. The title of the page is its only heading of level 1 and comes from title:. In the text, parts begin with ##, parts of parts with ###. Choose the level by meaning and never by size; the size is the theme's business.

        Wrong: ## Documents, then #### e-ID card
        Right: ## Documents, then ### e-ID card

empty-heading = this heading has no words
    .label = nothing to read
    .why = a screen reader says “heading” and then nothing, and the voter does not know what follows
    .fix = write what the part is about after the number signs, or delete the line
    .story =
        A heading without words is invisible to the eye and a riddle to the ear. It also leaves a gap in the table of contents. It most often comes from a line of number signs left behind, or from a heading that holds only a picture without a description.

        Wrong: ##
        Right: ## What to bring

# $expected: the heading level that belongs here, a number
bold-as-heading = this bold paragraph stands in for a heading
    .label = looks like a heading
    .why = to a voter who listens it is a sentence like any other, and cannot be jumped to
    .fix = { $expected ->
        [3] write ### { $words }
        [4] write #### { $words }
       *[other] write ## { $words }
    }
    .story =
        A paragraph that is bold from its first word to its last looks like a heading and is none. Screen readers, the table of contents and links to a part of the page know only real headings. Bold is for a few important words within a sentence.

        Wrong: **What to bring**
        Right: ## What to bring

duplicate-id = this id stands twice on the page
    .label = the second time
    .other = the first time
    .why = a link to it always leads to the first place, and the voter reads the wrong part
    .fix = write another id, or leave it out and Suara makes one from the heading
    .story =
        An id names one place on a page, so that links can lead there. Ids come from {"{"}#id{"}"} after a heading and from components. If two places have the same id, browsers take the first and screen readers mix the two up.

        Wrong: ## In Pemilu {"{"}#list{"}"} and ## In Pilkada {"{"}#list{"}"}
        Right: ## In Pemilu {"{"}#list-pemilu{"}"} and ## In Pilkada {"{"}#list-pilkada{"}"}

# $kind: undefined, unused
# $suggestion: the nearest footnote (undefined)
broken-footnote = { $kind ->
        [unused] nothing in the text refers to this footnote
       *[other] this footnote is not written anywhere
    }
    .label = { $suggestion ->
        [none] { $kind ->
            [unused] never used
           *[other] leads nowhere
        }
       *[other] perhaps [^{ $suggestion }]?
    }
    .why = { $kind ->
        [unused] what stands in it, perhaps the source, is never shown to a voter
       *[other] a voter who looks for the source does not find it
    }
    .fix = { $suggestion ->
        [none] { $kind ->
            [unused] put { $words } behind the sentence that it explains, or delete it
           *[other] write the footnote on a line of its own: { $words }: followed by its text
        }
       *[other] write [^{ $suggestion }]
    }
    .story =
        A footnote has two halves: the mark in the text, [^1], and the note itself on a line of its own, [^1]: and its text. Suara links the two in both directions. One half without the other is a slip that a reader would meet as a dead mark or as a lost note.

        Wrong: 204 million voters are registered.[^dpt]
        Right: the same, and below it a line [^dpt]: KPU, July 2023.

# $kind: image, field
missing-alt = this picture has no description
    .label = no description
    .why = a voter who cannot see the picture, or whose phone does not load it, misses what it says
    .fix = { $kind ->
        [field] add the line alt: followed by what the picture says
       *[other] write what the picture says between the square brackets: ![what it says](picture.jpg)
    }
    .story =
        The description, or alternative text, is what a screen reader speaks and what stands in the picture's place when it does not load. Say what the picture tells the reader, as you would on the telephone: one sentence, beginning with what matters. Leave out “picture of”; the screen reader says that already.

        Wrong: ![](booth.jpg)
        Right: ![A voting booth with a low, hollow table that a wheelchair fits under](booth.jpg)

# $kind: file_name, generic, too_long, same_as_caption
# $limit: number (too_long)
# $count: number (too_long)
poor-alt = { $kind ->
        [file_name] this description is the name of a file
        [too_long] this description is too long
        [same_as_caption] this description only repeats the caption
       *[other] this description does not say what the picture shows
    }
    .label = { $count ->
        [none] helps nobody
       *[other] { $count } characters
    }
    .why = { $kind ->
        [too_long] a screen reader speaks it in one breath, without a pause and without a way back
        [same_as_caption] a voter who listens hears the same sentence twice and nothing about the picture
       *[other] a voter who listens hears that there is a picture, and not what it says
    }
    .fix = { $kind ->
        [too_long] { $limit ->
            [none] shorten it to one sentence, and put the details into the text
           *[other] shorten it to { $limit } characters, and put the details into the text
        }
        [same_as_caption] describe what can be seen; the caption already says the rest
       *[other] write one sentence that says what the picture tells the reader
    }
    .story =
        A description replaces the picture for everyone who cannot see it. “IMG_2031.jpg”, “picture” or “photo of an event” tell them nothing. A good one is a sentence of at most 150 characters that says what the sighted reader learns from the picture and that is not in the caption.

        Wrong: ![picture](IMG_2031.jpg)
        Right: ![An officer shows a voter where to sign the voting notice form](IMG_2031.jpg)

text-in-image = it is not said whether this picture holds text
    .label = is there text in it?
    .why = text inside a picture cannot be enlarged, read aloud or translated
    .fix = write in the page's head image_texts: [{"{"}src: { $words }, text: none{"}"}], or in place of none every word that can be read in it
    .story =
        Posters are the most common way in which election offices speak, and the least readable one: a screen reader sees one picture, and on a phone the letters are too small. Suara cannot read pictures, so it asks. Best of all, write the text as text and keep the picture for what only a picture can show.

        Wrong: a poster with the schedule, and nothing else on the page
        Right: the schedule as a table, and the poster below it to share

# $kind: vague, bare_url
vague-link-text = { $kind ->
        [bare_url] a web address stands in place of link text
       *[other] this link text does not say where it leads
    }
    .label = { $kind ->
        [bare_url] would be spelt out letter by letter
       *[other] leads where?
    }
    .why = { $kind ->
        [bare_url] a screen reader spells the whole address, and the voter still does not know what is there
       *[other] a voter who hears only the page's links hears “{ $words }” and cannot choose
    }
    .fix = { $kind ->
        [bare_url] write what is there, and the address behind it: [Check your name on the voter list](https://…)
       *[other] write what the reader finds there, for example [Documents for moving your vote](…)
    }
    .story =
        Many people who use a screen reader, a magnifier or switches go from link to link. They hear the link texts alone, without the sentence around them, and ten times “click here” is no choice. The text of a link should make sense by itself: the title of the page it leads to is nearly always right.

        Wrong: For the documents [click here](documents.md).
        Right: Bring the [documents for moving your vote](documents.md).

# $other: the other target
same-link-text = two links have the same text and lead to different places
    .label = { $other ->
        [none] elsewhere on this page it leads to another place
       *[other] elsewhere on this page it leads to { $other }
    }
    .other = the other one
    .why = a voter who hears the links alone cannot tell the two apart
    .fix = add to each link text what makes it different, for example the year or the office
    .story =
        In a list of links, the same words must mean the same place. A page with three links “Candidate list” for three contests forces the reader to open each of them. Add the word that tells them apart.

        Wrong: [Candidates](governor.md) and [Candidates](mayor.md)
        Right: [Candidates for governor](governor.md) and [Candidates for mayor](mayor.md)

# $expected: type and size, where they are known: "PDF, 240 kB"
download-without-type = this link does not say that it is a download
    .label = { $expected ->
        [none] which type, how large?
       *[other] { $expected }
    }
    .why = a voter with little data or an old phone pays for a file that they cannot open
    .fix = { $expected ->
        [none] add type and size to the link text, for example (PDF, 240 kB)
       *[other] add ({ $expected }) to the link text
    }
    .story =
        A link that opens another program or loads megabytes should say so first. For files of your own site Suara adds type and size by itself; for files elsewhere it cannot know them, so they stand in the link text. Write the type as people call it, PDF or Word, and the size in kB or MB.

        Wrong: [PKPU 7/2024](https://jdih.kpu.go.id/pkpu-7-2024.pdf)
        Right: [PKPU 7/2024 (PDF, 1.2 MB)](https://jdih.kpu.go.id/pkpu-7-2024.pdf)

# $kind: missing, empty
table-without-header = { $kind ->
        [empty] a column of this table has no heading
       *[other] this table has no column headings
    }
    .label = { $kind ->
        [empty] empty
       *[other] no headings
    }
    .why = a screen reader says each cell with its heading, and without one the voter hears bare numbers
    .fix = { $kind ->
        [empty] write in this cell what the column holds, for example Date
       *[other] write the headings in the first row and a row of --- below them: | Stage | Date |
    }
    .story =
        In a table the eye finds the heading above a cell; the ear needs to be told. Suara marks the first row as headings, and a screen reader then says “Date: 27 November” instead of “27 November”. An empty heading leaves its whole column without a name.

        Wrong: |  | Date |
        Right: | Stage | Date |

# $expected: the line to write, in the page's language
table-without-caption = this table has no caption
    .label = which table is this?
    .why = a voter who listens has to go through the cells to learn whether this is the table they want
    .fix = { $expected ->
        [none] give the table a caption that says in one line what it shows
       *[other] write { $expected }
    }
    .story =
        A caption is the name of a table. It is spoken before the table begins, so that the listener can enter it or pass it by; it also makes sense of the table when it is printed, shared or quoted alone. Say what the rows are and for which election or year.

        Wrong: a table of dates under the heading “Schedule”
        Right: the same table with the caption “Stages of the 2024 regional election in Balikpapan”

# $kind: units, not_a_number, parts
# $expected: the unit of the first value
# $found: the unit of this one
# note other: the first value
mixed-units = { $kind ->
        [not_a_number] “{ $words }” is no number and cannot be drawn
        [parts] “{ $words }” counts something other than the whole
       *[other] this chart mixes two units
    }
    .label = { $kind ->
        [not_a_number] a date or words
       *[other] { $found ->
            [none] another unit
           *[other] this counts { $found }
        }
    }
    .other = { $expected ->
        [none] { $kind ->
            [parts] the whole
           *[other] the first value
        }
       *[other] this counts { $expected }
    }
    .why = { $kind ->
        [parts] the sum means nothing, and a voter who adds up stops trusting the other numbers
       *[other] two bars of one length would mean different things, and the longer one would only look larger
    }
    .fix = { $kind ->
        [not_a_number] name a fact that has number, percent or money
        [parts] take it out of parts:, or give both facts the same unit: in content/data/facts.yaml
       *[other] draw a chart for each unit, or give the facts the same unit: in content/data/facts.yaml
    }
    .story =
        A chart invites the eye to compare lengths. Voters and polling stations, or a number and a percentage, have no common scale: a bar for 1,066 polling stations beside one for 520,986 voters says nothing. So all values of a chart, its target too, have one unit: the unit of the fact, per cent, or rupiah.

        Wrong: facts: [voters, turnout]
        Right: facts: [women, men]

# $found: the status of the fact
not-a-target = “{ $words }” was not stated as a target
    .label = { $found ->
        [none] no target
       *[other] its status is { $found }
    }
    .why = a voter would hold the outcome against a promise that nobody made
    .fix = name a fact that has status: target, or remove this line
    .story =
        A chart draws its target as a mark that every bar is held against, with who stated it and when. An earlier result, or this year's own, is no target; next to it a bar would look like a success or a failure that nobody spoke of. The register says which facts are targets: status: target.

        Wrong: target: turnout_2020
        Right: target: turnout_target

# $kind: over, negative, nothing, too_many
# $found: the sum of the parts
# $expected: the whole
# $limit: number
# $count: number
impossible-share = { $kind ->
        [negative] a part of a whole is not negative
        [nothing] these parts are all zero
        [too_many] a share shows { $limit ->
            [none] only a few
           *[other] { $limit }
        } parts at most
       *[other] the parts are more than the whole
    }
    .label = { $kind ->
        [over] { $found ->
            [none] too much
           *[other] together { $found }{ $expected ->
                [none] {""}
               *[other] , of { $expected }
            }
        }
        [too_many] { $count ->
            [none] one too many
           *[other] there are { $count }
        }
       *[other] not a part
    }
    .why = a voter would see slices that are not there, and believe them
    .fix = { $kind ->
        [over] look the numbers up in their source; parts that overlap are kind: bars
       *[other] write kind: bars
    }
    .story =
        A share divides one thing: the parts do not overlap, none is negative, together they are at most the whole. A survey in which people may give several answers adds up to more than 100 per cent; that is no share, it is bars. More than six patterns cannot be told apart without colour.

        Wrong: kind: share, 60 per cent and 55 per cent
        Right: kind: bars, 60 per cent and 55 per cent

# $kind: audio, video
missing-transcript = { $kind ->
        [audio] this recording has no transcript
       *[other] this video has no transcript
    }
    .label = no transcript
    .why = a voter who cannot hear, or cannot pay for the data, gets nothing of it
    .fix = add transcript: with every word, or a link to the page that holds it: transcript: "[Transcript of the video](transcript.md)"
    .story =
        A transcript is the whole recording as text: what is said, who says it, and in a video what can be seen and matters. It serves those who cannot hear or see, those on a slow network, and search engines. It can be a page of its own, which then also works in every language of the site.

        Wrong: a video block with src: only
        Right: the same block with transcript: "[Transcript of the video](transcript.md)"

missing-captions = this video has no captions
    .label = no captions
    .why = a Deaf voter, and everyone who watches without sound, misses what is said
    .fix = add the line captions: with a caption file for each language, for example captions: [{"{"}language: en, src: video.en.vtt{"}"}]
    .story =
        Captions show what is said while it is said. They are written in a small text file (WebVTT) that most video programs can make; captions made by a machine need to be corrected, above all names, dates and numbers. Each language of the site needs a file of its own.

        Wrong: a video block with src: and transcript: only
        Right: the same block with captions: [{"{"}language: en, src: video.en.vtt{"}"}]

missing-sign-language = this video has no sign language
    .label = no signing
    .why = for many Deaf voters written Indonesian is a second language, and signing the first
    .fix = add the line sign_language: with the signed video, for example sign_language: video-bisindo.mp4
    .story =
        Captions are not enough for people who grew up with BISINDO or SIBI: they read Indonesian as a second language. A signed version, beside the speaker or as a video of its own, reaches them. It costs money and time, so this is a warning; ask a local Deaf organisation and name them in the page.

        Wrong: a video about voting, with captions only
        Right: the same block with sign_language: video-bisindo.mp4

pdf-only = everything on this page is in a PDF
    .label = only here
    .why = a PDF is hard to read on a phone and often silent for a screen reader
    .fix = write what the PDF says as text on this page, and keep the PDF below it for printing
    .story =
        A page that only says “see the attached file” gives a voter on a phone a document made for a desk. It cannot be enlarged without scrolling sideways, and scanned pages cannot be read aloud at all. Write the contents as a page; the PDF may stay as a copy for printing.

        Wrong: The schedule is in [this file](schedule.pdf).
        Right: the schedule as a table, then [The schedule to print](schedule.pdf)

# $kind: tags, language, title
untagged-pdf = { $kind ->
        [language] this PDF does not say its language
        [title] this PDF has no title
       *[other] this PDF has no tags
    }
    .label = this file
    .why = { $kind ->
        [language] a screen reader reads it with the wrong voice, and the voter understands nothing
        [title] a voter with several windows open hears a file name instead of what the document is
       *[other] a screen reader finds no headings, no order and no tables in it, or nothing at all
    }
    .fix = { $kind ->
        [language] set the language in the document's properties, then export the PDF again
        [title] set the title in the document's properties, tick “show document title”, then export the PDF again
       *[other] export it again from the text program with “Tagged PDF” or “PDF/UA” ticked; do not print or scan it
    }
    .story =
        A PDF can carry the same structure as a page: headings, lists, tables, the language, descriptions of pictures. Word processors write it when you choose “Tagged PDF (PDF/UA)” while exporting; “Print to PDF” and scanners never do. Without it the document is only a picture of itself.

        Wrong: File, Print, Save as PDF
        Right: File, Export as PDF, with “Tagged PDF” and “Universal Accessibility (PDF/UA)” ticked
