//! Addresses: each is claimed once; two sources at one address, also by case or Unicode form, are a problem that names both.

use std::collections::BTreeMap;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::settings;

use super::{Content, Listing, PageId, Site, address_span};

/// Files that the compiler itself writes.
const WRITTEN: [&str; 6] = [
    "404.html",
    "_headers",
    "offline.html",
    "robots.txt",
    "sitemap.xml",
    "sw.js",
];

/// Claims the addresses of all pages, redirects and files.
pub(super) fn claim_all(site: &mut Site, report: &mut Report) {
    report_same_stem(site, report);
    let mut claims = Claims {
        folders: region_folders(site),
        ..Claims::default()
    };
    for (_, page) in site.pages() {
        let (by, span) = match page.content {
            Content::Document(at) => (By::Page, address_span(&site.documents[at])),
            // A fallback has no file of its own to complain about: whoever takes its address is told.
            Content::Fallback(at) => (By::Fallback, site.documents[at].span(0..0)),
            Content::Listing(listing) => (By::Page, listing_span(site, listing)),
        };
        claims.claim(&page.address, by, span, report);
    }
    claim_files(site, &mut claims, report);
    claim_calendars(site, &mut claims, report);
    let mut redirects: BTreeMap<String, PageId> = BTreeMap::new();
    for (id, _, document) in site.written_pages() {
        for item in document.fields.list("aliases") {
            let Some(alias) = item.text() else { continue };
            let address = alias.trim_start_matches('/').to_owned();
            if claims.claim(
                &address,
                By::Alias,
                document.span(item.range.clone()),
                report,
            ) {
                redirects.insert(address, id);
            }
        }
    }
    site.redirects = redirects;
}

/// Where the sites of regions stand, in the national site: nothing else may.
fn region_folders(site: &Site) -> BTreeMap<String, Span> {
    let register = &site.register;
    let regions = register.regions.values();
    let regions = regions.filter(|_| register.region.is_none());
    let folders = regions.map(|region| {
        let folder = region.folder_in(&site.settings);
        (key(&folder), region.entry.field("slug"))
    });
    folders.collect()
}

/// The files of `content/static/`, and those beside pages that keep their names.
fn claim_files(site: &Site, claims: &mut Claims, report: &mut Report) {
    for path in site.statics.keys() {
        let file: Arc<str> = format!("{}{path}", super::asset::STATIC).into();
        if WRITTEN.contains(&path.as_str()) {
            let own = Diagnostic::new(
                codes::DUPLICATE_ADDRESS,
                Span::start_of(&file),
                format!("/{path}"),
            );
            report.push(own.arg("kind", "file"));
        }
        claims.claim(path, By::File, Span::start_of(&file), report);
    }
    for asset in site.assets.values().filter(|asset| !asset.is_hashed()) {
        claims.claim(
            &asset.address,
            By::File,
            Span::start_of(&asset.path),
            report,
        );
    }
}

fn claim_calendars(site: &Site, claims: &mut Claims, report: &mut Report) {
    for ((_, calendar), address) in &site.calendars {
        if let Some(span) = site.calendar_span(calendar) {
            claims.claim(address, By::File, span, report);
        }
    }
}

/// `hak.id.md` and `hak/_index.id.md` are the same page in the same language.
fn report_same_stem(site: &Site, report: &mut Report) {
    for pair in site.documents.windows(2) {
        let [first, second] = pair else { continue };
        if first.stem == second.stem && first.language.code == second.language.code {
            let twice = Diagnostic::new(
                codes::DUPLICATE_ADDRESS,
                second.span(0..0),
                format!("/{}/", second.stem),
            );
            let twice = twice.arg("kind", "same").arg("other", &*first.path);
            report.push(twice.note(first.span(0..0), "other"));
        }
    }
}

fn listing_span(site: &Site, listing: Listing) -> Span {
    let settings = &site.settings;
    let named = match listing {
        Listing::Topic(at) => settings.topics.get(at),
        Listing::Audience(at) => settings.audiences.get(at),
        _ => None,
    };
    named.map_or_else(
        || Span::start_of(&settings::FILE.into()),
        |named| named.span.clone(),
    )
}

/// What claims an address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Page,
    Fallback,
    File,
    Alias,
}

#[derive(Default)]
struct Claims {
    by_key: BTreeMap<String, (String, By, Span)>,
    /// The folders of regions' sites by their key, and where each is said.
    folders: BTreeMap<String, Span>,
}

/// What the spellings of an address have in common.
fn key(path: &str) -> String {
    if path.is_ascii() {
        path.to_ascii_lowercase()
    } else {
        path.nfc().flat_map(char::to_lowercase).collect()
    }
}

impl Claims {
    /// Says whether the address was free.
    fn claim(&mut self, address: &str, by: By, mut span: Span, report: &mut Report) -> bool {
        // A file index.html is what a server shows at the folder's address.
        let path = address
            .strip_suffix("index.html")
            .unwrap_or(address)
            .trim_end_matches('/');
        let key = key(path);
        if let Some(folder) = self.folder_of(&key) {
            let taken = Diagnostic::new(codes::DUPLICATE_ADDRESS, span, format!("/{address}"));
            let taken = taken.arg("kind", "region").arg("other", &*folder.file);
            report.push(taken.note(folder.clone(), "other"));
            return false;
        }
        let Some((other, other_by, first)) = self.by_key.get(&key) else {
            self.by_key.insert(key, (path.to_owned(), by, span));
            return true;
        };
        // Two fallbacks meet only where their originals do, which is told there.
        if by != By::Fallback || *other_by != By::Fallback {
            let kind = match by {
                By::Alias => "alias",
                By::File => "file",
                _ if *other != path => "case",
                _ => "same",
            };
            let mut first = first.clone();
            // The list of all pages has no line of its own that a writer could change.
            if span.range.is_empty() && *span.file == *settings::FILE {
                std::mem::swap(&mut span, &mut first);
            }
            let twice = Diagnostic::new(codes::DUPLICATE_ADDRESS, span, format!("/{address}"));
            let twice = twice.arg("kind", kind).arg("other", &*first.file);
            report.push(twice.note(first, "other"));
        }
        false
    }

    /// The folder of a region's site in which an address lies, by where it is said.
    fn folder_of(&self, key: &str) -> Option<&Span> {
        let ends = key.match_indices('/').map(|(end, _)| end);
        let mut ends = ends.chain([key.len()]);
        ends.find_map(|end| self.folders.get(&key[..end]))
    }
}
