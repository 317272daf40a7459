//! `vague-link-text`, `same-link-text`, `download-without-type`: a link says by itself where it leads (WCAG 2.4.4, 2.4.9, 3.2.5).
//!
//! Many readers hear the links of a page alone, without the sentences around them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, codes};
use crate::document::{Link, Target};
use crate::schema::{Item, Record};
use crate::site::Resolved;
use crate::site::asset::extension;

use super::Subject;

/// Link texts that name no place, on Indonesian pages.
#[rustfmt::skip]
const VAGUE_INDONESIAN: [&str; 48] = [
    "baca", "baca di sini", "baca juga", "baca lagi", "baca lebih lanjut", "baca selengkapnya", "berikut", "berikut ini", "berkas",
    "berkas ini", "buka", "cek di sini", "detail", "di sini", "disini", "dokumen", "dokumen ini", "file ini", "halaman", "halaman ini",
    "info lebih lanjut", "informasi lebih lanjut", "informasi selengkapnya", "ini", "klik", "klik di sini", "klik disini", "kunjungi",
    "laman ini", "lanjut", "lanjutkan", "lebih lanjut", "lihat", "lihat di sini", "lihat juga", "lihat selengkapnya", "link", "link ini",
    "selanjutnya", "selengkapnya", "sini", "situs", "situs ini", "tautan", "tautan berikut", "tautan ini", "tekan di sini", "unduh",
];

/// Link texts that name no place, on English pages.
#[rustfmt::skip]
const VAGUE_ENGLISH: [&str; 41] = [
    "click", "click here", "continue", "continue reading", "details", "document", "download", "file", "find out more", "follow this link",
    "go", "go here", "here", "info", "learn more", "link", "more", "more details", "more info", "more information", "open", "page",
    "press here", "read", "read here", "read more", "read on", "read this", "see", "see here", "see more", "site", "tap here", "this",
    "this document", "this file", "this link", "this page", "this site", "view", "website",
];

/// Endings of files that open another program or are large, and how people name them.
const DOWNLOADS: [(&str, &[&str]); 14] = [
    ("csv", &["csv"]),
    ("doc", &["doc", "word"]),
    ("docx", &["docx", "word"]),
    ("ics", &["ics", "kalender", "calendar"]),
    ("mp3", &["mp3", "audio"]),
    ("mp4", &["mp4", "video"]),
    ("ods", &["ods"]),
    ("odt", &["odt"]),
    ("pdf", &["pdf"]),
    ("ppt", &["ppt", "powerpoint"]),
    ("pptx", &["pptx", "powerpoint"]),
    ("xls", &["xls", "excel"]),
    ("xlsx", &["xlsx", "excel"]),
    ("zip", &["zip"]),
];

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let links = &subject.document.body.links;
    let words: Vec<String> = links.iter().map(|link| plain(&link.text)).collect();
    for (link, words) in links.iter().zip(&words) {
        check_words(subject, link, words, found);
        if let Target::External(url) = &link.target
            && let Some(expected) = unsaid(url, &link.text)
        {
            found.push(download(subject, link.words.clone(), &link.text, &expected));
        }
    }
    check_same(subject, &words, found);
    for list in ["sources", "evidence"] {
        for source in subject
            .document
            .fields
            .list(list)
            .iter()
            .filter_map(Item::group)
        {
            check_source(subject, source, found);
        }
    }
}

fn check_words(subject: &Subject<'_>, link: &Link, words: &str, found: &mut Vec<Diagnostic>) {
    let kind = if is_bare_url(words) {
        "bare_url"
    } else if is_vague(subject, words) {
        "vague"
    } else {
        return;
    };
    let span = subject.span(link.words.clone());
    found.push(Diagnostic::new(codes::VAGUE_LINK_TEXT, span, link.text.trim()).arg("kind", kind));
}

/// The words in lower case, without arrows and full stops around them.
fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    let joined: Vec<&str> = lower.split_whitespace().collect();
    let joined = joined.join(" ");
    let edges = |letter: char| !letter.is_alphanumeric() && !matches!(letter, '/' | ')' | '(');
    joined.trim_matches(edges).to_owned()
}

fn is_vague(subject: &Subject<'_>, words: &str) -> bool {
    let (indonesian, english) = (subject.language.is("id"), subject.language.is("en"));
    words.is_empty()
        || (indonesian && VAGUE_INDONESIAN.binary_search(&words).is_ok())
        || ((indonesian || english) && VAGUE_ENGLISH.binary_search(&words).is_ok())
}

/// An address with a scheme or a path: a screen reader spells it. A domain alone, `cekdptonline.kpu.go.id`, is a name.
fn is_bare_url(words: &str) -> bool {
    if words.contains(' ') {
        return false;
    }
    let has_scheme = words.contains("://") || words.starts_with("www.");
    let host = words.split('/').next().unwrap_or_default();
    let is_host =
        host.contains('.') && !host.starts_with('.') && host.split('.').all(|part| part.len() > 1);
    has_scheme || (is_host && words.trim_end_matches('/').contains('/'))
}

/// The same words, another place.
fn check_same(subject: &Subject<'_>, all: &[String], found: &mut Vec<Diagnostic>) {
    // On most pages no two links say the same, wherever they lead.
    let mut said = BTreeSet::new();
    if all.iter().all(|words| said.insert(words)) {
        return;
    }
    let mut first: BTreeMap<&str, (&Link, String)> = BTreeMap::new();
    for (link, words) in subject.document.body.links.iter().zip(all) {
        let Some(place) = place(subject, link).filter(|_| !words.is_empty()) else {
            continue;
        };
        let Some((earlier, other)) = first.get(words.as_str()) else {
            first.insert(words, (link, place));
            continue;
        };
        if *other != place {
            let span = subject.span(link.words.clone());
            let problem = Diagnostic::new(codes::SAME_LINK_TEXT, span, link.text.trim());
            let problem = problem.arg("other", &*earlier.typed);
            found.push(problem.note(subject.span(earlier.words.clone()), "other"));
        }
    }
}

/// Where a link leads, whichever way it is typed; none where it leads nowhere, which is told elsewhere.
fn place(subject: &Subject<'_>, link: &Link) -> Option<String> {
    let site = subject.site;
    let resolved = site.resolve(subject.document, subject.page.language, &link.target);
    match resolved {
        Resolved::Page(id, fragment) => {
            let address = &site.page(id).address;
            Some(format!("/{address}#{}", fragment.unwrap_or_default()))
        }
        Resolved::Fragment(fragment) => Some(format!("/{}#{fragment}", subject.page.address)),
        Resolved::Asset(asset) => Some(format!("/{}", asset.address)),
        Resolved::Static(path) => Some(format!("/{path}")),
        Resolved::Elsewhere(url) => Some(url.trim_end_matches('/').to_owned()),
        Resolved::Broken => None,
    }
}

/// What a link's words do not say of the file that it leads to: "PDF, … kB".
fn unsaid(url: &str, words: &str) -> Option<String> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let (_, path) = path.split_once("://").unwrap_or(("", path));
    let (_, path) = path.split_once('/')?;
    let ending = extension(path);
    let (_, names) = DOWNLOADS.iter().find(|(known, _)| *known == ending)?;
    let lower = words.to_lowercase();
    let said = names.iter().any(|name| lower.contains(name));
    (!(said && says_size(&lower))).then(|| format!("{}, … kB", ending.to_uppercase()))
}

/// Digits before a unit: "240 kB", "1,2 MB".
fn says_size(lower: &str) -> bool {
    ["kb", "mb", "gb", "kilobyte", "megabyte", "kibibyte"]
        .iter()
        .any(|unit| {
            lower.match_indices(unit).any(|(at, _)| {
                let before = lower[..at].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
                before.ends_with(|letter: char| letter.is_ascii_digit())
            })
        })
}

/// A source's title is the words of its link.
fn check_source(subject: &Subject<'_>, source: &Record, found: &mut Vec<Diagnostic>) {
    let (Some(title), Some(url)) = (source.get("title"), source.text("url")) else {
        return;
    };
    let words = title.text().unwrap_or_default();
    if let Some(expected) = unsaid(url, words) {
        found.push(download(subject, title.range.clone(), words, &expected));
    }
}

fn download(
    subject: &Subject<'_>,
    range: std::ops::Range<usize>,
    words: &str,
    expected: &str,
) -> Diagnostic {
    let span = subject.span(range);
    Diagnostic::new(codes::DOWNLOAD_WITHOUT_TYPE, span, words.trim()).arg("expected", expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_lower_case_sorted_and_without_repeats() {
        for list in [&VAGUE_INDONESIAN[..], &VAGUE_ENGLISH] {
            assert!(list.is_sorted_by(|left, right| left < right), "{list:?}");
            assert!(list.iter().all(|word| *word == plain(word)));
        }
        assert!(DOWNLOADS.is_sorted_by(|left, right| left.0 < right.0));
    }

    #[test]
    fn addresses_as_words() {
        let rows = [
            ("https://kpu.go.id", true),
            ("www.kpu.go.id", true),
            ("kpu.go.id/jdih", true),
            ("cekdptonline.kpu.go.id", false),
            ("pemilu 2024/2025", false),
            ("pkpu 7/2024", false),
            ("24/7", false),
        ];
        for (words, bare) in rows {
            assert_eq!(is_bare_url(words), bare, "{words}");
        }
    }

    #[test]
    fn downloads_say_type_and_size() {
        let url = "https://jdih.kpu.go.id/a/pkpu.PDF?x=1";
        assert_eq!(unsaid(url, "PKPU 7/2024").as_deref(), Some("PDF, … kB"));
        assert_eq!(
            unsaid(url, "PKPU 7/2024 (PDF)").as_deref(),
            Some("PDF, … kB")
        );
        assert_eq!(unsaid(url, "PKPU 7/2024 (PDF, 1,2 MB)"), None);
        assert_eq!(unsaid("https://kpu.zip", "KPU"), None);
        assert_eq!(unsaid("https://kpu.go.id/a.html", "KPU"), None);
    }
}
