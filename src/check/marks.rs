//! Which checks a word may concern, by its first letters: what all lists of words hold, in two tables.
//!
//! Nearly every word of a page is in no list, and is done with after two look-ups. A mark is only a hint: another word with the same
//! first letters has it too. The check compares the whole word.

use std::sync::LazyLock;

use crate::language::Language;

use super::letters::{BEYOND, CAPITAL, JOINING, PLACES, place};
use super::{foreign, lexicon, negatives, passive, wording};

/// A check that looks at some words only.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    /// [`wording`].
    Wording,
    /// [`lexicon`].
    Lexicon,
    /// [`negatives`].
    Negative,
    /// [`foreign`]: function words of the other language.
    Foreign,
    /// [`passive`]: where a passive verb may begin.
    Passive,
    /// `capitals`: two capitals, or one letter alone.
    Capitals,
    /// `abbreviations`: a capital behind the first letter.
    Abbreviation,
}

impl Mark {
    /// Its bit in a set of marks.
    pub(super) fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The tables of a language.
pub struct Marks {
    /// By the first four letters: words that may have an ending.
    open: [u8; PLACES],
    /// By the first eight letters and the length: whole words.
    closed: [u8; PLACES],
    /// Whether `di-` makes verbs passive.
    prefixed: bool,
}

static INDONESIAN: LazyLock<Marks> = LazyLock::new(|| Marks::new("id"));
static ENGLISH: LazyLock<Marks> = LazyLock::new(|| Marks::new("en"));
static OTHER: LazyLock<Marks> = LazyLock::new(|| Marks::new("und"));

impl Marks {
    /// The tables of a language.
    #[must_use]
    pub fn of(language: &Language) -> &'static Self {
        if language.is("id") {
            &INDONESIAN
        } else if language.is("en") {
            &ENGLISH
        } else {
            &OTHER
        }
    }

    fn new(code: &str) -> Self {
        let mut marks = Self {
            open: [0; PLACES],
            closed: [0; PLACES],
            prefixed: code == "id",
        };
        marks.add(Mark::Wording, &wording::listed(code));
        marks.add(Mark::Lexicon, &lexicon::listed(code));
        marks.add(Mark::Foreign, &foreign::listed(code));
        marks.add(Mark::Negative, negatives::listed(code));
        marks.add(Mark::Passive, passive::listed(code));
        marks
    }

    /// Marks the words with which phrases begin.
    fn add(&mut self, mark: Mark, phrases: &[&str]) {
        for phrase in phrases {
            let first = phrase.split(' ').next().unwrap_or_default();
            let letters = first_letters(first.to_ascii_lowercase().as_bytes());
            self.closed[closed_place(letters, first.len())] |= mark.bit();
            // What hangs on a word hangs on the last one.
            if first.len() >= SHORTEST_OPEN && first.len() == phrase.len() {
                self.open[open_place(letters)] |= mark.bit();
            }
        }
    }

    /// The marks of a word: its first eight letters in lower case, the word as typed, what stands behind its first letter.
    #[inline]
    pub(super) fn of_word(&self, letters: u64, typed: &[u8], kinds: u8) -> u8 {
        let mut marks =
            self.open[open_place(letters)] | self.closed[closed_place(letters, typed.len())];
        if kinds & CAPITAL != 0 {
            marks |= Mark::Abbreviation.bit();
        }
        if kinds & (JOINING | BEYOND) != 0 {
            marks |= joined(typed);
        }
        if self.prefixed && letters & 0xffff == DI && typed.len() > 4 {
            marks |= Mark::Passive.bit();
        }
        marks
    }

    /// The marks of a word that does not begin with a small letter, or has but one.
    #[inline]
    pub(super) fn of_shape(typed: &[u8]) -> u8 {
        if is_shape(typed) {
            Mark::Capitals.bit()
        } else {
            0
        }
    }
}

/// `di` as the first two letters.
const DI: u64 = u16::from_le_bytes(*b"di") as u64;

/// Bytes from which on a word may have an ending.
const SHORTEST_OPEN: usize = 4;

/// What no list holds: "H-7", and English words in `n't`.
fn joined(word: &[u8]) -> u8 {
    match word {
        [b'h' | b'H' | b'd' | b'D', b'-', ..] => Mark::Wording.bit(),
        [.., b't' | b'T'] => Mark::Negative.bit(),
        _ => 0,
    }
}

/// Two capitals, where letters beyond ASCII are looked at later; or one letter.
fn is_shape(word: &[u8]) -> bool {
    match word {
        [letter] => letter.is_ascii_alphabetic(),
        [first, second, ..] => {
            (first.is_ascii_uppercase() || !first.is_ascii())
                && (second.is_ascii_uppercase() || *second == b'-' || !second.is_ascii())
        }
        [] => false,
    }
}

/// Up to eight letters as a number, the first in the lowest byte.
fn first_letters(word: &[u8]) -> u64 {
    let letters = word.iter().take(8).rev();
    letters.fold(0, |letters, letter| letters << 8 | u64::from(*letter))
}

fn open_place(letters: u64) -> usize {
    place(letters & 0xffff_ffff)
}

fn closed_place(letters: u64, length: usize) -> usize {
    place(letters ^ length as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::words::Words;
    use crate::document::{Place, Prose};

    #[test]
    fn what_concerns_a_check_is_marked() {
        let rows = [
            (Mark::Wording, "Besok H-7, resikonya H", 4),
            (Mark::Lexicon, "dalam rangka, gunanya", 2),
            (Mark::Foreign, "the voters should know", 2),
            (Mark::Negative, "tidak tanpa", 2),
            (Mark::Passive, "di sana dicoblos", 1),
            (Mark::Capitals, "BAWA A", 2),
            (Mark::Abbreviation, "KTP-el Anda", 1),
        ];
        for (mark, text, count) in rows {
            let mut prose = Prose::new(Place::Paragraph, 0);
            prose.push(text, 0..text.len());
            assert_eq!(Words::of(&prose).marked(mark).count(), count, "{text}");
        }
    }
}
