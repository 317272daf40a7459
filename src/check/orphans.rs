//! `orphan-page`: a reader who does not search finds every page: by a menu, its section, a list or a link in a text (WCAG 2.4.5).
//!
//! The list of all pages from A to Z does not count, for it names every page.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostic, codes};
use crate::render;
use crate::site::{Content, Page, PageId, Resolved, Site};

/// Templates that list the pages below.
const LISTS_CHILDREN: [&str; 3] = ["home.html", "listing.html", "section.html"];

pub(super) fn check(site: &Site, found: &mut Vec<Diagnostic>) {
    let mut reached: BTreeSet<PageId> = BTreeSet::new();
    for language in &site.languages {
        reached.extend(
            language
                .menu
                .iter()
                .chain(&language.footer_menu)
                .chain(&language.home),
        );
    }
    for (id, page) in site.pages() {
        if is_list(site, id, page) {
            reached.extend(&page.children);
        }
        follow_links(site, id, page, &mut reached);
    }
    for (id, _, document) in site.written_pages() {
        if !reached.contains(&id) {
            let span = document.span(document.field_range("title"));
            found.push(Diagnostic::new(
                codes::ORPHAN_PAGE,
                span,
                document.text("title"),
            ));
        }
    }
}

fn is_list(site: &Site, id: PageId, page: &Page) -> bool {
    LISTS_CHILDREN.contains(&render::page_template(site, id)) || page.stem.is_empty()
}

fn follow_links(site: &Site, id: PageId, page: &Page, reached: &mut BTreeSet<PageId>) {
    let (Content::Document(at) | Content::Fallback(at)) = page.content else {
        return;
    };
    let Some(document) = site.documents.get(at) else {
        return;
    };
    for link in &document.body.links {
        if let Resolved::Page(to, _) = site.resolve(document, page.language, &link.target)
            && to != id
        {
            reached.insert(to);
        }
    }
}
