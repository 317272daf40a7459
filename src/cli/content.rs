//! The content of a project, read and connected but neither rendered nor checked: what lists about pages are made from.

use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;

use crate::diagnostics::{Report, position};
use crate::document::{self, Document, Territory};
use crate::register::{self, Register};
use crate::site::{self, Drafts, Options, Page, Site};
use crate::source::{self, Snapshot};

use super::console::Console;
use super::{Failure, build, project};

/// The content of a project.
pub(super) struct Content {
    /// The project's folder.
    pub(super) root: PathBuf,
    /// Its files.
    pub(super) snapshot: Snapshot,
    /// The national site.
    pub(super) site: Site,
    /// The sites of regions.
    regions: Vec<Site>,
}

impl Content {
    /// Reads it. None where `site.yaml` has errors or cannot be read, which is told then; errors of pages are only counted: a list without them is
    /// better than none.
    pub(super) fn read(matches: &ArgMatches, console: &Console) -> Result<Option<Self>, Failure> {
        let root = project::root(matches, console)?;
        let mut report = Report::default();
        let snapshot = source::read(&root, &mut report);
        let Some(settings) = project::settings(&snapshot, &report, console) else {
            return Ok(None);
        };
        let settings = Arc::new(settings);
        let register = Arc::new(register::read(&snapshot, &mut report));
        let documents = document::read_all(&snapshot, &settings, &register.terms, &mut report);
        let documents: Vec<_> = documents.into_iter().map(Arc::new).collect();
        let options = Options {
            today: build::day(matches),
            drafts: Drafts::Hidden,
        };
        let assemble = |register: Arc<Register>, report: &mut Report| {
            let settings = Arc::clone(&settings);
            site::assemble(&snapshot, settings, register, &documents, options, report)
        };
        let site = assemble(Arc::clone(&register), &mut report);
        // What is wrong in a region's site is told by a build; here only its own pages are asked for.
        let mut regional = Report::default();
        let regions = register.regions.values();
        let regions = regions
            .map(|region| assemble(Arc::new(register.in_region(region)), &mut regional))
            .collect();
        if report.has_errors() {
            console.tell(&format!("{}\n", console.word("cli-content-errors")));
        }
        Ok(Some(Self {
            root,
            snapshot,
            site,
            regions,
        }))
    }

    /// The line of a byte of a file, from 1.
    pub(super) fn line(&self, file: &str, byte: usize) -> usize {
        let text = self.snapshot.get(file).map_or("", |file| file.text());
        position::position(text, byte).line
    }

    /// The published pages that have a text of their own, each once.
    pub(super) fn documents(&self) -> impl Iterator<Item = &Document> {
        let written = self.pages().filter(|(_, page)| !page.is_fallback());
        written.filter_map(|(site, page)| site.document(page))
    }

    /// The pages of the national site, then of each region's those that are its own, with their sites. What every office has is told once.
    pub(super) fn pages(&self) -> impl Iterator<Item = (&Site, &Page)> {
        self.sites().flat_map(|(place, site)| {
            let own = site.pages.iter().filter(move |page| {
                // A list of topics is nobody's own page.
                let document = site.document(page);
                document.map_or(place == Place::Nation, |document| place.has(document))
            });
            own.map(move |page| (site, page))
        })
    }

    /// The documents of all sites, also those that are not published, each once.
    pub(super) fn all_documents(&self) -> impl Iterator<Item = (&Site, &Document)> {
        self.sites().flat_map(|(place, site)| {
            let documents = site.documents.iter().map(|document| &**document);
            let own = documents.filter(move |document| place.has(document));
            own.map(move |document| (site, document))
        })
    }

    fn sites(&self) -> impl Iterator<Item = (Place, &Site)> {
        let regions = self.regions.iter().enumerate();
        let regions = regions.map(|(at, site)| match at {
            0 => (Place::FirstRegion, site),
            _ => (Place::Region, site),
        });
        std::iter::once((Place::Nation, &self.site)).chain(regions)
    }
}

/// Whose site it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Nation,
    /// It also answers for what every office has.
    FirstRegion,
    Region,
}

impl Place {
    fn has(self, document: &Document) -> bool {
        match document.territory {
            Territory::National => self == Self::Nation,
            Territory::Offices => self == Self::FirstRegion,
            Territory::Region(_) => true,
        }
    }
}
