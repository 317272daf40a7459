//! Which problems belong to a page, and which to none.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::build::{Card, Shows, Translation};
use crate::diagnostics::{Diagnostic, Report, Severity};
use crate::watch::Edition;

/// How many problems of each severity there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub errors: usize,
    pub warnings: usize,
}

impl Count {
    pub(super) fn of<'a>(problems: impl IntoIterator<Item = &'a Diagnostic>) -> Self {
        let mut count = Self::default();
        for problem in problems {
            count.add(problem);
        }
        count
    }

    pub(super) fn add(&mut self, problem: &Diagnostic) {
        match problem.severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
        }
    }

    pub(super) fn all(self) -> usize {
        self.errors + self.warnings
    }
}

/// The problems of a page, errors first.
pub(super) struct OfPage<'a> {
    /// Those of the file whose text it shows.
    pub own: Vec<&'a Diagnostic>,
    /// Errors of what it shares with others: its source, the settings, the register, the theme.
    pub shared: Vec<&'a Diagnostic>,
}

impl OfPage<'_> {
    pub(super) fn count(&self) -> Count {
        Count::of(self.own.iter().chain(&self.shared).copied())
    }
}

/// The file whose text a page shows.
pub(super) fn file(card: &Card) -> Option<&Arc<str>> {
    match &card.shows {
        Shows::Text { file, .. } | Shows::Borrowed { file } => Some(file),
        Shows::List => None,
    }
}

/// The problems of a page; without one, those that all pages share.
pub(super) fn of_page<'a>(edition: &'a Edition, card: Option<&Card>) -> OfPage<'a> {
    let own_file = card.and_then(file);
    let source = card.and_then(|card| source(edition, card));
    let region = card.and_then(|card| card.region.as_deref());
    let (mut own, mut shared) = (Vec::new(), Vec::new());
    for problem in edition.built.report.iter() {
        let file = &problem.span.file;
        if own_file.is_some_and(|own| own == file || notes(problem, own)) {
            own.push(problem);
        } else if problem.severity == Severity::Error
            && (source.as_ref() == Some(file) || is_shared(file, region))
        {
            shared.push(problem);
        }
    }
    own.sort_by_key(|problem| problem.severity);
    OfPage { own, shared }
}

/// Whether a problem of another file points into this one.
fn notes(problem: &Diagnostic, file: &Arc<str>) -> bool {
    problem.notes.iter().any(|note| note.span.file == *file)
}

/// The file that a page is the translation of.
fn source(edition: &Edition, card: &Card) -> Option<Arc<str>> {
    if let Shows::Text {
        translation: Translation::Stale { source, .. },
        ..
    } = &card.shows
    {
        return Some(Arc::clone(source));
    }
    let first = &edition.built.languages.first()?.code;
    let mut pages = edition.built.pages.iter();
    let source = pages.find(|other| {
        other.stem == card.stem && other.region == card.region && other.language == *first
    })?;
    file(source).cloned()
}

/// Whether many pages are made of a file: of the nation, or of the region whose site a page is in.
fn is_shared(file: &str, region: Option<&str>) -> bool {
    if file.rsplit('.').next() == Some("md") {
        return false;
    }
    let Some(inside) = file.strip_prefix("content/regions/") else {
        return true;
    };
    let folder = inside.split('/').next();
    region.is_some() && folder == region
}

/// How many problems each file has.
pub(super) fn by_file(report: &Report) -> BTreeMap<&str, Count> {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for problem in report.iter() {
        counts.entry(&problem.span.file).or_default().add(problem);
    }
    counts
}

/// The problems of files whose text no page shows, errors first.
pub(super) fn elsewhere(edition: &Edition) -> Vec<&Diagnostic> {
    let pages = edition.built.pages.iter();
    let shown: BTreeSet<&Arc<str>> = pages.filter_map(|card| file(card)).collect();
    let all = edition.built.report.iter();
    let mut found: Vec<_> = all
        .filter(|problem| !shown.contains(&problem.span.file))
        .collect();
    found.sort_by_key(|problem| problem.severity);
    found
}
