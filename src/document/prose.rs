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
    /// Few stretches have any, and those who have none need no memory for them.
    pub(super) parts: Option<Box<Parts>>,
    /// Whether all of it is bold.
    pub bold: bool,
    /// From which byte of `text` on which bytes of the file follow.
    pub(super) first: Option<Segment>,
    /// The same of what stands behind the first piece: most stretches are one, and need no memory for a list.
    #[expect(
        clippy::box_collection,
        reason = "a third of the size, where there are fifty of them a page"
    )]
    pub(super) more: Option<Box<Vec<Segment>>>,
    /// Bytes of the file.
    pub(super) range: Range<u32>,
}

/// Parts of a stretch's text that are not like the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts {
    /// In another language.
    pub foreign: Vec<Range<usize>>,
    /// Code.
    pub code: Vec<Range<usize>>,
    /// The text of a link.
    pub links: Vec<Range<usize>>,
}

/// Some words of one piece.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Segment {
    /// Its first byte of the text.
    pub(super) start: u32,
    /// Its bytes of the file.
    pub(super) source: Range<u32>,
    /// Whether the file says the same letter by letter: not so for `&amp;`, and for YAML that is folded over several lines.
    pub(super) exact: bool,
}

impl Prose {
    /// A stretch without words yet, that starts at a byte of the file.
    #[must_use]
    pub fn new(place: Place, start: usize) -> Self {
        Self {
            place,
            text: String::new(),
            parts: None,
            bold: false,
            first: None,
            more: None,
            range: short(start)..short(start),
        }
    }

    /// The same memory for another stretch.
    pub(super) fn again(mut self, place: Place, start: usize) -> Self {
        self.text.clear();
        Self {
            text: self.text,
            ..Self::new(place, start)
        }
    }

    /// Adds words that stand at some bytes of the file.
    pub fn push(&mut self, text: &str, source: Range<usize>) {
        self.range.end = self.range.end.max(short(source.end));
        let segment = Segment {
            start: short(self.text.len()),
            exact: text.len() == source.len(),
            source: short(source.start)..short(source.end),
        };
        if self.first.is_none() {
            self.first = Some(segment);
        } else {
            self.more.get_or_insert_default().push(segment);
        }
        self.text.push_str(text);
    }

    /// Its parts.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        static NONE: Parts = Parts {
            foreign: Vec::new(),
            code: Vec::new(),
            links: Vec::new(),
        };
        self.parts.as_deref().unwrap_or(&NONE)
    }

    /// Its parts, to add one.
    pub(super) fn parts_mut(&mut self) -> &mut Parts {
        self.parts.get_or_insert_default()
    }

    /// Its pieces, in order.
    pub(super) fn segments(&self) -> impl Iterator<Item = &Segment> {
        let more = self.more.as_deref().map_or(&[][..], Vec::as_slice);
        self.first.iter().chain(more)
    }

    /// The bytes of the file from which some bytes of `text` come.
    #[must_use]
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let last = range.end.saturating_sub(1).max(range.start);
        let all = self.range();
        let start = match self.segment(range.start) {
            Some(first) if first.exact => first.at(range.start),
            Some(first) => first.source.start as usize,
            None => all.start,
        };
        let end = match self.segment(last) {
            Some(piece) if piece.exact => piece.at(range.end),
            Some(piece) => piece.source.end as usize,
            None => all.start,
        };
        start..end.max(start).min(all.end.max(start))
    }

    /// All its bytes of the file.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.range.start as usize..self.range.end as usize
    }

    fn segment(&self, at: usize) -> Option<&Segment> {
        let before = |segment: &Segment| segment.start as usize <= at;
        let more = self.more.as_deref().map_or(&[][..], Vec::as_slice);
        match more.partition_point(before).checked_sub(1) {
            Some(last) => more.get(last),
            None => self.first.as_ref().filter(|first| before(first)),
        }
    }
}

impl Segment {
    /// The byte of the file for a byte of the text.
    fn at(&self, text: usize) -> usize {
        self.source.start as usize + (text - self.start as usize)
    }
}

/// A place in half the memory; no page has four gigabytes.
fn short(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
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

    #[test]
    fn words_that_are_typed_otherwise_are_shown_whole() {
        // `KPU &amp; Bawaslu` at byte 0 of a file.
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push("KPU ", 0..4);
        prose.push("&", 4..9);
        prose.push(" Bawaslu", 9..17);
        assert_eq!(prose.source(0..5), 0..9);
        assert_eq!(prose.source(4..13), 4..17);
        assert_eq!(prose.source(6..13), 10..17);
    }
}
