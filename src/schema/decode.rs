//! A tree of YAML nodes and a table of fields in, a [`Record`] out, and every problem of the file at once.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::{Args, Code, Diagnostic, Span, codes};
use crate::language::{Date, DateTime, Decimal, Language, Time};
use crate::yaml::{Node, Value};

use super::{Field, Item, Kind, Record, Typed};

/// Decodes the fields of one group. `fields` are the tables that apply, the first that knows a name wins.
///
/// Whatever is wrong is reported and left out: a record holds only values of the right kind.
/// `origin` says whether fields which are the same in every language may be left out; those of groups inside may not, for only whole
/// fields come from a source.
#[must_use]
pub fn decode(
    node: &Node,
    fields: &[&'static [Field]],
    file: &Arc<str>,
    origin: Origin,
) -> (Record, Vec<Diagnostic>) {
    let mut decoder = Decoder {
        file,
        problems: Vec::new(),
    };
    if !matches!(node.value, Value::Map(_)) {
        let args = decoder.report(codes::INVALID_YAML, &node.range, "");
        args.insert("kind", "not_a_mapping".into());
        return (Record::at(node.range.clone()), decoder.problems);
    }
    let record = decoder.group(node, fields, origin);
    (record, decoder.problems)
}

/// Whether a file stands for itself or translates another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It must hold every required field.
    Source,
    /// It may leave out what its source says for all languages.
    Translation,
}

struct Decoder<'a> {
    file: &'a Arc<str>,
    problems: Vec<Diagnostic>,
}

impl Decoder<'_> {
    fn report(&mut self, code: Code, range: &Range<usize>, words: &str) -> &mut Args {
        let span = Span::new(self.file, range.clone());
        self.problems.push(Diagnostic::new(code, span, words));
        let last = self.problems.len() - 1;
        &mut self.problems[last].args
    }

    fn group(&mut self, node: &Node, tables: &[&'static [Field]], origin: Origin) -> Record {
        let Value::Map(entries) = &node.value else {
            self.wrong_type(node, "group", "");
            return Record::at(node.range.clone());
        };
        let mut record = Record::with_room(node.range.clone(), entries.len());
        let known = || tables.iter().flat_map(|table| table.iter());
        for (at, (key, value)) in entries.iter().enumerate() {
            let earlier = entries[..at]
                .iter()
                .find(|(other, _)| other.name == key.name);
            if let Some((first, _)) = earlier {
                let span = Span::new(self.file, key.range.clone());
                let first = Span::new(self.file, first.range.clone());
                let problem = Diagnostic::new(codes::DUPLICATE_FIELD, span, &*key.name);
                self.problems.push(problem.note(first, "other"));
                continue;
            }
            let Some(field) = known().find(|field| field.name == key.name) else {
                let span = Span::new(self.file, key.range.clone());
                let problem = Diagnostic::new(codes::UNKNOWN_FIELD, span, &*key.name);
                let names: Vec<&str> = known().map(|field| field.name).collect();
                let problem = problem.arg("expected", names.join(", "));
                self.problems.push(problem.suggest(&key.name, names));
                continue;
            };
            // `key:` with nothing behind it is the same as no key: that is how `suara new` leaves a field to fill in.
            if is_empty(value) {
                if field.required {
                    self.missing(field, &key.range);
                }
                continue;
            }
            match self.value(value, field.kind, &key.range) {
                Some(item) => record.insert(field, item),
                None => record.reject(field, value.range.clone()),
            }
        }
        for field in known() {
            let may_inherit = field.shared && origin == Origin::Translation;
            let there = entries.iter().any(|(key, _)| key.name == field.name);
            if field.required && !there && !may_inherit {
                self.missing(field, &(node.range.start..node.range.start));
            }
        }
        record
    }

    fn missing(&mut self, field: &Field, range: &Range<usize>) {
        let args = self.report(codes::MISSING_FIELD, range, field.name);
        if !field.example.is_empty() {
            args.insert("expected", field.example.into());
        }
    }

    fn value(&mut self, node: &Node, kind: Kind, key: &Range<usize>) -> Option<Item> {
        if node.value == Value::Null {
            // Nothing to point at but the key that it is missing from.
            let args = self.report(codes::WRONG_TYPE, key, "");
            // Without quotes a colour is a comment.
            let kind = match kind {
                Kind::Colour => kind.name(),
                _ => "empty",
            };
            args.insert("kind", kind.into());
            return None;
        }
        let value = match kind {
            Kind::List(kind) => self.list(node, *kind, key)?,
            Kind::ListOrNo(kind) => match answer(node) {
                Some(yes) => Typed::YesNo(yes),
                None => self.list(node, *kind, key)?,
            },
            Kind::Group(fields) => Typed::Group(self.group(node, &[fields], Origin::Source)),
            Kind::Table(fields) => self.table(node, Kind::Group(fields))?,
            Kind::Values(kind) => self.table(node, *kind)?,
            Kind::Localized => self.localized(node)?,
            _ => self.scalar(node, kind)?,
        };
        Some(Item {
            range: node.range.clone(),
            value,
        })
    }

    fn list(&mut self, node: &Node, kind: Kind, key: &Range<usize>) -> Option<Typed> {
        if let Value::List(nodes) = &node.value {
            let mut items = Vec::with_capacity(nodes.len());
            items.extend(nodes.iter().filter_map(|node| self.value(node, kind, key)));
            Some(Typed::List(items))
        } else {
            self.wrong_type(node, "list", "");
            None
        }
    }

    fn table(&mut self, node: &Node, kind: Kind) -> Option<Typed> {
        let Value::Map(entries) = &node.value else {
            self.wrong_type(node, "group", "");
            return None;
        };
        let mut table: Vec<(String, Range<usize>, Item)> = Vec::new();
        for (key, value) in entries {
            if let Some((_, first, _)) = table.iter().find(|(id, ..)| *id == key.name) {
                let span = Span::new(self.file, key.range.clone());
                let first = Span::new(self.file, first.clone());
                let problem = Diagnostic::new(codes::DUPLICATE_FIELD, span, &*key.name);
                self.problems.push(problem.note(first, "other"));
            } else if let Some(item) = self.value(value, kind, &key.range) {
                table.push((key.name.clone(), key.range.clone(), item));
            }
        }
        Some(Typed::Table(table))
    }

    fn localized(&mut self, node: &Node) -> Option<Typed> {
        let Value::Map(entries) = &node.value else {
            self.wrong_type(node, "localized", "");
            return None;
        };
        let mut texts = Vec::new();
        for (key, value) in entries {
            if Language::new(&key.name).is_none() {
                let args = self.report(codes::WRONG_TYPE, &key.range, &key.name);
                args.insert("kind", "language".into());
            } else if let Some(item) = self.value(value, Kind::Text(usize::MAX), &key.range) {
                texts.push((key.name.clone(), item));
            }
        }
        Some(Typed::Localized(texts))
    }

    fn scalar(&mut self, node: &Node, kind: Kind) -> Option<Typed> {
        let Value::Scalar(text) = &node.value else {
            self.wrong_type(node, kind.name(), "");
            return None;
        };
        let text = text.trim();
        let typed = match kind {
            _ if text.is_empty() => None,
            Kind::Text(limit) => {
                self.limit(node, text, limit);
                Some(Typed::Text(text.to_owned()))
            }
            Kind::Name(limit) => {
                self.limit(node, text, limit);
                Some(Typed::Name(text.to_owned()))
            }
            Kind::Prose => Some(Typed::Prose(text.to_owned())),
            Kind::Slug => is_slug(text).then(|| Typed::Name(text.to_owned())),
            Kind::Address => is_address(text).then(|| Typed::Name(text.to_owned())),
            Kind::Url => is_url(text).then(|| Typed::Name(text.to_owned())),
            Kind::File => Some(Typed::Name(text.to_owned())),
            Kind::Hash => is_hash(text).then(|| Typed::Name(text.to_owned())),
            Kind::Date => return self.date(node, text),
            // A day alone: of many a meeting nobody knows the hour any more.
            Kind::DateTime if !text.contains(['T', ' ']) => return self.date(node, text),
            Kind::DateTime => date_time(text).map(Typed::DateTime),
            Kind::Time => Time::strptime("%H:%M", text).ok().map(Typed::Time),
            Kind::Count => text.parse().ok().filter(|n| *n >= 0).map(Typed::Number),
            Kind::Integer => text.parse().ok().map(Typed::Number),
            Kind::Decimal => Decimal::parse(text).map(Typed::Decimal),
            Kind::YesNo => yes_no(text).map(Typed::YesNo),
            Kind::Choice(words) => return self.choice(node, text, words),
            Kind::Id(kind) => Some(Typed::Id(kind, text.to_owned())),
            Kind::LanguageTag => Language::new(text).map(|_| Typed::Name(text.to_owned())),
            Kind::Colour => is_colour(text).then(|| Typed::Name(text.to_owned())),
            Kind::Length => is_length(text).then(|| Typed::Name(text.to_owned())),
            Kind::List(_)
            | Kind::ListOrNo(_)
            | Kind::Group(_)
            | Kind::Table(_)
            | Kind::Values(_)
            | Kind::Localized => None,
        };
        if typed.is_none() {
            self.wrong_type(node, kind.name(), text);
        }
        typed
    }

    fn limit(&mut self, node: &Node, text: &str, limit: usize) {
        let length = text.chars().count();
        if length > limit {
            let args = self.report(codes::TOO_LONG, &node.range, text);
            args.insert("kind", "characters".into());
            args.insert("limit", limit.into());
            args.insert("count", length.into());
        }
    }

    fn date(&mut self, node: &Node, text: &str) -> Option<Typed> {
        if !has_form(text, DATE) {
            self.wrong_type(node, "date", text);
            return None;
        }
        if let Ok(date) = text.parse::<Date>() {
            return Some(Typed::Date(date));
        }
        // 2026-02-31 has the right form and names no day.
        let args = self.report(codes::IMPOSSIBLE_DATE, &node.range, text);
        args.insert("kind", "no_such_day".into());
        None
    }

    fn choice(&mut self, node: &Node, text: &str, words: &[&'static str]) -> Option<Typed> {
        if let Some(word) = words.iter().find(|word| **word == text) {
            return Some(Typed::Choice(word));
        }
        let span = Span::new(self.file, node.range.clone());
        let problem = Diagnostic::new(codes::WRONG_TYPE, span, text)
            .arg("kind", "choice")
            .arg("expected", words.join(", "))
            .suggest(text, words.iter().copied());
        self.problems.push(problem);
        None
    }

    fn wrong_type(&mut self, node: &Node, kind: &str, words: &str) {
        let typed = match &node.value {
            Value::Scalar(typed) if words.is_empty() => typed.trim(),
            _ => words,
        };
        let args = self.report(codes::WRONG_TYPE, &node.range, typed);
        args.insert("kind", kind.into());
    }
}

/// The form of a date; `0` is any digit.
const DATE: &str = "0000-00-00";

/// The forms of a date with its time.
const DATE_TIMES: [&str; 4] = [
    "0000-00-00T00:00",
    "0000-00-00 00:00",
    "0000-00-00T00:00:00",
    "0000-00-00 00:00:00",
];

/// A day and time in one of our forms: the parser would also take a zone or parts of a second, and lose them.
fn date_time(text: &str) -> Option<DateTime> {
    let known = DATE_TIMES.iter().any(|form| has_form(text, form));
    text.parse().ok().filter(|_| known)
}

/// Whether a text has digits where a form has them, and else what the form has.
fn has_form(text: &str, form: &str) -> bool {
    let same = |(typed, wanted): (u8, u8)| match wanted {
        b'0' => typed.is_ascii_digit(),
        _ => typed == wanted,
    };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(same)
}

/// Whether nothing stands there: `key:`, `key: ""`, `key: []`.
fn is_empty(node: &Node) -> bool {
    match &node.value {
        Value::Null => true,
        Value::Scalar(text) => text.trim().is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Map(_) => false,
    }
}

/// The yes or no that stands in the place of a list.
fn answer(node: &Node) -> Option<bool> {
    match &node.value {
        Value::Scalar(text) => yes_no(text.trim()),
        _ => None,
    }
}

/// Both languages' words for yes and no are understood; `true` and `false` are what we write.
fn yes_no(text: &str) -> Option<bool> {
    match text {
        "true" | "yes" | "ya" => Some(true),
        "false" | "no" | "tidak" => Some(false),
        _ => None,
    }
}

fn is_slug(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    text.bytes().all(plain) && !text.starts_with('-') && !text.ends_with('-')
}

fn is_address(text: &str) -> bool {
    text.starts_with('/')
        && text.ends_with('/')
        && text.split('/').filter(|part| !part.is_empty()).all(is_slug)
        && !text.contains("//")
}

/// The hash of a file, whole or its first 16 digits; or 16 digits, a hyphen and four for each block (see `document::Revision`).
fn is_hash(text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    match text.split_once('-') {
        Some((whole, blocks)) => {
            let right = whole.len() == 16 && blocks.len() % 4 == 0;
            right && digits(whole) && digits(blocks)
        }
        None => matches!(text.len(), 16 | 64) && digits(text),
    }
}

/// `#` and three or six hexadecimal digits.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| {
        matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// A number above zero and `rem`.
fn is_length(text: &str) -> bool {
    let number = text.strip_suffix("rem").and_then(Decimal::parse);
    number.is_some_and(|number| number.digits > 0)
}

fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}
