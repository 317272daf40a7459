//! `quiet-period-wording`: the days between the campaign and polling day have one name, "masa tenang", in English "quiet period".
//!
//! It is three days long (PKPU 2/2024), so "minggu tenang" tells a wrong length; "masa tenang kampanye" sounds like a calm campaign.

use crate::diagnostics::{Diagnostic, codes};

use super::Subject;
use super::named::Name;

/// Other wordings, in lower case.
pub(super) const WORDINGS: [&str; 15] = [
    "calm period",
    "calm week",
    "campaign quiet period",
    "cooling-off period",
    "hari tenang",
    "kampanye masa tenang",
    "kampanye tenang",
    "masa kampanye tenang",
    "masa tenang kampanye",
    "minggu tenang",
    "pekan tenang",
    "quiet campaign",
    "quiet week",
    "silence period",
    "silent period",
];

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let suggestion = if subject.language.is("id") {
        "masa tenang"
    } else if subject.language.is("en") {
        "quiet period"
    } else {
        return;
    };
    for (named, words) in subject.named() {
        if named.names.contains(&Name::QuietPeriod) {
            let span = subject.span(words.prose.source(named.range.clone()));
            let typed = &words.prose.text[named.range.clone()];
            let problem = Diagnostic::new(codes::QUIET_PERIOD_WORDING, span, typed);
            found.push(problem.arg("suggestion", suggestion));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::phrases::assert_sorted;

    #[test]
    fn lists_are_sorted_and_without_repeats() {
        assert_sorted(WORDINGS);
    }
}
