//! Headings and defined terms: what a link can lead to.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;

use crate::diagnostics::{Span, codes};

use super::prose::Place;
use super::writer::Writer;
use super::{Heading, escape, slugify};

impl Writer<'_> {
    pub(super) fn start_heading(&mut self, range: Range<usize>) {
        self.begin_prose(Place::Heading, self.origin.place(range).start);
        self.begin_aside();
        self.inline.heading = true;
        self.inline.first_reference = self.body.references.len();
        self.inline.heading_id = None;
    }

    pub(super) fn end_heading(&mut self, level: HeadingLevel, range: Range<usize>) {
        self.close_inline();
        self.inline.heading = false;
        let text = self
            .prose
            .as_ref()
            .map(|prose| prose.text.trim().to_owned());
        let text = text.unwrap_or_default();
        self.finish_prose();
        let inner = self.end_aside();
        let level = level as u8;
        if text.is_empty() {
            self.report(codes::EMPTY_HEADING, range.clone(), "");
        }
        let id = if let Some((id, typed)) = self.inline.heading_id.take() {
            if let Some(first) = self.ids.get(&id).cloned() {
                let first = Span::new(self.markdown.file, first);
                let problem = self.report(codes::DUPLICATE_ID, typed, &id);
                *problem = problem.clone().note(first, "other");
            }
            self.unique_id(&id, range.clone())
        } else {
            let words = self.words_for_id(&text, self.inline.first_reference);
            self.unique_id(&own_id(&words), range.clone())
        };
        self.out.html.push_str(&format!("<h{level}"));
        escape::attribute(&mut self.out.html, "id", &id);
        self.out.html.push('>');
        self.append(&inner);
        self.line(&format!("</h{level}>"));
        self.body.headings.push(Heading {
            level,
            id,
            text,
            first_reference: self.inline.first_reference,
            range: self.origin.place(range),
        });
    }

    pub(super) fn start_term(&mut self, range: Range<usize>) {
        self.body.has_definitions = true;
        self.begin_prose(Place::Term, self.origin.place(range).start);
        self.inline.first_reference = self.body.references.len();
        self.begin_aside();
    }

    /// A defined term can be linked to.
    pub(super) fn end_term(&mut self, range: Range<usize>) {
        self.close_inline();
        let words = self
            .prose
            .as_ref()
            .map(|prose| prose.text.trim().to_owned());
        self.finish_prose();
        let inner = self.end_aside();
        self.out.html.push_str("<dt");
        if let Some(words) = words.filter(|words| !words.is_empty()) {
            let words = self.words_for_id(&words, self.inline.first_reference);
            let id = self.unique_id(&own_id(&words), range);
            escape::attribute(&mut self.out.html, "id", &id);
        }
        self.out.html.push('>');
        self.append(&inner);
        self.line("</dt>");
    }
}

/// An id made of words. Ids that begin with `t-` belong to the theme; words in a script that addresses cannot hold are counted instead.
fn own_id(words: &str) -> String {
    let slug = slugify(words);
    match slug.as_str() {
        "" => "h".to_owned(),
        slug if slug.starts_with("t-") => format!("h-{slug}"),
        _ => slug,
    }
}
