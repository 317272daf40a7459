//! Fluent: a catalogue's text becomes words in one language.
//!
//! In: the `.ftl` files of one language. Out: a message or one of its attributes with its arguments filled in, and what is wrong with
//! the files: syntax, ids written twice, ids that another language has and this one has not.
//! The only user of fluent-bundle, fluent-syntax and unic-langid. Does not know whose words these are: the problems' and the theme's
//! words come through here alike. Never panics and never hides a text: a fault is reported beside the best text that can be had.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Place;
use std::ops::Range;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

mod depth;
mod shape;

pub use shape::{Shape, Use};

use depth::{DEPTH, too_deep};

/// A value for a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Shown as it is; chooses the variant of the same name.
    Text(&'a str),
    /// Shown with the language's separator; chooses the variant by its plural.
    Number(i64),
}

/// The values of a message, by name.
pub type Values<'a> = BTreeMap<&'a str, Value<'a>>;

/// What stands between groups of three digits: `1.234` in Indonesian, `1,234` in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// `1.234`
    Point,
    /// `1,234`
    Comma,
    /// `1 234`, with a narrow space that does not break
    Space,
    /// `1234`
    None,
}

/// One `.ftl` file.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Its path, for faults.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's path.
    pub path: String,
    /// Where in its bytes.
    pub range: Range<usize>,
    /// What.
    pub kind: FaultKind,
}

/// What can be wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The entry there is not Fluent; the parser's words, in English.
    Syntax(String),
    /// The message of this id stands there a second time; the first one counts.
    Duplicate(String),
}

/// A formatted text, and what went wrong on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The text; where an argument was missing it shows `{$name}`.
    pub text: String,
    /// Arguments, messages or functions that are not there, in Fluent's words.
    pub errors: Vec<String>,
}

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    shapes: BTreeMap<String, Shape>,
}

impl Words {
    /// Reads the files of one language; of two messages with one id, the first counts.
    ///
    /// A tag that is no language still gives words: only the plurals are then English ones.
    #[must_use]
    pub fn read<'a>(
        tag: &str,
        grouping: Grouping,
        files: impl IntoIterator<Item = File<'a>>,
    ) -> (Self, Vec<Fault>) {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks keep right-to-left values apart, but show as boxes in terminals and break searching in a page.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match grouping {
            Grouping::Point => |value, _| grouped(value, "."),
            Grouping::Comma => |value, _| grouped(value, ","),
            Grouping::Space => |value, _| grouped(value, "\u{202f}"),
            Grouping::None => |value, _| grouped(value, ""),
        }));
        let mut words = Self {
            bundle,
            shapes: BTreeMap::new(),
        };
        let mut faults = Vec::new();
        for file in files {
            words.add(file, &mut faults);
        }
        (words, faults)
    }

    fn add(&mut self, file: File<'_>, faults: &mut Vec<Fault>) {
        let fault = |range, kind| Fault {
            path: file.path.to_owned(),
            range,
            kind,
        };
        if let Some(at) = too_deep(file.text) {
            let reason = format!("more than {DEPTH} braces or parentheses inside each other");
            faults.push(fault(at..at + 1, FaultKind::Syntax(reason)));
            return;
        }
        let resource =
            match FluentResource::try_new(file.text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    faults.extend(errors.into_iter().map(|error| {
                        fault(error.pos.clone(), FaultKind::Syntax(error.to_string()))
                    }));
                    resource
                }
            };
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            for (name, shape) in shape::shapes(file.path, resource.source(), message) {
                match self.shapes.entry(name) {
                    Place::Vacant(place) => {
                        place.insert(shape);
                    }
                    Place::Occupied(place) => {
                        let kind = FaultKind::Duplicate(place.key().clone());
                        faults.push(fault(shape.range, kind));
                    }
                }
            }
        }
        // Its only errors are the duplicates that were just reported with their place.
        let _ = self.bundle.add_resource(resource);
    }

    /// The text of a message (`broken-link`) or of an attribute (`broken-link.fix`), or none where there is none of that name.
    #[must_use]
    pub fn format(&self, name: &str, values: &Values<'_>) -> Option<Formatted> {
        let pattern = match name.split_once('.') {
            None => self.bundle.get_message(name)?.value()?,
            Some((id, attribute)) => self
                .bundle
                .get_message(id)?
                .get_attribute(attribute)?
                .value(),
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match *value {
                Value::Text(text) => args.set(*name, text),
                Value::Number(number) => args.set(*name, number),
            }
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        Some(Formatted {
            text,
            errors: errors.iter().map(ToString::to_string).collect(),
        })
    }

    /// Every message (`id`) and attribute (`id.attribute`), with its place and its arguments.
    #[must_use]
    pub fn shapes(&self) -> &BTreeMap<String, Shape> {
        &self.shapes
    }

    /// The names that the other language has and this one has not.
    pub fn missing<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (&'a str, &'a Shape)> {
        let names = other.shapes.iter();
        names
            .filter(|(name, _)| !self.shapes.contains_key(*name))
            .map(|(name, shape)| (name.as_str(), shape))
    }
}

/// A whole number in groups of three; anything else is left to Fluent.
fn grouped(value: &FluentValue<'_>, separator: &str) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let shown = number.as_string();
    let (sign, digits) = match shown.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", shown.as_ref()),
    };
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut text = sign.to_owned();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    Some(text)
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Words")?;
        formatter.debug_set().entries(self.shapes.keys()).finish()
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { path, range, kind } = self;
        write!(formatter, "{path}, byte {}: ", range.start)?;
        match kind {
            FaultKind::Syntax(reason) => formatter.write_str(reason),
            FaultKind::Duplicate(name) => {
                formatter.write_str(name)?;
                formatter.write_str(" stands here a second time")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str, grouping: Grouping, text: &str) -> (Words, Vec<Fault>) {
        Words::read(
            tag,
            grouping,
            [File {
                path: "x.ftl",
                text,
            }],
        )
    }

    #[test]
    fn words_are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }

    #[test]
    fn numbers_are_grouped_and_choose_plurals() {
        let text = "n = { $n ->\n [one] { $n } file\n *[other] { $n } files\n }";
        let cases = [
            ("en", Grouping::Comma, 1, "1 file"),
            ("en", Grouping::Comma, 1_234, "1,234 files"),
            ("en", Grouping::Comma, -123, "-123 files"),
            ("id", Grouping::Point, 1, "1 files"),
            ("id", Grouping::Point, 1_234_567, "1.234.567 files"),
            ("ban", Grouping::None, 1_234, "1234 files"),
            ("not a tag", Grouping::Space, -1_234, "-1\u{202f}234 files"),
        ];
        for (tag, grouping, number, expected) in cases {
            let (words, faults) = words(tag, grouping, text);
            assert_eq!(faults, []);
            let values = Values::from([("n", Value::Number(number))]);
            assert_eq!(
                words.format("n", &values).expect("a message").text,
                expected
            );
        }
    }

    #[test]
    fn faults_name_their_place() {
        let text = "a = A\nb B\na = again\n    .x = X\n    .x = Y\n";
        let (words, faults) = words("en", Grouping::Comma, text);
        let told: Vec<_> = faults
            .iter()
            .map(|fault| match &fault.kind {
                FaultKind::Syntax(_) => (fault.range.start, "syntax"),
                FaultKind::Duplicate(name) => (fault.range.start, name.as_str()),
            })
            .collect();
        assert_eq!(told, [(8, "syntax"), (10, "a"), (36, "a.x")]);
        assert_eq!(
            words.format("a", &Values::new()).expect("a message").text,
            "A"
        );
    }

    #[test]
    fn what_is_not_there_is_told_beside_the_text() {
        let (words, _) = words("en", Grouping::Comma, "a = A { $x }, { b }");
        let formatted = words.format("a", &Values::new()).expect("a message");
        assert_eq!(formatted.text, "A {$x}, {b}");
        assert_eq!(formatted.errors.len(), 2);
        assert_eq!(words.format("c", &Values::new()), None);
        assert_eq!(words.format("a.b", &Values::new()), None);
    }

    #[test]
    fn no_file_uses_up_the_stack_or_the_time() {
        for deep in [
            "{ ",
            "{ A(",
            "{ -t(a: ",
            "{ \"\\\"\" }{ A(",
            "{ $x ->\n *[a] ) ",
            "{ $x ->\n *[a] \" ",
        ] {
            let deep = format!("a = {}x", deep.repeat(100_000));
            let (_, faults) = words("en", Grouping::Comma, &deep);
            assert_eq!(faults.len(), 1);
        }
        let deep = format!("a = {{ {}x", "A(".repeat(100_000));
        let (_, faults) = words("en", Grouping::Comma, &deep);
        assert_eq!(faults.len(), 1);
        // Braces in comments and in broken entries do not add up.
        let many = "# {\na = {\n".repeat(100);
        let (_, faults) = words("en", Grouping::Comma, &many);
        assert_eq!(faults.len(), 100);
        // Nor do parentheses in words and in literals.
        let sad = format!("a = {}{}\n", ":( ".repeat(40), "{ \"(\" } ".repeat(40));
        let (_, faults) = words("en", Grouping::Comma, &sad);
        assert_eq!(faults.len(), 0);
        let (laughs, _) = words("en", Grouping::Comma, "a = { b }{ b }\nb = { a }{ a }\n");
        let formatted = laughs.format("a", &Values::new()).expect("a message");
        assert!(!formatted.errors.is_empty() && formatted.text.len() < 1_000);
    }

    #[test]
    fn shapes_tell_arguments_variants_and_what_is_missing() {
        let text = "a = { $k ->\n [x] { $n }\n *[other] y\n }\n    .fix = { NUMBER($m) }\n";
        let (full, _) = words("en", Grouping::Comma, text);
        let shape = &full.shapes()["a"];
        let variables = [("k".to_owned(), Use::Chosen), ("n".to_owned(), Use::Shown)];
        assert_eq!(shape.variables, variables.into());
        assert_eq!(shape.variants["k"], ["x", "other"]);
        assert!(full.shapes()["a.fix"].variables.contains_key("m"));
        let (less, _) = words("id", Grouping::Point, "a = A");
        let missing: Vec<_> = less.missing(&full).map(|(name, _)| name).collect();
        assert_eq!(missing, ["a.fix"]);
        assert_eq!(full.missing(&less).count(), 0);
    }
}
