//! Rendered HTML in, what the checks of files need to know of it out: ids, addresses, what is unsafe, what is not closed.
//!
//! The only user of html5ever's tokenizer (WHATWG HTML, section 13.2.5): a page is read as a browser reads it, tag by tag, in one
//! pass and without building a tree.

use std::cell::RefCell;
use std::collections::BTreeSet;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::nesting::Nesting;

/// What a rendered file holds.
#[derive(Debug, Default)]
pub(super) struct Html {
    /// Every id, once.
    pub ids: Ids,
    /// Ids that stand there again.
    pub repeated: Vec<String>,
    /// Every address.
    pub addresses: Vec<Address>,
    /// What is wrong with the elements themselves.
    pub faults: Vec<Found>,
    /// Style sheets, as typed.
    pub style_sheets: Vec<String>,
}

/// The ids of a file.
#[derive(Debug, Default)]
pub struct Ids(BTreeSet<Box<str>>);

impl Ids {
    /// Whether an element has that id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }
}

/// An address in an attribute.
#[derive(Debug, PartialEq)]
pub(super) struct Address {
    /// What it does.
    pub purpose: Purpose,
    /// As typed.
    pub typed: String,
    /// The attribute that holds it.
    pub attribute: &'static str,
}

/// What a browser does with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// It waits for the reader, or only names a place.
    Link,
    /// It asks for it as it shows the page.
    Request,
}

/// Something wrong with an element.
#[derive(Debug, PartialEq)]
pub(super) struct Found {
    /// The `kind` of `unsafe-template`.
    pub kind: &'static str,
    /// The element or attribute.
    pub name: String,
    /// The words as they stand in the file.
    pub words: String,
}

/// Reads a file.
pub(super) fn read(html: &str) -> Html {
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let mut state = tokenizer.sink.state.into_inner();
    state.nesting.finish();
    for wrong in std::mem::take(&mut state.nesting.wrong) {
        state.html.faults.push(Found {
            kind: wrong.kind,
            words: tag_in_line(html, wrong.line, &wrong.name, wrong.kind),
            name: wrong.name.to_string(),
        });
    }
    if !state.language {
        state.html.faults.push(Found {
            kind: "missing_lang",
            name: "lang".to_owned(),
            words: "<html".to_owned(),
        });
    }
    state.html
}

#[derive(Default)]
struct Reader {
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    html: Html,
    nesting: Nesting,
    /// Whether the page says its language.
    language: bool,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let Token::TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        let mut state = self.state.borrow_mut();
        let state = &mut *state;
        match tag.kind {
            TagKind::StartTag => {
                state.nesting.open(&tag, line);
                state.start(&tag);
                raw_text(&tag)
            }
            TagKind::EndTag => {
                state.nesting.close(&tag.name, line);
                TokenSinkResult::Continue
            }
        }
    }
}

/// Inside these, a tokenizer without a tree must be told that no tags follow.
fn raw_text(tag: &Tag) -> TokenSinkResult<()> {
    use html5ever::tokenizer::states::RawKind::{Rawtext, Rcdata, ScriptData};
    match &*tag.name {
        "script" => TokenSinkResult::RawData(ScriptData),
        "style" => TokenSinkResult::RawData(Rawtext),
        "title" | "textarea" => TokenSinkResult::RawData(Rcdata),
        _ => TokenSinkResult::Continue,
    }
}

/// Attributes that hold an address and are asked for at once.
const REQUESTS: [&str; 7] = ["action", "background", "data", "formaction", "ping", "poster", "src"];

/// Relations of `link` that only name a place (HTML, section 4.6.7).
const NAMING: [&str; 8] = ["alternate", "author", "canonical", "help", "license", "next", "prev", "search"];

impl State {
    fn start(&mut self, tag: &Tag) {
        let element = &*tag.name;
        for attribute in &tag.attrs {
            let (name, value) = (&*attribute.name.local, &*attribute.value);
            match name {
                "class" | "aria-labelledby" => {}
                "id" => {
                    if !self.html.ids.0.insert(value.into()) {
                        self.html.repeated.push(value.to_owned());
                    }
                }
                "href" | "xlink:href" => self.address(element, tag, value),
                "lang" if element == "html" => self.language = !value.trim().is_empty(),
                "style" => self.fault("inline_style", name, name, value),
                "target" if !matches!(value, "" | "_self") => self.fault("new_window", name, name, value),
                "content" if element == "meta" => self.refresh(tag, value),
                "srcset" | "imagesrcset" => {
                    let parts = value.split(',').filter_map(|part| part.split_whitespace().next());
                    parts.for_each(|part| self.request("srcset", part));
                }
                _ if name.starts_with("on") => self.fault("event_handler", name, name, value),
                _ => {
                    if let Some(known) = REQUESTS.iter().find(|known| **known == name) {
                        self.request(known, value);
                    }
                }
            }
        }
        match element {
            "script" => self.script(tag),
            "style" => self.element_fault("inline_style", tag),
            _ => {}
        }
    }

    fn address(&mut self, element: &str, tag: &Tag, value: &str) {
        if value.trim_start().get(..11).is_some_and(|start| start.eq_ignore_ascii_case("javascript:")) {
            return self.fault("inline_script", "href", "href", value);
        }
        match element {
            "link" => {
                let relations = attribute(tag, "rel").unwrap_or_default();
                let mut each = relations.split_ascii_whitespace();
                if relations.split_ascii_whitespace().any(|relation| relation == "stylesheet") {
                    self.html.style_sheets.push(value.to_owned());
                    self.request("href", value);
                } else if each.all(|relation| NAMING.contains(&relation)) {
                    self.link(value);
                } else {
                    self.request("href", value);
                }
            }
            "use" | "image" | "base" => self.request("href", value),
            _ => self.link(value),
        }
    }

    fn link(&mut self, value: &str) {
        self.html.addresses.push(Address {
            purpose: Purpose::Link,
            typed: value.trim().to_owned(),
            attribute: "href",
        });
    }

    fn request(&mut self, attribute: &'static str, value: &str) {
        self.html.addresses.push(Address {
            purpose: Purpose::Request,
            typed: value.trim().to_owned(),
            attribute,
        });
    }

    /// `<meta http-equiv="refresh" content="0; url=…">`.
    fn refresh(&mut self, tag: &Tag, value: &str) {
        let refreshes = attribute(tag, "http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh"));
        let at = value.find("url=").filter(|_| refreshes);
        if let Some(at) = at {
            self.html.addresses.push(Address {
                purpose: Purpose::Link,
                typed: value[at + 4..].trim().to_owned(),
                attribute: "content",
            });
        }
    }

    /// Data for search engines is no program.
    fn script(&mut self, tag: &Tag) {
        let data = attribute(tag, "type").is_some_and(|kind| kind.ends_with("json") && kind.contains('/'));
        if attribute(tag, "src").is_none() && !data {
            self.element_fault("inline_script", tag);
        }
    }

    fn fault(&mut self, kind: &'static str, name: &str, attribute: &str, value: &str) {
        self.html.faults.push(Found {
            kind,
            name: name.to_owned(),
            words: format!("{attribute}=\"{value}\""),
        });
    }

    fn element_fault(&mut self, kind: &'static str, tag: &Tag) {
        self.html.faults.push(Found {
            kind,
            name: tag.name.to_string(),
            words: written(tag),
        });
    }
}

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    let found = tag.attrs.iter().find(|attribute| &*attribute.name.local == name);
    found.map(|attribute| &*attribute.value)
}

/// The tag of a name as it stands in a line.
fn tag_in_line(html: &str, line: u64, name: &str, kind: &str) -> String {
    let start = if kind == "stray" { format!("</{name}") } else { format!("<{name}") };
    let line = usize::try_from(line).ok().and_then(|line| html.lines().nth(line.saturating_sub(1)));
    let tag = line.and_then(|line| {
        let tag = &line[line.find(&start)?..];
        tag.find('>').map(|end| tag[..=end].to_owned())
    });
    tag.unwrap_or_else(|| format!("{start}>"))
}

/// A start tag as it most likely stands in its template.
fn written(tag: &Tag) -> String {
    let mut text = format!("<{}", tag.name);
    for attribute in &tag.attrs {
        text.push_str(&format!(" {}=\"{}\"", attribute.name.local, attribute.value));
    }
    text.push('>');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(html: &str) -> Vec<&'static str> {
        let html = format!("<!DOCTYPE html><html lang=\"id\">{html}</html>");
        read(&html).faults.iter().map(|found| found.kind).collect()
    }

    #[test]
    fn what_is_unsafe() {
        let rows: [(&str, &[&str]); 16] = [
            ("<p><a href=\"x\">y</a></p>", &[]),
            ("<p style=\"color:red\">y</p>", &["inline_style"]),
            ("<a href=\"x\" target=\"_blank\">y</a>", &["new_window"]),
            ("<a href=\"x\" onclick=\"y()\">y</a>", &["event_handler"]),
            ("<a href=\" JavaScript:y()\">y</a>", &["inline_script"]),
            ("<script>if (a < b) { '<div>' }</script>", &["inline_script"]),
            ("<script src=\"x.js\"></script>", &[]),
            ("<script type=\"application/ld+json\">{}</script>", &[]),
            ("<style>p { color: red }</style>", &["inline_style"]),
            ("<div><p>a</div>", &[]),
            ("<div><span>a</div>", &["unclosed"]),
            ("<ul><li>a<li>b</ul>", &[]),
            ("<p>a</p></div>", &["stray"]),
            ("<p>a<div>b</div></p>", &["stray"]),
            ("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg><br><img src=\"x\" alt=\"\">", &[]),
            ("<main><section>", &["unclosed", "unclosed"]),
        ];
        for (html, expected) in rows {
            assert_eq!(kinds(html), expected, "{html}");
        }
        assert_eq!(read("<html><title></div></title></html>").faults[0].kind, "missing_lang");
    }

    #[test]
    fn ids_and_addresses() {
        let html = read("<html lang=id><h1 id=a>x</h1><p id=a><a href='../y/#b'>y</a><img srcset='a.png 1x, b.png 2x'>");
        assert!(html.ids.has("a"));
        assert_eq!(html.repeated, ["a"]);
        let typed: Vec<&str> = html.addresses.iter().map(|address| &*address.typed).collect();
        assert_eq!(typed, ["../y/#b", "a.png", "b.png"]);
    }
}
