//! A list of pages as its template sees it: topics, audiences, all pages from A to Z. Sorted by the titles that readers see.

use tera::Value;

use crate::site::{Content, Listing, Page, PageId};

use super::shared::Shared;
use super::values::map;

/// The template of a listing page.
pub(super) fn template(page: &Page) -> &'static str {
    match page.content {
        Content::Listing(Listing::Topic(_) | Listing::Audience(_)) => "listing.html",
        _ => "index.html",
    }
}

/// A listing as its template sees it: `listing` of the view contract.
pub(super) fn value(shared: &Shared<'_>, page: &Page, listing: Listing) -> Value {
    let words = &shared.theme.words[page.language];
    let title = shared.title(page);
    let summary = match listing {
        Listing::Topics => words.text("topics_summary").to_owned(),
        Listing::Audiences => words.text("audiences_summary").to_owned(),
        Listing::AToZ => words.text("a_z_summary").to_owned(),
        Listing::Topic(_) => words.with_text("topic_summary", "topic", title),
        Listing::Audience(_) => words.with_text("audience_summary", "audience", title),
    };
    map([
        ("kind", listing.name().into()),
        ("title", title.into()),
        ("summary", summary.into()),
    ])
}

/// Up to this many links a list of lists also shows the pages of each; a large site's would be too heavy for a telephone.
const LISTED: usize = 400;

/// The groups of an index page: topics or audiences with their pages, or pages by first letter.
pub(super) fn groups(shared: &Shared<'_>, page: &Page, listing: Listing, root: &str) -> Value {
    let group = |title: String, href: Value, id: String, pages: &[PageId]| {
        let pages = pages.iter().map(|to| shared.link(root, *to));
        map([
            ("title", title.into()),
            ("href", href),
            ("id", id.into()),
            ("children", pages.collect::<Vec<_>>().into()),
        ])
    };
    if listing != Listing::AToZ {
        let pages = |id: &PageId| shared.site.page(*id).children.as_slice();
        let total: usize = page.children.iter().map(|id| pages(id).len()).sum();
        let lists = page.children.iter().enumerate().map(|(at, id)| {
            let title = shared.title(shared.site.page(*id)).to_owned();
            let href = shared.href(root, *id).into();
            let shown = if total <= LISTED { pages(id) } else { &[] };
            let shown = by_title(shared, shown);
            group(title, href, format!("g-{}", at + 1), &shown)
        });
        return lists.collect::<Vec<_>>().into();
    }
    let mut letters: Vec<(String, Vec<PageId>)> = Vec::new();
    for id in listed(shared, page, listing) {
        let first = shared.title(shared.site.page(id)).chars().next();
        let letter: String = first.into_iter().flat_map(char::to_uppercase).collect();
        match letters.last_mut() {
            Some((last, pages)) if *last == letter => pages.push(id),
            _ => letters.push((letter, vec![id])),
        }
    }
    let letters = letters
        .into_iter()
        .enumerate()
        .map(|(at, (letter, pages))| group(letter, Value::none(), format!("g-{}", at + 1), &pages));
    letters.collect::<Vec<_>>().into()
}

/// What a listing lists: lists in the order of the settings, pages by their titles.
pub(super) fn listed(shared: &Shared<'_>, page: &Page, listing: Listing) -> Vec<PageId> {
    match listing {
        Listing::Topics | Listing::Audiences => page.children.clone(),
        Listing::Topic(_) | Listing::Audience(_) | Listing::AToZ => {
            by_title(shared, &page.children)
        }
    }
}

/// Pages in the order of their titles, as their language sorts: the titles as they are shown, references filled in.
fn by_title(shared: &Shared<'_>, pages: &[PageId]) -> Vec<PageId> {
    let mut pages = pages.to_vec();
    pages.sort_by_key(|id| shared.sort_key(*id));
    pages
}
