//! The quick way to read a rendered file: what templates mostly write, and nothing else.
//!
//! Lower-case elements, attributes in double quotes, comments, everything closed. Whatever is written in another way, or is wrong, makes
//! the reading end with nothing, and the file is read by [`super::tokens`], exactly and some ten times slower. Both give the same of
//! what both can read: a test holds them against each other.

use std::borrow::Cow;

use memchr::{memchr, memchr3};

use super::html::{Attribute, Collector, Html, raw_text};
use super::nesting::{End, Nesting};

/// Reads a file; none where it holds anything unusual.
pub(super) fn read(html: &str) -> Option<Html<'_>> {
    let mut scanner = Scanner {
        html,
        at: 0,
        collector: Collector::default(),
        nesting: Nesting::default(),
        attributes: Vec::with_capacity(8),
    };
    if memchr(0, html.as_bytes()).is_some() {
        return None;
    }
    while let Some(next) = scanner.next_tag() {
        scanner.at = next + 1;
        scanner.markup()?;
    }
    scanner.nesting.finish();
    scanner
        .nesting
        .wrong
        .is_empty()
        .then(|| scanner.collector.finish())
}

struct Scanner<'h> {
    html: &'h str,
    at: usize,
    collector: Collector<'h>,
    nesting: Nesting<&'h str>,
    attributes: Vec<Attribute<'h, 'h>>,
}

impl<'h> Scanner<'h> {
    fn byte(&self) -> Option<u8> {
        self.html.as_bytes().get(self.at).copied()
    }

    /// Where the next `<` stands.
    fn next_tag(&self) -> Option<usize> {
        let rest = &self.html.as_bytes()[self.at..];
        let next = match rest {
            // Most tags follow another at once, or on the next line.
            [b'<', ..] => 0,
            [_, b'<', ..] => 1,
            _ => memchr(b'<', rest)?,
        };
        Some(self.at + next)
    }

    /// Goes past some text, if it is what follows.
    fn take(&mut self, text: &str) -> Option<()> {
        self.html[self.at..]
            .starts_with(text)
            .then(|| self.at += text.len())
    }

    /// Goes past what is needed of letters of a kind.
    fn word(&mut self, allowed: u8) -> Option<&'h str> {
        let rest = &self.html[self.at..];
        let is_end = |byte| CLASSES[usize::from(byte)] & allowed == 0;
        let length = rest.bytes().position(is_end)?;
        self.at += length;
        (length > 0).then(|| &rest[..length])
    }

    /// Goes past the first occurrence of a text.
    fn past(&mut self, text: &str) -> Option<&'h str> {
        let rest = &self.html[self.at..];
        let length = rest.find(text)?;
        self.at += length + text.len();
        Some(&rest[..length])
    }

    /// Goes past the end of a value in quotes.
    fn quoted(&mut self) -> Option<Cow<'h, str>> {
        let rest = &self.html[self.at..];
        let special = memchr3(b'"', b'&', b'\r', rest.as_bytes())?;
        if rest.as_bytes()[special] == b'"' {
            self.at += special + 1;
            return Some(Cow::Borrowed(&rest[..special]));
        }
        let length = special + memchr(b'"', &rest.as_bytes()[special..])?;
        self.at += length + 1;
        resolved(&rest[..length]).map(Cow::Owned)
    }

    /// What follows a `<`.
    fn markup(&mut self) -> Option<()> {
        match self.byte()? {
            b'/' => {
                self.at += 1;
                if let Some(length) = self.nesting.close_last(&self.html.as_bytes()[self.at..]) {
                    self.at += length;
                    return Some(());
                }
                let name = self.word(NAME)?;
                self.take(">")?;
                self.nesting.close(&name, 0);
                self.nesting.wrong.is_empty().then_some(())
            }
            b'!' if self.take("!DOCTYPE html>").is_some() => Some(()),
            b'!' => {
                self.take("!--")?;
                let comment = self.past("-->")?;
                (!comment.starts_with(['>', '-']) && !comment.contains("--")).then_some(())
            }
            b'a'..=b'z' => self.start(),
            _ => None,
        }
    }

    fn start(&mut self) -> Option<()> {
        let name = self.word(NAME)?;
        self.attributes.clear();
        if self.byte()? == b'>' && !raw_text(name) {
            self.at += 1;
            self.collector.start(name, &[]);
            self.nesting.open(name, End::Apart, 0);
            return Some(());
        }
        let end = loop {
            let start = self.at;
            while matches!(self.byte(), Some(b' ' | b'\n')) {
                self.at += 1;
            }
            let spaces = self.at - start;
            match self.byte()? {
                b'>' => break End::Apart,
                b'/' => {
                    self.at += 1;
                    break End::Own;
                }
                _ if spaces > 0 => self.attribute()?,
                _ => return None,
            }
        };
        self.take(">")?;
        self.collector.start(name, &self.attributes);
        self.nesting.open(name, end, 0);
        if raw_text(name) {
            let text = self.past("</")?;
            let closes = self.take(name).is_some() && self.take(">").is_some();
            self.nesting.close(&name, 0);
            return (closes && !text.contains("<!--")).then_some(());
        }
        Some(())
    }

    fn attribute(&mut self) -> Option<()> {
        let mut name = self.word(ATTRIBUTE)?;
        // Only drawings have attributes with capitals; elsewhere capitals would be made small.
        if self.byte()?.is_ascii_uppercase() {
            self.take("Box").filter(|()| name == "view")?;
            name = "viewBox";
        }
        if self.attributes.iter().any(|(other, _)| *other == name) {
            return None;
        }
        let value = match self.byte()? {
            b'=' => {
                self.take("=\"")?;
                self.quoted()?
            }
            _ => Cow::Borrowed(""),
        };
        self.attributes.push((name, value));
        Some(())
    }
}

/// What may stand in the name of an element.
const NAME: u8 = 1;
/// What may stand in the name of an attribute.
const ATTRIBUTE: u8 = 2;

static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        classes[byte as usize] = match byte {
            b'a'..=b'z' | b'0'..=b'9' => NAME | ATTRIBUTE,
            b'-' | b':' => ATTRIBUTE,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

/// A value without the character references that templates write; none where there are others.
fn resolved(value: &str) -> Option<String> {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find(['&', '\r', '\0']) {
        out.push_str(&rest[..at]);
        let known = REFERENCES
            .iter()
            .find(|(reference, _)| rest[at..].starts_with(reference));
        let (reference, letter) = known?;
        out.push(*letter);
        rest = &rest[at + reference.len()..];
    }
    out.push_str(rest);
    Some(out)
}

/// What [`crate::document::escape`] and Tera write.
const REFERENCES: [(&str, char); 7] = [
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&#39;", '\''),
    ("&#x27;", '\''),
    ("&#x2F;", '/'),
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tokens;
    use super::*;

    #[test]
    fn the_usual_is_read_quickly() {
        let html = "<!DOCTYPE html>\n<html lang=\"id\"><head><title>a &lt; b</title><!-- c --></head>\n<body>\n<a href=\"../x/?a&amp;b#c\" \
                    download>Teks</a><svg viewBox=\"0 0 1 1\"><path d=\"M0\"/></svg><br>\n<ul><li id=\"d\">e</ul></body></html>\n";
        let quick = read(html).expect("nothing unusual");
        assert_eq!(quick, tokens::read(html));
        assert_eq!(quick.addresses[0].typed, "../x/?a&b#c");
    }

    #[test]
    fn the_unusual_is_left_to_the_tokenizer() {
        for html in [
            "<P>x</P>",
            "<p class=a>x</p>",
            "<p class='a'>x</p>",
            "<p class=\"a\"id=\"b\">x</p>",
            "<p id=\"a\" id=\"b\">x</p>",
            "<p title=\"&eacute;\">x</p>",
            "<p onClick=\"x\">x</p>",
            "<div>x",
            "x</div>",
            "a < b",
            "<!-->x",
            "<!doctype html>",
            "<p",
            "<script><!-- </script>",
        ] {
            assert!(read(html).is_none(), "{html}");
        }
    }

    /// Pieces from which most of what can go wrong can be put together.
    fn piece() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "<p>",
            "</p>",
            "<div class=\"a\">",
            "</div>",
            "<a href=\"x#y\">",
            "</a>",
            "<a href='z'>",
            "<br>",
            "<br/>",
            "<svg>",
            "</svg>",
            "<path d=\"M\"/>",
            "<title>",
            "</title>",
            "<script>",
            "<script src=\"s\">",
            "</script>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "<html lang=\"id\">",
            "</html>",
            "text",
            " ",
            "\n",
            "\"",
            "=",
            "&amp;",
            "<",
            ">",
            "/",
            "<li id=\"i\">",
            "</li>",
            "<ul>",
            "</ul>",
            "style=\"s\"",
            "<img src=\"a\" srcset=\"b 1x, c 2x\">",
            "<link rel=\"stylesheet\" href=\"d\">",
            "<p id=\"i\" onclick=\"o\">",
        ])
    }

    proptest! {
        #[test]
        fn both_ways_give_the_same(pieces in prop::collection::vec(piece(), 0..24)) {
            let html = pieces.concat();
            if let Some(quick) = read(&html) {
                prop_assert_eq!(quick, tokens::read(&html), "{}", html);
            }
        }
    }
}
