//! Walks the words of a page once for the three checks that know words by heart: `relative-time`, `non-standard-spelling` and
//! `sensory-words`. The lists and what excuses a word stand in the files of the checks.

use std::sync::LazyLock;

use crate::diagnostics::Diagnostic;

use super::marks::Mark;
use super::phrases::Phrases;
use super::words::Words;
use super::{Subject, relative_time, sensory, spelling};

/// What a phrase is in the lists for.
#[derive(Clone, Copy)]
enum Meaning {
    /// It is true on one day only, unless excused.
    Time(relative_time::Excuse),
    /// It has this standard spelling.
    Spelling(&'static str),
    /// It needs eyes or a mouse.
    Sense(&'static sensory::Sign),
}

static INDONESIAN: LazyLock<Phrases<Meaning>> = LazyLock::new(|| {
    phrases(
        relative_time::INDONESIAN,
        spelling::INDONESIAN,
        sensory::INDONESIAN,
    )
});
static ENGLISH: LazyLock<Phrases<Meaning>> =
    LazyLock::new(|| phrases(relative_time::ENGLISH, spelling::ENGLISH, sensory::ENGLISH));

fn phrases(
    times: &'static [(&'static str, relative_time::Excuse)],
    spellings: &'static [(&'static str, &'static str)],
    signs: &'static [(&'static str, sensory::Sign)],
) -> Phrases<Meaning> {
    let times = times
        .iter()
        .map(|(phrase, excuse)| (*phrase, Meaning::Time(*excuse)));
    let spellings = spellings
        .iter()
        .map(|(phrase, standard)| (*phrase, Meaning::Spelling(standard)));
    let signs = signs
        .iter()
        .map(|(phrase, sign)| (*phrase, Meaning::Sense(sign)));
    Phrases::new(times.chain(spellings).chain(signs))
}

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let phrases = if subject.language.is("id") {
        &*INDONESIAN
    } else if subject.language.is("en") {
        &*ENGLISH
    } else {
        return;
    };
    for (place, words) in subject.words.iter().enumerate() {
        let mut next = 0;
        for at in words.marked(Mark::Wording) {
            // What is part of a longer phrase is not looked at alone.
            if at < next {
                continue;
            }
            let listed = phrases.at(words, at);
            let count = listed.as_ref().map_or(1, |(taken, _)| taken.len());
            next = at + count;
            let here = Here {
                subject,
                place,
                words,
                at,
                count,
            };
            match listed {
                Some((_, meaning)) => here.tell(*meaning, found),
                None => here.tell_unlisted(phrases, found),
            }
        }
    }
}

/// What this check looks for.
pub(super) fn listed(code: &str) -> Vec<&'static str> {
    let phrases = match code {
        "id" => &*INDONESIAN,
        "en" => &*ENGLISH,
        _ => return Vec::new(),
    };
    // A single letter may be a count of days: "H - 7".
    phrases.phrases().chain(["h", "d"]).collect()
}

/// A phrase and where it stands.
pub(super) struct Here<'a> {
    /// The page.
    pub subject: &'a Subject<'a>,
    /// The place of the prose among the page's.
    pub place: usize,
    /// The prose.
    pub words: &'a Words<'a>,
    /// The phrase's first word.
    pub at: usize,
    /// How many words it has.
    pub count: usize,
}

impl Here<'_> {
    fn tell(&self, meaning: Meaning, found: &mut Vec<Diagnostic>) {
        match meaning {
            Meaning::Time(excuse) => relative_time::tell(self, excuse, found),
            Meaning::Spelling(standard) => spelling::tell(self, standard, "", found),
            Meaning::Sense(sign) => sensory::tell(self, sign, found),
        }
    }

    /// What no list holds: "H-7", and Indonesian words with an ending: "resikonya".
    fn tell_unlisted(&self, phrases: &Phrases<Meaning>, found: &mut Vec<Diagnostic>) {
        let word = self.words.lower(self.at);
        if let [b'h' | b'd'] | [b'h' | b'd', b'-', ..] = word.as_bytes() {
            relative_time::tell_offset(self, found);
        } else if let Some(ending) = spelling::ending(word)
            && let Some(Meaning::Spelling(standard)) =
                phrases.word(&word[..word.len() - ending.len()])
            && self.subject.language.is("id")
        {
            spelling::tell(self, standard, ending, found);
        }
    }
}
