### Addresses and links: src/diagnostics/codes.rs, third group. The rules for writing messages stand at the top of ../en.ftl.

# $kind: same, case, alias, file, region
# $other: the path of the other source
duplicate-address = { $kind ->
        [case] two pages have addresses that differ only in how they are spelt
        [alias] this old address belongs to another page
        [file] a page and a file have the same address
        [region] this address belongs to the site of a region
       *[other] two pages have the same address
    }
    .label = { $other ->
        [none] used twice
       *[other] also the address of { $other }
    }
    .other = the other one at this address
    .why = one of the two would disappear, and a voter with its link reads something else
    .fix = { $kind ->
        [alias] delete this line of aliases:, or choose another old address
        [file] rename the file in content/static
        [region] move the file to another folder, or write another address in slug: or aliases:
       *[other] give one of the two another address: slug: another-name
    }
    .story =
        Every page has one address, and every address one page. Addresses that differ only in capitals or in how an accent is stored count as the same, because some servers and computers cannot tell them apart. The address comes from the file's name unless slug: says otherwise, so two pages can meet by accident.

        Wrong: slug: schedule in two files of one section
        Right: slug: campaign-schedule in one of them

# $kind: page, file, image, outside, draft, address, theme_file
# $suggestion: the nearest target that exists
broken-link = { $kind ->
        [file] the file that this link leads to does not exist
        [image] this picture does not exist
        [outside] this link leads out of the site's content
        [draft] the page that this link leads to is still a draft
        [theme_file] the theme has no file of this name
        [address] this link names a page's address in place of its file
       *[other] the page that this link leads to does not exist
    }
    .label = { $suggestion ->
        [none] { $kind ->
            [draft] not published
            [address] an address, not a file
           *[other] not found
        }
       *[other] perhaps { $suggestion }?
    }
    .why = { $kind ->
        [image] a voter sees an empty frame instead of the picture
        [theme_file] voters would read in other letters than were meant, and nobody would notice
        [address] the address is another one in each language and after each renaming, and the voter meets “page not found”
       *[other] a voter who follows this link meets “page not found” and gives up
    }
    .fix = { $suggestion ->
        [none] { $kind ->
            [file] put the file beside the page or into content/static, then write its name here
            [image] put the picture beside the page, then write its file name here
            [outside] write the way from this page to a file under content/pages, for example ../stages/campaign.md
            [theme_file] put the file into the theme, then write the way to it from there, for example faces/legible-400.woff2
            [draft] delete draft: true in that page, or take the link out
           *[other] write the way from this page to the file, without the language, for example ../stages/campaign.md
        }
       *[other] write { $suggestion }
    }
    .story =
        Links between pages are written as the way from one file to the other, without the language: ../stages/campaign.md. The same link then works on your computer, on a Git host and in every language of the site. Suara follows every link before it publishes, so that no voter finds out for you.

        Wrong: [the campaign](https://our-office.go.id/stages/campaign/)
        Right: [the campaign](../stages/campaign.md)

# $suggestion: the nearest heading id
# $name: the page that the link leads to
broken-anchor = the heading that this link leads to does not exist
    .label = { $suggestion ->
        [none] { $name ->
            [none] not found
           *[other] not found in { $name }
        }
       *[other] perhaps #{ $suggestion }?
    }
    .why = a voter lands at the top of a long page and has to search for what was promised
    .fix = { $suggestion ->
        [none] write the id of a heading of that page, or give the heading one: ## Documents {"{"}#documents{"}"}
       *[other] write #{ $suggestion }
    }
    .story =
        What follows # in a link is the id of a heading. Suara makes the ids from the headings' words, so a heading that is rewritten gets a new id. Give a heading that others link to an id of its own, and it can be rewritten freely.

        Wrong: [documents](moving-your-vote.md#dokuments)
        Right: [documents](moving-your-vote.md#documents), to the heading ## Documents {"{"}#documents{"}"}

# $kind: scheme, malformed
# $name: what the address begins with: "javascript" (scheme)
unsafe-url = { $kind ->
        [malformed] this is not a complete web address
       *[other] { $name ->
            [none] an address of this kind is not allowed
           *[other] addresses that begin with “{ $name }:” are not allowed
        }
    }
    .label = not allowed here
    .why = such an address can run a program in the voter's browser or leads nowhere
    .fix = write an address that begins with https://, mailto: or tel:, or the way to a file of this site
    .story =
        A link may lead to a page of the site, to https:// and http:// addresses, to an e-mail address (mailto:) or a telephone number (tel:). Everything else is refused. javascript: runs a program in the reader's browser, data: hides a whole page in a link, and file: leads to your own computer and to nobody else's.

        Wrong: [call us](javascript:call())
        Right: [call 1500-123](tel:+621500123)

# $suggestion: the same address with https
insecure-link = this link is not encrypted
    .label = http
    .why = somebody on the same Wi-Fi can read along, or show the voter a forged page
    .fix = { $suggestion ->
        [none] write https:// instead of http://, and open the link once to see that it works
       *[other] write { $suggestion }, and open it once to see that it works
    }
    .story =
        An http:// address travels the network in the open. On a shared Wi-Fi anybody can see what a voter reads about the election, and can replace it. Nearly every site answers at https:// today. If one does not, accept the warning with that as the reason: accept: [{"{"}code: insecure-link, reason: their site has no https{"}"}]

        Wrong: http://cekdptonline.kpu.go.id
        Right: https://cekdptonline.kpu.go.id

# $suggestion: the official domain that it resembles
# $name: the domain in question
look-alike-domain = { $suggestion ->
        [none] this address looks like an official one, and is not
       *[other] this address looks like { $suggestion }, and is not
    }
    .label = { $name ->
        [none] not an official domain
       *[other] { $name } is not an official domain
    }
    .why = forged election sites collect identity numbers from voters who trust a name that looks right
    .fix = { $suggestion ->
        [none] write the official address; the list stands in official_domains: of content/site.yaml
       *[other] write { $suggestion }; if this site is genuine, add its domain to official_domains: in content/site.yaml
    }
    .story =
        Before every election there are sites and files that borrow an official name: one letter exchanged, kpu-go.id instead of kpu.go.id, a foreign letter that looks like ours. Suara compares each address with the official_domains: of content/site.yaml and refuses what is nearly the same. The KPU never sends application files by message.

        Wrong: https://cekdpt-kpu.go-id.example
        Right: https://cekdptonline.kpu.go.id

orphan-page = no other page leads here
    .label = this page
    .why = a voter who does not know the address never finds the page
    .fix = link to it from a page of its section, or name it in the section's _index file
    .story =
        A page that nothing links to is published, but hidden: only search engines may find it. Voters who cannot use a search, or who go through the menu page by page, never meet it. WCAG asks for more than one way to each page.

        Wrong: content/pages/rights/companion.en.md, which nothing names
        Right: in content/pages/rights/_index.en.md: [Bring a companion](companion.md)
