//! Lists of words and phrases, looked up word by word.
//!
//! In: phrases in lower case, their words with one space between them. Out: the longest that begins at a word. Because whole words are
//! compared, `now` is not found in `know` nor `link` in `kpu.go.id/link`. Nearly every word of a page is in no list, and the table says
//! so at once.

use std::collections::BTreeMap;

use super::words::Words;

/// Places of the table: many more than first words, so that most are empty.
const PLACES: usize = 1 << 12;

/// Phrases, each with what it means.
pub(super) struct Phrases<T> {
    /// By first word; of phrases that begin alike the longest comes first.
    groups: Vec<(&'static str, Vec<(&'static str, T)>)>,
    /// A hash table of first words: the number of a group, counted from 1, at the first free place from the word's own on.
    table: Vec<u16>,
}

impl<T> Phrases<T> {
    /// Sorts phrases for look-up.
    pub(super) fn new(phrases: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut by_word: BTreeMap<&'static str, Vec<(&'static str, T)>> = BTreeMap::new();
        for (phrase, meaning) in phrases {
            let group = by_word.entry(first_word(phrase)).or_default();
            group.push((phrase, meaning));
            group.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        }
        let groups: Vec<_> = by_word.into_iter().take(PLACES / 2).collect();
        let mut table = vec![0; PLACES];
        for ((word, _), number) in groups.iter().zip(1..) {
            let free = places(word.as_bytes()).find(|place| table[*place] == 0);
            table[free.unwrap_or_default()] = number;
        }
        Self { groups, table }
    }

    /// The longest phrase that begins at a word, and how many words it has.
    pub(super) fn at(&self, words: &Words<'_>, at: usize) -> Option<(usize, &T)> {
        let word = words.words.get(at)?;
        let known = self.known(words.lower.as_bytes().get(word.clone())?)?;
        let text = words.lower.get(word.start..)?;
        // The letter after "di " tells most of its phrases apart.
        let next = word.len() + 1;
        let second = text.as_bytes().get(next);
        known.iter().find_map(|(phrase, meaning)| {
            if phrase
                .as_bytes()
                .get(next)
                .is_some_and(|letter| Some(letter) != second)
                || !text.starts_with(phrase)
            {
                return None;
            }
            let count = phrase.split(' ').count();
            let last = words.words.get(at + count - 1)?;
            (last.end == word.start + phrase.len()).then_some((count, meaning))
        })
    }

    /// What a single word means.
    pub(super) fn word(&self, word: &str) -> Option<&T> {
        let known = self.known(word.as_bytes())?;
        let found = known.iter().find(|(phrase, _)| *phrase == word);
        found.map(|(_, meaning)| meaning)
    }

    /// The phrases that begin with a word.
    fn known(&self, word: &[u8]) -> Option<&[(&'static str, T)]> {
        for place in places(word) {
            let number = usize::from(*self.table.get(place)?);
            let (first, phrases) = self.groups.get(number.checked_sub(1)?)?;
            if first.as_bytes() == word {
                return Some(phrases);
            }
        }
        None
    }
}

fn first_word(phrase: &str) -> &str {
    phrase.split(' ').next().unwrap_or_default()
}

/// The places where a word may stand in the table, from one that its first two and last two letters and its length make.
fn places(word: &[u8]) -> impl Iterator<Item = usize> {
    let letters = match (word, word) {
        ([first, second, ..], [.., third, fourth]) => [*first, *second, *third, *fourth],
        _ => [0; 4],
    };
    let mixed = u32::from_le_bytes(letters).wrapping_mul(0x9e37_79b1) >> 16;
    let own = mixed as usize ^ word.len();
    (own..own + PLACES).map(|place| place % PLACES)
}

/// Holds a list to its form: lower case, sorted, without repeats.
#[cfg(test)]
pub(super) fn assert_is_list<'a>(phrases: impl IntoIterator<Item = &'a str>) {
    let phrases: Vec<&str> = phrases.into_iter().collect();
    for phrase in &phrases {
        assert_eq!(*phrase, phrase.to_lowercase());
    }
    for pair in phrases.windows(2) {
        assert!(
            pair[0] < pair[1],
            "{} and {} are out of order",
            pair[0],
            pair[1]
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
            ("Now and then it rains", Some((3, &2))),
            ("Now and there", Some((1, &1))),
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
}
