//! Dates written in words: "Rabu, 27 November 2024", "November 27, 2024", "27 Nov".
//!
//! In: words and a figure among them. Out: the date that the figure is the day of. Whether there is such a day is for the checks.

use std::ops::Range;

use crate::language::{Date, Language, Weekday};

use super::around;
use super::words::Words;

/// A date as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Written {
    /// Its words, from the first to the last, without the weekday.
    pub words: Range<usize>,
    /// The weekday, and the place of its word.
    pub weekday: Option<(Weekday, usize)>,
    /// The day, perhaps of no month: 31 February.
    pub day: i8,
    /// 1 to 12.
    pub month: i8,
    /// The year, where it is written.
    pub year: Option<i16>,
    /// Whether the month comes first.
    pub month_first: bool,
}

impl Written {
    /// The day, where year and calendar have it.
    pub(super) fn date(&self) -> Option<Date> {
        Date::new(self.year?, self.month, self.day).ok()
    }

    /// All its words with the weekday before or after it.
    pub(super) fn all_words(&self) -> Range<usize> {
        let weekday = self.weekday.map_or(self.words.start, |(_, at)| at);
        self.words.start.min(weekday)..self.words.end.max(weekday + 1)
    }
}

/// The dates of a stretch of prose, in order.
pub(super) fn dates(words: &Words<'_>, language: &Language) -> Vec<Written> {
    let names = if language.is("id") {
        &INDONESIAN
    } else if language.is("en") {
        &ENGLISH
    } else {
        return Vec::new();
    };
    let days = words.figures.iter();
    days.filter_map(|at| date(words, names, *at)).collect()
}

/// The names of months and weekdays in a language, in lower case; `Jan` and `Januari` are both names of the first.
struct Names {
    months: [&'static [&'static str]; 12],
    weekdays: [&'static [&'static str]; 7],
    /// Whether only words in capitals are names: "may" and "march" are also verbs.
    capitals: bool,
}

static INDONESIAN: Names = Names {
    months: [
        &["januari", "jan"],
        &["februari", "pebruari", "feb", "peb"],
        &["maret", "mar"],
        &["april", "apr"],
        &["mei"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["agustus", "agu", "agt", "ags"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nopember", "nov", "nop"],
        &["desember", "des"],
    ],
    weekdays: [
        &["senin"],
        &["selasa"],
        &["rabu"],
        &["kamis"],
        &["jumat", "jum'at", "jum’at"],
        &["sabtu"],
        &["minggu", "ahad"],
    ],
    capitals: false,
};

static ENGLISH: Names = Names {
    months: [
        &["january", "jan"],
        &["february", "feb"],
        &["march", "mar"],
        &["april", "apr"],
        &["may"],
        &["june", "jun"],
        &["july", "jul"],
        &["august", "aug"],
        &["september", "sep", "sept"],
        &["october", "oct"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    weekdays: [
        &["monday", "mon"],
        &["tuesday", "tue", "tues"],
        &["wednesday", "wed"],
        &["thursday", "thu", "thur", "thurs"],
        &["friday", "fri"],
        &["saturday", "sat"],
        &["sunday", "sun"],
    ],
    capitals: true,
};

fn date(words: &Words<'_>, names: &Names, at: usize) -> Option<Written> {
    let day = day(words.lower(at))?;
    day_first(words, names, at, day).or_else(|| month_first(words, names, at, day))
}

fn day_first(words: &Words<'_>, names: &Names, at: usize, day: i8) -> Option<Written> {
    // "the 27th of November"
    let of = names.capitals && around::after(words, at, 1) == "of" && around::is_spaced(words, at);
    let month_at = at + 1 + usize::from(of);
    let month = month(words, names, month_at).filter(|_| around::is_spaced(words, month_at - 1))?;
    let separator = around::gap(words, month_at).trim();
    let short = words.lower(month_at).len() < 5 && separator == ".";
    let year =
        year(words, month_at + 1).filter(|_| separator.is_empty() || separator == "," || short);
    let end = month_at + 1 + usize::from(year.is_some());
    Some(Written {
        words: at..end,
        weekday: weekday(words, names, at, end),
        day,
        month,
        year,
        month_first: false,
    })
}

fn month_first(words: &Words<'_>, names: &Names, at: usize, day: i8) -> Option<Written> {
    let month_at = at.checked_sub(1).filter(|_| names.capitals)?;
    let month = month(words, names, month_at).filter(|_| around::is_spaced(words, month_at))?;
    // "In May 27 people came"; "4 May 20 people" has its day before the month.
    let taken = month_at
        .checked_sub(1)
        .is_some_and(|at| self::day(words.lower(at)).is_some());
    if around::before(words, month_at, 1) == "in" || taken {
        return None;
    }
    let separator = around::gap(words, at).trim();
    let year = year(words, at + 1).filter(|_| separator.is_empty() || separator == ",");
    let end = at + 1 + usize::from(year.is_some());
    Some(Written {
        words: month_at..end,
        weekday: weekday(words, names, month_at, end),
        day,
        month,
        year,
        month_first: true,
    })
}

/// "27", "27th"; of "25-27" the last.
fn day(word: &str) -> Option<i8> {
    let last = word.rsplit('-').next()?;
    let digits = last.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let whole =
        digits.len() == last.len() || matches!(&last[digits.len()..], "st" | "nd" | "rd" | "th");
    let plain = digits.bytes().all(|digit| digit.is_ascii_digit());
    (whole && plain && digits.len() <= 2)
        .then(|| digits.parse().ok())
        .flatten()
}

fn year(words: &Words<'_>, at: usize) -> Option<i16> {
    let word = words.words.get(at).map(|_| words.lower(at))?;
    let (digits, rest) = word.split_at_checked(4)?;
    let digit = |byte: u8| byte.is_ascii_digit();
    // "2024/2025" begins with a year, "20241" does not.
    let whole = digits.bytes().all(digit) && !rest.bytes().next().is_some_and(digit);
    let year: i16 = digits.parse().ok().filter(|_| whole)?;
    (1000..3000).contains(&year).then_some(year)
}

fn month(words: &Words<'_>, names: &Names, at: usize) -> Option<i8> {
    words.words.get(at)?;
    let place = name(words, names, &names.months, at)?;
    i8::try_from(place + 1).ok()
}

/// The weekday before the date, or after it in brackets.
fn weekday(words: &Words<'_>, names: &Names, start: usize, end: usize) -> Option<(Weekday, usize)> {
    let close = |at: usize| matches!(around::gap(words, at).trim(), "" | ",");
    // "Rabu tanggal 27 November 2024"
    let tanggal = usize::from(around::before(words, start, 1) == "tanggal");
    let before = start.checked_sub(1 + tanggal).filter(|at| close(*at));
    let after =
        Some(end).filter(|_| around::gap(words, end - 1).trim() == "(" && end < words.words.len());
    let by_name = |at: usize| {
        // "minggu" is also a week.
        let capital = words.word(at).starts_with(char::is_uppercase);
        let place = name(words, names, &names.weekdays, at).filter(|_| capital)?;
        let offset = i8::try_from(place + 1).ok()?;
        Some((Weekday::from_monday_one_offset(offset).ok()?, at))
    };
    before.and_then(by_name).or_else(|| after.and_then(by_name))
}

/// Which of some names a word is.
fn name(words: &Words<'_>, names: &Names, list: &[&[&str]], at: usize) -> Option<usize> {
    if names.capitals && !words.word(at).starts_with(char::is_uppercase) {
        return None;
    }
    let word = words.lower(at);
    list.iter().position(|names| names.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Place, Prose};

    type Found = (String, i8, i8, Option<i16>, Option<Weekday>);

    fn found(code: &str, text: &str) -> Vec<Found> {
        let language = Language::new(code).expect("a language");
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        let words = Words::of(&prose);
        let dates = dates(&words, &language);
        dates
            .iter()
            .map(|date| {
                let range = words.bytes(date.all_words());
                let weekday = date.weekday.map(|(day, _)| day);
                (
                    text[range].to_owned(),
                    date.day,
                    date.month,
                    date.year,
                    weekday,
                )
            })
            .collect()
    }

    #[test]
    #[rustfmt::skip]
    fn dates_of_each_language() {
        use Weekday::{Sunday, Wednesday};
        let rows = [
            ("id", "pada Rabu, 27 November 2024.", "Rabu, 27 November 2024", 27, 11, Some(2024), Some(Wednesday)),
            ("id", "Rabu tanggal 27 nopember 2024", "Rabu tanggal 27 nopember 2024", 27, 11, Some(2024), Some(Wednesday)),
            ("id", "25-27 Nov. 2024", "25-27 Nov. 2024", 27, 11, Some(2024), None),
            ("id", "tanggal 31 Februari", "31 Februari", 31, 2, None, None),
            ("id", "pada minggu 24 November 2024", "24 November 2024", 24, 11, Some(2024), None),
            ("id", "24 November 2024 (Minggu)", "24 November 2024 (Minggu", 24, 11, Some(2024), Some(Sunday)),
            ("en", "on Wednesday, November 27, 2024", "Wednesday, November 27, 2024", 27, 11, Some(2024), Some(Wednesday)),
            ("en", "the 27th of November 2024", "27th of November 2024", 27, 11, Some(2024), None),
            ("en", "by May 5.", "May 5", 5, 5, None, None),
        ];
        for (code, text, words, day, month, year, weekday) in rows {
            assert_eq!(
                found(code, text),
                [(words.to_owned(), day, month, year, weekday)],
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_date() {
        let rows = [
            ("en", "you may 3 times, and march 5 km"),
            ("en", "In May 27 people came"),
            ("id", "Pasal 27. November tiba"),
            ("id", "November 2024"),
            ("id", "520 Maret"),
        ];
        for (code, text) in rows {
            assert_eq!(found(code, text), [], "{text}");
        }
    }
}
