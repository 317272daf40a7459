//! Links as they are written: what a link leads to stays open, where its words and its target stand is kept for the checks.

use std::ops::Range;

use pulldown_cmark::LinkType;

use crate::diagnostics::{Diagnostic, Span, codes};

use super::Hole;
use super::link::{Link, Target, scheme};
use super::writer::Writer;

impl Writer<'_> {
    pub(super) fn start_link(&mut self, link_type: LinkType, url: &str, range: Range<usize>) {
        if self.inline.image.is_some() {
            return;
        }
        let typed = match link_type {
            LinkType::Email => format!("mailto:{url}"),
            _ => url.to_owned(),
        };
        let target = Target::of(&typed);
        let range = self.origin.place(range);
        let address = self.find_last(url, &range);
        if target == Target::Unsafe {
            self.report_unsafe(&typed, address.clone());
        }
        let link = self.body.links.len();
        let start = self.prose.as_ref().map_or(0, |prose| prose.text.len());
        self.body.links.push(Link {
            target,
            typed,
            text: String::new(),
            words: range.clone(),
            range,
            address,
        });
        self.inline.links.push((link, start));
        self.out.html.push_str("<a");
        self.hole(Hole::Link(link));
        self.out.html.push('>');
    }

    pub(super) fn end_link(&mut self) {
        if self.inline.image.is_some() {
            return;
        }
        let Some((link, start)) = self.inline.links.pop() else {
            return;
        };
        self.hole(Hole::LinkEnd(link));
        self.out.html.push_str("</a>");
        if let Some(prose) = &mut self.prose {
            let end = prose.text.len();
            let words = start.min(end)..end;
            if !words.is_empty() {
                self.body.links[link].words = prose.source(words.clone());
            }
            prose.parts_mut().links.push(words);
        }
    }

    /// Some bytes of the file where words last stand within a range; the whole range where they do not.
    pub(super) fn find_last(&self, words: &str, range: &Range<usize>) -> Range<usize> {
        let text = &self.markdown.text[range.clone()];
        // `[words](address)`, `<address>`: before the whole is searched.
        let end = text.len().saturating_sub(1);
        let found = if text.ends_with(words) {
            Some(text.len() - words.len())
        } else if text.get(..end).is_some_and(|text| text.ends_with(words)) {
            Some(end - words.len())
        } else {
            text.rfind(words)
        };
        let found = found.filter(|_| !words.is_empty());
        found.map_or(range.clone(), |at| {
            range.start + at..range.start + at + words.len()
        })
    }

    /// The bytes of a block's name after its opening backticks.
    pub(super) fn block_name(&self, range: &Range<usize>, name: &str) -> Range<usize> {
        let text = &self.markdown.text[self.origin.place(range.clone())];
        let at = range.start + text.find(name).unwrap_or_default();
        at..at + name.len()
    }

    fn report_unsafe(&mut self, typed: &str, address: Range<usize>) {
        let span = Span::new(self.markdown.file, address);
        let problem = Diagnostic::new(codes::UNSAFE_URL, span, typed);
        let problem = match scheme(typed) {
            Some(scheme) => problem.arg("kind", "scheme").arg("name", scheme),
            None => problem.arg("kind", "malformed"),
        };
        self.problems.push(problem);
    }
}
