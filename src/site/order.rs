//! The order of pages: children of each section, neighbours, menus. As `order` and `menu` say, then by title.

use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Report, codes};
use crate::document::Document;
use crate::schema::Item;

use super::{LanguageId, PageId, Site};

/// Connects every page with its section and its neighbours, and makes the menus.
pub(super) fn connect(site: &mut Site, report: &mut Report) {
    for language in 0..site.languages.len() {
        let pages: Vec<(Arc<str>, PageId)> = site.languages[language]
            .by_stem
            .iter()
            .map(|(stem, id)| (Arc::clone(stem), *id))
            .collect();
        adopt(site, language, &pages);
        for (stem, id) in &pages {
            sort_children(site, stem, *id);
        }
        for (name, footer) in [("menu", Menu::Main), ("footer_menu", Menu::Footer)] {
            let pages = listed(site, "", name)
                .iter()
                .filter_map(|(stem, _)| site.languages[language].by_stem.get(&**stem))
                .copied()
                .collect();
            match footer {
                Menu::Main => site.languages[language].menu = pages,
                Menu::Footer => site.languages[language].footer_menu = pages,
            }
        }
    }
    report_unknown(site, report);
}

enum Menu {
    Main,
    Footer,
}

/// Gives every page to the nearest section above it that exists.
fn adopt(site: &mut Site, language: LanguageId, pages: &[(Arc<str>, PageId)]) {
    // The page before mostly lies in the same folder.
    let mut last: Option<(&str, Option<PageId>)> = None;
    for (stem, id) in pages {
        let folder = match stem.rsplit_once('/') {
            Some((folder, _)) => Some(folder),
            None if stem.is_empty() => None,
            None => Some(""),
        };
        let parent = match (folder, last) {
            (Some(folder), Some((known, parent))) if folder == known => parent,
            (Some(folder), _) => {
                let parent = nearest(site, language, folder);
                last = Some((folder, parent));
                parent
            }
            (None, _) => None,
        };
        site.pages[id.0 as usize].parent = parent;
        if let Some(parent) = parent {
            site.pages[parent.0 as usize].children.push(*id);
        }
    }
}

/// The page of a folder, else that of the nearest one above it.
fn nearest(site: &Site, language: LanguageId, folder: &str) -> Option<PageId> {
    let mut above = folder;
    loop {
        if let Some(found) = site.languages[language].by_stem.get(above) {
            return Some(*found);
        }
        above = match above.rsplit_once('/') {
            Some((folder, _)) => folder,
            None if above.is_empty() => return None,
            None => "",
        };
    }
}

/// Sorts the children of a page and makes them neighbours.
fn sort_children(site: &mut Site, stem: &str, id: PageId) {
    // Most pages have none, and their documents need not be looked for.
    if site.page(id).children.is_empty() {
        return;
    }
    let order = listed(site, stem, "order");
    let page = site.page(id);
    let language = Arc::clone(site.language(page));
    let mut children = page.children.clone();
    children.sort_by_cached_key(|child| {
        let page = site.page(*child);
        let place = order.iter().position(|(name, _)| **name == *page.stem);
        let title = site.document(page).map(|document| document.text("title"));
        let title = language.sort_key(title.unwrap_or_default());
        (place.unwrap_or(usize::MAX), title)
    });
    // Sections stand side by side in the menu; only the pages inside one are read in order.
    if !stem.is_empty() {
        for pair in children.windows(2) {
            site.pages[pair[0].0 as usize].next = Some(pair[1]);
            site.pages[pair[1].0 as usize].previous = Some(pair[0]);
        }
    }
    site.pages[id.0 as usize].children = children;
}

/// The stems that a list of an `_index` names, with where each is named. The default language's file says it for all.
fn listed<'s>(site: &'s Site, stem: &str, list: &str) -> Vec<(String, &'s Item)> {
    let Some(document) = index(site, stem) else {
        return Vec::new();
    };
    let items = document.fields.list(list).iter();
    items
        .filter_map(|item| {
            let name = item.text()?;
            let full = match stem {
                "" => name.to_owned(),
                _ => format!("{stem}/{name}"),
            };
            Some((full, item))
        })
        .collect()
}

fn index<'s>(site: &'s Site, stem: &str) -> Option<&'s Document> {
    let default = &site.settings.default_language().code;
    let documents = &site.documents;
    let at = documents.partition_point(|document| *document.stem < *stem);
    documents[at..]
        .iter()
        .take_while(|document| *document.stem == *stem)
        .find(|document| document.language.code == *default)
        .map(|document| &**document)
}

fn report_unknown(site: &Site, report: &mut Report) {
    let known = |stem: &str| {
        let at = site
            .documents
            .partition_point(|document| *document.stem < *stem);
        site.documents
            .get(at)
            .is_some_and(|document| *document.stem == *stem)
    };
    for document in site.documents.iter().filter(|document| document.is_index) {
        if index(site, &document.stem).is_none_or(|index| index.path != document.path) {
            continue;
        }
        for list in ["order", "menu", "footer_menu"] {
            for (stem, item) in listed(site, &document.stem, list) {
                if known(&stem) {
                    continue;
                }
                let typed = item.text().unwrap_or_default();
                let prefix = stem.strip_suffix(typed).unwrap_or_default();
                let names = site.documents.iter();
                let names = names.filter_map(|other| other.stem.strip_prefix(prefix));
                let problem =
                    Diagnostic::new(codes::UNKNOWN_ID, document.span(item.range.clone()), typed)
                        .arg("kind", "page")
                        .suggest(typed, names);
                report.push(problem);
            }
        }
    }
}
