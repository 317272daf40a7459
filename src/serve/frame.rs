//! The skeleton of the preview's own pages.

use crate::diagnostics::MessageLanguage;

use super::address;
use super::desk::Desk;
use super::markup::Html;

/// The policy of the preview's own pages: the site's, but for the search of the list and the frames with the site's pages.
pub const POLICY: &str = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";

/// A page of the preview.
pub(super) struct Frame<'a> {
    /// What it is about.
    pub title: &'a str,
    /// Its path behind `/__suara/`, and what was asked for but for the language.
    pub here: (&'a str, &'a [(&'a str, &'a str)]),
    /// A script of the preview that it needs besides the one that every page gets.
    pub script: Option<&'static str>,
}

/// The page around its main part. The preview's script is added to it as to every other page.
pub(super) fn page(desk: &Desk<'_>, frame: &Frame<'_>, main: &Html) -> String {
    let mut html = Html::default();
    html.markup("<!DOCTYPE html>\n");
    html.open("html", &[("lang", desk.tag()), ("dir", "ltr")]);
    html.markup("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\" content=\"light dark\">");
    let site = desk.word("serve-title");
    html.element("title", &[], &format!("{} · {site}", frame.title));
    html.markup("<link rel=\"icon\" href=\"/__suara/icon.svg\"><link rel=\"stylesheet\" href=\"/__suara/own.css\">");
    if let Some(script) = frame.script {
        let source = format!("/__suara/{script}");
        html.open("script", &[("type", "module"), ("src", &source)]);
        html.close("script");
    }
    html.close("head");
    let lost = desk.word("serve-lost");
    let back = desk.word("serve-back");
    html.open("body", &[("data-lost", &lost), ("data-back", &back)]);
    head(desk, frame, &mut html);
    html.open("main", &[("id", "main"), ("tabindex", "-1")]);
    html.append(main);
    html.close("main");
    html.markup("</body></html>\n");
    html.finish()
}

fn head(desk: &Desk<'_>, frame: &Frame<'_>, html: &mut Html) {
    html.open("header", &[]);
    let skip = [("class", "skip"), ("href", "#main")];
    html.element("a", &skip, &desk.word("serve-skip"));
    html.element("p", &[("class", "tool")], &desk.word("serve-title"));
    html.open("nav", &[("aria-label", &desk.word("serve-pages"))]);
    html.open("ul", &[("role", "list")]);
    let mut link = |attributes: &[(&'static str, &str)], words: &str| {
        html.open("li", &[]);
        html.element("a", attributes, words);
        html.close("li");
    };
    let site = desk.address("index.html");
    link(&[("href", &site)], &desk.word("serve-site"));
    let list = desk.own("", &[]);
    let (here, query) = frame.here;
    let mut attributes = vec![("href", list.as_str())];
    if here.is_empty() {
        attributes.push(("aria-current", "page"));
    }
    link(&attributes, &desk.word("serve-all-pages"));
    for language in MessageLanguage::ALL {
        if language == desk.catalogue.language() {
            continue;
        }
        let tag = language.tag();
        let mut asked = vec![("lang", tag)];
        asked.extend(query);
        let address = address::own(here, &asked);
        let attributes = [("href", &*address), ("hreflang", tag), ("lang", tag)];
        link(&attributes, &desk.word(&format!("serve-in-{tag}")));
    }
    html.close("ul");
    html.close("nav");
    html.close("header");
}
