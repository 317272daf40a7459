//! Elections: their stages, which must not run at the same time where they exclude each other, and their deadlines, which the law
//! counts from a day ("H-30").
//!
//! In: a file of `data/elections`. Out: an entry, and a problem for each date that disagrees with another.
//! Source of each rule: the `legal_basis` beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::language::{Date, days_after};
use crate::schema::{self, Record};
use crate::source::{File, Snapshot};

use super::{
    Entries, Entry, Register, check_id, check_legal_basis, check_period, group, groups, parse, part,
};

const ELECTIONS: &str = "content/data/elections/";

/// What a deadline is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Polling day.
    PollingDay,
    /// The first or last day of a stage.
    Stage,
}

/// A deadline with its day.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// Its id.
    pub id: String,
    /// Distance from the day that it is counted from, in days; before it where negative.
    pub offset: i64,
    /// The day that it is counted from.
    pub anchor: Date,
    /// What that day is.
    pub counted_from: Anchor,
    /// The day itself.
    pub date: Date,
    /// Where the distance stands.
    pub rule: Span,
}

/// Reads every election. Of two with one id the first stands.
pub(super) fn read_all(snapshot: &Snapshot, report: &mut Report) -> Entries {
    let mut elections = Entries::new();
    for file in snapshot.under(ELECTIONS) {
        let full = file.path.rsplit('/').next().unwrap_or_default();
        let Some(name) = full.strip_suffix(".yaml") else {
            report.push(not_an_election(file, full));
            continue;
        };
        let Some((id, entry)) = read(file, name, report) else {
            continue;
        };
        if let Some(first) = elections.get(&id) {
            let twice = Diagnostic::new(codes::DUPLICATE_FIELD, entry.span, id);
            report.push(twice.note(first.span.clone(), "other"));
        } else {
            elections.insert(id, Arc::new(entry));
        }
    }
    elections
}

/// A copy that an editor left, or another ending: whoever put it there believes that it counts.
fn not_an_election(file: &File, name: &str) -> Diagnostic {
    let problem = Diagnostic::new(codes::UNKNOWN_FILE, Span::start_of(&file.path), name);
    let problem = problem.arg("kind", "not_a_page");
    match name.strip_suffix(".yml") {
        Some(name) => problem.arg("suggestion", format!("{name}.yaml")),
        None => problem,
    }
}

/// Reads an election; `name` is that of its file without the ending.
fn read(file: &File, name: &str, report: &mut Report) -> Option<(String, Entry)> {
    let node = parse(file, report)?;
    let fields = group(&node, schema::ELECTION, &file.path, report);
    let id = fields.text("id")?.to_owned();
    let place = fields.get("id").map_or(0..0, |item| item.range.clone());
    let span = Span::new(&file.path, place);
    if name != id {
        let problem = Diagnostic::new(codes::UNKNOWN_ID, span.clone(), &*id);
        report.push(problem.arg("kind", "election").arg("suggestion", name));
    }
    Some((id, Entry { fields, span }))
}

/// Cross-checks the elections.
pub(super) fn check(register: &Register, report: &mut Report) {
    for entry in register.elections.values() {
        for list in ["contests", "stages", "deadlines"] {
            check_unique(entry, list, &["id"], report);
        }
        for fields in groups(entry, "stages").chain(groups(entry, "deadlines")) {
            check_legal_basis(entry, fields, &register.laws, report);
            check_period(entry, fields, "start", "end", report);
        }
        check_exclusive(entry, report);
        check_deadlines(entry, report);
    }
}

/// Reports groups of a list that have these fields in common with an earlier one; the last of the fields is the one in question.
pub(super) fn check_unique(entry: &Entry, list: &str, fields: &[&str], report: &mut Report) {
    let mut seen: BTreeMap<Vec<&str>, Span> = BTreeMap::new();
    for group in groups(entry, list) {
        let key: Option<Vec<&str>> = fields.iter().map(|name| group.text(name)).collect();
        let item = fields.last().and_then(|name| group.get(name));
        let (Some(key), Some(item)) = (key, item) else {
            continue;
        };
        let span = entry.at(item.range.clone());
        if let Some(first) = seen.get(&key) {
            let id = item.text().unwrap_or_default();
            let problem = Diagnostic::new(codes::DUPLICATE_FIELD, span, id);
            report.push(problem.note(first.clone(), "other"));
        } else {
            seen.insert(key, span);
        }
    }
}

/// Stages that exclude each other: the campaign, the quiet period, polling day.
fn check_exclusive(entry: &Entry, report: &mut Report) {
    let ids: BTreeSet<&str> = groups(entry, "stages")
        .filter_map(|stage| stage.text("id"))
        .collect();
    for stage in groups(entry, "stages") {
        for item in stage.list("exclusive_with") {
            check_id(entry, item, &ids, "stage", report);
            let other = item.text().and_then(|id| part(entry, "stages", id));
            if let Some(other) = other
                && let (Some(own), Some(others)) = (period(stage), period(other))
                && own.0 <= others.1
                && others.0 <= own.1
            {
                report.push(overlap(entry, stage, other));
            }
        }
    }
}

/// First and last day; a stage of one day may leave one of them out.
fn period(stage: &Record) -> Option<(Date, Date)> {
    let (start, end) = (stage.date("start"), stage.date("end"));
    Some((start.or(end)?, end.or(start)?))
}

fn overlap(entry: &Entry, stage: &Record, other: &Record) -> Diagnostic {
    let place = |stage: &Record| {
        let item = stage.get("start").or_else(|| stage.get("end"));
        entry.at(item.map_or(stage.range.clone(), |item| item.range.clone()))
    };
    let last = other.get("end").or_else(|| other.get("start"));
    let last = entry.at(last.map_or(other.range.clone(), |item| item.range.clone()));
    let words = stage.text("id").unwrap_or_default();
    let mut problem = Diagnostic::new(codes::STAGE_OVERLAP, place(stage), words)
        .arg("other", other.text("id").unwrap_or_default());
    if let Some((_, end)) = period(other) {
        problem = problem.arg("date", end.to_string());
    }
    problem.note(last, "other")
}

fn check_deadlines(entry: &Entry, report: &mut Report) {
    for rule in groups(entry, "deadlines") {
        let Some(anchor) = rule.get("anchor") else {
            continue;
        };
        let name = anchor.text().unwrap_or_default();
        if anchor_day(entry, name).is_none() {
            let names = anchors(entry);
            let names = names.iter().map(String::as_str).collect();
            check_id(entry, anchor, &names, "stage", report);
            continue;
        }
        if let (Some(typed), Some(deadline)) = (rule.get("date"), deadline(entry, rule))
            && rule.date("date").is_some_and(|date| date != deadline.date)
        {
            let date = rule.date("date").map(|date| date.to_string());
            let place = entry.at(typed.range.clone());
            report.push(deadline.mismatch(place, &date.unwrap_or_default()));
        }
    }
}

impl Deadline {
    /// The problem of a date that is not the one that the law counts.
    #[must_use]
    pub fn mismatch(&self, place: Span, words: &str) -> Diagnostic {
        let count = usize::try_from(self.offset.unsigned_abs()).unwrap_or_default();
        let kind = match (self.counted_from, self.offset < 0) {
            (Anchor::PollingDay, true) => "before_polling_day",
            (Anchor::Stage, true) => "before",
            (_, false) => "after",
        };
        Diagnostic::new(codes::DEADLINE_MISMATCH, place, words)
            .arg("name", &*self.id)
            .arg("count", count)
            .arg("kind", kind)
            .arg("date", self.date.to_string())
            .note(self.rule.clone(), "other")
    }
}

/// The days that a deadline may be counted from.
fn anchors(entry: &Entry) -> Vec<String> {
    let stages = groups(entry, "stages").filter_map(|stage| stage.text("id"));
    let stages = stages.flat_map(|id| [format!("{id}.start"), format!("{id}.end")]);
    std::iter::once("polling_day".to_owned())
        .chain(stages)
        .collect()
}

fn anchor_day(entry: &Entry, name: &str) -> Option<Date> {
    match name.split_once('.') {
        None if name == "polling_day" => entry.fields.date("polling_day"),
        Some((stage, day @ ("start" | "end"))) => part(entry, "stages", stage)?.date(day),
        _ => None,
    }
}

/// The day of a deadline: the law counts it; the date that stands in the register is only a check.
#[must_use]
pub fn deadline_date(entry: &Entry, rule: &Record) -> Option<Date> {
    deadline(entry, rule).map(|deadline| deadline.date)
}

fn deadline(entry: &Entry, rule: &Record) -> Option<Deadline> {
    let name = rule.text("anchor")?;
    let anchor = anchor_day(entry, name)?;
    let counted_from = match name {
        "polling_day" => Anchor::PollingDay,
        _ => Anchor::Stage,
    };
    let offset = rule.number("offset_days")?;
    Some(Deadline {
        id: rule.text("id")?.to_owned(),
        offset,
        anchor,
        counted_from,
        date: days_after(anchor, offset)?,
        rule: entry.at(rule.get("offset_days")?.range.clone()),
    })
}

impl Register {
    /// The deadlines of an election with their days.
    pub fn deadlines(&self, election: &str) -> impl Iterator<Item = Deadline> {
        let entry = self.elections.get(election);
        entry.into_iter().flat_map(|entry| {
            groups(entry, "deadlines").filter_map(move |rule| deadline(entry, rule))
        })
    }
}
