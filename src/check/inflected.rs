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
    /// Sorted by slot, then the longest first.
    entries: Vec<Entry<T>>,
    /// Where the entries of each slot begin.
    starts: Vec<usize>,
}

struct Entry<T> {
    slot: usize,
    phrase: String,
    meaning: T,
}

const SLOTS: usize = 1024;

/// What may hang on the last word.
const ENDINGS: [&str; 8] = ["kah", "lah", "nya", "pun", "-nya", "s", "'s", "’s"];

impl<T> Phrases<T> {
    /// Phrases as they are written, in whatever case.
    pub(super) fn new<'p>(phrases: impl IntoIterator<Item = (&'p str, T)>) -> Self {
        let mut entries: Vec<Entry<T>> = phrases
            .into_iter()
            .map(|(phrase, meaning)| Entry {
                slot: slot(
                    phrase
                        .split(' ')
                        .next()
                        .unwrap_or(phrase)
                        .to_ascii_lowercase()
                        .as_bytes(),
                ),
                phrase: phrase.to_ascii_lowercase(),
                meaning,
            })
            .collect();
        entries.sort_by_key(|entry| (entry.slot, Reverse(entry.phrase.len())));
        let starts = (0..SLOTS)
            .map(|slot| entries.partition_point(|entry| entry.slot < slot))
            .collect();
        Self { entries, starts }
    }

    /// The phrase that begins with a word: which words it takes, what it means.
    pub(super) fn at(&self, words: &Words<'_>, at: usize) -> Option<(Range<usize>, &T)> {
        let start = words.words.get(at)?.start;
        let slot = slot(words.lower(at).as_bytes());
        let first = *self.starts.get(slot)?;
        self.entries
            .get(first..)?
            .iter()
            .take_while(|entry| entry.slot == slot)
            .filter(|entry| words.lower[start..].starts_with(&entry.phrase))
            .find_map(|entry| {
                Some((
                    at..end(words, at, start + entry.phrase.len())?,
                    &entry.meaning,
                ))
            })
    }
}

/// The end of the words up to a byte, if a word ends there.
fn end(words: &Words<'_>, at: usize, byte: usize) -> Option<usize> {
    let last = words.words[at..].iter().position(|word| word.end >= byte)? + at;
    let word = &words.words[last];
    let rest = words.lower.get(byte..word.end)?;
    (word.start < byte && (rest.is_empty() || ENDINGS.contains(&rest))).then_some(last + 1)
}

fn slot(word: &[u8]) -> usize {
    let letters = word.iter().take(4);
    let key = letters.fold(0_u32, |key, letter| key << 8 | u32::from(*letter));
    // The upper bits of the product depend on all four letters.
    (key.wrapping_mul(0x9E37_79B1) >> 22) as usize
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
