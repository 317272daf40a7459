//! `passive-page`: over 30 % of the verbs are passive, so that a voter does not learn who must act (WCAG 3.1.5).
//!
//! Counts, does not parse: the two files below say of a word whether it is a passive verb, another verb, or neither. What
//! they cannot tell is left out of the count. A page with fewer than eight verbs says nothing. The first passives are shown.

use crate::diagnostics::{Diagnostic, codes};

use super::Subject;
use super::words::Words;

mod english;
mod indonesian;

/// Words with which the passive begins, where no prefix makes it.
pub(super) fn listed(code: &str) -> &'static [&'static str] {
    match code {
        "en" => &english::BE,
        _ => &[],
    }
}

/// Per cent of the verbs.
const LIMIT: usize = 30;

/// Verbs from which on there is a share.
const FEWEST: usize = 8;

/// Passives that are shown.
const SHOWN: usize = 3;

/// What a language knows of verbs.
struct Verbs {
    /// The places of passive verbs among the words.
    passive: fn(&Words<'_>) -> Vec<usize>,
    /// How many verbs there are, the passive ones included.
    count: fn(&Words<'_>) -> usize,
}

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let language = if subject.language.is("id") {
        &indonesian::VERBS
    } else if subject.language.is("en") {
        &english::VERBS
    } else {
        return;
    };
    let texts = || {
        subject
            .own_words()
            .filter(|(_, words)| words.is_running_text())
    };
    let passive: Vec<(usize, usize)> = texts()
        .flat_map(|(stretch, words)| {
            (language.passive)(words)
                .into_iter()
                .map(move |at| (stretch, at))
        })
        .collect();
    // Most pages have too few for any number of verbs; theirs are not counted.
    let is_over = |verbs: usize| passive.len() * 100 > verbs * LIMIT;
    if !is_over(FEWEST) {
        return;
    }
    let verbs = texts().map(|(_, words)| (language.count)(words)).sum();
    if verbs < FEWEST || !is_over(verbs) {
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
