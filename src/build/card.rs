//! What the writers of a site want to know of each of its pages.

use std::sync::Arc;

use crate::document::Change;
use crate::language::Date;
use crate::schema::Typed;
use crate::site::{Page, Site};

use super::frame::Frame;

/// One page of a built site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its path among the files of the build: `en/rights/index.html`.
    pub path: Arc<str>,
    /// The page whatever the language: `hak/dokumen`. Empty for a home page.
    pub stem: Arc<str>,
    /// The folder of the region whose site it is in, `64.71-balikpapan`; none for the national site.
    pub region: Option<Arc<str>>,
    /// The code of the reader's language.
    pub language: Arc<str>,
    /// Its title, references filled in.
    pub title: Arc<str>,
    /// What it shows.
    pub shows: Shows,
}

/// What a page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// A text in its own language.
    Text {
        /// The file, `content/pages/hak/dokumen.en.md`.
        file: Arc<str>,
        /// Whether it is a draft, or its day has not come.
        draft: bool,
        /// The day on which somebody last checked it.
        reviewed_on: Option<Date>,
        /// The last day on which it counts as checked.
        review_due: Option<Date>,
        /// How it stands to the text that it translates.
        translation: Translation,
    },
    /// The text of another language, for want of a translation.
    Borrowed {
        /// The file.
        file: Arc<str>,
    },
    /// A list of pages that nobody writes.
    List,
}

/// How a text stands to the one that it translates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Translation {
    /// It is in the first language.
    Original,
    /// Its source is as it was when it was translated.
    Current,
    /// Nobody recorded what it was made from.
    Unrecorded,
    /// Its source has changed since.
    Stale {
        /// The file of the source.
        source: Arc<str>,
        /// What has changed in it.
        change: Change,
    },
}

/// The pages of a site, each with the version of the document that it shows. `last`: those of the last build, if everything but the words
/// of bodies is the same.
pub(super) fn again(frame: &Frame, last: Vec<(u64, Arc<Card>)>) -> Vec<(u64, Arc<Card>)> {
    let site = &frame.site;
    let region = site.register.region.as_ref();
    let region: Option<Arc<str>> = region.map(|region| Arc::from(&*region.folder));
    let mut last = last.into_iter();
    let cards = frame.names.iter().map(|(path, title, id)| {
        let version = frame.version(*id);
        let known = last.next().filter(|(known, _)| *known == version);
        known.unwrap_or_else(|| {
            let page = site.page(*id);
            let card = Card {
                path: Arc::clone(path),
                stem: Arc::clone(&page.stem),
                region: region.clone(),
                language: Arc::clone(&site.language(page).code),
                title: Arc::clone(title),
                shows: shows(site, page),
            };
            (version, Arc::new(card))
        })
    });
    cards.collect()
}

fn shows(site: &Site, page: &Page) -> Shows {
    let Some(document) = site.document(page) else {
        return Shows::List;
    };
    let file = Arc::clone(&document.path);
    if page.is_fallback() {
        return Shows::Borrowed { file };
    }
    let translation = match &document.stale {
        Some(stale) => Translation::Stale {
            source: Arc::clone(&stale.source),
            change: stale.change.clone(),
        },
        None if site.source_of(document).is_none() => Translation::Original,
        None if document.fields.text("source_hash").is_none() => Translation::Unrecorded,
        None => Translation::Current,
    };
    let day = |name: &str| match document.get(name).map(|item| &item.value) {
        Some(Typed::Date(day)) => Some(*day),
        _ => None,
    };
    Shows::Text {
        file,
        draft: document.is("draft")
            || day("publish_on").is_some_and(|day| day > site.options.today),
        reviewed_on: day("reviewed_on"),
        review_due: site.review_due(document),
        translation,
    }
}

/// The pages of several sites in one list: each site's are sorted already.
pub(super) fn by_path(mut pages: Vec<Arc<Card>>) -> Vec<Arc<Card>> {
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    pages
}
