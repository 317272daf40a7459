//! A stretch of prose cut into words and sentences, once for all checks.

use std::ops::Range;

use crate::document::{Place, Prose};

/// Words and sentences of a stretch of prose. All ranges are bytes of `text`.
pub struct Words<'a> {
    /// The prose.
    pub prose: &'a Prose,
    /// Its text with ASCII letters in lower case: same bytes, for look-ups.
    pub lower: String,
    /// Words in order: letters and digits with what joins them (`KTP-el`, `07.00`, `520.986`, `kpu.go.id`).
    pub words: Vec<Range<usize>>,
    /// Sentences in order, as ranges of `words`.
    pub sentences: Vec<Range<usize>>,
    /// Words that begin with a digit, or with `Rp` and a digit, as places in `words`.
    pub figures: Vec<usize>,
}

impl<'a> Words<'a> {
    /// Cuts a stretch of prose.
    #[must_use]
    pub fn of(prose: &'a Prose) -> Self {
        let words = words(&prose.text);
        let sentences = sentences(&prose.text, &words);
        let figures = figures(&prose.text, &words);
        Self {
            prose,
            lower: prose.text.to_ascii_lowercase(),
            words,
            sentences,
            figures,
        }
    }

    /// A word as typed.
    #[must_use]
    pub fn word(&self, at: usize) -> &'a str {
        &self.prose.text[self.words[at].clone()]
    }

    /// A word in lower case.
    #[must_use]
    pub fn lower(&self, at: usize) -> &str {
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
        self.prose.code.iter().any(inside)
            || self.prose.foreign.iter().any(|(part, _)| inside(part))
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

fn words(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut words: Vec<Range<usize>> = Vec::with_capacity(text.len() / 6);
    let mut start = None;
    let mut at = 0;
    while at < bytes.len() {
        // Nearly all letters are ASCII; only the others are decoded.
        let (inside, length) = match bytes[at] {
            byte if byte.is_ascii_alphanumeric() => (true, 1),
            byte if byte.is_ascii() => (start.is_some() && joins(text, at, byte), 1),
            _ => {
                let letter = text[at..].chars().next().unwrap_or_default();
                let next = at + letter.len_utf8();
                let joins = is_mark(letter) || letter == '’' && is_alphanumeric(text, next);
                (
                    letter.is_alphanumeric() || start.is_some() && joins,
                    letter.len_utf8(),
                )
            }
        };
        if inside {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            words.push(start..at);
        }
        at += length;
    }
    if let Some(start) = start {
        words.push(start..text.len());
    }
    words
}

/// Combining accents belong to the letter before.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// A comma or colon joins only digits (`60,5`, `07:00`); the rest joins whatever stands on both sides.
fn joins(text: &str, at: usize, sign: u8) -> bool {
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    match sign {
        b',' | b':' => at > 0 && digit(at - 1) && digit(at + 1),
        b'-' | b'.' | b'/' | b'\'' | b'@' | b'_' | b'&' => is_alphanumeric(text, at + 1),
        _ => false,
    }
}

/// Whether a letter or digit stands at this byte, the first of a letter.
fn is_alphanumeric(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => text[at..].chars().next().is_some_and(char::is_alphanumeric),
        None => false,
    }
}

fn sentences(text: &str, words: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut first = 0;
    for at in 0..words.len() {
        let end = words[at].end;
        let next = words.get(at + 1).map_or(text.len(), |next| next.start);
        let gap = &text[end..next];
        if gap == " " {
            continue;
        }
        if ends_sentence(&text[words[at].clone()], gap, &text[next..]) {
            sentences.push(first..at + 1);
            first = at + 1;
        }
    }
    if first < words.len() {
        sentences.push(first..words.len());
    }
    sentences
}

fn figures(text: &str, words: &[Range<usize>]) -> Vec<usize> {
    let is_figure = |word: &Range<usize>| {
        let bytes = text.as_bytes().get(word.clone());
        matches!(
            bytes,
            Some([b'0'..=b'9', ..] | [b'R' | b'r', b'p', b'0'..=b'9', ..])
        )
    };
    let places = words.iter().enumerate();
    places
        .filter(|(_, word)| is_figure(word))
        .map(|(at, _)| at)
        .collect()
}

/// Words that end in a full stop without ending a sentence.
const ABBREVIATED: [&str; 20] = [
    "art", "bpk", "dll", "dr", "dsb", "e.g", "h", "hlm", "i.e", "jl", "mr", "mrs", "no", "pkl",
    "prof", "s.d", "st", "tel", "tgl", "vs",
];

fn ends_sentence(word: &str, gap: &str, rest: &str) -> bool {
    if gap.contains(['?', '!', '…', ';', '\n']) {
        return true;
    }
    if !gap.contains('.') {
        return false;
    }
    let short = word.to_lowercase();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    // "Pasal 4. Anda" ends, "no. 4" and "art. 4" do not.
    let continues = rest.chars().next().is_some_and(char::is_lowercase);
    !(ABBREVIATED.contains(&short.as_str()) || initial || continues)
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
