//! References to the register in a page's words, `{{ fact.dpt }}`: the value stays open until the page is rendered, for it may differ
//! from region to region. The checks of words see one [`MARK`] in its place.

use std::ops::Range;

use crate::register::references;

use super::prose::{Place, Prose};
use super::writer::Writer;
use super::{Hole, escape, slugify};

/// What stands for a reference among the words of a page: U+FFFC OBJECT REPLACEMENT CHARACTER.
pub const MARK: char = '\u{fffc}';

/// A reference of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The path, `fact.dpt`; empty where its braces are not closed.
    pub path: String,
    /// Bytes of the file, with the braces.
    pub range: Range<usize>,
    /// Whether the body has named the same before, by reference or by its abbreviation.
    pub named_before: bool,
}

/// Every `{{ … }}` of a page's file as it is typed, and the byte at which it starts. The file is read and not the words, because in the
/// words a reference may already be what it stands for.
pub(super) fn as_typed(text: &str) -> Vec<(usize, Box<str>)> {
    let closed = references(text).filter(|reference| !reference.path.is_empty());
    closed
        .map(|reference| (reference.range.start, text[reference.range].into()))
        .collect()
}

impl Writer<'_> {
    /// Writes a text in which references may stand; `plain` writes what stands between them.
    pub(super) fn with_references(
        &mut self,
        text: &str,
        range: &Range<usize>,
        plain: impl Fn(&mut Self, &str, Range<usize>),
        hole: fn(usize) -> Hole,
    ) {
        let place = |part: Range<usize>| range.start + part.start..range.start + part.end;
        let mut done = 0;
        for reference in references(text) {
            let before = done..reference.range.start;
            if !before.is_empty() {
                plain(self, &text[before.clone()], place(before));
            }
            let bytes = self.origin.place(place(reference.range.clone()));
            let number = self.keep_reference(reference.path, bytes);
            if self.inline.image.is_none() {
                self.hole(hole(number));
            }
            self.remember(
                MARK.encode_utf8(&mut [0; 4]),
                place(reference.range.clone()),
            );
            done = reference.range.end;
        }
        if done < text.len() {
            plain(self, &text[done..], place(done..text.len()));
        }
    }

    fn keep_reference(&mut self, path: &str, range: Range<usize>) -> usize {
        self.body.references.push(Reference {
            path: path.to_owned(),
            range,
            named_before: !self.named.insert(path.to_owned()),
        });
        self.body.references.len() - 1
    }

    /// Words without markup, `start` bytes into the file: as the checks see them.
    pub(super) fn plain_prose(
        &mut self,
        place: Place,
        text: &str,
        origin: &super::Origin,
    ) -> Prose {
        let mut prose = Prose::new(place, origin.range.start);
        let mut done = 0;
        for reference in references(text) {
            if done < reference.range.start {
                prose.push(
                    &text[done..reference.range.start],
                    origin.place(done..reference.range.start),
                );
            }
            let bytes = origin.place(reference.range.clone());
            self.keep_reference(reference.path, bytes.clone());
            prose.push(MARK.encode_utf8(&mut [0; 4]), bytes);
            done = reference.range.end;
        }
        if done < text.len() {
            prose.push(&text[done..], origin.place(done..text.len()));
        }
        prose
    }

    /// Writes an attribute whose words may hold marks; `first` is the number of the first of their references.
    pub(super) fn attribute_with_marks(&mut self, name: &str, value: &str, first: usize) {
        let marks = value.matches(MARK).count();
        // More marks than references: somebody typed one, and it means nothing.
        if marks == 0 || first + marks > self.body.references.len() {
            escape::attribute(&mut self.out.html, name, value);
            return;
        }
        self.out.html.push(' ');
        self.out.html.push_str(name);
        self.out.html.push_str("=\"");
        for (number, part) in value.split(MARK).enumerate() {
            if number > 0 {
                self.hole(Hole::ReferenceText(first + number - 1));
            }
            escape::text(&mut self.out.html, part);
        }
        self.out.html.push('"');
    }

    /// Words for an id: a reference goes by the last name of its path, which is the same in every region.
    pub(super) fn words_for_id(&self, text: &str, first: usize) -> String {
        let mut words = String::new();
        for (number, part) in text.split(MARK).enumerate() {
            if number > 0 {
                let reference = self.body.references.get(first + number - 1);
                let path = reference.map_or("", |reference| &*reference.path);
                words.push_str(&slugify(path.rsplit('.').next().unwrap_or_default()));
            }
            words.push_str(part);
        }
        words
    }
}
