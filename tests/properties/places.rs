//! Every place that is told lies in its file, between characters, and holds the words that it is about.

use std::sync::Arc;

use suara::build::Built;
use suara::diagnostics::{Report, Sources, Span};
use suara::document::read_all;
use suara::register;
use suara::settings;
use suara::source::Snapshot;

pub(crate) fn of_problems(built: &Built, snapshot: &Snapshot) {
    for problem in built.report.iter() {
        holds(snapshot, &problem.span, &problem.code.name);
        for note in &problem.notes {
            holds(snapshot, &note.span, &problem.code.name);
        }
    }
}

fn holds(snapshot: &Snapshot, span: &Span, about: &dyn std::fmt::Debug) {
    let text = snapshot.text(&span.file).unwrap_or_default();
    assert!(
        text.get(span.range.clone()).is_some(),
        "{about:?}: {span:?} of {} bytes",
        text.len()
    );
}

/// Words and links of every document, and where they come from.
pub(crate) fn of_words(snapshot: &Snapshot) {
    let mut report = Report::default();
    let settings = settings::read(snapshot, &mut report);
    let register = register::read(snapshot, &mut report);
    for document in read_all(snapshot, &settings, &register.terms, &mut report) {
        let text = snapshot.text(&document.path).unwrap_or_default();
        let slice = |range: std::ops::Range<usize>, about: &dyn std::fmt::Debug| -> &str {
            holds(
                snapshot,
                &Span::new(&Arc::clone(&document.path), range.clone()),
                about,
            );
            &text[range]
        };
        for link in &document.body.links {
            slice(link.range.clone(), link);
        }
        for image in &document.body.images {
            slice(image.range.clone(), image);
        }
        for heading in &document.body.headings {
            slice(heading.range.clone(), heading);
        }
        for prose in &document.prose() {
            slice(prose.range(), prose);
            for word in words(&prose.text) {
                let source = slice(prose.source(word.clone()), prose);
                let word = &prose.text[word];
                // Entities, escapes and YAML's quotes write letters otherwise.
                let written_plainly = !text.contains(['&', '\\', '\0']);
                assert!(
                    !written_plainly
                        || (source.starts_with(&word[..1])
                            && source.ends_with(&word[word.len() - 1..])),
                    "{word:?} comes from {source:?}: {prose:?}"
                );
            }
        }
    }
}

/// The runs of ASCII letters and digits.
fn words(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(|letter: char| letter.is_ascii_alphanumeric())?;
        let length = text[start..].find(|letter: char| !letter.is_ascii_alphanumeric());
        at = length.map_or(text.len(), |length| start + length);
        Some(start..at)
    })
}
