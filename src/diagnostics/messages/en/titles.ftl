### Titles: src/diagnostics/codes.rs, fifth group. The rules for writing messages stand at the top of ../en.ftl.

# $limit: number
# $count: number
long-title = this title is too long
    .label = { $count ->
        [none] too long
       *[other] { $count } characters
    }
    .why = search results and browser tabs cut it, and the voter does not see what the page is about
    .fix = { $limit ->
        [none] put the most important word first, and shorten the title
       *[other] put the most important word first, and shorten the title to { $limit } characters
    }
    .story =
        The title stands in search results, in the browser's tab and first in what a screen reader says. About 60 characters fit. Begin with the words that a voter would search for; the name of the office is added by itself.

        Wrong: Announcement concerning the procedure for voters who wish to vote at another polling station
        Right: Moving your vote: how, where, until when

# $other: the path of the other page
repeated-title = two pages have the same title
    .label = { $other ->
        [none] used twice
       *[other] also the title of { $other }
    }
    .other = the other page
    .why = in a list or a search result a voter cannot tell the two apart
    .fix = add what makes this page different, for example the year, the election or the place
    .story =
        A title should name one page and no other, because often it is all that the reader sees: in search results, bookmarks, the history and the list of open tabs. For a screen reader it is the first thing that is spoken. Add the word that tells the two apart.

        Wrong: Schedule, for two elections
        Right: Schedule of the 2024 regional election

# $limit: number
# $count: number
short-summary = this summary is too short
    .label = { $count ->
        [none] too short
        [one] { $count } character
       *[other] { $count } characters
    }
    .why = search results show it below the title, and the voter does not learn whether the page helps
    .fix = { $limit ->
        [none] say in one sentence what the voter can do or learn here, and by when
       *[other] say in one sentence of at least { $limit } characters what the voter can do or learn here, and by when
    }
    .story =
        The summary is the sentence that search results, shared links and lists show under the title. It should let a voter decide whether to open the page. Name the person it is for, the thing to do and the date.

        Wrong: summary: About the campaign.
        Right: summary: Campaigning is allowed from 25 September to 23 November 2024. Here is what may happen in that time.

# $other: the path of the other page
repeated-summary = two pages have the same summary
    .label = { $other ->
        [none] used twice
       *[other] also the summary of { $other }
    }
    .other = the other page
    .why = a voter sees two results that promise the same, and may open the wrong one
    .fix = write in one sentence what only this page says
    .story =
        The same summary on two pages usually comes from copying a file. Search engines then hide one of the two, and readers cannot choose. One sentence about what only this page holds is enough.

        Wrong: summary: Information about the regional election. on every page
        Right: summary: Who may vote by moving to another polling station, and until which day.
