//! Documents and register in, the [`Site`] out: every page of every language with its address and its place among the others.
//!
//! Each index (menus, lists, neighbours, related pages, translations) is made once here. From here on the site is only read.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Report, Span};
use crate::document::Document;
use crate::language::{Date, Language, days_after};
use crate::register::Register;
use crate::schema::Typed;
use crate::settings::Settings;
use crate::source::Snapshot;

mod address;
pub mod asset;
mod beside;
pub mod calendar;
mod kept;
mod listing;
mod order;
mod region;
mod related;
mod resolve;
mod stages;
mod stems;

pub use asset::Asset;
pub use calendar::Calendar;
pub use kept::plain;
pub use listing::Listing;
pub use resolve::Resolved;
pub use stages::StagePages;

/// The place of a page in [`Site::pages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(u32);

impl PageId {
    /// The place.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The place of a language in the site's list; the default language is 0.
pub type LanguageId = usize;

/// What decides which documents become pages.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The day on which the site is built.
    pub today: Date,
    /// Whether drafts are shown.
    pub drafts: Drafts,
}

/// Whether drafts, and pages whose day has not come, become pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafts {
    /// They stay out.
    Hidden,
    /// They are shown, for a preview.
    Shown,
}

/// A whole site in all its languages.
#[derive(Debug)]
pub struct Site {
    /// `site.yaml`.
    pub settings: Arc<Settings>,
    /// The register.
    pub register: Arc<Register>,
    /// Every document, also those that are not published; sorted by stem, then language.
    pub documents: Vec<Arc<Document>>,
    /// Every page, sorted by language, then stem; listing pages last.
    pub pages: Vec<Page>,
    /// Old addresses and the pages that they lead to, by address.
    pub redirects: BTreeMap<String, PageId>,
    /// Pictures and files that stand beside pages, by their path in the project.
    pub assets: BTreeMap<Arc<str>, Asset>,
    /// Files of `content/static/`, by their path in the published site.
    pub statics: BTreeMap<String, Arc<[u8]>>,
    /// Calendar files, by language and what they hold.
    pub calendars: calendar::Calendars,
    /// What there is in each language.
    pub languages: Vec<InLanguage>,
    /// What decided which documents became pages.
    pub options: Options,
}

/// What a site has in one language.
#[derive(Debug, Default)]
pub struct InLanguage {
    /// Pages by stem.
    pub by_stem: BTreeMap<Arc<str>, PageId>,
    /// The home page, where there is one.
    pub home: Option<PageId>,
    /// The main menu.
    pub menu: Vec<PageId>,
    /// The menu at the foot.
    pub footer_menu: Vec<PageId>,
    /// The page that lists all pages.
    pub a_z: Option<PageId>,
    /// The page that lists all topics, where pages have any.
    pub topics: Option<PageId>,
    /// The page that lists all audiences, where pages have any.
    pub audiences: Option<PageId>,
    /// The pages that tell of stages.
    pub stage_pages: StagePages,
}

/// One page in one language.
#[derive(Debug)]
pub struct Page {
    /// The language of the reader, whose interface the page has.
    pub language: LanguageId,
    /// What it shows.
    pub content: Content,
    /// The page whatever the language; of a listing page a name that no file can have.
    pub stem: Arc<str>,
    /// Where it is, from the site's root, without the first `/`: `en/rights/`; of the default home page empty.
    pub address: String,
    /// The next page up; none of the home page.
    pub parent: Option<PageId>,
    /// The page before it in its section.
    pub previous: Option<PageId>,
    /// The page after it in its section.
    pub next: Option<PageId>,
    /// Pages of a section or listing, in order.
    pub children: Vec<PageId>,
    /// Pages on the same matters, nearest first.
    pub related: Vec<PageId>,
    /// Listing pages of its topics and audiences.
    pub listed_in: Vec<PageId>,
    /// The same page in each language of the site.
    pub translations: Vec<PageId>,
}

/// What a page shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Content {
    /// A document of the page's language.
    Document(usize),
    /// A document of another language, for want of a translation.
    Fallback(usize),
    /// A list of pages.
    Listing(Listing),
}

impl Site {
    /// A page.
    #[must_use]
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0 as usize]
    }

    /// Every page with its id.
    pub fn pages(&self) -> impl Iterator<Item = (PageId, &Page)> {
        (0_u32..).map(PageId).zip(&self.pages)
    }

    /// The document that a page shows.
    #[must_use]
    pub fn document(&self, page: &Page) -> Option<&Document> {
        match page.content {
            Content::Document(at) | Content::Fallback(at) => {
                self.documents.get(at).map(|document| &**document)
            }
            Content::Listing(_) => None,
        }
    }

    /// The language of a page's interface.
    #[must_use]
    pub fn language(&self, page: &Page) -> &Arc<Language> {
        &self.settings.languages[page.language]
    }

    /// The pages that show a document of their own language: each document that is published, once.
    pub fn written_pages(&self) -> impl Iterator<Item = (PageId, &Page, &Document)> {
        self.pages().filter_map(|(id, page)| match page.content {
            Content::Document(at) => Some((id, page, &*self.documents[at])),
            _ => None,
        })
    }

    /// The document in the first language that another translates.
    #[must_use]
    pub fn source_of(&self, translation: &Document) -> Option<&Document> {
        let first = &self.settings.default_language().code;
        if translation.language.code == *first {
            return None;
        }
        let stem = &translation.stem;
        let start = self.documents.partition_point(|other| other.stem < *stem);
        let same = self.documents[start..].iter();
        same.take_while(|other| other.stem == *stem)
            .find(|other| other.language.code == *first)
            .map(|document| &**document)
    }

    /// The last day on which a document counts as checked; none where nobody says when it was checked.
    #[must_use]
    pub fn review_due(&self, document: &Document) -> Option<Date> {
        let reviewed = document.fields.date("reviewed_on")?;
        let days = match document.get("review_in").map(|item| &item.value) {
            Some(Typed::Number(days)) => *days,
            _ => self.settings.review_in,
        };
        days_after(reviewed, days)
    }

    /// The absolute address of a page or file.
    #[must_use]
    pub fn url(&self, address: &str) -> String {
        format!("{}/{address}", self.settings.base_url)
    }
}

impl Page {
    /// The way from the page to the site's root: "../../".
    #[must_use]
    pub fn root(&self) -> String {
        "../".repeat(self.depth())
    }

    /// How many folders below the site's root the page is.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.address.matches('/').count()
    }

    /// Whether the page's language has no text for it.
    #[must_use]
    pub fn is_fallback(&self) -> bool {
        matches!(self.content, Content::Fallback(_))
    }
}

/// Builds the site.
#[must_use]
pub fn assemble(
    snapshot: &Snapshot,
    settings: Arc<Settings>,
    register: Arc<Register>,
    documents: &[Arc<Document>],
    options: Options,
    report: &mut Report,
) -> Site {
    let region = register.region.as_deref().map(|region| &*region.folder);
    let mut site = Site {
        documents: stems::of_site(documents, region),
        assets: asset::collect(snapshot, region),
        settings,
        register,
        pages: Vec::new(),
        redirects: BTreeMap::new(),
        statics: asset::statics(snapshot),
        calendars: calendar::Calendars::new(),
        languages: Vec::new(),
        options,
    };
    stems::add_pages(&mut site);
    beside::hide(&mut site);
    order::connect(&mut site, report);
    listing::add_pages(&mut site);
    related::connect(&mut site);
    stages::connect(&mut site);
    site.calendars = calendar::collect(&site);
    address::claim_all(&mut site, report);
    site
}

/// Where a page's address comes from, for problems about it.
fn address_span(document: &Document) -> Span {
    document.span(document.field_range("slug"))
}
