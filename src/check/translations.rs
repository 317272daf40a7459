//! `translation-missing`, `translation-stale`: every reader gets the page in their language, and the same page (WCAG 3.1.1).
//!
//! A translation may record the text that was translated in `source_hash` (see [`crate::document::Revision`]). Dates of files say
//! nothing under version control, so nothing else is asked.

use crate::diagnostics::{Diagnostic, Span, codes};
use crate::document::{Document, Stale};
use crate::site::{Content, Site};

/// So many changed paragraphs are shown; the others are counted.
const SHOWN: usize = 3;

pub(super) fn check(site: &Site, found: &mut Vec<Diagnostic>) {
    for page in &site.pages {
        match page.content {
            Content::Fallback(at) => {
                if let Some(original) = site.documents.get(at) {
                    found.push(missing(original, &site.language(page).code));
                }
            }
            Content::Document(at) => {
                let document = site.documents.get(at);
                let stale = document.and_then(|document| document.stale.as_ref());
                if let (Some(document), Some(stale)) = (document, stale) {
                    found.push(changed(document, stale));
                }
            }
            Content::Listing(_) => {}
        }
    }
}

fn missing(original: &Document, code: &str) -> Diagnostic {
    let span = original.span(original.field_range("title"));
    Diagnostic::new(codes::TRANSLATION_MISSING, span, code)
        .arg("name", code)
        .arg("expected", original.path_in(code))
}

fn changed(translation: &Document, stale: &Stale) -> Diagnostic {
    let span = translation.span(translation.field_range("source_hash"));
    let mut problem = Diagnostic::new(codes::TRANSLATION_STALE, span, &*stale.source)
        .arg("name", &*stale.source)
        .arg("expected", &*translation.path);
    let change = &stale.change;
    let changed = change.changed.iter().map(|range| (range, "other"));
    let removed = change.removed.iter().map(|range| (range, "removed"));
    let mut notes: Vec<_> = changed.chain(removed).collect();
    notes.sort_by_key(|(range, _)| (range.start, range.end));
    let more = notes.len().saturating_sub(SHOWN);
    if more > 0 {
        problem = problem.arg("count", more);
    }
    for (at, (range, label)) in notes.into_iter().enumerate().take(SHOWN + 1) {
        let label = if at < SHOWN { label } else { "more" };
        problem = problem.note(Span::new(&stale.source, range.clone()), label);
    }
    problem
}
