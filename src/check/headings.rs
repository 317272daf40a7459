//! `heading-order`, `bold-as-heading`: the headings of a text are an outline without gaps (WCAG 1.3.1, 2.4.10).
//!
//! The page's title is its only heading of level 1; those of the text begin at level 2.

use crate::diagnostics::{Diagnostic, codes};
use crate::document::{Heading, Place, Prose};

use super::Subject;

/// A bold paragraph longer than this is a text, not a heading.
const HEADING_LIMIT: usize = 80;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let mut above = 1;
    for (at, heading) in subject.document.body.headings.iter().enumerate() {
        let problem = match (heading.level, at) {
            (1, _) => Some(("second_h1", 2)),
            (3.., 0) => Some(("starts_low", 2)),
            (level, _) if level > above + 1 => Some(("skipped", above + 1)),
            _ => None,
        };
        if let Some((kind, expected)) = problem {
            found.push(order(subject, heading, kind, expected));
        }
        above = heading.level;
    }
    for prose in subject.words.iter().map(|words| words.prose) {
        if looks_like_heading(prose) {
            found.push(bold(subject, prose));
        }
    }
}

fn order(subject: &Subject<'_>, heading: &Heading, kind: &str, expected: u8) -> Diagnostic {
    let span = subject.span(heading.range.clone());
    Diagnostic::new(codes::HEADING_ORDER, span, &*heading.text)
        .arg("kind", kind)
        .arg("expected", expected.to_string())
        .arg("found", heading.level.to_string())
}

/// Bold from the first word to the last, short, and no sentence: a sentence in bold is only loud.
fn looks_like_heading(prose: &Prose) -> bool {
    let text = prose.text.trim_end();
    prose.bold
        && prose.place == Place::Paragraph
        && text.chars().count() <= HEADING_LIMIT
        && !text.ends_with(['.', '!', '…', ',', ';'])
}

fn bold(subject: &Subject<'_>, prose: &Prose) -> Diagnostic {
    let range = prose.range();
    let headings = subject.document.body.headings.iter();
    let above = headings
        .take_while(|heading| heading.range.start < range.start)
        .last();
    let expected = above.map_or(2, |heading| (heading.level + 1).min(6));
    let words = prose.text.trim_end();
    let span = subject.span(prose.source(0..words.len()));
    Diagnostic::new(codes::BOLD_AS_HEADING, span, words).arg("expected", expected.to_string())
}
