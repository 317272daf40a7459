### What pages say against the register: the other election law, laws out of force, old names, numbers by hand, candidates and claims.

# $kind: pemilu, pilkada
# note other: what the law applies to
wrong-regime-law = { $kind ->
        [pilkada] “{ $words }” is a law on general elections, not on Pilkada
        [pemilu] “{ $words }” is a law on regional elections, not on Pemilu
       *[other] “{ $words }” belongs to the other election law
    }
    .label = another election law
    .other = what it applies to
    .why = the two elections have rules of their own; a voter or officer who follows this one loses a valid vote
    .fix = look up the rule of this election and cite that law; only a page on both writes regime: both
    .story =
        General elections (Pemilu) and regional head elections (Pilkada) have separate laws, and each has its own regulations on lists, ballots and complaints. In November 2024 two newspapers explained which Pilkada ballots were valid, and cited the regulation of the general election. Suara knows the scope of each law in the register and compares it with the page's election, wherever the law is cited: in legal_basis, by reference, or in words. A page about both says regime: both.

        Wrong: PKPU 25/2023 on a page about Pilkada 2024
        Right: PKPU 17/2024

# $kind: pemilu, pilkada
# $suggestion: a reference to this law's own term
# note other: which law uses it
wrong-regime-term = { $kind ->
        [pilkada] “{ $words }” is a term of general elections; Pilkada has another
        [pemilu] “{ $words }” is a term of regional elections; Pemilu has another
       *[other] “{ $words }” is a term of the other election law
    }
    .label = may mean the opposite here
    .other = which law uses it
    .why = the same name means other voters in the other election, and an officer who mixes them up can cause a re-vote
    .fix = { $suggestion ->
        [none] write this election's own term, or show both in a compare block
       *[other] if this is meant, write { $suggestion }; to explain both, use a compare block
    }
    .story =
        In general elections the “additional list” (DPTb) holds voters who moved from elsewhere; in regional elections the additional list holds voters who are on no list at all. A supervisor's office warned that officers who mix them up can cause a re-vote. The glossary says which law uses a term, and the page's election says which law applies. The compare block is the one place where both may meet.

        Wrong: DPK voters come from 12:00 (on a page about Pilkada)
        Right: {"{{"} term.daftar_pemilih_tambahan {"}}"}

# $kind: other_election, region, ballots
# $count: number
# $limit: number
# note other: what is held
contest-not-held = { $kind ->
        [region] “{ $words }” is not elected in this region
        [ballots] “{ $words }”: more than a voter gets in this election
       *[other] “{ $words }” is not elected in this election
    }
    .label = { $limit ->
        [none] no such ballot here
       *[other] at most { $limit }
    }
    .other = what is held
    .why = a voter waits for a ballot that does not exist, and takes its absence for fraud
    .fix = { $count ->
        [none] name only what is elected here
       *[other] { $limit ->
            [none] write how many ballots a voter gets
           *[other] write { $limit } in place of { $count }, or {"{{"} election.ballots {"}}"}
        }
    }
    .story =
        On polling day of Pilkada 2024 a news site promised voters five ballots, as in a general election; there were two. A newspaper wrote that the voters of a city elect a governor, a regent and a mayor, but a city has no regent. The register says which contests an election has, how many ballots a voter gets at most, and which contests a region holds. Suara compares that with sentences about voting.

        Wrong: You get five ballots at the polling station (Pilkada)
        Right: You get {"{{"} election.ballots {"}}"} ballots at the polling station

# $kind: ended, not_yet
# $date: until or since when it is in force
# $suggestion: the id of the law that replaced it
# note other: where that day stands
law-not-in-force = { $kind ->
        [not_yet] “{ $words }” was not yet in force
       *[other] “{ $words }” was no longer in force
    }
    .label = { $date ->
        [none] not in force
       *[other] { $kind ->
            [not_yet] in force from { $date }
           *[other] in force until { $date }
        }
    }
    .other = this day
    .why = a voter who relies on a law that does not apply is turned away, or fears a penalty that does not exist
    .fix = { $suggestion ->
        [none] cite the law that was in force on polling day; a page about the past says historical: true
       *[other] cite { $suggestion }, which replaced it; a page about the past says historical: true
    }
    .story =
        A page about an election cites laws that are in force on its polling day, any other page those of today. Handbooks of 2024 still cited regulations of 2019, and pages of 2026 still cite penal rules that ended on 2 January 2026. The register says from when and until when a law is in force. A sentence that says so itself, “until 1 January 2026”, may name it, and so may a page marked historical: true.

        Wrong: legal_basis: [{"{"}law: pkpu-3-2019{"}"}] on a page about Pilkada 2024
        Right: legal_basis: [{"{"}law: pkpu-17-2024{"}"}]

# $kind: amended, replaced, ended
# $date: when the change came into force
# $name: the id of the law that changed it
# note other: where that day stands
law-changed-since-review = { $kind ->
        [ended] “{ $words }” has ended since this page was checked
       *[other] “{ $words }” has changed since this page was checked
    }
    .label = { $kind ->
        [ended] no longer in force
       *[other] { $name ->
            [none] amended or replaced
           *[other] { $kind ->
                [replaced] replaced by { $name }
               *[other] changed by { $name }
            }
        }
    }
    .other = { $date ->
        [none] { $kind ->
            [ended] its last day
           *[other] in force since
        }
       *[other] { $kind ->
            [ended] its last day: { $date }
           *[other] in force since { $date }
        }
    }
    .why = what the page tells voters may no longer be the law
    .fix = read the page against the new text, mend it, and then write the day of that check in reviewed_on:
    .story =
        The law moves after an election, and pages stay. In January 2026 the penalties of many laws changed at once, and pages on money politics that nobody had read again still stated the old ones. The register says which law amended or replaced another, and from when. A page that was last checked before that day is told.

        Wrong: reviewed_on: 2025-12-01, with a law that was amended on 2026-01-02
        Right: read again, mended, reviewed_on: 2026-01-10

sanction-without-date = “{ $words }”: this penalty does not say when it applied
    .label = since when?
    .why = penalties changed on 2 January 2026; an old one tells voters a wrong risk
    .fix = say of when it is, for example: as applied in Pilkada 2024
    .story =
        In 2024 money politics in regional elections carried at least 36 months in prison. Since 2 January 2026 an Act on the adjustment of penalties removes most special minimum sentences, and what holds for election crimes is not settled. Nobody reads such a change off a page without a date. So a sentence with months, years or fines says of when it is: a year, a law with its number, or “as applied in”.

        Wrong: Vote buying is punished with at least 36 months in prison.
        Right: As applied in Pilkada 2024: 36 to 72 months in prison.

# $kind: same, near, hours
# $expected: the value of the register
# $suggestion: a reference
# note other: the fact
number-typed-by-hand = { $kind ->
        [near] “{ $words }” is nearly, but not quite, a number of the register
        [hours] “{ $words }” are not the polling hours of this election
       *[other] “{ $words }” is a number of the register, typed by hand
    }
    .label = { $expected ->
        [none] the register knows it
       *[other] the register says { $expected }
    }
    .other = it stands here
    .why = { $kind ->
        [near] one digit makes it another number, and two pages that disagree cost the trust of both
        [hours] a voter comes to a closed polling station, or too late
       *[other] when the number changes, this copy stays behind and contradicts the others
    }
    .fix = { $suggestion ->
        [none] write a reference to the fact
       *[other] write { $suggestion }
    }
    .story =
        A turnout of 68 per cent became 71 per cent nine days later; every page with the typed number stayed wrong. A reference shows the number of the register in the form of the page's language, with its day and source at the end of the page. Suara looks for typed numbers that equal a fact, that differ from one by a single digit or two exchanged ones, or that are within one per cent. Polling hours that begin before polling stations open, or end after they close, are told in the same way.

        Wrong: The city has 520,968 voters
        Right: The city has {"{{"} fact.dpt {"}}"} voters

# $suggestion: what to write
# $expected: the zone of the region
fixed-time-zone = polling hours in “{ $words }” are right in one time zone only
    .label = { $expected ->
        [none] Indonesia has three zones
       *[other] this region has { $expected }
    }
    .why = polling stations go by local time; in another zone the voter is up to two hours early or late
    .fix = { $suggestion ->
        [none] write the hours in local time
       *[other] write { $suggestion }
    }
    .story =
        Polling stations are open from 07:00 to 13:00 by the clock on the wall, in all three time zones. A national news site printed “07:00–13:00 WIB” for everyone: in Papua that is two hours late, after the doors have closed. National pages say local time; a region's own page may name that region's zone.

        Wrong: Polling stations are open from 07:00 to 13:00 WIB
        Right: Polling stations are open from 07:00 to 13:00 local time

# $suggestion: the name in use
# note other: the term
deprecated-term = “{ $words }” is an old name
    .label = { $suggestion ->
        [none] no longer in use
       *[other] today: { $suggestion }
    }
    .other = the term
    .why = a voter who asks for a form by its old name is told that it does not exist
    .fix = { $suggestion ->
        [none] write the name in use
       *[other] write { $suggestion }
    }
    .story =
        Forms get new names from one election to the next. In November 2024 newspapers still wrote C6 for the voting notice and A5 for the moved-voter letter; on the papers that voters held stood other names. The glossary lists old names as deprecated_forms, and Suara tells the one in use. A sentence that explains the old name as such is left alone: “formerly C6”.

        Wrong: Bring your C6
        Right: Bring your voting notice

# $suggestion: the name in the law
quiet-period-wording = “{ $words }” is not what the law calls the quiet period
    .label = { $suggestion ->
        [none] three days without campaigning
       *[other] the law: { $suggestion }
    }
    .why = it is three days without any campaigning; another name tells voters another length, or that a calm campaign is allowed
    .fix = { $suggestion ->
        [none] write the name in the law
       *[other] write { $suggestion }
    }
    .story =
        Between the campaign and polling day lie three days in which nobody may campaign: “masa tenang”, the quiet period. “Minggu tenang” makes a week of it, and “masa tenang kampanye” sounds like a campaign with less noise. One name for one thing: the one in the schedule.

        Wrong: During the quiet week …
        Right: During the quiet period …

# $kind: register, page
# $date: polling day
# $suggestion: a reference to the outcome
# note other: where the outcome is named
target-without-outcome = { $kind ->
        [page] the target “{ $words }” is shown without what came of it
       *[other] the target “{ $words }” has no outcome
    }
    .label = { $date ->
        [none] a target
       *[other] polling day was { $date }
    }
    .other = its outcome
    .why = after the vote a voter takes an old target for the result
    .fix = { $kind ->
        [page] { $suggestion ->
            [none] show the outcome beside the target
           *[other] write { $suggestion } beside the target
        }
       *[other] add the result as a fact of its own, and name it here, for example outcome: turnout_2024
    }
    .story =
        Before Pilkada 2024 an office named a turnout target of 75 per cent, and it stayed on the site; the turnout was 60.5 per cent. Thirty days after polling day a target needs its outcome: a fact with the result, named in outcome. Where nobody knows the outcome, its note says so. A page that shows the target then shows the outcome too, whether it was reached or not.

        Wrong: status: target, and nothing else after polling day
        Right: status: target, outcome: turnout_2024

# $name: title, summary, correct_fact
# note other: the claim
claim-before-fact = { $name ->
        [title] this title repeats the false claim
        [summary] this summary repeats the false claim
       *[other] the claim is repeated where the truth belongs
    }
    .label = nothing here denies it
    .other = the claim
    .why = people remember what they read first; in a search or a shared link they see nothing else
    .fix = say first what is true, for example: The KPU never sends application files
    .story =
        Who reads a false claim remembers it, even where it is denied further down. Title and summary travel alone, in search results and shared links, and correct_fact is what the page shows first. So each of them says what is true, or says plainly that the claim is not. The claim itself stands once, in claim_reviewed.

        Wrong: title: The KPU sends voter files as an app
        Right: title: The KPU never sends application files

claim-without-evidence = the verdict on this claim has no evidence
    .label = evidence is missing
    .why = a voter has no reason to believe one message on a screen more than the other
    .fix = add evidence: with at least one source, its title: and publisher:
    .story =
        A fact check without evidence is only another claim. Each verdict names at least one source that a reader can look up: the rule, the statement of the office, the collection of a fact-checking network. If there is none yet, the page stays a draft.

        Wrong: evidence: []
        Right: evidence: [{"{"}title: "PKPU 17/2024", publisher: KPU{"}"}]

# $kind: number, missing, characters, items
# $name: the field
# $expected: number
# $count: number
# $limit: number
# note other: the pair that it is compared with
candidate-asymmetry = { $kind ->
        [number] ballot number { $words } is out of order
        [missing] pair { $words } lacks what another pair has
       *[other] pair { $words } is shown shorter than another
    }
    .label = { $kind ->
        [number] { $expected ->
            [none] ballot numbers run 1, 2, 3
           *[other] { $expected } is expected here
        }
        [missing] { $name ->
            [none] a field is missing
           *[other] { $name } is missing
        }
        [items] { $count ->
            [none] fewer items
           *[other] { $limit ->
                [none] { $count } items
               *[other] { $count } items, another pair has { $limit }
            }
        }
       *[other] { $count ->
            [none] a shorter text
           *[other] { $limit ->
                [none] { $count } characters
               *[other] { $count } characters, another pair has { $limit }
            }
        }
    }
    .other = the pair that it is compared with
    .why = whoever gets more room looks like the office's favourite
    .fix = { $kind ->
        [number] write the pairs in the order of their ballot numbers, from 1, without gaps
        [missing] give every pair the same fields, or leave this one out for all
       *[other] shorten the longest or ask this pair for more, until no text is more than twice another
    }
    .story =
        An election office shows all candidate pairs alike: the same fields, in ballot order, with photographs of all or of none. Texts and lists have about the same length, at most twice the shortest. Where one pair has sent in less, ask for more or shorten the others in the same way. Suara does not judge what is said, only that all are given the same room.

        Wrong: pair 1 with a photograph and ten items, pair 2 with three items
        Right: both with a photograph and five items

untested-format = this guide does not say with whom it was tried out
    .label = tested_with is missing
    .why = what was made without those who need it often fails them at the polling station
    .fix = try it with some of the people for whom it is, then add tested_with: and who they were
    .story =
        Braille templates of 2024 were used as writing pads, because nobody had shown blind voters how they work. A guide for everyone needs no such word. Whether one for particular people helps is known when the people for whom it is have followed it. Write in tested_with who did: a group or an association, not names of persons. Where that has not happened yet, accept this warning with the reason, so that it is not forgotten.

        Wrong: a guide for blind voters that no blind voter has followed
        Right: tested_with: Five members of an association of blind people
