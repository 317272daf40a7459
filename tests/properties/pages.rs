//! What every published page must be, read as a browser reads it.

use crate::known::{
    ADDRESSES, ATTRIBUTES, CALENDAR, ELEMENTS, ENDS_PARAGRAPH, OFFLINE, SHAPES, VOID,
};
use suara::build::Built;

use crate::markup::{Part, parts};

/// Panics where a page is not what it must be.
pub(crate) fn hold(built: &Built) {
    for (path, bytes) in &built.files {
        if path.ends_with(".ics") {
            let text = std::str::from_utf8(bytes).expect("calendars are UTF-8");
            if let Some(fault) = calendar_fault(text) {
                panic!("{path}: {fault}\n{text}");
            }
        }
        if path.ends_with(".html") {
            let html = std::str::from_utf8(bytes).expect("pages are UTF-8");
            if let Some(fault) = fault(html) {
                panic!("{path}: {fault}\n{html}");
            }
        }
    }
}

/// What is wrong with a calendar's lines (RFC 5545 sections 3.1 and 3.6).
fn calendar_fault(text: &str) -> Option<String> {
    let Some(lines) = text.strip_suffix("\r\n") else {
        return Some("the last line has no end".to_owned());
    };
    let mut open: Vec<&str> = Vec::new();
    for line in lines.split("\r\n") {
        let fault = |words: &str| Some(format!("{words}: {line:?}"));
        if line.len() > 75 {
            return fault("a line of more than 75 octets");
        }
        if line
            .chars()
            .any(|letter| letter.is_control() && letter != '\t')
        {
            return fault("a control character");
        }
        if line.starts_with(' ') {
            continue;
        }
        match line.split_once(':') {
            Some(("BEGIN", name)) => open.push(name),
            Some(("END", name)) if open.pop() != Some(name) => return fault("ends something else"),
            Some(("END", _)) => {}
            Some((name, _)) if CALENDAR.contains(&name.split(';').next().unwrap_or(name)) => {}
            _ => return fault("no line of ours"),
        }
    }
    (!open.is_empty()).then(|| format!("left open: {open:?}"))
}

/// The scripts that a page may have: the theme's, in the head, without a text of their own. Only the one that must run before the page
/// is painted holds it up.
fn script_fault(attributes: &[(String, String)], open: &[String]) -> Option<String> {
    let names: Vec<&str> = attributes.iter().map(|(name, _)| &**name).collect();
    let src = attributes.iter().find(|(name, _)| name == "src");
    let theirs = src.is_some_and(|(_, src)| {
        let file = src
            .rsplit_once("assets/")
            .and_then(|(_, file)| file.strip_suffix(".js"));
        let parts = file.and_then(|file| file.split_once('.'));
        parts.is_some_and(|(name, hash)| {
            let deferred = names.contains(&"defer");
            let known = if deferred {
                ["page", "find"].contains(&name)
            } else {
                name == "display"
            };
            known && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
    });
    let whole = names
        .iter()
        .all(|name| *name == "defer" || *name == "src" || name.starts_with("data-"));
    let fault = !theirs || !whole || open.last().map(String::as_str) != Some("head");
    fault.then(|| format!("a script: {attributes:?} inside {open:?}"))
}

fn fault(html: &str) -> Option<String> {
    let mut open: Vec<String> = Vec::new();
    for part in parts(html) {
        match part {
            Part::Fault(words) => return Some(words),
            Part::Other(words) if words != "doctype" => return Some(format!("a comment: {words}")),
            Part::Open(name, attributes) if name == "script" => {
                if let Some(fault) = script_fault(&attributes, &open) {
                    return Some(fault);
                }
                open.push(name);
            }
            Part::Text(words) if open.last().is_some_and(|last| last == "script") => {
                return Some(format!("a script's text: {words}"));
            }
            Part::Open(name, attributes) => {
                if let Some(fault) = element(&name, &attributes).or_else(|| nested(&name, &open)) {
                    return Some(fault);
                }
                if !VOID.contains(&&*name) {
                    open.push(name);
                }
            }
            Part::Alone(name, attributes) => {
                if let Some(fault) = element(&name, &attributes).or_else(|| nested(&name, &open)) {
                    return Some(fault);
                }
                if !VOID.contains(&&*name) && !SHAPES.contains(&&*name) {
                    return Some(format!("<{name}/> closes nothing"));
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

#[test]
fn a_shape_that_is_left_open_is_a_fault() {
    let drawing = |inside: &str| format!("<!DOCTYPE html><svg>{inside}</svg>");
    assert_eq!(fault(&drawing("<path d=\"m0 0\"/>")), None);
    assert_eq!(fault(&drawing("<g><rect/></g>")), None);
    assert!(fault(&drawing("<path d=\"m0 0\">")).is_some());
    assert!(fault("<!DOCTYPE html><p><b/></p>").is_some());
}

fn element(name: &str, attributes: &[(String, String)]) -> Option<String> {
    if !ELEMENTS.contains(&name) && !SHAPES.contains(&name) {
        return Some(format!("element <{name}>"));
    }
    attributes.iter().find_map(|(attribute, value)| {
        // Words of the theme, for the worker and the script.
        if attribute
            .strip_prefix("data-")
            .is_some_and(|it| OFFLINE.contains(&it))
        {
            return None;
        }
        if !ATTRIBUTES.contains(&&**attribute) {
            return Some(format!("attribute {attribute} of <{name}>"));
        }
        let is_day = || {
            value
                .bytes()
                .all(|byte| byte.is_ascii_digit() || b"-:T".contains(&byte))
        };
        if attribute.starts_with("data-") && !is_day() {
            return Some(format!("{attribute}={value:?} of <{name}>"));
        }
        // A pattern of the very drawing, and never an address elsewhere.
        let is_pattern = || {
            let id = value.strip_prefix("url(#t-chart-");
            let id = id.and_then(|id| id.strip_suffix(')'));
            id.is_some_and(|id| {
                id.bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            })
        };
        if attribute == "fill" && !matches!(&**value, "none" | "currentColor") && !is_pattern() {
            return Some(format!("{attribute}={value:?} of <{name}>"));
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
    // To subscribe to a calendar of the site.
    let known = known || (lower.starts_with("webcal://") && lower.ends_with(".ics"));
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
        "title" => !inside("svg") && !inside("head"),
        _ if SHAPES.contains(&name) => !inside("svg"),
        _ => inside("svg") || ENDS_PARAGRAPH.contains(&name) && inside("p"),
    };
    wrong.then(|| format!("<{name}> inside {open:?}"))
}
