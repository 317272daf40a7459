//! Which pages of the last builds stay, because the new build could not make them.
//!
//! In: what was shown, the new build. Out: the pages that stay, by path. A page stays while a file that it is made of cannot be read as what
//! it is: a writer who is in the middle of a line of YAML keeps looking at the page. A page that is gone does not stay.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::build::{Card, Shows};
use crate::diagnostics::{Arg, Diagnostic, Report, Severity, codes};
use crate::output::Files;
use crate::settings;
use crate::watch::Edition;

use super::Bytes;

/// A page that stays.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    /// The last good HTML.
    pub(super) bytes: Bytes,
    /// The document that it was made of, where that is known.
    document: Option<Arc<str>>,
}

/// The pages that stay, by path.
pub(super) type KeptPages = BTreeMap<String, Kept>;

/// What a problem keeps from being made.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Stops {
    Nothing,
    /// The pages of one document.
    Document(Arc<str>),
    /// Any page.
    Everything,
}

/// The pages that stay when `new` takes the place of `old`, of whose pages `kept` stayed already.
pub(super) fn pages(old: &Edition, kept: &KeptPages, new: &Edition) -> KeptPages {
    let stopped = Stopped::by(&new.built.report);
    let is_rendered = |path: &str| {
        !new.built
            .files
            .get(path)
            .is_none_or(|bytes| bytes.is_empty())
    };
    let earlier = kept.iter().map(|(path, page)| (path, &page.bytes));
    let rendered =
        old.built.files.iter().filter(|(path, bytes)| {
            is_page(path) && !bytes.is_empty() && !kept.contains_key(*path)
        });
    let stays = |path: &str, document: Option<&str>| {
        let is_listed = new.built.files.contains_key(path);
        stopped.everything
            || document.is_some_and(|document| stopped.documents.contains(document))
            || (is_listed && !is_rendered(path))
    };
    earlier
        .chain(rendered)
        .filter_map(|(path, bytes)| {
            let earlier = kept.get(path).and_then(|page| page.document.clone());
            let document = earlier
                .or_else(|| document(&new.built.pages, path))
                .or_else(|| document(&old.built.pages, path));
            stays(path, document.as_deref()).then(|| {
                let bytes = Arc::clone(bytes);
                (path.clone(), Kept { bytes, document })
            })
        })
        .collect()
}

/// The assets of the last build that the new one lacks: a page that was sent a moment ago still asks for them. Their names hold their
/// hashes, so that they can never be taken for something else.
pub(super) fn assets(old: &Edition, kept: &Files, pages: &KeptPages, new: &Edition) -> Files {
    let earlier = kept.iter().filter(|_| !pages.is_empty());
    let old = old.built.files.iter();
    let old = old.filter(|(path, _)| path.starts_with("assets/") || path.contains("/assets/"));
    earlier
        .chain(old)
        .filter(|(path, _)| !new.built.files.contains_key(*path))
        .map(|(path, bytes)| (path.clone(), Arc::clone(bytes)))
        .collect()
}

/// Whether a file is a page.
pub(super) fn is_page(path: &str) -> bool {
    path.ends_with(".html")
}

/// The card of a page.
pub(super) fn card<'c>(cards: &'c [Card], path: &str) -> Option<&'c Card> {
    let at = cards.binary_search_by(|card| card.path.as_str().cmp(path));
    at.ok().and_then(|at| cards.get(at))
}

fn document(cards: &[Card], path: &str) -> Option<Arc<str>> {
    match &card(cards, path)?.shows {
        Shows::Text { file, .. } | Shows::Borrowed { file } => Some(Arc::clone(file)),
        Shows::List => None,
    }
}

#[derive(Default)]
struct Stopped {
    documents: BTreeSet<Arc<str>>,
    everything: bool,
}

impl Stopped {
    fn by(report: &Report) -> Self {
        let mut stopped = Self::default();
        for problem in report.iter() {
            match stops(problem) {
                Stops::Nothing => {}
                Stops::Document(file) => drop(stopped.documents.insert(file)),
                Stops::Everything => stopped.everything = true,
            }
        }
        stopped
    }
}

/// A file that cannot be read as what it is stops its own pages, or all where all are made of it.
fn stops(problem: &Diagnostic) -> Stops {
    let unread = [
        codes::INVALID_YAML,
        codes::UNREADABLE_FILE,
        codes::MISSING_CONTENT,
        codes::MISSING_FRONT_MATTER,
        codes::BROKEN_TEMPLATE,
    ];
    let file = &problem.span.file;
    // A template that can be read and fails for some pages leaves those empty.
    let fails_for_some = problem.args.get("kind") == Some(&Arg::from("render"));
    if problem.severity != Severity::Error
        || !unread.contains(&problem.code)
        || (problem.code == codes::BROKEN_TEMPLATE && fails_for_some)
    {
        Stops::Nothing
    } else if file.ends_with(".md") {
        Stops::Document(Arc::clone(file))
    } else if **file == *settings::FILE || file.starts_with("themes/") || **file == *"content" {
        Stops::Everything
    } else {
        Stops::Nothing
    }
}
