//! Components that list a whole kind of the register: every term, every law. References lead to the places that they make.

use std::collections::BTreeMap;

use tera::Value;

use crate::document::Component;
use crate::register::{Entry, Register};
use crate::schema::{IdKind, Item, Record, Typed};
use crate::site::{PageId, Site};

use super::chart;
use super::component::legal_basis;
use super::fill::Filler;
use super::reference::Reader;
use super::values::{map, optional};

/// The page that lists an entry of the register first: by the component that lists it, then by the entry's id.
pub(super) type ListPages<'s> = BTreeMap<(&'static str, &'s str), PageId>;

/// Finds these pages among those in the default language.
pub(super) fn pages(site: &Site) -> ListPages<'_> {
    let mut pages = ListPages::new();
    let written = site.written_pages();
    let mut written: Vec<_> = written.filter(|(_, page, _)| page.language == 0).collect();
    // Where drafts are shown, readers still look into what is published.
    written.sort_by_key(|(_, _, document)| document.is("draft"));
    for (id, _, document) in written {
        for component in &document.body.components {
            for (entry, _) in entries(&site.register, component) {
                pages.entry((component.kind.name, entry)).or_insert(id);
            }
        }
    }
    pages
}

/// The entries that a component lists, by their ids: terms, laws, or none.
fn entries<'r>(
    register: &'r Register,
    component: &'r Component,
) -> impl Iterator<Item = (&'r str, &'r Entry)> {
    let entries = match component.kind.name {
        "glossary" => Some(&register.terms),
        "laws" => Some(&register.laws),
        _ => None,
    };
    let wanted = component.fields.choice("scope");
    let entries = entries.into_iter().flatten();
    entries
        .filter(move |(_, entry)| shows(wanted, entry))
        .map(|(id, entry)| (id.as_str(), &**entry))
}

/// A component that lists entries, on a page.
#[derive(Clone, Copy)]
pub(super) struct List<'a> {
    filler: &'a Filler<'a>,
    component: &'a Component,
    /// Those before it on the page.
    before: &'a [Component],
    /// What the ids of its entries begin with.
    prefix: &'static str,
}

impl<'a> List<'a> {
    /// The list at a place among the page's components.
    pub(super) fn at(filler: &'a Filler<'a>, place: usize) -> Self {
        let components = &filler.document.body.components;
        let component = &components[place];
        Self {
            filler,
            component,
            before: &components[..place],
            prefix: if component.kind.name == "glossary" {
                "term"
            } else {
                "law"
            },
        }
    }

    /// The id of an entry, where it is listed first: what leads to it leads there.
    fn id(self, id: &str, entry: &Entry) -> Value {
        let kind = self.component.kind.name;
        let shared = self.filler.shared;
        let page = shared.register_page(kind, id, self.filler.page);
        let address = page.map(|page| &shared.site.page(page).address);
        let is_here = address.is_none_or(|address| *address == self.filler.page.address);
        let mut before = self.before.iter();
        let is_again = before
            .any(|other| other.kind.name == kind && shows(other.fields.choice("scope"), entry));
        if is_here && !is_again {
            format!("{}-{id}", self.prefix).into()
        } else {
            Value::none()
        }
    }

    /// Where another entry of the same kind is listed first, if anywhere.
    fn href(self, id: &str) -> Value {
        let kind = self.component.kind.name;
        let href = self.filler.entry_href(kind, self.prefix, id);
        optional(href.as_deref())
    }
}

/// The scopes that a list shows: all, or that of the election law which it names and what holds for both.
fn shows(wanted: Option<&str>, entry: &Entry) -> bool {
    let scope = entry.fields.choice("scope");
    wanted.is_none_or(|wanted| scope == Some(wanted) || matches!(scope, Some("both" | "general")))
}

/// TERM of the view contract, for each term, sorted as the language sorts.
pub(super) fn terms(list: List<'_>) -> Value {
    let reader = list.filler.reader();
    let terms = entries(reader.register, list.component);
    let mut terms: Vec<(String, &str, &Entry)> = terms
        .map(|(id, entry)| (reader.term(id).1, id, entry))
        .collect();
    terms.sort_by_cached_key(|(title, id, _)| (reader.language.sort_key(title), *id));
    let terms = terms.into_iter();
    terms
        .map(|(title, id, entry)| term(list, id, title, entry))
        .collect::<Vec<_>>()
        .into()
}

fn term(list: List<'_>, id: &str, title: String, entry: &Entry) -> Value {
    let filler = list.filler;
    let reader = filler.reader();
    let fields = &entry.fields;
    let text = |name: &str| localized(reader, fields, name);
    let others = fields.list("confusable_with").iter().filter_map(Item::text);
    let others = others.filter_map(|other| {
        let entry = reader.register.terms.get(other)?;
        let (full, ..) = reader.term(other);
        Some(map([
            ("href", list.href(other)),
            ("title", full.into()),
            ("scope", scope(filler, entry)),
        ]))
    });
    let old = fields
        .list("deprecated_forms")
        .iter()
        .filter_map(Item::text);
    map([
        ("id", list.id(id, entry)),
        ("title", title.into()),
        ("original", original(filler, fields)),
        ("abbreviation", optional(fields.text("abbreviation"))),
        ("definition", text("definition")),
        ("pronunciation", text("pronunciation")),
        ("scope", scope(filler, entry)),
        ("confusable_with", others.collect::<Vec<_>>().into()),
        (
            "deprecated_forms",
            old.map(Value::from).collect::<Vec<_>>().into(),
        ),
        (
            "legal_basis",
            legal_basis(filler, fields.list("legal_basis")),
        ),
    ])
}

/// What the thing is called in the first language of the site, which is that of ballots and forms; nothing on pages of that language.
fn original(filler: &Filler<'_>, fields: &Record) -> Value {
    let first = filler.shared.site.settings.default_language();
    let title = fields.localized("title", &first.code);
    let own = &filler.reader().language.code;
    match title.filter(|_| *own != first.code) {
        Some(title) => map([("text", title.into()), ("language", (&*first.code).into())]),
        None => Value::none(),
    }
}

/// LAW of the view contract with its years, for each law, in the order of the ids.
pub(super) fn laws(list: List<'_>) -> Value {
    let filler = list.filler;
    let reader = filler.reader();
    let shared = filler.shared_language();
    let laws = entries(reader.register, list.component);
    let laws = laws.map(|(id, entry)| {
        let fields = &entry.fields;
        let amended = fields.list("amended_by").iter().filter_map(Item::text);
        let amended = amended.filter_map(|other| {
            let entry = reader.register.laws.get(other)?;
            Some(map([
                ("href", list.href(other)),
                ("title", localized(reader, &entry.fields, "title")),
            ]))
        });
        map([
            ("id", list.id(id, entry)),
            ("title", localized(reader, fields, "title")),
            ("name", localized(reader, fields, "name")),
            ("url", optional(fields.text("url"))),
            ("scope", scope(filler, entry)),
            (
                "in_force_from",
                shared.optional_date(fields.date("in_force_from")),
            ),
            (
                "in_force_until",
                shared.optional_date(fields.date("in_force_until")),
            ),
            ("amended_by", amended.collect::<Vec<_>>().into()),
        ])
    });
    laws.collect::<Vec<_>>().into()
}

fn localized(reader: Reader<'_>, fields: &Record, name: &str) -> Value {
    let text = fields.get(name).map(|item| reader.localized(item));
    optional(text.as_deref())
}

/// The election law in words: `scope_pemilu`.
fn scope(filler: &Filler<'_>, entry: &Entry) -> Value {
    let scope = entry.fields.choice("scope").unwrap_or("general");
    filler.words().text(&format!("scope_{scope}")).into()
}

/// FACT of the view contract: the facts that a page refers to, names or draws, each once, in order.
pub(super) fn facts(filler: &Filler<'_>) -> Value {
    let document = filler.document;
    let paths = document
        .body
        .references
        .iter()
        .map(|reference| &*reference.path);
    let referred = paths.filter_map(|path| path.strip_prefix("fact."));
    let referred = referred.map(|path| path.split('.').next().unwrap_or_default());
    let named = document
        .get("facts")
        .map_or(&[][..], |item| match &item.value {
            Typed::List(items) => items,
            _ => &[],
        });
    let mut ids: Vec<&str> = Vec::new();
    let mut add = |id| {
        if !ids.contains(&id) {
            ids.push(id);
        }
    };
    referred.for_each(&mut add);
    named.iter().filter_map(Item::text).for_each(&mut add);
    for component in &document.body.components {
        for (_, item) in component.fields.entries() {
            item.visit(&mut |item| {
                if let Typed::Id(IdKind::Fact, id) = &item.value {
                    add(id);
                }
            });
        }
    }
    // Figures of a statistic and of charts stand with their sources where they are shown.
    ids.retain(|id| !is_shown(filler, id));
    let facts = ids.into_iter().filter_map(|id| fact(filler, id));
    facts.collect::<Vec<_>>().into()
}

/// Whether a page shows a fact with its source already: at the head of a statistic, in the table of a chart.
fn is_shown(filler: &Filler<'_>, id: &str) -> bool {
    let document = filler.document;
    let names = |item: &Item| item.text() == Some(id);
    let head = document.page_type.name == "statistic"
        && matches!(
            document.get("facts").map(|item| &item.value),
            Some(crate::schema::Typed::List(items)) if items.iter().any(names)
        );
    let components = document.body.components.iter();
    let mut charts = components.filter(|component| component.kind.name == "chart");
    head || charts.any(|chart| chart.fields.list("facts").iter().any(names))
}

/// One fact of the register.
pub(super) fn fact(filler: &Filler<'_>, id: &str) -> Option<Value> {
    let reader = filler.reader();
    let shared = filler.shared_language();
    let fields = &reader.register.facts.get(id)?.fields;
    let value = reader.look_up(&format!("fact.{id}"))?;
    let text = |name: &str| localized(reader, fields, name);
    let status = fields.choice("status").unwrap_or_default();
    let source = fields.group("source");
    Some(map([
        ("id", id.into()),
        ("title", text("title")),
        ("value", Value::safe_string(&reader.html(&value))),
        ("unit", text("unit")),
        ("status", status.into()),
        (
            "status_text",
            filler.words().text(&format!("status_{status}")).into(),
        ),
        ("as_of", shared.optional_date(fields.date("as_of"))),
        ("stated_by", text("stated_by")),
        (
            "source",
            source.map_or_else(Value::none, |source| super::values::source(source, shared)),
        ),
        (
            "source_language",
            (&*filler.shared.site.settings.default_language().code).into(),
        ),
        ("note", text("note")),
        (
            "comparison",
            optional(chart::comparison(reader, fields).as_deref()),
        ),
    ]))
}
