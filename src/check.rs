//! The checks: the site in, problems out. One file a check (or a family of them), one line here.
//!
//! A check only looks. Those of pages see one document at a time and run in parallel; those of the site see all of it at once; those
//! of files see the rendered HTML. What needs the words of a page gets them cut into words and sentences once, for all checks.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report, Span};
use crate::document::{Document, Place};
use crate::language::Language;
use crate::render::{Rendered, Theme};
use crate::site::{Page, PageId, Site};

mod abbreviations;
mod foreign;
mod hard;
mod ids;
mod lexicon;
mod loaded;
mod negatives;
mod office;
mod parties;
mod passive;
mod phrases;
mod sentences;
mod short_answer;
pub mod words;

use hard::Terms;
use words::Words;

/// What a check of pages looks at: a document, its page and the site around it.
pub struct Subject<'a> {
    /// The site.
    pub site: &'a Site,
    /// The page.
    pub id: PageId,
    /// The page.
    pub page: &'a Page,
    /// Its document, in the page's own language.
    pub document: &'a Document,
    /// The document's language.
    pub language: &'a Language,
    /// Every stretch of words, in the order of `document.body.prose`, cut into words and sentences.
    pub words: Vec<Words<'a>>,
    /// The rare words that the site defines.
    terms: &'a Terms,
}

impl Subject<'_> {
    /// A place in the document's file.
    #[must_use]
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        self.document.span(range)
    }

    /// The words that the writer of the page chose, with their places: what candidates promise and what is said in a recording is
    /// somebody else's.
    fn own_words(&self) -> impl Iterator<Item = (usize, &Words<'_>)> {
        let quoted = |place: Place| {
            matches!(place, Place::Field("vision" | "mission" | "programme") | Place::Component(_, "transcript"))
        };
        let words = self.words.iter().enumerate();
        words.filter(move |(_, words)| !quoted(words.prose.place))
    }
}

/// What a check of files looks at.
pub struct Output<'a> {
    /// The site.
    pub site: &'a Site,
    /// The theme.
    pub theme: &'a Theme,
    /// The rendered file.
    pub rendered: &'a Rendered,
}

type PageCheck = fn(&Subject<'_>, &mut Vec<Diagnostic>);
type SiteCheck = fn(&Site, &mut Vec<Diagnostic>);
type FileCheck = fn(&Output<'_>, &mut Vec<Diagnostic>);

/// The checks of pages.
const PAGE_CHECKS: &[PageCheck] = &[
    ids::check,
    sentences::check,
    short_answer::check,
    passive::check,
    negatives::check,
    lexicon::check,
    abbreviations::check,
    foreign::check,
];

/// The checks of the whole site.
const SITE_CHECKS: &[SiteCheck] = &[];

/// The checks of rendered files.
const FILE_CHECKS: &[FileCheck] = &[];

/// Runs every check.
pub fn check(site: &Site, theme: &Theme, rendered: &[Rendered], report: &mut Report) {
    let pages: Vec<(PageId, &Page, &Document)> = site.written_pages().collect();
    let terms = Terms::of(site);
    let found: Vec<Vec<Diagnostic>> = pages
        .into_par_iter()
        .map(|(id, page, document)| check_page(site, &terms, id, page, document))
        .collect();
    report.extend(found.into_iter().flatten());
    let found: Vec<Vec<Diagnostic>> = rendered
        .par_iter()
        .map(|rendered| {
            let output = Output {
                site,
                theme,
                rendered,
            };
            collect(FILE_CHECKS, |check, found| check(&output, found))
        })
        .collect();
    report.extend(found.into_iter().flatten());
    report.extend(collect(SITE_CHECKS, |check, found| check(site, found)));
}

fn check_page(site: &Site, terms: &Terms, id: PageId, page: &Page, document: &Document) -> Vec<Diagnostic> {
    let subject = Subject {
        site,
        id,
        page,
        document,
        language: &document.language,
        words: document.body.prose.iter().map(Words::of).collect(),
        terms,
    };
    collect(PAGE_CHECKS, |check, found| check(&subject, found))
}

fn collect<C>(checks: &[C], run: impl Fn(&C, &mut Vec<Diagnostic>)) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for check in checks {
        run(check, &mut found);
    }
    found
}

/// Drops the warnings that a page accepts with a reason; reports what a page accepts in vain.
pub fn accept(documents: &[Document], report: &mut Report) {
    let _ = (documents, report);
}

/// A file's path, shared.
pub type Path = Arc<str>;
