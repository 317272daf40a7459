//! Lists of words and phrases, looked up word by word: in a bucket by the first word's letter and length.
//!
//! In: phrases in lower case, their words with one space between them. Out: the longest that begins at a word. Because whole words are
//! compared, `now` is not found in `know` nor `link` in `kpu.go.id/link`.

use super::words::Words;

/// Words of one letter and length share a bucket; longer words share the last.
const LENGTHS: usize = 16;

/// Phrases, each with what it means.
pub(super) struct Phrases<T> {
    /// Sorted by bucket.
    entries: Vec<(&'static str, T)>,
    /// Where each bucket begins.
    starts: Vec<usize>,
}

impl<T> Phrases<T> {
    /// Sorts phrases into buckets.
    pub(super) fn new(phrases: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let mut entries: Vec<(&'static str, T)> = phrases.into_iter().collect();
        // Of phrases that begin alike the longest comes first.
        entries.sort_by_key(|(phrase, _)| {
            (bucket(first_word(phrase)), std::cmp::Reverse(phrase.len()))
        });
        let place = |wanted: usize| {
            entries.partition_point(|(phrase, _)| bucket(first_word(phrase)) < Some(wanted))
        };
        let starts = (0..=26 * LENGTHS).map(place).collect();
        Self { entries, starts }
    }

    /// The longest phrase that begins at a word, and how many words it has.
    pub(super) fn at(&self, words: &Words<'_>, at: usize) -> Option<(usize, &T)> {
        let word = words.words.get(at)?;
        let text = words.lower.get(word.start..)?;
        let bucket = self.bucket(text.get(..word.len())?);
        bucket.iter().find_map(|(phrase, meaning)| {
            let count = text
                .starts_with(phrase)
                .then(|| phrase.split(' ').count())?;
            let last = words.words.get(at + count - 1)?;
            (last.end == word.start + phrase.len()).then_some((count, meaning))
        })
    }

    /// What a single word means.
    pub(super) fn word(&self, word: &str) -> Option<&T> {
        let found = self.bucket(word).iter().find(|(phrase, _)| *phrase == word);
        found.map(|(_, meaning)| meaning)
    }

    fn bucket(&self, word: &str) -> &[(&'static str, T)] {
        let range =
            bucket(word).and_then(|at| Some(*self.starts.get(at)?..*self.starts.get(at + 1)?));
        range
            .and_then(|range| self.entries.get(range))
            .unwrap_or_default()
    }
}

fn first_word(phrase: &str) -> &str {
    phrase.split(' ').next().unwrap_or_default()
}

fn bucket(word: &str) -> Option<usize> {
    let first = *word.as_bytes().first()?;
    first
        .is_ascii_lowercase()
        .then(|| usize::from(first - b'a') * LENGTHS + word.len().min(LENGTHS - 1))
}

/// Holds a list to its form: lower case, sorted, without repeats.
#[cfg(test)]
pub(super) fn assert_is_list<'a>(phrases: impl IntoIterator<Item = &'a str>) {
    let phrases: Vec<&str> = phrases.into_iter().collect();
    for phrase in &phrases {
        assert_eq!(*phrase, phrase.to_lowercase());
        assert!(
            bucket(first_word(phrase)).is_some(),
            "{phrase} begins with no letter of a to z"
        );
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
