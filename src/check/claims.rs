//! `claim-before-fact`, `claim-without-evidence`: a page about a false claim begins with what is true, and proves it.
//!
//! Title, summary and `correct_fact` are what a voter sees in a list, in a search and first on the page. None of them may say the claim
//! again as if it were true: most of its words are the claim's, and it denies only what the claim itself denies. (Lewandowsky and
//! others, The Debunking Handbook 2020: lead with the fact.) A page whose verdict is that the claim is true has nothing to deny.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostic, codes};

use super::Subject;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let document = subject.document;
    if document.page_type.name != "claim_check" {
        return;
    }
    // A translation shows its source's evidence.
    let evidence = document.get("evidence").is_some()
        && !(document.fields.list("evidence").is_empty()
            && document.inherited.list("evidence").is_empty());
    if !evidence {
        let place = ["evidence", "verdict", "title"]
            .into_iter()
            .find(|name| document.fields.get(name).is_some());
        let span = subject.span(document.field_range(place.unwrap_or("title")));
        let title = document.text("title");
        found.push(Diagnostic::new(codes::CLAIM_WITHOUT_EVIDENCE, span, title));
    }
    let verdict = document.get("verdict").and_then(|item| item.text());
    if verdict == Some("true") {
        return;
    }
    let claim = document.text("claim_reviewed");
    let (claim, claim_denies) = (telling(claim), says(claim, &DENYING));
    for name in ["title", "summary", "correct_fact"] {
        let Some(item) = document.fields.get(name) else {
            continue;
        };
        let text = item.text().unwrap_or_default();
        let words = telling(text);
        let common = words.intersection(&claim).count();
        // Three of four words are the claim's.
        if common >= LEAST
            && common * 4 >= words.len() * 3
            && says(text, &DENYING) == claim_denies
            && !says(text, &DOUBTING)
        {
            let problem = Diagnostic::new(
                codes::CLAIM_BEFORE_FACT,
                subject.span(item.range.clone()),
                text,
            );
            let problem = problem.arg("name", name);
            let claim = document.fields.get("claim_reviewed");
            found.push(match claim {
                Some(claim) => problem.note(subject.span(claim.range.clone()), "other"),
                None => problem,
            });
        }
    }
}

/// Fewer words in common are a topic, not a claim.
const LEAST: usize = 3;

/// The words of a text that say something, in lower case.
fn telling(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| word.len() > 2)
        .map(str::to_lowercase)
        .filter(|word| !FILLING.contains(&word.as_str()))
        .collect()
}

#[rustfmt::skip]
const FILLING: [&str; 22] = [
    "adalah", "and", "are", "dan", "dari", "dengan", "for", "ini", "itu", "kepada", "oleh", "pada", "para", "that", "the", "this",
    "untuk", "was", "were", "will", "with", "yang",
];

/// Words that deny.
#[rustfmt::skip]
const DENYING: [&str; 17] = [
    "belum", "berhenti", "bukan", "cannot", "isn't", "jangan", "longer", "never", "no", "not", "stop", "stopped", "stops", "tak",
    "tanpa", "tetap", "tidak",
];

/// Words that call a claim a claim, or false.
#[rustfmt::skip]
const DOUBTING: [&str; 24] = [
    "awas", "bantahan", "benarkah", "beware", "cek", "check", "claim", "claims", "fake", "false", "hoaks", "hoax", "keliru", "klaim",
    "menyesatkan", "misleading", "myth", "palsu", "periksa", "rumor", "rumour", "salah", "scam", "untrue",
];

/// Whether a text says one of some words; a question doubts.
fn says(text: &str, list: &[&str]) -> bool {
    let lower = text.to_lowercase().replace('’', "'");
    let mut words = lower.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    let question = list.contains(&"benarkah") && lower.contains('?');
    question
        || words.any(|word| list.contains(&word) || word.ends_with("n't") && list.contains(&"not"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::phrases::assert_sorted;

    #[test]
    fn lists_are_sorted_and_without_repeats() {
        assert_sorted(FILLING);
        assert_sorted(DENYING);
        assert_sorted(DOUBTING);
    }
}
