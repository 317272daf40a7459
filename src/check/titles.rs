//! `long-title`, `short-summary`, `repeated-title`, `repeated-summary`: what stands in lists, tabs and search results tells one page
//! from another (WCAG 2.4.2).

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostic, codes};
use crate::document::Document;
use crate::schema::Item;
use crate::site::Site;

use super::Subject;

/// What fits in a line of search results and in a tab.
const TITLE_LIMIT: usize = 60;

/// Less says nothing that the title does not say.
const SUMMARY_LIMIT: usize = 50;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let fields = &subject.document.fields;
    let length = |item: &Item| item.text().unwrap_or_default().chars().count();
    let problem = |code: Code, item: &Item, limit: usize| {
        Diagnostic::new(
            code,
            subject.span(item.range.clone()),
            item.text().unwrap_or_default(),
        )
        .arg("count", length(item))
        .arg("limit", limit)
    };
    if let Some(title) = fields
        .get("title")
        .filter(|title| length(title) > TITLE_LIMIT)
    {
        found.push(problem(codes::LONG_TITLE, title, TITLE_LIMIT));
    }
    if let Some(summary) = fields
        .get("summary")
        .filter(|summary| length(summary) < SUMMARY_LIMIT)
    {
        found.push(problem(codes::SHORT_SUMMARY, summary, SUMMARY_LIMIT));
    }
}

pub(super) fn check_site(site: &Site, found: &mut Vec<Diagnostic>) {
    for (code, field) in [
        (codes::REPEATED_TITLE, "title"),
        (codes::REPEATED_SUMMARY, "summary"),
    ] {
        let mut first: BTreeMap<(usize, String), &Document> = BTreeMap::new();
        for (_, page, document) in site.written_pages() {
            let Some(text) = document.fields.text(field) else {
                continue;
            };
            let words = text
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .to_lowercase();
            let Some(other) = first.get(&(page.language, words.clone())) else {
                first.insert((page.language, words), document);
                continue;
            };
            let span = document.span(document.field_range(field));
            let problem = Diagnostic::new(code, span, text).arg("other", &*other.path);
            found.push(problem.note(other.span(other.field_range(field)), "other"));
        }
    }
}
