//! The few lines of a file around a problem.
//!
//! In: a text, spans into it. Out: only the lines that they touch, and the spans moved into those, one a line.
//! Keeps the drawing fast in a file of any size, and safe for a span that lies anywhere.

use std::ops::Range;

use super::position::{clamp, line_around, position};

/// How many lines of a long span are marked.
const MARKED: usize = 3;

/// Some lines of a file.
#[derive(Debug, PartialEq, Eq)]
pub struct Excerpt<'a> {
    /// The lines.
    pub text: &'a str,
    /// The number of the first, from 1.
    pub first_line: usize,
    /// For each span, what is to be marked in `text`: never empty, one range a line.
    pub marks: Vec<Vec<Range<usize>>>,
}

/// The lines from the first to the last that the spans touch.
#[must_use]
pub fn excerpt<'a>(text: &'a str, spans: &[&Range<usize>]) -> Excerpt<'a> {
    let marks: Vec<_> = spans.iter().map(|span| marks(text, span)).collect();
    let all = marks.iter().flatten();
    let start = all.clone().map(|mark| mark.start).min().unwrap_or(0);
    let end = all.map(|mark| mark.end).max().unwrap_or(0);
    let start = line_around(text, start).start;
    let end = line_around(text, end).end;
    Excerpt {
        text: &text[start..end.max(start)],
        first_line: position(text, start).line,
        marks: marks
            .into_iter()
            .map(|marks| {
                let moved = marks.into_iter();
                moved
                    .map(|mark| mark.start - start..mark.end - start)
                    .collect()
            })
            .collect(),
    }
}

/// The parts of a span, one a line, without the white space around them; of a long span only the first lines.
fn marks(text: &str, span: &Range<usize>) -> Vec<Range<usize>> {
    let span = clamp(text, span);
    let mut marks = Vec::new();
    let mut at = span.start;
    while marks.len() < MARKED && (at < span.end || marks.is_empty()) {
        let line = line_around(text, at);
        let end = span.end.min(line.end).max(at.min(line.end));
        let part = &text[at.min(end)..end];
        let start = end - part.trim_start().len();
        let part = part.trim();
        if !part.is_empty() {
            marks.push(start..start + part.len());
        }
        match text[line.end..].find('\n') {
            Some(next) if at < span.end => at = line.end + next + 1,
            _ => break,
        }
    }
    if marks.is_empty() {
        // White space alone, or nothing: a caret where it begins, on its line.
        let start = span.start.min(line_around(text, span.start).end);
        marks.push(start..start);
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_become_marks_on_their_lines() {
        let text = "satu\r\n  dua dua\n\ntiga\nempat\nlima";
        let reversed = Range { start: 9, end: 2 };
        let cases: [(Range<usize>, &str, usize, &[&str]); 10] = [
            (0..4, "satu", 1, &["satu"]),
            (2..11, "satu\r\n  dua dua", 1, &["tu", "dua"]),
            (
                12..99,
                "  dua dua\n\ntiga\nempat",
                2,
                &["dua", "tiga", "empat"],
            ),
            (6..8, "  dua dua", 2, &[""]),
            (4..6, "satu", 1, &[""]),
            (5..6, "satu", 1, &[""]),
            (16..16, "", 3, &[""]),
            (99..120, "lima", 6, &[""]),
            (28..32, "lima", 6, &["lima"]),
            (reversed, "  dua dua", 2, &[""]),
        ];
        for (span, lines, first_line, marked) in cases {
            let excerpt = excerpt(text, &[&span]);
            assert_eq!(excerpt.text, lines, "{span:?}");
            assert_eq!(excerpt.first_line, first_line, "{span:?}");
            let found: Vec<_> = excerpt.marks[0]
                .iter()
                .map(|mark| &excerpt.text[mark.clone()])
                .collect();
            assert_eq!(found, marked, "{span:?}");
        }
    }

    #[test]
    fn two_spans_share_their_lines() {
        let excerpt = excerpt("a\nb\nc\nd", &[&(6..7), &(2..3)]);
        assert_eq!((excerpt.text, excerpt.first_line), ("b\nc\nd", 2));
        assert_eq!(excerpt.marks.concat(), [4..5, 0..1]);
    }

    #[test]
    fn an_empty_file_has_one_empty_line() {
        let excerpt = excerpt("", &[&(0..9)]);
        assert_eq!((excerpt.text, excerpt.first_line), ("", 1));
        assert_eq!(excerpt.marks.concat().first(), Some(&(0..0)));
    }
}
