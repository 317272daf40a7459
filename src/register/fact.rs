//! Facts: a value with its status, its day and who states it. Parts add up, percentages have something that they are of, and a value
//! does not change a hundredfold by a slip of the finger.

use std::mem::discriminant;

use crate::diagnostics::{Arg, Diagnostic, Report, Span, codes};
use crate::language::{Date, Decimal};
use crate::schema::{Item, Record};

use super::{Amount, Entries, Entry, Register, check_ids};

/// The fields that hold a value; a fact has one of them.
const VALUES: [&str; 5] = ["number", "percent", "money", "date", "text"];

/// A change by this factor is more likely a slip than news.
const IMPLAUSIBLE: i128 = 100;

/// The value of a fact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity<'f> {
    /// A number.
    Number(i64),
    /// Per cent.
    Percent(Decimal),
    /// Rupiah.
    Money(i64),
    /// A day.
    Date(Date),
    /// Words, by language.
    Text(&'f Item),
}

impl<'f> Quantity<'f> {
    /// The value of a fact, none where it has none or several.
    #[must_use]
    pub fn of(fact: &'f Record) -> Option<Self> {
        let mut values = VALUES.iter().filter_map(|name| {
            Some(match *name {
                "number" => Self::Number(fact.number(name)?),
                "percent" => Self::Percent(fact.decimal(name)?),
                "money" => Self::Money(fact.number(name)?),
                "date" => Self::Date(fact.date(name)?),
                _ => Self::Text(fact.get(name)?),
            })
        });
        let value = values.next()?;
        values.next().is_none().then_some(value)
    }

    /// The value as an exact number of ten-thousandths, where it is a number of any kind.
    fn ten_thousandths(self) -> Option<i128> {
        match self {
            Self::Number(number) | Self::Money(number) => Some(i128::from(number) * 10_000),
            Self::Percent(percent) => percent.ten_thousandths().map(i128::from),
            Self::Date(_) | Self::Text(_) => None,
        }
    }
}

/// Cross-checks some facts, national ones or those of a region, against the register that they stand in.
pub(super) fn check(facts: &Entries, register: &Register, report: &mut Report) {
    for entry in facts.values() {
        check_value(entry, report);
        for field in ["parts", "numerator", "denominator", "previous", "outcome"] {
            check_ids(entry, field, &register.facts, "fact", report);
        }
        check_ids(entry, "election", &register.elections, "election", report);
        check_parts(entry, &register.facts, report);
        check_percent(entry, &register.facts, report);
        check_previous(entry, &register.facts, report);
    }
}

fn check_value(entry: &Entry, report: &mut Report) {
    let typed = VALUES
        .iter()
        .filter(|name| entry.fields.place(name).is_some());
    let typed: Vec<&str> = typed.copied().collect();
    if typed.is_empty() {
        let problem = Diagnostic::new(codes::MISSING_FIELD, entry.span.clone(), "number");
        report.push(problem.arg("expected", VALUES.join(" | ")));
    } else if let [first, second, ..] = typed[..] {
        let problem = Diagnostic::new(codes::DUPLICATE_FIELD, entry.field(second), second);
        let problem = problem.arg("name", first);
        report.push(problem.note(entry.field(first), "other"));
    }
    if entry.fields.place("as_of").is_none() {
        let words = entry.span.clone();
        report.push(Diagnostic::new(codes::FACT_WITHOUT_DATE, words, ""));
    }
}

fn value(facts: &Entries, id: &str) -> Option<i128> {
    Quantity::of(&facts.get(id)?.fields)?.ten_thousandths()
}

/// A number of ten-thousandths as it is told: a whole number, or with the places that it needs.
fn told(ten_thousandths: i128) -> Arg {
    let (mut digits, mut places) = (ten_thousandths, 4);
    while places > 0 && digits % 10 == 0 {
        (digits, places) = (digits / 10, places - 1);
    }
    let digits = i64::try_from(digits).unwrap_or(i64::MAX);
    match places {
        0 => digits.into(),
        _ => Decimal { digits, places }.to_string().into(),
    }
}

/// Where the value of a fact stands.
fn value_place(entry: &Entry) -> Span {
    let typed = |name: &&&str| entry.fields.place(name).is_some();
    entry.field(VALUES.iter().find(typed).unwrap_or(&VALUES[0]))
}

/// The value of a fact as it is told.
fn words(entry: &Entry) -> String {
    match Quantity::of(&entry.fields) {
        Some(Quantity::Number(number) | Quantity::Money(number)) => number.to_string(),
        Some(Quantity::Percent(percent)) => percent.to_string(),
        _ => String::new(),
    }
}

/// The parts of a whole add up to it. What counts something else is not added.
fn check_parts(entry: &Entry, facts: &Entries, report: &mut Report) {
    let parts = entry.fields.list("parts");
    let whole = Quantity::of(&entry.fields).and_then(Quantity::ten_thousandths);
    let (Some(whole), false) = (whole, parts.is_empty()) else {
        return;
    };
    let mut sum = Some(0);
    for item in parts {
        let part = item.text().and_then(|id| facts.get(id));
        let is_other = part.is_some_and(|part| counts_other(&entry.fields, &part.fields));
        if let Some(part) = part.filter(|_| is_other) {
            report.push(mixed_units(entry, item, part));
        }
        let size = part.and_then(|part| Quantity::of(&part.fields)?.ten_thousandths());
        let size = size.filter(|_| !is_other);
        sum = sum.zip(size).map(|(sum, size): (i128, i128)| sum + size);
    }
    let Some(sum) = sum.filter(|sum| *sum != whole) else {
        return;
    };
    let problem = Diagnostic::new(
        codes::PARTS_DO_NOT_ADD_UP,
        entry.field("parts"),
        words(entry),
    )
    .arg("count", told(sum))
    .arg("limit", told(whole))
    .arg("found", told(sum - whole));
    report.push(problem.note(value_place(entry), "other"));
}

/// Whether two facts count different things: a number, per cent, rupiah. The names of units say less: 545 contests are those of 37
/// provinces, 415 regencies and 93 cities.
fn counts_other(one: &Record, other: &Record) -> bool {
    let values = Quantity::of(one).zip(Quantity::of(other));
    values.is_some_and(|(one, other)| discriminant(&one) != discriminant(&other))
}

fn mixed_units(whole: &Entry, item: &Item, part: &Entry) -> Diagnostic {
    let place = whole.at(item.range.clone());
    let problem = Diagnostic::new(codes::MIXED_UNITS, place, item.text().unwrap_or_default());
    let unit = |entry: &Entry| {
        let unit = Amount::of(&entry.fields, "")?.unit.to_string();
        Some(unit).filter(|unit| !unit.is_empty())
    };
    let mut problem = problem.arg("kind", "parts");
    for (name, entry) in [("expected", whole), ("found", part)] {
        if let Some(unit) = unit(entry) {
            problem = problem.arg(name, unit);
        }
    }
    problem.note(value_place(whole), "other")
}

/// A percentage lies between 0 and 100, says of what it is, and agrees with the numbers that it is made of.
fn check_percent(entry: &Entry, facts: &Entries, report: &mut Report) {
    let Some(percent) = entry.fields.decimal("percent") else {
        return;
    };
    let place = entry.field("percent");
    let problem = |kind: &str| {
        Diagnostic::new(
            codes::IMPLAUSIBLE_PERCENTAGE,
            place.clone(),
            percent.to_string(),
        )
        .arg("kind", kind)
    };
    let hundredths = percent.ten_thousandths().unwrap_or(i64::MAX);
    if !(0..=1_000_000).contains(&hundredths) {
        report.push(problem("range"));
        return;
    }
    let fields = &entry.fields;
    if fields.get("denominator").is_none() && fields.get("denominator_note").is_none() {
        let words = percent.to_string();
        report.push(Diagnostic::new(
            codes::MISSING_DENOMINATOR,
            place.clone(),
            words,
        ));
    }
    let number = |field: &str| value(facts, fields.text(field)?);
    if let (Some(part), Some(whole)) = (number("numerator"), number("denominator"))
        && whole > 0
    {
        // Rounded to the places that the percentage has; half of the last place is still right.
        let exact = part * 1_000_000 / whole;
        let half = 10_i128.pow(4_u32.saturating_sub(percent.places.into())) / 2 + 1;
        if (exact - i128::from(hundredths)).abs() > half {
            let shown = Decimal {
                digits: i64::try_from(exact / 100).unwrap_or_default(),
                places: 2,
            };
            report.push(problem("quotient").arg("expected", shown.to_string()));
        }
    }
}

/// A hundredfold change is a slip until the fact's own `note` says otherwise.
fn check_previous(entry: &Entry, facts: &Entries, report: &mut Report) {
    if entry.fields.get("note").is_some() {
        return;
    }
    let Some(id) = entry.fields.text("previous") else {
        return;
    };
    let now = Quantity::of(&entry.fields).and_then(Quantity::ten_thousandths);
    if let (Some(now), Some(before), Some(previous)) = (now, value(facts, id), facts.get(id)) {
        let (small, large) = (now.abs().min(before.abs()), now.abs().max(before.abs()));
        if small > 0 && large / small >= IMPLAUSIBLE {
            let place = value_place(entry);
            let problem = Diagnostic::new(codes::IMPLAUSIBLE_CHANGE, place, words(entry));
            let problem = problem.arg("limit", told(before));
            report.push(problem.note(value_place(previous), "other"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_with_the_places_that_they_need() {
        let rows: [(i128, Arg); 4] = [
            (1_000_000, 100_i64.into()),
            (999_500, "99.95".into()),
            (-500, "-0.05".into()),
            (0, 0_i64.into()),
        ];
        for (ten_thousandths, expected) in rows {
            assert_eq!(told(ten_thousandths), expected);
        }
    }
}
