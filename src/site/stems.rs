//! Stems in, pages out: one page for each stem and language, with an address; a fallback where the language has no text.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::document::{Document, Territory};

use super::{Content, Drafts, InLanguage, LanguageId, Options, Page, PageId, Site};

/// The documents of the national site, or of a region's: of each stem those of the nearest territory, in all languages.
pub(super) fn of_site(documents: &[Arc<Document>], region: Option<&str>) -> Vec<Arc<Document>> {
    let mut nearest: BTreeMap<&Arc<str>, &Territory> = BTreeMap::new();
    let own = |document: &&Arc<Document>| document.territory.belongs_to(region);
    for document in documents.iter().filter(own) {
        let territory = nearest.entry(&document.stem).or_insert(&document.territory);
        *territory = (*territory).max(&document.territory);
    }
    let shown = documents
        .iter()
        .filter(own)
        .filter(|document| nearest.get(&document.stem) == Some(&&document.territory));
    let mut shown: Vec<Arc<Document>> = shown.cloned().collect();
    // Stable: the languages of a stem keep their order.
    shown.sort_by(|left, right| left.stem.cmp(&right.stem));
    shown
}

/// Adds a page for every stem in every language.
pub(super) fn add_pages(site: &mut Site) {
    let stems = published(site);
    let count = site.settings.languages.len();
    for language in 0..count {
        let mut found = InLanguage::default();
        for (stem, documents) in &stems {
            let id = PageId(u32::try_from(site.pages.len()).unwrap_or(u32::MAX));
            let content = match documents[language] {
                Some(own) => Content::Document(own),
                None => match documents.iter().flatten().next() {
                    Some(other) => Content::Fallback(*other),
                    None => continue,
                },
            };
            let address = address(site, &stems, language, stem);
            let parent = parent(stem)
                .and_then(|parent| found.by_stem.get(parent))
                .copied();
            site.pages.push(Page {
                language,
                content,
                stem: Arc::clone(stem),
                address,
                parent,
                previous: None,
                next: None,
                children: Vec::new(),
                related: Vec::new(),
                listed_in: Vec::new(),
                translations: Vec::new(),
            });
            found.by_stem.insert(Arc::clone(stem), id);
        }
        found.home = found.by_stem.get("").copied();
        site.languages.push(found);
    }
    for at in 0..site.pages.len() {
        let stem = Arc::clone(&site.pages[at].stem);
        let same = site
            .languages
            .iter()
            .filter_map(|found| found.by_stem.get(&stem));
        site.pages[at].translations = same.copied().collect();
    }
}

type Stems = BTreeMap<Arc<str>, Vec<Option<usize>>>;

/// The documents of each stem, by language, that are to be shown.
fn published(site: &Site) -> Stems {
    let mut stems = Stems::new();
    for (at, document) in site.documents.iter().enumerate() {
        if !is_shown(document, site.options) {
            continue;
        }
        let languages = &site.settings.languages;
        let language = languages
            .iter()
            .position(|l| l.code == document.language.code);
        let documents = stems
            .entry(Arc::clone(&document.stem))
            .or_insert_with(|| vec![None; languages.len()]);
        if let Some(language) = language {
            documents[language] = Some(at);
        }
    }
    stems
}

/// Whether a document becomes a page on this day.
pub(super) fn is_shown(document: &Document, options: Options) -> bool {
    let date = |name: &str| document.fields.date(name).or(document.inherited.date(name));
    let waits = date("publish_on").is_some_and(|day| day > options.today);
    options.drafts == Drafts::Shown || !(document.is("draft") || waits)
}

/// The stem of the next section up that could exist.
fn parent(stem: &str) -> Option<&str> {
    match stem.rsplit_once('/') {
        Some((folder, _)) => Some(folder),
        None if stem.is_empty() => None,
        None => Some(""),
    }
}

/// The address: the language's code, then for each folder and the page itself its slug in this language, or its name.
fn address(site: &Site, stems: &Stems, language: LanguageId, stem: &str) -> String {
    let mut address = String::new();
    if language > 0 {
        address.push_str(&site.settings.languages[language].code);
        address.push('/');
    }
    let mut end = 0;
    for part in stem.split('/').filter(|part| !part.is_empty()) {
        end += part.len() + usize::from(end > 0);
        let own = stems
            .get(&stem[..end])
            .and_then(|documents| documents[language]);
        let slug = own.and_then(|at| site.documents[at].fields.text("slug"));
        address.push_str(slug.unwrap_or(part));
        address.push('/');
    }
    address
}
