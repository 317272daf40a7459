//! The prose of a page cut into words and sentences, once for all checks.
//!
//! One walk through the letters: every stretch of prose goes into the same few buffers ([`Cut`]) and gets its parts of them ([`Words`]).
//! On the way each word is looked up once in what the checks know by heart (`marks`); a check then goes straight to the few
//! words that concern it.

use std::ops::Range;

use crate::document::{Place, Prose};
#[cfg(test)]
use crate::language::Language;

use super::letters::{Word, ends_sentence, is_figure, next_word};
use super::marks::{Mark, Marks};

/// Many stretches of prose, cut.
#[derive(Default)]
pub struct Cut {
    /// The texts with ASCII letters in lower case, one after the other, each followed by [`ROOM`].
    lower: String,
    words: Vec<Range<usize>>,
    sentences: Vec<Range<usize>>,
    figures: Vec<usize>,
    marked: Vec<(usize, u8)>,
    /// Where the stretches end in the lists above.
    ends: Vec<End>,
}

/// How far a stretch reaches in each list of a [`Cut`].
#[derive(Clone, Copy, Default)]
struct End {
    lower: usize,
    words: usize,
    sentences: usize,
    figures: usize,
    marked: usize,
}

/// Behind each text, so that eight bytes can be read from every word on.
const ROOM: &str = "        ";

impl Cut {
    /// Cuts stretches of prose in the language of the marks.
    #[must_use]
    pub fn of<'p>(prose: impl Iterator<Item = &'p Prose> + Clone, marks: &Marks) -> Self {
        let mut cut = Self::default();
        cut.again(prose, marks);
        cut
    }

    /// The same in the memory of what was cut before: lists of so many sizes would each need memory of their own.
    pub(super) fn again<'p>(
        &mut self,
        prose: impl Iterator<Item = &'p Prose> + Clone,
        marks: &Marks,
    ) {
        let length = prose.clone().map(|prose| prose.text.len() + ROOM.len());
        let length: usize = length.sum();
        self.lower.clear();
        self.lower.reserve(length);
        self.words.clear();
        self.words.reserve(length / 6);
        self.sentences.clear();
        self.sentences.reserve(length / 48);
        self.figures.clear();
        self.figures.reserve(length / 64);
        self.marked.clear();
        self.marked.reserve(length / 16);
        self.ends.clear();
        for prose in prose {
            self.add(&prose.text, marks);
        }
    }

    /// The words of each stretch: `prose` are those from which it was made.
    #[must_use]
    pub fn words<'a>(&'a self, prose: impl Iterator<Item = &'a Prose>) -> Vec<Words<'a>> {
        let mut start = End::default();
        let parts = self.ends.iter().zip(prose).map(|(end, prose)| {
            let from = std::mem::replace(&mut start, *end);
            Words {
                prose,
                lower: &self.lower[from.lower..end.lower - ROOM.len()],
                words: &self.words[from.words..end.words],
                sentences: &self.sentences[from.sentences..end.sentences],
                figures: &self.figures[from.figures..end.figures],
                marked: &self.marked[from.marked..end.marked],
            }
        });
        parts.collect()
    }

    fn add(&mut self, text: &str, marks: &Marks) {
        let base = self.lower.len();
        self.lower.push_str(text);
        self.lower[base..].make_ascii_lowercase();
        self.lower.push_str(ROOM);
        let first = self.words.len();
        let mut sentence = 0;
        let mut last = 0..0;
        let mut at = 0;
        while let Some(word) = next_word(text, &self.lower.as_bytes()[base..], at) {
            let Word {
                range: word,
                letters,
                kinds,
            } = word;
            at = word.end;
            let count = self.words.len() - first;
            if count > 0 && ends_sentence(text, &last, word.start) {
                self.sentences.push(sentence..count);
                sentence = count;
            }
            let typed = &text.as_bytes()[word.clone()];
            let mut marked = marks.of_word(letters, typed, kinds);
            // Nearly every word begins with a small letter and has a second one.
            if !matches!(typed, [b'a'..=b'q' | b's'..=b'z', _, ..]) {
                marked |= Marks::of_shape(typed);
                if is_figure(typed) {
                    self.figures.push(count);
                }
            }
            if marked != 0 {
                self.marked.push((count, marked));
            }
            last = word.clone();
            self.words.push(word);
        }
        let count = self.words.len() - first;
        if sentence < count {
            self.sentences.push(sentence..count);
        }
        self.ends.push(End {
            lower: self.lower.len(),
            words: self.words.len(),
            sentences: self.sentences.len(),
            figures: self.figures.len(),
            marked: self.marked.len(),
        });
    }
}

/// Words and sentences of a stretch of prose. All ranges are bytes of `text`.
pub struct Words<'a> {
    /// The prose.
    pub prose: &'a Prose,
    /// Its text with ASCII letters in lower case: same bytes, for look-ups.
    pub lower: &'a str,
    /// Words in order: letters and digits with what joins them (`KTP-el`, `07.00`, `520.986`, `kpu.go.id`).
    pub words: &'a [Range<usize>],
    /// Sentences in order, as ranges of `words`.
    pub sentences: &'a [Range<usize>],
    /// Words that begin with a digit, or with `Rp` and a digit, as places in `words`.
    pub figures: &'a [usize],
    /// Words that may concern a check, as places in `words`, and their marks.
    marked: &'a [(usize, u8)],
}

impl<'a> Words<'a> {
    /// A stretch of prose in Indonesian, cut.
    #[cfg(test)]
    pub(super) fn of(prose: &'a Prose) -> Self {
        Self::in_language(prose, "id")
    }

    /// A stretch of prose in a language, cut.
    #[cfg(test)]
    pub(super) fn in_language(prose: &'a Prose, code: &str) -> Self {
        let language = Language::new(code).expect("a language");
        // Memory of a test goes back with the test's process.
        let cut = Box::leak(Box::new(Cut::of([prose].into_iter(), Marks::of(&language))));
        cut.words([prose].into_iter()).remove(0)
    }

    /// The words that may concern a check: every word that does, and some that do not.
    pub(super) fn marked(&self, mark: Mark) -> impl Iterator<Item = usize> + use<'a> {
        let marked = self
            .marked
            .iter()
            .filter(move |(_, marks)| marks & mark.bit() != 0);
        marked.map(|(at, _)| *at)
    }

    /// A word as typed.
    #[must_use]
    pub fn word(&self, at: usize) -> &'a str {
        &self.prose.text[self.words[at].clone()]
    }

    /// A word in lower case.
    #[must_use]
    pub fn lower(&self, at: usize) -> &'a str {
        &self.lower[self.words[at].clone()]
    }

    /// The bytes of `text` from the first to the last of some words.
    #[must_use]
    pub fn bytes(&self, words: Range<usize>) -> Range<usize> {
        match (self.words.get(words.start), self.words[..words.end].last()) {
            (Some(first), Some(last)) if first.start < last.end => first.start..last.end,
            _ => 0..0,
        }
    }

    /// Whether some bytes of `text` are code or a part in another language, whose words are not this language's.
    #[must_use]
    pub fn is_quoted(&self, range: &Range<usize>) -> bool {
        let inside = |part: &Range<usize>| part.start <= range.start && range.end <= part.end;
        let parts = self.prose.parts();
        parts.code.iter().chain(&parts.foreign).any(inside)
    }

    /// Whether the prose is running text, to be read sentence by sentence: not a heading, a cell or a name.
    #[must_use]
    pub fn is_running_text(&self) -> bool {
        match self.prose.place {
            Place::Paragraph | Place::Item | Place::Caption | Place::Alt => true,
            Place::Field(name) => name != "title",
            Place::Component(_, field) => !matches!(field, "title" | "caption"),
            Place::Heading | Place::Term | Place::Cell => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose(text: &str) -> Prose {
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        prose
    }

    #[test]
    fn words_keep_what_joins_them() {
        let prose = prose(
            "Bawa KTP-el, pukul 07.00–13.00: 520.986 pemilih (60,5 persen) di cek.kpu.go.id.",
        );
        let words = Words::of(&prose);
        let found: Vec<_> = (0..words.words.len()).map(|at| words.word(at)).collect();
        let expected = [
            "Bawa",
            "KTP-el",
            "pukul",
            "07.00",
            "13.00",
            "520.986",
            "pemilih",
            "60,5",
            "persen",
            "di",
            "cek.kpu.go.id",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn sentences_end_where_they_end() {
        let rows = [
            ("Datanglah pagi. Bawa KTP-el! Sudah?", 3),
            ("Lihat UU No. 10 Tahun 2016 dan art. 4 saja.", 1),
            ("Pukul 07.00 sampai 13.00 waktu setempat.", 1),
            ("Ibu S. Wati datang", 1),
        ];
        for (text, count) in rows {
            let prose = prose(text);
            assert_eq!(Words::of(&prose).sentences.len(), count, "{text}");
        }
    }
}
