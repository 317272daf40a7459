//! What may be wrong in a rendered file, and by which texts its place in a template is found.

use crate::diagnostics::{Code, codes};
use crate::site::asset::extension;

use super::html;

/// Something wrong, wherever it comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fault {
    pub code: Code,
    pub kind: &'static str,
    pub name: String,
    pub words: String,
    /// Texts by which its place in a template may be found, the surest first.
    pub marks: Vec<String>,
}

fn fault(code: Code, kind: &'static str, name: &str, words: &str, marks: Vec<String>) -> Fault {
    Fault {
        code,
        kind,
        name: name.to_owned(),
        words: words.to_owned(),
        marks,
    }
}

pub(super) fn unsafe_template(found: &html::Found) -> Fault {
    let start = found
        .words
        .split(['=', '"'])
        .next()
        .unwrap_or_default()
        .to_owned();
    let start = if start.starts_with('<') {
        start
    } else {
        format!(" {start}=")
    };
    fault(
        codes::UNSAFE_TEMPLATE,
        found.kind,
        &found.name,
        &found.words,
        vec![found.words.clone(), start],
    )
}

pub(super) fn repeated(id: &str) -> Fault {
    fault(
        codes::DUPLICATE_ID,
        "",
        id,
        id,
        vec![format!("id=\"{id}\"")],
    )
}

pub(super) fn broken_anchor(id: &str, typed: &str) -> Fault {
    let words = format!("#{id}");
    let end = typed.rsplit('/').next().unwrap_or_default();
    let mut marks = vec![format!("{words}\"")];
    // An address that ends in a slash leaves only the quotation mark, which stands everywhere.
    if !end.is_empty() {
        marks.insert(0, format!("{end}\""));
    }
    fault(codes::BROKEN_ANCHOR, "", id, &words, marks)
}

pub(super) fn broken_link(path: &str, typed: &str) -> Fault {
    let bare = typed.trim_start_matches("../").trim_start_matches("./");
    let kind = if path.ends_with('/') || extension(path) == "html" {
        "page"
    } else {
        "file"
    };
    let mut marks = vec![format!("\"{typed}\"")];
    if !bare.is_empty() {
        marks.push(format!("{bare}\""));
    }
    fault(codes::BROKEN_LINK, kind, path, path, marks)
}

pub(super) fn third_party(host: &str, address: &html::Address<'_>) -> Fault {
    let words = format!("{}=\"{}\"", address.attribute, address.typed);
    let marks = vec![words.clone(), address.typed.to_string(), host.to_owned()];
    fault(codes::UNSAFE_TEMPLATE, "third_party", host, &words, marks)
}
