//! `missing-field` in components whose fields depend on each other: a list of dates lists something.

use crate::diagnostics::Diagnostic;

use super::{Subject, fields};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let components = subject.document.body.components.iter();
    for component in components.filter(|component| component.kind.name == "dates") {
        let record = &component.fields;
        if record.list("stages").is_empty() && record.list("deadlines").is_empty() {
            let stages = ("stages", "[pemungutan_suara]");
            let deadlines = ("deadlines", "[pindah_memilih_umum]");
            found.push(fields::neither(subject, record, [stages, deadlines]));
        }
    }
}
