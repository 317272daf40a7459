//! One site of a country again: assembled where what there is has changed, rendered and checked where a page's own inputs have.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::{self, Memory, Parsed};
use crate::diagnostics::{Diagnostic, Report};
use crate::document::{Document, Held};
use crate::output::{self, File, Files};
use crate::render::{self, Sheet, Theme};
use crate::site::{self, Content, Page, PageId, Site};
use crate::source::{Fields, Hash};

use super::Work;
use super::card::{self, Card};
use super::country::{Country, SiteOfRegion};
use super::rendering::{Rendered, Rendering};

/// A build of all sites, after another.
pub(super) struct Again<'a> {
    pub country: &'a Country<'a>,
    /// The country's documents, in their order.
    pub held: &'a [Held],
    /// The hash of settings, register and options: of what every check looks at.
    pub checked_with: Hash,
    /// The hash of these and the theme: of what every file is made from.
    pub common: Hash,
    /// The hash of the files beside pages.
    pub files: Hash,
    /// What was made anew.
    pub work: Work,
    /// The pages of all sites.
    pub pages: Vec<Card>,
}

/// What is kept of one site.
#[derive(Default)]
pub(super) struct Kept {
    frame: Option<Frame>,
    /// The rendered files, in the order of the frame's sheets.
    rendered: Vec<Option<Rendered>>,
    checks: check::Kept,
    /// Counts how often the ids of a page have changed.
    ids: u64,
}

/// A site without the words of its bodies, and what follows from that.
struct Frame {
    from: Hash,
    site: Site,
    problems: Vec<Diagnostic>,
    /// Every page by its path among the files of the build: that path, its title, the page.
    names: Vec<(Arc<str>, Arc<str>, PageId)>,
    sheets: Vec<Sheet>,
    calendars: Files,
    /// Of each sheet, what it is made from besides its document.
    inputs: Vec<Hash>,
    /// Which files are published.
    published: Hash,
    /// Of each document of the site, which one it is.
    versions: Vec<u64>,
    /// Of each sheet, which document it shows and where that one's links lead.
    links: Vec<(u64, Hash)>,
    /// The files that no template makes.
    others: Option<Files>,
    /// What is wrong with menus and whatever else stands around pages.
    around: Option<Vec<Diagnostic>>,
}

impl Again<'_> {
    /// Builds one site; the files of the pages that it shows in their own language.
    pub(super) fn site(
        &mut self,
        kept: &mut Kept,
        own: &SiteOfRegion<'_>,
        report: &mut Report,
    ) -> Vec<Arc<str>> {
        let sink = own.sink;
        let mut frame = self.frame(kept, own);
        report.extend(frame.problems.iter().cloned());
        frame.find_links();
        let theme = &self.country.theme;
        let files = check::Files::new(&frame.site, theme, &frame.sheets);
        let mut around = frame.around.take();
        let rendering = Rendering {
            files: &files,
            calendars: &frame.calendars,
            keys: frame.keys(),
            published: frame.published,
        };
        let last = std::mem::take(&mut kept.rendered);
        let made = rendering.all(last, &mut around, sink);
        self.work.rendered += made.rendered;
        kept.ids += u64::from(made.other_ids);
        let rendered = made.files;
        report.extend(around.iter().flatten().cloned());
        report.extend(
            rendered
                .iter()
                .flat_map(|file| file.problems.iter().cloned()),
        );
        let others = frame.others.take();
        let others =
            others.unwrap_or_else(|| output::files(&frame.site, theme, frame.calendars.clone()));
        for (path, bytes) in &others {
            if !files.is_rendered(path) {
                sink.take(File {
                    path: path.clone(),
                    bytes: Arc::clone(bytes),
                });
            }
        }
        let parsed: Vec<Arc<Parsed>> = rendered
            .iter()
            .map(|file| Arc::clone(&file.parsed))
            .collect();
        let pages = frame.pages();
        let memory = Memory {
            kept: &mut kept.checks,
            common: self.checked_with,
            files: self.files,
            structure: frame.from,
            links: frame.all_links(),
            ids: kept.ids,
            pages: &pages,
        };
        self.work.checked += check::check(&files, &parsed, Some(memory), report);
        kept.rendered = rendered.into_iter().map(Some).collect();
        frame.others = Some(others);
        frame.around = around;
        self.pages.extend(card::of(&frame.site, &frame.names));
        let written = frame.site.written_pages();
        let written = written
            .map(|(.., document)| Arc::clone(&document.path))
            .collect();
        kept.frame = Some(frame);
        written
    }

    /// The site as it was with the documents of today, or a new one.
    fn frame(&self, kept: &mut Kept, own: &SiteOfRegion<'_>) -> Frame {
        let mut from = Fields::default();
        from.field(self.common.as_bytes());
        from.field(self.files.as_bytes());
        for held in self.held {
            from.field(held.outline.as_bytes());
        }
        let from = from.hash();
        let last = kept.frame.take();
        let other = match last {
            Some(mut frame) if frame.from == from => {
                frame.renew(self.held);
                return frame;
            }
            other => other,
        };
        let frame = self.assemble(from, own);
        let places = other
            .iter()
            .flat_map(|other| other.sheets.iter().enumerate());
        let places: HashMap<&str, usize> = places
            .map(|(place, sheet)| (sheet.path.as_str(), place))
            .collect();
        let mut rendered = std::mem::take(&mut kept.rendered);
        let same = frame.sheets.iter().map(|sheet| {
            let place = places.get(sheet.path.as_str())?;
            rendered.get_mut(*place)?.take()
        });
        kept.rendered = same.collect();
        frame
    }

    fn assemble(&self, from: Hash, own: &SiteOfRegion<'_>) -> Frame {
        let Country {
            snapshot,
            documents,
            theme,
            options,
            ..
        } = self.country;
        let mut report = Report::default();
        let site = site::assemble(
            snapshot,
            Arc::clone(own.settings),
            Arc::clone(own.register),
            documents,
            *options,
            &mut report,
        );
        let sheets = render::sheets(&site);
        let calendars = output::calendars(&site, theme);
        let inputs = render::inputs(&site, &sheets, self.common, &calendars);
        let versions: HashMap<&str, u64> = self
            .held
            .iter()
            .map(|held| (&*held.document.path, held.version))
            .collect();
        let of_site = site.documents.iter();
        let versions = of_site.map(|document| versions.get(&*document.path).copied());
        Frame {
            from,
            problems: report.iter().cloned().collect(),
            inputs,
            names: names(&site, theme, own.folder),
            published: published(&site, theme, &sheets, &calendars),
            versions: versions.map(Option::unwrap_or_default).collect(),
            links: Vec::new(),
            others: None,
            around: None,
            sheets,
            calendars,
            site,
        }
    }
}

impl Frame {
    /// Puts the documents of today in the place of those that were read again.
    fn renew(&mut self, held: &[Held]) {
        let newest = self.versions.iter().max().copied().unwrap_or_default();
        let new = held.iter().filter(|held| held.version > newest);
        let new: HashMap<&str, &Held> = new.map(|held| (&*held.document.path, held)).collect();
        if new.is_empty() {
            return;
        }
        for (document, version) in self.site.documents.iter_mut().zip(&mut self.versions) {
            if let Some(held) = new.get(&*document.path) {
                *document = Arc::clone(&held.document);
                *version = held.version;
            }
        }
    }

    /// Finds where the links of documents lead that are new or whose site is.
    fn find_links(&mut self) {
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
        self.links = links.collect();
    }

    /// What each sheet is made from.
    fn keys(&self) -> Vec<Hash> {
        let sheets = self.inputs.iter().zip(&self.links);
        let keys = sheets.map(|(inputs, (version, links))| {
            let mut fields = Fields::default();
            fields.field(inputs.as_bytes());
            fields.field(version.to_le_bytes());
            fields.field(links.as_bytes());
            fields.hash()
        });
        keys.collect()
    }

    /// What the checks of each page look at, besides what all pages share. The pages are the first of the sheets, in their order.
    fn pages(&self) -> Vec<Hash> {
        let pages = self.site.pages.iter().zip(&self.links);
        let pages = pages.map(|(page, (version, links))| {
            let mut fields = Fields::default();
            fields.field(&page.address);
            fields.field(version.to_le_bytes());
            fields.field(links.as_bytes());
            fields.hash()
        });
        pages.collect()
    }

    /// Where all links lead.
    fn all_links(&self) -> Hash {
        let mut fields = Fields::default();
        for (_, links) in &self.links {
            fields.field(links.as_bytes());
        }
        fields.hash()
    }
}

/// The pages of a site that stands in a folder, by path.
fn names(site: &Site, theme: &Theme, folder: &str) -> Vec<(Arc<str>, Arc<str>, PageId)> {
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
fn published(site: &Site, theme: &Theme, sheets: &[Sheet], calendars: &Files) -> Hash {
    let mut fields = Fields::default();
    let assets = theme.assets.values().map(|(path, bytes)| (path, bytes));
    let beside = site
        .assets
        .values()
        .map(|asset| (&asset.address, &asset.bytes));
    for (path, bytes) in assets.chain(beside).chain(&site.statics).chain(calendars) {
        fields.field(path);
        if path.ends_with(".css") {
            fields.field(bytes.len().to_le_bytes());
        }
    }
    for sheet in sheets {
        fields.field(&sheet.path);
    }
    fields.hash()
}
