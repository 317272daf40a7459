//! Laws: what applies when. A law that another replaced must have ended before that one began, and every law named exists.

use crate::diagnostics::{Diagnostic, Report, codes};

use super::{Register, check_ids, check_period};

/// Cross-checks the laws.
pub(super) fn check(register: &Register, report: &mut Report) {
    for entry in register.laws.values() {
        check_ids(entry, "amended_by", &register.laws, "law", report);
        check_ids(entry, "replaced_by", &register.laws, "law", report);
        check_period(
            entry,
            &entry.fields,
            "in_force_from",
            "in_force_until",
            report,
        );
        let Some((id, next)) = entry
            .fields
            .text("replaced_by")
            .and_then(|id| Some((id, register.laws.get(id)?)))
        else {
            continue;
        };
        let ends = entry.fields.date("in_force_until");
        if let Some(begins) = next.fields.date("in_force_from")
            && ends.is_none_or(|ends| ends >= begins)
        {
            let place = match entry.fields.get("in_force_until") {
                Some(item) => entry.at(item.range.clone()),
                None => entry.field("replaced_by"),
            };
            let problem = Diagnostic::new(codes::LAW_OVERLAP, place, id);
            let problem = problem.arg("date", begins.to_string());
            report.push(problem.note(next.field("in_force_from"), "other"));
        }
    }
}
