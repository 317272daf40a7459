//! `broken-link`, `broken-anchor`: every link of a page's texts, every picture and every file that a field names leads to something
//! that exists, in the reader's language.
//!
//! Pages are named by their files, without the language, so that the same link works on a writer's computer and on a Git host.

use std::ops::Range;

use crate::diagnostics::{Code, Diagnostic, codes, nearest};
use crate::document::{Document, Link, Target};
use crate::site::asset::extension;
use crate::site::{PageId, Resolved};

use super::targets::{self, Way};
use super::{Subject, fields};

/// Files that a browser shows as a picture.
const PICTURES: [&str; 7] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for link in &subject.document.body.links {
        check_link(subject, link, found);
    }
    for image in &subject.document.body.images {
        check_picture(subject, &image.src, image.address.clone(), found);
    }
    check_files(subject, found);
}

fn check_link(subject: &Subject<'_>, link: &Link, found: &mut Vec<Diagnostic>) {
    let site = subject.site;
    match site.resolve(subject.document, subject.page.language, &link.target) {
        Resolved::Page(to, fragment) => {
            check_name(subject, link, to, found);
            if let Some(fragment) = fragment {
                check_anchor(subject, link, to, fragment, found);
            }
        }
        Resolved::Fragment(fragment) => check_anchor(subject, link, subject.id, fragment, found),
        Resolved::Elsewhere(url) => check_own_address(subject, link, url, found),
        Resolved::Asset(_) | Resolved::Static(_) => {}
        Resolved::Broken => check_broken(subject, link, found),
    }
}

fn report(subject: &Subject<'_>, code: Code, range: Range<usize>, words: &str) -> Diagnostic {
    Diagnostic::new(code, subject.span(range), words)
}

/// `hak.md` where the file is `hak/_index.md` leads somewhere here and nowhere on a Git host.
fn check_name(subject: &Subject<'_>, link: &Link, to: PageId, found: &mut Vec<Diagnostic>) {
    let Target::File { path, .. } = &link.target else {
        return;
    };
    let page = subject.site.page(to);
    let Some(document) = subject.site.document(page) else {
        return;
    };
    let typed_index = path == "_index.md" || path.ends_with("/_index.md");
    if typed_index == document.is_index {
        return;
    }
    let right = targets::way_to(subject.document, document);
    let problem = report(
        subject,
        codes::BROKEN_LINK,
        link.address.clone(),
        &link.typed,
    );
    found.push(
        problem
            .arg("kind", "page")
            .arg("suggestion", with_fragment(right, link)),
    );
}

fn with_fragment(mut way: String, link: &Link) -> String {
    if let Some((_, fragment)) = link.typed.split_once('#') {
        way.push('#');
        way.push_str(fragment);
    }
    way
}

fn check_anchor(
    subject: &Subject<'_>,
    link: &Link,
    to: PageId,
    fragment: &str,
    found: &mut Vec<Diagnostic>,
) {
    if fragment.is_empty() && matches!(link.target, Target::Fragment(_)) {
        return;
    }
    let page = subject.site.page(to);
    // A page that could not be rendered is told already.
    if subject.ids.of_page(to).is_none_or(|ids| ids.has(fragment)) {
        return;
    }
    let target = subject.site.document(page);
    let anchors = target.into_iter().flat_map(|target| &target.body.anchors);
    let names = anchors
        .map(String::as_str)
        .filter(|id| !targets::is_made(id));
    let start = link.typed.find('#').unwrap_or_default();
    let mut range = link.address.clone();
    if range.len() == link.typed.len() {
        range.start += start;
    }
    let problem = report(subject, codes::BROKEN_ANCHOR, range, &link.typed[start..]);
    let problem = match target {
        Some(target) if to != subject.id => problem.arg("name", &*target.path),
        _ => problem,
    };
    found.push(problem.suggest(fragment, names));
}

/// The site's own address, typed in full, breaks with the next renaming and in every other language.
fn check_own_address(subject: &Subject<'_>, link: &Link, url: &str, found: &mut Vec<Diagnostic>) {
    let base = &subject.site.settings.base_url;
    let own = url.strip_prefix(base.as_str()).filter(|_| !base.is_empty());
    let Some(path) = own.filter(|rest| rest.is_empty() || rest.starts_with(['/', '#'])) else {
        return;
    };
    let problem = report(
        subject,
        codes::BROKEN_LINK,
        link.address.clone(),
        &link.typed,
    );
    let way = targets::of_address(subject, path);
    found.push(
        problem
            .arg("kind", "address")
            .arg("suggestion", way.unwrap_or_else(|| "none".into())),
    );
}

fn check_broken(subject: &Subject<'_>, link: &Link, found: &mut Vec<Diagnostic>) {
    let (kind, suggestion) = match &link.target {
        Target::Root(path) => match targets::of_address(subject, path) {
            Some(way) => ("address", Some(way)),
            None => ("file", nearest_static(subject, path)),
        },
        Target::File { path, .. } => match targets::meant(subject, path) {
            Way::Outside => ("outside", None),
            Way::Draft => ("draft", None),
            Way::Page(way) => ("page", way),
            Way::File(way) => ("file", way),
        },
        // Unsafe targets are told when they are read.
        _ => return,
    };
    let suggestion = match suggestion {
        Some(way) if kind == "page" || kind == "address" => with_fragment(way, link),
        Some(way) => way,
        None => "none".to_owned(),
    };
    let problem = report(
        subject,
        codes::BROKEN_LINK,
        link.address.clone(),
        &link.typed,
    );
    found.push(problem.arg("kind", kind).arg("suggestion", suggestion));
}

fn nearest_static(subject: &Subject<'_>, path: &str) -> Option<String> {
    let names = subject.site.statics.keys().map(String::as_str);
    nearest(path.trim_start_matches('/'), names).map(|name| format!("/{name}"))
}

fn check_picture(
    subject: &Subject<'_>,
    src: &str,
    range: Range<usize>,
    found: &mut Vec<Diagnostic>,
) {
    let asset = subject.site.asset_beside(subject.document, src);
    if asset.is_some_and(|asset| PICTURES.contains(&asset.extension().as_str())) {
        return;
    }
    let problem = report(subject, codes::BROKEN_LINK, range, src).arg("kind", "image");
    found.push(with_near_file(
        subject.document,
        subject,
        problem,
        src,
        is_picture,
    ));
}

fn is_picture(path: &str) -> bool {
    PICTURES.contains(&extension(path).as_str())
}

fn with_near_file(
    document: &Document,
    subject: &Subject<'_>,
    problem: Diagnostic,
    typed: &str,
    fits: fn(&str) -> bool,
) -> Diagnostic {
    // Only links lead to files of content/static.
    let way = targets::near_file(subject.site, document, typed, fits);
    let way = way.filter(|way| !way.starts_with('/'));
    problem.arg("suggestion", way.unwrap_or_else(|| "none".to_owned()))
}

/// The files that front matter and components name.
fn check_files(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let document = subject.document;
    for record in document.records() {
        fields::each(record, fields::is_file, &mut |field, item, path| {
            let pictured = matches!(field.name, "poster") || is_picture(path);
            if pictured {
                check_picture(subject, path, item.range.clone(), found);
            } else if subject.site.asset_beside(document, path).is_none() {
                let problem = report(subject, codes::BROKEN_LINK, item.range.clone(), path);
                let problem = problem.arg("kind", "file");
                found.push(with_near_file(document, subject, problem, path, |path| {
                    !is_picture(path)
                }));
            }
        });
    }
}
