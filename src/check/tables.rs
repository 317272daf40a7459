//! `table-without-header`, `table-without-caption`: a table has a name, and each of its columns too (WCAG 1.3.1, technique H39).

use crate::diagnostics::{Diagnostic, codes};
use crate::document::Table;

use super::Subject;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for table in &subject.document.body.tables {
        check_headers(subject, table, found);
        if !table.captioned {
            found.push(without_caption(subject, table));
        }
    }
}

fn check_headers(subject: &Subject<'_>, table: &Table, found: &mut Vec<Diagnostic>) {
    if table.headers.iter().all(|(words, _)| words.is_empty()) {
        let problem = Diagnostic::new(codes::TABLE_WITHOUT_HEADER, subject.span(head(table)), "");
        found.push(problem.arg("kind", "missing"));
        return;
    }
    for (_, range) in table.headers.iter().filter(|(words, _)| words.is_empty()) {
        let problem = Diagnostic::new(codes::TABLE_WITHOUT_HEADER, subject.span(range.clone()), "");
        found.push(problem.arg("kind", "empty"));
    }
}

/// The bytes of the row of headings.
fn head(table: &Table) -> std::ops::Range<usize> {
    let end = table
        .headers
        .last()
        .map_or(table.range.start, |(_, range)| range.end);
    table.range.start..end.max(table.range.start)
}

fn without_caption(subject: &Subject<'_>, table: &Table) -> Diagnostic {
    let headers: Vec<&str> = table.headers.iter().map(|(words, _)| &**words).collect();
    let headings = subject.document.body.headings.iter();
    let above = headings
        .take_while(|heading| heading.range.start < table.range.start)
        .last();
    let mark = if subject.language.is("id") {
        "Tabel"
    } else {
        "Table"
    };
    let name = above.map_or("…", |heading| &heading.text);
    Diagnostic::new(
        codes::TABLE_WITHOUT_CAPTION,
        subject.span(head(table)),
        headers.join(" | "),
    )
    .arg("expected", format!("{mark}: {name}"))
}
