//! Stems in, pages out: one page for each stem and language, with an address; a fallback where the language has no text.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::document::{Document, Territory};

use super::{Content, Drafts, InLanguage, LanguageId, Options, Page, PageId, Site};

/// The documents of the national site, or of a region's: of each stem those of the nearest territory, in all languages.
pub(super) fn of_site(documents: &[Arc<Document>], region: Option<&str>) -> Vec<Arc<Document>> {
    let own = |document: &&Arc<Document>| document.territory.belongs_to(region);
    let mut territories = documents.iter().filter(own).map(|own| &own.territory);
    let first = territories.next();
    // Mostly the nation's alone; then nobody has to look which is the nearest.
    if territories.all(|other| Some(other) == first) {
        return in_order(documents.iter().filter(own).cloned().collect());
    }
    let mut nearest: BTreeMap<&Arc<str>, &Territory> = BTreeMap::new();
    for document in documents.iter().filter(own) {
        let territory = nearest.entry(&document.stem).or_insert(&document.territory);
        *territory = (*territory).max(&document.territory);
    }
    let shown = documents
        .iter()
        .filter(own)
        .filter(|document| nearest.get(&document.stem) == Some(&&document.territory));
    in_order(shown.cloned().collect())
}

fn in_order(mut documents: Vec<Arc<Document>>) -> Vec<Arc<Document>> {
    // Stable: the languages of a stem keep their order.
    documents.sort_by(|left, right| left.stem.cmp(&right.stem));
    documents
}

/// Adds a page for every stem in every language.
pub(super) fn add_pages(site: &mut Site) {
    let stems = published(site);
    let count = site.settings.languages.len();
    // Of each stem its pages, by language.
    let mut same: Vec<Vec<PageId>> = vec![Vec::with_capacity(count); stems.len()];
    for language in 0..count {
        let mut pages: Vec<(Arc<str>, PageId)> = Vec::with_capacity(stems.len());
        let mut folder = Folder::default();
        for ((stem, documents), same) in stems.iter().zip(&mut same) {
            let id = PageId(u32::try_from(site.pages.len()).unwrap_or(u32::MAX));
            let content = match documents[language] {
                Some(own) => Content::Document(own),
                None => match documents.iter().flatten().next() {
                    Some(other) => Content::Fallback(*other),
                    None => continue,
                },
            };
            let address = address(site, &stems, language, stem, &mut folder);
            site.pages.push(Page {
                language,
                content,
                stem: Arc::clone(stem),
                address,
                parent: None,
                previous: None,
                next: None,
                children: Vec::new(),
                related: Vec::new(),
                listed_in: Vec::new(),
                translations: Vec::new(),
            });
            same.push(id);
            pages.push((Arc::clone(stem), id));
        }
        let by_stem: BTreeMap<Arc<str>, PageId> = pages.into_iter().collect();
        site.languages.push(InLanguage {
            home: by_stem.get("").copied(),
            by_stem,
            ..InLanguage::default()
        });
    }
    for same in same {
        for id in &same {
            site.pages[id.0 as usize].translations.clone_from(&same);
        }
    }
}

type Stems = BTreeMap<Arc<str>, Vec<Option<usize>>>;

/// The documents of each stem, by language, that are to be shown.
fn published(site: &Site) -> Stems {
    // Documents are sorted by stem.
    let mut stems: Vec<(Arc<str>, Vec<Option<usize>>)> = Vec::new();
    for (at, document) in site.documents.iter().enumerate() {
        if !is_shown(document, site.options) {
            continue;
        }
        let languages = &site.settings.languages;
        let language = languages
            .iter()
            .position(|l| l.code == document.language.code);
        if stems.last().is_none_or(|(stem, _)| *stem != document.stem) {
            stems.push((Arc::clone(&document.stem), vec![None; languages.len()]));
        }
        if let (Some(language), Some((_, documents))) = (language, stems.last_mut()) {
            documents[language] = Some(at);
        }
    }
    stems.into_iter().collect()
}

/// Whether a document becomes a page on this day.
pub(super) fn is_shown(document: &Document, options: Options) -> bool {
    let date = |name: &str| document.fields.date(name).or(document.inherited.date(name));
    let waits = date("publish_on").is_some_and(|day| day > options.today);
    options.drafts == Drafts::Shown || !(document.is("draft") || waits)
}

/// A folder and its address: that of the page before is mostly that of the next one, too.
#[derive(Default)]
struct Folder {
    stem: String,
    /// Without the language's code.
    address: String,
}

/// The address: the language's code, then for each folder and the page itself its slug in this language, or its name.
fn address(
    site: &Site,
    stems: &Stems,
    language: LanguageId,
    stem: &str,
    last: &mut Folder,
) -> String {
    let slug = |end: usize, part: &str| {
        let documents = stems.get(&stem[..end]);
        let own = documents.and_then(|documents| documents[language]);
        let slug = own.and_then(|at| site.documents[at].fields.text("slug"));
        format!("{}/", slug.unwrap_or(part))
    };
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    if last.stem != folder {
        folder.clone_into(&mut last.stem);
        last.address.clear();
        let mut end = 0;
        for part in folder.split('/').filter(|part| !part.is_empty()) {
            end += part.len() + usize::from(end > 0);
            last.address.push_str(&slug(end, part));
        }
    }
    let mut address = String::new();
    if language > 0 {
        address.push_str(&site.settings.languages[language].code);
        address.push('/');
    }
    address.push_str(&last.address);
    if !name.is_empty() {
        address.push_str(&slug(stem.len(), name));
    }
    address
}
