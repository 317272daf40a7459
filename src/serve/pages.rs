//! The preview's own pages and files: what stands below `/__suara/`, and what is said where there is no page of the site to show.
//!
//! In: the parts of an address, what is shown now. Out: HTML. The one place where the server asks for it.

use axum::http::Uri;

use crate::diagnostics::{Args, Catalogue, MessageLanguage};
use crate::language::today;
use crate::watch::Edition;

use super::address::{self, Place};
use super::answer::Counter;
use super::desk::{Desk, Query, language, language_of};
use super::markup::Html;
use super::panel::{Open, Standing};
use super::preview::{Shown, State};
use super::{dashboard, explain, guard, panel, side_by_side};

/// A page of the preview; none where there is none.
pub(super) fn page(
    counter: &Counter,
    shown: &Shown,
    parts: &[String],
    uri: &Uri,
) -> Option<String> {
    let query: Query = guard::pairs(uri).collect();
    let asked = query.get("lang").map(String::as_str);
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let nothing = Edition::default();
    let edition = shown.edition.as_deref().unwrap_or(&nothing);
    if parts == ["panel"] {
        return panel(counter, shown, query.get("path")?, asked);
    }
    let catalogue =
        counter
            .preview
            .catalogue(language(asked, None, counter.preview.manner.language));
    let desk = desk(counter, shown, edition, catalogue);
    match parts.as_slice() {
        [""] => Some(dashboard::html(&desk, &query)),
        ["side-by-side", stem @ ..] => Some(side_by_side::html(&desk, &stem.join("/"), &query)),
        ["explain", name] => explain::html(&desk, name),
        _ => None,
    }
}

/// The panel of the page at an address; none while nothing is known of the site.
pub(super) fn panel(
    counter: &Counter,
    shown: &Shown,
    address: &str,
    asked: Option<&str>,
) -> Option<String> {
    let edition = shown.edition.as_deref()?;
    let path = key(address, shown)?;
    let card = shown.card(&path);
    let standing = match (&shown.broken, shown.file(&path)) {
        (Some(why), _) => Standing::Broken(why),
        (None, Some((_, State::Kept))) => Standing::Kept,
        (None, Some(_)) => Standing::Good,
        (None, None) => Standing::Gone,
    };
    let page = card.map(|card| &card.language);
    let page = page.or_else(|| language_of(edition, &path));
    let language = language(
        asked,
        page.map(|code| &**code),
        counter.preview.manner.language,
    );
    let catalogue = counter.preview.catalogue(language);
    let open = Open {
        path: &path,
        card,
        standing,
    };
    Some(panel::html(
        &desk(counter, shown, edition, catalogue),
        &open,
    ))
}

/// The page that an address of the site shows, as its path; none for what is not the site's.
pub(super) fn key(address: &str, shown: &Shown) -> Option<String> {
    match address::place(guard::parts(address)?, shown.base()) {
        Place::File(key) => Some(key),
        Place::Own(_) | Place::Below(_) | Place::Outside => None,
    }
}

fn desk<'a>(
    counter: &'a Counter,
    shown: &'a Shown,
    edition: &'a Edition,
    catalogue: &'a Catalogue,
) -> Desk<'a> {
    let manner = &counter.preview.manner;
    Desk {
        edition,
        catalogue,
        editor: &manner.editor,
        base: shown.base(),
        today: manner.today.unwrap_or_else(today),
        broken: shown.broken.as_deref(),
    }
}

/// A page that says one thing: the words of the catalogue under that id, with what to do.
pub(super) fn message(counter: &Counter, id: &str) -> String {
    said(counter, id, None)
}

/// A page that goes on to another one at once.
pub(super) fn entry(counter: &Counter, path: &str) -> String {
    said(counter, "server-entry", Some(path))
}

/// The page of a message; `next` is where the browser goes from there, if it does.
fn said(counter: &Counter, id: &str, next: Option<&str>) -> String {
    let language: MessageLanguage = counter.preview.manner.language;
    let words = counter.preview.catalogue(language);
    let what = words.text(id, &Args::new());
    let fix = words.text(&format!("{id}.fix"), &Args::new());
    let mut html = Html::default();
    html.markup("<!DOCTYPE html>\n");
    html.open("html", &[("lang", language.tag())]);
    html.markup("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">");
    if let Some(next) = next {
        let content = format!("0;url={next}");
        html.open("meta", &[("http-equiv", "refresh"), ("content", &content)]);
    }
    html.element("title", &[], &what);
    html.markup("</head><body><main>");
    html.element("h1", &[], &what);
    html.element("p", &[], &fix);
    html.markup("</main></body></html>\n");
    html.finish()
}
