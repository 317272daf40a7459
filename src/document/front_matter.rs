//! The lines between `---` and `---` at the top of a page: found, parsed as YAML, not yet decoded.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Span, codes};
use crate::settings::{invalid_yaml, without_mark};
use crate::yaml::{self, Node};

/// A page's file, taken apart.
#[derive(Debug)]
pub(super) struct Parts {
    /// The front matter, where it is YAML.
    pub front: Option<Node>,
    /// Bytes of the body.
    pub body: Range<usize>,
    /// What is wrong.
    pub problems: Vec<Diagnostic>,
}

/// Takes a page's text apart.
pub(super) fn split(text: &str, file: &Arc<str>) -> Parts {
    let (rest, base) = without_mark(text);
    let missing = |kind: &str, range: Range<usize>| {
        Diagnostic::new(codes::MISSING_FRONT_MATTER, Span::new(file, range), "").arg("kind", kind)
    };
    let Some(first) = rest.lines().next() else {
        return Parts {
            front: None,
            body: text.len()..text.len(),
            problems: vec![missing("empty", 0..0)],
        };
    };
    if first.trim_end() != "---" {
        return Parts {
            front: None,
            body: base..text.len(),
            problems: vec![missing("none", base..base)],
        };
    }
    let start = base + line_length(rest);
    let Some((end, body)) = closing(text, start) else {
        return Parts {
            front: None,
            body: text.len()..text.len(),
            problems: vec![missing("unclosed", base..base + first.len())],
        };
    };
    let (front, problems) = match yaml::parse(&text[start..end], start) {
        Ok(node) => (Some(node), Vec::new()),
        Err(invalid) => (None, vec![invalid_yaml(file, *invalid)]),
    };
    Parts {
        front,
        body: body..text.len(),
        problems,
    }
}

/// The bytes of the lines between the two lines `---`; none where the file has no front matter.
pub(super) fn lines(text: &str) -> Option<Range<usize>> {
    let (rest, base) = without_mark(text);
    let first = rest.lines().next()?;
    let start = base + line_length(rest);
    let (end, _) = closing(text, start).filter(|_| first.trim_end() == "---")?;
    Some(start..end)
}

/// The bytes where the line `---` starts that ends the front matter, and where the body starts.
fn closing(text: &str, start: usize) -> Option<(usize, usize)> {
    let mut at = start;
    while at < text.len() {
        let length = line_length(&text[at..]);
        if text[at..at + length].trim_end() == "---" {
            return Some((at, at + length));
        }
        at += length;
    }
    None
}

/// The length of the first line, line break included.
fn line_length(text: &str) -> usize {
    text.find('\n').map_or(text.len(), |at| at + 1)
}
