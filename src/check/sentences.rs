//! `long-sentence`, `very-long-sentence`, `long-paragraph`, `dense-page`: how much a reader must hold in the head (WCAG 3.1.5).
//!
//! Looks at running text: paragraphs, items, captions, alternative texts, and the sentences of front matter and components.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};

use super::Subject;
use super::words::Words;

/// Words of a sentence that every reader can follow.
const LONG: usize = 20;

/// Words of a sentence that hardly any reader follows.
const VERY_LONG: usize = 30;

/// Sentences of a paragraph.
const PARAGRAPH: usize = 5;

/// Words of the mean sentence of a page.
const MEAN: usize = 15;

/// Sentences from which on there is a mean.
const FEWEST: usize = 5;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let mut page = Page::default();
    for (at, words) in subject
        .own_words()
        .filter(|(_, words)| words.is_running_text())
    {
        let mut sentences = 0;
        for sentence in words.sentences {
            if words.is_quoted(&words.bytes(sentence.clone())) {
                continue;
            }
            sentences += 1;
            page.add(at, sentence);
            check_sentence(subject, words, sentence, found);
        }
        if sentences > PARAGRAPH {
            check_paragraph(subject, words, sentences, found);
        }
    }
    check_mean(subject, &page, found);
}

#[derive(Default)]
struct Page {
    sentences: usize,
    words: usize,
    longest: Option<(usize, Range<usize>)>,
}

impl Page {
    fn add(&mut self, at: usize, sentence: &Range<usize>) {
        self.sentences += 1;
        self.words += sentence.len();
        if self
            .longest
            .as_ref()
            .is_none_or(|(_, longest)| longest.len() < sentence.len())
        {
            self.longest = Some((at, sentence.clone()));
        }
    }
}

fn check_sentence(
    subject: &Subject<'_>,
    words: &Words<'_>,
    sentence: &Range<usize>,
    found: &mut Vec<Diagnostic>,
) {
    let count = sentence.len();
    if count <= LONG {
        return;
    }
    let code = if count > VERY_LONG {
        codes::VERY_LONG_SENTENCE
    } else {
        codes::LONG_SENTENCE
    };
    let range = whole(words, sentence);
    let problem = Diagnostic::new(
        code,
        subject.span(words.prose.source(range.clone())),
        excerpt(&words.prose.text[range]),
    );
    found.push(problem.arg("count", count).arg("limit", LONG));
}

fn check_paragraph(
    subject: &Subject<'_>,
    words: &Words<'_>,
    sentences: usize,
    found: &mut Vec<Diagnostic>,
) {
    let range = whole(words, &(0..words.words.len()));
    let problem = Diagnostic::new(
        codes::LONG_PARAGRAPH,
        subject.span(words.prose.source(range.clone())),
        excerpt(&words.prose.text[range]),
    );
    found.push(problem.arg("count", sentences).arg("limit", PARAGRAPH));
}

fn check_mean(subject: &Subject<'_>, page: &Page, found: &mut Vec<Diagnostic>) {
    let Some((at, longest)) = &page.longest else {
        return;
    };
    if page.sentences < FEWEST || page.words <= MEAN * page.sentences {
        return;
    }
    let words = &subject.words[*at];
    let document = subject.document;
    let title = subject.span(document.field_range("title"));
    let longest = subject.span(words.prose.source(whole(words, longest)));
    let problem = Diagnostic::new(codes::DENSE_PAGE, title, document.text("title"))
        .arg("count", page.words.div_ceil(page.sentences))
        .arg("limit", MEAN);
    found.push(problem.note(longest, "other"));
}

/// The bytes of some words with the quotes and stops that touch them.
pub(super) fn whole(words: &Words<'_>, range: &Range<usize>) -> Range<usize> {
    let Range { start, end } = words.bytes(range.clone());
    let text = &words.prose.text;
    let before = text[..start].rfind(char::is_whitespace);
    let start = before.map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    });
    let end = text[end..]
        .find(char::is_whitespace)
        .map_or(text.len(), |at| end + at);
    start..end
}

/// The beginning of a text, to be recognised by.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let Some((cut, _)) = text.char_indices().nth(LONGEST) else {
        return text.to_owned();
    };
    let cut = text[..cut].rfind(' ').unwrap_or(cut);
    format!("{}…", text[..cut].trim_end_matches([',', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Place, Prose};

    #[test]
    fn a_sentence_with_its_stops() {
        let text = "Datang. “Bawa (KTP-el)!” Selesai";
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        let words = Words::of(&prose);
        let sentences: Vec<_> = words
            .sentences
            .iter()
            .map(|s| &text[whole(&words, s)])
            .collect();
        assert_eq!(sentences, ["Datang.", "“Bawa (KTP-el)!”", "Selesai"]);
    }

    #[test]
    fn excerpts_end_with_a_word() {
        assert_eq!(excerpt("Datang pagi."), "Datang pagi.");
        let long =
            "Pemilih yang pada hari pemungutan suara bertugas di daerah lain dan belum pindah";
        assert_eq!(
            excerpt(long),
            "Pemilih yang pada hari pemungutan suara bertugas di daerah…"
        );
    }
}
