//! Where a link of a page leads: a page in the reader's language, a file, somewhere else, or nowhere.

use crate::document::{Document, Target, Territory};

use super::{Asset, LanguageId, PageId, Site};

/// What a link leads to.
#[derive(Clone, Copy, Debug)]
pub enum Resolved<'a> {
    /// A page, perhaps a heading of it.
    Page(PageId, Option<&'a str>),
    /// A heading of the same page.
    Fragment(&'a str),
    /// A file beside a page.
    Asset(&'a Asset),
    /// A file of `content/static/`: its path in the published site.
    Static(&'a str),
    /// An address elsewhere, or of a person.
    Elsewhere(&'a str),
    /// Nothing.
    Broken,
}

impl Site {
    /// Resolves a link of a document for readers of a language.
    #[must_use]
    pub fn resolve<'a>(
        &'a self,
        document: &Document,
        language: LanguageId,
        target: &'a Target,
    ) -> Resolved<'a> {
        match target {
            Target::Fragment(fragment) => Resolved::Fragment(fragment),
            Target::External(url) | Target::Contact(url) => Resolved::Elsewhere(url),
            Target::Unsafe => Resolved::Broken,
            Target::Root(path) => match self.statics.get_key_value(path.trim_start_matches('/')) {
                Some((path, _)) => Resolved::Static(path),
                None => Resolved::Broken,
            },
            Target::File { path, fragment } => {
                let Some(path) = document.beside(path) else {
                    return Resolved::Broken;
                };
                if let Some(stem) = stem_of(&path) {
                    let found = self.languages[language].by_stem.get(stem);
                    return found.map_or(Resolved::Broken, |page| {
                        Resolved::Page(*page, fragment.as_deref())
                    });
                }
                self.asset(document, &path)
                    .map_or(Resolved::Broken, Resolved::Asset)
            }
        }
    }

    /// The file that a document names, as a picture or a recording.
    #[must_use]
    pub fn asset_beside(&self, document: &Document, path: &str) -> Option<&Asset> {
        match Target::of(path) {
            Target::File { path, .. } => self.asset(document, &document.beside(&path)?),
            _ => None,
        }
    }

    /// A file below the folder of pages: of the document's own territory, else the nation's.
    fn asset(&self, document: &Document, path: &str) -> Option<&Asset> {
        let territories = [&document.territory, &Territory::National];
        territories.into_iter().find_map(|territory| {
            let path = format!("{}{path}", territory.folder());
            self.assets.get(path.as_str())
        })
    }
}

/// The stem of a link to a Markdown file: `hak/dokumen.md`, `hak/_index.md`.
fn stem_of(path: &str) -> Option<&str> {
    let stem = path.strip_suffix(".md")?;
    if stem == "_index" {
        return Some("");
    }
    Some(stem.strip_suffix("/_index").unwrap_or(stem))
}
