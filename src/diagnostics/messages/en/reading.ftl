### Reading files: src/diagnostics/codes.rs, first group. The rules for writing messages stand at the top of ../en.ftl.

# $kind: io, utf8, too_large, bad_name, same_name
# $reason: the system's own words (io)
# $limit: the largest size, as text: "2 MB" (too_large)
unreadable-file = { $kind ->
        [utf8] this file is not saved as UTF-8 text
        [too_large] this file is too large
        [bad_name] this name cannot become a web address
        [same_name] two files have this name, spelt with different accents
       *[other] this file cannot be read
    }
    .label = { $reason ->
        [none] here
       *[other] the system says: { $reason }
    }
    .why = a voter does not get what stands in this file
    .fix = { $kind ->
        [utf8] open the file in your editor, choose “Save with encoding”, and pick UTF-8
        [too_large] { $limit ->
            [none] divide the file, or make the picture smaller, then save it again
           *[other] make the file smaller than { $limit }: divide it, or shrink the picture
        }
        [same_name] rename one of the two with plain letters a–z
        [bad_name] rename it with lower-case letters a–z, digits and hyphens, for example moving-your-vote.en.md
       *[other] close the file in other programs and check that you may open it, then run the same command again
    }
    .story =
        Suara reads every file under content/ and themes/ before it publishes anything. A file that it cannot read would leave a hole in the site, and nobody would notice until a voter does. Text files must be UTF-8, the encoding that every editor offers today; older ones turn “é” or “–” into nonsense. File names become web addresses, so they use plain letters, digits and hyphens.

        Wrong: content/pages/rights/Moving your vote (final).en.md
        Right: content/pages/rights/moving-your-vote.en.md

symlink = this is a shortcut to another place, and shortcuts are not followed
    .label = the shortcut
    .why = a shortcut can publish a private file from somebody's computer to every voter
    .fix = replace the shortcut with a copy of the file that it points to
    .story =
        A symbolic link is a shortcut to a file somewhere else on the computer. Suara never follows one: on another computer it points to nothing, and on this one it may point to a file that was never meant for the public. An office shares its content folder with many people, so this is an error and not a warning.

        Wrong: content/pages/rights/list.id.md -> /home/sari/Documents/list.md
        Right: content/pages/rights/list.id.md as a file of its own

# $kind: folder, settings, home, region
missing-content = { $kind ->
        [settings] the file content/site.yaml is not there yet
        [home] the site has no home page yet
        [region] the folder of this region has no region.yaml
       *[other] there is no content folder here
    }
    .why = without it there is no site that a voter could read
    .fix = { $kind ->
        [home] create { $words } with title:, summary: and reviewed_on: between two lines ---
        [region] create { $words } with code:, name:, slug:, level:, time_zone: and office:, or rename the file that is meant to region.yaml
        [settings] create content/site.yaml with two lines: title: and languages: [id, en]
       *[other] go to the folder that holds content/, or start a new site there: type suara new site
    }
    .story =
        Suara works in the folder that holds content/. There, content/site.yaml names the site and its languages, and content/pages holds the pages. If you see this message in a project that worked yesterday, you are most likely in another folder.

        Wrong: C:\Users\sari\Documents> suara check
        Right: C:\Users\sari\Documents\kpu-blora> suara check

# $kind: no_language, unknown_language, not_a_page
# $expected: the site's languages: "id, en"
# $suggestion: a file name that would do
unknown-file = { $kind ->
        [unknown_language] the site does not have the language in this file's name
        [not_a_page] this file is not a page, a picture or data
       *[other] this file's name does not say its language
    }
    .why = nobody can tell for which readers this file is, so no voter gets it
    .fix = { $suggestion ->
        [none] { $kind ->
            [unknown_language] { $expected ->
                [none] add the language to languages: in content/site.yaml, or rename the file
               *[other] rename the file so that it ends in one of: { $expected } (as in page.id.md), or add the language to languages: in content/site.yaml
            }
            [not_a_page] move the file to content/static if voters shall download it, or delete it
           *[other] put the language before .md: page.id.md or page.en.md
        }
       *[other] rename the file to { $suggestion }
    }
    .story =
        A page is one file for each language, side by side: campaign.id.md and campaign.en.md are translations of each other because their names are the same up to the language. So the language stands in every page's name. Files to download go into content/static, pictures beside the page that shows them.

        Wrong: content/pages/stages/campaign.md
        Right: content/pages/stages/campaign.en.md

# $kind: syntax, too_deep, too_large, not_a_mapping
# $reason: the YAML reader's own English words (syntax)
# $limit: the most that is allowed, as text or number (too_deep, too_large)
invalid-yaml = { $kind ->
        [too_deep] these lines are indented too deeply
        [too_large] there is too much data in one place
        [not_a_mapping] there should be lines of the form name: value here
       *[other] this line cannot be understood
    }
    .label = { $reason ->
        [none] here, or in the line above
       *[other] the reader says: “{ $reason }”
    }
    .why = one unreadable line hides every field after it, and the voter gets no page
    .fix = { $kind ->
        [too_deep] { $limit ->
            [none] write the entry with fewer levels of indentation
           *[other] write the entry with at most { $limit } levels of indentation
        }
        [too_large] { $limit ->
            [none] divide the data into several files
           *[other] divide the data: at most { $limit } in one file
        }
        [not_a_mapping] write one field a line, for example title: Moving your vote
       *[other] put a space after each colon, indent with spaces only, and put a text that itself holds a colon in quotes: title: "Voting: the steps"
    }
    .story =
        The data between the two --- lines, and the files under content/data, are written in YAML: one field a line, a colon and a space between name and value, indentation with spaces and never with tabs. A value that holds a colon followed by a space, or that starts with a quote, a bracket, @ or %, needs quotes around it. When you are unsure, quotes never hurt.

        Wrong: title: Voting: the steps
        Right: title: "Voting: the steps"

# $kind: none, unclosed, empty
missing-front-matter = { $kind ->
        [unclosed] the page head is not closed
        [empty] the page head is empty
       *[other] the page has no head
    }
    .label = { $kind ->
        [unclosed] opened here, with no second --- line after it
       *[other] here
    }
    .why = without title, summary and date a voter cannot find the page or know whether it is still true
    .fix = { $kind ->
        [unclosed] write a line with --- after the last field of the head
        [empty] write title:, summary: and reviewed_on: between the two --- lines
       *[other] begin the file with a line ---, then title:, summary: and reviewed_on:, then a second line ---
    }
    .story =
        A page begins with its head: fields between two lines that hold only ---. They carry what search engines, lists and other pages need: the title, the summary, the day somebody last checked the page. The text of the page comes after the second line.

        Wrong:
        # Moving your vote
        Right:
        ---
        title: Moving your vote
        summary: Far from your polling station? Move your vote before the deadline.
        reviewed_on: 2026-11-01
        ---
