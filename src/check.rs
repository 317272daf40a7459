//! The checks: the site in, problems out. One file a check (or a family of them), one line here.
//!
//! A check only looks. Those of pages see one document at a time and run in parallel; those of the site see all of it at once; those
//! of `files` see the rendered HTML. What needs the words of a page gets them cut into words and sentences once, for all checks.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report, Span};
use crate::document::{Document, Place};
use crate::language::Language;
use crate::register::Entry;
use crate::schema::Typed;
use crate::site::{Page, PageId, Site};

mod abbreviations;
mod accept;
mod addresses;
mod again;
mod around;
mod calendar;
mod candidates;
mod capitals;
mod charts;
mod citation;
mod claims;
mod components;
mod contests;
mod dates;
mod deadlines;
mod domains;
mod emoji;
mod facts;
mod facts_differ;
mod faults;
mod fields;
mod figures;
mod files;
mod foreign;
mod hard;
mod headings;
mod home;
mod html;
mod ids;
mod images;
mod laws;
mod letters;
mod lexicon;
mod link_text;
mod links;
mod loaded;
mod marks;
mod named;
mod negatives;
mod nesting;
mod numbers;
mod numeric_date;
mod office;
mod offline;
mod orphans;
mod outcomes;
mod parties;
mod passive;
mod pdf;
mod personal_data;
mod phrases;
mod polling_hours;
mod published;
mod quiet_period;
mod reading;
mod recordings;
mod references;
mod relative_time;
mod sanctions;
mod scan;
mod sensory;
mod sentences;
mod settle;
mod short_answer;
mod spelling;
mod stages;
mod tables;
mod targets;
mod terms;
mod time;
mod times;
mod titles;
mod tokens;
mod translations;
mod typed_numbers;
mod untested;
mod wording;
pub mod words;

pub use accept::accept;
use again::{Checked, Group};
pub use again::{Kept, Memory};
pub use files::{Files, Parsed};
use hard::Terms;
use named::{Insertion, Named, Names};
use published::PageIds;
use reading::{Reading, Source, Written, families};
pub use settle::settle;
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
    pub words: &'a [Words<'a>],
    /// The document of the same page in the first language, where this is another.
    source: Option<&'a Source<'a>>,
    /// The ids of every rendered page.
    pub ids: &'a PageIds<'a>,
    /// The rare words that the site defines.
    terms: &'a Terms,
    /// What has a name in the register.
    names: &'a Names,
    /// What the words name there, in reading order.
    named: Vec<Named>,
    /// The references among the words, in reading order.
    insertions: Vec<Insertion<'a>>,
}

impl Subject<'_> {
    /// A place in the document's file.
    #[must_use]
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        self.document.span(range)
    }

    /// The election that the page is about.
    fn election(&self) -> Option<(&str, &Entry)> {
        let id = self.document.text("election");
        let (id, entry) = self.site.register.elections.get_key_value(id)?;
        Some((id, entry))
    }

    /// The election law that alone applies to the page, `pemilu` or `pilkada`: what it says itself, else its election's.
    fn regime(&self) -> Option<&'static str> {
        let own = self.document.get("regime").map(|item| &item.value);
        let regime = match own {
            Some(Typed::Choice(regime)) => Some(*regime),
            _ => self.election()?.1.fields.choice("regime"),
        };
        regime.filter(|regime| matches!(*regime, "pemilu" | "pilkada"))
    }

    /// What some words name in the register, with the stretch that they stand in.
    fn named(&self) -> impl Iterator<Item = (&Named, &Words<'_>)> {
        let named = self.named.iter();
        named.filter_map(|named| Some((named, self.words.get(named.stretch)?)))
    }

    /// The words that the writer of the page chose, with their places: what candidates promise and what is said in a recording is
    /// somebody else's.
    fn own_words(&self) -> impl Iterator<Item = (usize, &Words<'_>)> {
        let quoted = |place: Place| {
            matches!(
                place,
                Place::Field("vision" | "mission" | "programme")
                    | Place::Component(_, "transcript")
            )
        };
        let words = self.words.iter().enumerate();
        words.filter(move |(_, words)| !quoted(words.prose.place))
    }
}

type PageCheck = fn(&Subject<'_>, &mut Vec<Diagnostic>);
type SiteCheck = fn(&Site, &mut Vec<Diagnostic>);

/// The checks of pages.
const PAGE_CHECKS: &[PageCheck] = &[
    ids::check,
    references::check,
    addresses::check,
    headings::check,
    images::check,
    link_text::check,
    tables::check,
    charts::check,
    components::check,
    recordings::check,
    pdf::check,
    titles::check,
    time::check,
    dates::check,
    numeric_date::check,
    times::check,
    numbers::check,
    personal_data::check,
    wording::check,
    capitals::check,
    emoji::check,
    sentences::check,
    short_answer::check,
    passive::check,
    negatives::check,
    lexicon::check,
    abbreviations::check,
    foreign::check,
    facts_differ::check,
    terms::check,
    quiet_period::check,
    laws::check,
    contests::check,
    deadlines::check,
    stages::check,
    sanctions::check,
    typed_numbers::check,
    polling_hours::check,
    outcomes::check,
    claims::check,
    candidates::check,
    untested::check,
];

/// The checks of pages whose answer may differ from region to region; none of them looks at words. Where links lead is another, and
/// depends on all pages.
const AGAIN: &[PageCheck] = &[ids::check, references::check];

/// The checks of the whole site: of what there is and how it is linked.
const SITE_CHECKS: &[SiteCheck] = &[
    addresses::check_site,
    home::check,
    offline::check,
    orphans::check,
    outcomes::check_site,
    titles::check_site,
];

/// Runs every check; `parsed` is what was read of each rendered file, in their order. Those come first: links lead to what stands in them.
///
/// What was found the last time is not looked for again where `memory` says that everything is the same. Gives the number of pages that
/// were read word by word.
pub fn check(
    files: &Files<'_>,
    parsed: &[Arc<Parsed>],
    mut memory: Option<Memory<'_>>,
    report: &mut Report,
) -> usize {
    let site = files.site;
    // Without pages every link of the theme leads nowhere, which is told already.
    if !site.documents.is_empty() {
        report.extend(files.report(parsed));
    }
    let (names, terms) = match &mut memory {
        Some(memory) => (memory.names(&site.register), memory.terms(site)),
        None => (
            Arc::new(Names::of(&site.register)),
            Arc::new(Terms::of(site)),
        ),
    };
    let reading = Reading {
        site,
        ids: &PageIds(parsed),
        terms: &terms,
        terms_hash: terms.hash(),
        names: &names,
    };
    let read = check_pages(&reading, &mut memory, report);
    let mut group = |group, run: &dyn Fn(&mut Vec<Diagnostic>)| {
        let mut found = Vec::new();
        match &mut memory {
            Some(memory) => found = memory.group(group, run),
            None => run(&mut found),
        }
        report.extend(found);
    };
    group(Group::Site, &|found| {
        for check in SITE_CHECKS {
            check(site, found);
        }
    });
    group(Group::Files, &|found| pdf::check_site(site, found));
    group(Group::Register, &|found| {
        contests::check_regions(site, &names, found);
    });
    let mut found = Vec::new();
    translations::check(site, &mut found);
    report.extend(found);
    read
}

/// Checks the pages that have a text of their own, in parallel; how many were read word by word.
fn check_pages(
    reading: &Reading<'_>,
    memory: &mut Option<Memory<'_>>,
    report: &mut Report,
) -> usize {
    let pages: Vec<Written<'_>> = reading.site.written_pages().collect();
    let families = families(&pages).into_iter().map(|family| {
        let known = memory.as_mut().map(|memory| memory.take(&pages, &family));
        (family, known.unwrap_or_default())
    });
    let families: Vec<(Vec<usize>, Checked)> = families.collect();
    let (remembered, families) = (memory.as_ref(), families.into_par_iter());
    let checked = families.map_init(Default::default, |cuts, (family, known)| {
        let checked = reading.again(&pages, &family, known, remembered, cuts);
        (family, checked)
    });
    let checked: Vec<(Vec<usize>, Checked)> = checked.collect();
    report.extend(in_order(&checked));
    let read = checked.iter().map(|(_, checked)| checked.read()).sum();
    if let Some(memory) = memory {
        let checked = checked.into_iter();
        let checked = checked.filter_map(|(family, checked)| {
            let (.., first) = pages.get(*family.first()?)?;
            Some((*first, checked))
        });
        memory.keep(checked);
    }
    read
}

/// What was found on all pages, page by page.
fn in_order(checked: &[(Vec<usize>, Checked)]) -> Vec<Diagnostic> {
    let found = checked
        .iter()
        .flat_map(|(family, checked)| family.iter().zip(checked.found()));
    let found = found.flat_map(|(at, found)| found.map(move |problem| (*at, problem)));
    let mut found: Vec<(usize, &Diagnostic)> = found.collect();
    found.sort_by_key(|(at, _)| *at);
    let found = found.into_iter().map(|(_, problem)| problem.clone());
    found.collect()
}
