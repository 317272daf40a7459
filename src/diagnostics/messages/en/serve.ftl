### The preview in the browser: the panel in a page, the writer's list, pages side by side.

## The panel

serve-title = Suara preview
# $count: number of problems of the page
# $number: number of problems of the site
serve-badge = { $number ->
        [0] Preview: no problems
       *[other] { $count ->
            [0] Preview: { $number } on other pages
           *[other] Preview: { $count } here, { $number } in all
        }
    }
# $count: number of problems of the page
# $number: number of problems of the site
serve-status = { $count ->
        [0] No problems on this page
        [one] { $count } problem on this page
       *[other] { $count } problems on this page
    }, { $number } in the whole site.
# $kind: kept, gone, broken
serve-standing = { $kind ->
        [kept] This page cannot be made as the file is now. You see its last good version.
        [gone] There is no page at this address.
       *[broken] Suara itself broke down while it made the site. You see the last good version. Change any file to try again.
    }
serve-lost = The preview is not connected. What you see may be old. Trying again.
serve-back = The preview is connected again.
serve-all-pages = All pages
serve-side-by-side = Side by side
serve-in-id = Bahasa Indonesia
serve-in-en = English
serve-to-top = To top
serve-to-bottom = To bottom
serve-close = Close
serve-near = Addresses like this one
serve-own-problems = In this page
serve-shared-problems = In what this page is made of

## One problem

# $kind: error, warning
serve-severity = { $kind ->
        [error] Error:{" "}
       *[warning] Warning:{" "}
    }
# $path, $number: the file, the line
serve-place = { $path }, line { $number }
# $path: the file
serve-file = { $path }
serve-why = Why
serve-fix = What to do
# $name: the code
serve-explain = More about { $name }

## The preview's own pages

serve-skip = Skip to the content
serve-pages = Preview
serve-site = The site
# $kind: broken, making, none, errors, warnings
# $count: number of errors
# $number: number of warnings
serve-site-state = { $kind ->
        [broken] Suara itself broke down while it made the site, so what stands here may be old. Change any file to try again.
        [making] The site is being made for the first time. This list fills by itself.
        [none] Nothing is wrong. The site can be published.
        [warnings] { $number ->
            [one] 1 warning.
           *[other] { $number } warnings.
        } The site can be published.
       *[errors] { $count ->
            [one] 1 error
           *[other] { $count } errors
        } and { $number ->
            [one] 1 warning.
           *[other] { $number } warnings.
        } The site cannot be published until there are no errors.
    }
serve-elsewhere = Problems outside the pages
serve-pages-title = Pages
serve-filters = Which pages
# $kind: all, problems, stale, missing, overdue, drafts
# $count: number of pages
serve-show = { $kind ->
        [all] All
        [problems] With problems
        [stale] Source changed
        [missing] Not translated
        [overdue] Check overdue
       *[drafts] Drafts
    } ({ $count })
# $name: the region that is shown
serve-region = { $name ->
        [none] Region: all
       *[other] Region: { $name }
    }
serve-no-region = All
serve-find = Find by title or place
serve-find-do = Find
serve-no-pages = No page is like this.
serve-page = Page
serve-home = (home)
serve-order = Order
# $kind: page, problems, review
serve-sort = { $kind ->
        [page] By place
        [problems] Most problems first
       *[review] Next check first
    }
# $kind: list, borrowed, draft, current, unrecorded
serve-state = { $kind ->
        [list] List made by Suara
        [borrowed] Not translated yet: shows the text of another language
        [draft] Draft: not published yet
        [current] Translation matches its source
       *[unrecorded] Not recorded what it was translated from
    }
# $count: number
serve-stale = { $count ->
        [0] Source has changed since
        [one] Source has changed since: 1 part
       *[other] Source has changed since: { $count } parts
    }
# $kind: overdue, due, reviewed
# $date: the day
serve-review = { $kind ->
        [overdue] Check overdue since { $date }
        [due] Check again by { $date }
       *[reviewed] Checked { $date }
    }
serve-turn = Parts of the list
# $number, $name: this part, the last one
serve-part = Part { $number } of { $name }
serve-before = Previous
serve-after = Next

## Side by side

serve-no-such-page = There is no such page. Once there is one, it is shown here.

# $text: the title of the page
serve-beside = { $text }: side by side
serve-languages = Languages
# $kind: current, unrecorded, borrowed
# $name: the language
serve-translation = { $kind ->
        [current] { $name }: matches its source.
        [unrecorded] { $name }: it is not recorded what it was translated from, so nobody knows what has changed since.
       *[borrowed] { $name }: not translated yet. The page shows the text of another language.
    }
# $name: the language
# $count: number of places
serve-changes = { $count ->
        [0] Changed since it was translated into { $name }
        [one] Changed since it was translated into { $name }: 1 place
       *[other] Changed since it was translated into { $name }: { $count } places
    }
# $kind: changed, removed
# $number: the line
serve-change = { $kind ->
        [removed] Line { $number }: something is gone after this
       *[changed] Line { $number }: new or changed
    }
serve-show-place = Show in the page
serve-no-place = Its words cannot be found in the page: they may stand in its head, or be filled in from the register.
serve-together = Scroll together
