//! Which elements of a rendered file are open: one that is never closed, or closed without being open, makes browsers guess.

use std::ops::Deref;

/// An element that is not closed, or closed without being open.
#[derive(Debug)]
pub(super) struct Misnested<N> {
    /// `unclosed` or `stray`.
    pub kind: &'static str,
    /// The element.
    pub name: N,
    /// The line of the file, from 1.
    pub line: u64,
}

/// The elements that are open. `N` is a name of an element.
pub(super) struct Nesting<N> {
    open: Vec<(N, u64)>,
    /// How many of them are drawings, in which elements may close themselves.
    drawings: usize,
    /// What is wrong so far.
    pub wrong: Vec<Misnested<N>>,
}

impl<N> Default for Nesting<N> {
    fn default() -> Self {
        Self {
            open: Vec::with_capacity(24),
            drawings: 0,
            wrong: Vec::new(),
        }
    }
}

/// Whether a start tag says that it is its own end: `<path/>`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// `<path/>`.
    Own,
    /// `<p>`.
    Apart,
}

impl<N: Deref<Target = str> + PartialEq + Clone> Nesting<N> {
    /// An element starts.
    pub(super) fn open(&mut self, name: N, end: End, line: u64) {
        if is_void(&name) || (end == End::Own && (self.drawings > 0 || is_drawing(&name))) {
            return;
        }
        let in_paragraph = self.open.last().is_some_and(|(last, _)| &**last == "p");
        if in_paragraph && ends_paragraph(&name) {
            self.open.pop();
        }
        self.drawings += usize::from(is_drawing(&name));
        self.open.push((name, line));
    }

    /// The last element that was opened ends here, if what follows `</` says so: the length of that.
    pub(super) fn close_last(&mut self, rest: &[u8]) -> Option<usize> {
        let (name, _) = self.open.last()?;
        let length = name.len();
        if rest.get(length) != Some(&b'>') || !rest.starts_with(name.as_bytes()) {
            return None;
        }
        self.drawings -= usize::from(is_drawing(name)).min(self.drawings);
        self.open.pop();
        Some(length + 1)
    }

    /// An element ends.
    pub(super) fn close(&mut self, name: &N, line: u64) {
        // Nearly every end is that of the last element.
        if self.open.last().is_some_and(|(open, _)| open == name) {
            self.open.pop();
            self.drawings -= usize::from(is_drawing(name)).min(self.drawings);
            return;
        }
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
        let left_open = self
            .open
            .drain(at..)
            .filter(|(name, _)| !may_stay_open(name));
        let left_open = left_open.map(|(name, line)| Misnested {
            kind: "unclosed",
            name,
            line,
        });
        self.wrong.extend(left_open);
    }
}

fn is_drawing(name: &str) -> bool {
    matches!(name, "svg" | "math")
}

/// Elements without an end (HTML, section 13.1.2).
#[rustfmt::skip]
fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area" | "base" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "source" | "track" | "wbr"
    )
}

/// Elements whose end may be left out (HTML, section 13.1.2.4).
#[rustfmt::skip]
fn may_stay_open(name: &str) -> bool {
    matches!(
        name,
        "body" | "colgroup" | "dd" | "dt" | "head" | "html" | "li" | "optgroup" | "option" | "p" | "rp" | "rt" | "tbody" | "td"
            | "tfoot" | "th" | "thead" | "tr"
    )
}

/// Elements that end an open paragraph (HTML, section 4.4.1).
#[rustfmt::skip]
fn ends_paragraph(name: &str) -> bool {
    matches!(
        name,
        "address" | "article" | "aside" | "blockquote" | "details" | "dialog" | "div" | "dl" | "fieldset" | "figcaption" | "figure"
            | "footer" | "form" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr" | "main" | "menu" | "nav"
            | "ol" | "p" | "pre" | "search" | "section" | "table" | "ul"
    )
}
