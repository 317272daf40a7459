//! Lists of words and phrases, found word by word in what was cut.
//!
//! A phrase begins where a word begins and ends where a word ends, so that `guna` is not found in `pengguna` nor `link` in
//! `kpu.go.id/link`; its words have one space between them. Of phrases at one place the longest is found. The first letters of two words
//! lead to the few phrases that can be meant.

use std::cmp::Reverse;
use std::ops::Range;

use super::letters::{PLACES, place};
use super::words::Words;

/// Phrases in lower case, each with what it means.
pub(super) struct Phrases<T> {
    /// A bit for each place with which a word of the text may begin a phrase: most words are done with after one look.
    beginnings: [u64; PLACES / 64],
    /// Of one word, which may have an ending: by its first four letters.
    single: Table<T>,
    /// Of several words, of which the first stands whole: by its first four letters, its length, and the first letter of the second.
    several: Table<T>,
    /// The bytes of the longest first word of several.
    longest_first: usize,
}

/// Phrases by a key, so that a look-up is one or two comparisons.
struct Table<T> {
    /// By place, in each the longest first.
    entries: Vec<(String, T)>,
    /// Where the entries of each place begin, and where the last ones end.
    starts: Vec<u16>,
}

/// How many letters of a word lead to its place.
const LETTERS: usize = 4;

/// What Indonesian and English may hang on the last word. [`stem`] knows them too.
const ENDINGS: [&str; 8] = ["kah", "lah", "nya", "pun", "-nya", "s", "'s", "’s"];

impl<T> Phrases<T> {
    /// Phrases as they are written, in whatever case.
    pub(super) fn new<'p>(phrases: impl IntoIterator<Item = (&'p str, T)>) -> Self {
        let phrases = phrases.into_iter();
        let phrases = phrases.map(|(phrase, meaning)| (phrase.to_ascii_lowercase(), meaning));
        let (several, single) = phrases.partition::<Vec<_>, _>(|(phrase, _)| phrase.contains(' '));
        let mut beginnings = [0; PLACES / 64];
        for (phrase, _) in single.iter().chain(&several) {
            for letters in beginnings_of(phrase) {
                let place = place(letters);
                beginnings[place / 64] |= 1 << (place % 64);
            }
        }
        let firsts = several.iter().filter_map(|(phrase, _)| phrase.find(' '));
        Self {
            beginnings,
            longest_first: firsts.max().unwrap_or_default(),
            single: Table::new(single, letters),
            several: Table::new(several, |phrase| {
                opening(phrase, 0, phrase.len()).unwrap_or_default()
            }),
        }
    }

    /// All phrases.
    pub(super) fn phrases(&self) -> impl Iterator<Item = &str> {
        let entries = self.single.entries.iter().chain(&self.several.entries);
        entries.map(|(phrase, _)| phrase.as_str())
    }

    /// Whether a word may begin a phrase.
    #[inline]
    fn may_begin(&self, words: &Words<'_>, at: usize) -> bool {
        let word = words.words.get(at);
        let word = word.and_then(|word| words.lower.as_bytes().get(word.start..word.end));
        let place = place(letters(word.unwrap_or_default()));
        self.beginnings[place / 64] >> (place % 64) & 1 == 1
    }

    /// The phrase that begins with a word: which words it takes, what it means.
    pub(super) fn at(&self, words: &Words<'_>, at: usize) -> Option<(Range<usize>, &T)> {
        if !self.may_begin(words, at) {
            return None;
        }
        self.find(words, at, str::is_empty)
    }

    /// The same; its last word may have an ending.
    pub(super) fn inflected(&self, words: &Words<'_>, at: usize) -> Option<(Range<usize>, &T)> {
        if !self.may_begin(words, at) {
            return None;
        }
        let whole = self.find(words, at, |rest| rest.is_empty() || ENDINGS.contains(&rest));
        whole.or_else(|| self.short(words, at))
    }

    /// A name shorter than what leads to a place, with an ending among them: "C6-nya", "DPKs".
    fn short(&self, words: &Words<'_>, at: usize) -> Option<(Range<usize>, &T)> {
        let word = words.words.get(at)?;
        let text = words.lower.get(word.start..word.end)?;
        let stem = stem(text.as_bytes())?.len();
        let is_short = (1..LETTERS).contains(&stem);
        let meaning = self.word(text.get(..stem).filter(|_| is_short)?)?;
        Some((at..at + 1, meaning))
    }

    /// What a single word means.
    pub(super) fn word(&self, word: &str) -> Option<&T> {
        let mut entries = self.single.entries_of(letters(word.as_bytes())).iter();
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
        // Several words are longer than one at the same place.
        let several = opening(text, word.len(), self.longest_first);
        let several = several.map(|key| self.several.entries_of(key));
        let single = self.single.entries_of(letters(&text[..word.len()]));
        let mut entries = several.unwrap_or_default().iter().chain(single);
        entries.find_map(|(phrase, meaning)| {
            let bytes = phrase.as_bytes();
            // Of phrases that begin alike, the last letter tells nearly all apart.
            if text.get(bytes.len().wrapping_sub(1)) != bytes.last() || !text.starts_with(bytes) {
                return None;
            }
            let byte = word.start + phrase.len();
            let last = words.words[at..].iter().position(|word| word.end >= byte)? + at;
            let rest = words.lower.get(byte..words.words[last].end)?;
            let is_whole = words.words[last].start < byte && may_follow(rest);
            is_whole.then_some((at..last + 1, meaning))
        })
    }
}

impl<T> Table<T> {
    fn new(entries: Vec<(String, T)>, key: fn(&[u8]) -> u64) -> Self {
        let mut entries: Vec<_> = entries
            .into_iter()
            .map(|entry| (place(key(entry.0.as_bytes())), entry))
            .collect();
        entries.sort_by_key(|(place, (phrase, _))| (*place, Reverse(phrase.len())));
        let start = |place| entries.partition_point(|(other, _)| *other < place);
        let starts = (0..=PLACES)
            .map(|place| u16::try_from(start(place)).unwrap_or(u16::MAX))
            .collect();
        let entries = entries.into_iter().map(|(_, entry)| entry).collect();
        Self { entries, starts }
    }

    /// The entries with a key, and few others.
    fn entries_of(&self, key: u64) -> &[(String, T)] {
        let place = place(key);
        let start = |place: usize| self.starts.get(place).copied().map_or(0, usize::from);
        let entries = self.entries.get(start(place)..start(place + 1));
        entries.unwrap_or_default()
    }
}

/// The first four letters of a word.
fn letters(word: &[u8]) -> u64 {
    if let Some(letters) = word.first_chunk::<LETTERS>() {
        return u64::from(u32::from_le_bytes(*letters));
    }
    let letters = word.iter().rev();
    letters.fold(0, |letters, letter| letters << 8 | u64::from(*letter))
}

/// The first letters of every word with which a phrase may begin: a sign inside the first word may have cut it, and a short name is
/// shorter than what leads to it once it has an ending.
fn beginnings_of(phrase: &str) -> impl Iterator<Item = u64> {
    let first = phrase.split(' ').next().unwrap_or_default();
    let cut = (1..=LETTERS.min(first.len())).map(|length| letters(&first.as_bytes()[..length]));
    let is_short = first.len() < LETTERS && first.len() == phrase.len();
    let endings = ENDINGS.iter().filter(move |_| is_short);
    cut.chain(endings.map(move |ending| letters([first, ending].concat().as_bytes())))
}

/// A word without its ending, the longest that it may have: a list would be compared with nearly every word.
fn stem(word: &[u8]) -> Option<&[u8]> {
    match word {
        [stem @ .., b'-', b'n', b'y', b'a']
        | [stem @ .., b'n', b'y', b'a']
        | [stem @ .., b'k' | b'l', b'a', b'h']
        | [stem @ .., b'p', b'u', b'n']
        | [stem @ .., 0xE2, 0x80, 0x99, b's']
        | [stem @ .., b'\'', b's']
        | [stem @ .., b's'] => Some(stem),
        _ => None,
    }
}

/// What leads to phrases of several words: the first four letters of what stands before the first space, how long it is, the first
/// letter behind the space. None where no space follows between two numbers of bytes.
fn opening(text: &[u8], shortest: usize, longest: usize) -> Option<u64> {
    let places = text.get(shortest..)?.iter();
    let mut places = places.take((longest + 1).saturating_sub(shortest));
    let length = shortest + places.position(|byte| *byte == b' ')?;
    let next = text.get(length + 1)?;
    let length_and_next = (length as u64) << 8 | u64::from(*next);
    Some(letters(&text[..length]) | length_and_next << 32)
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
    use proptest::collection::btree_set;
    use proptest::prelude::*;

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
    fn every_ending_is_taken_off() {
        for ending in ENDINGS {
            let word = format!("dpk{ending}");
            assert_eq!(stem(word.as_bytes()), Some(&b"dpk"[..]), "{word}");
        }
    }

    /// The longest phrase that stands at a word, looked for without any table.
    fn plainly(phrases: &[String], words: &Words<'_>, at: usize) -> Option<(Range<usize>, usize)> {
        let start = words.words[at].start;
        let found = phrases.iter().enumerate().filter_map(|(number, phrase)| {
            let end = start + phrase.len();
            let stands = words.lower[start..].starts_with(phrase.as_str());
            let mut later = words.words[at..].iter();
            let last = at + later.position(|word| word.end >= end).filter(|_| stands)?;
            let rest = words.lower.get(end..words.words[last].end)?;
            let is_whole =
                words.words[last].start < end && (rest.is_empty() || ENDINGS.contains(&rest));
            is_whole.then_some((at..last + 1, number))
        });
        found.max_by_key(|(_, number)| phrases[*number].len())
    }

    proptest! {
        #[test]
        fn the_tables_find_what_a_plain_search_finds(
            list in btree_set("(a|ab|é|uu|no[.]|s[.]d[.]|c6|dpk|suara|surat|surah|ktp-el)( (a|uu|é|10|s[.]d[.]|suara|suram|dpk)){0,2}", 1..12),
            text in "((a|ab|é|uu|no[.]|s[.]d[.]|C6|DPK|suara|surat|surah|KTP-el|10|suram)(kah|lah|nya|pun|-nya|s|'s|’s|x)?(, | ){1,2}){1,9}",
        ) {
            let list: Vec<String> = list.into_iter().collect();
            let phrases = Phrases::new(list.iter().enumerate().map(|(at, phrase)| (phrase.as_str(), at)));
            let mut prose = Prose::new(Place::Paragraph, 0);
            prose.push(&text, 0..text.len());
            let words = Words::of(&prose);
            for at in 0..words.words.len() {
                let found = phrases.inflected(&words, at);
                let found = found.map(|(taken, number)| (taken, *number));
                prop_assert_eq!(found, plainly(&list, &words, at), "{:?} in {:?}", at, text);
            }
        }
    }

    #[test]
    fn no_words_no_phrases() {
        let prose = Prose::new(Place::Paragraph, 0);
        let phrases = Phrases::new([("guna", ())]);
        assert!(phrases.inflected(&Words::of(&prose), 0).is_none());
    }
}
