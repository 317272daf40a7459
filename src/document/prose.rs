//! Words as a reader meets them: plain text of one paragraph, item, heading or cell, and where each letter stands in the file.

use std::ops::Range;

/// Where a stretch of words stands on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A heading.
    Heading,
    /// A term that is defined.
    Term,
    /// A cell of a table.
    Cell,
    /// The caption of a table or picture.
    Caption,
    /// The alternative text of a picture.
    Alt,
    /// A field of the front matter.
    Field(&'static str),
    /// A field of a component: component, field.
    Component(&'static str, &'static str),
}

/// A stretch of words.
#[derive(Clone, Debug, PartialEq)]
pub struct Prose {
    /// Where it stands on the page.
    pub place: Place,
    /// The words without markup.
    pub text: String,
    /// Parts of `text` in another language, with its tag.
    pub foreign: Vec<(Range<usize>, String)>,
    /// Parts of `text` that are code.
    pub code: Vec<Range<usize>>,
    /// Parts of `text` that are the text of a link.
    pub links: Vec<Range<usize>>,
    /// Whether all of it is bold.
    pub bold: bool,
    /// The byte of the file where the first word stands.
    first: usize,
    /// From which later byte of `text` on which other byte of the file follows letter by letter; mostly none.
    segments: Vec<(usize, usize)>,
    /// Bytes of the file.
    range: Range<usize>,
}

impl Prose {
    /// A stretch without words yet, that starts at a byte of the file.
    #[must_use]
    pub fn new(place: Place, start: usize) -> Self {
        Self {
            place,
            text: String::new(),
            foreign: Vec::new(),
            code: Vec::new(),
            links: Vec::new(),
            bold: false,
            first: start,
            segments: Vec::new(),
            range: start..start,
        }
    }

    /// Adds words that stand at some bytes of the file.
    pub fn push(&mut self, text: &str, source: Range<usize>) {
        if self.text.is_empty() {
            self.first = source.start;
        } else if self.source_of(self.text.len()) != source.start {
            self.segments.push((self.text.len(), source.start));
        }
        self.text.push_str(text);
        self.range.end = self.range.end.max(source.end);
    }

    /// The bytes of the file from which some bytes of `text` come.
    #[must_use]
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let start = self.source_of(range.start);
        let last = range.end.saturating_sub(1).max(range.start);
        let end = self.source_of(last) + (range.end - last);
        start..end.max(start).min(self.range.end.max(start))
    }

    /// All its bytes of the file.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    fn source_of(&self, at: usize) -> usize {
        let after = self.segments.partition_point(|(start, _)| *start <= at);
        match after.checked_sub(1).and_then(|i| self.segments.get(i)) {
            Some((start, source)) => source + (at - start),
            None => self.first + at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_where_they_come_from() {
        // `Datang *ke* TPS` at byte 10 of a file.
        let mut prose = Prose::new(Place::Paragraph, 10);
        prose.push("Datang ", 10..17);
        prose.push("ke", 18..20);
        prose.push(" TPS", 21..25);
        assert_eq!(prose.text, "Datang ke TPS");
        assert_eq!(prose.source(0..6), 10..16);
        assert_eq!(prose.source(7..9), 18..20);
        assert_eq!(prose.source(7..13), 18..25);
        assert_eq!(prose.source(10..13), 22..25);
    }
}
