//! YAML text in, a tree of nodes out, with the bytes of every key and value.
//!
//! Scalars stay the words that the writer typed: what `no`, `012` or `2024-11-27` mean is for the schema to say, not for YAML.
//! The parser is granit-parser, whose events become nodes here, under budgets against documents that are built to exhaust us.
//! Its types stay in this module.

use std::collections::BTreeMap;
use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, StrInput};

use crate::diagnostics::{Arg, Args, position};

/// Values deeper than this are refused.
const DEPTH_LIMIT: usize = 24;

/// Documents with more values than this are refused, those that aliases repeat counted as often as they stand.
const NODE_LIMIT: usize = 100_000;

/// Aliases may repeat this many bytes of words: what a whole file may have.
const COPY_LIMIT: usize = 1 << 20;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Bytes of the file.
    pub range: Range<usize>,
    /// The value.
    pub value: Value,
}

/// What a node holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: `key:` or `~`.
    Null,
    /// A scalar as typed, quotes resolved.
    Scalar(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the file; a key that was typed twice stands twice.
    Map(Vec<(Key, Node)>),
}

/// A key of a mapping and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Bytes of the file.
    pub range: Range<usize>,
    /// The key.
    pub name: String,
}

impl Node {
    /// The value of a key of a mapping.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => entries
                .iter()
                .find(|(key, _)| key.name == name)
                .map(|(_, node)| node),
            _ => None,
        }
    }
}

/// Why a text is no YAML: where, and the arguments of `invalid-yaml`.
#[derive(Debug)]
pub struct Invalid {
    /// Bytes of the file.
    pub range: Range<usize>,
    /// `kind`, `reason`.
    pub args: Args,
}

/// Parses a text that stands in its file from byte `base` on. An empty text is an empty mapping.
///
/// # Errors
///
/// Where the text is not YAML, holds more than one document, or is larger or deeper than the budget.
pub fn parse(text: &str, base: usize) -> Result<Node, Box<Invalid>> {
    let mut reader = Reader {
        events: Parser::new_from_str(text),
        text,
        base,
        anchors: BTreeMap::new(),
        nodes: 0,
        copied: 0,
    };
    let root = reader.document()?;
    // Words that say nothing say as much as no words.
    let root = root.filter(|node| node.value != Value::Null);
    Ok(root.unwrap_or(Node {
        range: base..base,
        value: Value::Map(Vec::new()),
    }))
}

/// Makes nodes of events.
struct Reader<'t> {
    events: Parser<'t, StrInput<'t>>,
    text: &'t str,
    base: usize,
    /// The values that aliases may repeat.
    anchors: BTreeMap<usize, (Node, Size)>,
    nodes: usize,
    copied: usize,
}

/// How much there is of a value.
#[derive(Clone, Copy, Default)]
struct Size {
    nodes: usize,
    bytes: usize,
    depth: usize,
}

impl Size {
    fn of(node: &Node) -> Self {
        let mut size = Self {
            nodes: 1,
            bytes: 0,
            depth: 1,
        };
        match &node.value {
            Value::Null => {}
            Value::Scalar(words) => size.bytes = words.len(),
            Value::List(items) => items.iter().for_each(|item| size.hold(item)),
            Value::Map(entries) => entries.iter().for_each(|(key, value)| {
                size.nodes += 1;
                size.bytes += key.name.len();
                size.hold(value);
            }),
        }
        size
    }

    fn hold(&mut self, inner: &Node) {
        let inner = Self::of(inner);
        self.nodes += inner.nodes;
        self.bytes += inner.bytes;
        self.depth = self.depth.max(inner.depth + 1);
    }
}

type Parsed<T> = Result<T, Box<Invalid>>;

impl<'t> Reader<'t> {
    /// The only document of the text; none where it is empty.
    fn document(&mut self) -> Parsed<Option<Node>> {
        let mut root = None;
        loop {
            let (event, range) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentEnd => {}
                Event::StreamEnd => return Ok(root),
                Event::DocumentStart(..) if root.is_some() => {
                    return self.invalid("syntax", range.start, "a second document");
                }
                Event::DocumentStart(..) => {
                    let (event, range) = self.next()?;
                    root = Some(self.node(event, range, 1)?);
                }
                _ => return self.invalid("syntax", range.start, "not a value"),
            }
        }
    }

    /// The next event and its bytes of the text.
    fn next(&mut self) -> Parsed<(Event<'t>, Range<usize>)> {
        match self.events.next_event() {
            Some(Ok((event, span))) => {
                let range = span.byte_range().unwrap_or_default();
                Ok((event, position::clamp(self.text, &range)))
            }
            Some(Err(error)) => self.refused(&error),
            None => self.invalid("syntax", self.text.len(), "unexpected end"),
        }
    }

    fn node(&mut self, event: Event<'t>, range: Range<usize>, depth: usize) -> Parsed<Node> {
        self.count(1, range.start)?;
        let (value, anchor) = match event {
            Event::Scalar(words, style, anchor, tag) => {
                let value = if tag.is_none() && is_null(&words, style) {
                    Value::Null
                } else {
                    Value::Scalar(words.into_owned())
                };
                (value, anchor)
            }
            Event::SequenceStart(_, anchor, _) => {
                self.goes_to(depth, range.start)?;
                (self.list(depth)?, anchor)
            }
            Event::MappingStart(_, anchor, _) => {
                self.goes_to(depth, range.start)?;
                (self.map(depth)?, anchor)
            }
            Event::Alias(anchor) => return self.repeat(anchor, range, depth),
            _ => return self.invalid("syntax", range.start, "not a value"),
        };
        let node = self.placed(range, value);
        if anchor != 0 {
            let size = Size::of(&node);
            self.anchors.insert(anchor, (node.clone(), size));
        }
        Ok(node)
    }

    fn list(&mut self, depth: usize) -> Parsed<Value> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Value::List(items)),
                (event, range) => items.push(self.node(event, range, depth + 1)?),
            }
        }
    }

    fn map(&mut self, depth: usize) -> Parsed<Value> {
        let mut entries = Vec::new();
        loop {
            let key = match self.next()? {
                (Event::MappingEnd, _) => return Ok(Value::Map(entries)),
                (event, range) => self.node(event, range, depth + 1)?,
            };
            let Value::Scalar(name) = key.value else {
                let at = key.range.start - self.base;
                return self.invalid("syntax", at, "a name is expected before “:”");
            };
            let (event, range) = self.next()?;
            let value = self.node(event, range, depth + 1)?;
            let range = key.range;
            entries.push((Key { range, name }, value));
        }
    }

    /// The value that an alias names: it stands where the alias does, what is in it where it was written.
    fn repeat(&mut self, anchor: usize, range: Range<usize>, depth: usize) -> Parsed<Node> {
        let Some((node, size)) = self.anchors.get(&anchor) else {
            return self.invalid("syntax", range.start, "an alias inside its own value");
        };
        let (value, size) = (node.value.clone(), *size);
        self.count(size.nodes, range.start)?;
        self.goes_to(depth + size.depth - 1, range.start)?;
        self.copied += size.bytes;
        if self.copied > COPY_LIMIT {
            return self.invalid("too_large", range.start, "aliases repeat too much");
        }
        Ok(Node {
            range: self.base + range.start..self.base + range.end,
            value,
        })
    }

    fn placed(&self, range: Range<usize>, value: Value) -> Node {
        // Block scalars and collections end with line breaks that nobody wants to see underlined.
        let end = range.start + self.text[range.clone()].trim_end().len();
        // The parser places a collection at its first character; its last value says how far it reaches.
        let last = match &value {
            Value::List(items) => items.last(),
            Value::Map(entries) => entries.last().map(|(_, value)| value),
            _ => None,
        };
        let end = self.base + end;
        let end = last.map_or(end, |last| last.range.end.max(end));
        Node {
            range: self.base + range.start..end,
            value,
        }
    }

    fn count(&mut self, nodes: usize, at: usize) -> Parsed<()> {
        self.nodes += nodes;
        if self.nodes > NODE_LIMIT {
            return self.invalid("too_large", at, "too many values");
        }
        Ok(())
    }

    fn goes_to(&self, depth: usize, at: usize) -> Parsed<()> {
        if depth > DEPTH_LIMIT {
            return self.invalid("too_large", at, "values too deep in each other");
        }
        Ok(())
    }

    fn refused<T>(&self, error: &ScanError) -> Parsed<T> {
        let at = error.marker().byte_offset().unwrap_or_default();
        self.invalid("syntax", at, &error.info())
    }

    fn invalid<T>(&self, kind: &str, at: usize, reason: &str) -> Parsed<T> {
        let at = self.base + position::clamp(self.text, &(at..at)).start;
        let reason = reason.lines().next().unwrap_or_default().to_owned();
        Err(Box::new(Invalid {
            range: at..at,
            args: Args::from([("kind", Arg::from(kind)), ("reason", Arg::from(reason))]),
        }))
    }
}

/// What YAML's core schema calls null; only words without quotes can be it.
fn is_null(words: &str, style: ScalarStyle) -> bool {
    style == ScalarStyle::Plain && matches!(words, "" | "~" | "null" | "Null" | "NULL")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(String, String)> {
        let node = parse(text, 0).expect("valid YAML");
        let Value::Map(entries) = node.value else {
            panic!("not a map: {node:?}");
        };
        entries
            .into_iter()
            .map(|(key, value)| (text[key.range].to_owned(), text[value.range].to_owned()))
            .collect()
    }

    #[test]
    fn every_key_and_value_has_its_bytes() {
        let text = "title: Hak “Anda”\nno: no\nnumber: 012\nquoted: \"a: b\"\nlist: [a, é]\n";
        let expected = [
            ("title", "Hak “Anda”"),
            ("no", "no"),
            ("number", "012"),
            ("quoted", "\"a: b\""),
            ("list", "[a, é"),
        ];
        let found = words(text);
        let found: Vec<_> = found.iter().map(|(k, v)| (&**k, &**v)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn scalars_stay_as_typed() {
        for typed in [
            "no",
            "012",
            "1_000",
            "2024-11-27",
            "1e3",
            "on",
            "0x10",
            ".nan",
        ] {
            let node = parse(&format!("a: {typed}"), 0).expect("valid");
            let value = &node.get("a").expect("key").value;
            assert_eq!(*value, Value::Scalar(typed.to_owned()));
        }
    }

    #[test]
    fn duplicate_keys_are_kept_for_the_schema_to_refuse() {
        let node = parse("a: 1\na: 2\n", 0).expect("valid");
        assert!(matches!(node.value, Value::Map(entries) if entries.len() == 2));
    }

    #[test]
    fn what_is_too_much_is_refused_quickly() {
        let deep = "[".repeat(5_000);
        assert!(parse(&deep, 0).is_err());
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for i in 1..40 {
            let refs = format!("*a{}, ", i - 1).repeat(9);
            bomb.push_str(&format!("a{i}: &a{i} [{refs}]\n"));
        }
        assert!(parse(&bomb, 0).is_err());
    }
}
