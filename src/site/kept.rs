//! The pages that readers keep on their devices before they ask for them: the home pages, and those that `site.yaml` lists.

use super::{LanguageId, PageId, Site};

impl Site {
    /// The pages of a language that are kept, the home page first; none where the site keeps no copies.
    #[must_use]
    pub fn kept(&self, language: LanguageId) -> Vec<PageId> {
        if !self.settings.keeps_copies() {
            return Vec::new();
        }
        let found = &self.languages[language];
        let mut kept: Vec<PageId> = found.home.into_iter().collect();
        for stem in self.settings.words("offline") {
            let page = found.by_stem.get(plain(stem)).copied();
            kept.extend(page.filter(|page| !kept.contains(page)));
        }
        kept
    }
}

/// The stem that a writer means who typed an address.
#[must_use]
pub fn plain(typed: &str) -> &str {
    typed.trim_matches('/')
}
