//! `stage-overlap` on pages: a typed period that is not the named stage's. A large newspaper began the quiet period on the last day of
//! the campaign.
//!
//! Looked at is a period close behind the title of a stage of the page's election ("masa tenang, 23–26 November 2024"), or close before
//! it. A part of a long stage is no mistake: "kampanye akbar 10–12 November 2024"; so a title of one word is only held to its bounds.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::language::Date;
use crate::schema::Record;

use super::calendar::{self, Written};
use super::named::Named;
use super::words::Words;
use super::{Subject, around};

/// How many words may stand between a stage's title and its period.
const NEAR: usize = 6;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some((id, _)) = subject.election() else {
        return;
    };
    let mut periods: Option<(usize, Vec<Period>)> = None;
    for (named, words) in subject.named() {
        let Some(stage) = named.stage(id) else {
            continue;
        };
        if words.figures.is_empty() || is_compound(words, named) {
            continue;
        }
        let known = periods
            .take()
            .filter(|(stretch, _)| *stretch == named.stretch);
        let (_, known) =
            periods.insert(known.unwrap_or_else(|| (named.stretch, self::periods(subject, words))));
        let Some(period) = nearest(known, named, words) else {
            continue;
        };
        let claimed = subject.named().any(|(other, _)| {
            other.stretch == named.stretch
                && other.stage(id).is_some_and(|other| other != stage)
                && is_nearer(other, named, period)
        });
        if let Some(record) = subject.site.register.stage(id, stage).filter(|_| !claimed) {
            check_period(subject, (words, named), period, record, found);
        }
    }
}

/// A period as it is written.
struct Period {
    words: Range<usize>,
    start: Date,
    end: Date,
}

fn check_period(
    subject: &Subject<'_>,
    (words, named): (&Words<'_>, &Named),
    period: &Period,
    stage: &Record,
    found: &mut Vec<Diagnostic>,
) {
    let (Some(start), Some(end)) = (stage.date("start"), stage.date("end")) else {
        return;
    };
    let inside = start <= period.start && period.end <= end;
    let same = start == period.start && end == period.end;
    let range = words.bytes(period.words.clone());
    if same || inside && named.words.len() == 1 || around::is_reported(words, &range) {
        return;
    }
    let Some((_, election)) = subject.election() else {
        return;
    };
    let id = stage.text("id").unwrap_or_default();
    let right = format!(
        "{} – {}",
        subject.language.date(start),
        subject.language.date(end)
    );
    let span = subject.span(words.prose.source(range.clone()));
    let problem = Diagnostic::new(codes::STAGE_OVERLAP, span, &words.prose.text[range])
        .arg("kind", "typed")
        .arg("name", &words.prose.text[named.range.clone()])
        .arg("expected", right)
        .arg("suggestion", format!("{{{{ stage.{id} }}}}"));
    let field = stage
        .get("start")
        .map_or(stage.range.clone(), |item| item.range.clone());
    found.push(problem.note(election.at(field), "other"));
}

/// The period that a title is about: the first behind it, else the last before it; both close by in its sentence.
fn nearest<'p>(periods: &'p [Period], named: &Named, words: &Words<'_>) -> Option<&'p Period> {
    let sentence = around::sentence(words, named.words.start);
    let inside = |period: &&Period| sentence.contains(&period.words.start);
    let mut behind = periods.iter().filter(inside);
    let behind = behind.find(|period| period.words.start >= named.words.end);
    let before = periods.iter().filter(inside).rev();
    let mut before = before.filter(|period| period.words.end <= named.words.start);
    behind
        .filter(|period| period.words.start - named.words.end <= NEAR)
        .or_else(|| {
            before
                .next()
                .filter(|period| named.words.start - period.words.end <= NEAR / 2)
        })
}

/// Whether another stage stands between a title and the period.
fn is_nearer(other: &Named, named: &Named, period: &Period) -> bool {
    if period.words.start >= named.words.end {
        named.words.end <= other.words.start && other.words.end <= period.words.start
    } else {
        period.words.end <= other.words.start && other.words.end <= named.words.start
    }
}

/// The periods of a stretch: "23–26 November 2024", "25 September sampai 23 November 2024".
fn periods(subject: &Subject<'_>, words: &Words<'_>) -> Vec<Period> {
    let dates = calendar::dates(words, subject.language);
    let periods = dates.iter().enumerate().filter_map(|(at, last)| {
        let end = last.date()?;
        let first = last.words.start;
        let word = words.lower(first);
        if let Some((day, _)) = word.split_once('-') {
            let start = Date::new(end.year(), end.month(), day.parse().ok()?).ok()?;
            return Some(period(last, first, start, end));
        }
        let before = at.checked_sub(1).and_then(|at| dates.get(at));
        if let Some(before) = before.filter(|before| is_joined(words, before.words.end, last)) {
            let year = before.year.unwrap_or(end.year());
            let start = Date::new(year, before.month, before.day).ok()?;
            return Some(period(last, before.words.start, start, end));
        }
        // "23–26 November 2024", "23 sampai 26 November 2024": the first day has no month of its own.
        let until = matches!(
            around::before(words, first, 1),
            "hingga" | "s.d" | "sampai" | "to" | "until"
        );
        let day = first.checked_sub(1 + usize::from(until))?;
        let start = Date::new(end.year(), end.month(), words.lower(day).parse().ok()?).ok()?;
        is_joined(words, day + 1, last).then(|| period(last, day, start, end))
    });
    periods.collect()
}

fn period(last: &Written, first: usize, start: Date, end: Date) -> Period {
    Period {
        words: first..last.words.end,
        start,
        end,
    }
}

/// Whether only "–" or "sampai" stands between words and a date, a weekday aside.
fn is_joined(words: &Words<'_>, from: usize, last: &Written) -> bool {
    const UNTIL: [&str; 8] = [
        "hingga", "s.d", "sampai", "dengan", "to", "until", "tanggal", "through",
    ];
    let to = last.all_words().start.max(from);
    let mut between = (from..to).peekable();
    let empty = between.peek().is_none();
    let dash = from
        .checked_sub(1)
        .is_some_and(|at| around::gap(words, at).contains(['–', '—', '-']));
    if empty {
        dash
    } else {
        between.all(|at| UNTIL.contains(&words.lower(at)))
    }
}

/// "Dana kampanye" and "campaign funds" have days of their own.
fn is_compound(words: &Words<'_>, named: &Named) -> bool {
    #[rustfmt::skip]
    const BEFORE: [&str; 12] = [
        "alat", "bahan", "dana", "iklan", "juru", "laporan", "pelaksana", "peraga", "petugas", "rapat", "sebelum", "tim",
    ];
    #[rustfmt::skip]
    const AFTER: [&str; 10] = [
        "ads", "akbar", "finance", "fund", "funds", "material", "materials", "report", "reports", "team",
    ];
    let before = around::before(words, named.words.start, 1);
    let after = around::after(words, named.words.end.saturating_sub(1), 1);
    BEFORE.contains(&before) || AFTER.contains(&after)
}
