//! A snapshot in, a [`Built`] site out: files and problems. No input or output, no clock: the same snapshot gives the same bytes.

use std::sync::Arc;

use crate::diagnostics::Report;
use crate::output::{self, Files};
use crate::render::{self, Theme};
use crate::site::{self, Options, Site};
use crate::source::Snapshot;
use crate::{check, document, register, settings};

/// A built site.
#[derive(Debug)]
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

/// Builds a site. `report` holds what was found while reading.
#[must_use]
pub fn build(snapshot: &Snapshot, options: Options, mut report: Report) -> Built {
    let settings = Arc::new(settings::read(snapshot, &mut report));
    let register = Arc::new(register::read(snapshot, &mut report));
    let documents = document::read_all(snapshot, &settings, &mut report);
    let site = site::assemble(
        snapshot,
        Arc::clone(&settings),
        register,
        documents,
        options,
        &mut report,
    );
    let theme = Theme::load(snapshot, &settings, &mut report);
    let rendered = render::render(&site, &theme, &mut report);
    check::check(&site, &theme, &rendered, &mut report);
    check::accept(&site, &mut report);
    report.raise(|code| settings.raised(code));
    report.sort();
    Built {
        counts: counts(&site, &report),
        files: output::files(&site, &theme, rendered),
        report,
    }
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
