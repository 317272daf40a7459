//! `missing-alt`, `poor-alt`, `text-in-image`: what a picture says reaches those who cannot see it (WCAG 1.1.1, 1.4.5, 1.4.9).
//!
//! A picture that only decorates is marked by its title: `![](x.svg "dekoratif")`, `![](x.svg "decorative")`.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::{Image, Place};
use crate::schema::{Item, Record};
use crate::site::asset::extension;

use super::Subject;

/// A screen reader speaks an alternative text in one breath.
const ALT_LIMIT: usize = 150;

/// Endings of pictures made of dots, in which words cannot be read by a program.
const BITMAPS: [&str; 6] = ["avif", "gif", "jpeg", "jpg", "png", "webp"];

/// Alternative texts that say only that there is a picture, in Indonesian and English. A number may follow.
const GENERIC: [&str; 24] = [
    "bagan",
    "chart",
    "diagram",
    "flyer",
    "foto",
    "gambar",
    "grafik",
    "graphic",
    "icon",
    "ikon",
    "illustration",
    "ilustrasi",
    "image",
    "infografik",
    "infografis",
    "infographic",
    "logo",
    "photo",
    "photograph",
    "pic",
    "picture",
    "poster",
    "screenshot",
    "tangkapan layar",
];

/// Openings that a screen reader says by itself.
const OPENINGS: [&str; 12] = [
    "foto dari ",
    "foto tentang ",
    "gambar dari ",
    "gambar ini ",
    "gambar tentang ",
    "graphic of ",
    "image of ",
    "image showing ",
    "photo of ",
    "photo showing ",
    "picture of ",
    "picture showing ",
];

/// How cameras and messengers name their files.
const CAMERA: [&str; 6] = [
    "dsc",
    "img",
    "p_20",
    "screenshot_",
    "whatsapp image",
    "wp_20",
];

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for image in &subject.document.body.images {
        check_alt(subject, image, found);
        check_text(subject, &image.src, &image.address, found);
    }
    let fields = &subject.document.fields;
    if let Some(picture) = fields.group("image") {
        check_field(subject, picture, found);
    }
    for pair in fields.list("pairs").iter().filter_map(Item::group) {
        if let Some(picture) = pair.group("photo") {
            check_field(subject, picture, found);
        }
    }
    for component in &subject.document.body.components {
        if let Some((item, src)) = named(&component.fields, "poster") {
            check_text(subject, src, &item.range, found);
        }
    }
}

fn named<'r>(record: &'r Record, field: &str) -> Option<(&'r Item, &'r str)> {
    let item = record.get(field)?;
    Some((item, item.text()?))
}

fn check_alt(subject: &Subject<'_>, image: &Image, found: &mut Vec<Diagnostic>) {
    if image.alt.is_empty() {
        if !image.decorative {
            let problem = Diagnostic::new(
                codes::MISSING_ALT,
                subject.span(image.range.clone()),
                &*image.src,
            );
            found.push(problem.arg("kind", "image"));
        }
        return;
    }
    let range = alt_range(subject, image);
    if let Some(problem) = poor(subject, &image.alt, &image.src, range.clone()) {
        found.push(problem);
    } else if !image.caption.is_empty() && same_words(&image.alt, &image.caption) {
        let problem = Diagnostic::new(codes::POOR_ALT, subject.span(range), &*image.alt);
        found.push(problem.arg("kind", "same_as_caption"));
    }
}

/// The bytes of an alternative text: its words are kept among the page's.
fn alt_range(subject: &Subject<'_>, image: &Image) -> Range<usize> {
    let mut all = subject.words.iter().map(|words| words.prose);
    let alt = all.find(|prose| {
        let range = prose.range();
        prose.place == Place::Alt
            && range.start >= image.range.start
            && range.end <= image.range.end
    });
    alt.map_or(image.range.clone(), |prose| {
        prose.source(0..prose.text.len())
    })
}

fn check_field(subject: &Subject<'_>, picture: &Record, found: &mut Vec<Diagnostic>) {
    let Some((item, src)) = named(picture, "src") else {
        return;
    };
    check_text(subject, src, &item.range, found);
    if let Some((item, alt)) = named(picture, "alt") {
        found.extend(poor(subject, alt, src, item.range.clone()));
    }
}

fn poor(subject: &Subject<'_>, alt: &str, src: &str, range: Range<usize>) -> Option<Diagnostic> {
    let lower = alt.trim().to_lowercase();
    let problem = || Diagnostic::new(codes::POOR_ALT, subject.span(range), alt);
    let length = alt.chars().count();
    if is_file_name(&lower, src) {
        return Some(problem().arg("kind", "file_name"));
    }
    let is_known = subject.language.is("id") || subject.language.is("en");
    if is_known && is_generic(&lower) {
        return Some(problem().arg("kind", "generic"));
    }
    (length > ALT_LIMIT).then(|| {
        let problem = problem().arg("kind", "too_long");
        problem.arg("count", length).arg("limit", ALT_LIMIT)
    })
}

fn is_file_name(alt: &str, src: &str) -> bool {
    let name = src.rsplit('/').next().unwrap_or(src).to_lowercase();
    let stem = name.split('.').next().unwrap_or_default();
    let ending = extension(alt);
    let is_picture = BITMAPS.contains(&&*ending) || ending == "svg";
    let is_camera = CAMERA.iter().any(|start| alt.starts_with(start))
        && alt.contains(|letter: char| letter.is_ascii_digit());
    // A stem of one plain word, as `bilik`, may also be meant as a word.
    (is_picture && !alt.contains(' '))
        || alt == name
        || is_camera
        || (alt == stem && stem.contains(['-', '_']))
}

fn is_generic(alt: &str) -> bool {
    let words = alt.trim_end_matches(|letter: char| !letter.is_alphabetic());
    GENERIC.contains(&words) || OPENINGS.iter().any(|opening| alt.starts_with(opening))
}

fn same_words(left: &str, right: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    words(left) == words(right)
}

/// A picture made of dots may hold words: the page says which, or that there are none.
fn check_text(subject: &Subject<'_>, src: &str, range: &Range<usize>, found: &mut Vec<Diagnostic>) {
    let Some(asset) = subject.site.asset_beside(subject.document, src) else {
        return;
    };
    if !BITMAPS.contains(&&*asset.extension()) {
        return;
    }
    let said = subject
        .document
        .fields
        .list("image_texts")
        .iter()
        .filter_map(Item::group);
    let mut said = said.filter_map(|text| {
        subject
            .site
            .asset_beside(subject.document, text.text("src")?)
    });
    if !said.any(|other| other.path == asset.path) {
        found.push(Diagnostic::new(
            codes::TEXT_IN_IMAGE,
            subject.span(range.clone()),
            src,
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_lower_case_sorted_and_without_repeats() {
        for list in [&GENERIC[..], &OPENINGS, &CAMERA, &BITMAPS] {
            assert!(list.is_sorted_by(|left, right| left < right), "{list:?}");
            assert!(list.iter().all(|word| *word == word.to_lowercase()));
        }
    }
}
