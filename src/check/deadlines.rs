//! `deadline-mismatch` on pages: a typed date that the law counts otherwise. Three news sites printed three dates for one deadline.
//!
//! In a sentence that says "H-30" or "30 days before polling day", the nearest date is that of a deadline of the page's election so far
//! from its day. In one that names a deadline by its title, or says a limit on a page whose `deadline:` names one, the date is one of the
//! election's own: a deadline, the first or last day of a stage, polling day. A sentence that also holds the right date is left alone.

use std::ops::Range;

use crate::diagnostics::Diagnostic;
use crate::language::Date;
use crate::register::{Anchor, Deadline, Entry};
use crate::schema::Item;

use super::calendar::{self, Written};
use super::named::groups;
use super::words::Words;
use super::{Subject, around};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some((id, election)) = subject.election() else {
        return;
    };
    let deadlines: Vec<Deadline> = subject.site.register.deadlines(id).collect();
    if deadlines.is_empty() {
        return;
    }
    let page = Page {
        subject,
        election,
        own: subject.document.text("deadline"),
        deadlines: &deadlines,
    };
    for (_, words) in subject.own_words() {
        if words.figures.is_empty() {
            continue;
        }
        let dates = calendar::dates(words, subject.language);
        let dates: Vec<(Written, Date)> = dates
            .into_iter()
            .filter_map(|written| written.date().map(|date| (written, date)))
            .collect();
        if dates.is_empty() {
            continue;
        }
        for sentence in words.sentences {
            let inside = dates.iter();
            let inside: Vec<_> = inside
                .filter(|(written, _)| sentence.contains(&written.words.start))
                .collect();
            if !inside.is_empty() {
                page.check_sentence(words, sentence, &inside, found);
            }
        }
    }
}

struct Page<'a> {
    subject: &'a Subject<'a>,
    election: &'a Entry,
    /// The id of the page's own deadline, or nothing.
    own: &'a str,
    deadlines: &'a [Deadline],
}

type Typed<'d> = &'d (Written, Date);

impl Page<'_> {
    fn check_sentence(
        &self,
        words: &Words<'_>,
        sentence: &Range<usize>,
        dates: &[Typed<'_>],
        found: &mut Vec<Diagnostic>,
    ) {
        let mut counted = false;
        for at in sentence.clone() {
            let Some(offset) = offset(words, at) else {
                continue;
            };
            let so_far = || {
                let deadlines = self.deadlines.iter();
                deadlines.filter(move |deadline| deadline.offset == offset)
            };
            let from_polling_day =
                |deadline: &&Deadline| deadline.counted_from == Anchor::PollingDay;
            let Some(deadline) = so_far().find(from_polling_day) else {
                continue;
            };
            counted = true;
            let near = dates
                .iter()
                .filter(|(_, date)| *date != deadline.anchor)
                .min_by_key(|(written, _)| written.words.start.abs_diff(at));
            // "H-7" of a stage is right too: which day it counts from stands somewhere in the sentence.
            let is_right = |date: Date| so_far().any(|deadline| deadline.date == date);
            let right = dates.iter().any(|(_, date)| is_right(*date));
            if let Some(typed) = near.filter(|_| !right) {
                self.tell(words, typed, deadline, found);
            }
        }
        let Some(deadline) = self.meant(words, sentence).filter(|_| !counted) else {
            return;
        };
        let known = |date: Date| self.is_known(date);
        if !dates.iter().any(|(_, date)| known(*date))
            && let Some(typed) = dates.first()
        {
            self.tell(words, typed, deadline, found);
        }
    }

    fn tell(
        &self,
        words: &Words<'_>,
        (written, date): Typed<'_>,
        deadline: &Deadline,
        found: &mut Vec<Diagnostic>,
    ) {
        let range = words.bytes(written.all_words());
        if !around::is_reported(words, &range) {
            let span = self.subject.span(words.prose.source(range));
            let typed = self.subject.language.weekday_date(*date);
            found.push(deadline.mismatch(span, &typed));
        }
    }

    /// The deadline that a sentence is about: the one whose title it says most of, or the page's own where it says a limit.
    fn meant(&self, words: &Words<'_>, sentence: &Range<usize>) -> Option<&Deadline> {
        if !sentence.clone().any(|at| is_limit(words, at)) {
            return None;
        }
        let said = |deadline: &&Deadline| {
            let rules = groups(self.election, "deadlines");
            let mut rules = rules.filter(|rule| rule.text("id") == Some(&deadline.id));
            let title = rules.next().and_then(|rule| {
                let title = rule.get("title")?;
                title.localized(&self.subject.language.code)
            });
            title.map_or((0, 0), |title| said(words, sentence, title))
        };
        // Of those that are said alike the page's own, else the first.
        let rank = |deadline: &&Deadline| (said(deadline).0, deadline.id == self.own);
        let best = self.deadlines.iter().rev().max_by_key(rank)?;
        let (most, of) = said(&best);
        let own = || {
            self.deadlines
                .iter()
                .find(|deadline| deadline.id == self.own)
        };
        // All words of a title but one, or the page says which it is about.
        if most > 1 && most + 1 >= of {
            return Some(best);
        }
        if most > 0 && own().is_some() {
            return Some(best);
        }
        own()
    }

    /// Whether the register knows the day for this election.
    fn is_known(&self, date: Date) -> bool {
        let fields = &self.election.fields;
        let stages = fields.list("stages").iter().filter_map(Item::group);
        let mut days = stages.flat_map(|stage| [stage.date("start"), stage.date("end")]);
        fields.date("polling_day") == Some(date)
            || self.deadlines.iter().any(|deadline| deadline.date == date)
            || days.any(|day| day == Some(date))
    }
}

/// How many of a title's telling words a sentence says, and how many there are.
fn said(words: &Words<'_>, sentence: &Range<usize>, title: &str) -> (usize, usize) {
    let telling = title
        .split(|letter: char| !letter.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| word.len() > 3 && !LIMITS.contains(&word.as_str()));
    let telling: Vec<String> = telling.collect();
    let said = telling.iter().filter(|word| {
        let mut sentence = sentence.clone();
        sentence.any(|at| words.lower(at) == word.as_str())
    });
    (said.count(), telling.len())
}

/// Words that say a limit.
#[rustfmt::skip]
const LIMITS: [&str; 11] = [
    "akhirnya", "batas", "batasnya", "deadline", "deadlines", "lambat", "latest", "paling", "selambat-lambatnya", "tenggat", "terakhir",
];

fn is_limit(words: &Words<'_>, at: usize) -> bool {
    match words.lower(at) {
        "paling" => around::after(words, at, 1) == "lambat",
        "terakhir" => matches!(around::before(words, at, 1), "batas" | "hari" | "tanggal"),
        "latest" => around::before(words, at, 2) == "at",
        "last" => around::after(words, at, 1) == "day",
        "later" => around::before(words, at, 1) == "no",
        word => LIMITS.contains(&word) && word != "lambat",
    }
}

/// Days from polling day: "H-30", "30 hari sebelum hari pemungutan suara", "30 days before polling day".
fn offset(words: &Words<'_>, at: usize) -> Option<i64> {
    let word = words.lower(at);
    if let Some(days) = word.strip_prefix("h-") {
        return days.parse::<i64>().ok().map(|days| -days);
    }
    let days: i64 = word.parse().ok()?;
    let after = |steps| around::after(words, at, steps);
    let before = match (after(1), after(2)) {
        ("hari", "sebelum") => matches!(after(3), "pemungutan" | "pencoblosan" | "hari"),
        ("days", "before") => matches!(after(3), "polling" | "election" | "voting" | "the"),
        _ => false,
    };
    before.then_some(-days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::phrases::assert_sorted;

    #[test]
    fn lists_are_sorted_and_without_repeats() {
        assert_sorted(LIMITS);
    }
}
