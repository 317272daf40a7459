//! Terms: what a word of the election law means, in which election law, and what it is confused with.

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::schema::Typed;

use super::{Register, check_ids, check_legal_basis};

/// The most words of a definition.
const DEFINITION: usize = 30;

/// Cross-checks the terms.
pub(super) fn check(register: &Register, report: &mut Report) {
    for entry in register.terms.values() {
        check_ids(entry, "confusable_with", &register.terms, "term", report);
        check_legal_basis(entry, &entry.fields, &register.laws, report);
        let Some(Typed::Localized(texts)) = entry.fields.get("definition").map(|item| &item.value)
        else {
            continue;
        };
        for (_, item) in texts {
            let text = item.text().unwrap_or_default();
            let count = text.split_whitespace().count();
            if count > DEFINITION {
                let place = entry.at(item.range.clone());
                let problem = Diagnostic::new(codes::TOO_LONG, place, text);
                let problem = problem.arg("kind", "words").arg("count", count);
                report.push(problem.arg("limit", DEFINITION));
            }
        }
    }
}
