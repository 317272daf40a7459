//! Problems that only follow from others are left out: a template that fails because a page lacks a field, a page that fails because
//! its template cannot be read, a word of a link text that must be written anew, a missing field that has a story of its own. What is left
//! is told once, at the first page that shows it.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostics::{Arg, Code, Diagnostic, Report, Severity, Span, codes};

/// Fields whose absence has a story of its own.
const TOLD_BETTER: [(Code, &str); 2] = [
    (codes::CLAIM_WITHOUT_EVIDENCE, "evidence"),
    (codes::FACT_WITHOUT_DATE, "as_of"),
];

/// Drops the problems of a report that follow from others of it.
pub fn settle(report: &mut Report) {
    let unreadable = report
        .iter()
        .any(|problem| is_template(problem, &["syntax", "missing", "block"]));
    let wrong: BTreeSet<Arc<str>> = report
        .iter()
        .filter(|problem| {
            problem.severity == Severity::Error && problem.code != codes::BROKEN_TEMPLATE
        })
        .map(|problem| Arc::clone(&problem.span.file))
        .collect();
    let vague: Vec<Span> = report
        .iter()
        .filter(|problem| problem.code == codes::VAGUE_LINK_TEXT)
        .map(|problem| problem.span.clone())
        .collect();
    drop_told_better(report);
    // "klik di sini": who writes a link text anew writes no "klik".
    let is_told = |span: &Span| {
        vague.iter().any(|vague| {
            vague.file == span.file
                && vague.range.start <= span.range.start
                && span.range.end <= vague.range.end
        })
    };
    report.retain(|problem| problem.code != codes::SENSORY_WORDS || !is_told(&problem.span));
    let mut told: BTreeSet<(Arc<str>, usize, String)> = BTreeSet::new();
    report.retain(|problem| {
        if !is_template(problem, &["render"]) {
            return true;
        }
        let page = problem.notes.first().map(|note| &note.span.file);
        // A template that is not there has no place in itself.
        let is_gone = unreadable && problem.span.range.is_empty();
        let follows = is_gone || page.is_some_and(|page| wrong.contains(page));
        let reason = match problem.args.get("reason") {
            Some(Arg::Text(reason)) => reason.clone(),
            _ => String::new(),
        };
        let place = (
            Arc::clone(&problem.span.file),
            problem.span.range.start,
            reason,
        );
        !follows && told.insert(place)
    });
}

fn drop_told_better(report: &mut Report) {
    for (code, field) in TOLD_BETTER {
        let told: BTreeSet<Arc<str>> = report
            .iter()
            .filter(|problem| problem.code == code)
            .map(|problem| Arc::clone(&problem.span.file))
            .collect();
        report.retain(|problem| {
            let missing = problem.code == codes::MISSING_FIELD && problem.words == field;
            !missing || !told.contains(&problem.span.file)
        });
    }
}

fn is_template(problem: &Diagnostic, kinds: &[&str]) -> bool {
    let kind = problem.args.get("kind");
    problem.code == codes::BROKEN_TEMPLATE
        && matches!(kind, Some(Arg::Text(kind)) if kinds.contains(&kind.as_str()))
}
