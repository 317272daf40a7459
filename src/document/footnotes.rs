//! Footnotes: numbered in the order in which the text names them, written at the end, each with its ways back.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::diagnostics::{Diagnostic, Span, codes};
use crate::language::case_folded;

use super::prose::Prose;
use super::writer::{Step, Writer};
use super::{Fragment, Hole, escape};

/// The footnotes of a page. Labels are compared as the parser does, whatever their case.
#[derive(Default)]
pub(super) struct Footnotes {
    /// Folded labels in the order of their first use, with how often each is used.
    used: Vec<(String, usize)>,
    /// Where each of them stands in `used`.
    places: BTreeMap<String, usize>,
    /// What each note says, by its folded label.
    written: BTreeMap<String, Written>,
    /// The labels of all notes, once they are written.
    known: Vec<String>,
}

/// A note.
struct Written {
    /// Its label as it is typed.
    label: String,
    fragment: Fragment,
    range: Range<usize>,
}

impl Writer<'_> {
    pub(super) fn footnote_reference(&mut self, label: &str, range: Range<usize>) {
        let Footnotes { used, places, .. } = &mut self.footnotes;
        let label = case_folded(label);
        let place = *places.entry(label.clone()).or_insert_with(|| {
            used.push((label, 0));
            used.len() - 1
        });
        used[place].1 += 1;
        let (number, time) = (place + 1, used[place].1);
        let id = self.unique_id(&back_id(number, time), range);
        self.out.html.push_str("<sup class=\"footnote-ref\"><a");
        escape::attribute(&mut self.out.html, "id", &id);
        escape::attribute(&mut self.out.html, "href", &format!("#fn-{number}"));
        self.out.html.push_str(" aria-label=\"");
        self.hole(Hole::Numbered("footnote_ref", number));
        self.out.html.push_str(&format!("\">{number}</a></sup>"));
    }

    pub(super) fn end_footnote(&mut self, steps: &[Step<'_>], at: usize) {
        self.finish_prose();
        let fragment = self.end_aside();
        let range = steps[at].1.clone();
        let label = steps[..at].iter().rev().find_map(|(event, _)| match event {
            Event::Start(Tag::FootnoteDefinition(label)) => Some(label.to_string()),
            _ => None,
        });
        if let Some(label) = label {
            let key = case_folded(&label);
            let note = Written {
                label,
                fragment,
                range,
            };
            self.footnotes.written.entry(key).or_insert(note);
        }
    }

    /// Writes the notes that the text names; reports those that it does not.
    pub(super) fn write_footnotes(&mut self) {
        let Footnotes {
            used, mut written, ..
        } = std::mem::take(&mut self.footnotes);
        let labels = written.values().map(|note| note.label.clone());
        self.footnotes.known = labels.collect();
        let notes: Vec<_> = used
            .iter()
            .map(|(label, times)| (written.remove(label), *times))
            .collect();
        for Written { label, range, .. } in written.into_values() {
            let end = (range.start + label.len() + 4).min(range.end);
            let words = format!("[^{label}]");
            let problem = self.report(codes::BROKEN_FOOTNOTE, range.start..end, &words);
            problem.args.insert("kind", "unused".into());
        }
        if notes.is_empty() {
            return;
        }
        let id = self.unique_id("footnotes", 0..0);
        self.line(&format!(
            "<section class=\"footnotes\" aria-labelledby=\"{id}\">"
        ));
        self.out.html.push_str(&format!("<h2 id=\"{id}\">"));
        self.hole(Hole::Word("footnotes"));
        self.line("</h2>\n<ol>");
        for (at, (note, times)) in notes.into_iter().enumerate() {
            let note = note.map(|note| note.fragment).unwrap_or_default();
            self.write_footnote(at + 1, note, times);
        }
        self.line("</ol>\n</section>");
    }

    /// The parser leaves `[^x]` without a note as words: they are found among the words of the page.
    pub(super) fn report_undefined_footnotes(&mut self) {
        if !self.body.prose.contains(b'[') {
            return;
        }
        let mut problems = Vec::new();
        let bracketed = |prose: &&Prose| prose.text.as_bytes().contains(&b'[');
        for prose in self.body.prose.all(&[]).iter().filter(bracketed) {
            for (at, label) in marks(&prose.text) {
                let range = at..at + label.len() + 3;
                let is_code = prose
                    .parts()
                    .code
                    .iter()
                    .any(|code| code.start <= at && at < code.end);
                let source = prose.source(range);
                let before = self
                    .markdown
                    .text
                    .get(..source.start)
                    .and_then(|text| text.chars().next_back());
                if is_code || before == Some('\\') {
                    continue;
                }
                let known = self.footnotes.known.iter().map(String::as_str);
                let span = Span::new(self.markdown.file, source);
                let problem = Diagnostic::new(codes::BROKEN_FOOTNOTE, span, format!("[^{label}]"));
                problems.push(problem.arg("kind", "undefined").suggest(label, known));
            }
        }
        self.problems.extend(problems);
    }

    fn write_footnote(&mut self, number: usize, mut note: Fragment, times: usize) {
        let id = self.unique_id(&format!("fn-{number}"), 0..0);
        self.out.html.push_str("<li");
        escape::attribute(&mut self.out.html, "id", &id);
        self.out.html.push('>');
        // The way back belongs to the end of the last paragraph, where reading ends.
        let closing = if note.html.ends_with("</p>\n") {
            "</p>\n"
        } else {
            ""
        };
        note.html.truncate(note.html.len() - closing.len());
        self.append(&note);
        for time in 1..=times {
            self.out.html.push_str(" <a class=\"footnote-back\"");
            let back = format!("#{}", back_id(number, time));
            escape::attribute(&mut self.out.html, "href", &back);
            self.out.html.push_str(" aria-label=\"");
            self.hole(Hole::Numbered("footnote_back", number));
            self.out.html.push_str("\">↩</a>");
        }
        self.out.html.push_str(closing);
        self.line("</li>");
    }
}

/// Marks of footnotes in a text: where each begins, and its label.
fn marks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices("[^").filter_map(|(at, _)| {
        let label = &text[at + 2..];
        let label = &label[..label.find(']')?];
        let is_label = !label.is_empty() && !label.contains([' ', '\n', '[', '^']);
        is_label.then_some((at, label))
    })
}

fn back_id(number: usize, time: usize) -> String {
    match time {
        1 => format!("fnref-{number}"),
        _ => format!("fnref-{number}-{time}"),
    }
}
