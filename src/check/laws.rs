//! `wrong-regime-law`, `law-not-in-force`, `law-changed-since-review`: a page rests on laws of its own election law that are in force on
//! polling day. Laws are cited by id (`legal_basis`, `{{ law.ID }}`) or in words; see [`super::citation`].
//!
//! A page about the past says `historical: true`; a sentence that says since or until when a law holds may name it. `unknown-id` where
//! the number of a ruling alone does not tell which is meant: "MK 135".

use std::ops::Range;

use crate::diagnostics::{Diagnostic, Span, codes};
use crate::language::Date;
use crate::register::{Entry, Fate, LawChange};
use crate::schema::Item;

use super::named::Name;
use super::words::Words;
use super::{Subject, around, calendar};

/// A law that a page cites.
struct Cited<'s> {
    law: &'s Entry,
    span: Span,
    words: String,
    /// Where among the words of the page.
    within: Option<(&'s Words<'s>, usize)>,
}

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let regime = subject.regime();
    let polling_day = subject
        .election()
        .and_then(|(_, entry)| entry.fields.date("polling_day"));
    let day = polling_day.unwrap_or(subject.site.options.today);
    check_changed(subject, day, found);
    let historical = subject.document.get("historical");
    let historical = historical.is_some_and(|item| item.value == crate::schema::Typed::YesNo(true));
    for cited in cited(subject, found) {
        let scope = cited.law.fields.choice("scope");
        if let (Some(regime), Some(scope @ ("pemilu" | "pilkada"))) = (regime, scope)
            && scope != regime
        {
            let problem = Diagnostic::new(codes::WRONG_REGIME_LAW, cited.span, cited.words);
            let problem = problem.arg("kind", regime);
            found.push(problem.note(cited.law.field("scope"), "other"));
        } else if !historical {
            check_in_force(subject, cited, day, found);
        }
    }
}

fn check_in_force(subject: &Subject<'_>, cited: Cited<'_>, day: Date, found: &mut Vec<Diagnostic>) {
    let fields = &cited.law.fields;
    let ended = fields.date("in_force_until").filter(|end| *end < day);
    let begins = fields.date("in_force_from").filter(|start| *start > day);
    let (kind, field, date) = match (ended, begins) {
        (Some(end), _) => ("ended", "in_force_until", end),
        (None, Some(start)) => ("not_yet", "in_force_from", start),
        (None, None) => return,
    };
    let told = |(words, at): (&Words<'_>, usize)| says_when(subject, words, at);
    if cited.within.is_some_and(told) {
        return;
    }
    let problem = Diagnostic::new(codes::LAW_NOT_IN_FORCE, cited.span, cited.words)
        .arg("kind", kind)
        .arg("date", date.to_string())
        .note(cited.law.field(field), "other");
    let next = fields.text("replaced_by").filter(|_| kind == "ended");
    found.push(match next {
        Some(next) => problem.arg("suggestion", next),
        None => problem,
    });
}

/// Whether a sentence says since or until when.
fn says_when(subject: &Subject<'_>, words: &Words<'_>, at: usize) -> bool {
    #[rustfmt::skip]
    const WHEN: [&str; 12] = [
        "before", "dahulu", "dulu", "former", "formerly", "hingga", "mulai", "sebelum", "sejak", "since", "sampai", "until",
    ];
    let mut sentence = around::sentence(words, at);
    let dates = calendar::dates(words, subject.language);
    let mut dates = dates.iter().filter(|date| date.year.is_some());
    dates.any(|date| sentence.contains(&date.words.start))
        || sentence.any(|at| WHEN.contains(&words.lower(at)))
}

/// Every law that the page cites in its own file.
fn cited<'s>(subject: &'s Subject<'_>, found: &mut Vec<Diagnostic>) -> Vec<Cited<'s>> {
    let laws = &subject.site.register.laws;
    let mut cited = Vec::new();
    for item in basis(subject.document.fields.list("legal_basis")) {
        let Some((id, law)) = item.text().and_then(|id| laws.get_key_value(id)) else {
            continue;
        };
        cited.push(Cited {
            law,
            span: subject.span(item.range.clone()),
            words: id.clone(),
            within: None,
        });
    }
    for mark in &subject.insertions {
        let reference = mark.reference;
        let Some(path) = reference.path.strip_prefix("law.") else {
            continue;
        };
        let id = path.split('.').next().unwrap_or_default();
        if let (Some(law), Some(words)) = (laws.get(id), subject.words.get(mark.stretch)) {
            let at = words
                .words
                .partition_point(|word| word.end <= mark.range.start);
            cited.push(Cited {
                law,
                span: subject.span(reference.range.clone()),
                words: reference.path.clone(),
                within: Some((words, at)),
            });
        }
    }
    cited.extend(typed(subject, found));
    cited
}

/// The laws that are cited in words.
fn typed<'s>(subject: &'s Subject<'_>, found: &mut Vec<Diagnostic>) -> Vec<Cited<'s>> {
    let laws = &subject.site.register.laws;
    let mut typed = Vec::new();
    let mut cite = |words: &'s Words<'s>, id: &str, range: Range<usize>, at: usize| {
        if let Some(law) = laws.get(id) {
            typed.push(Cited {
                law,
                span: subject.span(words.prose.source(range.clone())),
                words: words.prose.text[range].to_owned(),
                within: Some((words, at)),
            });
        }
    };
    for (_, words) in subject.own_words() {
        if words.figures.is_empty() {
            continue;
        }
        for citation in subject.names.laws.cited(words) {
            let range = words.bytes(citation.words.clone());
            if around::is_reported(words, &range) {
                continue;
            }
            match citation.laws[..] {
                [] => {}
                [id] => cite(words, id, range, citation.words.start),
                _ => found.push(ambiguous(subject, words, range, &citation.laws)),
            }
        }
    }
    for (named, words) in subject.named() {
        for name in &named.names {
            if let Name::Law(id) = name {
                cite(words, id, named.range.clone(), named.words.start);
            }
        }
    }
    typed
}

/// "MK 135" may be either of two rulings.
fn ambiguous(
    subject: &Subject<'_>,
    words: &Words<'_>,
    range: Range<usize>,
    ids: &[&str],
) -> Diagnostic {
    let references: Vec<String> = ids.iter().map(|id| format!("{{{{ law.{id} }}}}")).collect();
    let span = subject.span(words.prose.source(range.clone()));
    Diagnostic::new(codes::UNKNOWN_ID, span, &words.prose.text[range])
        .arg("kind", "ambiguous_law")
        .arg("suggestion", "none")
        .arg("known", references.join(", "))
}

/// The ids of a `legal_basis`.
fn basis(items: &[Item]) -> impl Iterator<Item = &Item> {
    items.iter().filter_map(|item| item.group()?.get("law"))
}

/// Laws of the page that another amended or replaced, or that ended, after somebody last checked it.
fn check_changed(subject: &Subject<'_>, day: Date, found: &mut Vec<Diagnostic>) {
    let document = subject.document;
    let Some(reviewed) = document.fields.date("reviewed_on") else {
        return;
    };
    let laws = &subject.site.register.laws;
    let own = document.fields.list("legal_basis");
    let items = if own.is_empty() {
        document.inherited.list("legal_basis")
    } else {
        own
    };
    for item in basis(items) {
        let Some(law) = item.text().and_then(|id| laws.get(id)) else {
            continue;
        };
        // A law that was out of force on the day that counts is told as that.
        let counts = |change: &LawChange<'_>| {
            let is_told = change.fate == Fate::Ended && change.holds(day);
            change.holds(subject.site.options.today) && !is_told
        };
        let changes = subject.site.register.changes(law, reviewed);
        let Some(change) = changes.into_iter().find(counts) else {
            continue;
        };
        // What a translation takes from its source has no place in its own file.
        let place = if own.is_empty() {
            document.field_range("reviewed_on")
        } else {
            item.range.clone()
        };
        let words = item.text().unwrap_or_default();
        let problem = Diagnostic::new(codes::LAW_CHANGED_SINCE_REVIEW, subject.span(place), words);
        let problem = problem.arg("kind", change.fate.name());
        let problem = problem.arg("date", change.on.to_string());
        found.push(match change.by.and_then(|id| Some((id, laws.get(id)?))) {
            Some((id, next)) => problem
                .arg("name", id)
                .note(next.field("in_force_from"), "other"),
            None => problem.note(law.field("in_force_until"), "other"),
        });
    }
}
