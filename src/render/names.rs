//! The names that a template may see: a template that asks for another one is a problem before any page is rendered.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::Tera;

use crate::diagnostics::{Diagnostic, Report, Span, codes};

use super::words::ThemeWords;

/// What every page's template sees.
pub(super) const PAGE: [&str; 23] = [
    "address",
    "alternates",
    "breadcrumbs",
    "canonical",
    "children",
    "code",
    "footer_menu",
    "groups",
    "halves",
    "items",
    "languages",
    "listing",
    "menu",
    "next",
    "notice",
    "once",
    "page",
    "previous",
    "related",
    "root",
    "site",
    "target",
    "words",
];

/// What a component's template sees.
const COMPONENT: [&str; 6] = ["data", "id", "language", "level", "root", "words"];

/// What a template sees whose piece is the same on many pages.
const ONCE: [&str; 4] = ["footer_menu", "root", "site", "words"];

/// Reports each name that a template asks for and nobody gives.
pub(super) fn check(
    tera: &Tera,
    templates: &BTreeMap<&str, &str>,
    all: &BTreeMap<String, String>,
    sources: &BTreeMap<String, Arc<str>>,
    report: &mut Report,
) {
    // Also names that a template gives which cannot be read itself.
    let set: BTreeSet<&str> = all.values().flat_map(|text| assigned(text)).collect();
    for (name, text) in templates {
        // The names of a whole page are looked at once, in the page's own templates; parts are read with them.
        let known: &[&str] = if name.starts_with("component/") {
            &COMPONENT
        } else if name.starts_with("once/") {
            &ONCE
        } else {
            &PAGE
        };
        let Ok(asked) = tera.get_template_variables(name) else {
            continue;
        };
        let asked: BTreeSet<&str> = asked.into_iter().collect();
        for variable in asked {
            if known.contains(&variable) || set.contains(variable) {
                continue;
            }
            // It may stand in a template that this one includes; that one is reported by itself.
            let Some(at) = word(text, variable) else {
                continue;
            };
            let Some(file) = sources.get(*name) else {
                continue;
            };
            let span = Span::new(file, at..at + variable.len());
            let problem = Diagnostic::new(codes::BROKEN_TEMPLATE, span, variable)
                .arg("kind", "unknown_name")
                .arg("expected", known.join(", "))
                .suggest(variable, known.iter().copied());
            report.push(problem);
        }
    }
}

/// Reports each word that a template asks for and the theme does not have.
pub(super) fn check_words(
    words: &ThemeWords,
    templates: &BTreeMap<&str, &str>,
    sources: &BTreeMap<String, Arc<str>>,
    report: &mut Report,
) {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    for (name, text) in templates {
        let Some(file) = sources.get(*name) else {
            continue;
        };
        for (at, mark) in text.match_indices("words.") {
            let start = at + mark.len();
            let rest = &text[start..];
            let end = rest.find(|letter| !is_name(letter)).unwrap_or(rest.len());
            let id = &rest[..end];
            if !id.is_empty() && words.find(id).is_none() {
                let span = Span::new(file, start..start + end);
                let problem = Diagnostic::new(codes::BROKEN_TEMPLATE, span, id)
                    .arg("kind", "unknown_name")
                    .suggest(id, words.ids());
                report.push(problem);
            }
        }
    }
}

/// The names that a template gives itself: `{% set name = … %}`, `{% for name in … %}`.
fn assigned(text: &str) -> impl Iterator<Item = &str> {
    let marks = ["set ", "set_global ", "for "];
    marks.into_iter().flat_map(move |mark| {
        text.match_indices(mark).flat_map(move |(at, _)| {
            let rest = &text[at + mark.len()..];
            let end = rest.find(['=', '%']).unwrap_or(0);
            let end = rest.find(" in ").unwrap_or(rest.len()).min(end.max(1));
            rest.get(..end)
                .unwrap_or_default()
                .split([',', ' '])
                .map(str::trim)
        })
    })
}

/// Where a name stands as a word of its own.
fn word(text: &str, name: &str) -> Option<usize> {
    let joins = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '.';
    text.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(joins) && !after.is_some_and(|letter| joins(letter) && letter != '.')
    })
}
