//! The pages of one family, page by page: their words are cut once, and every check of pages looks at them.

use std::collections::BTreeMap;

use crate::diagnostics::Diagnostic;
use crate::document::{Document, Prose, Territory};
use crate::site::{Page, PageId, Site};
use crate::source::Hash;

use super::hard::Terms;
use super::marks::Marks;
use super::named::{self, Names};
use super::published::PageIds;
use super::words::{Cut, Words};
use super::{AGAIN, PAGE_CHECKS, Subject, links};

/// A page with a text of its own.
pub(super) type Written<'a> = (PageId, &'a Page, &'a Document);

/// The places of the pages that are one page in several languages, that in the first language first.
pub(super) fn families(pages: &[Written<'_>]) -> Vec<Vec<usize>> {
    let mut families: BTreeMap<PageId, Vec<usize>> = BTreeMap::new();
    for (at, (id, page, _)) in pages.iter().enumerate() {
        let first = page.translations.first().unwrap_or(id);
        families.entry(*first).or_default().push(at);
    }
    for family in families.values_mut() {
        family.sort_by_key(|at| pages.get(*at).map(|(_, page, _)| page.language));
    }
    families.into_values().collect()
}

/// A document with its words, for the check of its translations.
pub(super) struct Source<'a> {
    pub document: &'a Document,
    pub words: &'a [Words<'a>],
}

/// What the checks of all pages share.
pub(super) struct Reading<'a> {
    pub site: &'a Site,
    pub ids: &'a PageIds<'a>,
    pub terms: &'a Terms,
    pub terms_hash: Hash,
    pub names: &'a Names,
}

impl Reading<'_> {
    /// What is wrong with pages that are one page in several languages, in their order: the words of the first are cut once for all of
    /// them.
    pub(super) fn family(
        &self,
        pages: &[Written<'_>],
        family: &[usize],
        (first_cut, cut): &mut (Cut, Cut),
    ) -> Vec<Vec<Diagnostic>> {
        let Some((first, others)) = family.split_first() else {
            return Vec::new();
        };
        let prose = self.prose(pages[*first]);
        first_cut.again(prose.iter(), Marks::of(&pages[*first].2.language));
        let words = first_cut.words(prose.iter());
        let mut found = vec![self.page(pages[*first], &words, None)];
        let (.., document) = pages[*first];
        let source = Source {
            document,
            words: &words,
        };
        for at in others {
            let prose = self.prose(pages[*at]);
            cut.again(prose.iter(), Marks::of(&pages[*at].2.language));
            let words = cut.words(prose.iter());
            found.push(self.page(pages[*at], &words, Some(&source)));
        }
        found
    }

    /// Where the links of a page lead.
    pub(super) fn links(&self, page: Written<'_>) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        links::check(&self.subject(page, &[], None), &mut found);
        found
    }

    /// A national page has been read with the national site, where there is one; in a region's below it only what the page leads to
    /// and names may differ.
    fn is_read(&self, document: &Document) -> bool {
        document.territory == Territory::National && self.site.settings.has_nation()
    }

    /// The words that are checked.
    fn prose(&self, (.., document): Written<'_>) -> Vec<Prose> {
        if self.is_read(document) {
            Vec::new()
        } else {
            document.prose()
        }
    }

    fn page(
        &self,
        page: Written<'_>,
        words: &[Words<'_>],
        source: Option<&Source<'_>>,
    ) -> Vec<Diagnostic> {
        let (.., document) = page;
        let checks = if self.is_read(document) {
            AGAIN
        } else {
            PAGE_CHECKS
        };
        let subject = self.subject(page, words, source);
        let mut found = Vec::new();
        for check in checks {
            check(&subject, &mut found);
        }
        found
    }

    fn subject<'s>(
        &'s self,
        (id, page, document): Written<'s>,
        words: &'s [Words<'s>],
        source: Option<&'s Source<'s>>,
    ) -> Subject<'s> {
        Subject {
            site: self.site,
            id,
            page,
            document,
            language: &document.language,
            words,
            source,
            ids: self.ids,
            terms: self.terms,
            named: self.names.find(words),
            insertions: named::insertions(document, words),
            names: self.names,
        }
    }
}
