//! `unknown-id`: every id in front matter and components names something that exists.

use crate::diagnostics::Code;
use crate::diagnostics::{Diagnostic, codes};
use crate::schema::{IdKind, Item, Typed};

use super::Subject;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let document = subject.document;
    for record in document.records() {
        record.visit(&mut |item| {
            if let Typed::Id(kind, id) = &item.value {
                check_id(subject, item, *kind, id, found);
            }
        });
    }
}

fn check_id(
    subject: &Subject<'_>,
    item: &Item,
    kind: IdKind,
    id: &str,
    found: &mut Vec<Diagnostic>,
) {
    let settings = &subject.site.settings;
    let register = &subject.site.register;
    // Nearly every id exists, and that is quick to know; the names are only gathered for a suggestion.
    let exists = match kind {
        IdKind::Topic => settings.topics.iter().any(|named| named.id == id),
        IdKind::Audience => settings.audiences.iter().any(|named| named.id == id),
        IdKind::Law => register.laws.contains_key(id),
        IdKind::Contact => register.contacts.contains_key(id),
        IdKind::Election => register.elections.contains_key(id),
        IdKind::Fact => register.facts.contains_key(id),
        IdKind::Term => register.terms.contains_key(id),
        _ => false,
    };
    if exists {
        return;
    }
    let names: Vec<&str> = match kind {
        IdKind::Topic => settings.topics.iter().map(|named| &*named.id).collect(),
        IdKind::Audience => settings.audiences.iter().map(|named| &*named.id).collect(),
        IdKind::Law => register.laws.keys().map(String::as_str).collect(),
        IdKind::Contact => register.contacts.keys().map(String::as_str).collect(),
        IdKind::Election => register.elections.keys().map(String::as_str).collect(),
        IdKind::Stage => parts(subject, "stages"),
        IdKind::Deadline => parts(subject, "deadlines"),
        IdKind::Fact => register.facts.keys().map(String::as_str).collect(),
        IdKind::Term => register.terms.keys().map(String::as_str).collect(),
        // Pages of menus are checked where menus are made, codes where they are accepted.
        IdKind::Page | IdKind::Code => return,
    };
    if !names.contains(&id) {
        let code: Code = codes::UNKNOWN_ID;
        let problem = Diagnostic::new(code, subject.span(item.range.clone()), id)
            .arg("kind", kind.name())
            .suggest(id, names);
        found.push(problem);
    }
}

/// The ids of the stages or deadlines of the page's election.
fn parts<'s>(subject: &Subject<'s>, list: &str) -> Vec<&'s str> {
    let election = subject.document.text("election");
    let entry = subject.site.register.elections.get(election);
    let parts = entry.map_or(&[][..], |entry| entry.fields.list(list));
    let groups = parts.iter().filter_map(Item::group);
    groups.filter_map(|group| group.text("id")).collect()
}
