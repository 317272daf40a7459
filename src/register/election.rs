//! Elections: their stages, which must not run at the same time where they exclude each other, and their deadlines, which the law
//! counts from a day ("H-30").
//!
//! In: a file of `data/elections`. Out: an entry, and a problem for each date that disagrees with another.
//! Source of each rule: the `legal_basis` beside it.

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::language::{Date, days_after};
use crate::schema::{self, Record};
use crate::source::File;

use super::{
    Entry, Register, check_id, check_legal_basis, check_period, group, groups, parse, part,
};

/// A deadline with its day.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// Its id.
    pub id: String,
    /// Distance from the day that it is counted from, in days; before it where negative.
    pub offset: i64,
    /// The day that it is counted from.
    pub anchor: Date,
    /// The day itself.
    pub date: Date,
    /// Where the distance stands.
    pub rule: Span,
}

/// Reads an election.
pub(super) fn read(file: &File, report: &mut Report) -> Option<(String, Entry)> {
    let node = parse(file, report)?;
    let fields = group(&node, schema::ELECTION, &file.path, report);
    let id = fields.text("id")?.to_owned();
    let place = fields.get("id").map_or(0..0, |item| item.range.clone());
    let span = Span::new(&file.path, place);
    let name = file.path.rsplit('/').next().unwrap_or_default();
    let name = name.split('.').next().unwrap_or_default();
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
            check_unique(entry, list, report);
        }
        for fields in groups(entry, "stages").chain(groups(entry, "deadlines")) {
            check_legal_basis(entry, fields, &register.laws, report);
            check_period(entry, fields, "start", "end", report);
        }
        check_exclusive(entry, report);
        check_deadlines(entry, report);
    }
}

fn check_unique(entry: &Entry, list: &str, report: &mut Report) {
    let mut seen: Vec<(&str, Span)> = Vec::new();
    for group in groups(entry, list) {
        let Some((id, item)) = group.text("id").zip(group.get("id")) else {
            continue;
        };
        let span = entry.at(item.range.clone());
        if let Some((_, first)) = seen.iter().find(|(other, _)| *other == id) {
            let problem = Diagnostic::new(codes::DUPLICATE_FIELD, span, id);
            report.push(problem.note(first.clone(), "other"));
        } else {
            seen.push((id, span));
        }
    }
}

/// Stages that exclude each other: the campaign, the quiet period, polling day.
fn check_exclusive(entry: &Entry, report: &mut Report) {
    let ids: Vec<&str> = groups(entry, "stages")
        .filter_map(|stage| stage.text("id"))
        .collect();
    for stage in groups(entry, "stages") {
        for item in stage.list("exclusive_with") {
            check_id(entry, item, ids.iter().copied(), "stage", report);
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
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            check_id(entry, anchor, names, "stage", report);
            continue;
        }
        if let (Some(typed), Some(deadline)) = (rule.get("date"), deadline(entry, rule))
            && rule.date("date").is_some_and(|date| date != deadline.date)
        {
            let date = rule.date("date").map(|date| date.to_string());
            let place = entry.at(typed.range.clone());
            report.push(mismatch(place, &date.unwrap_or_default(), &deadline));
        }
    }
}

/// The problem of a date that is not the one that the law counts.
#[must_use]
pub(super) fn mismatch(place: Span, words: &str, deadline: &Deadline) -> Diagnostic {
    Diagnostic::new(codes::DEADLINE_MISMATCH, place, words)
        .arg("name", &*deadline.id)
        .arg(
            "count",
            usize::try_from(deadline.offset.unsigned_abs()).unwrap_or_default(),
        )
        .arg(
            "kind",
            if deadline.offset < 0 {
                "before"
            } else {
                "after"
            },
        )
        .arg("date", deadline.date.to_string())
        .note(deadline.rule.clone(), "other")
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
    let anchor = anchor_day(entry, rule.text("anchor")?)?;
    let offset = rule.number("offset_days")?;
    Some(Deadline {
        id: rule.text("id")?.to_owned(),
        offset,
        anchor,
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
