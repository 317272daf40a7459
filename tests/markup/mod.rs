//! HTML as html5ever reads it: for the tests that look at what we write.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// A part of an HTML text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    /// An element opens: name, attributes sorted by name.
    Open(String, Vec<(String, String)>),
    /// The same, with a slash before its end: `<x/>`. Only in drawings it closes the element, too.
    Alone(String, Vec<(String, String)>),
    /// An element closes.
    Close(String),
    /// Words.
    Text(String),
    /// A comment, a doctype.
    Other(String),
    /// What no HTML may have.
    Fault(String),
}

/// The parts of an HTML text, neighbouring words joined.
pub(crate) fn parts(html: &str) -> Vec<Part> {
    let tokenizer = Tokenizer::new(
        Sink::default(),
        TokenizerOpts {
            exact_errors: true,
            ..TokenizerOpts::default()
        },
    );
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.parts.take()
}

#[derive(Default)]
struct Sink {
    parts: RefCell<Vec<Part>>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut parts = self.parts.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                let mut attributes: Vec<(String, String)> = tag
                    .attrs
                    .iter()
                    .map(|attribute| {
                        (
                            attribute.name.local.to_string(),
                            attribute.value.to_string(),
                        )
                    })
                    .collect();
                attributes.sort();
                let name = tag.name.to_string();
                parts.push(match tag.kind {
                    TagKind::StartTag if tag.self_closing => Part::Alone(name, attributes),
                    TagKind::StartTag => Part::Open(name, attributes),
                    TagKind::EndTag => Part::Close(name),
                });
            }
            Token::CharacterTokens(text) => match parts.last_mut() {
                Some(Part::Text(words)) => words.push_str(&text),
                _ => parts.push(Part::Text(text.to_string())),
            },
            Token::CommentToken(text) => parts.push(Part::Other(format!("<!--{text}-->"))),
            Token::DoctypeToken(_) => parts.push(Part::Other("doctype".to_owned())),
            Token::NullCharacterToken => parts.push(Part::Fault("NUL".to_owned())),
            Token::ParseError(words) => parts.push(Part::Fault(words.into_owned())),
            Token::EOFToken => {}
        }
        TokenSinkResult::Continue
    }
}

/// Elements between which white space means nothing.
const BLOCKS: [&str; 30] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "ul",
];

/// What a reader gets: white space as browsers treat it, `<x/>` as `<x>`.
#[allow(dead_code, reason = "not every test compares")]
pub(crate) fn shape(html: &str) -> Vec<Part> {
    let parts = parts(html).into_iter();
    let parts = parts.filter(|part| !matches!(part, Part::Fault(_)));
    let parts = parts.map(|part| match part {
        Part::Alone(name, attributes) => Part::Open(name, attributes),
        other => other,
    });
    let mut parts: Vec<Part> = parts.collect();
    let is_block = |part: Option<&Part>| match part {
        None => true,
        Some(Part::Open(name, _) | Part::Close(name)) => BLOCKS.contains(&&**name),
        Some(_) => false,
    };
    let mut preformatted = 0;
    for at in 0..parts.len() {
        let (before, after) = (
            is_block(at.checked_sub(1).and_then(|at| parts.get(at))),
            is_block(parts.get(at + 1)),
        );
        match &mut parts[at] {
            Part::Open(name, _) if name == "pre" => preformatted += 1,
            Part::Close(name) if name == "pre" => preformatted -= 1,
            Part::Text(words) if preformatted == 0 => {
                let space = |letter: char| matches!(letter, ' ' | '\n' | '\t');
                let (starts, ends) = (words.starts_with(space), words.ends_with(space));
                let solid: Vec<&str> = words.split(space).filter(|word| !word.is_empty()).collect();
                *words = match solid.as_slice() {
                    [] if before || after => String::new(),
                    [] => " ".to_owned(),
                    solid => {
                        let first = if starts && !before { " " } else { "" };
                        let last = if ends && !after { " " } else { "" };
                        format!("{first}{}{last}", solid.join(" "))
                    }
                };
            }
            _ => {}
        }
    }
    parts.retain(|part| !matches!(part, Part::Text(words) if words.is_empty()));
    parts
}
