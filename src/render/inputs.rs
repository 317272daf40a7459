//! What each rendered file is made from besides the text of the document that it shows, as one hash: where it is the same and the
//! document is, so is the file.
//!
//! Whatever a page's view reads of other pages must be named here. A property test compares previews with fresh builds.

use std::collections::BTreeMap;
use std::iter::successors;
use std::sync::Arc;

use rayon::prelude::*;

use crate::document::Document;
use crate::schema::Typed;
use crate::site::{Asset, Calendar, Content, LanguageId, Listing, Page, PageId, Resolved, Site};
use crate::source::{Fields, Hash};

use super::{Sheet, Shows};

/// The hashes of the inputs of some files, in their order. `common`: the hash of all that every file depends on: settings, register,
/// theme, options. `calendars`: the files that pages offer.
#[must_use]
pub fn inputs(site: &Site, sheets: &[Sheet], common: Hash, calendars: &Files) -> Vec<Hash> {
    let inputs = Inputs::of(site, common, calendars);
    let sheets = sheets.par_iter().map(|sheet| inputs.sheet(sheet));
    sheets.collect()
}

/// The hash of where the links of a document lead on a page, and of the files that it names.
#[must_use]
pub fn links(site: &Site, page: &Page, document: &Document) -> Hash {
    let mut fields = Fields::default();
    let mut file = |asset: Option<&Asset>| match asset {
        Some(asset) => {
            fields.field(&asset.address);
            fields.field(asset.hash.as_bytes());
        }
        None => fields.field("no file"),
    };
    for image in &document.body.images {
        file(site.asset_beside(document, &image.src));
    }
    let inherited = [&document.inherited];
    for record in document.records().chain(inherited) {
        record.visit(&mut |item| {
            if let Typed::Name(name) = &item.value {
                file(site.asset_beside(document, name));
            }
        });
    }
    for link in &document.body.links {
        match site.resolve(document, page.language, &link.target) {
            Resolved::Page(to, _) => fields.field(&site.page(to).address),
            Resolved::Asset(asset) => fields.field(asset.hash.as_bytes()),
            Resolved::Static(path) => {
                fields.field(path);
                let bytes = site.statics.get(path);
                fields.field(bytes.map_or(0, |bytes| bytes.len()).to_le_bytes());
            }
            Resolved::Broken => fields.field("broken link"),
            Resolved::Fragment(_) | Resolved::Elsewhere(_) => {}
        }
    }
    fields.hash()
}

/// Files by address.
type Files = BTreeMap<String, Arc<[u8]>>;

struct Inputs<'s> {
    site: &'s Site,
    /// What other pages show of each page.
    labels: Vec<Hash>,
    /// What every file depends on.
    common: Hash,
    /// What every file of a language depends on.
    languages: Vec<Hash>,
}

impl<'s> Inputs<'s> {
    fn of(site: &'s Site, common: Hash, calendars: &Files) -> Self {
        let labels = site.pages.par_iter().map(|page| label(site, page));
        let mut inputs = Self {
            site,
            labels: labels.collect(),
            common,
            languages: Vec::new(),
        };
        inputs.common = inputs.everywhere(calendars);
        let languages = 0..site.languages.len();
        inputs.languages = languages.map(|at| inputs.language(at)).collect();
        inputs
    }

    /// What any page may show: calendars, and the pages of stages, terms and laws.
    fn everywhere(&self, calendars: &Files) -> Hash {
        let mut fields = Fields::default();
        fields.field(self.common.as_bytes());
        for ((language, calendar), address) in &self.site.calendars {
            fields.field(language.to_le_bytes());
            // The number of a page says nothing: its address does.
            if !matches!(calendar, Calendar::Event(_)) {
                fields.field(format!("{calendar:?}"));
            }
            fields.field(address);
        }
        for (path, bytes) in calendars {
            fields.field(path);
            fields.field(bytes.len().to_le_bytes());
        }
        for (id, _, document) in self.site.written_pages() {
            if document.page_type.name == "stage" {
                fields.field(document.text("election"));
                fields.field(document.text("stage"));
                self.pages(&mut fields, "stage", &self.site.page(id).translations);
            }
            for component in &document.body.components {
                if matches!(component.kind.name, "glossary" | "laws") {
                    fields.field(component.kind.name);
                    fields.field(format!("{:?}", component.fields.text("scope")));
                    // Lists of drafts come after all others.
                    fields.field([u8::from(document.is("draft"))]);
                    self.pages(&mut fields, "list", &self.site.page(id).translations);
                }
            }
        }
        fields.hash()
    }

    fn language(&self, language: LanguageId) -> Hash {
        let mut fields = Fields::default();
        let found = &self.site.languages[language];
        self.pages(&mut fields, "menu", &found.menu);
        self.pages(&mut fields, "footer", &found.footer_menu);
        for id in [found.home, found.a_z, found.topics, found.audiences] {
            self.pages(&mut fields, "page", id.as_slice());
        }
        fields.hash()
    }

    fn sheet(&self, sheet: &Sheet) -> Hash {
        let mut fields = Fields::default();
        fields.field(self.common.as_bytes());
        fields.field(&sheet.path);
        match sheet.shows {
            Shows::Page(id) => {
                self.page(&mut fields, id);
                self.notice(&mut fields, id);
            }
            Shows::Redirect(to) => {
                fields.field("redirect");
                self.page(&mut fields, to);
                // It shows no document, but its canonical address depends on what the document says.
                let twin = self.site.national_twin(self.site.page(to));
                fields.field(format!("{twin:?}"));
            }
            Shows::NotFound | Shows::Offline => {
                for (at, language) in self.languages.iter().enumerate() {
                    fields.field(language.as_bytes());
                    self.pages(&mut fields, "kept", &self.site.kept(at));
                }
            }
        }
        fields.hash()
    }

    fn page(&self, fields: &mut Fields, id: PageId) {
        let page = self.site.page(id);
        fields.field(self.languages[page.language].as_bytes());
        self.pages(fields, "self", &[id]);
        let above = successors(page.parent, |id| self.site.page(*id).parent);
        self.pages(fields, "above", &above.collect::<Vec<_>>());
        self.pages(fields, "previous", page.previous.as_slice());
        self.pages(fields, "next", page.next.as_slice());
        self.pages(fields, "children", &page.children);
        self.pages(fields, "related", &page.related);
        self.pages(fields, "lists", &page.listed_in);
        self.pages(fields, "translations", &page.translations);
        if page.stem.is_empty() || matches!(page.content, Content::Listing(_)) {
            for child in &page.children {
                self.pages(fields, "below", &self.site.page(*child).children);
            }
        }
    }

    /// The day on which the source of a stale translation was checked.
    fn notice(&self, fields: &mut Fields, id: PageId) {
        let document = self.site.document(self.site.page(id));
        let stale = document.filter(|document| document.stale.is_some());
        if let Some(source) = stale.and_then(|document| self.site.source_of(document)) {
            fields.field(format!("{:?}", source.fields.date("reviewed_on")));
        }
    }

    fn pages(&self, fields: &mut Fields, name: &str, pages: &[PageId]) {
        fields.field(name);
        for id in pages {
            fields.field(self.labels[id.index()].as_bytes());
        }
    }
}

/// What other pages show of a page: what links to it say, and where they lead.
fn label(site: &Site, page: &Page) -> Hash {
    let mut fields = Fields::default();
    fields.field(&page.address);
    fields.field(page.language.to_le_bytes());
    match page.content {
        Content::Listing(listing) => {
            fields.field(listing.name());
            if let Listing::Topic(at) | Listing::Audience(at) = listing {
                fields.field(at.to_le_bytes());
            }
        }
        Content::Document(at) | Content::Fallback(at) => {
            let document = &site.documents[at];
            fields.field(if page.is_fallback() {
                "borrowed"
            } else {
                "own"
            });
            fields.field(&*document.language.code);
            fields.field(document.page_type.name);
            for name in ["title", "short_title", "summary", "election"] {
                fields.field(document.text(name));
            }
        }
    }
    fields.hash()
}
