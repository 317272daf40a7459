//! `fixed-time-zone`, and `number-typed-by-hand` for hours: polling stations open from 07.00 to 13.00 in local time, in all three zones.
//!
//! "07.00–13.00 WIB" is right in one zone and two hours wrong in another; "06.00–13.00" sends voters to a closed door. Looked at are
//! sentences about polling stations. A region's own pages may name the region's zone.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::Territory;
use crate::language::{Time, Zone};

use super::words::Words;
use super::{Subject, around};

/// The polling hours where an election says none (PKPU 17/2024).
const USUAL: (Time, Time) = (Time::constant(7, 0, 0, 0), Time::constant(13, 0, 0, 0));

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    if !subject.language.is("id") && !subject.language.is("en") {
        return;
    }
    let hours = subject.election().and_then(|(_, election)| {
        let hours = election.fields.group("polling_hours")?;
        Some((hours.time("opens")?, hours.time("closes")?))
    });
    for (_, words) in subject.own_words() {
        let may_be_clock = |at: &usize| !clocks(words, *at).is_empty();
        if !words.figures.iter().any(may_be_clock) || !is_about_polling(words.lower) {
            continue;
        }
        for sentence in words.sentences {
            let clocks: Vec<Clock> = words
                .figures
                .iter()
                .filter(|at| sentence.contains(at))
                .flat_map(|at| clocks(words, *at))
                .collect();
            let here = words.bytes(sentence.clone());
            if clocks.is_empty() || !is_about_polling(&words.lower[here]) {
                continue;
            }
            check_zone(subject, words, sentence, &clocks, hours, found);
            if let Some(hours) = hours {
                check_hours(subject, words, &clocks, hours, found);
            }
        }
    }
}

fn is_about_polling(lower: &str) -> bool {
    const PLACES: [&str; 6] = [
        "tps",
        "pemungutan suara",
        "pencoblosan",
        "polling",
        "voting hours",
        "bilik suara",
    ];
    PLACES.iter().any(|place| lower.contains(place))
}

/// A clock time and the places of its words.
struct Clock {
    time: Time,
    words: Range<usize>,
}

/// "07.00", "07:00", "7 am", "7am"; both of "07.00-13.00".
fn clocks(words: &Words<'_>, at: usize) -> Vec<Clock> {
    let word = words.lower(at);
    let after = around::after(words, at, 1);
    let half = |word: &str| match word {
        "am" | "a.m" => Some(0),
        "pm" | "p.m" => Some(12),
        _ => None,
    };
    let parts = word.split('-');
    parts
        .filter_map(|part| {
            let digits = part.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
            let ending = &part[digits.len()..];
            let offset = if ending.is_empty() {
                half(after)
            } else {
                half(ending)
            };
            let end = at + 1 + usize::from(ending.is_empty() && offset.is_some());
            let (hour, minute) = match digits.split_once(['.', ':']) {
                Some((hour, minute)) if minute.len() == 2 && ending.is_empty() => (hour, minute),
                None if offset.is_some() => (digits, "0"),
                _ => return None,
            };
            let hour: i8 = hour.parse().ok().filter(|_| hour.len() <= 2)?;
            let hour = match offset {
                Some(offset) => hour % 12 + offset,
                None => hour,
            };
            let time = Time::new(hour, minute.parse().ok()?, 0, 0).ok()?;
            Some(Clock {
                time,
                words: at..end,
            })
        })
        .collect()
}

/// A zone for hours that are local everywhere.
fn check_zone(
    subject: &Subject<'_>,
    words: &Words<'_>,
    sentence: &Range<usize>,
    clocks: &[Clock],
    hours: Option<(Time, Time)>,
    found: &mut Vec<Diagnostic>,
) {
    let (opens, closes) = hours.unwrap_or(USUAL);
    if !clocks
        .iter()
        .any(|clock| clock.time == opens || clock.time == closes)
    {
        return;
    }
    let of_region = subject.document.territory != Territory::National;
    let region = subject.site.register.region.as_deref();
    let region = region.filter(|_| of_region);
    for at in sentence.clone() {
        let Some((zone, taken)) = zone(words, at) else {
            continue;
        };
        let range = words.bytes(taken);
        let is_own = region.is_some_and(|region| region.zone == zone);
        if is_own || around::is_reported(words, &range) {
            continue;
        }
        let span = subject.span(words.prose.source(range.clone()));
        let problem = Diagnostic::new(codes::FIXED_TIME_ZONE, span, &words.prose.text[range]);
        let local = if subject.language.is("id") {
            "waktu setempat"
        } else {
            "local time"
        };
        let problem = problem.arg("suggestion", local);
        found.push(match region {
            Some(region) => problem.arg("expected", region.zone.name()),
            None => problem,
        });
    }
}

/// A zone that is named: the zone, and the words that it takes. "WITA", "Central Indonesia Time".
fn zone(words: &Words<'_>, at: usize) -> Option<(Zone, Range<usize>)> {
    let written_out = || {
        let place = matches!(around::after(words, at, 1), "indonesia" | "indonesian");
        place && around::after(words, at, 2) == "time"
    };
    match words.lower(at) {
        "wib" => Some((Zone::Wib, at..at + 1)),
        "wita" => Some((Zone::Wita, at..at + 1)),
        "wit" => Some((Zone::Wit, at..at + 1)),
        "western" if written_out() => Some((Zone::Wib, at..at + 3)),
        "central" if written_out() => Some((Zone::Wita, at..at + 3)),
        "eastern" if written_out() => Some((Zone::Wit, at..at + 3)),
        _ => None,
    }
}

/// Hours that begin before a polling station opens or end after it closes.
fn check_hours(
    subject: &Subject<'_>,
    words: &Words<'_>,
    clocks: &[Clock],
    (opens, closes): (Time, Time),
    found: &mut Vec<Diagnostic>,
) {
    for pair in clocks.windows(2) {
        let [from, to] = pair else { continue };
        let outside = from.time < opens || to.time > closes;
        let shared = from.time == opens || to.time == closes;
        // Hours that share neither end are those of something else.
        if !is_range(words, from, to) || !outside || !shared {
            continue;
        }
        let range = words.bytes(from.words.start..to.words.end);
        if around::is_reported(words, &range) {
            continue;
        }
        let right = format!(
            "{}–{}",
            subject.language.time(opens),
            subject.language.time(closes)
        );
        let span = subject.span(words.prose.source(range.clone()));
        let problem = Diagnostic::new(codes::NUMBER_TYPED_BY_HAND, span, &words.prose.text[range])
            .arg("kind", "hours")
            .arg("expected", right)
            .arg("suggestion", "{{ election.opens }}–{{ election.closes }}");
        let hours = subject
            .election()
            .map(|(_, entry)| entry.field("polling_hours"));
        found.push(match hours {
            Some(place) => problem.note(place, "other"),
            None => problem,
        });
    }
}

/// Whether two times are the ends of one stretch.
fn is_range(words: &Words<'_>, from: &Clock, to: &Clock) -> bool {
    if from.words == to.words {
        return true;
    }
    let mut between = from.words.end..to.words.start;
    let dash = around::gap(words, from.words.end.saturating_sub(1)).contains(['–', '—', '-']);
    let until = |at| {
        matches!(
            words.lower(at),
            "hingga"
                | "sampai"
                | "s.d"
                | "dengan"
                | "pukul"
                | "jam"
                | "to"
                | "until"
                | "till"
                | "and"
        )
    };
    if between.is_empty() {
        dash
    } else {
        between.all(until)
    }
}
