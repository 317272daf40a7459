//! What every published page must be, read as a browser reads it.

use suara::build::Built;

use crate::markup::{Part, parts};

/// Elements that the theme and the writer use.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "aside",
    "audio",
    "blockquote",
    "body",
    "br",
    "caption",
    "code",
    "data",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
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
    "img",
    "kbd",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "path",
    "pre",
    "section",
    "source",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "track",
    "ul",
    "video",
    "circle",
    "rect",
    "line",
    "g",
    "cite",
    "figure",
    "small",
    "b",
    "i",
    "s",
    "del",
    "q",
    "address",
    "article",
];

/// Attributes that they have.
const ATTRIBUTES: &[&str] = &[
    "alt",
    "aria-current",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "charset",
    "class",
    "content",
    "controls",
    "cx",
    "cy",
    "d",
    "datetime",
    "decoding",
    "default",
    "dir",
    "height",
    "href",
    "hreflang",
    "http-equiv",
    "id",
    "kind",
    "label",
    "lang",
    "loading",
    "media",
    "name",
    "poster",
    "preload",
    "property",
    "r",
    "rel",
    "role",
    "rx",
    "scope",
    "sizes",
    "src",
    "srclang",
    "start",
    "tabindex",
    "title",
    "type",
    "viewbox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
    "download",
    "value",
    "open",
    "fill",
    "aria-describedby",
];

/// Elements without an end.
const VOID: &[&str] = &[
    "br", "hr", "img", "link", "meta", "source", "track", "path", "circle", "rect", "line",
];

/// Attributes that lead somewhere.
const ADDRESSES: &[&str] = &["href", "src", "poster"];

/// Elements before which browsers close an open paragraph.
const ENDS_PARAGRAPH: &[&str] = &[
    "aside",
    "blockquote",
    "div",
    "dl",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
];

/// Panics where a page is not what it must be.
pub(crate) fn hold(built: &Built) {
    for (path, bytes) in &built.files {
        if path.ends_with(".html") {
            let html = std::str::from_utf8(bytes).expect("pages are UTF-8");
            if let Some(fault) = fault(html) {
                panic!("{path}: {fault}\n{html}");
            }
        }
    }
}

fn fault(html: &str) -> Option<String> {
    let mut open: Vec<String> = Vec::new();
    for part in parts(html) {
        match part {
            Part::Fault(words) => return Some(words),
            Part::Other(words) if words != "doctype" => return Some(format!("a comment: {words}")),
            Part::Open(name, attributes) => {
                if let Some(fault) = element(&name, &attributes).or_else(|| nested(&name, &open)) {
                    return Some(fault);
                }
                if !VOID.contains(&&*name) {
                    open.push(name);
                }
            }
            Part::Close(name) => {
                if open.pop().as_ref() != Some(&name) {
                    return Some(format!("</{name}> closes something else"));
                }
            }
            _ => {}
        }
    }
    (!open.is_empty()).then(|| format!("left open: {open:?}"))
}

fn element(name: &str, attributes: &[(String, String)]) -> Option<String> {
    if !ELEMENTS.contains(&name) {
        return Some(format!("element <{name}>"));
    }
    attributes.iter().find_map(|(attribute, value)| {
        if !ATTRIBUTES.contains(&&**attribute) {
            return Some(format!("attribute {attribute} of <{name}>"));
        }
        let refresh = attribute == "content" && value.contains("url=");
        let leads = ADDRESSES.contains(&&**attribute) || refresh;
        (leads && !is_safe(value.rsplit("url=").next().unwrap_or(value)))
            .then(|| format!("{attribute}={value:?} of <{name}>"))
    })
}

/// Whether an address leads where ours may, as a browser reads it: white space at its start and control characters do not count.
fn is_safe(address: &str) -> bool {
    let address: String = address
        .chars()
        .filter(|letter| *letter > ' ' && *letter != '\u{7f}')
        .collect();
    let lower = address.to_lowercase();
    let first = lower.find([':', '/', '?', '#']).map(|at| &lower[at..]);
    let has_scheme = first.is_some_and(|rest| rest.starts_with(':'));
    let known = ["https:", "http:", "mailto:", "tel:"]
        .iter()
        .any(|scheme| lower.starts_with(scheme));
    (!has_scheme || known) && !lower.replace('\\', "/").starts_with("//")
}

/// What a browser would move out of where we wrote it.
fn nested(name: &str, open: &[String]) -> Option<String> {
    let inside = |element: &str| open.iter().any(|open| open == element);
    let wrong = match name {
        "a" => inside("a"),
        "tr" => !matches!(open.last().map(String::as_str), Some("thead" | "tbody")),
        "td" | "th" => open.last().is_none_or(|last| last != "tr"),
        "li" => !matches!(open.last().map(String::as_str), Some("ul" | "ol")),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
            if open
                .last()
                .is_some_and(|last| last.starts_with('h') && last.len() == 2 && last != "hr") =>
        {
            true
        }
        _ => ENDS_PARAGRAPH.contains(&name) && inside("p"),
    };
    wrong.then(|| format!("<{name}> inside {open:?}"))
}
