//! Which elements of a rendered file are open: one that is never closed, or closed without being open, makes browsers guess.

use html5ever::tokenizer::Tag;
use html5ever::{LocalName, local_name};

/// An element that is not closed, or closed without being open.
#[derive(Debug)]
pub(super) struct Misnested {
    /// `unclosed` or `stray`.
    pub kind: &'static str,
    /// The element.
    pub name: LocalName,
    /// The line of the file, from 1.
    pub line: u64,
}

/// The elements that are open.
#[derive(Default)]
pub(super) struct Nesting {
    open: Vec<(LocalName, u64)>,
    /// How many of them are drawings, in which elements may close themselves.
    drawings: usize,
    /// What is wrong so far.
    pub wrong: Vec<Misnested>,
}

impl Nesting {
    /// An element starts.
    pub(super) fn open(&mut self, tag: &Tag, line: u64) {
        let name = &tag.name;
        if is_void(name) || (tag.self_closing && (self.drawings > 0 || is_drawing(name))) {
            return;
        }
        let in_paragraph = self.open.last().is_some_and(|(last, _)| *last == local_name!("p"));
        if in_paragraph && ends_paragraph(name) {
            self.open.pop();
        }
        self.drawings += usize::from(is_drawing(name));
        self.open.push((name.clone(), line));
    }

    /// An element ends.
    pub(super) fn close(&mut self, name: &LocalName, line: u64) {
        let Some(at) = self.open.iter().rposition(|(open, _)| open == name) else {
            if !is_void(name) {
                self.wrong.push(Misnested {
                    kind: "stray",
                    name: name.clone(),
                    line,
                });
            }
            return;
        };
        self.drop_from(at + 1);
        self.open.truncate(at);
        self.drawings -= usize::from(is_drawing(name)).min(self.drawings);
    }

    /// The file ends.
    pub(super) fn finish(&mut self) {
        self.drop_from(0);
    }

    fn drop_from(&mut self, at: usize) {
        let left_open = self.open.drain(at..).filter(|(name, _)| !may_stay_open(name));
        let left_open = left_open.map(|(name, line)| Misnested {
            kind: "unclosed",
            name,
            line,
        });
        self.wrong.extend(left_open);
    }
}

fn is_drawing(name: &LocalName) -> bool {
    matches!(*name, local_name!("svg") | local_name!("math"))
}

/// Elements without an end (HTML, section 13.1.2).
#[rustfmt::skip]
fn is_void(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("area") | local_name!("base") | local_name!("br") | local_name!("col") | local_name!("embed")
            | local_name!("hr") | local_name!("img") | local_name!("input") | local_name!("link") | local_name!("meta")
            | local_name!("source") | local_name!("track") | local_name!("wbr")
    )
}

/// Elements whose end may be left out (HTML, section 13.1.2.4).
#[rustfmt::skip]
fn may_stay_open(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("body") | local_name!("colgroup") | local_name!("dd") | local_name!("dt") | local_name!("head")
            | local_name!("html") | local_name!("li") | local_name!("optgroup") | local_name!("option") | local_name!("p")
            | local_name!("rp") | local_name!("rt") | local_name!("tbody") | local_name!("td") | local_name!("tfoot")
            | local_name!("th") | local_name!("thead") | local_name!("tr")
    )
}

/// Elements that end an open paragraph (HTML, section 4.4.1).
#[rustfmt::skip]
fn ends_paragraph(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("address") | local_name!("article") | local_name!("aside") | local_name!("blockquote")
            | local_name!("details") | local_name!("dialog") | local_name!("div") | local_name!("dl")
            | local_name!("fieldset") | local_name!("figcaption") | local_name!("figure") | local_name!("footer")
            | local_name!("form") | local_name!("h1") | local_name!("h2") | local_name!("h3") | local_name!("h4")
            | local_name!("h5") | local_name!("h6") | local_name!("header") | local_name!("hgroup") | local_name!("hr")
            | local_name!("main") | local_name!("menu") | local_name!("nav") | local_name!("ol") | local_name!("p")
            | local_name!("pre") | local_name!("section") | local_name!("table") | local_name!("ul")
    )
}
