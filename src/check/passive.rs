//! `passive-page`: over 30 % of the verbs are passive, so that a voter does not learn who must act (WCAG 3.1.5).
//!
//! Counts, does not parse: the two files beside this one say of a word whether it is a passive verb, another verb, or neither. What
//! they cannot tell is left out of the count. A page with fewer than eight verbs says nothing. The first passives are shown.

use crate::diagnostics::{Diagnostic, codes};

use super::Subject;
use super::words::Words;

mod english;
mod indonesian;

/// Per cent of the verbs.
const LIMIT: usize = 30;

/// Verbs from which on there is a share.
const FEWEST: usize = 8;

/// Passives that are shown.
const SHOWN: usize = 3;

/// What was counted in a stretch of words.
#[derive(Default)]
struct Count {
    verbs: usize,
    /// The places of passive verbs among the words.
    passive: Vec<usize>,
}

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let count_verbs: fn(&Words<'_>, &mut Count) = if subject.language.is("id") {
        indonesian::count
    } else if subject.language.is("en") {
        english::count
    } else {
        return;
    };
    let mut verbs = 0;
    let mut passive = Vec::new();
    for (stretch, words) in subject
        .own_words()
        .filter(|(_, words)| words.is_running_text())
    {
        let mut count = Count::default();
        count_verbs(words, &mut count);
        verbs += count.verbs;
        passive.extend(count.passive.into_iter().map(|at| (stretch, at)));
    }
    if verbs < FEWEST || passive.len() * 100 <= verbs * LIMIT {
        return;
    }
    let document = subject.document;
    let title = subject.span(document.field_range("title"));
    let mut problem = Diagnostic::new(codes::PASSIVE_PAGE, title, document.text("title"))
        .arg("count", (passive.len() * 100).div_ceil(verbs))
        .arg("limit", LIMIT);
    for (stretch, at) in passive.into_iter().take(SHOWN) {
        let words = &subject.words[stretch];
        problem = problem.note(
            subject.span(words.prose.source(words.bytes(at..at + 1))),
            "other",
        );
    }
    found.push(problem);
}
