//! YAML text in, a tree of nodes out, with the bytes of every key and value.
//!
//! Scalars stay the words that the writer typed: what `no`, `012` or `2024-11-27` mean is for the schema to say, not for YAML.
//! The parser is serde-saphyr, under budgets against documents that are built to exhaust it. Its types stay in this module. What
//! nearly all front matter is written like is read by [`quick`] alone.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, MergeKeyPolicy, Spanned};

use crate::diagnostics::{Arg, Args, position};

#[cfg(test)]
mod both_ways;
mod quick;

/// Values deeper than this are refused.
const DEPTH_LIMIT: usize = 24;

/// Documents with more values than this are refused.
const NODE_LIMIT: usize = 100_000;

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
/// Where the text is not YAML, or larger or deeper than the budget.
pub fn parse(text: &str, base: usize) -> Result<Node, Box<Invalid>> {
    quick::parse(text, base).map_or_else(|| exact(text, base), Ok)
}

fn exact(text: &str, base: usize) -> Result<Node, Box<Invalid>> {
    let options = serde_yaml::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        non_finite_float_policy: serde_yaml::NonFiniteFloatPolicy::PassThrough,
        with_snippet: false,
        budget: serde_yaml::budget! {
            max_depth: DEPTH_LIMIT,
            max_nodes: NODE_LIMIT,
            max_aliases: 64,
            max_anchors: 64,
        },
    };
    match serde_yaml::from_str_with_options::<Option<Spanned<Raw>>>(text, options) {
        Ok(Some(raw)) => Ok(node(raw, text, base)),
        Ok(None) => Ok(Node {
            range: base..base,
            value: Value::Map(Vec::new()),
        }),
        Err(error) => Err(Box::new(invalid(&error, text, base))),
    }
}

fn invalid(error: &serde_yaml::Error, text: &str, base: usize) -> Invalid {
    let at = error
        .location()
        .and_then(|location| location.span().byte_offset())
        .and_then(|offset| usize::try_from(offset).ok())
        .unwrap_or_default()
        .min(text.len());
    let kind = match error {
        serde_yaml::Error::Budget { .. } => "too_large",
        _ => "syntax",
    };
    let reason = error.to_string();
    let reason = reason.lines().next().unwrap_or_default().to_owned();
    Invalid {
        range: base + at..base + at,
        args: Args::from([("kind", Arg::from(kind)), ("reason", Arg::from(reason))]),
    }
}

fn node(raw: Spanned<Raw>, text: &str, base: usize) -> Node {
    let range = range(&raw.referenced, text);
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Text(scalar) => Value::Scalar(scalar),
        // The parser has typed it; the schema wants the writer's own words.
        Raw::Typed => Value::Scalar(text[range.clone()].trim().to_owned()),
        Raw::List(items) => Value::List(
            items
                .into_iter()
                .map(|item| node(item, text, base))
                .collect(),
        ),
        Raw::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let at = self::range(&key.referenced, text);
                    let key = Key {
                        range: base + at.start..base + at.end,
                        name: key.value,
                    };
                    (key, node(value, text, base))
                })
                .collect(),
        ),
    };
    let end = base + trimmed_end(text, &range);
    // The parser places a collection at its first character; its last value says how far it reaches.
    let last = match &value {
        Value::List(items) => items.last(),
        Value::Map(entries) => entries.last().map(|(_, value)| value),
        _ => None,
    };
    let end = last.map_or(end, |last| last.range.end.max(end));
    Node {
        range: base + range.start..end,
        value,
    }
}

/// The bytes of a location, on character boundaries whatever the parser says.
fn range(location: &serde_yaml::Location, text: &str) -> Range<usize> {
    let span = location.span();
    let number = |n: Option<u64>| n.and_then(|n| usize::try_from(n).ok()).unwrap_or_default();
    let start = number(span.byte_offset());
    let end = start.saturating_add(number(span.byte_len()));
    position::clamp(text, &(start..end))
}

/// Block scalars and collections end with line breaks that nobody wants to see underlined.
fn trimmed_end(text: &str, range: &Range<usize>) -> usize {
    range.start + text[range.clone()].trim_end().len()
}

enum Raw {
    Null,
    Text(String),
    Typed,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a YAML value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
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
