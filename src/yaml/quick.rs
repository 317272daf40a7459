//! The quick way to read YAML: what front matter mostly is, and nothing else.
//!
//! Block mappings and sequences, flow collections on one line, scalars on one line without escapes. Whatever is written in another
//! way, or is wrong, makes the reading end with nothing, and the text is read by the parser of [`super`], exactly and some ten times
//! slower. Both give the same of what both can read: tests hold them against each other.

use super::{Key, Node, Value};

/// Texts longer than this are left to the parser and its budgets.
const LONGEST: usize = 1 << 16;

/// Collections deeper than this are left to the parser.
const DEPTH_LIMIT: usize = 8;

/// Reads a mapping; none where it holds anything unusual.
pub(super) fn parse(text: &str, base: usize) -> Option<Node> {
    let unusual = |letter: char| {
        letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}'..)
    };
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n');
    if text.len() > LONGEST
        || !text.bytes().all(is_plain)
            && text.chars().any(|letter| letter != '\n' && unusual(letter))
    {
        return None;
    }
    let mut reader = Reader {
        text,
        base,
        next: 0,
        line: None,
    };
    reader.advance();
    let first = reader.line.filter(|line| line.indent == 0)?;
    let root = reader.map(first.indent, 0)?;
    reader.line.is_none().then_some(root)
}

/// A line that is not empty.
#[derive(Clone, Copy)]
struct Line {
    /// Spaces before it, or before what follows the dashes of an item.
    indent: usize,
    /// Bytes of the text without the spaces around.
    start: usize,
    end: usize,
}

struct Reader<'t> {
    text: &'t str,
    base: usize,
    /// Where the line after the one at hand begins.
    next: usize,
    /// The line at hand; none at the end of the text.
    line: Option<Line>,
}

impl Reader<'_> {
    /// Goes to the next line that is neither empty nor a comment.
    fn advance(&mut self) {
        let bytes = self.text.as_bytes();
        loop {
            let begin = self.next;
            let Some(rest) = bytes.get(begin..).filter(|rest| !rest.is_empty()) else {
                self.line = None;
                return;
            };
            let length = rest.iter().position(|byte| *byte == b'\n');
            let length = length.unwrap_or(rest.len());
            self.next = begin + length + 1;
            let indent = rest[..length].iter().take_while(|byte| **byte == b' ');
            let indent = indent.count();
            let spaces = rest[indent..length].iter().rev();
            let spaces = spaces.take_while(|byte| **byte == b' ').count();
            if indent < length && rest[indent] != b'#' {
                self.line = Some(Line {
                    indent,
                    start: begin + indent,
                    end: begin + length - spaces,
                });
                return;
            }
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(b'\n')
    }

    /// Whether a line is an item of a sequence.
    fn is_item(&self, line: Line) -> bool {
        self.byte(line.start) == b'-' && matches!(self.byte(line.start + 1), b' ' | b'\n')
    }

    /// The lines of a mapping with so many spaces before them.
    fn map(&mut self, indent: usize, depth: usize) -> Option<Node> {
        let first = self.line.filter(|_| depth < DEPTH_LIMIT)?.start;
        let mut entries = Vec::with_capacity(8);
        while let Some(line) = self.line {
            if line.indent < indent || line.indent == indent && self.is_item(line) {
                break;
            }
            if line.indent > indent {
                return None;
            }
            let (key, colon) = self.key(line.start, line.end)?;
            let value = if colon + 1 == line.end {
                self.nested(indent, depth)?
            } else {
                self.rest_of_line(colon + 1, line, depth)?
            };
            entries.push((key, value));
        }
        let end = entries.last().map(|(_, value)| value.range.end)?;
        Some(Node {
            range: self.base + first..end,
            value: Value::Map(entries),
        })
    }

    /// What stands on the lines below a key.
    fn nested(&mut self, indent: usize, depth: usize) -> Option<Node> {
        self.advance();
        let line = self.line?;
        match self.is_item(line) {
            true if line.indent > indent => self.sequence(line.indent, depth + 1),
            true if line.indent == indent => {
                let mut node = self.sequence(indent, depth + 1)?;
                // The parser sees no start of a sequence that stands no further in than its key.
                if let Value::List(items) = &node.value {
                    node.range.start = items.first()?.range.start;
                }
                Some(node)
            }
            false if line.indent > indent => self.map(line.indent, depth + 1),
            _ => None,
        }
    }

    /// The lines of a sequence with so many spaces before them.
    fn sequence(&mut self, indent: usize, depth: usize) -> Option<Node> {
        let first = self.line.filter(|_| depth < DEPTH_LIMIT)?.start;
        let mut items = Vec::with_capacity(4);
        while let Some(line) = self.line {
            if line.indent < indent || line.indent == indent && !self.is_item(line) {
                break;
            }
            if line.indent > indent {
                return None;
            }
            let start = self.after_spaces(line.start + 1, line.end);
            let inner = Line {
                indent: indent + (start - line.start),
                start,
                end: line.end,
            };
            if start == line.end || self.is_item(inner) {
                return None;
            }
            items.push(if self.key(start, line.end).is_some() {
                self.line = Some(inner);
                self.map(inner.indent, depth + 1)?
            } else {
                self.rest_of_line(line.start + 1, line, depth)?
            });
        }
        let end = items.last().map(|item: &Node| item.range.end)?;
        Some(Node {
            range: self.base + first..end,
            value: Value::List(items),
        })
    }

    /// A value that ends with its line. A line below that is further in would go on with it, and is refused where it stands.
    fn rest_of_line(&mut self, from: usize, line: Line, depth: usize) -> Option<Node> {
        let start = self.after_spaces(from, line.end);
        let (node, end) = self.value(start, line.end, Around::Line, depth + 1)?;
        self.advance();
        (end == line.end).then_some(node)
    }

    fn after_spaces(&self, from: usize, end: usize) -> usize {
        let spaces = self.text.as_bytes()[from..end].iter();
        from + spaces.take_while(|byte| **byte == b' ').count()
    }

    /// A key, and the byte of its colon.
    fn key(&self, start: usize, end: usize) -> Option<(Key, usize)> {
        let bytes = &self.text.as_bytes()[start..end];
        let is_key =
            |byte: &u8| matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-');
        let length = bytes.iter().position(|byte| !is_key(byte))?;
        let ends = bytes[length] == b':' && matches!(self.byte(start + length + 1), b' ' | b'\n');
        if !ends || !bytes[0].is_ascii_alphabetic() {
            return None;
        }
        let name = self.text.get(start..start + length)?;
        let key = Key {
            range: self.base + start..self.base + start + length,
            name: name.to_owned(),
        };
        (!is_null(name)).then_some((key, start + length))
    }

    /// A value on one line, and the byte behind it and the spaces that follow.
    fn value(
        &self,
        start: usize,
        end: usize,
        around: Around,
        depth: usize,
    ) -> Option<(Node, usize)> {
        match self.byte(start) {
            _ if start >= end || depth >= DEPTH_LIMIT => None,
            b'[' | b'{' => self.flow(start, end, depth),
            quote @ (b'"' | b'\'') => {
                let inside = self.text.get(start + 1..end)?;
                let stops = |byte: u8| byte == quote || byte == b'\\' && quote == b'"';
                let length = inside.bytes().position(stops)?;
                let close = start + 1 + length;
                // An escaped character, a doubled quotation mark.
                if self.byte(close) != quote || self.byte(close + 1) == quote {
                    return None;
                }
                let node = self.scalar(start..close + 1, &inside[..length]);
                Some((node, self.after_spaces(close + 1, end)))
            }
            _ => {
                let stop = start + plain(&self.text.as_bytes()[start..end], around)?;
                let words = self.text.get(start..stop)?.trim_end_matches(' ');
                if words.is_empty() || is_null(words) {
                    return None;
                }
                Some((self.scalar(start..start + words.len(), words), stop))
            }
        }
    }

    fn scalar(&self, range: std::ops::Range<usize>, words: &str) -> Node {
        Node {
            range: self.base + range.start..self.base + range.end,
            value: Value::Scalar(words.to_owned()),
        }
    }

    /// `[a, b]`, `{a: b, c: d}`.
    fn flow(&self, open: usize, end: usize, depth: usize) -> Option<(Node, usize)> {
        let is_map = self.byte(open) == b'{';
        let close = if is_map { b'}' } else { b']' };
        let mut entries = Vec::new();
        let mut items = Vec::new();
        let mut last = self.base + open + 1;
        let mut at = open;
        loop {
            at = self.after_spaces(at + 1, end);
            let key = if is_map {
                let (key, colon) = self.key(at, end)?;
                at = self.after_spaces(colon + 1, end);
                Some(key)
            } else {
                None
            };
            let (node, next) = self.value(at, end, Around::Flow, depth + 1)?;
            last = last.max(node.range.end);
            match key {
                Some(key) => entries.push((key, node)),
                None => items.push(node),
            }
            at = next;
            match self.byte(at) {
                _ if at >= end => return None,
                b',' => {}
                byte if byte == close => break,
                _ => return None,
            }
        }
        let node = Node {
            range: self.base + open..last,
            value: if is_map {
                Value::Map(entries)
            } else {
                Value::List(items)
            },
        };
        Some((node, self.after_spaces(at + 1, end)))
    }
}

/// How many bytes a scalar without quotation marks has.
fn plain(bytes: &[u8], around: Around) -> Option<usize> {
    let first = *bytes.first()?;
    if !(first.is_ascii_alphanumeric() || first >= 128 || matches!(first, b'(' | b'/' | b'+')) {
        return None;
    }
    let mut before = first;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b',' | b']' | b'}' if around == Around::Flow => return Some(at),
            b'[' | b'{' | b'#' if around == Around::Flow => return None,
            b':' if at + 1 == bytes.len() || !is_inside(bytes[at + 1]) => return None,
            b'#' if before == b' ' => return None,
            _ => before = *byte,
        }
    }
    (around == Around::Line).then_some(bytes.len())
}

/// What ends a scalar without quotation marks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    /// The end of the line.
    Line,
    /// A comma or bracket.
    Flow,
}

/// Whether a byte behind a colon leaves it inside its word, as in an address.
fn is_inside(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'/'
}

fn is_null(words: &str) -> bool {
    words == "~" || words.eq_ignore_ascii_case("null")
}
