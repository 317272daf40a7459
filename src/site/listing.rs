//! Listing pages: one for each topic and audience that a page names, one for all of each, and all pages from A to Z.
//!
//! What they list stands in the order of the stems; by its titles it is sorted where these are known as they are shown.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::document::slugify;
use crate::language::Language;
use crate::schema::Item;
use crate::settings::Named;

use super::{Content, LanguageId, Page, PageId, Site};

/// What a listing page lists. Numbers are places in the settings' lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// All topics.
    Topics,
    /// One topic.
    Topic(usize),
    /// All audiences.
    Audiences,
    /// One audience.
    Audience(usize),
    /// All pages, from A to Z.
    AToZ,
}

impl Listing {
    /// The name that templates select by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Topics => "topics",
            Self::Topic(_) => "topic",
            Self::Audiences => "audiences",
            Self::Audience(_) => "audience",
            Self::AToZ => "a_z",
        }
    }
}

/// The parts of addresses that listing pages have: Indonesian, and English for every other language.
fn segment(listing: Listing, language: &Language) -> &'static str {
    match (listing, language.is("id")) {
        (Listing::Topics | Listing::Topic(_), true) => "topik",
        (Listing::Topics | Listing::Topic(_), false) => "topics",
        (Listing::Audiences | Listing::Audience(_), true) => "untuk",
        (Listing::Audiences | Listing::Audience(_), false) => "for",
        (Listing::AToZ, _) => "a-z",
    }
}

/// Adds the listing pages of every language.
pub(super) fn add_pages(site: &mut Site) {
    let settings = Arc::clone(&site.settings);
    let mut added: Vec<Vec<PageId>> = Vec::new();
    for language in 0..settings.languages.len() {
        let first = site.pages.len();
        let pages: Vec<PageId> = site.languages[language].by_stem.values().copied().collect();
        let kinds = [
            (Listing::Topics, "topics", &settings.topics),
            (Listing::Audiences, "audience", &settings.audiences),
        ];
        for (all, field, names) in kinds {
            let members = members(site, &pages, field, names);
            add_kind(site, language, all, names, members);
        }
        let a_z = add(site, language, Listing::AToZ, None, pages);
        site.languages[language].a_z = Some(a_z);
        let ids = (first..site.pages.len()).filter_map(|at| u32::try_from(at).ok());
        added.push(ids.map(PageId).collect());
    }
    // Topics do not depend on the language, so every language has the same listing pages in the same order.
    for ids in &added {
        for (place, id) in ids.iter().enumerate() {
            let same = added.iter().filter_map(|others| others.get(place));
            site.pages[id.0 as usize].translations = same.copied().collect();
        }
    }
}

fn add_kind(
    site: &mut Site,
    language: LanguageId,
    all: Listing,
    names: &[Named],
    members: Vec<Vec<PageId>>,
) {
    if members.iter().all(Vec::is_empty) {
        return;
    }
    let whole = add(site, language, all, None, Vec::new());
    match all {
        Listing::Topics => site.languages[language].topics = Some(whole),
        _ => site.languages[language].audiences = Some(whole),
    }
    for (place, pages) in members.into_iter().enumerate() {
        if pages.is_empty() {
            continue;
        }
        let listing = match all {
            Listing::Topics => Listing::Topic(place),
            _ => Listing::Audience(place),
        };
        let id = add(site, language, listing, Some(&names[place]), pages.clone());
        site.pages[id.0 as usize].parent = Some(whole);
        site.pages[whole.0 as usize].children.push(id);
        for page in pages {
            site.pages[page.0 as usize].listed_in.push(id);
        }
    }
}

/// For each of the names the pages that name it, in the order of `pages`: one look at each page, however many names there are.
fn members(site: &Site, pages: &[PageId], field: &str, named: &[Named]) -> Vec<Vec<PageId>> {
    let places = named
        .iter()
        .enumerate()
        .map(|(place, name)| (&*name.id, place));
    let places: BTreeMap<&str, usize> = places.collect();
    let mut members: Vec<Vec<PageId>> = vec![Vec::new(); named.len()];
    for page in pages {
        for place in names(site, *page, field).filter_map(|name| places.get(name)) {
            // A page that names it twice is listed once.
            if members[*place].last() != Some(page) {
                members[*place].push(*page);
            }
        }
    }
    members
}

/// The ids that a page names in a list.
pub(super) fn names<'s>(
    site: &'s Site,
    page: PageId,
    field: &str,
) -> impl Iterator<Item = &'s str> {
    let document = site.document(site.page(page));
    let items = document.map_or(&[][..], |document| {
        let own = document.fields.list(field);
        if own.is_empty() {
            document.inherited.list(field)
        } else {
            own
        }
    });
    items.iter().filter_map(Item::text)
}

fn add(
    site: &mut Site,
    language: LanguageId,
    listing: Listing,
    name: Option<&Named>,
    children: Vec<PageId>,
) -> PageId {
    let code = Arc::clone(&site.settings.languages[language].code);
    let segment = segment(listing, &site.settings.languages[language]);
    let mut address = match language {
        0 => format!("{segment}/"),
        _ => format!("{code}/{segment}/"),
    };
    if let Some(name) = name {
        address.push_str(&slug(name, &code));
        address.push('/');
    }
    let id = PageId(u32::try_from(site.pages.len()).unwrap_or(u32::MAX));
    site.pages.push(Page {
        language,
        content: Content::Listing(listing),
        stem: format!("/{segment}").into(),
        address,
        parent: site.languages[language].home,
        previous: None,
        next: None,
        children,
        related: Vec::new(),
        listed_in: Vec::new(),
        translations: Vec::new(),
    });
    id
}

/// The part of an address for a topic or audience: its slug, else its title, else its id.
fn slug(name: &Named, language: &str) -> String {
    let typed = name.fields.localized("slug", language);
    let title = name.fields.localized("title", language);
    [typed, title, Some(&name.id)]
        .into_iter()
        .flatten()
        .map(slugify)
        .find(|slug| !slug.is_empty())
        .unwrap_or_default()
}
