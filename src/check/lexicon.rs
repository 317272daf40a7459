//! One walk through the words of a page for all lists of words: those of offices, rare, loaded, and the names of parties.
//!
//! The lists and what is said about them stand in the files beside this one; here each word is looked up once.

use std::ops::Range;
use std::sync::LazyLock;

use crate::diagnostics::{Diagnostic, Span};
use crate::language::Language;

use super::marks::Mark;
use super::phrases::Phrases;
use super::words::Words;
use super::{Subject, hard, loaded, office, parties};

/// What a phrase is.
#[derive(Clone, Copy)]
pub(super) enum Sense {
    /// Nothing: a longer phrase in which a word has its everyday meaning.
    Everyday,
    /// A word of offices, and the plain one.
    Office(&'static str),
    /// A rare word, and its meaning.
    Hard(hard::Word),
    /// A loaded word, and the neutral one.
    Loaded(&'static str),
    /// A name of a party.
    Party(&'static parties::Name),
}

/// A phrase that was found.
pub(super) struct Hit<'s> {
    /// The stretch of words in which it stands.
    pub words: &'s Words<'s>,
    /// The stretch's place on the page.
    pub stretch: usize,
    /// Bytes of the stretch's text.
    pub range: Range<usize>,
}

impl Hit<'_> {
    /// The words as typed.
    pub(super) fn text(&self) -> &str {
        &self.words.prose.text[self.range.clone()]
    }

    /// Their place in the file.
    pub(super) fn span(&self, subject: &Subject<'_>) -> Span {
        subject.span(self.words.prose.source(self.range.clone()))
    }
}

static INDONESIAN: LazyLock<Phrases<Sense>> = LazyLock::new(|| {
    phrases(
        office::INDONESIAN,
        office::INDONESIAN_PLAIN,
        hard::INDONESIAN,
        loaded::INDONESIAN,
    )
});
static ENGLISH: LazyLock<Phrases<Sense>> =
    LazyLock::new(|| phrases(office::ENGLISH, &[], hard::ENGLISH, loaded::ENGLISH));
static OTHER: LazyLock<Phrases<Sense>> = LazyLock::new(|| phrases(&[], &[], &[], &[]));

type Pairs = &'static [(&'static str, &'static str)];

fn phrases(
    office: Pairs,
    everyday: &'static [&'static str],
    hard: Pairs,
    loaded: Pairs,
) -> Phrases<Sense> {
    let office = office
        .iter()
        .map(|(word, plain)| (*word, Sense::Office(plain)));
    let everyday = everyday.iter().map(|phrase| (*phrase, Sense::Everyday));
    let hard = hard
        .iter()
        .map(|(word, meaning)| (*word, Sense::Hard(hard::Word { word, meaning })));
    let loaded = loaded
        .iter()
        .map(|(word, neutral)| (*word, Sense::Loaded(neutral)));
    let parties = parties::NAMES
        .iter()
        .map(|name| (name.written, Sense::Party(name)));
    Phrases::new(
        office
            .chain(everyday)
            .chain(hard)
            .chain(loaded)
            .chain(parties),
    )
}

/// The phrases of a language; in a language without lists only the names of parties.
pub(super) fn of(language: &Language) -> &'static Phrases<Sense> {
    if language.is("id") {
        &INDONESIAN
    } else if language.is("en") {
        &ENGLISH
    } else {
        &OTHER
    }
}

/// What this check looks for.
pub(super) fn listed(code: &str) -> Vec<&'static str> {
    let phrases = match code {
        "id" => &*INDONESIAN,
        "en" => &*ENGLISH,
        _ => &*OTHER,
    };
    phrases.phrases().collect()
}

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let phrases = of(subject.language);
    let mut rare = Vec::new();
    let mut named = Vec::new();
    for (stretch, words) in subject.own_words() {
        let mut next = 0;
        for at in words.marked(Mark::Lexicon) {
            let Some((taken, sense)) = phrases.inflected(words, at).filter(|_| at >= next) else {
                continue;
            };
            next = taken.end;
            let range = words.bytes(taken);
            if words.is_quoted(&range) {
                continue;
            }
            let hit = Hit {
                words,
                stretch,
                range,
            };
            match sense {
                Sense::Everyday => {}
                Sense::Office(plain) => office::check(subject, &hit, plain, found),
                Sense::Loaded(neutral) => loaded::check(subject, &hit, neutral, found),
                Sense::Hard(word) => rare.push((hit, *word)),
                Sense::Party(name) => named.push((hit, *name)),
            }
        }
    }
    hard::check(subject, &rare, found);
    parties::check(subject, &named, found);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::phrases::assert_sorted;

    #[test]
    fn lists_are_lower_case_sorted_and_without_repeats() {
        let pairs = [
            office::INDONESIAN,
            office::ENGLISH,
            hard::INDONESIAN,
            hard::ENGLISH,
            loaded::INDONESIAN,
            loaded::ENGLISH,
        ];
        for list in pairs {
            assert_sorted(list.iter().map(|(word, _)| *word));
        }
        assert_sorted(office::INDONESIAN_PLAIN.iter().copied());
    }

    #[test]
    fn no_word_is_in_two_lists() {
        for [office, hard, loaded] in [
            [office::INDONESIAN, hard::INDONESIAN, loaded::INDONESIAN],
            [office::ENGLISH, hard::ENGLISH, loaded::ENGLISH],
        ] {
            let mut words: Vec<_> = [office, hard, loaded]
                .concat()
                .iter()
                .map(|(word, _)| *word)
                .collect();
            words.sort_unstable();
            assert_sorted(words);
        }
    }

    #[test]
    fn what_is_advised_is_itself_plain() {
        for (language, list) in [("id", office::INDONESIAN), ("en", office::ENGLISH)] {
            let language = Language::new(language).expect("a language");
            for (word, plain) in list {
                let text = plain.to_string();
                let mut prose = crate::document::Prose::new(crate::document::Place::Paragraph, 0);
                prose.push(&text, 0..text.len());
                let words = Words::of(&prose);
                let found =
                    (0..words.words.len()).any(|at| of(&language).inflected(&words, at).is_some());
                assert!(!found, "{word}: {plain}");
            }
        }
    }
}
