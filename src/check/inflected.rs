//! Lists of words and phrases, found word by word in what was cut.
//!
//! A phrase begins where a word begins and ends where a word ends, so that `guna` is not found in `pengguna`. What Indonesian and
//! English hang on a word (`-nya`, `-lah`, `-s`) may follow. Of phrases at one place the longest is found. Four letters of the first
//! word lead to the few phrases that can be meant: a look-up costs a few nanoseconds.

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

/// What may hang on the last word.
const ENDINGS: [&str; 8] = ["kah", "lah", "nya", "pun", "-nya", "s", "'s", "’s"];

impl<T> Phrases<T> {
    /// Phrases as they are written, in whatever case.
    pub(super) fn new<'p>(phrases: impl IntoIterator<Item = (&'p str, T)>) -> Self {
        let slot_of = |phrase: &str| {
            let first = phrase.find(' ').unwrap_or(phrase.len());
            slot(phrase.as_bytes(), &(0..first))
        };
        let phrases = phrases.into_iter();
        let mut entries: Vec<(String, T)> = phrases
            .map(|(phrase, meaning)| (phrase.to_ascii_lowercase(), meaning))
            .collect();
        entries.sort_by_key(|(phrase, _)| (slot_of(phrase), Reverse(phrase.len())));
        let start = |slot| entries.partition_point(|(phrase, _)| slot_of(phrase) < slot);
        let starts = (0..=SLOTS)
            .map(|slot| u16::try_from(start(slot)).unwrap_or(u16::MAX))
            .collect();
        Self { entries, starts }
    }

    /// The phrase that begins with a word: which words it takes, what it means.
    pub(super) fn at(&self, words: &Words<'_>, at: usize) -> Option<(Range<usize>, &T)> {
        let word = words.words.get(at)?;
        let text = words.lower.as_bytes();
        let slot = slot(text, word);
        let (first, end) = (*self.starts.get(slot)?, *self.starts.get(slot + 1)?);
        if first == end {
            return None;
        }
        let text = text.get(word.start..)?;
        let entries = self
            .entries
            .get(usize::from(first)..usize::from(end))?
            .iter();
        entries
            .filter(|(phrase, _)| text.starts_with(phrase.as_bytes()))
            .find_map(|(phrase, meaning)| {
                Some((at..last(words, at, word.start + phrase.len())?, meaning))
            })
    }
}

/// The end of the words up to a byte, if a word ends there.
fn last(words: &Words<'_>, at: usize, byte: usize) -> Option<usize> {
    let last = words.words[at..].iter().position(|word| word.end >= byte)? + at;
    let word = &words.words[last];
    let rest = words.lower.get(byte..word.end)?;
    (word.start < byte && (rest.is_empty() || ENDINGS.contains(&rest))).then_some(last + 1)
}

/// The slot of a word's first four letters.
fn slot(text: &[u8], word: &Range<usize>) -> usize {
    let letters = if let Some(&[a, b, c, d]) = text.get(word.start..word.start + 4) {
        u32::from_le_bytes([a, b, c, d])
    } else {
        let rest = text.get(word.start..).unwrap_or_default().iter().rev();
        rest.fold(0, |letters, letter| letters << 8 | u32::from(*letter))
    };
    let letters = match word.len() {
        0 => 0,
        length @ 1..4 => letters & ((1 << (8 * length)) - 1),
        _ => letters,
    };
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
            .filter_map(|at| phrases.at(&words, at))
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
    fn no_words_no_phrases() {
        let prose = Prose::new(Place::Paragraph, 0);
        let phrases = Phrases::new([("guna", ())]);
        assert!(phrases.at(&Words::of(&prose), 0).is_none());
    }
}
