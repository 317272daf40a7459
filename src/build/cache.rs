//! Builds one after the other, each making only what the last one did not: what is kept is found by the hash of all that it was made from.
//!
//! A cache only skips pure functions of hashed inputs, so what it gives is what [`super::build`] gives, byte for byte.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Report};
use crate::document::{self, Held, Territory};
use crate::register::{self, Region, Register};
use crate::render::Theme;
use crate::settings::{self, Settings};
use crate::site::Options;
use crate::source::{Fields, Hash, Snapshot};

use super::again::{Again, Kept};
use super::card;
use super::country::{Country, SiteOfRegion};
use super::frame::Pages;
use super::{Built, Counts, Sink, Sites, chosen, finish};

/// What one build leaves to the next.
#[derive(Default)]
pub struct Cache {
    settings: Option<Part<Arc<Settings>>>,
    register: Option<Part<Arc<Register>>>,
    theme: Option<Part<Arc<Theme>>>,
    documents: document::Kept,
    /// By the code of the region; the national one has none.
    sites: BTreeMap<String, Kept>,
}

/// Something that was read, and what was wrong with it.
struct Part<T> {
    from: Hash,
    value: T,
    problems: Vec<Diagnostic>,
}

/// How much one build made anew: counts that a busy machine cannot disturb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Documents read.
    pub read: usize,
    /// Sites whose pages were put in order anew.
    pub assembled: usize,
    /// Files rendered.
    pub rendered: usize,
    /// Pages checked word by word.
    pub checked: usize,
}

impl Work {
    fn after_reading(read: usize) -> Self {
        Self {
            read,
            ..Self::default()
        }
    }
}

/// Builds sites as [`super::build`] does, and hands their files to a sink; makes again only what has changed since the last call.
///
/// The texts must not have been let go from the snapshot.
pub fn rebuild(
    cache: &mut Cache,
    sink: &mut dyn Sink,
    snapshot: &Snapshot,
    sites: Sites<'_>,
    options: Options,
    mut report: Report,
) -> Built {
    let keys = Keys::of(snapshot, &report);
    let (settings, held, country, read) = cache.read(&keys, snapshot, options, &mut report);
    sink.begin(&report);
    let mut again = Again {
        country: &country,
        pages: Pages::by_territory(&held),
        checked_with: keys.common(&[], sites, options),
        common: keys.common(&[&keys.theme], sites, options),
        files: keys.files,
        work: Work::after_reading(read),
        cards: Vec::new(),
    };
    // The sites of regions that are gone stay behind.
    let mut last = std::mem::take(&mut cache.sites);
    let mut build = |own: &SiteOfRegion<'_>, report: &mut Report| {
        let mut kept = last.remove(own.code()).unwrap_or_default();
        let written = again.site(&mut kept, own, report);
        cache.sites.insert(own.code().to_owned(), kept);
        written
    };
    let mut written = Vec::new();
    let regions: Vec<&Arc<Region>> = match sites {
        Sites::All => {
            let nation = SiteOfRegion::nation(&settings, &country.register, sink);
            written.push(build(&nation, &mut report));
            country.register.regions.values().collect()
        }
        Sites::One(code) => country.named(code, &mut report),
    };
    written.extend(country.regions(&settings, &regions, sites, sink, &mut report, &mut build));
    let (work, pages) = (again.work, card::by_path(again.cards));
    let counts = Counts::of(&settings, &written, regions.len());
    finish(&country.documents, &settings, written, &mut report);
    Built {
        counts: counts.with_problems(&report),
        report,
        languages: settings.languages.clone(),
        pages,
        work,
        ..Built::default()
    }
}

impl Cache {
    /// Reads what has changed of what sites are made of: settings, documents, the country that they make, how many documents were read.
    fn read<'s>(
        &mut self,
        keys: &Keys,
        snapshot: &'s Snapshot,
        options: Options,
        report: &mut Report,
    ) -> (Arc<Settings>, Vec<Held>, Country<'s>, usize) {
        let settings = part(&mut self.settings, keys.settings, report, |report| {
            Arc::new(settings::read(snapshot, report))
        });
        let register = part(&mut self.register, keys.register, report, |report| {
            Arc::new(register::read(snapshot, report))
        });
        let (documents, terms) = (&mut self.documents, &register.terms);
        let (held, read) = document::read_again(documents, snapshot, &settings, terms, report);
        let theme = part(&mut self.theme, keys.theme, report, |report| {
            Arc::new(Theme::load(snapshot, &settings, report))
        });
        let country = Country {
            snapshot,
            register,
            documents: held.iter().map(|held| Arc::clone(&held.document)).collect(),
            theme,
            options,
        };
        (settings, held, country, read)
    }
}

/// What was read from the same, or what is read now.
fn part<T: Clone>(
    slot: &mut Option<Part<T>>,
    from: Hash,
    report: &mut Report,
    read: impl FnOnce(&mut Report) -> T,
) -> T {
    if let Some(known) = slot.as_ref().filter(|known| known.from == from) {
        report.extend(known.problems.iter().cloned());
        return known.value.clone();
    }
    let before = report.iter().len();
    let value = read(report);
    *slot = Some(Part {
        from,
        value: value.clone(),
        problems: report.iter().skip(before).cloned().collect(),
    });
    value
}

/// The hashes of what the parts of a build are read from.
struct Keys {
    settings: Hash,
    register: Hash,
    theme: Hash,
    /// The files beside pages and those that are copied.
    files: Hash,
}

impl Keys {
    fn of(snapshot: &Snapshot, report: &Report) -> Self {
        let mut settings = Fields::default();
        let mut register = Fields::default();
        let mut theme = Fields::default();
        let mut files = Fields::default();
        // A region's folder without its file is told.
        let mut regions = BTreeSet::new();
        add_unread(report, &mut settings, &mut register);
        settings.field(if snapshot.under("content/").next().is_some() {
            "content"
        } else {
            "nothing"
        });
        for file in snapshot.files() {
            let path = &*file.path;
            if let Some((folder, _)) = path
                .strip_prefix("content/regions/")
                .and_then(|path| path.split_once('/'))
            {
                regions.insert(folder);
            }
            let is_page = Territory::of(path).is_some() && ends(path, ".md");
            let place = match path {
                settings::FILE => &mut settings,
                _ if path.starts_with("themes/") => &mut theme,
                _ if path.starts_with("content/data/") => &mut register,
                _ if path.starts_with("content/regions/") && ends(path, ".yaml") => &mut register,
                _ if is_page => continue,
                _ => &mut files,
            };
            place.field(path);
            place.field(file.hash.as_bytes());
        }
        for folder in regions {
            register.field(folder);
        }
        let settings = settings.hash();
        theme.field(settings.as_bytes());
        Self {
            settings,
            register: register.hash(),
            theme: theme.hash(),
            files: files.hash(),
        }
    }

    /// The hash of settings, register and options, and of more.
    fn common(&self, more: &[&Hash], sites: Sites<'_>, options: Options) -> Hash {
        let mut fields = Fields::default();
        for key in [&self.settings, &self.register]
            .into_iter()
            .chain(more.iter().copied())
        {
            fields.field(key.as_bytes());
        }
        chosen(&mut fields, sites, options);
        fields.hash()
    }
}

/// Adds the files that are missed where they are not there, unless it is told already that they cannot be read.
fn add_unread(report: &Report, settings: &mut Fields, register: &mut Fields) {
    for problem in report.iter() {
        let path = &*problem.span.file;
        let place = match path {
            settings::FILE => &mut *settings,
            _ if is_region(path) => &mut *register,
            _ => continue,
        };
        place.field("cannot be read");
        place.field(path);
    }
}

/// Whether it is the file of a region.
fn is_region(path: &str) -> bool {
    path.starts_with("content/regions/") && ends(path, "/region.yaml")
}

fn ends(path: &str, ending: &str) -> bool {
    path.strip_suffix(ending).is_some()
}
