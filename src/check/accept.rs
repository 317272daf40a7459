//! `accept` in front matter: a page leaves warnings standing, each with a reason. `useless-accept` where there is nothing to leave.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Code, Diagnostic, Report, Severity, codes};
use crate::document::Document;
use crate::schema::Item;
use crate::site::Site;

/// Drops the warnings that a page accepts; reports what a page accepts in vain.
pub fn accept(site: &Site, report: &mut Report) {
    // A draft is not checked yet: what will be wrong with it is not known.
    let written: BTreeSet<&str> = site
        .written_pages()
        .map(|(.., document)| &*document.path)
        .collect();
    let mut useless = Vec::new();
    let mut occurred: BTreeMap<&str, BTreeMap<&str, bool>> = BTreeMap::new();
    for (document, item, name) in accepted(site) {
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
    for (document, item, name) in accepted(site) {
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
fn accepted(site: &Site) -> impl Iterator<Item = (&Document, &Item, &str)> {
    site.documents.iter().flat_map(|document| {
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
