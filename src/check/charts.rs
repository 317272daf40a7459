//! `mixed-units`, `impossible-share`, `not-a-target` and the fields of charts that depend on each other: a drawing shows numbers that can be compared.

use std::ops::Range;

use crate::diagnostics::{Code, Diagnostic, codes};
use crate::language::Decimal;
use crate::register::{Amount, Figure, Figures, Figuring};
use crate::schema::{Item, Record, Typed};

use super::{Subject, fields};

/// More parts than a reader can tell apart by their patterns.
const PARTS: usize = 6;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let document = subject.document;
    let figuring = Figuring {
        register: &subject.site.register,
        language: &document.language.code,
    };
    let components = document.body.components.iter();
    for component in components.filter(|component| component.kind.name == "chart") {
        let fields = &component.fields;
        let chart = Chart {
            subject,
            form: fields.choice("kind").unwrap_or_default(),
            figures: figuring.component(fields),
        };
        chart.check_fields(fields, found);
        chart.check_target(fields, found);
        chart.check_figures(found);
    }
    // What a translation takes from its source was told there.
    if let Some(Typed::List(facts)) = document.fields.get("facts").map(|item| &item.value)
        && let Some(form) = document.get("chart").and_then(Item::text)
    {
        let chart = Chart {
            subject,
            form,
            figures: figuring.page(facts),
        };
        chart.check_figures(found);
    }
}

struct Chart<'s> {
    subject: &'s Subject<'s>,
    form: &'s str,
    figures: Figures<'s>,
}

impl Chart<'_> {
    fn problem(&self, code: Code, range: &Range<usize>, words: impl Into<String>) -> Diagnostic {
        Diagnostic::new(code, self.subject.span(range.clone()), words)
    }

    fn missing(&self, range: &Range<usize>, name: &str, expected: &str) -> Diagnostic {
        let problem = self.problem(codes::MISSING_FIELD, range, name);
        problem.arg("expected", expected)
    }

    /// One of two fields, and not both; each with an example of its value.
    fn check_either(
        &self,
        record: &Record,
        [(first, example), (second, other)]: [(&'static str, &'static str); 2],
        found: &mut Vec<Diagnostic>,
    ) {
        match (record.get(first), record.get(second)) {
            (None, None) => found.push(fields::neither(
                self.subject,
                record,
                [(first, example), (second, other)],
            )),
            (Some(one), Some(again)) => {
                let both = self.problem(codes::DUPLICATE_FIELD, &again.range, second);
                let both = both.arg("name", first);
                found.push(both.note(self.subject.span(one.range.clone()), "other"));
            }
            _ => {}
        }
    }

    fn check_fields(&self, fields: &Record, found: &mut Vec<Diagnostic>) {
        let facts = ("facts", "[laki_laki, perempuan]");
        let series = ("series", "[{label: TPS, value: 1066}]");
        self.check_either(fields, [facts, series], found);
        for entry in fields.list("series").iter().filter_map(Item::group) {
            self.check_either(entry, [("fact", "partisipasi"), ("value", "60.5")], found);
            if let (Some(value), None) = (entry.get("value"), entry.get("label")) {
                found.push(self.missing(&value.range, "label", "TPS"));
            }
        }
        let (own, other) = match self.form {
            "share" => ("whole", "target"),
            _ => ("target", "whole"),
        };
        if let Some(item) = fields.get(other) {
            let unknown = self.problem(codes::UNKNOWN_FIELD, &item.range, other);
            found.push(unknown.arg("expected", own).arg("suggestion", "none"));
        }
    }

    /// What is drawn as a target was stated as one.
    fn check_target(&self, fields: &Record, found: &mut Vec<Diagnostic>) {
        let target = self.figures.target.as_ref().and_then(|target| target.fact);
        let status = target.and_then(|(_, fact)| fact.choice("status"));
        if let (Some(item), Some(status)) = (fields.get("target"), status)
            && status != "target"
        {
            let words = item.text().unwrap_or_default();
            let problem = self.problem(codes::NOT_A_TARGET, &item.range, words);
            found.push(problem.arg("found", status));
        }
    }

    fn check_figures(&self, found: &mut Vec<Diagnostic>) {
        let figures = &self.figures;
        let all = figures.parts.iter();
        let all = all.chain(&figures.target).chain(&figures.whole);
        let mut first: Option<(&Figure<'_>, Amount<'_>)> = None;
        let before = found.len();
        for figure in all {
            let words = figure.fact.map_or("", |(id, _)| id);
            let problem = || self.problem(codes::MIXED_UNITS, &figure.range, words);
            match (figure.amount, first) {
                (None, _) => found.push(problem().arg("kind", "not_a_number")),
                (Some(amount), None) => first = Some((figure, amount)),
                (Some(amount), Some((other, expected))) if amount.unit != expected.unit => {
                    let problem = problem().arg("kind", "units");
                    let problem = with_unit(problem, "expected", expected);
                    let problem = with_unit(problem, "found", amount);
                    found.push(problem.note(self.subject.span(other.range.clone()), "other"));
                }
                _ => {}
            }
        }
        // Sums of what cannot be added mean nothing.
        if self.form == "share" && found.len() == before {
            self.check_share(found);
        }
    }

    fn check_share(&self, found: &mut Vec<Diagnostic>) {
        let parts = &self.figures.parts;
        let problem = |figure: &Figure<'_>, kind: &str| {
            let words = figure.amount.map(|amount| amount.number.to_string());
            let problem = self.problem(
                codes::IMPOSSIBLE_SHARE,
                &figure.range,
                words.unwrap_or_default(),
            );
            problem.arg("kind", kind)
        };
        let negative = |figure: &&Figure<'_>| figure.amount.is_some_and(|own| own.size() < 0);
        if let Some(part) = parts.iter().find(negative) {
            return found.push(problem(part, "negative"));
        }
        if let Some(part) = parts.get(PARTS) {
            let problem = problem(part, "too_many");
            let problem = problem.arg("limit", PARTS).arg("count", parts.len());
            found.push(problem);
        }
        let (Some(last), sum) = (parts.last(), self.figures.sum()) else {
            return;
        };
        let whole = self.figures.whole_size();
        if sum > whole {
            let problem = problem(last, "over");
            let problem = problem.arg("found", exact(sum));
            found.push(problem.arg("expected", exact(whole)));
        } else if sum == 0 {
            found.push(problem(last, "nothing"));
        }
    }
}

/// Names the unit of a number, where it has one.
fn with_unit(problem: Diagnostic, name: &'static str, amount: Amount<'_>) -> Diagnostic {
    match amount.unit.to_string() {
        unit if unit.is_empty() => problem,
        unit => problem.arg(name, unit),
    }
}

/// Ten-thousandths as they are typed: `104.5`.
fn exact(size: i128) -> String {
    let digits = i64::try_from(size).unwrap_or(i64::MAX);
    let number = Decimal { digits, places: 4 }.to_string();
    number
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}
