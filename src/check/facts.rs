//! What a page states that is the same in every language: dates, times, numbers, links, references, pictures, components.
//!
//! In: a document. Out: its facts in the order of the page, each with its place and a key that is equal where the fact is, however
//! each language writes it: `520.986` and `520,986`, `27 November 2024` and `November 27, 2024`, a link to the page of either language.

use std::ops::Range;

use crate::document::Document;
use crate::schema::{IdKind, Item, Kind, Typed};
use crate::site::{Resolved, Site};

use super::words::Words;
use super::{calendar, fields, figures};

/// Something that a page states.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    /// What it is, in every language.
    pub key: Key,
    /// How it is written here.
    pub shown: String,
    /// Bytes of the file.
    pub range: Range<usize>,
}

/// A fact without its language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// Year where it is known, month, day.
    Date(Option<i16>, i8, i8),
    /// Hour and minute.
    Time(u8, u8),
    /// A number as a computer writes it, `60.5`.
    Number(String),
    /// A page of the site.
    Link(String),
    /// A file of the site, without the language in its name.
    File(String),
    /// An address elsewhere: host and path.
    Url(String),
    /// A path into the register.
    Reference(String),
    /// A picture.
    Picture,
    /// A component of that kind.
    Component(&'static str),
    /// An id that a component names.
    Id(IdKind, String),
}

impl Key {
    /// Whether one language may say it once and the other several times: a link, the year in a name.
    pub(super) fn may_be_repeated(&self) -> bool {
        match self {
            Self::Link(_) | Self::File(_) | Self::Url(_) => true,
            Self::Number(number) => {
                number.contains('/') || number.len() == 4 && number.starts_with(['1', '2'])
            }
            _ => false,
        }
    }

    /// The word that messages choose by.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Date(..) => "date",
            Self::Time(..) => "time",
            Self::Number(_) => "number",
            Self::Link(_) => "link",
            Self::File(_) => "file",
            Self::Url(_) => "url",
            Self::Reference(_) => "reference",
            Self::Picture => "picture",
            Self::Component(_) => "component",
            Self::Id(..) => "id",
        }
    }
}

/// The facts of a document that do not stand in its words.
pub(super) fn around_words(site: &Site, document: &Document) -> Vec<Fact> {
    let mut facts = Vec::new();
    links(site, document, &mut facts);
    addresses(document, &mut facts);
    dates(document, &mut facts);
    pictures(document, &mut facts);
    components(document, &mut facts);
    references(document, &mut facts);
    facts
}

/// The dates, times and numbers of a stretch of words.
pub(super) fn in_words(document: &Document, words: &Words<'_>, facts: &mut Vec<Fact>) {
    if words.figures.is_empty() {
        return;
    }
    let dates = calendar::dates(words, &document.language);
    let mut year = None;
    let mut found = Vec::new();
    for date in dates.iter().rev() {
        // "24 September sampai 23 November 2024"
        year = date.year.or(year);
        let range = words.bytes(date.words.clone());
        let mut add = |day: i8| {
            found.push((Key::Date(year, date.month, day), range.clone()));
        };
        add(date.day);
        if let Some(first) = date.words.clone().find_map(|at| first_of_range(words, at)) {
            add(first);
        }
    }
    for at in words.figures {
        if dates.iter().any(|date| date.words.contains(at)) {
            continue;
        }
        let range = words.words.get(*at).cloned().unwrap_or_default();
        let keys = figures::keys(words, *at, &document.language);
        found.extend(keys.into_iter().map(|key| (key, range.clone())));
    }
    found.sort_by_key(|(_, range)| range.start);
    facts.extend(found.into_iter().map(|(key, range)| Fact {
        key,
        shown: words.prose.text[range.clone()].to_owned(),
        range: words.prose.source(range),
    }));
}

/// The 25 of "25-27 November 2024".
fn first_of_range(words: &Words<'_>, at: usize) -> Option<i8> {
    words.lower(at).split_once('-')?.0.parse().ok()
}

fn links(site: &Site, document: &Document, facts: &mut Vec<Fact>) {
    let languages = &site.settings.languages;
    let reader = languages
        .iter()
        .position(|known| known.code == document.language.code);
    for link in &document.body.links {
        let key = match site.resolve(document, reader.unwrap_or_default(), &link.target) {
            Resolved::Page(to, _) => Key::Link(site.page(to).stem.to_string()),
            Resolved::Asset(_) | Resolved::Static(_) => {
                Key::File(without_language(&link.typed, &document.language.code))
            }
            Resolved::Elsewhere(url) => Key::Url(address(url)),
            Resolved::Fragment(_) | Resolved::Broken => continue,
        };
        let address = &link.address;
        facts.push(Fact {
            key,
            shown: link.typed.clone(),
            range: address.clone(),
        });
    }
}

/// `peta.en.pdf` is the file `peta.pdf` of a language.
fn without_language(path: &str, code: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.replacen(&format!(".{code}."), ".", 1)
}

/// Host and path of an address. What only chooses a language is left out: `en.`, `/en/`, `?lang=en`.
fn address(url: &str) -> String {
    let rest = url.split_once(':').map_or(url, |(_, rest)| rest);
    let rest = rest.trim_start_matches('/');
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.to_ascii_lowercase();
    let host = match host.split_once('.') {
        Some((first, rest)) if (first == "www" || is_language(first)) && rest.contains('.') => {
            rest.to_owned()
        }
        _ => host,
    };
    let path = path.split('/');
    let path = path.filter(|part| !part.is_empty() && !is_language(part));
    path.fold(host, |address, part| address + "/" + part)
}

/// Whether an address says in which language it is read.
pub(super) fn chooses_language(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (host, path) = place.split_once('/').unwrap_or((place, ""));
    let first = host.split('.').next().unwrap_or_default();
    is_language(first)
        || path.split('/').any(is_language)
        || query.split('&').any(|part| part.starts_with("lang="))
}

fn is_language(part: &str) -> bool {
    matches!(part, "en" | "id" | "eng" | "ind")
}

fn addresses(document: &Document, facts: &mut Vec<Fact>) {
    let components = document.body.components.iter();
    let components = components.map(|component| &component.fields);
    for record in components.chain([&document.fields]) {
        fields::each(record, fields::is_url, &mut |_, item, url| {
            facts.push(Fact {
                key: Key::Url(address(url)),
                shown: url.to_owned(),
                range: item.range.clone(),
            });
        });
    }
}

/// The days of sources and other groups of fields; those of the page itself are compared field by field.
fn dates(document: &Document, facts: &mut Vec<Fact>) {
    for (_, item) in document.fields.entries() {
        if !matches!(item.value, Typed::List(_) | Typed::Group(_)) {
            continue;
        }
        item.visit(&mut |item: &Item| {
            if let Typed::Date(date) = item.value {
                facts.push(Fact {
                    key: Key::Date(Some(date.year()), date.month(), date.day()),
                    shown: date.to_string(),
                    range: item.range.clone(),
                });
            }
        });
    }
}

fn pictures(document: &Document, facts: &mut Vec<Fact>) {
    facts.extend(document.body.images.iter().map(|image| Fact {
        key: Key::Picture,
        shown: image.src.clone(),
        range: image.range.clone(),
    }));
}

fn components(document: &Document, facts: &mut Vec<Fact>) {
    for component in &document.body.components {
        let range = component.range.clone();
        facts.push(Fact {
            key: Key::Component(component.kind.name),
            shown: component.kind.name.to_owned(),
            // The line with its name.
            range: range.start..(range.start + 3 + component.kind.name.len()).min(range.end),
        });
        for (_, item) in component.fields.entries() {
            item.visit(&mut |item: &Item| {
                if let Typed::Id(kind, id) = &item.value {
                    facts.push(Fact {
                        key: Key::Id(*kind, id.clone()),
                        shown: id.clone(),
                        range: item.range.clone(),
                    });
                }
            });
        }
    }
}

/// The `{{ … }}` of the file.
fn references(document: &Document, facts: &mut Vec<Fact>) {
    facts.extend(document.typed_references.iter().map(|(start, typed)| {
        let path = typed.get(2..typed.len() - 2).unwrap_or_default().trim();
        Fact {
            key: Key::Reference(path.to_owned()),
            shown: typed.to_string(),
            range: *start..start + typed.len(),
        }
    }));
}

/// Whether a kind of field states a fact that both files may carry.
pub(super) fn states_fact(kind: &Kind) -> bool {
    match kind {
        Kind::Date | Kind::DateTime | Kind::Count | Kind::Integer | Kind::Choice(_) => true,
        Kind::Id(kind) => !matches!(kind, IdKind::Topic | IdKind::Audience | IdKind::Page),
        Kind::List(inner) => states_fact(inner),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_without_their_language() {
        let rows = [
            ("https://www.kpu.go.id/", "kpu.go.id"),
            ("https://kpu.go.id", "kpu.go.id"),
            (
                "https://id.wikipedia.org/wiki/TPS",
                "wikipedia.org/wiki/TPS",
            ),
            ("https://mkri.id/en/index.php?page=web", "mkri.id/index.php"),
            ("https://mkri.id/index.php", "mkri.id/index.php"),
            ("mailto:info@kpu.go.id", "info@kpu.go.id"),
            ("tel:+62211500", "+62211500"),
        ];
        for (url, expected) in rows {
            assert_eq!(address(url), expected, "{url}");
        }
        assert_eq!(without_language("../peta.en.pdf", "en"), "peta.pdf");
    }
}
