//! `accept` in front matter: a page leaves warnings standing, each with a reason. `useless-accept` where there is nothing to leave.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Report, Severity, codes};
use crate::document::Document;
use crate::schema::Item;

/// Drops the warnings that pages accept; reports what they accept in vain. `written` are the files of the pages that were checked: of a
/// draft it is not known yet what will be wrong with it.
pub fn accept(documents: &[Arc<Document>], written: &BTreeSet<Arc<str>>, report: &mut Report) {
    let mut useless = Vec::new();
    let mut occurred: BTreeMap<&str, BTreeMap<&str, bool>> = BTreeMap::new();
    for (document, item, name) in accepted(documents) {
        match Code::named(name) {
            None => {
                let problem = problem(document, item, name, "unknown_code");
                useless.push(problem.suggest(name, warnings()));
            }
            Some(code) if code.severity == Severity::Error => {
                useless.push(problem(document, item, name, "is_error"));
            }
            Some(_) => {
                occurred
                    .entry(&document.path)
                    .or_default()
                    .insert(name, false);
            }
        }
    }
    report.retain(|problem| {
        let on_page = occurred.get_mut(&*problem.span.file);
        let accepted = on_page.and_then(|codes| codes.get_mut(problem.code.name));
        accepted.map(|occurred| *occurred = true).is_none()
    });
    for (document, item, name) in accepted(documents) {
        let occurred = occurred
            .get(&*document.path)
            .and_then(|codes| codes.get(name));
        if occurred == Some(&false) && written.contains(&*document.path) {
            useless.push(problem(document, item, name, "did_not_occur"));
        }
    }
    report.extend(useless);
}

/// What pages accept: the page, the field, the code.
fn accepted(documents: &[Arc<Document>]) -> impl Iterator<Item = (&Document, &Item, &str)> {
    documents.iter().flat_map(|document| {
        let entries = document
            .fields
            .list("accept")
            .iter()
            .filter_map(Item::group);
        entries.filter_map(move |entry| {
            let item = entry.get("code")?;
            Some((&**document, item, item.text()?))
        })
    })
}

fn problem(document: &Document, item: &Item, name: &str, kind: &str) -> Diagnostic {
    let span = document.span(item.range.clone());
    Diagnostic::new(codes::USELESS_ACCEPT, span, name).arg("kind", kind)
}

fn warnings() -> impl Iterator<Item = &'static str> {
    let codes = codes::ALL
        .iter()
        .filter(|code| code.severity == Severity::Warning);
    codes.map(|code| code.name)
}
