//! The pages of one snapshot after another: what is kept of a page is read again only where its file, its type or what it takes over from
//! its source has changed.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report};
use crate::register::Entries;
use crate::schema::PageType;
use crate::settings::Settings;
use crate::source::{Fields, Hash, Snapshot};

use super::page_types::{Said, Types};
use super::read::{How, Named, Texts, decode, files, inherited, named, place, stale};
use super::{Abbreviations, Document};

/// What is kept of the pages of the last snapshot.
#[derive(Default)]
pub struct Kept {
    /// Sorted by path.
    pages: Vec<Page>,
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
    kept: Option<Page>,
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
    Kept(Box<Page>),
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
    if !same {
        kept.pages.clear();
    }
    let how = How {
        settings,
        abbreviations: &read_with.1,
        texts: Texts::Kept,
    };
    let last = std::mem::take(&mut kept.pages);
    let files = known(last, snapshot, settings, report);
    let mut pages = sorted(read(files, how), settings);
    let families = pages.chunk_by_mut(|left, right| {
        left.named.stem == right.named.stem && left.named.territory == right.named.territory
    });
    let families: Vec<&mut [Reading]> = families.collect();
    let joined = families.into_par_iter().flat_map_iter(|family| {
        let joined = join(family, how);
        family.iter().map(move |_| joined)
    });
    let joined: Vec<Hash> = joined.collect();
    let mut held = Vec::with_capacity(pages.len());
    let mut read = 0;
    for (page, family) in pages.into_iter().zip(joined) {
        read += usize::from(matches!(page.state, State::Read(..)));
        let page = page.kept(family, &mut kept.versions);
        held.push(page.held.clone());
        kept.pages.push(page);
    }
    kept.pages
        .sort_unstable_by(|one, other| one.named.file.path.cmp(&other.named.file.path));
    for page in &kept.pages {
        report.extend(page.problems.iter().cloned());
    }
    kept.read_with = Some(read_with);
    (held, read)
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
    last: Vec<Page>,
    snapshot: &Snapshot,
    settings: &Settings,
    report: &mut Report,
) -> Vec<Known> {
    let mut last = last.into_iter().peekable();
    let mut found: Vec<Result<Page, Named>> = Vec::new();
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
        let state = kept.map_or_else(
            || State::read(&named, page_type, how),
            |page| State::Kept(Box::new(page)),
        );
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
    fn document(&self) -> &Document {
        match &self.state {
            State::Kept(page) => &page.held.document,
            State::Read(document, _) => document,
        }
    }

    /// The page, to be kept.
    fn kept(self, family: Hash, versions: &mut u64) -> Page {
        let named = self.named;
        match self.state {
            State::Kept(page) => Page { family, ..*page },
            State::Read(document, problems) => {
                *versions += 1;
                Page {
                    named,
                    held: Held {
                        outline: outline(&document),
                        document: Arc::new(*document),
                        version: *versions,
                    },
                    said: self.said,
                    family,
                    problems,
                }
            }
        }
    }
}

/// The hash of everything of a document that other pages may show, or that decides what pages there are: its front matter, what it takes
/// over, which components and references stand in it. Whether its source has changed is its own matter.
fn outline(document: &Document) -> Hash {
    let mut fields = Fields::default();
    fields.field(&*document.path);
    fields.field(document.page_type.name);
    fields.field(&document.bytes[..document.body_range.start]);
    fields.field(format!("{:?}", document.inherited));
    for component in &document.body.components {
        fields.field(component.kind.name);
        fields.field(
            document
                .bytes
                .get(component.range.clone())
                .unwrap_or_default(),
        );
    }
    for reference in &document.body.references {
        fields.field(&*reference.path);
    }
    fields.hash()
}
