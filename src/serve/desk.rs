//! The writer's desk: all that the preview's own pages are made of.
//!
//! Everything that is shown is a pure function of it and of what was asked for.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::build::Card;
use crate::diagnostics::position::find;
use crate::diagnostics::{Arg, Args, Catalogue, MessageLanguage, Span};
use crate::language::Date;
use crate::watch::Edition;

use super::editor::Editor;
use super::markup::Html;
use super::{address, keep};

/// What was asked for behind the `?` of an address, decoded.
pub type Query = BTreeMap<String, String>;

/// The state of the site, and for whom it is told.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The last build.
    pub edition: &'a Edition,
    /// The words.
    pub catalogue: &'a Catalogue,
    /// What opens files.
    pub editor: &'a Editor,
    /// The path below which the site is served, `/pemilu`; mostly empty.
    pub base: &'a str,
    /// The day for which the site was built.
    pub today: Date,
    /// Why the program broke down at a build after that, if it did, in words for a programmer.
    pub broken: Option<&'a str>,
}

impl<'a> Desk<'a> {
    /// A text of the catalogue without arguments.
    pub(super) fn word(&self, id: &str) -> String {
        self.catalogue.text(id, &Args::new())
    }

    /// A text of the catalogue.
    pub(super) fn say<const N: usize>(&self, id: &str, args: [(&'static str, Arg); N]) -> String {
        self.catalogue.text(id, &Args::from(args))
    }

    /// The tag of the language in which all this is told.
    pub(super) fn tag(&self) -> &'static str {
        self.catalogue.language().tag()
    }

    /// The page at a path among the files of the build.
    #[must_use]
    pub fn card(&self, path: &str) -> Option<&'a Card> {
        keep::card(&self.edition.built.pages, path)
    }

    /// The address of a path among the files of the build.
    pub(super) fn address(&self, path: &str) -> String {
        address::of(path, self.base)
    }

    /// Where a language stands among those of the site; what it has not comes first.
    pub(super) fn rank(&self, code: &str) -> Option<usize> {
        let mut languages = self.edition.built.languages.iter();
        languages.position(|language| *language.code == *code)
    }

    /// The name of a language of the site, by its code.
    pub(super) fn language(&self, code: &'a str) -> &'a str {
        let mut languages = self.edition.built.languages.iter();
        let known = languages.find(|language| *language.code == *code);
        known.map_or(code, |language| &language.name)
    }

    /// Where a span stands, in words, with a link to the editor where the file can be opened.
    pub(super) fn place(&self, html: &mut Html, span: &Span) {
        let found = find(&*self.edition.snapshot, span);
        let (line, column) = found.map_or((1, 1), |(start, _)| (start.line, start.column));
        let path = Arg::from(&*span.file);
        let words = if found.is_some() {
            // A text, for "baris 1.234" would be read as a decimal.
            let number = Arg::from(line.to_string());
            self.say("serve-place", [("path", path), ("number", number)])
        } else {
            self.say("serve-file", [("path", path)])
        };
        self.opens(html, &span.file, (line, column), &words);
    }

    /// Words that open a file at a line and a column; words alone where it cannot be opened.
    pub(super) fn opens(&self, html: &mut Html, file: &str, at: (usize, usize), words: &str) {
        let is_there = self.edition.snapshot.get(file).is_some();
        let link = is_there.then(|| self.editor.link(file, at.0, at.1));
        match link.flatten() {
            Some(link) => html.element("a", &[("class", "edit"), ("href", &link)], words),
            None => html.element("span", &[("class", "edit")], words),
        }
    }

    /// The address of one of the preview's own pages in the same language.
    pub(super) fn own(&self, path: &str, query: &[(&str, &str)]) -> String {
        let mut all = vec![("lang", self.tag())];
        all.extend(query);
        address::own(path, &all)
    }
}

/// The language in which the preview speaks: what was asked for, else that of the page if the tool speaks it, else its own.
#[must_use]
pub fn language(
    asked: Option<&str>,
    page: Option<&str>,
    otherwise: MessageLanguage,
) -> MessageLanguage {
    let asked = asked.and_then(MessageLanguage::from_tag);
    let asked = asked.or_else(|| page.and_then(MessageLanguage::from_tag));
    asked.unwrap_or(otherwise)
}

/// The language whose pages stand where a path is: that of one of its folders, else the first one.
#[must_use]
pub fn language_of<'a>(edition: &'a Edition, path: &str) -> Option<&'a Arc<str>> {
    let mut codes = edition
        .built
        .languages
        .iter()
        .map(|language| &language.code);
    let first = codes.next();
    let named = codes.find(|code| path.split('/').any(|folder| *folder == ***code));
    named.or(first)
}
