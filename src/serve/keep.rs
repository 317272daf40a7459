//! Which pages of the last builds stay, because the new build could not make them.
//!
//! In: what was shown, the new build. Out: the pages that stay, by path. A page stays while a file that it is made of cannot be read as what
//! it is: a writer who is in the middle of a line of YAML keeps looking at the page. A page that is gone does not stay, but is remembered.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use crate::build::{Card, Shows};
use crate::diagnostics::{Arg, Diagnostic, Report, Severity, codes};
use crate::output::{Bytes, KeptFiles};
use crate::settings;
use crate::watch::Edition;

/// A page that stays.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    /// The last good HTML.
    pub(super) bytes: Bytes,
    /// What is known of it by the last build that knew it.
    pub(super) card: Option<Card>,
}

/// The pages that stay, by path.
pub(super) type KeptPages = BTreeMap<String, Kept>;

/// What was known of pages that are gone, by path.
pub(super) type GonePages = BTreeMap<String, Card>;

/// The pages that stay when `new` takes the place of `old`, of whose pages `kept` stayed already.
pub(super) fn pages(old: &Edition, kept: &KeptPages, new: &Edition) -> KeptPages {
    let stopped = Stopped::by(&new.built.report);
    let mut files = new.files.iter();
    let is_unmade = |path: &str, bytes: &Bytes| bytes.is_empty() && is_page(path);
    // Mostly so; and then nobody waits until thousands of pages were looked at.
    if stopped == Stopped::default() && !files.any(|(path, bytes)| is_unmade(path, bytes)) {
        return KeptPages::new();
    }
    let earlier = kept.iter().map(|(path, page)| (path, &page.bytes));
    let rendered = old
        .files
        .iter()
        .filter(|(path, bytes)| is_page(path) && !bytes.is_empty() && !kept.contains_key(*path));
    let stays = |path: &str, card: Option<&Card>| {
        let made = new.files.get(path);
        stopped.stops(card) || made.is_some_and(Bytes::is_empty)
    };
    earlier
        .chain(rendered)
        .filter_map(|(path, bytes)| {
            let known = kept.get(path).and_then(|page| page.card.as_ref());
            let known = known
                .or_else(|| card(&new.built.pages, path))
                .or_else(|| card(&old.built.pages, path));
            stays(path, known).then(|| {
                let bytes = bytes.clone();
                let card = known.cloned();
                (path.clone(), Kept { bytes, card })
            })
        })
        .collect()
}

/// What was known of the pages that `new` has no more, `gone` being those that were gone already.
pub(super) fn gone(old: &Edition, gone: &GonePages, new: &Edition) -> GonePages {
    let (before, now) = (old.built.pages.iter(), new.built.pages.iter());
    let is_same = before.map(|card| &card.path).eq(now.map(|card| &card.path));
    if gone.is_empty() && is_same {
        return GonePages::new();
    }
    let earlier = gone.iter().map(|(path, card)| (path.as_str(), card));
    let old = old.built.pages.iter().map(|card| (&*card.path, card));
    earlier
        .chain(old)
        .filter(|(path, _)| card(&new.built.pages, path).is_none())
        .map(|(path, card)| (path.to_owned(), card.clone()))
        .collect()
}

/// The assets of the last build that the new one lacks: a page that was sent a moment ago still asks for them. Their names hold their
/// hashes, so that they can never be taken for something else.
pub(super) fn assets(
    old: &Edition,
    kept: &KeptFiles,
    pages: &KeptPages,
    new: &Edition,
) -> KeptFiles {
    let earlier = kept.iter().filter(|_| !pages.is_empty());
    let old = old.files.iter();
    let old = old.filter(|(path, _)| path.starts_with("assets/") || path.contains("/assets/"));
    earlier
        .chain(old)
        .filter(|(path, _)| !new.files.contains_key(*path))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect()
}

/// Whether a file is a page.
pub(super) fn is_page(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|ending| ending == "html")
}

/// The card of a page.
pub(super) fn card<'c>(cards: &'c [Card], path: &str) -> Option<&'c Card> {
    let at = cards.binary_search_by(|card| (*card.path).cmp(path));
    at.ok().and_then(|at| cards.get(at))
}

/// What cannot be made, because a file cannot be read as what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stopped {
    /// The pages of these documents.
    documents: BTreeSet<Arc<str>>,
    /// Any page.
    everything: bool,
}

impl Stopped {
    /// What these problems stop.
    pub(super) fn by(report: &Report) -> Self {
        let mut stopped = Self::default();
        for problem in report.iter().filter(|problem| is_unread(problem)) {
            let file = &problem.span.file;
            if Path::new(&**file)
                .extension()
                .is_some_and(|ending| ending == "md")
            {
                stopped.documents.insert(Arc::clone(file));
            } else if **file == *settings::FILE || file.starts_with("themes/") {
                stopped.everything = true;
            }
        }
        stopped
    }

    /// Whether a page is stopped, of which that is known.
    pub(super) fn stops(&self, card: Option<&Card>) -> bool {
        let document = card.and_then(|card| match &card.shows {
            Shows::Text { file, .. } | Shows::Borrowed { file } => Some(file),
            Shows::List => None,
        });
        self.everything || document.is_some_and(|file| self.documents.contains(file))
    }
}

/// Whether a problem says that its file cannot be read as what it is.
fn is_unread(problem: &Diagnostic) -> bool {
    let codes = [
        codes::INVALID_YAML,
        codes::UNREADABLE_FILE,
        codes::MISSING_CONTENT,
        codes::MISSING_FRONT_MATTER,
        codes::BROKEN_TEMPLATE,
    ];
    // A template that can be read and fails for some pages leaves those empty.
    let fails_for_some = problem.args.get("kind") == Some(&Arg::from("render"));
    problem.severity == Severity::Error
        && codes.contains(&problem.code)
        && !(problem.code == codes::BROKEN_TEMPLATE && fails_for_some)
}
