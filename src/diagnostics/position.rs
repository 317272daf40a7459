//! Places in a text: bytes become lines and columns.
//!
//! In: a text, bytes of it (which may lie outside, or within a character). Out: lines and columns from 1, columns in characters,
//! and bytes that may be sliced. The only place where lines and columns are counted. Reads no files: it asks [`Sources`] for texts.

use std::ops::Range;

use super::{Sources, Span};

/// A place as people and editors count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// From 1, in characters (Unicode scalar values), as most editors show it.
    pub column: usize,
    /// From 0, moved to the start of the character that it lay in.
    pub byte: usize,
}

/// The start of a text.
pub const START: Position = Position {
    line: 1,
    column: 1,
    byte: 0,
};

/// The line and column of a byte; beyond the end of the text, those of its end.
///
/// A line ends after `\n`, so `\r\n` is one end, and the place between the two belongs to the line before.
#[must_use]
pub fn position(text: &str, byte: usize) -> Position {
    let byte = floor(text, byte);
    let before = &text[..byte];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position {
        line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        byte,
    }
}

/// The start and the end of a span, the end not before the start.
#[must_use]
pub fn positions(text: &str, range: &Range<usize>) -> (Position, Position) {
    let Range { start, end } = clamp(text, range);
    (position(text, start), position(text, end))
}

/// The start and the end of a span in its file, where that has a text.
#[must_use]
pub fn find(sources: &dyn Sources, span: &Span) -> Option<(Position, Position)> {
    Some(positions(sources.text(&span.file)?, &span.range))
}

/// The span within the text and on borders of characters: it grows to hold every character that it touched.
#[must_use]
pub fn clamp(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = floor(text, range.start);
    let end = ceil(text, range.end);
    start..end.max(start)
}

/// The bytes of the line around a byte, without its end (`\n` or `\r\n`).
#[must_use]
pub fn line_around(text: &str, byte: usize) -> Range<usize> {
    let byte = floor(text, byte);
    let start = text[..byte].rfind('\n').map_or(0, |at| at + 1);
    let end = text[byte..].find('\n').map_or(text.len(), |at| byte + at);
    let line = &text[start..end];
    start..start + line.strip_suffix('\r').unwrap_or(line).len()
}

/// The byte itself, or the start of the character that it lies in.
fn floor(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The byte itself, or the end of the character that it lies in.
fn ceil(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "satu\r\ndua \u{1f5f3}\u{fe0f} 投票\n\nakhir";

    #[test]
    fn bytes_become_lines_and_columns() {
        let cases = [
            (0, 1, 1, 0),
            (3, 1, 4, 3),
            (5, 1, 6, 5),
            (6, 2, 1, 6),
            (10, 2, 5, 10),
            (12, 2, 5, 10),
            (18, 2, 8, 18),
            (21, 2, 9, 21),
            (24, 2, 10, 24),
            (25, 3, 1, 25),
            (26, 4, 1, 26),
            (31, 4, 6, 31),
            (usize::MAX, 4, 6, 31),
        ];
        for (at, line, column, byte) in cases {
            let expected = Position { line, column, byte };
            assert_eq!(position(TEXT, at), expected, "byte {at}");
        }
        assert_eq!(position("", 7), START);
    }

    #[test]
    fn spans_are_moved_into_the_text() {
        let reversed = Range { start: 4, end: 2 };
        let cases = [
            (0..4, 0..4),
            (11..12, 10..14),
            (30..90, 30..31),
            (90..95, 31..31),
            (reversed, 4..4),
        ];
        for (range, expected) in cases {
            assert_eq!(clamp(TEXT, &range), expected, "{range:?}");
        }
        assert_eq!(clamp("", &(3..9)), 0..0);
    }

    #[test]
    fn lines_have_no_end_in_them() {
        let cases = [
            (0, "satu"),
            (5, "satu"),
            (6, "dua \u{1f5f3}\u{fe0f} 投票"),
            (25, ""),
            (31, "akhir"),
            (99, "akhir"),
        ];
        for (at, expected) in cases {
            assert_eq!(&TEXT[line_around(TEXT, at)], expected, "byte {at}");
        }
        assert_eq!(line_around("", 0), 0..0);
    }
}
