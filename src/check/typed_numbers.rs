//! `number-typed-by-hand`: a number in words that a fact of the register holds, or nearly holds. What is typed does not change with the
//! fact, and what nearly equals it is most likely a slip.
//!
//! Numbers below 1,000 and years are not looked at, percentages only with decimals. "Nearly" is one digit changed or two exchanged, or
//! within 1 %, of a number of at least 10,000 with the fact's unit behind it, or of at least 100,000. "About 521,000" is honest.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::language::{Decimal, Language};
use crate::register::{Quantity, Register};

use super::figures::{number, scale, times_ten};
use super::words::Words;
use super::{Subject, around, numbers};

/// Below this nothing is told from an ordinary number.
const FLOOR: i64 = 1_000;
/// From here on a number close to a fact is taken for it, if its unit follows.
const NEAR_WITH_UNIT: i64 = 10_000;
/// From here on without its unit.
const NEAR: i64 = 100_000;

/// The numbers of the register with the facts that hold them.
#[derive(Default)]
pub(super) struct Figures {
    /// Sorted by number.
    numbers: Vec<(i64, String)>,
    /// In ten-thousandths.
    percents: Vec<(i64, String)>,
    money: Vec<(i64, String)>,
}

impl Figures {
    /// Collects them from the facts of a register.
    pub(super) fn of(register: &Register) -> Self {
        let mut figures = Self::default();
        for (id, fact) in &register.facts {
            let (list, value) = match Quantity::of(&fact.fields) {
                Some(Quantity::Number(number)) if number >= FLOOR => (&mut figures.numbers, number),
                Some(Quantity::Money(rupiah)) => (&mut figures.money, rupiah),
                Some(Quantity::Percent(percent)) => match percent.ten_thousandths() {
                    // A whole percentage is any other's too.
                    Some(exact) if exact % 10_000 != 0 => (&mut figures.percents, exact),
                    _ => continue,
                },
                _ => continue,
            };
            list.push((value, id.clone()));
        }
        figures.numbers.sort();
        figures
    }

    fn is_empty(&self) -> bool {
        self.numbers.is_empty() && self.percents.is_empty() && self.money.is_empty()
    }
}

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let figures = &subject.names.figures;
    if figures.is_empty() {
        return;
    }
    for (_, words) in subject.own_words() {
        for at in words.figures {
            if let Some(problem) = problem(subject, words, *at, figures) {
                found.push(problem);
            }
        }
    }
}

fn problem(
    subject: &Subject<'_>,
    words: &Words<'_>,
    at: usize,
    figures: &Figures,
) -> Option<Diagnostic> {
    let word = words.lower(at);
    let (kind, id, range) = if word.starts_with("rp") {
        let (id, range) = money(words, at, subject.language, figures)?;
        ("same", id, range)
    } else if let Some(number) = whole(word) {
        let (kind, id) = counted(subject, words, at, number, figures)?;
        (kind, id, words.bytes(at..at + 1))
    } else {
        let (id, range) = percent(words, at, subject.language, figures)?;
        ("same", id, range)
    };
    if around::is_reported(words, &range) || numbers::names_something(words, at) {
        return None;
    }
    let fact = subject.site.register.facts.get(id)?;
    let value = match Quantity::of(&fact.fields)? {
        Quantity::Number(number) => subject.language.number(number),
        Quantity::Money(rupiah) => format!("Rp{}", subject.language.number(rupiah)),
        Quantity::Percent(percent) => subject.language.decimal(percent),
        Quantity::Date(_) | Quantity::Text(_) => return None,
    };
    let span = subject.span(words.prose.source(range.clone()));
    let typed = &words.prose.text[range];
    let problem = Diagnostic::new(codes::NUMBER_TYPED_BY_HAND, span, typed)
        .arg("kind", kind)
        .arg("expected", value)
        .arg("suggestion", format!("{{{{ fact.{id} }}}}"));
    Some(problem.note(fact.span.clone(), "other"))
}

/// A whole number in groups of three, in either language's form; a year has no groups.
fn whole(word: &str) -> Option<i64> {
    let digits: String = word
        .chars()
        .filter(|letter| !matches!(letter, '.' | ','))
        .collect();
    let grouped = digits.len() < word.len();
    let mut groups = word.split(['.', ',']);
    let first = groups.next()?;
    let regular = first.len() <= 3 && groups.all(|group| group.len() == 3);
    if digits.len() > 15 || grouped && !regular || !grouped && digits.len() <= 4 {
        return None;
    }
    digits.parse().ok().filter(|number| *number >= FLOOR)
}

/// The fact whose number it is, or whose number it nearly is.
fn counted<'f>(
    subject: &Subject<'_>,
    words: &Words<'_>,
    at: usize,
    number: i64,
    figures: &'f Figures,
) -> Option<(&'static str, &'f str)> {
    let same = figures
        .numbers
        .partition_point(|(value, _)| *value < number);
    if let Some((value, id)) = figures.numbers.get(same)
        && *value == number
    {
        return Some(("same", id));
    }
    if number < NEAR_WITH_UNIT || is_rounded(words, at) {
        return None;
    }
    let mut near = figures.numbers.iter().filter(|(value, id)| {
        is_near(*value, number) && (number >= NEAR || has_unit(subject, words, at, id))
    });
    near.next().map(|(_, id)| ("near", id.as_str()))
}

/// One digit changed, two neighbours exchanged, or within one per cent.
fn is_near(value: i64, number: i64) -> bool {
    if (value - number).abs() <= value / 100 {
        return true;
    }
    let (left, right) = (value.to_string(), number.to_string());
    let differ: Vec<usize> = left
        .bytes()
        .zip(right.bytes())
        .enumerate()
        .filter(|(_, (left, right))| left != right)
        .map(|(at, _)| at)
        .collect();
    let exchanged = |first: usize, second: usize| {
        let (left, right) = (left.as_bytes(), right.as_bytes());
        second == first + 1
            && left.get(first) == right.get(second)
            && left.get(second) == right.get(first)
    };
    left.len() == right.len()
        && match differ[..] {
            [_] => true,
            [first, second] => exchanged(first, second),
            _ => false,
        }
}

/// Whether the fact's unit stands behind the number.
fn has_unit(subject: &Subject<'_>, words: &Words<'_>, at: usize, id: &str) -> bool {
    let fact = subject.site.register.facts.get(id);
    let unit = fact.and_then(|fact| fact.fields.localized("unit", &subject.language.code));
    let unit = unit.and_then(|unit| unit.split(' ').next());
    unit.is_some_and(|unit| unit.to_lowercase() == around::after(words, at, 1))
}

/// "Sekitar 521.000", "about 521,000".
fn is_rounded(words: &Words<'_>, at: usize) -> bool {
    #[rustfmt::skip]
    const ABOUT: [&str; 17] = [
        "about", "almost", "around", "dari", "hampir", "kira-kira", "kurang", "lebih", "least", "most", "nearly", "over", "roughly",
        "sampai", "sedikitnya", "sekitar", "than",
    ];
    ABOUT.contains(&around::before(words, at, 1))
}

/// "Rp200.000.000", "Rp200.000.000,00", "Rp1,5 juta": the fact that holds it, and its bytes.
fn money<'f>(
    words: &Words<'_>,
    at: usize,
    language: &Language,
    figures: &'f Figures,
) -> Option<(&'f str, Range<usize>)> {
    let zeros = scale(around::after(words, at, 1));
    let rupiah = rupiah(words.lower(at), zeros, language)?;
    let mut money = figures.money.iter();
    let (_, id) = money.find(|(value, _)| *value == rupiah)?;
    let last = at + usize::from(zeros > 0);
    Some((id, words.bytes(at..last + 1)))
}

/// An amount with so many zeros in the word behind it. One in whole groups is read in either language's form.
fn rupiah(word: &str, zeros: usize, language: &Language) -> Option<i64> {
    let digits = word.strip_prefix("rp")?.trim_start_matches('.');
    if let Some(number) = whole(digits).filter(|_| zeros == 0) {
        return Some(number);
    }
    times_ten(&number(digits, language)?, zeros).parse().ok()
}

/// "60,5 persen", "60.5%", "60.5 per cent": the fact that holds it, and its bytes with the word or the sign.
fn percent<'f>(
    words: &Words<'_>,
    at: usize,
    language: &Language,
    figures: &'f Figures,
) -> Option<(&'f str, Range<usize>)> {
    let bytes = words.bytes(at..at + 1);
    let gap = around::gap(words, at);
    let sign = gap.find('%').filter(|sign| gap[..*sign].trim().is_empty());
    let end = match (sign, around::after(words, at, 1)) {
        (Some(sign), _) => bytes.end + sign + 1,
        (None, "persen" | "percent") => words.bytes(at..at + 2).end,
        (None, "per") if around::after(words, at, 2) == "cent" => words.bytes(at..at + 3).end,
        _ => return None,
    };
    let typed = number(words.lower(at), language)?;
    let exact = Decimal::parse(&typed)?.ten_thousandths()?;
    let mut percents = figures.percents.iter();
    let (_, id) = percents.find(|(value, _)| *value == exact)?;
    Some((id, bytes.start..end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_either_form() {
        let rows = [
            ("520.986", Some(520_986)),
            ("520,986", Some(520_986)),
            ("1.101.178", Some(1_101_178)),
            ("520986", Some(520_986)),
            ("2024", None),
            ("999", None),
            ("07.00", None),
            ("60,5", None),
            ("7/2024", None),
            ("99999999999999999999", None),
        ];
        for (word, expected) in rows {
            assert_eq!(whole(word), expected, "{word}");
        }
    }

    #[test]
    fn amounts_are_read_with_their_scale() {
        let rows = [
            ("id", "rp1,5", 6, Some(1_500_000)),
            ("en", "rp1.5", 6, Some(1_500_000)),
            ("id", "rp200.000.000,00", 0, Some(200_000_000)),
            ("en", "rp200,000,000.00", 0, Some(200_000_000)),
            ("id", "rp200,000,000", 0, Some(200_000_000)),
            ("id", "rp.200.000", 0, Some(200_000)),
            ("id", "rp2", 12, Some(2_000_000_000_000)),
            ("id", "rp0,5", 0, None),
            ("id", "rp9", 18, Some(9_000_000_000_000_000_000)),
            ("id", "rp10", 18, None),
            ("id", "rt05", 0, None),
        ];
        for (code, word, zeros, expected) in rows {
            let language = Language::new(code).expect("a language");
            assert_eq!(rupiah(word, zeros, &language), expected, "{word}");
        }
    }

    #[test]
    fn slips_are_near() {
        for typed in [520_896, 529_986, 502_986, 523_000] {
            assert!(is_near(520_986, typed), "{typed}");
        }
        for typed in [252_986, 52_098, 620_900] {
            assert!(!is_near(520_986, typed), "{typed}");
        }
    }
}
