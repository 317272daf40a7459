//! `sanction-without-date`: months in prison and fines that do not say when they applied. The adjustment of criminal penalties
//! (UU 1/2026, in force since 2 January 2026) changed many of them; a page that states the old ones as if they were today's misleads.
//!
//! A sentence is dated by a year, a date, a law with its number, a reference to one, or by saying that it tells the law of its day. The
//! items of a list are also dated by the line above it.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::{MARK, Place};

use super::words::Words;
use super::{Subject, around};

/// Words of punishment, in lower case.
#[rustfmt::skip]
const PENAL: [&str; 17] = [
    "denda", "dendanya", "detention", "dibui", "didenda", "dipenjara", "fine", "fined", "fines", "imprisoned", "imprisonment", "jail",
    "jailed", "kurungan", "penjara", "pidana", "prison",
];

/// What punishments are measured in.
#[rustfmt::skip]
const MEASURES: [&str; 14] = [
    "billion", "bulan", "hari", "juta", "miliar", "million", "month", "months", "ribu", "rupiah", "tahun", "thousand", "year", "years",
];

/// What says that a sentence tells the law of a day: "sebagaimana diterapkan pada Pilkada 2024", "as applied in Pilkada 2024".
const DATED: [&str; 8] = [
    "applied",
    "berlaku",
    "diterapkan",
    "force",
    "formerly",
    "saat itu",
    "semula",
    "then",
];

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    if !subject.language.is("id") && !subject.language.is("en") {
        return;
    }
    for (stretch, words) in subject.own_words() {
        if words.figures.is_empty() || !words.is_running_text() && words.prose.place != Place::Cell
        {
            continue;
        }
        for sentence in words.sentences {
            let Some(measure) = measure(words, sentence) else {
                continue;
            };
            let range = words.bytes(measure);
            let dated = is_dated(words, sentence) || is_dated_above(subject, stretch);
            if !dated && !around::is_reported(words, &range) {
                let span = subject.span(words.prose.source(range.clone()));
                let typed = &words.prose.text[range];
                found.push(Diagnostic::new(codes::SANCTION_WITHOUT_DATE, span, typed));
            }
        }
    }
}

/// How much punishment a sentence states: "36 bulan", "Rp200 juta".
fn measure(words: &Words<'_>, sentence: &Range<usize>) -> Option<Range<usize>> {
    let figures = words.figures.iter().copied();
    let mut figures = figures.filter(|at| sentence.contains(at)).peekable();
    figures.peek()?;
    let penal = sentence.clone().any(|at| PENAL.contains(&words.lower(at)));
    figures.find_map(|at| {
        let measured = MEASURES.contains(&around::after(words, at, 1));
        let rupiah = words.lower(at).starts_with("rp");
        (penal && (measured || rupiah)).then(|| at..at + 1 + usize::from(measured))
    })
}

fn is_dated(words: &Words<'_>, sentence: &Range<usize>) -> bool {
    // A reference is no word: it may stand before the first or behind the last.
    let before = sentence.start.checked_sub(1);
    let start = before
        .and_then(|at| words.words.get(at))
        .map_or(0, |word| word.end);
    let next = words.words.get(sentence.end);
    let end = next.map_or(words.lower.len(), |word| word.start);
    let text = words.lower.get(start..end).unwrap_or_default();
    let years = sentence.clone().any(|at| is_year_or_law(words.lower(at)));
    years || text.contains(MARK) || DATED.iter().any(|dated| says(words, sentence, dated))
}

fn says(words: &Words<'_>, sentence: &Range<usize>, phrase: &str) -> bool {
    match phrase.split_once(' ') {
        Some((first, second)) => sentence
            .clone()
            .any(|at| words.lower(at) == first && around::after(words, at, 1) == second),
        None => sentence.clone().any(|at| words.lower(at) == phrase),
    }
}

/// `2024`, `10/2016`.
fn is_year_or_law(word: &str) -> bool {
    let year = word.rsplit('/').next().unwrap_or(word);
    year.len() == 4
        && year.starts_with(['1', '2'])
        && year.bytes().all(|digit| digit.is_ascii_digit())
}

/// Whether the line above a list dates its items.
fn is_dated_above(subject: &Subject<'_>, stretch: usize) -> bool {
    let is_item = |words: &&Words<'_>| matches!(words.prose.place, Place::Item | Place::Cell);
    if !subject.words.get(stretch).as_ref().is_some_and(is_item) {
        return false;
    }
    let above = subject.words.iter().take(stretch).rev();
    let mut above = above;
    let above = above.find(|words| !is_item(words));
    above.is_some_and(|words| is_dated(words, &(0..words.words.len())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::phrases::assert_sorted;

    #[test]
    fn lists_are_sorted_and_without_repeats() {
        assert_sorted(PENAL);
        assert_sorted(MEASURES);
        assert_sorted(DATED);
    }
}
