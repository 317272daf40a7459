//! `contest-not-held`: nobody is promised a ballot that they will not get. A contest belongs to the page's election and is held in the
//! region whose page it is; a voter gets no more ballots than the election has.
//!
//! A contest is looked for by the `forms` of the register, in sentences about voting that deny nothing: "Presiden menetapkan aturan" and
//! "Anda tidak memilih bupati" say nothing wrong. Pages that a region shares with all others speak of every contest.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, Span, codes};
use crate::document::{Place, Prose, Territory};
use crate::register::{Entry, Region};
use crate::schema::{Item, Typed};
use crate::site::Site;

use super::marks::Marks;
use super::named::{Named, Names};
use super::words::{Cut, Words};
use super::{Subject, around};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some((id, election)) = subject.election() else {
        return;
    };
    let own = matches!(subject.document.territory, Territory::Region(_));
    let region = subject.site.register.region.as_deref().filter(|_| own);
    let held = region.and_then(|region| region.contests(id));
    for (named, words) in subject.named() {
        let Some((of, contest)) = named.contest(id) else {
            continue;
        };
        let kind = if of != id {
            "other_election"
        } else if held.as_ref().is_some_and(|held| !held.contains(&contest)) {
            "region"
        } else {
            continue;
        };
        let told = kind == "other_election" && names_other(words, named);
        if is_promised(words, named) && !told {
            let span = subject.span(words.prose.source(named.range.clone()));
            let problem = problem(span, &words.prose.text[named.range.clone()], kind);
            let held = match region.filter(|_| kind == "region") {
                Some(region) => &region.entry,
                None => election,
            };
            found.push(problem.note(held.field("contests"), "other"));
        }
    }
    check_ballots(subject, election, found);
}

fn problem(span: Span, words: &str, kind: &str) -> Diagnostic {
    Diagnostic::new(codes::CONTEST_NOT_HELD, span, words).arg("kind", kind)
}

/// The texts of a region's own file.
pub(super) fn check_regions(site: &Site, names: &Names, found: &mut Vec<Diagnostic>) {
    // A region's own site tells its own texts, the national one those of all.
    let own = site.register.region.as_ref();
    let all = site.register.regions.values();
    let regions = all.filter(|region| own.is_none_or(|own| own.code == region.code));
    let Some(language) = site.settings.languages.first() else {
        return;
    };
    let marks = Marks::of(language);
    for region in regions {
        for (_, item) in region.entry.fields.entries() {
            item.visit(&mut |item| check_text(region, item, (names, marks), found));
        }
    }
}

fn check_text(
    region: &Region,
    item: &Item,
    (names, marks): (&Names, &Marks),
    found: &mut Vec<Diagnostic>,
) {
    let (Typed::Text(text) | Typed::Prose(text)) = &item.value else {
        return;
    };
    let mut prose = Prose::new(Place::Paragraph, item.range.start);
    prose.push(text, item.range.clone());
    // Marks are for other checks: any language's will do.
    let cut = Cut::of([&prose].into_iter(), marks);
    let stretches = cut.words([&prose].into_iter());
    let Some(words) = stretches.first() else {
        return;
    };
    for named in names.find(&stretches) {
        let Some((election, contest)) = named.contest("") else {
            continue;
        };
        let held = region.contests(election);
        if held.is_some_and(|held| !held.contains(&contest)) && is_promised(words, &named) {
            let span = region.entry.at(prose.source(named.range.clone()));
            let problem = problem(span, &prose.text[named.range.clone()], "region");
            found.push(problem.note(region.entry.field("contests"), "other"));
        }
    }
}

/// Whether a sentence says that voters elect the office.
fn is_promised(words: &Words<'_>, named: &Named) -> bool {
    #[rustfmt::skip]
    const VOTING: [&str; 15] = [
        "ballot", "ballots", "choose", "coblos", "dipilih", "elect", "elected", "elects", "memilih", "mencoblos", "pick", "pilih",
        "suara", "vote", "votes",
    ];
    #[rustfmt::skip]
    const DENYING: [&str; 16] = [
        "bukan", "cannot", "don't", "don’t", "except", "hanya", "kecuali", "neither", "never", "no", "nobody", "not", "only", "tanpa",
        "tidak", "without",
    ];
    let sentence = around::sentence(words, named.words.start);
    let says = |list: &[&str]| sentence.clone().any(|at| list.contains(&words.lower(at)));
    says(&VOTING) && !says(&DENYING)
}

/// Whether a sentence says that it speaks of the other kind of election: "Pada Pemilu, warga memilih presiden".
fn names_other(words: &Words<'_>, named: &Named) -> bool {
    around::sentence(words, named.words.start).any(|at| match words.lower(at) {
        "pemilu" | "pilkada" | "pilpres" | "pileg" => true,
        "election" | "elections" => matches!(
            around::before(words, at, 1),
            "general" | "presidential" | "legislative" | "regional" | "head"
        ),
        _ => false,
    })
}

/// "Lima surat suara" where the election has two.
fn check_ballots(subject: &Subject<'_>, election: &Entry, found: &mut Vec<Diagnostic>) {
    let Some(limit) = election.fields.number("ballots") else {
        return;
    };
    for (_, words) in subject.own_words() {
        if !words.lower.contains("surat suara") && !words.lower.contains("ballot") {
            continue;
        }
        for at in 0..words.words.len() {
            let Some((count, taken)) = ballots(words, at).filter(|(count, _)| *count > limit)
            else {
                continue;
            };
            let range = words.bytes(taken);
            if around::is_reported(words, &range) {
                continue;
            }
            let span = subject.span(words.prose.source(range.clone()));
            let problem = problem(span, &words.prose.text[range], "ballots")
                .arg("count", count)
                .arg("limit", limit)
                .note(election.field("ballots"), "other");
            found.push(problem);
        }
    }
}

const NUMBERS: [(&str, &str, i64); 8] = [
    ("dua", "two", 2),
    ("tiga", "three", 3),
    ("empat", "four", 4),
    ("lima", "five", 5),
    ("enam", "six", 6),
    ("tujuh", "seven", 7),
    ("delapan", "eight", 8),
    ("sembilan", "nine", 9),
];

/// How many ballots a voter is said to get: "lima lembar surat suara", "5 ballot papers". More than nine are a stock.
fn ballots(words: &Words<'_>, at: usize) -> Option<(i64, Range<usize>)> {
    let word = words.lower(at);
    let typed = NUMBERS
        .iter()
        .find(|(id, en, _)| *id == word || *en == word)
        .map(|(.., number)| *number);
    let digit = || word.parse().ok().filter(|number| *number < 10);
    let count = typed.or_else(digit)?;
    let between = matches!(
        around::after(words, at, 1),
        "lembar" | "jenis" | "buah" | "kinds" | "different" | "separate"
    );
    let next = at + 1 + usize::from(between);
    let first = words.words.get(next).map(|_| words.lower(next))?;
    match (first, around::after(words, next, 1)) {
        ("surat", "suara") | ("ballot", "papers") => Some((count, at..next + 2)),
        ("ballots", _) => Some((count, at..next + 1)),
        _ => None,
    }
}
