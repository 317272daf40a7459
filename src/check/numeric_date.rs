//! `numeric-date`: dates in digits only, in whatever order. A month as a word reads one way only (WCAG 2.2, 3.1.5).
//!
//! Where the digits are no day of the calendar, the code is `impossible-date` as well. ISO 8601 is for fields and machines; in running
//! words it is a row of numbers like the others.

use crate::diagnostics::{Diagnostic, codes};
use crate::language::{Date, Language};

use super::words::Words;
use super::{Subject, around};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for words in subject.words {
        for at in words.figures {
            let Some(parts) = parts(words.word(*at)) else {
                continue;
            };
            let Some(range) = words.words.get(*at) else {
                continue;
            };
            if is_part_of_a_name(words, *at) || around::is_reported(words, range) {
                continue;
            }
            let span = subject.span(words.prose.source(range.clone()));
            let typed = words.word(*at);
            match parts.date(subject.language) {
                Day::Known(day) => {
                    let problem = Diagnostic::new(codes::NUMERIC_DATE, span, typed);
                    found.push(problem.arg("suggestion", subject.language.date(day)));
                }
                Day::Ambiguous => found.push(Diagnostic::new(codes::NUMERIC_DATE, span, typed)),
                Day::Missing => {
                    found.push(Diagnostic::new(codes::NUMERIC_DATE, span.clone(), typed));
                    let impossible = Diagnostic::new(codes::IMPOSSIBLE_DATE, span, typed);
                    found.push(impossible.arg("kind", "no_such_day"));
                }
            }
        }
    }
}

/// A date in digits, in the order in which it is written; `year` says whether the first or the last part is one.
struct Parts {
    year: i16,
    others: (i8, i8),
    year_first: bool,
}

enum Day {
    Known(Date),
    /// 03/04: either could be the month.
    Ambiguous,
    /// There is no such day.
    Missing,
}

impl Parts {
    /// Indonesian readers write the day first; English ones are of two minds.
    fn date(&self, language: &Language) -> Day {
        let english = language.is("en");
        let (first, second) = self.others;
        let (day, month) = match self.others {
            _ if self.year_first => (second, first),
            (day, month) if month > 12 => (month, day),
            (day, month) if english && day <= 12 && day != month => return Day::Ambiguous,
            _ => (first, second),
        };
        Date::new(self.year, month, day).map_or(Day::Missing, Day::Known)
    }
}

fn parts(word: &str) -> Option<Parts> {
    if !(8..=10).contains(&word.len()) {
        return None;
    }
    let separator = word
        .find(['/', '-', '.'])
        .and_then(|at| word.get(at..=at))?;
    let mut split = word.split(separator);
    let (first, second, third) = (split.next()?, split.next()?, split.next()?);
    if split.next().is_some() {
        return None;
    }
    let number = |part: &str| -> Option<i8> {
        let digits = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    let in_range = |first: i8, second: i8| {
        let (low, high) = (first.min(second), first.max(second));
        (1..=12).contains(&low) && high <= 31
    };
    let (year, others, year_first) = if first.len() == 4 {
        (full_year(first)?, (number(second)?, number(third)?), true)
    } else {
        (
            year(third, separator)?,
            (number(first)?, number(second)?),
            false,
        )
    };
    in_range(others.0, others.1).then_some(Parts {
        year,
        others,
        year_first,
    })
}

fn full_year(part: &str) -> Option<i16> {
    let digits = part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit());
    let year = part.parse().ok().filter(|_| digits)?;
    (1900..=2100).contains(&year).then_some(year)
}

/// "2024"; of `27/11/24` the 24, but not of version `10.11.24`.
fn year(part: &str, separator: &str) -> Option<i16> {
    if part.len() == 2 && separator == "/" {
        let short: i16 = part.parse().ok()?;
        return Some(2000 + short);
    }
    full_year(part)
}

/// Whether the figures are the end of an address, or the number of a law or a letter: "Nomor 12/3/2024", "/2024/11/27".
fn is_part_of_a_name(words: &Words<'_>, at: usize) -> bool {
    let number = matches!(
        around::before(words, at, 1),
        "no" | "nomor" | "number" | "versi" | "version"
    );
    let before = at.checked_sub(1).map_or("", |at| around::gap(words, at));
    let after = around::gap(words, at);
    number || before.ends_with(['/', '=', '-', '_', '#']) || after.starts_with(['/', '=', '_'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_date() {
        for word in [
            "03/04/2029",
            "3-4-2029",
            "27.11.2024",
            "2024-11-27",
            "11/27/2024",
            "27/11/24",
            "31/02/2024",
        ] {
            assert!(parts(word).is_some(), "{word}");
        }
        let others = [
            "7/2024",
            "520.986.123",
            "10.11.24",
            "1.2.3.2024",
            "081-2-2024",
            "99/99/2024",
            "2024/2025",
            "0/10/2024",
            "12-34-5678",
        ];
        for word in others {
            assert!(parts(word).is_none(), "{word}");
        }
    }
}
