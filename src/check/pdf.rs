//! `pdf-only`, `untagged-pdf`: a PDF is a copy for the printer, never the only way to read something, and it says what it is
//! (WCAG 1.3.1, 2.4.2, 3.1.1; PDF/UA, ISO 14289).
//!
//! The only user of lopdf. What is asked of a file stands in its catalogue: `/MarkInfo`, `/Lang`, and a title.

use lopdf::{Dictionary, Object};
use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Span, codes};
use crate::document::{Link, Place, Target, Territory};
use crate::site::asset::extension;
use crate::site::{Resolved, Site};

use super::Subject;

/// A page with fewer words of its own than this says nothing but "see the file".
const WORDS_OF_A_PAGE: usize = 40;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let body = &subject.document.body;
    let mut links = body.links.iter();
    let Some(link) = links.find(|link| leads_to_pdf(subject, link)) else {
        return;
    };
    let shows_more =
        !(body.tables.is_empty() && body.components.is_empty() && body.images.is_empty());
    // A section lists its pages; an event, a figure and candidates say most in fields that are no text.
    let types = ["candidates", "event", "statistic"];
    let says_more = subject.document.is_index || types.contains(&subject.document.page_type.name);
    if shows_more || says_more || own_words(subject) >= WORDS_OF_A_PAGE {
        return;
    }
    let span = subject.span(link.words.clone());
    found.push(Diagnostic::new(codes::PDF_ONLY, span, link.text.trim()));
}

fn leads_to_pdf(subject: &Subject<'_>, link: &Link) -> bool {
    let resolved = subject
        .site
        .resolve(subject.document, subject.page.language, &link.target);
    match (&resolved, &link.target) {
        (Resolved::Asset(asset), _) => asset.extension() == "pdf",
        (Resolved::Static(path), _) => extension(path) == "pdf",
        (_, Target::External(url)) => {
            extension(url.split(['?', '#']).next().unwrap_or_default()) == "pdf"
        }
        _ => false,
    }
}

/// How many words the page says besides its title and summary.
fn own_words(subject: &Subject<'_>) -> usize {
    let said = subject
        .words
        .iter()
        .filter(|words| !matches!(words.prose.place, Place::Field("title" | "summary")));
    said.map(|words| words.words.len()).sum()
}

pub(super) fn check_site(site: &Site, found: &mut Vec<Diagnostic>) {
    // What a region shares with the nation was read with the national site.
    let shared = site.settings.has_nation();
    let is_national = |path: &str| matches!(Territory::of(path), Some((Territory::National, _)));
    let beside = site
        .assets
        .values()
        .filter(|asset| !(shared && is_national(&asset.path)))
        .map(|asset| (Span::start_of(&asset.path), &asset.bytes));
    let copied = site.statics.iter().filter(|_| !shared);
    let copied = copied.map(|(path, bytes)| {
        let file = format!("content/static/{path}").into();
        (Span::start_of(&file), bytes)
    });
    let all: Vec<_> = beside
        .chain(copied)
        .filter(|(span, _)| extension(&span.file) == "pdf")
        .collect();
    let problems: Vec<Vec<Diagnostic>> = all
        .into_par_iter()
        .map(|(span, bytes)| untagged(bytes, &span))
        .collect();
    found.extend(problems.into_iter().flatten());
}

/// What a PDF does not say of itself.
fn untagged(bytes: &[u8], span: &Span) -> Vec<Diagnostic> {
    let name = span.file.rsplit('/').next().unwrap_or_default();
    let problem =
        |kind: &str| Diagnostic::new(codes::UNTAGGED_PDF, span.clone(), name).arg("kind", kind);
    let Some(said) = read(bytes) else {
        // What nobody can read, a screen reader cannot either.
        return vec![problem("tags")];
    };
    let kinds = [
        ("tags", said.tags),
        ("language", said.language),
        ("title", said.title),
    ];
    kinds
        .into_iter()
        .filter(|(_, said)| !said)
        .map(|(kind, _)| problem(kind))
        .collect()
}

/// What a PDF says of itself.
#[derive(Debug, Default, PartialEq)]
struct Said {
    tags: bool,
    language: bool,
    title: bool,
}

fn read(bytes: &[u8]) -> Option<Said> {
    // A damaged file must not end the program, whatever the library makes of it.
    let parsed = std::panic::catch_unwind(|| lopdf::Document::load_mem(bytes));
    let document = parsed.ok()?.ok()?;
    let catalog = document.catalog().ok()?;
    let group = |of: &Dictionary, key: &[u8]| -> Option<Dictionary> {
        let object = of.get_deref(key, &document).ok()?;
        object.as_dict().ok().cloned()
    };
    let words = |of: &Dictionary, key: &[u8]| {
        let object = of.get_deref(key, &document);
        object.is_ok_and(|object| matches!(object, Object::String(text, _) if !text.is_empty()))
    };
    let marked = group(catalog, b"MarkInfo");
    let marked = marked.is_some_and(|info| {
        info.get(b"Marked")
            .and_then(Object::as_bool)
            .unwrap_or_default()
    });
    let info = group(&document.trailer, b"Info");
    Some(Said {
        tags: marked && catalog.has(b"StructTreeRoot"),
        language: words(catalog, b"Lang"),
        title: info.is_some_and(|info| words(&info, b"Title"))
            || metadata_title(&document, catalog),
    })
}

/// Whether the XMP metadata holds a title with words (`dc:title`).
fn metadata_title(document: &lopdf::Document, catalog: &Dictionary) -> bool {
    let stream = catalog
        .get_deref(b"Metadata", document)
        .and_then(Object::as_stream);
    let Ok(stream) = stream else { return false };
    let bytes = stream
        .get_plain_content()
        .unwrap_or_else(|_| stream.content.clone());
    let text = String::from_utf8_lossy(&bytes);
    let title = text
        .split_once("<dc:title")
        .and_then(|(_, rest)| rest.split_once("</dc:title>"));
    let Some((title, _)) = title else {
        return false;
    };
    // Whatever is neither a tag nor white space is the title.
    let mut outside = title.split('<').filter_map(|part| part.split_once('>'));
    outside.any(|(_, words)| !words.trim().is_empty())
}
