//! Rendered HTML in, what the checks of files need to know of it out: ids, addresses, what is unsafe, what is not closed.
//!
//! A page is read tag by tag, in one pass and without building a tree: by [`super::scan`] what is written as usual, by
//! [`super::tokens`] everything else.

use std::borrow::Cow;

use super::{scan, tokens};

/// What a rendered file holds.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Html<'h> {
    /// Every id, once.
    pub ids: Ids,
    /// Ids that stand there again.
    pub repeated: Vec<String>,
    /// Every address.
    pub addresses: Vec<Address<'h>>,
    /// What is wrong with the elements themselves.
    pub faults: Vec<Found>,
    /// Style sheets of the screen, as typed.
    pub style_sheets: Vec<String>,
}

/// The ids of a file, sorted: a page has few, and a list of them needs little memory.
#[derive(Debug, Default, PartialEq)]
pub struct Ids(Vec<Box<str>>);

impl Ids {
    /// Whether an element has that id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.place(id).is_ok()
    }

    /// Where an id is, or would have to be.
    fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|known| (**known).cmp(id))
    }

    /// Adds an id; whether it is new.
    fn insert(&mut self, id: &str) -> bool {
        let place = self.place(id);
        if let Err(place) = place {
            self.0.insert(place, id.into());
        }
        place.is_err()
    }
}

/// An address in an attribute.
#[derive(Debug, PartialEq)]
pub(super) struct Address<'h> {
    /// What it does.
    pub purpose: Purpose,
    /// As typed.
    pub typed: Cow<'h, str>,
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

/// An attribute of a start tag: its name in lower case, its value without character references.
pub(super) type Attribute<'t, 'h> = (&'t str, Cow<'h, str>);

/// Reads a file.
pub(super) fn read(html: &str) -> Html<'_> {
    scan::read(html).unwrap_or_else(|| tokens::read(html))
}

/// Whether no tags follow a start tag until its end.
pub(super) fn raw_text(element: &str) -> bool {
    matches!(element, "script" | "style" | "textarea" | "title")
}

/// Attributes that hold an address and are asked for at once.
const REQUESTS: [&str; 7] = [
    "action",
    "background",
    "data",
    "formaction",
    "ping",
    "poster",
    "src",
];

/// Relations of `link` that only name a place (HTML, section 4.6.7).
const NAMING: [&str; 8] = [
    "alternate",
    "author",
    "canonical",
    "help",
    "license",
    "next",
    "prev",
    "search",
];

/// Collects start tags into [`Html`].
#[derive(Default)]
pub(super) struct Collector<'h> {
    pub html: Html<'h>,
    /// Whether the page says its language.
    language: bool,
}

impl<'h> Collector<'h> {
    /// What was collected.
    pub(super) fn finish(mut self) -> Html<'h> {
        if !self.language {
            self.html.faults.push(Found {
                kind: "missing_lang",
                name: "lang".to_owned(),
                words: "<html".to_owned(),
            });
        }
        self.html.ids.0.shrink_to_fit();
        self.html
    }

    /// Looks at a start tag.
    pub(super) fn start(&mut self, element: &str, attributes: &[Attribute<'_, 'h>]) {
        for (name, value) in attributes {
            match *name {
                "class" | "aria-labelledby" => {}
                "id" => {
                    if !self.html.ids.insert(value) {
                        self.html.repeated.push(value.to_string());
                    }
                }
                "href" | "xlink:href" => self.address(element, attributes, value.clone()),
                "lang" if element == "html" => self.language = !value.trim().is_empty(),
                "style" => self.fault("inline_style", name, value),
                "target" if !matches!(value.as_ref(), "" | "_self") => {
                    self.fault("new_window", name, value);
                }
                "content" if element == "meta" => self.refresh(attributes, value),
                "srcset" | "imagesrcset" => {
                    let parts = value
                        .split(',')
                        .filter_map(|part| part.split_whitespace().next());
                    for part in parts {
                        self.push(Purpose::Request, "srcset", Cow::Owned(part.to_owned()));
                    }
                }
                _ if name.starts_with("on") => self.fault("event_handler", name, value),
                _ => {
                    if let Some(known) = REQUESTS.iter().find(|known| *known == name) {
                        self.push(Purpose::Request, known, value.clone());
                    }
                }
            }
        }
        match element {
            "script" => self.script(attributes),
            "style" => self.element_fault("inline_style", element, attributes),
            _ => {}
        }
    }

    fn address(&mut self, element: &str, attributes: &[Attribute<'_, 'h>], value: Cow<'h, str>) {
        let start = value.trim_start().get(..11);
        if start.is_some_and(|start| start.eq_ignore_ascii_case("javascript:")) {
            return self.fault("inline_script", "href", &value);
        }
        let purpose = match element {
            "link" => {
                let relations = attribute(attributes, "rel").unwrap_or_default();
                let mut each = relations.split_ascii_whitespace();
                // What only paper needs is fetched after the page is shown.
                let for_paper =
                    attribute(attributes, "media").is_some_and(|media| media == "print");
                if each.any(|relation| relation == "stylesheet") && !for_paper {
                    self.html.style_sheets.push(value.to_string());
                }
                let mut relations = relations.split_ascii_whitespace();
                if relations.all(|relation| NAMING.contains(&relation)) {
                    Purpose::Link
                } else {
                    Purpose::Request
                }
            }
            "use" | "image" | "base" => Purpose::Request,
            _ => Purpose::Link,
        };
        self.push(purpose, "href", value);
    }

    fn push(&mut self, purpose: Purpose, attribute: &'static str, typed: Cow<'h, str>) {
        let is_trimmed = match typed.as_bytes() {
            [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => true,
            _ => typed.trim().len() == typed.len(),
        };
        let typed = if is_trimmed {
            typed
        } else {
            Cow::Owned(typed.trim().to_owned())
        };
        self.html.addresses.push(Address {
            purpose,
            typed,
            attribute,
        });
    }

    /// `<meta http-equiv="refresh" content="0; url=…">`.
    fn refresh(&mut self, attributes: &[Attribute<'_, 'h>], value: &str) {
        let refreshes = attribute(attributes, "http-equiv")
            .is_some_and(|name| name.eq_ignore_ascii_case("refresh"));
        if let Some(at) = value.find("url=").filter(|_| refreshes) {
            self.push(
                Purpose::Link,
                "content",
                Cow::Owned(value[at + 4..].to_owned()),
            );
        }
    }

    /// Data for search engines is no program.
    fn script(&mut self, attributes: &[Attribute<'_, 'h>]) {
        let data = attribute(attributes, "type")
            .is_some_and(|kind| kind.ends_with("json") && kind.contains('/'));
        if attribute(attributes, "src").is_none() && !data {
            self.element_fault("inline_script", "script", attributes);
        }
    }

    fn fault(&mut self, kind: &'static str, attribute: &str, value: &str) {
        self.html.faults.push(Found {
            kind,
            name: attribute.to_owned(),
            words: format!("{attribute}=\"{value}\""),
        });
    }

    fn element_fault(
        &mut self,
        kind: &'static str,
        element: &str,
        attributes: &[Attribute<'_, 'h>],
    ) {
        let mut words = format!("<{element}");
        for (name, value) in attributes {
            words.push_str(&format!(" {name}=\"{value}\""));
        }
        words.push('>');
        self.html.faults.push(Found {
            kind,
            name: element.to_owned(),
            words,
        });
    }
}

fn attribute<'a>(attributes: &'a [Attribute<'_, '_>], name: &str) -> Option<&'a str> {
    let found = attributes.iter().find(|(other, _)| *other == name);
    found.map(|(_, value)| value.as_ref())
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
            (
                "<script>if (a < b) { '<div>' }</script>",
                &["inline_script"],
            ),
            ("<script src=\"x.js\"></script>", &[]),
            ("<script type=\"application/ld+json\">{}</script>", &[]),
            ("<style>p { color: red }</style>", &["inline_style"]),
            ("<div><p>a</div>", &[]),
            ("<div><span>a</div>", &["unclosed"]),
            ("<ul><li>a<li>b</ul>", &[]),
            ("<p>a</p></div>", &["stray"]),
            ("<p>a<div>b</div></p>", &["stray"]),
            (
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg><br><img src=\"x\" alt=\"\">",
                &[],
            ),
            ("<main><section>", &["unclosed", "unclosed"]),
        ];
        for (html, expected) in rows {
            assert_eq!(kinds(html), expected, "{html}");
        }
        assert_eq!(
            read("<html><title></div></title></html>").faults[0].kind,
            "missing_lang"
        );
    }

    #[test]
    fn ids_and_addresses() {
        let html = read(
            "<html lang=id><h1 id=a>x</h1><p id=a><a href='../y/#b'>y</a><img srcset='a.png 1x, b.png 2x'>",
        );
        assert!(html.ids.has("a"));
        assert_eq!(html.repeated, ["a"]);
        let typed: Vec<&str> = html
            .addresses
            .iter()
            .map(|address| &*address.typed)
            .collect();
        assert_eq!(typed, ["../y/#b", "a.png", "b.png"]);
    }
}
