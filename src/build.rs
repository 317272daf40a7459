//! A snapshot in, a [`Built`] site out: files and problems. No input or output, no clock: the same snapshot gives the same bytes.
//!
//! The files go to a [`Sink`] as they are made, so that a large site is never in memory as a whole.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use crate::check;
use crate::diagnostics::Report;
use crate::document::Document;
use crate::language::Language;
use crate::output::{Bytes, File, Files};
use crate::register::Region;
use crate::render::Theme;
use crate::settings::Settings;
use crate::site::{Drafts, Options};
use crate::source::{Fields, Hash, Snapshot};

mod again;
mod cache;
mod card;
mod country;
mod frame;
mod rendering;

pub use cache::{Cache, Work, rebuild};
pub use card::{Card, Shows, Translation};

use country::Country;

/// Which program this is: made by the build script of its sources, themes, packages and compiler.
const PROGRAM: &str = env!("SUARA_BUILD_ID");

/// A built site.
#[derive(Debug, Default)]
pub struct Built {
    /// What would be published; empty after [`rebuild`], whose files went to a [`Sink`].
    pub files: Files,
    /// Every problem, sorted.
    pub report: Report,
    /// How much there is.
    pub counts: Counts,
    /// The languages of the sites, the first one first; only [`rebuild`] tells them.
    pub languages: Vec<Arc<Language>>,
    /// Every page of every site, by path; only [`rebuild`] tells them.
    pub pages: Vec<Arc<Card>>,
    /// How much of it was made in this very build; only [`rebuild`] counts it.
    pub work: Work,
}

/// What is known of a built site whose files went to a [`Sink`].
#[derive(Debug, Default)]
pub struct Findings {
    /// Every problem, sorted. With an error in it nothing may be published.
    pub report: Report,
    /// How much there is.
    pub counts: Counts,
    /// What the files were made from.
    pub model: Option<Model>,
}

/// What sites are made of. To take it apart, piece by piece, needs some time, so that is left to the caller.
#[derive(Debug)]
pub struct Model {
    /// Every document.
    pub documents: Vec<Arc<Document>>,
    /// The theme.
    pub theme: Arc<Theme>,
}

/// Takes the files of a site while it is built.
pub trait Sink: Sync {
    /// Everything was read, and the files are about to come. `report` is what was found until now: problems may be added to it, but
    /// with an error in it nothing will be published.
    fn begin(&mut self, report: &Report);

    /// Takes a file. Each path comes once, in no order, from any thread.
    fn take(&self, file: File);

    /// The same for a file that the cache keeps, too: who keeps it shares its memory.
    fn share(&self, path: String, bytes: Bytes) {
        let bytes = bytes.unpacked();
        self.take(File { path, bytes });
    }

    /// The paths of pages that somebody waits for: they are made before the others.
    fn wanted(&self) -> Vec<String> {
        Vec::new()
    }

    /// The wanted pages of one site have been taken; the others and the checks follow.
    fn ready(&self) {}
}

/// Keeps nothing: for who only wants to know the problems.
impl Sink for () {
    fn begin(&mut self, _: &Report) {}

    fn take(&self, _: File) {}
}

/// Keeps all files in memory.
#[derive(Default)]
struct Kept(Mutex<Files>);

impl Sink for Kept {
    fn begin(&mut self, _: &Report) {}

    fn take(&self, file: File) {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(file.path, file.bytes);
    }
}

/// How much a site holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Pages with a text of their own, in all languages.
    pub pages: usize,
    /// Languages.
    pub languages: usize,
    /// Sites of regions.
    pub regions: usize,
    /// Files that have problems.
    pub files_with_problems: usize,
}

/// Which sites are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sites<'a> {
    /// The national one and every region's below it.
    All,
    /// That of one region, given by its code, to stand alone.
    One(&'a str),
}

/// The stages of a build, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// `site.yaml`.
    Settings,
    /// `content/data` and `content/regions`; templates and words.
    RegisterAndTheme,
    /// The Markdown files.
    Documents,
    /// Pages, addresses, lists.
    Site,
    /// HTML.
    Render,
    /// The checks.
    Check,
    /// The other files.
    Output,
    /// The sites of the regions, whole.
    Regions,
}

/// Builds sites and keeps their files in memory. `report` holds what was found while reading.
#[must_use]
pub fn build(snapshot: &Snapshot, sites: Sites<'_>, options: Options, report: Report) -> Built {
    let mut kept = Kept::default();
    let found = build_into(
        &mut kept,
        &mut snapshot.clone(),
        sites,
        options,
        report,
        &mut |_| {},
    );
    Built {
        files: kept.0.into_inner().unwrap_or_else(PoisonError::into_inner),
        report: found.report,
        counts: found.counts,
        ..Built::default()
    }
}

/// Builds sites and hands their files to a sink, telling `observe` which stage begins: who watches may measure, the build itself
/// knows no clock.
///
/// When the documents are read, the snapshot lets the texts go that are on a disk; before problems are shown, those of their files have
/// to be recalled.
///
/// One site at a time: the national one, then each region's, over the same documents. What was rendered for one is let go before the
/// next, so memory does not grow with the number of regions.
#[must_use]
pub fn build_into(
    sink: &mut dyn Sink,
    snapshot: &mut Snapshot,
    sites: Sites<'_>,
    options: Options,
    mut report: Report,
    observe: &mut dyn FnMut(Stage),
) -> Findings {
    let (settings, country) = Country::read(snapshot, options, &mut report, observe);
    sink.begin(&report);
    let mut written: Vec<Vec<Arc<str>>> = Vec::new();
    let regions: Vec<&Arc<Region>> = match sites {
        Sites::All => {
            let pages = country.site(&settings, &country.register, sink, &mut report, observe);
            written.push(pages);
            country.register.regions.values().collect()
        }
        Sites::One(code) => country.named(code, &mut report),
    };
    if !regions.is_empty() {
        observe(Stage::Regions);
    }
    written.extend(country.regions(
        &settings,
        &regions,
        sites,
        sink,
        &mut report,
        &mut |own, report| country.site(own.settings, own.register, own.sink, report, &mut |_| {}),
    ));
    let counts = Counts::of(&settings, &written, regions.len());
    finish(&country.documents, &settings, written, &mut report);
    let counts = counts.with_problems(&report);
    Findings {
        report,
        counts,
        model: Some(Model {
            documents: country.documents,
            theme: country.theme,
        }),
    }
}

/// Names everything that [`build`] depends on: every file of the snapshot, the options, this very program.
///
/// Two builds with the same fingerprint make the same files and report the same, so the second one need not be made.
/// What reading the project reported is no part of it: files that could not be read are not in the snapshot.
#[must_use]
pub fn fingerprint(snapshot: &Snapshot, sites: Sites<'_>, options: Options) -> Hash {
    fingerprint_by(PROGRAM, snapshot, sites, options)
}

fn fingerprint_by(program: &str, snapshot: &Snapshot, sites: Sites<'_>, options: Options) -> Hash {
    let mut fields = Fields::default();
    fields.field("suara build 1");
    fields.field(program);
    chosen(&mut fields, sites, options);
    for file in snapshot.files() {
        fields.field(&*file.path);
        fields.field(file.hash.as_bytes());
    }
    fields.hash()
}

/// Adds what was asked for: which sites, and how.
fn chosen(fields: &mut Fields, sites: Sites<'_>, options: Options) {
    // Taken apart, so that an option that is added later cannot be forgotten here.
    let Options { today, drafts } = options;
    fields.field(today.to_string());
    fields.field(match drafts {
        Drafts::Hidden => "drafts hidden",
        Drafts::Shown => "drafts shown",
    });
    fields.field(match sites {
        Sites::All => "",
        Sites::One(code) => code,
    });
}

/// What can only be done when all sites have been looked at: problems that follow from others, and those that pages accept.
fn finish(
    documents: &[Arc<Document>],
    settings: &Settings,
    written: Vec<Vec<Arc<str>>>,
    report: &mut Report,
) {
    check::settle(report);
    let written: BTreeSet<Arc<str>> = written.into_iter().flatten().collect();
    check::accept(documents, &written, report);
    report.raise(|code| settings.raised(code));
    report.sort();
}

impl Counts {
    fn of(settings: &Settings, written: &[Vec<Arc<str>>], regions: usize) -> Self {
        Self {
            pages: written.iter().map(Vec::len).sum(),
            languages: settings.languages.len(),
            regions,
            files_with_problems: 0,
        }
    }

    fn with_problems(self, report: &Report) -> Self {
        let mut files: Vec<&str> = report.iter().map(|problem| &*problem.span.file).collect();
        files.dedup();
        Self {
            files_with_problems: files.len(),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_do_not_trust_each_other() {
        let snapshot = Snapshot::of([("content/site.yaml", &b"title: Suara"[..])]);
        let options = Options {
            today: "2026-11-21".parse().expect("a date"),
            drafts: Drafts::Hidden,
        };
        let by = |program| fingerprint_by(program, &snapshot, Sites::All, options);
        assert_eq!(by("a"), by("a"));
        assert_ne!(by("a"), by("b"));
        assert_eq!(by(PROGRAM), fingerprint(&snapshot, Sites::All, options));
        assert_eq!(PROGRAM.len(), 32);
    }
}
