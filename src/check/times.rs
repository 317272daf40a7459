//! `time-without-zone`: a clock time says where it is that time, in its own sentence.
//!
//! Indonesia has three zones; the hours of polling stations are local time everywhere. In a table the caption, the head or a cell beside it
//! may say the zone for all, in a list the line above it. Numbers that look like times (12.30 persen, Pasal 10.15) are none: a time has
//! "pukul" or "at" before it, or the form of one. WCAG 2.2, 3.1.5.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::Place;
use crate::language::Language;

use super::words::Words;
use super::{Subject, around};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    if !subject.language.is("id") && !subject.language.is("en") {
        return;
    }
    for (place, words) in subject.words.iter().enumerate() {
        let mut last: Option<Time> = None;
        for at in words.figures {
            let Some(time) = time(words, *at, subject.language) else {
                continue;
            };
            match &mut last {
                Some(before) if are_joined(words, before, &time) => {
                    before.words.end = time.words.end;
                    before.polling_hours &= time.polling_hours;
                }
                _ => {
                    if let Some(before) = last.replace(time) {
                        check_time(subject, place, &before, found);
                    }
                }
            }
        }
        if let Some(time) = last {
            check_time(subject, place, &time, found);
        }
    }
}

/// A time, or the first to the last of several: "07.00 sampai 13.00".
struct Time {
    words: Range<usize>,
    /// Whether polling stations open, change their service or close then.
    polling_hours: bool,
}

fn check_time(subject: &Subject<'_>, place: usize, time: &Time, found: &mut Vec<Diagnostic>) {
    let Some(words) = subject.words.get(place) else {
        return;
    };
    let mut range = words.bytes(time.words.clone());
    let text = &words.prose.text;
    // The point of "p.m." belongs to it.
    if matches!(words.lower(time.words.end - 1), "a.m" | "p.m")
        && text[range.end..].starts_with('.')
    {
        range.end += 1;
    }
    if around::is_reported(words, &range)
        || has_zone(words, time)
        || is_said_for_all(subject, place)
    {
        return;
    }
    let typed = &text[range.clone()];
    let problem = Diagnostic::new(
        codes::TIME_WITHOUT_ZONE,
        subject.span(words.prose.source(range)),
        typed,
    );
    let zone = if subject.language.is("id") {
        "waktu setempat"
    } else {
        "local time"
    };
    found.push(if time.polling_hours {
        problem.arg("suggestion", format!("{typed} {zone}"))
    } else {
        problem
    });
}

/// Whether the sentence says the zone; in a cell or an item all of it counts.
fn has_zone(words: &Words<'_>, time: &Time) -> bool {
    let all = matches!(words.prose.place, Place::Cell | Place::Item);
    let sentence = around::sentence(words, time.words.start);
    names_zone(words, if all { 0..words.words.len() } else { sentence })
}

fn names_zone(words: &Words<'_>, mut range: Range<usize>) -> bool {
    range.any(|at| match words.lower(at) {
        "wib" | "wita" | "wit" | "utc" | "gmt" => true,
        "setempat" => matches!(around::before(words, at, 1), "waktu" | "jam"),
        "indonesia" => around::before(words, at, 1) == "waktu",
        "time" => matches!(
            around::before(words, at, 1),
            "local" | "indonesia" | "indonesian" | "jakarta"
        ),
        _ => false,
    })
}

/// Whether what belongs to a cell or an item says the zone: caption and other cells of the table, the line above the list.
fn is_said_for_all(subject: &Subject<'_>, place: usize) -> bool {
    let Some(words) = subject.words.get(place) else {
        return false;
    };
    let says = |words: &Words<'_>| names_zone(words, 0..words.words.len());
    let above = subject.words.iter().take(place).rev();
    match words.prose.place {
        Place::Cell => {
            let start = words.prose.range().start;
            let mut tables = subject.document.body.tables.iter();
            let Some(table) = tables.find(|table| table.range.contains(&start)) else {
                return false;
            };
            let heads = table
                .headers
                .iter()
                .map(|(_, range)| range.start)
                .collect::<Vec<_>>();
            let caption = above.clone().find(|words| words.prose.place != Place::Cell);
            let mut cells = above.take_while(|words| words.prose.place == Place::Cell);
            caption.is_some_and(|words| words.prose.place == Place::Caption && says(words))
                || cells.any(|words| heads.contains(&words.prose.range().start) && says(words))
        }
        Place::Item => {
            let mut above = above.skip_while(|words| words.prose.place == Place::Item);
            above
                .next()
                .is_some_and(|words| words.prose.text.trim_end().ends_with(':') && says(words))
        }
        _ => false,
    }
}

/// Whether two times are one stretch: "07.00–13.00", "from 7 am to 1 pm".
fn are_joined(words: &Words<'_>, before: &Time, time: &Time) -> bool {
    const JOINING: [&str; 12] = [
        "and", "atau", "dan", "hingga", "jam", "or", "pukul", "s.d", "sampai", "to", "until",
        "dengan",
    ];
    let between = before.words.end..time.words.start;
    around::sentence(words, before.words.start).contains(&time.words.start)
        && between
            .into_iter()
            .all(|at| JOINING.contains(&words.lower(at)))
}

fn time(words: &Words<'_>, at: usize, language: &Language) -> Option<Time> {
    let word = words.lower(at);
    let (first, last) = word.split_once('-').unwrap_or((word, word));
    match clock(first) {
        Some(clock) if is_clock(words, at, &clock, language) => Some(Time {
            words: at..at + 1 + usize::from(is_half_day(around::after(words, at, 1))),
            polling_hours: clock.is_polling_hour()
                && self::clock(last).is_none_or(|last| last.is_polling_hour()),
        }),
        Some(_) => None,
        None => whole_hour(words, at, language),
    }
}

/// Digits that could be a time.
struct Clock {
    hour: u8,
    minute: u8,
    colon: bool,
    /// Whether the hour has two digits.
    padded: bool,
}

impl Clock {
    fn is_polling_hour(&self) -> bool {
        self.minute == 0 && matches!(self.hour, 7 | 12 | 13)
    }
}

fn clock(word: &str) -> Option<Clock> {
    let at = word.find(['.', ':'])?;
    let (hour, minute) = (word.get(..at)?, word.get(at + 1..)?);
    let digits = |part: &str| part.bytes().all(|digit| digit.is_ascii_digit());
    let two = (1..=2).contains(&hour.len()) && minute.len() == 2 && digits(hour) && digits(minute);
    let (hours, minutes) = (hour.parse().ok()?, minute.parse().ok()?);
    (two && hours <= 24 && minutes < 60).then(|| Clock {
        hour: hours,
        minute: minutes,
        colon: word.as_bytes().get(at) == Some(&b':'),
        padded: hour.len() == 2,
    })
}

/// Words after which digits are a time.
const BEFORE_TIME: [&str; 21] = [
    "after", "antara", "at", "before", "between", "by", "dari", "from", "hingga", "jam", "mulai",
    "pk", "pkl", "pukul", "sampai", "sebelum", "sejak", "sesudah", "setelah", "since", "until",
];

/// Words after or before which digits are something else.
const NO_TIME_BEFORE: [&str; 26] = [
    "ayat", "bab", "bagian", "butir", "chapter", "figure", "gambar", "halaman", "huruf",
    "lampiran", "no", "nomor", "number", "page", "pasal", "paragraf", "rasio", "ratio", "rp",
    "scale", "section", "skala", "skor", "tabel", "table", "versi",
];
const NO_TIME_AFTER: [&str; 22] = [
    "cm", "detik", "gb", "gram", "juta", "kali", "kb", "kg", "km", "m", "mb", "meter", "metre",
    "metres", "miliar", "million", "billion", "per", "percent", "persen", "poin", "ribu",
];

fn is_clock(words: &Words<'_>, at: usize, clock: &Clock, language: &Language) -> bool {
    let (before, after) = (around::before(words, at, 1), around::after(words, at, 1));
    let said = BEFORE_TIME.contains(&before);
    let percent = around::gap(words, at).trim_start().starts_with('%');
    if percent || NO_TIME_BEFORE.contains(&before) || NO_TIME_AFTER.contains(&after) {
        return false;
    }
    match (clock.colon, language.is("id")) {
        // "2:10" alone could be a score.
        (true, _) => clock.padded || said || is_half_day(after),
        (false, true) => {
            clock.padded || matches!(before, "pukul" | "jam" | "pk" | "pkl") || is_half_day(after)
        }
        // In English 12.30 is first of all a number.
        (false, false) => {
            is_half_day(after)
                || clock.padded && (clock.hour < 10 || said && clock.minute.is_multiple_of(15))
        }
    }
}

/// "pukul 7", "jam 7 pagi", "7 am", "7am", "7 o'clock".
fn whole_hour(words: &Words<'_>, at: usize, language: &Language) -> Option<Time> {
    let word = words.lower(at);
    let digits = word.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let ending = word.get(digits.len()..)?;
    let hour: u8 = digits
        .parse()
        .ok()
        .filter(|hour| *hour <= 24 && digits.len() <= 2)?;
    let after = around::after(words, at, 1);
    let start = match language.is("id") {
        true if !ending.is_empty() => return None,
        true if matches!(around::before(words, at, 1), "pukul" | "jam") => at.checked_sub(1)?,
        true if is_part_of_day(words, at) => at,
        false if matches!(ending, "am" | "pm") => at,
        false
            if ending.is_empty()
                && (is_half_day(after) || matches!(after, "o'clock" | "o’clock")) =>
        {
            at
        }
        _ => return None,
    };
    let second = ending.is_empty()
        && (is_half_day(after) || after.starts_with('o') && after.ends_with("clock"));
    let afternoon = matches!(ending, "pm") || matches!(after, "pm" | "p.m" | "siang");
    let hour = if afternoon && hour < 12 {
        hour + 12
    } else {
        hour
    };
    Some(Time {
        words: start..at + 1 + usize::from(second),
        polling_hours: matches!(hour, 7 | 12 | 13),
    })
}

fn is_half_day(word: &str) -> bool {
    matches!(
        word,
        "am" | "pm" | "a.m" | "p.m" | "pagi" | "siang" | "sore" | "malam"
    )
}

/// "7 pagi", but not "tujuh hari 7 malam" or "pada hari ke-7 siang".
fn is_part_of_day(words: &Words<'_>, at: usize) -> bool {
    let after = around::after(words, at, 1);
    matches!(after, "pagi" | "siang" | "sore")
        && matches!(
            around::before(words, at, 1),
            "sampai" | "hingga" | "sebelum" | "setelah" | "sejak"
        )
}
