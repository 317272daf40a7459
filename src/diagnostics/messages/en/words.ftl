### Words: src/diagnostics/codes.rs, sixth group. The rules for writing messages stand at the top of ../en.ftl.

# $kind: word, bare_offset
# $suggestion: what to write, in the page's language
relative-time = { $kind ->
        [bare_offset] a count of days stands here without its date
       *[other] “{ $words }” is true on one day only
    }
    .label = { $kind ->
        [bare_offset] which date is that?
       *[other] from when?
    }
    .why = a voter who reads this page a week later, or on paper, comes on the wrong day
    .fix = { $suggestion ->
        [none] write the date with weekday, month and year, or a date of the register such as {"{{"} election.polling_day {"}}"}
       *[other] write { $suggestion }
    }
    .story =
        Pages are read for years, printed, and sent on as pictures. “Tomorrow”, “still open” or “D-7” were true on the day they were written and mislead ever after. A date with its weekday and year stays true; a date from the register is also correct when the schedule changes.

        Wrong: Moving your vote is still open until D-7.
        Right: You can move your vote until Wednesday, 20 November 2024.

# $suggestion: the date with its year, in the page's language
date-without-year = this date has no year
    .label = of which year?
    .why = a voter may follow the date of an election that is long over
    .fix = { $suggestion ->
        [none] add the year
       *[other] write { $suggestion }
    }
    .story =
        Old pages stay in search results and in messages that people pass on. Without the year, 27 November could be any election's. Add it each time: the sentence may be quoted alone.

        Wrong: Polling day is 27 November.
        Right: Polling day is Wednesday, 27 November 2024.

# $suggestion: the date in words, in the page's language
numeric-date = this date is written in digits only
    .label = which is the month?
    .why = 03/04 is 3 April to one reader and 4 March to another, and a screen reader says “three slash four”
    .fix = { $suggestion ->
        [none] write the month as a word, for example 3 April 2029
       *[other] write { $suggestion }
    }
    .story =
        Day and month change places between countries and between programs. A month written as a word cannot be misread, and it sounds right when it is read aloud. In the page head and in the register, dates are written 2029-04-03; there Suara shows them as words.

        Wrong: until 03/04/2029
        Right: until Tuesday, 3 April 2029

# $suggestion: the time with its zone, in the page's language
time-without-zone = this time has no time zone
    .label = where is it that time?
    .why = Indonesia has three time zones, and a voter two hours away comes too late
    .fix = { $suggestion ->
        [none] add WIB, WITA or WIT; for the hours of polling stations write “local time”
       *[other] write { $suggestion }
    }
    .story =
        When it is 13.00 in Jakarta it is 15.00 in Jayapura. A time needs its zone: WIB, WITA or WIT. Polling stations open and close by the clock on their own wall, so their hours are “local time” everywhere; a zone there would be wrong in two thirds of the country.

        Wrong: The webinar begins at 09.00.
        Right: The webinar begins at 09.00 WIB (10.00 WITA, 11.00 WIT).

# $suggestion: the number in the form of the page's language
number-format = this number is written in the form of another language
    .label = a point or a comma?
    .why = in Indonesian “520,986” is five hundred and twenty and a bit, and the voter misreads the figure by a thousand
    .fix = { $suggestion ->
        [none] in Indonesian write 520.986 and 60,5; in English write 520,986 and 60.5
       *[other] write { $suggestion }
    }
    .story =
        Indonesian separates thousands with a point and decimals with a comma; English does the opposite. A number copied from one language into the other changes its value a thousandfold. A number named from the register is written correctly in each language by itself.

        Wrong, in English: 520.986 voters
        Right, in English: 520,986 voters

# $suggestion: the standard spelling
non-standard-spelling = this is not the standard spelling
    .label = { $suggestion ->
        [none] spelt differently
       *[other] { $suggestion }
    }
    .why = a search for the standard word does not find the page, and a screen reader may mispronounce it
    .fix = { $suggestion ->
        [none] look the word up in the KBBI, for English in a dictionary, and write it as it stands there
       *[other] write { $suggestion }
    }
    .story =
        The standard spelling is that of the KBBI for Indonesian: November and not Nopember, hoaks and not hoax, apotek and not apotik. Search, translation and speech know the standard form. Learners of the language know no other. If a name is really spelt this way, accept the warning and say so: accept: [{"{"}code: non-standard-spelling, reason: the name of an office{"}"}]

        Wrong: 27 Nopember 2024
        Right: 27 November 2024

# $count: number of words
# $limit: number of words
long-sentence = this sentence is long
    .label = { $count ->
        [none] long
       *[other] { $count } words
    }
    .why = many voters lose the thread after twenty words, above all when they listen
    .fix = { $limit ->
        [none] write two sentences: first what the voter does, then the condition
       *[other] write two sentences of at most { $limit } words: first what the voter does, then the condition
    }
    .story =
        Short sentences are the strongest single help for people who read with effort: first-time voters, older people, people with an intellectual disability, people whose first language is another. Up to 20 words is fine. Look for “which”, “and”, “so that”: a full stop often fits there.

        Wrong: Voters who on polling day are on duty in another region and who have not yet moved their vote can still do so until seven days before if they bring the letter of their office.
        Right: Are you on duty elsewhere on polling day? You can move your vote until 20 November 2024. Bring your office's letter.

# $count: number of words
# $limit: number of words
very-long-sentence = this sentence is too long
    .label = { $count ->
        [none] too long
       *[other] { $count } words
    }
    .why = hardly anybody remembers the beginning of such a sentence when its end comes, and the condition is missed
    .fix = { $limit ->
        [none] divide it into several sentences, one thought each, or make it a list
       *[other] divide it into sentences of at most { $limit } words, one thought each, or make it a list
    }
    .story =
        A sentence of more than 30 words is understood by very few readers the first time. In texts about elections it often hides a condition that decides whether somebody may vote. One thought a sentence; three things or more make a list.

        Wrong: a sentence of 45 words with four conditions
        Right: “You can move your vote if you:” and a list of four points

# $count: number of sentences
# $limit: number of sentences
long-paragraph = this paragraph is long
    .label = { $count ->
        [none] long
       *[other] { $count } sentences
    }
    .why = on a phone it fills the whole screen, and a voter who looks for one thing passes over it
    .fix = { $limit ->
        [none] put an empty line where a new thought begins
       *[other] put an empty line where a new thought begins: at most { $limit } sentences together
    }
    .story =
        Readers look for their question before they read. White space between thoughts, a heading or a list shows them where to stop. Five sentences are much for a phone.

        Wrong: nine sentences about registering, moving and voting in one block
        Right: three paragraphs, each with a heading that names its question

# $count: the average, a number of words
# $limit: number of words
dense-page = the sentences of this page are long on average
    .label = { $count ->
        [none] long
       *[other] { $count } words a sentence
    }
    .other = the longest sentence
    .why = single long sentences can be borne, but a page of them tires a voter before the important part
    .fix = { $limit ->
        [none] shorten the longest sentences first
       *[other] shorten the longest sentences first, until the average is { $limit } words
    }
    .story =
        The average length of the sentences tells how much effort a page asks for. Pages with up to 15 words on average are read by nearly everybody. Begin with the longest sentences: a handful usually makes the difference.

        Wrong: 24 words a sentence
        Right: 12 words a sentence, some of five, some of twenty

# $count: per cent, a number
# $limit: per cent, a number
passive-page = much of this page is in the passive
    .label = { $count ->
        [none] passive
       *[other] { $count } % passive verbs
    }
    .other = passive: who does it?
    .why = “must be submitted” does not tell the voter who has to do it
    .fix = { $limit ->
        [none] name the one who acts: “you bring …”, “the officer writes …”
       *[other] name the one who acts, “you bring …”, “the officer writes …”, until fewer than { $limit } % are passive
    }
    .story =
        Official language says what is done and hides who does it. A voter needs to know: is it me or the officer? Write “you” for the voter and name the office. In Indonesian, verbs with di- are the sign to look for; some are fine, a page of them is not.

        Wrong: The form must be signed and handed in.
        Right: You sign the form. The officer keeps it.

# $suggestion: a plainer wording, in the page's language
stacked-negatives = this sentence says no twice
    .label = { $words }
    .why = a voter has to turn the sentence over twice in the head, and some come out on the wrong side
    .fix = { $suggestion ->
        [none] say what is so: “You need …”, “Only with … may you …”
       *[other] write { $suggestion }
    }
    .story =
        “Not without”, “not impossible”, “no one who has not”: two negatives make a yes that many readers hear as a no. In a rule about who may vote that mistake costs a vote. Say it positively.

        Wrong: You cannot be served without showing your e-ID card.
        Right: Show your e-ID card, so that the officer can serve you.

# $suggestion: a plain word, in the page's language
bureaucratic-word = there is a plainer word for this
    .label = { $suggestion ->
        [none] office language
       *[other] { $suggestion }
    }
    .why = office words push away voters who seldom deal with offices
    .fix = { $suggestion ->
        [none] leave the word out, or say it as you would to a neighbour
       *[other] write { $suggestion }
    }
    .story =
        Words such as “in the framework of”, “pursuant to” or “the aforementioned” sound official and say little. Most can be left out; for others there is a short everyday word. The law keeps its wording in the link to it; the page speaks to people.

        Wrong: in the framework of the implementation of voting
        Right: for voting

# $suggestion: the word's meaning, in the page's language
hard-word = this word is rare, and nothing explains it
    .label = { $suggestion ->
        [none] rare
       *[other] { $suggestion }
    }
    .why = a voter who does not know the word cannot ask the page what it means
    .fix = { $suggestion ->
        [none] explain it in brackets right after it, or as a term of the glossary page
       *[other] write { $words } ({ $suggestion }), a plainer word in its place, or the word as a term of the glossary page
    }
    .story =
        Suara knows some sixty words of law and administration in Indonesian and in English that many voters never use. Such a word needs help at its first use: a simpler word, a few words in brackets, a link to the page that explains it, or an entry in the glossary. A term that any page of the site defines in a list of terms (the term on one line, a colon and its meaning on the next) counts as explained everywhere.

        Wrong: The recapitulation takes place in the district.
        Right: The recapitulation (adding up the results of all polling stations) takes place in the district.

# $expected: the abbreviation written out, in the page's language
unexplained-abbreviation = “{ $words }” is not written out where it first appears
    .label = { $expected ->
        [none] what is that?
       *[other] { $expected }
    }
    .why = people who work with elections know it, and the voter who needs the page most does not
    .fix = { $expected ->
        [none] write it out once with the abbreviation in brackets, or add it to spelled_out: in content/site.yaml if every voter knows it
       *[other] write { $expected } ({ $words })
    }
    .story =
        An abbreviation is written out the first time it appears on a page, with the short form in brackets; after that the short form is enough. What every voter of your region knows can stand in spelled_out: in content/site.yaml. A text that appears only when the mouse rests on it helps nobody on a phone.

        Wrong: Go to your TPS.
        Right: Go to your polling station (TPS).

# $suggestion: the words in ordinary letters
all-caps = these words are in capitals
    .label = capitals
    .why = capitals all look alike, so people read them more slowly, and some screen readers spell them out
    .fix = { $suggestion ->
        [none] write them in ordinary letters, and mark what matters with **two asterisks**
       *[other] write { $suggestion }; if it matters, between **two asterisks**
    }
    .story =
        We recognise words by their shape, and in capitals every word is a box. Readers with dyslexia or weak eyes suffer most. Abbreviations such as KPU and TPS are not meant by this.

        Wrong: BRING YOUR E-ID CARD
        Right: **Bring your e-ID card**

# $suggestion: the word without spaces
spaced-letters = the letters of this word are spaced out
    .label = letter by letter
    .why = a screen reader says single letters, and a search does not find the word
    .fix = { $suggestion ->
        [none] write the word without spaces between its letters
       *[other] write { $suggestion }
    }
    .story =
        Letters with spaces between them look festive on an invitation. To every program they are single letters: not to be searched, translated or spoken. Bold or a heading gives the same weight.

        Wrong: I M P O R T A N T
        Right: **Important**

# $kind: colour, shape, place, click
# $suggestion: a wording that everybody can follow
sensory-words = { $kind ->
        [colour] this can only be found by its colour
        [shape] this can only be found by its shape
        [place] this can only be found by its place on the screen
        [click] not everybody clicks
       *[other] this can only be found by looking
    }
    .label = { $kind ->
        [colour] which one, without the colour?
        [shape] which one, for somebody who hears the page?
        [place] on a phone it is elsewhere
        [click] with a mouse only
       *[other] only to be seen
    }
    .why = { $kind ->
        [click] most voters tap with a finger, and some speak to the device or use a key
       *[other] a voter who does not see the screen, or sees it on a phone, looks for it in vain
    }
    .fix = { $suggestion ->
        [none] { $kind ->
            [click] write “choose” or “press”
           *[other] name the thing by its words: “the button Check my name”
        }
       *[other] write { $suggestion }
    }
    .story =
        “The red button on the right” exists only for those who see it, in colour, on a wide screen. On a phone what was on the right is below. The words on a button are the same for everybody, so name it by them. “Click” leaves out fingers, keyboards and voices.

        Wrong: Click the red button on the right.
        Right: Choose “Check my name”.

# $kind: heading, link, bullet, run, mark, ornament
emoji-run = { $kind ->
        [heading] an emoji stands in a heading
        [link] an emoji stands in a link
        [bullet] emoji are used as bullets
        [mark] a sign stands here instead of a word
        [ornament] these signs are only decoration
       *[other] several emoji stand together
    }
    .label = { $kind ->
        [bullet] spoken before each point
       *[other] spoken aloud, each by its name
    }
    .why = { $kind ->
        [mark] one screen reader says “check mark”, another says nothing, and the voter does not learn whether it means yes
       *[other] a screen reader says “police car light police car light” before the voter hears the message
    }
    .fix = { $kind ->
        [bullet] begin the line with - and delete the emoji
        [mark] write the word: “yes”, “no”, “done”
        [ornament] delete them; for a break between parts write a heading
       *[other] delete the emoji, and say in words what they mean
    }
    .story =
        Each emoji has a name, and a screen reader says all of them. One in a paragraph is bearable; several, or one in a heading, a link or before each point of a list, bury the message. They also look different on each phone. Rows of signs such as ✦✦✦ or ===== are read out too.

        Wrong: ## 🚨🚨 Last day 🚨🚨
        Right: ## Last day to move your vote: 20 November 2024

# $kind: plain, markdown
# $name: the language, as its code: "en"
foreign-sentence = this sentence is in another language, and is not marked as such
    .label = { $name ->
        [none] another language
       *[other] language: { $name }
    }
    .why = a screen reader reads it with the wrong pronunciation, and the voter cannot understand a word
    .fix = { $name ->
        [none] put it between <span lang="en"> and </span>, with the code of its language
       *[other] { $kind ->
            [plain] write it in the page's language: this field cannot hold <span lang="{ $name }">
           *[other] put it between <span lang="{ $name }"> and </span>
        }
    }
    .story =
        A screen reader speaks with the voice of the page's language. English read by an Indonesian voice is noise, and the reverse too. Marked with lang, the sentence gets the right voice, and translation programs leave it alone.

        Wrong: Mottonya: Every vote counts in this election.
        Right: Mottonya: <span lang="en">Every vote counts in this election.</span>

# $name: the language, as its code: "en"
# $suggestion: a word of the page's language
foreign-word = this word of another language could not be marked by itself
    .label = { $suggestion ->
        [none] { $name ->
            [none] another language
           *[other] language: { $name }
        }
       *[other] { $suggestion }
    }
    .why = a screen reader pronounces it in a way that the voter does not recognise
    .fix = { $suggestion ->
        [none] write a word of the page's language
       *[other] write { $suggestion }
    }
    .story =
        Suara knows common foreign words, such as “quick count” in an Indonesian text, and marks them with their language by itself. Titles, summaries and the descriptions of pictures hold no marks, so there only a word of the page's own language sounds right. Words that have none, such as “exit poll”, may stay.

        Wrong: title: Cek nama secara online
        Right: title: Cek nama secara daring

# $count: how often
# $other: the one that is named less often
party-balance = parties or candidates are named unevenly on this page
    .label = { $count ->
        [none] named more often than others
        [one] named { $count } time
       *[other] named { $count } times
    }
    .why = a voter may take an imbalance of the election office for its opinion
    .fix = { $other ->
        [none] name all of them equally often and in ballot order, or leave all of them out
       *[other] name { $other } as often, in ballot order, or leave all of them out
    }
    .story =
        An election office serves every party and every candidate alike, and it must also look that way. Suara counts how often each is named on a page. There are good reasons for a difference, a court ruling about one candidate for instance; then accept the warning and give the reason: accept: [{"{"}code: party-balance, reason: about one ruling{"}"}]

        Wrong: three examples, all with the same candidate pair
        Right: examples with “pair A” and “pair B”, or one with each pair in ballot order

# $suggestion: a neutral word, in the page's language
loaded-word = this word takes sides
    .label = { $suggestion ->
        [none] takes sides
       *[other] { $suggestion }
    }
    .why = a voter who feels judged stops reading, and doubts that the office is neutral
    .fix = { $suggestion ->
        [none] say what happened, without judging it
       *[other] write { $suggestion }
    }
    .story =
        Some words judge while they seem to name: “massive fraud”, “lackeys”, “destroyer of democracy”. Others hurt the people they name. An election office describes: who did what, when, and which rule applies. In a quotation or in the title of a hoax such a word may be needed; then accept the warning and give the reason: accept: [{"{"}code: loaded-word, reason: quoted from the ruling{"}"}]

        Wrong: the lackeys of pair A
        Right: supporters of pair A

# $kind: nik, phone, email
personal-data = { $kind ->
        [nik] this looks like a person's national identity number
        [phone] this looks like a private telephone number
        [email] this looks like a private e-mail address
       *[other] this looks like personal data
    }
    .label = somebody's data
    .why = { $kind ->
        [nik] with it, strangers can take a loan or register a telephone in this person's name
        [email] once published, it is copied within hours, and strangers write to the person for years, with traps among the letters
       *[other] once published, it is copied within hours, and the person is called by strangers for years
    }
    .fix = { $kind ->
        [nik] delete the number; for an example write 16 zeros
        [email] write the address of the office at its own domain, or name the office instead
        [phone] write the number of the office, or take it from the register: {"{{"} contact.kpu.phone {"}}"}
       *[other] delete it, and name the office instead
    }
    .story =
        The NIK is the key to a citizen's bank account, SIM card and place on the voter list, and personal data may be published only with a good reason and consent (Law 27/2022). Suara stops at numbers that have the form of a NIK, at mobile numbers that are not among the register's contacts, and at private e-mail addresses. If it is an office's number, add it to content/data/contacts.yaml.

        Wrong: Contact Mr Budi, 0812-xxxx-xxxx
        Right: Contact the KPU office: {"{{"} contact.kpu.phone {"}}"}
