//! Laws: what applies when. A law that another replaced must have ended before that one began, and every law named exists.

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::language::Date;
use crate::schema::Item;

use super::{Entry, Register, check_ids, check_period};

/// What becomes of a law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// Another law changes it.
    Amended,
    /// It ends, and another law takes its place.
    Replaced,
    /// It ends.
    Ended,
}

/// A change of a law.
#[derive(Clone, Copy, Debug)]
pub struct LawChange<'r> {
    /// The day: the first of the other law, the last of one that only ends.
    pub on: Date,
    /// What becomes of it.
    pub fate: Fate,
    /// The other law, by its id.
    pub by: Option<&'r str>,
}

impl Fate {
    /// The word that messages and programs choose by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Amended => "amended",
            Self::Replaced => "replaced",
            Self::Ended => "ended",
        }
    }
}

impl LawChange<'_> {
    /// Whether it holds on a day. A law holds all of its last day.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        match self.fate {
            Fate::Ended => self.on < day,
            Fate::Amended | Fate::Replaced => self.on <= day,
        }
    }
}

impl Register {
    /// The changes of a law after a day, also those that are still to come, in order of time.
    #[must_use]
    pub fn changes<'r>(&'r self, law: &'r Entry, since: Date) -> Vec<LawChange<'r>> {
        let by_other = |fate, id: &'r str| {
            let on = self.laws.get(id)?.fields.date("in_force_from")?;
            let by = Some(id);
            Some(LawChange { on, fate, by })
        };
        let fields = &law.fields;
        let amended = fields.list("amended_by").iter().filter_map(Item::text);
        let amended = amended.filter_map(|id| by_other(Fate::Amended, id));
        let replaced = fields.text("replaced_by");
        let replaced = replaced.and_then(|id| by_other(Fate::Replaced, id));
        let ended = || {
            let (on, fate, by) = (fields.date("in_force_until")?, Fate::Ended, None);
            Some(LawChange { on, fate, by })
        };
        let changes = amended.chain(replaced.or_else(ended));
        let mut changes: Vec<_> = changes.filter(|change| change.on > since).collect();
        changes.sort_by_key(|change| (change.on, change.fate, change.by));
        changes
    }
}

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
