//! The pages of one snapshot after another: what is kept of a page is read again only where its file, its type or what it takes over from
//! its source has changed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report};
use crate::register::Entries;
use crate::schema::PageType;
use crate::settings::Settings;
use crate::source::{Fields, File, Hash, Snapshot};

use super::outline::outline;
use super::page_types::{Said, Types};
use super::read::{How, Named, Texts, decode, files, inherited, named, place, stale};
use super::{Abbreviations, Document};

/// What is kept of the pages of the last snapshot.
#[derive(Default)]
pub struct Kept {
    /// In the order of documents.
    pages: Vec<Arc<Page>>,
    /// Their places, sorted by path.
    by_path: Vec<usize>,
    /// What every page was read with: the settings, and the abbreviations of the register.
    read_with: Option<(Arc<Settings>, Abbreviations)>,
    /// Counts the documents that were made.
    versions: u64,
}

/// A document with its names for what it says: where a name is the same, so is what it stands for.
#[derive(Clone)]
pub struct Held {
    /// The document.
    pub document: Arc<Document>,
    /// Of all that it says; never given twice.
    pub version: u64,
    /// Of what other pages may show of it: everything but the words of its body.
    pub outline: Hash,
}

/// A page as it was read.
#[derive(Clone)]
struct Page {
    named: Named,
    held: Held,
    said: Said,
    /// What it and its translations were.
    family: Hash,
    problems: Vec<Diagnostic>,
}

/// A file of which it is known what it says of types.
struct Known {
    named: Named,
    said: Said,
    /// The page of the last time, where its file is the same.
    kept: Option<Arc<Page>>,
}

/// A page that is being read.
struct Reading {
    named: Named,
    said: Said,
    page_type: &'static PageType,
    state: State,
}

enum State {
    /// As the last time.
    Kept(Arc<Page>),
    /// Read now, and what is wrong with its file.
    Read(Box<Document>, Vec<Diagnostic>),
}

/// Reads every page; the documents are sorted as those of [`super::read_all`]. Also tells how many were read and not kept.
pub fn read_again(
    kept: &mut Kept,
    snapshot: &Snapshot,
    settings: &Arc<Settings>,
    terms: &Entries,
    report: &mut Report,
) -> (Vec<Held>, usize) {
    let abbreviations = Abbreviations::of(terms, settings);
    let read_with = (Arc::clone(settings), abbreviations);
    let same = kept
        .read_with
        .as_ref()
        .is_some_and(|known| Arc::ptr_eq(&known.0, &read_with.0) && known.1 == read_with.1);
    let how = How {
        settings,
        abbreviations: &read_with.1,
        texts: Texts::Kept,
    };
    let few = same.then(|| kept.read_some(snapshot, how)).flatten();
    let read = few.unwrap_or_else(|| {
        if !same {
            *kept = Kept {
                versions: kept.versions,
                ..Kept::default()
            };
        }
        kept.read_all(snapshot, how, report)
    });
    for at in &kept.by_path {
        report.extend(kept.pages[*at].problems.iter().cloned());
    }
    kept.read_with = Some(read_with);
    let held = kept.pages.iter().map(|page| page.held.clone());
    (held.collect(), read)
}

impl Kept {
    /// Reads the files of all pages, and keeps those pages that are the same. How many are not.
    fn read_all(&mut self, snapshot: &Snapshot, how: How<'_>, report: &mut Report) -> usize {
        let last = self.by_path.iter().map(|at| Arc::clone(&self.pages[*at]));
        let files = known(last, snapshot, how.settings, report);
        let mut pages = sorted(read(files, how), how.settings);
        let families = pages.chunk_by_mut(|left, right| left.named.is_family_of(&right.named));
        let families: Vec<&mut [Reading]> = families.collect();
        let joined = families.into_par_iter().flat_map_iter(|family| {
            let joined = join(family, how);
            family.iter().map(move |_| joined)
        });
        let joined: Vec<Hash> = joined.collect();
        self.pages.clear();
        let mut read = 0;
        for (page, family) in pages.into_iter().zip(joined) {
            read += usize::from(page.is_read());
            self.pages.push(page.kept(family, &mut self.versions));
        }
        let path = |at: &usize| &self.pages[*at].named.file.path;
        self.by_path = (0..self.pages.len()).collect();
        self.by_path
            .sort_unstable_by(|one, other| path(one).cmp(path(other)));
        read
    }

    /// Reads the files that have other bytes, and whatever follows from that: what a writer does all day, and it takes little. None where
    /// that is not enough, for a page has come or gone, or says otherwise which type pages have.
    fn read_some(&mut self, snapshot: &Snapshot, how: How<'_>) -> Option<usize> {
        let mut changed = BTreeMap::new();
        let mut files = files(snapshot);
        for at in &self.by_path {
            let (page, file) = (&self.pages[*at], files.next()?);
            if page.named.file.path != file.path {
                return None;
            }
            if page.named.file.hash != file.hash {
                changed.insert(*at, file);
            }
        }
        if files.next().is_some() {
            return None;
        }
        let places: BTreeSet<usize> = changed.keys().flat_map(|at| self.family(*at)).collect();
        let pages = places.into_par_iter().map(|at| {
            let page = Arc::clone(&self.pages[at]);
            let Some(file) = changed.get(&at) else {
                return Some((at, Reading::of(page)));
            };
            let reading = Reading::of_file(File::clone(file), &page, how);
            (reading.said == page.said).then_some((at, reading))
        });
        let pages: Option<Vec<(usize, Reading)>> = pages.collect();
        let (places, mut pages): (Vec<usize>, Vec<Reading>) = pages?.into_iter().unzip();
        let mut joined = Vec::with_capacity(pages.len());
        for family in pages.chunk_by_mut(|left, right| left.named.is_family_of(&right.named)) {
            let hash = join(family, how);
            joined.extend(family.iter().map(|_| hash));
        }
        let mut read = 0;
        for ((at, page), family) in places.into_iter().zip(pages).zip(joined) {
            read += usize::from(page.is_read());
            self.pages[at] = page.kept(family, &mut self.versions);
        }
        Some(read)
    }

    /// The places of the page at a place and its translations.
    fn family(&self, at: usize) -> Range<usize> {
        let (before, after) = self.pages.split_at(at);
        let own = &self.pages[at].named;
        let is_other = |page: &Arc<Page>| !page.named.is_family_of(own);
        let start = before.iter().rposition(is_other).map_or(0, |at| at + 1);
        let count = after.iter().position(is_other).unwrap_or(after.len());
        start..at + count
    }
}

/// Puts pages in the order of documents.
fn sorted(pages: Vec<Reading>, settings: &Settings) -> Vec<Reading> {
    let mut places: Vec<usize> = (0..pages.len()).collect();
    places.sort_by_cached_key(|at| {
        let named = &pages[*at].named;
        (named.key(), place(settings, &named.language))
    });
    let mut pages: Vec<Option<Reading>> = pages.into_iter().map(Some).collect();
    let sorted = places.into_iter().filter_map(|at| pages[at].take());
    sorted.collect()
}

/// The files of all pages, with what was kept of those that are the same. Only what is new is parsed for what it says of types.
fn known(
    last: impl Iterator<Item = Arc<Page>>,
    snapshot: &Snapshot,
    settings: &Settings,
    report: &mut Report,
) -> Vec<Known> {
    let mut last = last.peekable();
    let mut found: Vec<Result<Arc<Page>, Named>> = Vec::new();
    for file in files(snapshot) {
        // Both lists are sorted by path; pages that are gone stay behind.
        while last
            .next_if(|page| page.named.file.path < file.path)
            .is_some()
        {}
        let kept = last.next_if(|page| page.named.file.path == file.path);
        let kept = kept.filter(|page| page.named.file.hash == file.hash);
        found.extend(match kept {
            Some(page) => Some(Ok(page)),
            None => named(file, settings, report).map(Err),
        });
    }
    let known = found.into_par_iter().map(|found| match found {
        Ok(page) => Known {
            named: page.named.clone(),
            said: page.said,
            kept: Some(page),
        },
        Err(named) => Known {
            said: named.clone().parsed().said(),
            named,
            kept: None,
        },
    });
    known.collect()
}

/// Reads what is not kept, each page as its type: first pages of sections say it for those below, pages for their translations.
fn read(files: Vec<Known>, how: How<'_>) -> Vec<Reading> {
    let default = &how.settings.default_language().code;
    let mut types = Types::default();
    let sources = files
        .iter()
        .filter(|page| page.named.language.code == *default);
    let (first, pages): (Vec<_>, Vec<_>) = sources.partition(|page| page.named.is_index);
    for page in first {
        types.add_section(page.named.key(), page.said);
    }
    for page in pages {
        types.add_page(page.named.key(), page.said);
    }
    let read = files.into_par_iter().map(|Known { named, said, kept }| {
        let page_type = types.of_page(&named, said);
        let kept = kept.filter(|page| std::ptr::eq(page.held.document.page_type, page_type));
        let state = kept.map_or_else(|| State::read(&named, page_type, how), State::Kept);
        Reading {
            named,
            said,
            page_type,
            state,
        }
    });
    read.collect()
}

/// Joins the pages that are one page in several languages: translations take over what their source says for all, and are compared
/// with it. Gives the hash of what they all are.
fn join(family: &mut [Reading], how: How<'_>) -> Hash {
    let mut fields = Fields::default();
    for page in &*family {
        fields.field(&*page.named.file.path);
        fields.field(page.named.file.hash.as_bytes());
        fields.field(page.page_type.name);
    }
    let now = fields.hash();
    let is_same = |page: &Reading| matches!(&page.state, State::Kept(page) if page.family == now);
    if family.iter().all(is_same) {
        return now;
    }
    let first = &how.settings.default_language().code;
    for at in 0..family.len() {
        let (before, after) = family.split_at_mut(at);
        let page = &mut after[0];
        let taken = before.first().map(Reading::document);
        let taken = taken.map(|source| inherited(page.document(), source));
        let taken = taken.unwrap_or_default();
        let source = before
            .iter()
            .find(|page| page.named.language.code == *first);
        let stale = source.and_then(|source| stale(page.document(), source.document()));
        let own = page.document();
        if own.inherited == taken && own.stale == stale {
            continue;
        }
        if matches!(page.state, State::Kept(_)) {
            page.state = State::read(&page.named, page.page_type, how);
        }
        if let State::Read(document, _) = &mut page.state {
            document.inherited = taken;
            document.stale = stale;
        }
    }
    now
}

impl State {
    fn read(named: &Named, page_type: &'static PageType, how: How<'_>) -> Self {
        let (mut document, problems) = decode(named.clone().parsed(), page_type, how);
        document.body.pack(&named.file.bytes);
        Self::Read(Box::new(document), problems)
    }
}

impl Reading {
    /// A page that is as it was.
    fn of(page: Arc<Page>) -> Self {
        Self {
            named: page.named.clone(),
            said: page.said,
            page_type: page.held.document.page_type,
            state: State::Kept(page),
        }
    }

    /// A page whose file has other bytes, and whose type is as it was.
    fn of_file(file: File, last: &Page, how: How<'_>) -> Self {
        let named = Named {
            file,
            ..last.named.clone()
        };
        let page_type = last.held.document.page_type;
        Self {
            said: named.clone().parsed().said(),
            state: State::read(&named, page_type, how),
            page_type,
            named,
        }
    }

    fn is_read(&self) -> bool {
        matches!(self.state, State::Read(..))
    }

    fn document(&self) -> &Document {
        match &self.state {
            State::Kept(page) => &page.held.document,
            State::Read(document, _) => document,
        }
    }

    /// The page, to be kept.
    fn kept(self, family: Hash, versions: &mut u64) -> Arc<Page> {
        let named = self.named;
        match self.state {
            State::Kept(page) if page.family == family => page,
            State::Kept(page) => Arc::new(Page {
                family,
                ..Page::clone(&page)
            }),
            State::Read(document, problems) => {
                *versions += 1;
                Arc::new(Page {
                    named,
                    held: Held {
                        outline: outline(&document),
                        document: Arc::new(*document),
                        version: *versions,
                    },
                    said: self.said,
                    family,
                    problems,
                })
            }
        }
    }
}
