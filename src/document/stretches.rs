//! All words of a page in little memory: a large site has a million stretches of them, and they are only looked at to be checked.

use std::ops::Range;

use crate::pack::Text;

use super::prose::{Parts, Place, Prose, Segment};

/// Stretches of words, in the order in which a reader meets them.
#[derive(Debug, Default)]
pub struct Stretches {
    /// Their texts, one after the other.
    texts: Text,
    /// How often each says where it stands, how long it is and where it comes from: see [`Numbers`].
    numbers: Vec<u8>,
    /// The places at which they stand, each once.
    places: Vec<Place>,
    /// Few stretches have parts that are not like the rest: which one, what.
    parts: Vec<(u32, Box<Parts>)>,
    count: u32,
}

impl Stretches {
    /// Adds a stretch.
    pub(super) fn push(&mut self, prose: &Prose) {
        let known = self.places.iter().position(|place| *place == prose.place);
        let place = known.unwrap_or_else(|| {
            self.places.push(prose.place);
            self.places.len() - 1
        });
        let numbers = &mut self.numbers;
        add(numbers, short(place));
        add(numbers, prose.bold.into());
        add(numbers, short(prose.text.len()));
        add(numbers, prose.range.start);
        add(numbers, prose.range.end - prose.range.start);
        add(numbers, short(prose.segments().count()));
        for segment in prose.segments() {
            // What is typed letter by letter, as almost everything, is told by its start alone.
            let length = segment.source.end - segment.source.start;
            add(numbers, segment.start);
            add(
                numbers,
                segment.source.start.wrapping_sub(prose.range.start),
            );
            add(numbers, length << 1 | u32::from(segment.exact));
        }
        if let Some(parts) = &prose.parts {
            self.parts.push((self.count, parts.clone()));
        }
        self.texts.push(&prose.text);
        self.count += 1;
    }

    /// Takes room for the words of so many bytes of Markdown.
    pub(super) fn reserve(&mut self, length: usize) {
        self.texts.reserve(length);
        self.numbers.reserve(length / 8);
    }

    /// The stretches. `file`: the bytes of the document's file.
    #[must_use]
    pub fn all(&self, file: &[u8]) -> Vec<Prose> {
        let texts = self.texts.read(file);
        let mut numbers = Numbers(&self.numbers);
        let mut parts = self.parts.iter().peekable();
        let mut start = 0;
        let stretches = (0..self.count).map(|at| {
            let (place, bold) = (numbers.place(), numbers.next() == 1);
            let text = start..start + numbers.place();
            start = text.end;
            let from = numbers.next();
            let range = from..from + numbers.next();
            let mut segments = (0..numbers.next()).map(|_| numbers.segment(from));
            let first = segments.next();
            let more: Vec<Segment> = segments.collect();
            let parts = parts.next_if(|(stretch, _)| *stretch == at);
            Prose {
                place: self.places.get(place).copied().unwrap_or(Place::Paragraph),
                text: texts.get(text).unwrap_or_default().to_owned(),
                parts: parts.map(|(_, parts)| parts.clone()),
                bold,
                first,
                more: (!more.is_empty()).then(|| Box::new(more)),
                range,
            }
        });
        stretches.collect()
    }

    /// Whether a letter stands in any of them, which are not packed yet.
    pub(super) fn contains(&self, letter: u8) -> bool {
        self.texts.read(&[]).as_bytes().contains(&letter)
    }

    /// Gives back what it grew too much.
    pub(super) fn fit(&mut self) {
        self.texts.fit();
        super::fit::fit_list(&mut self.numbers);
        super::fit::fit_list(&mut self.places);
        super::fit::fit_list(&mut self.parts);
    }

    /// Packs the words against the file's.
    pub(super) fn pack(&mut self, file: &[u8]) {
        self.texts.pack(file);
    }
}

/// Numbers that are mostly small, seven bits a byte, the lowest first (LEB128).
struct Numbers<'n>(&'n [u8]);

impl Numbers<'_> {
    fn next(&mut self) -> u32 {
        let mut number = 0;
        let mut bits = 0;
        while let Some((byte, rest)) = self.0.split_first() {
            self.0 = rest;
            number |= u32::from(byte & 0x7f) << bits;
            bits += 7;
            if byte & 0x80 == 0 || bits > 28 {
                break;
            }
        }
        number
    }

    fn place(&mut self) -> usize {
        self.next() as usize
    }

    /// A piece of a stretch whose own bytes begin at `from`.
    fn segment(&mut self, from: u32) -> Segment {
        let start = self.next();
        let source = from.wrapping_add(self.next());
        let length = self.next();
        Segment {
            start,
            source: Range {
                start: source,
                end: source + (length >> 1),
            },
            exact: length & 1 == 1,
        }
    }
}

fn add(numbers: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        numbers.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    numbers.push(number.to_le_bytes()[0]);
}

/// No page has four gigabytes.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn prose() -> impl Strategy<Value = Prose> {
        let place = prop_oneof![
            Just(Place::Cell),
            Just(Place::Field("title")),
            Just(Place::Component("steps", "text")),
        ];
        let pieces = prop::collection::vec(("[a-zé ]{0,9}", 0..70_000_usize, 0..300_usize), 0..4);
        let parts = prop::option::of(0..9_usize);
        (place, 0..70_000_usize, any::<bool>(), pieces, parts).prop_map(
            |(place, start, bold, pieces, code)| {
                let mut prose = Prose::new(place, start);
                for (text, from, length) in pieces {
                    prose.push(&text, from..from + length);
                }
                if let Some(code) = code {
                    prose.parts_mut().code.push(code..code + 1);
                }
                prose.bold = bold;
                prose
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_was_put_in_comes_out(stretches in prop::collection::vec(prose(), 0..9)) {
            let mut all = Stretches::default();
            for prose in &stretches {
                all.push(prose);
            }
            all.fit();
            prop_assert_eq!(&all.all(&[]), &stretches);
            all.pack(b"Surat suara");
            prop_assert_eq!(&all.all(b"Surat suara"), &stretches);
        }

        #[test]
        fn every_number_is_read_as_it_was_written(numbers in prop::collection::vec(any::<u32>(), 0..9)) {
            let mut bytes = Vec::new();
            for number in &numbers {
                add(&mut bytes, *number);
            }
            let mut read = Numbers(&bytes);
            for number in numbers {
                prop_assert_eq!(read.next(), number);
            }
            prop_assert!(read.0.is_empty());
        }
    }
}
