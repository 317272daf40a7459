//! `expired-page`, `review-overdue`: no page outlives its truth. The day is that of the build, an argument.

use crate::diagnostics::{Diagnostic, codes};
use crate::schema::{Item, Typed};

use super::Subject;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let today = subject.site.options.today;
    let document = subject.document;
    // A translation that takes the day from its source is told there.
    if let Some(item) = document.fields.get("expires_on")
        && let Typed::Date(last) = item.value
        && last < today
    {
        let span = subject.span(item.range.clone());
        found.push(
            Diagnostic::new(codes::EXPIRED_PAGE, span, last.to_string())
                .arg("date", last.to_string()),
        );
    }
    if let Some(item) = document.fields.get("reviewed_on")
        && let Some(due) = subject.site.review_due(document)
        && due < today
    {
        let span = subject.span(item.range.clone());
        let reviewed = document.fields.date("reviewed_on");
        let words = reviewed.map_or_else(String::new, |day| day.to_string());
        let problem = Diagnostic::new(codes::REVIEW_OVERDUE, span, words);
        let problem = problem.arg("date", due.to_string());
        found.push(match document.get("owner").and_then(Item::text) {
            Some(owner) => problem.arg("name", owner),
            None => problem,
        });
    }
}
