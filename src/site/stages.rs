//! The page that tells of each stage: in each language the first one, for its calendar and for every link to it.

use std::collections::BTreeMap;

use super::{LanguageId, PageId, Site};

/// The pages of stages in a language: by election, then by stage.
pub type StagePages = BTreeMap<String, BTreeMap<String, PageId>>;

impl Site {
    /// The page of a language that tells of a stage, in a text of its own.
    #[must_use]
    pub fn stage_page(&self, language: LanguageId, election: &str, stage: &str) -> Option<PageId> {
        let pages = &self.languages.get(language)?.stage_pages;
        pages.get(election)?.get(stage).copied()
    }
}

/// Finds the pages of stages in every language.
pub(super) fn connect(site: &mut Site) {
    let mut found: Vec<StagePages> = vec![StagePages::new(); site.languages.len()];
    for (id, page, document) in site.written_pages() {
        if document.page_type.name == "stage" {
            let election = found[page.language].entry(document.text("election").to_owned());
            let stages = election.or_default();
            stages
                .entry(document.text("stage").to_owned())
                .or_insert(id);
        }
    }
    for (language, pages) in site.languages.iter_mut().zip(found) {
        language.stage_pages = pages;
    }
}
