//! A site as it is without the words of its bodies, and the hashes by which what was made from it is found again.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::Diagnostic;
use crate::document::{Document, Held};
use crate::output::Files;
use crate::render::{self, Sheet, Theme};
use crate::site::{Content, Page, PageId, Site};
use crate::source::{Fields, Hash};

/// The documents of one territory, in their order.
pub(super) struct Pages<'a> {
    held: &'a [Held],
    /// Of their outlines.
    outlines: Hash,
    /// The newest of their versions.
    newest: u64,
}

impl<'a> Pages<'a> {
    /// The documents of each territory. `held`: those of a country, which are sorted by territory.
    pub(super) fn by_territory(held: &'a [Held]) -> Vec<Self> {
        let territories =
            held.chunk_by(|one, next| one.document.territory == next.document.territory);
        let pages = territories.map(|held| {
            let mut outlines = Fields::default();
            for held in held {
                outlines.field(held.outline.as_bytes());
            }
            Self {
                held,
                outlines: outlines.hash(),
                newest: held
                    .iter()
                    .map(|held| held.version)
                    .max()
                    .unwrap_or_default(),
            }
        });
        pages.collect()
    }

    /// Whether they belong to the site of a region, given by its folder, or to the national site.
    pub(super) fn belong_to(&self, region: Option<&str>) -> bool {
        let first = self.held.first();
        first.is_some_and(|held| held.document.territory.belongs_to(region))
    }
}

/// The documents that belong to one site.
pub(super) struct Own<'a>(pub Vec<&'a Pages<'a>>);

impl<'a> Own<'a> {
    /// Adds the outlines of all of them.
    pub(super) fn outlines(&self, fields: &mut Fields) {
        for pages in &self.0 {
            fields.field(pages.outlines.as_bytes());
        }
    }

    /// The newest of their versions.
    pub(super) fn newest(&self) -> u64 {
        let newest = self.0.iter().map(|pages| pages.newest);
        newest.max().unwrap_or_default()
    }

    /// Those of the documents of a site, in its order.
    pub(super) fn versions(&self, site: &Site) -> Vec<u64> {
        let all = self.since(0);
        let version = |document: &Arc<Document>| all.get(&*document.path).map(|held| held.version);
        let versions = site.documents.iter().map(version);
        versions.map(Option::unwrap_or_default).collect()
    }

    /// Those that are newer than a version, by path.
    pub(super) fn since(&self, version: u64) -> HashMap<&'a str, &'a Held> {
        let pages = self.0.iter().filter(|pages| pages.newest > version);
        let held = pages.flat_map(|pages| pages.held);
        let new = held.filter(|held| held.version > version);
        new.map(|held| (&*held.document.path, held)).collect()
    }
}

/// A site without the words of its bodies, and what follows from that.
pub(super) struct Frame {
    pub from: Hash,
    /// Of the files beside pages, and which of them are published.
    pub files: Hash,
    /// Which pages there are and where they stand: where it is the same, links of the same document lead to the same.
    pub routes: Hash,
    pub site: Site,
    pub problems: Vec<Diagnostic>,
    /// Every page by its path among the files of the build: that path, its title, the page.
    pub names: Vec<(Arc<str>, Arc<str>, PageId)>,
    pub sheets: Vec<Sheet>,
    pub calendars: Files,
    /// Of each sheet, what it is made from besides its document.
    pub inputs: Vec<Hash>,
    /// Which files are published.
    pub published: Hash,
    /// Of each document of the site, which one it is.
    pub versions: Vec<u64>,
    /// The newest of the versions that there were.
    pub newest: u64,
    /// Of each sheet, which document it shows and where that one's links lead.
    pub links: Vec<(u64, Hash)>,
    /// Of each sheet, what it is made from.
    pub keys: Vec<Hash>,
    /// Of each page, what its checks look at besides what all pages share. The pages are the first of the sheets, in their order.
    pub pages: Vec<Hash>,
}

impl Frame {
    /// Puts the documents of today in the place of those that were read again.
    pub(super) fn renew(&mut self, own: &Own<'_>) {
        let new = own.since(self.newest);
        if new.is_empty() {
            return;
        }
        self.newest = own.newest();
        for (document, version) in self.site.documents.iter_mut().zip(&mut self.versions) {
            if let Some(held) = new.get(&*document.path) {
                *document = Arc::clone(&held.document);
                *version = held.version;
            }
        }
    }

    /// Which document a page shows; none has the version 0.
    pub(super) fn version(&self, page: PageId) -> u64 {
        let shown = document(&self.site, self.site.page(page));
        shown.map_or(0, |(at, _)| self.versions[at])
    }

    /// Finds where the links of documents lead that are new or whose site is, and so what each sheet is made from and each page checked by.
    pub(super) fn find_links(&mut self) {
        let (site, versions) = (&self.site, &self.versions);
        let known = std::mem::take(&mut self.links);
        let none = Fields::default().hash();
        let links = self.sheets.par_iter().enumerate().map(|(place, sheet)| {
            let page = sheet.page().map(|id| site.page(id));
            let shown = page.and_then(|page| Some((page, document(site, page)?)));
            let Some((page, (at, document))) = shown else {
                return (0, none);
            };
            match known.get(place) {
                Some(known) if known.0 == versions[at] => *known,
                _ => (versions[at], render::links(site, page, document)),
            }
        });
        let links: Vec<(u64, Hash)> = links.collect();
        let is_same = |place: usize| known.get(place) == links.get(place);
        let mut keys = std::mem::take(&mut self.keys).into_iter();
        let mut pages = std::mem::take(&mut self.pages).into_iter();
        for (place, links) in links.iter().enumerate() {
            let known = keys.next().filter(|_| is_same(place));
            self.keys
                .push(known.unwrap_or_else(|| key(self.inputs[place].as_bytes(), links)));
        }
        for (place, page) in self.site.pages.iter().enumerate() {
            let known = pages.next().filter(|_| is_same(place));
            self.pages
                .push(known.unwrap_or_else(|| key(page.address.as_bytes(), &links[place])));
        }
        self.links = links;
    }

    /// Where all links lead.
    pub(super) fn all_links(&self) -> Hash {
        let mut fields = Fields::default();
        for (_, links) in &self.links {
            fields.field(links.as_bytes());
        }
        fields.hash()
    }
}

/// The hash of what is made from a document besides something else.
fn key(from: &[u8], (version, links): &(u64, Hash)) -> Hash {
    let mut fields = Fields::default();
    fields.field(from);
    fields.field(version.to_le_bytes());
    fields.field(links.as_bytes());
    fields.hash()
}

/// The hash of the files beside pages, given that of all of them: those that only drafts name are not there.
pub(super) fn files(site: &Site, all: &Hash) -> Hash {
    let mut fields = Fields::default();
    fields.field(all.as_bytes());
    for path in site.assets.keys() {
        fields.field(&**path);
    }
    fields.hash()
}

/// Names where the pages of a site stand. `fixed`: the hashes of what links depend on besides: settings, register and options, the
/// files beside pages.
pub(super) fn routes(site: &Site, fixed: [&Hash; 2]) -> Hash {
    let mut fields = Fields::default();
    for hash in fixed {
        fields.field(hash.as_bytes());
    }
    for page in &site.pages {
        fields.field(page.language.to_le_bytes());
        fields.field(&*page.stem);
        fields.field(&page.address);
        fields.field(match page.content {
            Content::Document(_) => "own",
            Content::Fallback(_) => "borrowed",
            Content::Listing(_) => "list",
        });
    }
    // Those that are not published, too: a link to one is told otherwise than a link to nothing.
    for document in &site.documents {
        fields.field(&*document.path);
    }
    fields.hash()
}

/// The pages of a site that stands in a folder, by path.
pub(super) fn names(site: &Site, theme: &Theme, folder: &str) -> Vec<(Arc<str>, Arc<str>, PageId)> {
    let pages = site.pages().zip(render::titles(site, theme));
    let names = pages.map(|((id, page), title)| {
        let path = format!("{folder}{}index.html", page.address);
        (path.into(), title.into(), id)
    });
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

/// The document that a page shows, and its place.
fn document<'s>(site: &'s Site, page: &Page) -> Option<(usize, &'s Document)> {
    match page.content {
        Content::Document(at) | Content::Fallback(at) => Some((at, &*site.documents[at])),
        Content::Listing(_) => None,
    }
}

/// Which files a site publishes, and how large its style sheets are: all that rendered files are compared with when they are read.
pub(super) fn published(site: &Site, theme: &Theme, sheets: &[Sheet], calendars: &Files) -> Hash {
    let mut fields = Fields::default();
    let assets = theme.assets.values().map(|(path, bytes)| (path, bytes));
    let beside = site
        .assets
        .values()
        .map(|asset| (&asset.address, &asset.bytes));
    for (path, bytes) in assets.chain(beside).chain(&site.statics).chain(calendars) {
        fields.field(path);
        if path.strip_suffix(".css").is_some() {
            fields.field(bytes.len().to_le_bytes());
        }
    }
    for sheet in sheets {
        fields.field(&sheet.path);
    }
    fields.hash()
}
