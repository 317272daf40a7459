//! One site after the other: the national one, then each region's, over the same documents.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::document::Document;
use crate::output::{self, Bytes, File, Files};
use crate::register::{Region, Register};
use crate::render::{self, Renderer, Theme};
use crate::settings::{Settings, Stands};
use crate::site::{self, Options};
use crate::source::{Hash, Snapshot, hash};
use crate::{check, document, register, settings};

use super::{Sink, Sites, Stage};

/// What all sites are made of.
pub(super) struct Country<'a> {
    pub snapshot: &'a Snapshot,
    pub register: Arc<Register>,
    pub documents: Vec<Arc<Document>>,
    pub theme: Arc<Theme>,
    pub options: Options,
}

impl<'a> Country<'a> {
    /// Reads everything that sites are made of.
    pub(super) fn read(
        snapshot: &'a mut Snapshot,
        options: Options,
        report: &mut Report,
        observe: &mut dyn FnMut(Stage),
    ) -> (Arc<Settings>, Self) {
        observe(Stage::Settings);
        let settings = Arc::new(settings::read(snapshot, report));
        observe(Stage::RegisterAndTheme);
        // Neither knows the other. Of a small site they are a sixth of the build.
        let mut found = Report::default();
        let (register, theme) = rayon::join(
            || Arc::new(register::read(snapshot, report)),
            || Arc::new(Theme::load(snapshot, &settings, &mut found)),
        );
        report.append(found);
        observe(Stage::Documents);
        let documents = document::read_once(snapshot, &settings, &register.terms, report);
        // A list of its own: collected, it would stand in the memory of the documents that have moved out.
        let mut shared = Vec::with_capacity(documents.len());
        shared.extend(documents.into_iter().map(Arc::new));
        let country = Self {
            snapshot,
            register,
            documents: shared,
            theme,
            options,
        };
        (settings, country)
    }

    /// Builds the sites of regions with `build`, one at a time; of each the files of the pages that it shows.
    pub(super) fn regions(
        &self,
        settings: &Settings,
        regions: &[&Arc<Region>],
        sites: Sites<'_>,
        sink: &dyn Sink,
        report: &mut Report,
        build: &mut BuildRegion<'_>,
    ) -> Vec<Vec<Arc<str>>> {
        let mut told: BTreeSet<Told> = report.iter().map(Told::of).collect();
        let mut written = Vec::new();
        for region in regions {
            let (stands, folder) = match sites {
                Sites::All => (Stands::Below, format!("{}/", region.folder_in(settings))),
                Sites::One(_) => (Stands::Alone, String::new()),
            };
            let own = Arc::new(region.settings(settings, stands));
            let register = Arc::new(self.register.in_region(region));
            let mut found = Report::default();
            let site = SiteOfRegion {
                settings: &own,
                register: &register,
                sink: &Below {
                    sink,
                    folder: folder.clone(),
                },
                folder: &folder,
            };
            written.push(build(&site, &mut found));
            // A region's site shows the nation's pages again, and their problems with them.
            let new = found.iter().cloned();
            report.extend(new.filter(|problem| told.insert(Told::of(problem))));
        }
        written
    }

    /// The region of a code; a problem where there is none.
    pub(super) fn named(&self, code: &str, report: &mut Report) -> Vec<&Arc<Region>> {
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
    pub(super) fn site(
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
        let (parsed, kept) = render_all(&files, &calendars, sink, report);
        observe(Stage::Check);
        check::check(&files, &parsed, None, report);
        observe(Stage::Output);
        let others = output::files(&site, &self.theme, calendars).into_par_iter();
        let others = others.filter(|(path, _)| !files.is_rendered(path));
        others.for_each(|(path, bytes)| sink.take(File { path, bytes }));
        if let Some(worker) = output::worker(&site, &self.theme, &kept) {
            sink.take(worker);
        }
        let written = site.written_pages();
        written
            .map(|(.., document)| Arc::clone(&document.path))
            .collect()
    }
}

/// What the site of a region, or of the nation, is built from and where it goes.
pub(super) struct SiteOfRegion<'a> {
    pub settings: &'a Arc<Settings>,
    pub register: &'a Arc<Register>,
    pub sink: &'a dyn Sink,
    /// The folder below the national site, with its last `/`; none where it stands alone.
    pub folder: &'a str,
}

impl<'a> SiteOfRegion<'a> {
    /// The national site.
    pub(super) fn nation(
        settings: &'a Arc<Settings>,
        register: &'a Arc<Register>,
        sink: &'a dyn Sink,
    ) -> Self {
        Self {
            settings,
            register,
            sink,
            folder: "",
        }
    }

    /// The code of the region; none of the nation.
    pub(super) fn code(&self) -> &'a str {
        let region = self.register.region.as_ref();
        region.map_or("", |region| &region.code)
    }
}

/// Builds the site of a region; the files of the pages that it shows.
pub(super) type BuildRegion<'b> = dyn FnMut(&SiteOfRegion<'_>, &mut Report) -> Vec<Arc<str>> + 'b;

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

    fn share(&self, mut path: String, bytes: Bytes) {
        path.insert_str(0, &self.folder);
        self.sink.share(path, bytes);
    }

    fn wanted(&self) -> Vec<String> {
        let wanted = self.sink.wanted().into_iter();
        let own = wanted.filter_map(|path| Some(path.strip_prefix(&self.folder)?.to_owned()));
        own.collect()
    }

    fn ready(&self) {
        self.sink.ready();
    }
}

/// Renders every page, reads what was rendered for the checks, and lets it go: one page a thread is in memory at a time. Of those that
/// readers keep, the hashes are given back, too.
fn render_all(
    files: &check::Files<'_>,
    calendars: &Files,
    sink: &dyn Sink,
    report: &mut Report,
) -> (Vec<Arc<check::Parsed>>, Vec<Hash>) {
    let renderer = Renderer::new(files.site, files.theme, calendars, report);
    let kept = output::kept(files.site, files.sheets);
    let made = files.sheets.par_iter().enumerate().map(|(place, sheet)| {
        let (html, problems) = renderer.render(sheet);
        let parsed = Arc::new(files.read(sheet, &html));
        let kept = kept.contains(&place).then(|| hash(html.as_bytes()));
        if files.stands_at(&sheet.path, place) {
            sink.take(File {
                path: sheet.path.clone(),
                bytes: html.into_bytes().into(),
            });
        }
        (parsed, (kept, problems))
    });
    let (parsed, rest): (Vec<_>, Vec<_>) = made.unzip();
    let (kept, problems): (Vec<Option<Hash>>, Vec<Vec<Diagnostic>>) = rest.into_iter().unzip();
    report.extend(problems.into_iter().flatten());
    (parsed, kept.into_iter().flatten().collect())
}
