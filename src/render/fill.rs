//! Holes filled: where links lead from this page, how large pictures are, the theme's words, components.

use crate::diagnostics::Diagnostic;
use crate::document::{Document, Fragment, Hole, MARK, TermForm, escape};
use crate::language::Language;
use crate::register::Found;
use crate::site::{Asset, LanguageId, Page, Resolved};

use super::component;
use super::reference::Reader;
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

/// Whether a page has named a term before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mention {
    First,
    Again,
}

impl Filler<'_> {
    /// The theme's words in the document's language.
    pub(super) fn words(&self) -> &ThemeWords {
        &self.shared.theme.words[self.language]
    }

    /// What all pages in the document's language show alike.
    pub(super) fn shared_language(&self) -> &SharedLanguage {
        &self.shared.alike.languages[self.language]
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
                Hole::Term(number) => self.term_before(&mut out, number),
                Hole::TermEnd(number) => self.term_behind(&mut out, number),
                Hole::Reference(number) => out.push_str(&self.reference(number)),
                Hole::ReferenceText(number) => {
                    escape::text(&mut out, &self.reference_words(number));
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

    /// Who reads the document.
    pub(super) fn reader(&self) -> Reader<'_> {
        let election = self.document.text("election");
        Reader {
            register: &self.shared.site.register,
            language: self.document_language(),
            words: self.words(),
            election: Some(election).filter(|id| !id.is_empty()),
        }
    }

    /// Words in which a mark stands for each reference, `first` being the number of the first.
    pub(super) fn marked_words(&self, text: &str, first: usize) -> String {
        let mut out = String::with_capacity(text.len());
        for (number, part) in text.split(MARK).enumerate() {
            if number > 0 {
                out.push_str(&self.reference_words(first + number - 1));
            }
            out.push_str(part);
        }
        out
    }

    /// A reference in words; as it was typed where it names nothing, which is an error of its own.
    fn reference_words(&self, number: usize) -> String {
        let Some(reference) = self.document.body.references.get(number) else {
            return String::new();
        };
        let reader = self.reader();
        let found = reader.look_up(&reference.path);
        found.map_or_else(
            || format!("{{{{ {} }}}}", reference.path),
            |found| reader.words(&found),
        )
    }

    fn reference(&self, number: usize) -> String {
        let mut out = String::new();
        let body = &self.document.body;
        let reader = self.reader();
        let reference = body.references.get(number);
        match reference.and_then(|reference| reader.look_up(&reference.path)) {
            Some(Found::Law(id)) => {
                self.entry_link(&mut out, "laws", "law", id, &reader.words(&Found::Law(id)));
            }
            Some(Found::Term(id)) => {
                let mention = match reference {
                    Some(reference) if reference.named_before => Mention::Again,
                    _ => Mention::First,
                };
                self.term(&mut out, reader, id, mention);
            }
            Some(found) => out.push_str(&reader.html(&found)),
            None => escape::text(&mut out, &self.reference_words(number)),
        }
        out
    }

    /// A term: written out and linked where the body first names it, its letters after that.
    fn term(&self, out: &mut String, reader: Reader<'_>, id: &str, mention: Mention) {
        let (_, title, short) = reader.term(id);
        match short {
            Some(short) if mention == Mention::First => {
                self.entry_link(out, "glossary", "term", id, &title);
                out.push_str(" (<abbr>");
                escape::text(out, short);
                out.push_str("</abbr>)");
            }
            Some(short) => {
                out.push_str("<abbr");
                escape::attribute(out, "title", &title);
                out.push('>');
                escape::text(out, short);
                out.push_str("</abbr>");
            }
            None if mention == Mention::First => {
                self.entry_link(out, "glossary", "term", id, &title);
            }
            None => escape::text(out, &title),
        }
    }

    /// What stands before an abbreviation at its first use: its words, unless the writer has them, and the link.
    fn term_before(&self, out: &mut String, number: usize) {
        let Some(used) = self.document.body.terms.get(number) else {
            return;
        };
        let (_, title, short) = self.reader().term(&used.id);
        match used.form {
            _ if short.is_none() => return,
            TermForm::Linked => {}
            TermForm::WrittenOut => {
                escape::text(out, &title);
                out.push_str(" (");
            }
            TermForm::Opening => {
                let mut letters = title.chars();
                let first = letters.next().into_iter().flat_map(char::to_uppercase);
                escape::text(out, &first.chain(letters).collect::<String>());
                out.push_str(" (");
            }
        }
        if let Some(href) = self.entry_href("glossary", "term", &used.id) {
            out.push_str("<a");
            escape::attribute(out, "href", &href);
            out.push('>');
        }
    }

    fn term_behind(&self, out: &mut String, number: usize) {
        let Some(used) = self.document.body.terms.get(number) else {
            return;
        };
        if self.reader().term(&used.id).2.is_none() {
            return;
        }
        if self.entry_href("glossary", "term", &used.id).is_some() {
            out.push_str("</a>");
        }
        if used.form != TermForm::Linked {
            out.push(')');
        }
    }

    /// Where an entry of the register is listed first, if it is anywhere.
    pub(super) fn entry_href(&self, component: &str, prefix: &str, id: &str) -> Option<String> {
        let page = self.shared.register_page(component, id, self.page)?;
        let is_here = self.shared.site.page(page).address == self.page.address;
        let href = if is_here {
            String::new()
        } else {
            self.shared.href(self.root, page)
        };
        Some(escape::url(&format!("{href}#{prefix}-{id}")))
    }

    /// Words that lead to where an entry of the register is listed first, if it is anywhere.
    fn entry_link(&self, out: &mut String, component: &str, prefix: &str, id: &str, words: &str) {
        let Some(href) = self.entry_href(component, prefix, id) else {
            escape::text(out, words);
            return;
        };
        out.push_str("<a");
        escape::attribute(out, "href", &href);
        out.push('>');
        escape::text(out, words);
        out.push_str("</a>");
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
