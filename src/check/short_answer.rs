//! `too-long`: the short answer of a question has at most 40 words, as its field's help says: a phone reads it aloud in
//! one breath.

use crate::diagnostics::{Diagnostic, codes};
use crate::document::Place;

use super::Subject;
use super::sentences::{excerpt, whole};

const LIMIT: usize = 40;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for words in subject.words {
        let count = words.words.len();
        if words.prose.place != Place::Field("short_answer") || count <= LIMIT {
            continue;
        }
        let range = whole(words, &(0..count));
        let span = subject.span(words.prose.source(range.clone()));
        let problem = Diagnostic::new(codes::TOO_LONG, span, excerpt(&words.prose.text[range]))
            .arg("kind", "words")
            .arg("name", "short_answer")
            .arg("count", count)
            .arg("limit", LIMIT);
        found.push(problem);
    }
}
