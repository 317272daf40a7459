//! A snapshot in, a [`Built`] site out: files and problems. No input or output, no clock: the same snapshot gives the same bytes.

use std::sync::Arc;

use crate::diagnostics::Report;
use crate::output::{self, Files};
use crate::render::{self, Theme};
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

/// Builds a site. `report` holds what was found while reading.
#[must_use]
pub fn build(snapshot: &Snapshot, options: Options, report: Report) -> Built {
    build_observed(snapshot, options, report, &mut |_| {})
}

/// [`build`], telling `observe` which stage begins: who watches may measure, the build itself knows no clock.
#[must_use]
pub fn build_observed(
    snapshot: &Snapshot,
    options: Options,
    mut report: Report,
    observe: &mut dyn FnMut(Stage),
) -> Built {
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
    let calendars = output::calendars(&site, &theme);
    let rendered = render::render(&site, &theme, &calendars, &mut report);
    observe(Stage::Check);
    check::check(&site, &theme, &rendered, &mut report);
    check::accept(&site, &mut report);
    report.raise(|code| settings.raised(code));
    report.sort();
    observe(Stage::Output);
    Built {
        counts: counts(&site, &report),
        files: output::files(&site, &theme, calendars, rendered),
        report,
    }
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
