### What the preview says in place of a page, and in the terminal. The rules for writing messages stand at the top of ../en.ftl.
###   everything with .fix  a page of the preview: what is wrong, and what to do

server-not-found = There is no page at this address
    .fix = Go back, or open the home page.
server-being-made = The site is being made
    .fix = The page appears as soon as it is ready.
server-stopped = Suara itself broke down while it made the site
    .fix = Change any file to try again. The page appears as soon as it is ready. The terminal says what happened: please tell the people who make Suara.
server-entry = Welcome
    .fix = The preview opens in a moment.
server-refused-method = The preview only shows pages
    .fix = Open the address in a browser.
server-refused-address = This is not an address of a page
    .fix = Open the home page and follow its links.
server-refused-host = The preview does not answer to this name
    .fix = Open the address that the terminal shows. For another name, start the preview with: suara serve --host NAME
server-refused-stranger = A page of another site asked for this
    .fix = Open the address of the preview yourself.
server-refused-token = This preview is not open to everybody
    .fix = Scan the code in the terminal again, or type the whole address that stands there, with the letters at its end.

## In the terminal

# $text: the address
server-serving = The site is at { $text }
# $text: the address
server-network = For telephones and others in the same network: { $text }
server-no-network = This computer seems to be in no network. Name it by hand: suara serve --host NAME
server-warning = Whoever has this address sees the site with its drafts and problems, and the connection is not encrypted. Use it in a network that you trust.
# $text: the usual port
server-other-port = Port { $text } is taken, perhaps by another preview that is still running.
server-stop = Stop with Ctrl+C.
server-no-browser = No browser could be opened. Open the address yourself.
# $path, $count: the first file that changed, how many more
server-changed = { $path } and { $count } more
server-day = a new day, built again
server-again = built again
# $count: number
server-rendered = { $count ->
        [one] { $count } page made
       *[other] { $count } pages made
    }
# $count, $number, $other: all problems, the new ones, those that are gone
server-problems = { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    }{ $number ->
        [0] {""}
       *[other] , { $number } new
    }{ $other ->
        [0] {""}
       *[other] , { $other } solved
    }
# $text: what a programmer wants to know
server-broken = Suara broke down while making the site: { $text }. The last good pages stay. Please tell the people who make Suara; the next change starts afresh.
# $text: what the system answered
server-port-taken = another program listens at this port: { $text }
    .fix = stop that program, or choose another port: suara serve --port 4400
# $text: what the system answered
server-no-such-host = this computer has no such address: { $text }
    .fix = leave the address out, and it is found: suara serve --host
# $text: what the system answered
server-no-door = the preview cannot be opened: { $text }
    .fix = start it again; if it fails again, choose another port: suara serve --port 4400
# $text: what the system answered
server-polled = The system cannot tell which files change, so they are looked at every second: { $text }
# $name, $suggestion, $expected: what was typed, the nearest name, all names
server-unknown-editor = “{ $name }” is no editor that is known here
    .fix = { $suggestion ->
        [none] write one of { $expected }, or an address such as emacs://{"{"}file{"}"}?line={"{"}line{"}"}
       *[other] perhaps --editor { $suggestion }
    }
server-format = that format tells of one run, and a preview goes on and on
    .fix = leave it out, or read one line for each build with --format json
