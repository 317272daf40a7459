//! `impossible-date` and `date-without-year`: dates in running words exist, fall on their weekday and name their year.
//!
//! The calendar is the proleptic Gregorian one. A year may stand at the end of a range or earlier in the same paragraph; days that
//! come every year (a holiday, a street named for one) need none. Plain dates for every reader: WCAG 2.2, 3.1.5.

use std::ops::Range;

use crate::diagnostics::{Code, Diagnostic, codes};
use crate::language::{Date, Weekday};
use crate::schema::Record;

use super::calendar::{self, Written};
use super::words::Words;
use super::{Subject, around};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for words in subject.words {
        if words.figures.is_empty() {
            continue;
        }
        let dates = calendar::dates(words, subject.language);
        let mut next_has_year = false;
        for (at, date) in dates.iter().enumerate().rev() {
            let next = dates
                .get(at + 1)
                .filter(|next| are_joined(words, date, next));
            // "25 September sampai 23 November 2024"; of three dates in a row the last has the year.
            next_has_year = next.is_some_and(|next| next.year.is_some() || next_has_year);
            let range = words.bytes(date.words.clone());
            if around::is_reported(words, &range) {
                continue;
            }
            let here = Here {
                subject,
                words,
                date,
            };
            if date.year.is_some() {
                here.check_full_date(next, found);
            } else if !exists_in_some_year(date) {
                found.push(here.no_such_day());
            } else if !next_has_year
                && !is_said_before(&dates[..at], date)
                && !is_yearly(words, date)
            {
                found.push(here.without_year());
            }
        }
    }
}

struct Here<'a> {
    subject: &'a Subject<'a>,
    words: &'a Words<'a>,
    date: &'a Written,
}

impl Here<'_> {
    fn problem(&self, code: Code, words: Range<usize>) -> Diagnostic {
        let range = self.words.bytes(words);
        let span = self.subject.span(self.words.prose.source(range.clone()));
        Diagnostic::new(code, span, &self.words.prose.text[range])
    }

    fn check_full_date(&self, next: Option<&Written>, found: &mut Vec<Diagnostic>) {
        let Some(day) = self.date.date() else {
            found.push(self.no_such_day());
            return;
        };
        if let Some((weekday, _)) = self.date.weekday
            && weekday != day.weekday()
        {
            let problem = self.problem(codes::IMPOSSIBLE_DATE, self.date.all_words());
            let problem = problem
                .arg("kind", "weekday")
                .arg("date", day.to_string())
                .arg("weekday", english(day.weekday()))
                .arg("suggestion", self.subject.language.weekday_date(day));
            found.push(problem);
        }
        let Some(next) = next.filter(|next| is_range(self.words, self.date, next)) else {
            return;
        };
        if next.date().is_some_and(|end| end < day) {
            let start = self
                .problem(codes::IMPOSSIBLE_DATE, self.date.all_words())
                .span;
            let end = Here {
                date: next,
                ..*self
            };
            let problem = end.problem(codes::IMPOSSIBLE_DATE, next.all_words());
            let problem = problem.arg("kind", "order").arg("date", day.to_string());
            found.push(problem.note(start, "other"));
        }
    }

    fn no_such_day(&self) -> Diagnostic {
        let problem = self.problem(codes::IMPOSSIBLE_DATE, self.date.words.clone());
        problem.arg("kind", "no_such_day")
    }

    fn without_year(&self) -> Diagnostic {
        let problem = self.problem(codes::DATE_WITHOUT_YEAR, self.date.words.clone());
        let Some(day) = likely_day(self.subject, self.date) else {
            return problem;
        };
        let comma = if self.date.month_first { "," } else { "" };
        let suggestion = format!("{}{comma} {}", problem.words, day.year());
        problem.arg("suggestion", suggestion)
    }
}

/// The words that messages choose by.
fn english(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

/// Whether two dates stand side by side: "25 September sampai 23 November", "1 May and 3 May".
fn are_joined(words: &Words<'_>, date: &Written, next: &Written) -> bool {
    const JOINING: [&str; 18] = [
        "and", "atau", "dan", "dengan", "hari", "hingga", "ke", "or", "s.d", "sampai", "sd",
        "serta", "tanggal", "the", "till", "to", "until", "through",
    ];
    let between = date.all_words().end..next.all_words().start;
    let one_sentence = around::sentence(words, date.words.start).contains(&next.words.start);
    one_sentence
        && between
            .into_iter()
            .all(|at| JOINING.contains(&words.lower(at)))
}

/// Whether the second of two joined dates is the end of what the first begins.
fn is_range(words: &Words<'_>, date: &Written, next: &Written) -> bool {
    let until = [
        "hingga", "s.d", "sampai", "sd", "through", "till", "to", "until",
    ];
    let between = date.all_words().end..next.all_words().start;
    let gap = around::gap(words, date.all_words().end.saturating_sub(1));
    between.clone().any(|at| until.contains(&words.lower(at)))
        || between.is_empty() && gap.contains(['–', '—', '-'])
}

fn is_said_before(dates: &[Written], date: &Written) -> bool {
    let same = |other: &Written| other.day == date.day && other.month == date.month;
    dates
        .iter()
        .any(|other| other.year.is_some() && same(other))
}

/// Whether the day comes every year or is a name: "setiap 17 Agustus", "Jalan 17 Agustus", "Gerakan 30 September".
fn is_yearly(words: &Words<'_>, date: &Written) -> bool {
    const BEFORE: [&str; 15] = [
        "annual",
        "each",
        "every",
        "gedung",
        "gerakan",
        "jalan",
        "jl",
        "lapangan",
        "peringatan",
        "setiap",
        "stadion",
        "street",
        "tanggal",
        "tiap",
        "universitas",
    ];
    let start = date.all_words().start;
    match around::before(words, start, 1) {
        "tanggal" => matches!(around::before(words, start, 2), "setiap" | "tiap"),
        word => BEFORE.contains(&word),
    }
}

fn exists_in_some_year(date: &Written) -> bool {
    // 2024 is a leap year.
    Date::new(2024, date.month, date.day).is_ok()
}

/// The day that is meant: one of the page's election, else the day in the year of that election.
fn likely_day(subject: &Subject<'_>, date: &Written) -> Option<Date> {
    let election = subject.document.text("election");
    let fields = &subject.site.register.elections.get(election)?.fields;
    let polling_day = fields.date("polling_day");
    let groups = ["stages", "deadlines"]
        .into_iter()
        .flat_map(|list| fields.list(list));
    let dates = |group: &Record| ["start", "end", "date"].map(|name| group.date(name));
    let known = groups
        .filter_map(|item| item.group())
        .flat_map(dates)
        .flatten();
    let same = |day: &Date| day.month() == date.month && day.day() == date.day;
    let day = known.chain(polling_day).find(same);
    let day = day.or_else(|| Date::new(polling_day?.year(), date.month, date.day).ok())?;
    date.weekday
        .is_none_or(|(weekday, _)| weekday == day.weekday())
        .then_some(day)
}
