//! Escaping: the only way by which words of a writer get into HTML.

use std::borrow::Cow;

/// Appends text for use between tags or inside a double-quoted attribute. What HTML and XML cannot hold becomes U+FFFD.
pub fn text(out: &mut String, text: &str) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            // Every character that HTML forbids begins with one of these bytes.
            0..=31 | 127 | 0xC2 | 0xEF..=0xF4 => {
                match text[at..].chars().next().filter(|c| is_impossible(*c)) {
                    Some(_) => "\u{fffd}",
                    None => continue,
                }
            }
            _ => continue,
        };
        out.push_str(&text[done..at]);
        out.push_str(escaped);
        done = at + text[at..].chars().next().map_or(1, char::len_utf8);
    }
    out.push_str(&text[done..]);
}

/// The text for use between tags, borrowed where nothing needs escaping.
#[must_use]
pub fn escaped(text: &str) -> Cow<'_, str> {
    if text.contains(|letter| is_special(letter) || is_impossible(letter)) {
        let mut out = String::with_capacity(text.len() + 16);
        self::text(&mut out, text);
        return Cow::Owned(out);
    }
    Cow::Borrowed(text)
}

fn is_special(letter: char) -> bool {
    matches!(letter, '&' | '<' | '>' | '"' | '\'')
}

/// Control characters and those that are none (WHATWG HTML section 13.2.3.5, XML section 2.2).
fn is_impossible(letter: char) -> bool {
    match letter {
        '\t' | '\n' | '\r' | ' '..='~' => false,
        // U+FFFC stands for a reference; one that was typed must not be taken for it.
        '\u{fdd0}'..='\u{fdef}' | '\u{fffc}' => true,
        _ => letter.is_control() || u32::from(letter) & 0xfffe == 0xfffe,
    }
}

/// Appends ` name="value"`.
pub fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    text(out, value);
    out.push('"');
}

/// A URL for an attribute: what RFC 3986 does not allow is percent-encoded, what is encoded stays.
#[must_use]
pub fn url(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'~' | b':' | b'/' | b'?' | b'#' | b'@' | b'!' | b'$' | b'&'
            | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=' | b'%' => {
                out.push(char::from(byte));
            }
            _ => {
                const HEX: &[u8; 16] = b"0123456789ABCDEF";
                out.push('%');
                out.push(char::from(HEX[usize::from(byte >> 4)]));
                out.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_an_attribute() {
        let mut out = String::new();
        attribute(&mut out, "alt", "a\"'><b>&amp;");
        assert_eq!(out, " alt=\"a&quot;&#39;&gt;&lt;b&gt;&amp;amp;\"");
    }

    #[test]
    fn every_page_is_text() {
        let mut out = String::new();
        text(
            &mut out,
            "a\0b\u{b}c\u{85}\u{ffff}\u{1fffe}\u{fdd0}\td\né\u{202e}",
        );
        let none = "\u{fffd}";
        assert_eq!(
            out,
            format!("a{none}b{none}c{none}{none}{none}{none}\td\né\u{202e}")
        );
    }

    #[test]
    fn urls_keep_what_is_encoded() {
        assert_eq!(url("/a b/é?x=\"%20\""), "/a%20b/%C3%A9?x=%22%20%22");
    }
}
