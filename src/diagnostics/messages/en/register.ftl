### The register: what its entries must agree on.

# $kind: schedule, typed
# $other: the other stage's id
# $date: the other stage's last day
# $name: the stage's title
# $expected: its days
# $suggestion: a reference to it
# note other: that day
stage-overlap = { $kind ->
        [typed] { $name ->
            [none] these are not the days of this stage
           *[other] these are not the days of “{ $name }”
        }
       *[other] { $other ->
            [none] “{ $words }” runs at the same time as a stage that it excludes
           *[other] “{ $words }” begins before “{ $other }” has ended
        }
    }
    .label = { $kind ->
        [typed] { $expected ->
            [none] other days
           *[other] the schedule says { $expected }
        }
       *[other] { $date ->
            [none] they exclude each other
           *[other] the other one ends on { $date }
        }
    }
    .other = { $kind ->
        [typed] the schedule
       *[other] its last day
    }
    .why = a voter cannot tell whether campaigning is allowed on these days
    .fix = { $kind ->
        [typed] { $suggestion ->
            [none] write the days of the schedule
           *[other] write { $suggestion }; the days come from the schedule
        }
       *[other] look both dates up in the schedule, then write a start after { $date ->
            [none] that end
           *[other] { $date }
        }
    }
    .story =
        The campaign, the quiet period and polling day exclude each other: exclusive_with says so in the election's file. A large newspaper once printed a quiet period that began on the last day of the campaign; whoever read it could not know whether a rally on that day was lawful. Suara compares the days of stages that exclude each other, and days typed on a page beside the title of a stage.

        Wrong: campaign until 2024-11-23, quiet period from 2024-11-23
        Right: campaign until 2024-11-23, quiet period from 2024-11-24

# $name: the deadline's id
# $kind: before_polling_day, before, after
# $count: number
# $date: the day that the law counts
# note other: the rule
deadline-mismatch = { $count ->
        [none] this is not the day that the law counts
       *[other] { $kind ->
            [before_polling_day] this date is not { $count } days before polling day
            [after] this date is not { $count } days after
           *[other] this date is not { $count } days before
        }
    }
    .label = { $words }
    .other = { $date ->
        [none] the rule
       *[other] by this rule it is { $date }
    }
    .why = a voter who reads this date comes too late, or believes that it is too late already
    .fix = { $name ->
        [none] write the day that the law counts
       *[other] write {"{{"} deadline.{ $name } {"}}"}; the day is counted by itself
    }
    .story =
        The law counts many deadlines from polling day: 30 days before, 7 days before. Three news sites once printed three different days for the same deadline, because each had counted by hand. So the register keeps the rule, anchor and offset_days, and Suara counts. A date beside the rule is only a check, and a date on a page must be the counted one; best is not to type it at all.

        Wrong: apply by 26 October 2024
        Right: apply by {"{{"} deadline.pindah_memilih_umum {"}}"}

# $date: the first day of the law that replaced it
# note other: where that day stands
law-overlap = this law had not ended when “{ $words }” replaced it
    .label = { $date ->
        [none] the two overlap
       *[other] the other one is in force from { $date }
    }
    .other = in force from here
    .why = two laws in force at once give a voter two answers
    .fix = write in_force_until: the day before the new law begins
    .story =
        A law that another replaced ends on the day before that one begins. Where the register lets both be in force, no check can say which of them a page may cite. Write in_force_until for the old law, or correct in_force_from of the new one.

        Wrong: in_force_until: 2026-06-30, replaced by a law in force from 2026-01-02
        Right: in_force_until: 2026-01-01

fact-without-date = this fact does not say for which day it holds
    .label = as_of is missing
    .why = a number without a date cannot be compared with another, and voters are shown an old one as if it were new
    .fix = add as_of: with the day for which it holds, for example as_of: 2024-12-13
    .story =
        The turnout of Pilkada 2024 was first announced as 68 per cent and, nine days later, as 71 per cent. Both numbers were right on their day; without the day, neither means anything. Every fact says for which day it holds, as_of, and its page shows that day.

        Wrong: percent: 71
        Right: percent: 71, as_of: 2024-12-13

# $count: number, of a percentage as it is typed
# $limit: number, of a percentage as it is typed
# $found: number, of a percentage as it is typed
# note other: the whole
parts-do-not-add-up = the parts do not add up to the whole
    .label = { $count ->
        [none] another sum
       *[other] together { $count ->
            [none] another number
           *[other] { $count }
        }{ $limit ->
            [none] {""}
           *[other] , not { $limit }
        }
    }
    .other = the whole
    .why = a voter who adds up finds a mistake in an official number and stops trusting the others
    .fix = look each number up in its source and correct the one that is wrong{ $found ->
        [none] {""}
       *[other] ; the difference is { $found }
    }
    .story =
        A voter list of 745,992 was once published with 380,535 women and 367,457 men, which makes 747,992. One digit was wrong, and nobody had added up. Where a fact names its parts, Suara adds them.

        Wrong: number: 745992, parts: 380535 and 367457
        Right: number: 747992, parts: 380535 and 367457

# $kind: range, quotient
# $expected: the percentage that the numbers give
implausible-percentage = { $kind ->
        [quotient] this percentage is not that of its numbers
       *[other] a percentage lies between 0 and 100
    }
    .label = { $expected ->
        [none] impossible
       *[other] the numbers give { $expected }
    }
    .why = a wrong percentage makes an election look better or worse than it was
    .fix = { $expected ->
        [none] look it up in the source and write a number from 0 to 100
       *[other] look the numbers up in the source; if they are right, write { $expected }
    }
    .story =
        A turnout of 605 per cent is a missing point, and somebody will quote it. A share of voters is at least 0 and at most 100 per cent. Where a fact names its numerator and its denominator, Suara divides them and compares, rounded to the places that were typed.

        Wrong: percent: 605
        Right: percent: 60.5

missing-denominator = this percentage does not say of what
    .label = per cent of what?
    .why = the same election has several turnouts: of the voter list, of the valid votes, of one district
    .fix = add denominator: with the id of the fact that it is a share of
    .story =
        A report once compared the invalid ballots of a regency with the voter list of one of its districts. The number looked terrible and meant nothing. A percentage says of what it is: denominator names a fact, or denominator_note says it in words.

        Wrong: percent: 60.5
        Right: percent: 60.5, denominator: dpt

# $limit: number, of a percentage as it is typed
# note other: the earlier value
implausible-change = this value changed more than a hundredfold
    .label = { $limit ->
        [none] far from the earlier value
       *[other] the earlier value was { $limit }
    }
    .other = the earlier value
    .why = a slip of the finger becomes an official number, and news
    .fix = look it up in the source; if thousands were lost, write all of its digits
    .story =
        A site once gave a province 57 voters with disabilities, where thousands were meant: the end of the number was lost. A change by a factor of a hundred is more often a slip than news. If it is right, say so in the note of the fact.

        Wrong: number: 57, previous: 5742
        Right: number: 5742

# note other: where it is locked
locked-fact = “{ $words }” is locked: no region changes it
    .label = locked for all regions
    .other = locked here
    .why = a right that holds in the whole country would be denied to the voters of one place
    .fix = remove it here; if the national entry is wrong, have it corrected there
    .story =
        Some facts hold for every voter: that a companion may come along, how many ballot papers there are, when polling day is. One office once told its voters that companions must stay outside, against the national rule. What the register locks, or lists as a stage of the whole country, a region may show and explain, and never replace. It adds stages and facts of its own under ids of their own.

        Wrong: a region's facts with the id of a locked one
        Right: the same fact under {"{{"} fact.ID {"}}"}
