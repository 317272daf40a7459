//! `candidate-asymmetry`: every candidate pair is shown alike: the same fields, numbers 1, 2, 3 … in ballot order, photographs of all or
//! of none, lists and texts of about the same length. A longer entry is an advantage that the law gives nobody.

use crate::diagnostics::{Diagnostic, codes};
use crate::schema::{Item, Record, Typed};

use super::Subject;

/// The longest text may be this many times the shortest.
const AT_MOST: usize = 2;
/// Texts up to this many characters, and lists up to this many items, differ by chance.
const SHORT_TEXT: usize = 80;
const SHORT_LIST: usize = 2;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let document = subject.document;
    if document.page_type.name != "candidates" {
        return;
    }
    let items = document.fields.list("pairs");
    let pairs: Vec<(&Item, &Record)> = items
        .iter()
        .filter_map(|item| Some((item, item.group()?)))
        .collect();
    let page = Page {
        subject,
        pairs: &pairs,
    };
    page.check_numbers(found);
    for field in ["names", "vision", "mission", "programme", "photo"] {
        page.check_presence(field, found);
        page.check_length(field, found);
    }
}

struct Page<'a> {
    subject: &'a Subject<'a>,
    pairs: &'a [(&'a Item, &'a Record)],
}

impl Page<'_> {
    fn check_numbers(&self, found: &mut Vec<Diagnostic>) {
        for (expected, (_, pair)) in (1..).zip(self.pairs) {
            let Some((item, number)) = pair.get("number").zip(pair.number("number")) else {
                continue;
            };
            if number != expected {
                let span = self.subject.span(item.range.clone());
                let problem = Diagnostic::new(codes::CANDIDATE_ASYMMETRY, span, number.to_string());
                found.push(problem.arg("kind", "number").arg("expected", expected));
                // Those after it follow from it.
                return;
            }
        }
    }

    /// A field that some pairs have and others have not.
    fn check_presence(&self, field: &'static str, found: &mut Vec<Diagnostic>) {
        let has = |pair: &Record| pair.get(field).is_some();
        let Some((_, with)) = self.pairs.iter().find(|(_, pair)| has(pair)) else {
            return;
        };
        for (item, pair) in self.pairs.iter().filter(|(_, pair)| !has(pair)) {
            let place = pair.get("number").unwrap_or(item);
            let problem = self.problem(place, pair, "missing", field);
            found.push(self.beside(problem, with, field));
        }
    }

    /// A text or list that is far shorter than another's.
    fn check_length(&self, field: &'static str, found: &mut Vec<Diagnostic>) {
        let lengths = self.pairs.iter().filter_map(|(_, pair)| {
            let item = pair.get(field)?;
            Some((*pair, item, length(item)?))
        });
        let lengths: Vec<_> = lengths.collect();
        let Some((longest, _, (most, kind))) = lengths.iter().max_by_key(|(.., (most, _))| *most)
        else {
            return;
        };
        let short = if *kind == "items" {
            SHORT_LIST
        } else {
            SHORT_TEXT
        };
        for (pair, item, (count, _)) in &lengths {
            if *most > short && count * AT_MOST < *most {
                let problem = self.problem(item, pair, kind, field);
                let problem = problem.arg("count", *count).arg("limit", *most);
                found.push(self.beside(problem, longest, field));
            }
        }
    }

    fn problem(&self, place: &Item, pair: &Record, kind: &str, field: &str) -> Diagnostic {
        let number = pair.number("number").unwrap_or_default();
        let span = self.subject.span(place.range.clone());
        Diagnostic::new(codes::CANDIDATE_ASYMMETRY, span, number.to_string())
            .arg("kind", kind)
            .arg("name", field)
    }

    /// Shows the pair that it is compared with.
    fn beside(&self, problem: Diagnostic, other: &Record, field: &str) -> Diagnostic {
        match other.get(field) {
            Some(item) => problem.note(self.subject.span(item.range.clone()), "other"),
            None => problem,
        }
    }
}

/// How long a value is: characters of a text, of a list its items where they differ most.
fn length(item: &Item) -> Option<(usize, &'static str)> {
    match &item.value {
        Typed::Text(text) | Typed::Prose(text) => Some((text.chars().count(), "characters")),
        Typed::List(items) => Some((items.len(), "items")),
        _ => None,
    }
}
