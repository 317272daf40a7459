//! Which pages of the last builds stay, because the new build could not make them.
//!
//! In: what was shown, the new build. Out: the pages that stay, by path. A page stays while a file that it is made of cannot be read as what
//! it is: a writer who is in the middle of a line of YAML keeps looking at the page. A page that is gone does not stay, but is remembered.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use crate::build::Card;
use crate::diagnostics::{Arg, Diagnostic, Report, Severity, codes};
use crate::output::{Bytes, KeptFiles};
use crate::settings;
use crate::watch::{Edition, is_page};

use super::problems;

/// So many pages that are gone are remembered, those of the last build before any of the earlier ones: their panels still know their
/// language and their file.
const GONE: usize = 1000;

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
pub(super) fn gone(old: &Edition, gone: &Arc<GonePages>, new: &Edition) -> Arc<GonePages> {
    let (before, now) = (old.built.pages.iter(), new.built.pages.iter());
    // Mostly it is the very same card.
    let is_path =
        |(one, other): (&Arc<Card>, &Arc<Card>)| Arc::ptr_eq(one, other) || one.path == other.path;
    if before.len() == now.len() && before.zip(now).all(is_path) {
        return Arc::clone(gone);
    }
    let earlier = gone.iter().map(|(path, card)| (path.as_str(), card));
    let old = old.built.pages.iter().map(|card| (&*card.path, &**card));
    let gone = old
        .chain(earlier)
        .filter(|(path, _)| card(&new.built.pages, path).is_none())
        .take(GONE)
        .map(|(path, card)| (path.to_owned(), card.clone()));
    Arc::new(gone.collect())
}

/// The assets that the pages which stay were made with. `kept` stayed already, with `assets`; `pages` stay now. They grow only when one
/// more page begins to stay, however often a stylesheet is saved meanwhile.
pub(super) fn assets_of(
    pages: &KeptPages,
    old: &Edition,
    (kept, assets): (&KeptPages, &Arc<KeptFiles>),
) -> Arc<KeptFiles> {
    if pages.is_empty() {
        return Arc::default();
    }
    if pages.keys().all(|path| kept.contains_key(path)) {
        return Arc::clone(assets);
    }
    let mut all = KeptFiles::clone(assets);
    all.extend(assets_in(old).map(|(path, bytes)| (path.clone(), bytes.clone())));
    Arc::new(all)
}

/// The assets of the last build that the new one lacks: a page that was sent a moment ago still asks for them. Their names hold their
/// hashes, so that they can never be taken for something else.
pub(super) fn last_assets(old: &Edition, new: &Edition) -> KeptFiles {
    assets_in(old)
        .filter(|(path, _)| !new.files.contains_key(*path))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect()
}

fn assets_in(edition: &Edition) -> impl Iterator<Item = (&String, &Bytes)> {
    let files = edition.files.iter();
    files.filter(|(path, _)| {
        // A folder of pages may have that name, too.
        !is_page(path) && (path.starts_with("assets/") || path.contains("/assets/"))
    })
}

/// The card of a page.
pub(super) fn card<'c>(cards: &'c [Arc<Card>], path: &str) -> Option<&'c Card> {
    let at = cards.binary_search_by(|card| (*card.path).cmp(path));
    at.ok().and_then(|at| cards.get(at)).map(|card| &**card)
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
        let document = card.and_then(problems::file);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::Shows;

    fn edition(paths: impl IntoIterator<Item = String>) -> Edition {
        let pages = paths.into_iter().map(|path| {
            Arc::new(Card {
                path: path.into(),
                stem: "".into(),
                region: None,
                language: "id".into(),
                title: "".into(),
                shows: Shows::List,
            })
        });
        let mut edition = Edition::default();
        edition.built.pages = pages.collect();
        edition
    }

    fn numbered(numbers: std::ops::Range<usize>) -> Edition {
        edition(numbers.map(|number| format!("{number:05}.html")))
    }

    #[test]
    fn as_long_as_the_pages_are_the_same_nothing_more_is_gone() {
        let first = gone(&numbered(0..3), &Arc::default(), &numbered(0..1));
        assert_eq!(
            first.keys().collect::<Vec<_>>(),
            ["00001.html", "00002.html"]
        );
        let same = gone(&numbered(0..1), &first, &numbered(0..1));
        assert!(Arc::ptr_eq(&first, &same));
        let back = gone(&numbered(0..1), &same, &numbered(0..2));
        assert_eq!(back.keys().collect::<Vec<_>>(), ["00002.html"]);
    }

    #[test]
    fn a_page_below_a_folder_of_that_name_is_no_asset() {
        let mut old = Edition::default();
        for path in ["assets/a.css", "hak/assets/index.html", "x/assets/b.svg"] {
            let bytes = Bytes::Plain(b"x"[..].into());
            old.files.insert(path.to_owned(), bytes);
        }
        let assets = last_assets(&old, &Edition::default());
        assert_eq!(
            assets.keys().collect::<Vec<_>>(),
            ["assets/a.css", "x/assets/b.svg"]
        );
    }

    #[test]
    fn the_last_pages_that_are_gone_are_remembered() {
        let first = gone(&numbered(0..GONE), &Arc::default(), &Edition::default());
        assert_eq!(first.len(), GONE);
        let more = gone(&numbered(GONE..GONE + 10), &first, &Edition::default());
        assert_eq!(more.len(), GONE);
        assert!((GONE..GONE + 10).all(|number| more.contains_key(&format!("{number:05}.html"))));
    }
}
