//! The site and a theme in, HTML out. The only user of Tera.
//!
//! A page is rendered from values that are made once where they can be: the words and the site's own data once a language, menus
//! once a language, section and depth. Nothing here changes the site; what a template does wrong becomes a problem.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report};
use crate::document::Document;
use crate::site::{Content, PageId, Site};

mod chart;
mod component;
mod document_view;
mod fill;
mod names;
mod reference;
mod register_list;
mod shared;
mod template_problem;
pub mod theme;
mod values;
mod view;
mod words;

pub use theme::Theme;

use shared::Shared;

/// A rendered file.
#[derive(Clone, Debug, PartialEq)]
pub struct Rendered {
    /// Its path in the published site.
    pub path: String,
    /// Its HTML.
    pub html: Arc<str>,
    /// The page that it is, none of the 404 and redirect pages.
    pub page: Option<PageId>,
}

/// Renders every page, the redirects and the 404 page, sorted as the site's pages are.
#[must_use]
pub fn render(site: &Site, theme: &Theme, report: &mut Report) -> Vec<Rendered> {
    let shared = Shared::new(site, theme, report);
    let pages: Vec<PageId> = site.pages().map(|(id, _)| id).collect();
    let rendered: Vec<(Rendered, Vec<Diagnostic>)> = pages
        .into_par_iter()
        .map(|id| {
            let mut problems = Vec::new();
            let rendered = page(&shared, id, &mut problems);
            (rendered, problems)
        })
        .collect();
    let mut files = Vec::with_capacity(rendered.len());
    for (file, problems) in rendered {
        let page = file.page.map(|id| site.page(id));
        let document = page.and_then(|page| site.document(page));
        report.extend(problems.into_iter().map(|problem| match document {
            Some(document) => problem.note(document.span(0..0), "other"),
            None => problem,
        }));
        files.push(file);
    }
    let mut problems = Vec::new();
    for (address, target) in &site.redirects {
        let html = view::redirect(&shared, address, *target, &mut problems);
        files.push(Rendered {
            path: format!("{address}index.html"),
            html: html.into(),
            page: None,
        });
    }
    files.push(Rendered {
        path: "404.html".to_owned(),
        html: view::not_found(&shared, &mut problems).into(),
        page: None,
    });
    report.extend(problems);
    files
}

/// The template that a file was made with.
#[must_use]
pub fn template_of(site: &Site, file: &Rendered) -> &'static str {
    match file.page {
        Some(id) => page_template(site, id),
        None if file.path == "404.html" => "404.html",
        None => "redirect.html",
    }
}

/// The template of a page.
#[must_use]
pub fn page_template(site: &Site, id: PageId) -> &'static str {
    let page = site.page(id);
    match page.content {
        Content::Document(_) | Content::Fallback(_) if page.stem.is_empty() => "home.html",
        Content::Document(at) | Content::Fallback(at) => document_template(&site.documents[at]),
        Content::Listing(_) => view::listing_template(page),
    }
}

fn page(shared: &Shared<'_>, id: PageId, problems: &mut Vec<Diagnostic>) -> Rendered {
    let page = shared.site.page(id);
    let template = page_template(shared.site, id);
    let context = view::page(shared, id, problems);
    let html = shared
        .theme
        .render(page.language, template, &context, problems);
    Rendered {
        path: format!("{}index.html", page.address),
        html: html.into(),
        page: Some(id),
    }
}

fn document_template(document: &Document) -> &'static str {
    // A section's page lists its pages unless it says that it is something else.
    match document.page_type.name {
        "page" if document.is_index => "section.html",
        _ => document.page_type.template,
    }
}
