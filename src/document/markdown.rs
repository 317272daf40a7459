//! Markdown in, accessible HTML with holes out: the options of the parser, and where a text stands in its file.
//!
//! pulldown-cmark reads; [`super::writer`] writes. What a writer typed cannot fail here: it becomes HTML or a problem.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Options, Parser};

use crate::diagnostics::Diagnostic;
use crate::language::Language;
use crate::schema::{Item, Record, Typed};

use super::Body;
use super::prose::{Place, Prose};
use super::term::Abbreviations;
use super::writer::Writer;

/// What the writer needs to know of the file.
#[derive(Debug)]
pub struct Markdown<'a> {
    /// The file's path, for spans.
    pub file: &'a Arc<str>,
    /// The file's whole text.
    pub text: &'a str,
    /// The language of the text.
    pub language: &'a Language,
    /// The abbreviations that are written out at their first use.
    pub abbreviations: &'a Abbreviations,
}

/// Where a text stands in its file.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Bytes of the file.
    pub range: Range<usize>,
    /// Whether the text is what the file says there, letter by letter (not so for folded or escaped YAML).
    pub exact: bool,
}

impl Origin {
    /// The bytes of the file for some bytes of the text.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Range<usize> {
        if self.exact {
            self.range.start + range.start..self.range.start + range.end
        } else {
            self.range.clone()
        }
    }

    /// Where the words of a YAML value stand: inside its quotes, if letter by letter.
    fn of_value(file: &str, value: &str, range: &Range<usize>) -> Self {
        let found = &file[range.clone()];
        // At the start or behind a quotation mark, before the whole is searched.
        let quoted = |quote| {
            found
                .strip_prefix(quote)
                .is_some_and(|rest| rest.starts_with(value))
        };
        let at = if found.starts_with(value) {
            Some(0)
        } else if quoted('"') || quoted('\'') {
            Some(1)
        } else {
            found.find(value)
        };
        match at {
            Some(at) => Self {
                range: range.start + at..range.start + at + value.len(),
                exact: true,
            },
            None => Self {
                range: range.clone(),
                exact: false,
            },
        }
    }
}

/// `CommonMark` with tables, footnotes, definition lists, task lists and GFM's alerts. Heading ids are our own: see `writer`.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}

/// Writes a page: the texts of its front matter, then its body, which stands at `body` in the file.
#[must_use]
pub fn write(
    markdown: &Markdown<'_>,
    fields: &Record,
    body: Range<usize>,
) -> (Body, Vec<Diagnostic>) {
    let mut writer = Writer::new(markdown);
    record(&mut writer, fields, &|field| Place::Field(field));
    let origin = Origin {
        range: body.clone(),
        exact: true,
    };
    let events = Parser::new_ext(&markdown.text[body], options()).into_offset_iter();
    writer.blocks(events, origin);
    writer.finish()
}

/// Writes the texts of a group of fields.
pub(super) fn record(
    writer: &mut Writer<'_>,
    fields: &Record,
    place: &dyn Fn(&'static str) -> Place,
) {
    for (field, item) in fields.entries() {
        value(writer, item, place(field.name), place);
    }
}

fn value(writer: &mut Writer<'_>, item: &Item, at: Place, place: &dyn Fn(&'static str) -> Place) {
    match &item.value {
        Typed::Text(text) => plain(writer, text, &item.range, at),
        Typed::Prose(text) => {
            let origin = Origin::of_value(writer.markdown.text, text, &item.range);
            let start = item.range.start;
            if is_plain(text) {
                let words = (Event::Text(text.as_str().into()), 0..text.len());
                writer.inline(text, [words].into_iter(), origin, start, at);
            } else {
                let events = Parser::new_ext(text, options()).into_offset_iter();
                writer.inline(text, events, origin, start, at);
            }
        }
        Typed::List(items) => {
            for item in items {
                value(writer, item, at, place);
            }
        }
        Typed::Group(group) => record(writer, group, place),
        _ => {}
    }
}

/// Whether a text is one line of words without any sign that could be Markdown: the parser has nothing to do with most summaries.
fn is_plain(text: &str) -> bool {
    let is_word =
        |byte: u8| byte >= 128 || byte.is_ascii_alphanumeric() || b" ,.?/():;%'\"-".contains(&byte);
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(is_word)
        && text.trim_end().len() == text.len()
}

/// Words without markup are written by the theme; here they are only remembered for the checks.
fn plain(writer: &mut Writer<'_>, text: &str, range: &Range<usize>, place: Place) {
    let origin = Origin::of_value(writer.markdown.text, text, range);
    let prose = if text.contains("{{") {
        writer.plain_prose(place, text, &origin)
    } else {
        let mut prose = Prose::new(place, origin.range.start);
        prose.push(text, origin.range);
        prose
    };
    writer.body.prose.push(&prose);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Tag, TagEnd};

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

        #[test]
        fn the_parser_leaves_plain_words_alone(text in "[a-zA-Z][a-z0-9 ,.?/():;%'\"é“”\u{a0}-]{0,40}") {
            if is_plain(&text) {
                let events: Vec<_> = Parser::new_ext(&text, options()).into_offset_iter().collect();
                let all = 0..text.len();
                let expected = [
                    (Event::Start(Tag::Paragraph), all.clone()),
                    (Event::Text(text.as_str().into()), all.clone()),
                    (Event::End(TagEnd::Paragraph), all),
                ];
                prop_assert_eq!(events, expected);
            }
        }
    }
}
