//! A document as its page's template sees it: `page` of the view contract.

use tera::Value;

use crate::diagnostics::Diagnostic;
use crate::document::{Document, Heading, MARK};
use crate::schema::{self, Item};
use crate::site::{Content, Listing, Page};

use super::calendar;
use super::chart;
use super::component::{self, Source};
use super::fill::Filler;
use super::register_list;
use super::shared::Shared;
use super::stages;
use super::values::{self, Entry, map, optional};

/// Pages with fewer sections than this need no list of them.
const TOC_FROM: usize = 3;

/// What a template may see of a document.
pub(super) fn value(
    shared: &Shared<'_>,
    page: &Page,
    document: &Document,
    root: &str,
    problems: &mut Vec<Diagnostic>,
) -> Value {
    let languages = shared.alike.languages.iter();
    let language = languages
        .map(|shared| &shared.language.code)
        .position(|code| *code == document.language.code);
    let filler = Filler {
        shared,
        page,
        document,
        root,
        language: language.unwrap_or_default(),
    };
    let mut entries: Vec<Entry> = Vec::with_capacity(22);
    entries.extend(head(&filler));
    entries.extend(body(&filler, problems));
    entries.extend(foot(&filler));
    map(entries)
}

/// What stands above the text.
fn head(filler: &Filler<'_>) -> [Entry; 13] {
    let document = filler.document;
    let toc = toc(filler);
    [
        ("title", text(filler, "title")),
        ("summary", text(filler, "summary")),
        ("description", text(filler, "summary")),
        ("type", document.page_type.name.into()),
        ("language", (&*document.language.code).into()),
        ("direction", document.language.direction.into()),
        ("has_toc", (toc.len() >= TOC_FROM).into()),
        ("toc", toc.into()),
        ("published_on", date(filler, "published_on")),
        ("expires_on", date(filler, "expires_on")),
        ("components", components(filler)),
        ("valid_until", valid_until(filler)),
        ("draft", document.is("draft").into()),
    ]
}

/// The text and the fields of the page's type.
fn body(filler: &Filler<'_>, problems: &mut Vec<Diagnostic>) -> [Entry; 3] {
    let document = filler.document;
    let own = Source {
        own: &document.fields,
        inherited: Some(&document.inherited),
    };
    let mut fields = component::entries(filler, document.page_type.fields, own, problems);
    let election = document.get("election").and_then(Item::text);
    let election = election.map_or_else(Value::none, |id| stages::election(filler, id));
    fields.push(("election", election));
    fields.push(("calendar", calendar::of_page(filler)));
    if document.page_type.name == "faq" {
        number_questions(&mut fields);
    }
    if document.page_type.name == "statistic" {
        fields.retain(|(name, _)| *name != "chart");
        fields.push(("chart", chart::page(filler)));
    }
    let html = filler.fill(&document.html(), problems);
    [
        ("body", Value::safe_string(&html)),
        (
            "image",
            component::field(filler, schema::COMMON, "image", own, problems),
        ),
        ("fields", map(fields)),
    ]
}

/// What stands below the text: on what it rests, who answers for it, what it is about.
fn foot(filler: &Filler<'_>) -> [Entry; 8] {
    let shared = filler.shared_language();
    let list = |name: &str| filler.document.get(name).map_or(&[][..], items);
    let sources = values::groups(list("sources"), |fields| values::source(fields, shared));
    [
        ("reviewed_on", date(filler, "reviewed_on")),
        ("owner", text(filler, "owner")),
        ("translated_by", text(filler, "translated_by")),
        ("sources", sources),
        ("facts", register_list::facts(filler)),
        (
            "legal_basis",
            component::legal_basis(filler, list("legal_basis")),
        ),
        (
            "topics",
            listed(filler, |listing| matches!(listing, Listing::Topic(_))),
        ),
        (
            "audience",
            listed(filler, |listing| matches!(listing, Listing::Audience(_))),
        ),
    ]
}

fn text(filler: &Filler<'_>, name: &str) -> Value {
    let text = filler.document.get(name).and_then(Item::text);
    optional(text.map(|text| filler.reader().expand(text)).as_deref())
}

fn date(filler: &Filler<'_>, name: &str) -> Value {
    match filler.document.get(name).map(|item| &item.value) {
        Some(schema::Typed::Date(date)) => filler.shared_language().date(*date),
        _ => Value::none(),
    }
}

/// The last day on which the page may be believed without a look at the network, ISO 8601: it expires then, or has to be checked again.
fn valid_until(filler: &Filler<'_>) -> Value {
    let document = filler.document;
    let expires = match document.get("expires_on").map(|item| &item.value) {
        Some(schema::Typed::Date(day)) => Some(*day),
        _ => None,
    };
    let due = filler.shared.site.review_due(document);
    let first = expires.into_iter().chain(due).min();
    first.map_or_else(Value::none, |day| day.to_string().into())
}

/// The listing pages of one kind on which the page stands.
fn listed(filler: &Filler<'_>, wanted: fn(Listing) -> bool) -> Value {
    let shared = filler.shared;
    let lists = filler.page.listed_in.iter().filter(
        |id| matches!(shared.site.page(**id).content, Content::Listing(listing) if wanted(listing)),
    );
    let lists = lists.map(|to| shared.link(filler.root, *to));
    lists.collect::<Vec<_>>().into()
}

fn items(item: &Item) -> &[Item] {
    match &item.value {
        schema::Typed::List(items) => items,
        _ => &[],
    }
}

/// Second-level headings, each with the third-level ones below it.
fn toc(filler: &Filler<'_>) -> Vec<Value> {
    let headings = &filler.document.body.headings;
    let words = |heading: &Heading| -> Value {
        if heading.text.contains(MARK) {
            filler
                .marked_words(&heading.text, heading.first_reference)
                .into()
        } else {
            heading.text.as_str().into()
        }
    };
    let entry = |heading: &Heading, children: Vec<Value>| {
        map([
            ("id", heading.id.as_str().into()),
            ("title", words(heading)),
            ("children", children.into()),
        ])
    };
    let mut entries: Vec<(&Heading, Vec<Value>)> = Vec::new();
    for heading in headings {
        match (heading.level, entries.last_mut()) {
            (..=2, _) => entries.push((heading, Vec::new())),
            (3, Some((_, children))) => children.push(entry(heading, Vec::new())),
            _ => {}
        }
    }
    entries
        .into_iter()
        .map(|(heading, children)| entry(heading, children))
        .collect()
}

/// Each question can be linked to.
fn number_questions(fields: &mut [Entry]) {
    let Some((_, list)) = fields.iter_mut().find(|(name, _)| *name == "questions") else {
        return;
    };
    let Some(questions) = list.as_array() else {
        return;
    };
    let numbered: Vec<Value> = questions
        .iter()
        .enumerate()
        .map(|(at, question)| {
            let mut question = question.as_map().cloned().unwrap_or_default();
            question.insert("id".into(), format!("t-q-{}", at + 1).into());
            Value::from(question)
        })
        .collect();
    *list = numbered.into();
}

/// The names of the components that the page shows, each once: what it needs a style sheet for. The chart of a statistic is one.
fn components(filler: &Filler<'_>) -> Value {
    let document = filler.document;
    let used = document.body.components.iter();
    let mut names: Vec<&str> = used.map(|component| component.kind.name).collect();
    if document.page_type.name == "statistic" {
        names.push("chart");
    }
    names.sort_unstable();
    names.dedup();
    let names = names.into_iter().map(Value::from);
    names.collect::<Vec<_>>().into()
}
