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
    let mut words: Vec<Range<usize>> = Vec::with_capacity(text.len() / 6);
    let mut start = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let joins = matches!(
            letter,
            '-' | '.' | ',' | ':' | '/' | '\'' | '’' | '@' | '_' | '&'
        ) && start.is_some()
            && next.is_some_and(char::is_alphanumeric)
            && joins_here(text, at, letter, next);
        if letter.is_alphanumeric() || joins || is_mark(letter) && start.is_some() {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            words.push(start..at);
        }
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
fn joins_here(text: &str, at: usize, letter: char, next: Option<char>) -> bool {
    match letter {
        ',' | ':' => {
            let before = text[..at].chars().next_back();
            before.is_some_and(|c| c.is_ascii_digit()) && next.is_some_and(|c| c.is_ascii_digit())
        }
        _ => true,
    }
}

fn sentences(text: &str, words: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut first = 0;
    for at in 0..words.len() {
        let end = words[at].end;
        let next = words.get(at + 1).map_or(text.len(), |next| next.start);
        let gap = &text[end..next];
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
const ABBREVIATED: [&str; 17] = [
    "art", "bpk", "dll", "dr", "dsb", "e.g", "h", "hlm", "i.e", "jl", "mr", "mrs", "no", "prof",
    "st", "tel", "vs",
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
