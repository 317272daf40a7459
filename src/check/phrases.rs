//! Lists of words and phrases, found word by word in what was cut.
//!
//! A phrase begins where a word begins and ends where a word ends, so that `guna` is not found in `pengguna` nor `link` in
//! `kpu.go.id/link`; its words have one space between them. Of phrases at one place the longest is found. Four letters of the first word
//! lead to the few phrases that can be meant.

use std::cmp::Reverse;
use std::ops::Range;

use super::words::Words;

/// Phrases in lower case, each with what it means.
pub(super) struct Phrases<T> {
    /// By slot, in each the longest first.
    entries: Vec<(String, T)>,
    /// Where the entries of each slot begin, and where the last ones end.
    starts: Vec<u16>,
}

const SLOTS: usize = 4096;

/// How many letters of a word lead to its slot.
const LETTERS: usize = 4;

/// What Indonesian and English may hang on the last word.
const ENDINGS: [&str; 8] = ["kah", "lah", "nya", "pun", "-nya", "s", "'s", "’s"];

impl<T> Phrases<T> {
    /// Phrases as they are written, in whatever case.
    pub(super) fn new<'p>(phrases: impl IntoIterator<Item = (&'p str, T)>) -> Self {
        let phrases = phrases.into_iter();
        let mut entries: Vec<(usize, (String, T))> = phrases
            .map(|(phrase, meaning)| {
                let phrase = phrase.to_ascii_lowercase();
                let first = phrase.find(' ').unwrap_or(phrase.len());
                (slot(&phrase.as_bytes()[..first]), (phrase, meaning))
            })
            .collect();
        entries.sort_by_key(|(slot, (phrase, _))| (*slot, Reverse(phrase.len())));
        let start = |slot| entries.partition_point(|(other, _)| *other < slot);
        let starts = (0..=SLOTS)
            .map(|slot| u16::try_from(start(slot)).unwrap_or(u16::MAX))
            .collect();
        let entries = entries.into_iter().map(|(_, entry)| entry).collect();
        Self { entries, starts }
    }

    /// All phrases.
    pub(super) fn phrases(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(phrase, _)| phrase.as_str())
    }

    /// The phrase that begins with a word: which words it takes, what it means.
    pub(super) fn at(&self, words: &Words<'_>, at: usize) -> Option<(Range<usize>, &T)> {
        self.find(words, at, str::is_empty)
    }

    /// The same; its last word may have an ending.
    pub(super) fn inflected(&self, words: &Words<'_>, at: usize) -> Option<(Range<usize>, &T)> {
        let whole = self.find(words, at, |rest| rest.is_empty() || ENDINGS.contains(&rest));
        whole.or_else(|| self.short(words, at))
    }

    /// A name shorter than a slot's letters, with an ending among them: "C6-nya", "DPKs".
    fn short(&self, words: &Words<'_>, at: usize) -> Option<(Range<usize>, &T)> {
        let word = words.words.get(at)?;
        let word = words.lower.get(word.start..word.end)?;
        // Nearly every word is asked: its length tells sooner than its letters.
        let is_short = |ending: &&&str| {
            let stem = word.len().checked_sub(ending.len());
            stem.is_some_and(|stem| (1..LETTERS).contains(&stem))
        };
        let endings = ENDINGS.iter().filter(is_short);
        let mut stems = endings.filter_map(|ending| word.strip_suffix(ending));
        let meaning = stems.find_map(|stem| self.word(stem))?;
        Some((at..at + 1, meaning))
    }

    /// What a single word means.
    pub(super) fn word(&self, word: &str) -> Option<&T> {
        let mut entries = self.entries_of(word.as_bytes()).iter();
        let found = entries.find(|(phrase, _)| phrase == word);
        found.map(|(_, meaning)| meaning)
    }

    fn find(
        &self,
        words: &Words<'_>,
        at: usize,
        may_follow: fn(&str) -> bool,
    ) -> Option<(Range<usize>, &T)> {
        let word = words.words.get(at)?;
        let text = words.lower.as_bytes().get(word.start..)?;
        let entries = self.entries_of(&text[..word.len()]).iter();
        entries
            .filter(|(phrase, _)| {
                // Of twenty phrases that begin alike, the last letter tells nearly all apart.
                let phrase = phrase.as_bytes();
                let last = phrase.len().saturating_sub(1);
                text.get(last) == phrase.last() && text.starts_with(phrase)
            })
            .find_map(|(phrase, meaning)| {
                let byte = word.start + phrase.len();
                let last = words.words[at..].iter().position(|word| word.end >= byte)? + at;
                let rest = words.lower.get(byte..words.words[last].end)?;
                let is_whole = words.words[last].start < byte && may_follow(rest);
                is_whole.then_some((at..last + 1, meaning))
            })
    }

    /// The entries that may begin with a word.
    fn entries_of(&self, word: &[u8]) -> &[(String, T)] {
        let slot = slot(word);
        let start = |slot: usize| self.starts.get(slot).copied().map_or(0, usize::from);
        let entries = self.entries.get(start(slot)..start(slot + 1));
        entries.unwrap_or_default()
    }
}

/// The slot of a word's first four letters.
fn slot(word: &[u8]) -> usize {
    let letters = word.iter().take(LETTERS).rev();
    let letters = letters.fold(0, |letters, letter| letters << 8 | u32::from(*letter));
    // The upper bits of the product depend on all letters.
    (letters.wrapping_mul(0x9E37_79B1) >> 20) as usize
}

/// What every list must be: in lower case, sorted, without repeats.
#[cfg(test)]
pub(super) fn assert_sorted<'p>(phrases: impl IntoIterator<Item = &'p str>) {
    let phrases: Vec<&str> = phrases.into_iter().collect();
    for phrase in &phrases {
        assert_eq!(*phrase, phrase.to_lowercase());
        assert_eq!(*phrase, phrase.trim());
    }
    for pair in phrases.windows(2) {
        assert!(
            pair[0] < pair[1],
            "{} must stand before {}",
            pair[1],
            pair[0]
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Place, Prose};

    #[test]
    fn the_longest_phrase_of_whole_words() {
        let phrases = Phrases::new([("now", 1), ("now and then", 2), ("this year", 3)]);
        let rows = [
            ("Now and then it rains", Some((0..3, &2))),
            ("Now and there", Some((0..1, &1))),
            ("this year's vote", None),
            ("this, year", None),
            ("know", None),
            ("", None),
        ];
        for (text, expected) in rows {
            let mut prose = Prose::new(Place::Paragraph, 0);
            prose.push(text, 0..text.len());
            assert_eq!(phrases.at(&Words::of(&prose), 0), expected, "{text}");
        }
        assert_eq!(phrases.word("now"), Some(&1));
        assert_eq!(phrases.word("é"), None);
    }

    #[test]
    fn whole_words_with_endings_longest_first() {
        let text = "Guna pengguna, dalam rangkanya; dalam Rangka itu tersebutlah TPS-guna.";
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        let words = Words::of(&prose);
        let phrases = Phrases::new([
            ("dalam", 1),
            ("dalam rangka", 2),
            ("guna", 3),
            ("tersebut", 4),
        ]);
        let found: Vec<_> = (0..words.words.len())
            .filter_map(|at| phrases.inflected(&words, at))
            .map(|(found, meaning)| (&text[words.bytes(found)], *meaning))
            .collect();
        assert_eq!(
            found,
            [
                ("Guna", 3),
                ("dalam rangkanya", 2),
                ("dalam Rangka", 2),
                ("tersebutlah", 4)
            ]
        );
    }

    #[test]
    fn short_names_with_endings() {
        let text = "C6-nya dan c6, DPKs serta DPK's; C61, DPKnyata, s";
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        let words = Words::of(&prose);
        let phrases = Phrases::new([("C6", 1), ("DPK", 2)]);
        let found: Vec<_> = (0..words.words.len())
            .filter_map(|at| phrases.inflected(&words, at))
            .map(|(found, meaning)| (&text[words.bytes(found)], *meaning))
            .collect();
        assert_eq!(found, [("C6-nya", 1), ("c6", 1), ("DPKs", 2), ("DPK's", 2)]);
    }

    #[test]
    fn no_words_no_phrases() {
        let prose = Prose::new(Place::Paragraph, 0);
        let phrases = Phrases::new([("guna", ())]);
        assert!(phrases.inflected(&Words::of(&prose), 0).is_none());
    }
}
