//! A snapshot in, a [`Built`] site out: files and problems. No input or output, no clock: the same snapshot gives the same bytes.
//!
//! The files go to a [`Sink`] as they are made, so that a large site is never in memory as a whole.

use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report};
use crate::output::{self, File, Files};
use crate::render::{self, Renderer, Theme};
use crate::site::{self, Drafts, Options, Site};
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
    /// What the files were made from.
    pub model: Option<Model>,
}

/// A site and its theme. To take it apart, piece by piece, needs some time, so that is left to the caller.
#[derive(Debug)]
pub struct Model {
    /// The site.
    pub site: Site,
    /// The theme.
    pub theme: Theme,
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
    /// Files that have problems.
    pub files_with_problems: usize,
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
}

/// Builds a site and keeps its files in memory. `report` holds what was found while reading.
#[must_use]
pub fn build(snapshot: &Snapshot, options: Options, report: Report) -> Built {
    let mut kept = Kept::default();
    let found = build_into(&mut kept, snapshot, options, report, &mut |_| {});
    Built {
        files: kept.0.into_inner().unwrap_or_else(PoisonError::into_inner),
        report: found.report,
        counts: found.counts,
    }
}

/// Builds a site and hands its files to a sink, telling `observe` which stage begins: who watches may measure, the build itself knows
/// no clock.
#[must_use]
pub fn build_into(
    sink: &mut dyn Sink,
    snapshot: &Snapshot,
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
    observe(Stage::Site);
    let site = site::assemble(
        snapshot,
        Arc::clone(&settings),
        register,
        documents,
        options,
        &mut report,
    );
    observe(Stage::Theme);
    let theme = Theme::load(snapshot, &settings, &mut report);
    observe(Stage::Render);
    sink.begin(&report);
    let sheets = render::sheets(&site);
    let files = check::Files::new(&site, &theme, &sheets);
    let parsed = render_all(&files, sink, &mut report);
    observe(Stage::Check);
    check::check(&files, &parsed, &mut report);
    check::accept(&site, &mut report);
    report.raise(|code| settings.raised(code));
    report.sort();
    observe(Stage::Output);
    let others = output::files(&site, &theme).into_par_iter();
    let others = others.filter(|(path, _)| !files.is_rendered(path));
    others.for_each(|(path, bytes)| sink.take(File { path, bytes }));
    Findings {
        counts: counts(&site, &report),
        report,
        model: Some(Model { site, theme }),
    }
}

/// Renders every page, reads what was rendered for the checks, and lets it go: one page a thread is in memory at a time.
fn render_all(
    files: &check::Files<'_>,
    sink: &dyn Sink,
    report: &mut Report,
) -> Vec<check::Parsed> {
    let renderer = Renderer::new(files.site, files.theme, report);
    let read: Vec<(check::Parsed, Vec<Diagnostic>)> = files
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
    let (parsed, problems): (Vec<_>, Vec<_>) = read.into_iter().unzip();
    report.extend(problems.into_iter().flatten());
    parsed
}

/// Names everything that [`build`] depends on: every file of the snapshot, the options, this very program.
///
/// Two builds with the same fingerprint make the same files and report the same, so the second one need not be made.
/// What reading the project reported is no part of it: files that could not be read are not in the snapshot.
#[must_use]
pub fn fingerprint(snapshot: &Snapshot, options: Options) -> Hash {
    fingerprint_by(PROGRAM, snapshot, options)
}

fn fingerprint_by(program: &str, snapshot: &Snapshot, options: Options) -> Hash {
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
    for file in snapshot.files() {
        fields.field(&*file.path);
        fields.field(file.hash.as_bytes());
    }
    fields.hash()
}

fn counts(site: &Site, report: &Report) -> Counts {
    let mut files: Vec<&str> = report.iter().map(|problem| &*problem.span.file).collect();
    files.dedup();
    Counts {
        pages: site.written_pages().count(),
        languages: site.settings.languages.len(),
        files_with_problems: files.len(),
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
        let by = |program| fingerprint_by(program, &snapshot, options);
        assert_eq!(by("a"), by("a"));
        assert_ne!(by("a"), by("b"));
        assert_eq!(by(PROGRAM), fingerprint(&snapshot, options));
        assert_eq!(PROGRAM.len(), 32);
    }
}
