//! `broken-link`, `broken-anchor`, `unsafe-template`, `duplicate-id`, `page-too-heavy` in rendered files: what a template's author, or
//! the meeting of a template with a text, got wrong.
//!
//! A mistake in a template is on every page that uses it, and is told once, in the template.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Span, codes};
use crate::document::{Target, decoded};
use crate::render::{Sheet, Theme};
use crate::site::Site;

use super::faults::{Fault, broken_anchor, broken_link, repeated, third_party, unsafe_template};
use super::html::{self, Html, Ids, Purpose};
use super::published::{From, Kind, Leads, Published, near};

/// What was read of a rendered file, and is kept when the file itself is not.
pub struct Parsed {
    /// Its ids.
    pub(super) ids: Ids,
    /// Places in other files that it leads to.
    anchors: Vec<Anchor>,
    faults: Vec<Fault>,
    weight: Weight,
}

/// A place in another file: its path, the id, the address as typed.
type Anchor = (String, String, String);

/// Bytes before compression.
#[derive(Clone, Copy, Debug, Default)]
struct Weight {
    html: usize,
    style: usize,
}

/// Reads rendered files, one by one, and tells what is wrong with them when all are read.
pub struct Files<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its theme.
    pub theme: &'a Theme,
    /// The files, in the order in which what was read of them is given back.
    pub sheets: &'a [Sheet],
    published: Published<'a>,
}

impl<'a> Files<'a> {
    /// A reader of these files of a site.
    #[must_use]
    pub fn new(site: &'a Site, theme: &'a Theme, sheets: &'a [Sheet]) -> Self {
        Self {
            site,
            theme,
            sheets,
            published: Published::of(site, theme, sheets),
        }
    }

    /// Whether it is this file, by its place, that is published at a path; of two at one address, which is a problem, it is the last.
    #[must_use]
    pub fn stands_at(&self, path: &str, place: usize) -> bool {
        self.published.get(path) == Some(Kind::Rendered(place))
    }

    /// Whether a rendered file is published at a path.
    #[must_use]
    pub fn is_rendered(&self, path: &str) -> bool {
        matches!(self.published.get(path), Some(Kind::Rendered(_)))
    }

    /// Reads the HTML of a file.
    #[must_use]
    pub fn read(&self, sheet: &Sheet, text: &str) -> Parsed {
        // What could not be rendered is told already.
        if text.is_empty() {
            return Parsed {
                ids: Ids::default(),
                anchors: Vec::new(),
                faults: Vec::new(),
                weight: Weight::default(),
            };
        }
        let html = html::read(text);
        let mut faults: Vec<Fault> = html.faults.iter().map(unsafe_template).collect();
        faults.extend(html.repeated.iter().map(|id| repeated(id)));
        let anchors = self.addresses(sheet, &html, &mut faults);
        Parsed {
            weight: Weight {
                html: text.len(),
                style: self.style(sheet, &html),
            },
            ids: html.ids,
            anchors,
            faults,
        }
    }

    /// Looks where the addresses of a file lead; the places in other files are given back, for those may not have been read yet.
    fn addresses(&self, sheet: &Sheet, html: &Html<'_>, faults: &mut Vec<Fault>) -> Vec<Anchor> {
        let mut anchors = Vec::new();
        let mut buffer = String::new();
        let from = From::file(&sheet.path);
        for address in &html.addresses {
            // A place in this very file, as in a table of contents.
            if let Some(fragment) = address.typed.strip_prefix('#').filter(|f| !f.is_empty()) {
                let fragment = decoded(fragment);
                if !html.ids.has(&fragment) {
                    faults.push(broken_anchor(&fragment, &address.typed));
                }
                continue;
            }
            match self.published.follow(&from, &address.typed, &mut buffer) {
                Leads::Here(Kind::Rendered(at), Some(fragment)) => {
                    let fragment = decoded(fragment);
                    let other = self.sheets.get(at);
                    match other.filter(|other| other.path != sheet.path) {
                        Some(other) => {
                            let path = other.path.clone();
                            anchors.push((path, fragment, address.typed.to_string()));
                        }
                        None if !html.ids.has(&fragment) => {
                            faults.push(broken_anchor(&fragment, &address.typed));
                        }
                        None => {}
                    }
                }
                Leads::Nowhere(path) if !self.is_missing_home(&path) => {
                    faults.push(broken_link(&path, &address.typed));
                }
                Leads::Elsewhere(host) if address.purpose == Purpose::Request => {
                    faults.push(third_party(host, address));
                }
                _ => {}
            }
        }
        anchors
    }

    /// Whether a path is that of a home page which is not written yet.
    fn is_missing_home(&self, path: &str) -> bool {
        let homeless = |at: usize| {
            self.site
                .languages
                .get(at)
                .is_some_and(|found| found.home.is_none())
        };
        let languages = self.site.settings.languages.iter().enumerate();
        let mut homes = languages.map(|(at, language)| (at, format!("/{}/", language.code)));
        (path == "/" && homeless(0)) || homes.any(|(at, home)| path == home && homeless(at))
    }

    /// The size of its style sheets.
    fn style(&self, sheet: &Sheet, html: &Html<'_>) -> usize {
        let mut buffer = String::new();
        let from = From::file(&sheet.path);
        let sizes = html.style_sheets.iter().map(|address| {
            match self.published.follow(&from, address, &mut buffer) {
                Leads::Here(Kind::File(size), _) => size,
                _ => 0,
            }
        });
        sizes.sum()
    }

    /// Reports what is wrong: each mistake once, at the first page that shows it.
    pub(super) fn report(&self, parsed: &[Arc<Parsed>]) -> Vec<Diagnostic> {
        let mut first: BTreeMap<Fault, usize> = BTreeMap::new();
        for (at, file) in parsed.iter().enumerate() {
            let missing = file.anchors.iter().filter(|(path, id, _)| {
                let to = match self.published.get(path) {
                    Some(Kind::Rendered(at)) => parsed.get(at),
                    _ => None,
                };
                to.is_some_and(|to| !to.ids.has(id) && !to.is_empty())
            });
            let missing = missing.map(|(_, id, typed)| broken_anchor(id, typed));
            for fault in file.faults.iter().cloned().chain(missing) {
                if !self.is_told(at, &fault) {
                    first.entry(fault).or_insert(at);
                }
            }
        }
        let mut first: Vec<(Fault, usize)> = first.into_iter().collect();
        first.sort_by_key(|(_, at)| *at);
        // A relative address leads elsewhere from each folder, and is one mistake.
        let mut told = BTreeSet::new();
        first.retain(|(fault, at)| told.insert(self.mistake(fault, *at)));
        let mut found: Vec<Diagnostic> = first
            .into_iter()
            .map(|(fault, at)| self.diagnostic(&fault, at))
            .collect();
        found.extend(
            parsed
                .iter()
                .enumerate()
                .filter_map(|(at, file)| self.too_heavy(at, file)),
        );
        found
    }

    /// Whether a check of documents tells it: a writer's link to a heading that does not exist.
    fn is_told(&self, at: usize, fault: &Fault) -> bool {
        let page = self.sheets.get(at).and_then(Sheet::page);
        let document = page.and_then(|id| self.site.document(self.site.page(id)));
        let Some(document) = document.filter(|_| fault.code == codes::BROKEN_ANCHOR) else {
            return false;
        };
        document.body.links.iter().any(|link| match &link.target {
            Target::Fragment(fragment) => *fragment == fault.name,
            Target::File { fragment, .. } => fragment.as_deref() == Some(&*fault.name),
            _ => false,
        })
    }

    /// What tells one mistake of a template from another: its place, and where that is not sure, its words too; where it has none,
    /// the template and what was typed.
    fn mistake(&self, fault: &Fault, at: usize) -> (Code, Span, String) {
        let template = self.template(at);
        let mut places = fault.marks.iter().map(|mark| self.find(template, mark));
        let surest = places.next().flatten();
        let (place, words) = match (surest, places.flatten().next()) {
            (Some(place), _) => (place, ""),
            (None, Some(place)) => (place, &*fault.words),
            (None, None) => {
                let typed = fault.marks.first().map_or("", String::as_str);
                (self.theme.template(template), typed)
            }
        };
        (fault.code, place, words.to_owned())
    }

    fn diagnostic(&self, fault: &Fault, at: usize) -> Diagnostic {
        if fault.code == codes::DUPLICATE_ID
            && let Some(span) = self.heading(&fault.name, at)
        {
            return Diagnostic::new(fault.code, span, &*fault.words);
        }
        let template = self.template(at);
        let place = fault
            .marks
            .iter()
            .find_map(|mark| self.find(template, mark));
        let span = place.unwrap_or_else(|| self.theme.template(template));
        let problem = Diagnostic::new(fault.code, span, &*fault.words);
        if fault.code == codes::BROKEN_LINK {
            let near = near(&fault.words, self.sheets).unwrap_or("none");
            return problem.arg("kind", fault.kind).arg("suggestion", near);
        }
        if fault.code == codes::UNSAFE_TEMPLATE {
            return problem.arg("kind", fault.kind).arg("name", &*fault.name);
        }
        problem
    }

    /// The place of a mark in a template, without the quotes and spaces by which it is found.
    fn find(&self, template: &str, mark: &str) -> Option<Span> {
        if mark.trim_matches(['"', ' ', '=', '#']).is_empty() {
            return None;
        }
        let around = |letter: char| matches!(letter, '"' | ' ' | '=');
        let start = mark.len() - mark.trim_start_matches(around).len();
        let end = mark.trim_end_matches('"').len();
        // Quotes alone are found anywhere and mean nothing.
        let mut span = self.theme.find(template, mark).filter(|_| start < end)?;
        span.range = span.range.start + start..span.range.start + end;
        Some(span)
    }

    /// The heading of the page's document that has an id, for its writer can change it.
    fn heading(&self, id: &str, at: usize) -> Option<Span> {
        let page = self.site.page(self.sheets.get(at)?.page()?);
        let document = self.site.document(page)?;
        let heading = document
            .body
            .headings
            .iter()
            .find(|heading| heading.id == id)?;
        Some(document.span(heading.range.clone()))
    }

    /// The template that a file was made with.
    fn template(&self, at: usize) -> &'static str {
        let sheet = self.sheets.get(at);
        sheet.map_or("404.html", |sheet| sheet.template(self.site))
    }

    fn too_heavy(&self, at: usize, file: &Parsed) -> Option<Diagnostic> {
        let limit = self.site.settings.page_limit;
        let Weight { html, style } = file.weight;
        let page = self.site.page(self.sheets.get(at)?.page()?);
        let document = self.site.document(page)?;
        if page.is_fallback() || html + style <= limit {
            return None;
        }
        let words = format!("HTML {} kB + CSS {} kB", kilobytes(html), kilobytes(style));
        let span = document.span(document.field_range("title"));
        let problem = Diagnostic::new(codes::PAGE_TOO_HEAVY, span, words);
        Some(
            problem
                .arg("count", kilobytes(html + style))
                .arg("limit", limit / 1000),
        )
    }
}

impl Parsed {
    /// Whether another file has the same ids.
    #[must_use]
    pub fn has_ids_of(&self, other: &Self) -> bool {
        self.ids == other.ids
    }

    /// Whether the file could not be rendered.
    pub(super) fn is_empty(&self) -> bool {
        self.weight.html == 0
    }
}

/// Kilobytes, rounded up: 70.1 kB are over 70.
fn kilobytes(bytes: usize) -> usize {
    bytes.div_ceil(1000)
}
