//! A snapshot in, a [`Built`] site out: files and problems. No input or output, no clock: the same snapshot gives the same bytes.
//!
//! The files go to a [`Sink`] as they are made, so that a large site is never in memory as a whole.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::document::Document;
use crate::output::{self, File, Files};
use crate::register::{Region, Register, Stands};
use crate::render::{self, Renderer, Theme};
use crate::settings::Settings;
use crate::site::{self, Drafts, Options};
use crate::source::{Fields, Hash, Snapshot};
use crate::{check, document, register, settings};

/// Which program this is: made by the build script of its sources, themes, packages and compiler.
const PROGRAM: &str = env!("SUARA_BUILD_ID");

/// A built site.
#[derive(Debug, Default)]
pub struct Built {
    /// What would be published.
    pub files: Files,
    /// Every problem, sorted.
    pub report: Report,
    /// How much there is.
    pub counts: Counts,
}

/// What is known of a built site whose files went to a [`Sink`].
#[derive(Debug, Default)]
pub struct Findings {
    /// Every problem, sorted. With an error in it nothing may be published.
    pub report: Report,
    /// How much there is.
    pub counts: Counts,
}

/// Takes the files of a site while it is built.
pub trait Sink: Sync {
    /// Everything was read, and the files are about to come. `report` is what was found until now: problems may be added to it, but
    /// with an error in it nothing will be published.
    fn begin(&mut self, report: &Report);

    /// Takes a file. Each path comes once, in no order, from any thread.
    fn take(&self, file: File);
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
    /// `content/data`.
    Register,
    /// The Markdown files.
    Documents,
    /// Pages, addresses, lists.
    Site,
    /// Templates and words.
    Theme,
    /// HTML.
    Render,
    /// The checks.
    Check,
    /// The other files.
    Output,
    /// The sites of the regions, whole.
    Regions,
}

/// Builds a site and keeps its files in memory. `report` holds what was found while reading.
#[must_use]
pub fn build(snapshot: &Snapshot, options: Options, report: Report) -> Built {
    let mut kept = Kept::default();
    let Findings { report, counts } = build_into(
        &mut kept,
        snapshot,
        Sites::All,
        options,
        report,
        &mut |_| {},
    );
    Built {
        files: kept.0.into_inner().unwrap_or_else(PoisonError::into_inner),
        report,
        counts,
    }
}

/// Builds sites and hands their files to a sink, telling `observe` which stage begins: who watches may measure, the build itself
/// knows no clock.
///
/// One site at a time: the national one, then each region's, over the same documents. What was rendered for one is let go before the
/// next, so memory does not grow with the number of regions.
#[must_use]
pub fn build_into(
    sink: &mut dyn Sink,
    snapshot: &Snapshot,
    sites: Sites<'_>,
    options: Options,
    mut report: Report,
    observe: &mut dyn FnMut(Stage),
) -> Findings {
    observe(Stage::Settings);
    let settings = Arc::new(settings::read(snapshot, &mut report));
    observe(Stage::Register);
    let register = Arc::new(register::read(snapshot, &mut report));
    observe(Stage::Documents);
    let documents = document::read_all(snapshot, &settings, &mut report);
    observe(Stage::Theme);
    let theme = Theme::load(snapshot, &settings, &mut report);
    let country = Country {
        snapshot,
        register,
        documents: documents.into_iter().map(Arc::new).collect(),
        theme,
        options,
    };
    sink.begin(&report);
    let mut counts = Counts {
        languages: settings.languages.len(),
        ..Counts::default()
    };
    let mut written = BTreeSet::new();
    let regions: Vec<&Arc<Region>> = match sites {
        Sites::All => {
            let pages = country.site(&settings, &country.register, sink, &mut report, observe);
            counts.pages += pages.len();
            written.extend(pages);
            country.register.regions.values().collect()
        }
        Sites::One(code) => country.named(code, &mut report),
    };
    if !regions.is_empty() {
        observe(Stage::Regions);
    }
    counts.regions = regions.len();
    for pages in country.regions(&settings, &regions, sites, sink, &mut report) {
        counts.pages += pages.len();
        written.extend(pages);
    }
    check::settle(&mut report);
    check::accept(&country.documents, &written, &mut report);
    report.raise(|code| settings.raised(code));
    report.sort();
    counts.files_with_problems = files_with_problems(&report);
    Findings { report, counts }
}

/// What all sites are made of.
struct Country<'a> {
    snapshot: &'a Snapshot,
    register: Arc<Register>,
    documents: Vec<Arc<Document>>,
    theme: Theme,
    options: Options,
}

impl Country<'_> {
    /// Builds the sites of regions, one at a time; of each the files of the pages that it shows.
    fn regions(
        &self,
        settings: &Settings,
        regions: &[&Arc<Region>],
        sites: Sites<'_>,
        sink: &dyn Sink,
        report: &mut Report,
    ) -> Vec<Vec<Arc<str>>> {
        let mut told: BTreeSet<Told> = report.iter().map(Told::of).collect();
        let mut written = Vec::new();
        for region in regions {
            let mut found = Report::default();
            written.push(self.region(settings, region, sites, sink, &mut found));
            // A region's site shows the nation's pages again, and their problems with them.
            let new = found.iter().cloned();
            report.extend(new.filter(|problem| told.insert(Told::of(problem))));
        }
        written
    }

    fn region(
        &self,
        settings: &Settings,
        region: &Arc<Region>,
        sites: Sites<'_>,
        sink: &dyn Sink,
        report: &mut Report,
    ) -> Vec<Arc<str>> {
        let (stands, folder) = match sites {
            Sites::All => (Stands::Below, format!("{}/", region.folder_in(settings))),
            Sites::One(_) => (Stands::Alone, String::new()),
        };
        let own = Arc::new(region.settings(settings, stands));
        let register = Arc::new(self.register.in_region(region));
        let below = Below { sink, folder };
        self.site(&own, &register, &below, report, &mut |_| {})
    }

    /// The region of a code; a problem where there is none.
    fn named(&self, code: &str, report: &mut Report) -> Vec<&Arc<Region>> {
        let regions = &self.register.regions;
        if let Some(region) = regions.get(code) {
            return vec![region];
        }
        let span = Span::start_of(&"content/regions".into());
        let problem = Diagnostic::new(codes::UNKNOWN_ID, span, code).arg("kind", "region");
        report.push(problem.suggest(code, regions.keys().map(String::as_str)));
        Vec::new()
    }

    /// Builds one site; the files of the pages that it shows in their own language.
    fn site(
        &self,
        settings: &Arc<Settings>,
        register: &Arc<Register>,
        sink: &dyn Sink,
        report: &mut Report,
        observe: &mut dyn FnMut(Stage),
    ) -> Vec<Arc<str>> {
        observe(Stage::Site);
        let site = site::assemble(
            self.snapshot,
            Arc::clone(settings),
            Arc::clone(register),
            &self.documents,
            self.options,
            report,
        );
        observe(Stage::Render);
        let sheets = render::sheets(&site);
        let files = check::Files::new(&site, &self.theme, &sheets);
        let calendars = output::calendars(&site, &self.theme);
        let parsed = render_all(&files, &calendars, sink, report);
        observe(Stage::Check);
        check::check(&files, &parsed, report);
        observe(Stage::Output);
        let others = output::files(&site, &self.theme, calendars).into_par_iter();
        let others = others.filter(|(path, _)| !files.is_rendered(path));
        others.for_each(|(path, bytes)| sink.take(File { path, bytes }));
        let written = site.written_pages();
        written
            .map(|(.., document)| Arc::clone(&document.path))
            .collect()
    }
}

/// What makes two reports of a problem the same: code, place, words.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Told(&'static str, Arc<str>, usize, usize, String);

impl Told {
    fn of(problem: &Diagnostic) -> Self {
        let Span { file, range } = &problem.span;
        Self(
            problem.code.name,
            Arc::clone(file),
            range.start,
            range.end,
            problem.words.clone(),
        )
    }
}

/// Puts the files of a site into a folder of a larger one.
struct Below<'s> {
    sink: &'s dyn Sink,
    folder: String,
}

impl Sink for Below<'_> {
    fn begin(&mut self, _: &Report) {}

    fn take(&self, mut file: File) {
        file.path.insert_str(0, &self.folder);
        self.sink.take(file);
    }
}

/// Renders every page, reads what was rendered for the checks, and lets it go: one page a thread is in memory at a time.
fn render_all(
    files: &check::Files<'_>,
    calendars: &Files,
    sink: &dyn Sink,
    report: &mut Report,
) -> Vec<check::Parsed> {
    let renderer = Renderer::new(files.site, files.theme, calendars, report);
    let rendered: Vec<(check::Parsed, Vec<Diagnostic>)> = files
        .sheets
        .par_iter()
        .enumerate()
        .map(|(place, sheet)| {
            let (html, problems) = renderer.render(sheet);
            let parsed = files.read(sheet, &html);
            if files.stands_at(&sheet.path, place) {
                sink.take(File {
                    path: sheet.path.clone(),
                    bytes: html.into_bytes().into(),
                });
            }
            (parsed, problems)
        })
        .collect();
    let (parsed, problems): (Vec<_>, Vec<_>) = rendered.into_iter().unzip();
    report.extend(problems.into_iter().flatten());
    parsed
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
    // Taken apart, so that an option that is added later cannot be forgotten here.
    let Options { today, drafts } = options;
    let drafts = match drafts {
        Drafts::Hidden => "drafts hidden",
        Drafts::Shown => "drafts shown",
    };
    let mut fields = Fields::default();
    fields.field("suara build 1");
    fields.field(program);
    fields.field(today.to_string());
    fields.field(drafts);
    fields.field(match sites {
        Sites::All => "",
        Sites::One(code) => code,
    });
    for file in snapshot.files() {
        fields.field(&*file.path);
        fields.field(file.hash.as_bytes());
    }
    fields.hash()
}

fn files_with_problems(report: &Report) -> usize {
    let mut files: Vec<&str> = report.iter().map(|problem| &*problem.span.file).collect();
    files.dedup();
    files.len()
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
