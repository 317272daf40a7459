//! The site and a theme in, HTML out, one file at a time. The only user of Tera.
//!
//! A page is rendered from values that are made once where they can be: the words and the site's own data once a language, menus
//! once a language, section and depth. Nothing here changes the site or keeps what was rendered; what a template does wrong becomes
//! a problem.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Report};
use crate::document::Document;
use crate::site::{Content, PageId, Site};

mod assets;
mod calendar;
mod chart;
mod colour;
mod component;
mod document_view;
mod fill;
mod halves;
mod inputs;
mod language_view;
mod listing_view;
mod names;
mod reference;
mod register_list;
mod shared;
mod stages;
mod template_problem;
pub mod theme;
mod tokens;
mod values;
mod view;
mod words;

pub use inputs::{inputs, links};
pub use reference::{Reader, titles};
pub use theme::Theme;

pub use shared::Alike;
use shared::Shared;

/// A file that templates make.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its path in the published site.
    pub path: String,
    /// What it shows.
    pub shows: Shows,
}

/// What a rendered file shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// A page.
    Page(PageId),
    /// At the old address of a page: the way to the new one.
    Redirect(PageId),
    /// That there is nothing.
    NotFound,
    /// That there is no network and no copy; and what copies say of themselves.
    Offline,
}

impl Sheet {
    /// The page that it is, none of the 404 and redirect pages.
    #[must_use]
    pub fn page(&self) -> Option<PageId> {
        match self.shows {
            Shows::Page(id) => Some(id),
            Shows::Redirect(_) | Shows::NotFound | Shows::Offline => None,
        }
    }

    /// The template that it is made with.
    #[must_use]
    pub fn template(&self, site: &Site) -> &'static str {
        match self.shows {
            Shows::Page(id) => page_template(site, id),
            Shows::Redirect(_) => "redirect.html",
            Shows::NotFound => "404.html",
            Shows::Offline => OFFLINE,
        }
    }
}

/// The page for what is neither in the network nor on the device, and its template.
pub const OFFLINE: &str = "offline.html";

/// The worker that keeps copies of pages, beside the home page.
pub const WORKER: &str = "sw.js";

/// Every page, sorted as the site's pages are, the redirects, the 404 page and that for readers without a network.
#[must_use]
pub fn sheets(site: &Site) -> Vec<Sheet> {
    let sheet = |address: &str, shows| Sheet {
        path: format!("{address}index.html"),
        shows,
    };
    let pages = site
        .pages()
        .map(|(id, page)| sheet(&page.address, Shows::Page(id)));
    let redirects = site.redirects.iter();
    let redirects = redirects.map(|(address, to)| sheet(address, Shows::Redirect(*to)));
    let whole = |path: &str, shows| Sheet {
        path: path.to_owned(),
        shows,
    };
    let stands_alone = !site.settings.is_below();
    let not_found = stands_alone.then(|| whole("404.html", Shows::NotFound));
    let keeps_copies = stands_alone && site.settings.keeps_copies();
    let offline = keeps_copies.then(|| whole(OFFLINE, Shows::Offline));
    pages
        .chain(redirects)
        .chain(not_found)
        .chain(offline)
        .collect()
}

/// A theme that is ready to show a site.
pub struct Renderer<'s>(Shared<'s>);

impl<'s> Renderer<'s> {
    /// Makes what many pages show alike. `calendars`: the files that pages offer, by address.
    #[must_use]
    pub fn new(
        site: &'s Site,
        theme: &'s Theme,
        calendars: &'s BTreeMap<String, Arc<[u8]>>,
        report: &mut Report,
    ) -> Self {
        let made = Self::again(site, theme, calendars, None);
        report.extend(made.0.alike.problems().cloned());
        made
    }

    /// The same, with what the last one left where everything but the words of bodies is as it was. What went wrong is told by
    /// [`Alike::problems`].
    #[must_use]
    pub fn again(
        site: &'s Site,
        theme: &'s Theme,
        calendars: &'s BTreeMap<String, Arc<[u8]>>,
        alike: Option<Alike>,
    ) -> Self {
        Self(Shared::new(site, theme, calendars, alike))
    }

    /// What serves the next build.
    #[must_use]
    pub fn into_alike(self) -> Alike {
        self.0.alike
    }

    /// The HTML of a file; empty where that is impossible, which is then one of the problems.
    #[must_use]
    pub fn render(&self, sheet: &Sheet) -> (String, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let html = match sheet.shows {
            Shows::Page(id) => page(&self.0, id, &mut problems),
            Shows::Redirect(to) => view::redirect(&self.0, &sheet.path, to, &mut problems),
            Shows::NotFound | Shows::Offline => {
                halves::page(&self.0, sheet.template(self.0.site), &mut problems)
            }
        };
        (html, problems)
    }
}

/// The template of a page.
#[must_use]
pub fn page_template(site: &Site, id: PageId) -> &'static str {
    let page = site.page(id);
    match page.content {
        Content::Document(_) | Content::Fallback(_) if page.stem.is_empty() => "home.html",
        Content::Document(at) | Content::Fallback(at) => document_template(&site.documents[at]),
        Content::Listing(_) => listing_view::template(page),
    }
}

fn page(shared: &Shared<'_>, id: PageId, problems: &mut Vec<Diagnostic>) -> String {
    let page = shared.site.page(id);
    let template = page_template(shared.site, id);
    let context = view::page(shared, id, problems);
    let html = shared
        .theme
        .render(page.language, template, &context, problems);
    if let Some(document) = shared.site.document(page) {
        let found = problems.drain(..);
        let noted = found.map(|problem| problem.note(document.span(0..0), "other"));
        *problems = noted.collect();
    }
    html
}

fn document_template(document: &Document) -> &'static str {
    // A section's page lists its pages unless it says that it is something else.
    match document.page_type.name {
        "page" if document.is_index => "section.html",
        _ => document.page_type.template,
    }
}
