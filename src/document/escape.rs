//! Escaping: the only way by which words of a writer get into HTML.

use std::borrow::Cow;

/// Appends text for use between tags or inside a double-quoted attribute. What HTML and XML cannot hold becomes U+FFFD.
pub fn text(out: &mut String, text: &str) {
    let mut done = 0;
    while let Some((at, length, escaped)) = next(text, done) {
        out.push_str(&text[done..at]);
        out.push_str(escaped);
        done = at + length;
    }
    out.push_str(&text[done..]);
}

/// The text for use between tags, borrowed where nothing needs escaping.
#[must_use]
pub fn escaped(text: &str) -> Cow<'_, str> {
    if next(text, 0).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    self::text(&mut out, text);
    Cow::Owned(out)
}

/// The first character from a byte on that cannot stay: where it stands, how many bytes it has, what is written instead.
fn next(text: &str, from: usize) -> Option<(usize, usize, &'static str)> {
    let mut at = from;
    loop {
        at = next_rare(text.as_bytes(), at)?;
        let escaped = match text.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => {
                let letter = text[at..].chars().next();
                if let Some(letter) = letter.filter(|letter| is_impossible(*letter)) {
                    return Some((at, letter.len_utf8(), "\u{fffd}"));
                }
                at += 1;
                continue;
            }
        };
        return Some((at, 1, escaped));
    }
}

/// The first byte from a place on that may have to be escaped.
fn next_rare(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    // Sixteen bytes at a time, without a way out of the loop: the processor compares them all at once.
    while let Some(chunk) = bytes.get(at..)?.first_chunk::<16>() {
        if chunk.iter().fold(false, |rare, byte| rare | is_rare(*byte)) {
            break;
        }
        at += chunk.len();
    }
    let mut rest = bytes.get(at..)?.iter();
    let next = rest.position(|byte| RARE[usize::from(*byte)])?;
    Some(at + next)
}

/// [`is_rare`] for a byte at a time.
static RARE: [bool; 256] = {
    let mut rare = [false; 256];
    let mut byte = u8::MAX;
    while byte > 0 {
        rare[byte as usize] = is_rare(byte);
        byte -= 1;
    }
    rare[0] = is_rare(0);
    rare
};

/// Whether a byte is escaped, or begins a character that HTML may forbid.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the processor compares sixteen bytes at once"
)]
const fn is_rare(byte: u8) -> bool {
    (byte < 32)
        | (byte == b'&')
        | (byte == b'<')
        | (byte == b'>')
        | (byte == b'"')
        | (byte == b'\'')
        | (byte == 127)
        | (byte == 0xC2)
        | (byte >= 0xEF)
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
