//! What the writers of a site want to know of each of its pages.

use std::sync::Arc;

use crate::document::Change;
use crate::language::Date;

/// One page of a built site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its path among the files of the build: `en/rights/index.html`.
    pub path: String,
    /// The page whatever the language: `hak/dokumen`. Empty for a home page.
    pub stem: Arc<str>,
    /// The folder of the region whose site it is in, `64.71-balikpapan`; none for the national site.
    pub region: Option<Arc<str>>,
    /// The code of the reader's language.
    pub language: Arc<str>,
    /// Its title, references filled in.
    pub title: String,
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
