//! Holes filled: where links lead from this page, how large pictures are, the theme's words, components.

use crate::diagnostics::Diagnostic;
use crate::document::{Document, Fragment, Hole, escape};
use crate::language::Language;
use crate::site::{Asset, LanguageId, Page, Resolved};

use super::component;
use super::shared::{Shared, SharedLanguage, relative};
use super::words::ThemeWords;

/// A page on which a document is shown.
pub(super) struct Filler<'a> {
    pub shared: &'a Shared<'a>,
    pub page: &'a Page,
    pub document: &'a Document,
    /// The way to the site's root.
    pub root: &'a str,
    /// The document's language: the page's own, but for a fallback.
    pub language: LanguageId,
}

impl Filler<'_> {
    /// The theme's words in the document's language.
    pub(super) fn words(&self) -> &ThemeWords {
        &self.shared.theme.words[self.language]
    }

    /// What all pages in the document's language show alike.
    pub(super) fn shared_language(&self) -> &SharedLanguage {
        &self.shared.languages[self.language]
    }

    /// The language of the document.
    pub(super) fn document_language(&self) -> &Language {
        &self.shared_language().language
    }

    /// The HTML of a fragment.
    pub(super) fn fill(&self, fragment: &Fragment, problems: &mut Vec<Diagnostic>) -> String {
        let extra = fragment.holes.len() * 48;
        let mut out = String::with_capacity(fragment.html.len() + extra);
        let mut done = 0;
        for (at, hole) in &fragment.holes {
            out.push_str(&fragment.html[done..*at]);
            done = *at;
            match *hole {
                Hole::Link(link) => self.link(&mut out, link),
                Hole::LinkEnd(link) => self.link_end(&mut out, link),
                Hole::Image(image) => self.image(&mut out, image),
                Hole::Component(component) => {
                    out.push_str(&component::render(self, component, problems));
                }
                Hole::Word(id) => escape::text(&mut out, self.words().text(id)),
                Hole::Numbered(id, number) => {
                    escape::text(&mut out, &self.words().numbered(id, number));
                }
            }
        }
        out.push_str(&fragment.html[done..]);
        out
    }

    fn resolve(&self, link: usize) -> Resolved<'_> {
        let target = &self.document.body.links[link].target;
        self.shared
            .site
            .resolve(self.document, self.page.language, target)
    }

    fn link(&self, out: &mut String, link: usize) {
        match self.resolve(link) {
            Resolved::Page(to, fragment) => {
                let mut href = self.shared.href(self.root, to);
                if let Some(fragment) = fragment {
                    href.push('#');
                    href.push_str(fragment);
                }
                escape::attribute(out, "href", &escape::url(&href));
            }
            Resolved::Fragment(fragment) => {
                escape::attribute(out, "href", &escape::url(&format!("#{fragment}")));
            }
            Resolved::Asset(asset) => self.file(out, &asset.address),
            Resolved::Static(path) => self.file(out, path),
            Resolved::Elsewhere(url) => {
                escape::attribute(out, "href", &escape::url(url));
                if url.starts_with("http") {
                    out.push_str(" rel=\"external\"");
                }
            }
            Resolved::Broken => {}
        }
    }

    fn file(&self, out: &mut String, address: &str) {
        let href = relative(self.root, address);
        escape::attribute(out, "href", &escape::url(&href));
        out.push_str(" class=\"download\"");
    }

    /// A reader on a slow link wants to know what a file is before asking for it.
    fn link_end(&self, out: &mut String, link: usize) {
        let (extension, bytes) = match self.resolve(link) {
            Resolved::Asset(asset) => (asset.extension(), asset.bytes.len()),
            Resolved::Static(path) => {
                let bytes = self.shared.site.statics.get(path);
                (
                    crate::site::asset::extension(path),
                    bytes.map_or(0, |bytes| bytes.len()),
                )
            }
            _ => return,
        };
        let size = self.document_language().file_size(bytes);
        let info = format!(
            " <span class=\"file-info\">({}, {size})</span>",
            extension.to_uppercase()
        );
        out.push_str(&info);
    }

    fn image(&self, out: &mut String, image: usize) {
        let src = &self.document.body.images[image].src;
        if let Some(asset) = self.shared.site.asset_beside(self.document, src) {
            out.push_str(&self.picture(asset));
        }
    }

    /// ` src="…" width="…" height="…"` of a picture.
    fn picture(&self, asset: &Asset) -> String {
        let mut out = String::new();
        let src = relative(self.root, &asset.address);
        escape::attribute(&mut out, "src", &escape::url(&src));
        if let Some((width, height)) = asset.size {
            out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        out
    }
}
