//! The target of a link, sorted by what has to be checked about it.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// A link of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// The target as typed.
    pub typed: String,
    /// Its words.
    pub text: String,
    /// Bytes of the file, from the bracket to the end.
    pub range: Range<usize>,
    /// Bytes of its words; all of it where they do not stand there letter by letter.
    pub words: Range<usize>,
    /// Bytes of its target; all of it where the target stands elsewhere.
    pub address: Range<usize>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A file relative to the page's own, perhaps a heading in it.
    File {
        /// The path, percent-decoded.
        path: String,
        /// The heading's id, without `#`.
        fragment: Option<String>,
    },
    /// A heading of the same page.
    Fragment(String),
    /// A path from the root of the site.
    Root(String),
    /// `https://…`, `http://…`.
    External(String),
    /// `mailto:…`, `tel:…`.
    Contact(String),
    /// Anything else: never written into a page.
    Unsafe,
}

/// The path that a relative path means from a folder; none where it leaves the folder of all pages.
#[must_use]
pub fn join(folder: &str, path: &str) -> Option<String> {
    let mut joined = String::with_capacity(folder.len() + path.len() + 1);
    let push = |joined: &mut String, part: &str| {
        if !joined.is_empty() {
            joined.push('/');
        }
        joined.push_str(part);
    };
    for part in parts(folder).filter(|part| !part.is_empty()) {
        push(&mut joined, part);
    }
    for part in parts(path) {
        match part {
            "" | "." => {}
            ".." if joined.is_empty() => return None,
            ".." => joined.truncate(joined.bytes().rposition(|byte| byte == b'/').unwrap_or(0)),
            _ => push(&mut joined, part),
        }
    }
    Some(joined)
}

/// What stands between the slashes of a path. A path is too short for a search that looks at many bytes at a time.
pub fn parts(path: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(path);
    std::iter::from_fn(move || {
        let path = rest?;
        let end = path.bytes().position(|byte| byte == b'/');
        rest = end.map(|end| &path[end + 1..]);
        Some(&path[..end.unwrap_or(path.len())])
    })
}

impl Target {
    /// Sorts a target.
    #[must_use]
    pub fn of(typed: &str) -> Self {
        // Browsers drop control characters inside a scheme: `java\nscript:` is a script.
        let is_control = if typed.is_ascii() {
            typed.bytes().any(|byte| byte.is_ascii_control())
        } else {
            typed.chars().any(char::is_control)
        };
        if is_control || typed.starts_with("//") {
            return Self::Unsafe;
        }
        if let Some(scheme) = scheme(typed) {
            let is = |known: &&str| known.eq_ignore_ascii_case(scheme);
            return if ["https", "http"].iter().any(is) {
                Self::External(typed.to_owned())
            } else if ["mailto", "tel"].iter().any(is) {
                Self::Contact(typed.to_owned())
            } else {
                Self::Unsafe
            };
        }
        let (path, fragment) = match typed.split_once('#') {
            Some((path, fragment)) => (path, Some(fragment)),
            None => (typed, None),
        };
        match (path, fragment) {
            ("", Some(fragment)) => Self::Fragment(decoded(fragment)),
            _ if path.starts_with('/') => Self::Root(decoded(typed)),
            _ => Self::File {
                path: decoded(path),
                fragment: fragment.map(decoded),
            },
        }
    }
}

/// A part of an address without its percent encoding, in form C as all names of the snapshot: macOS hands out form D.
#[must_use]
pub fn decoded(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii() && byte != b'%') {
        return text.to_owned();
    }
    let text = percent_encoding::percent_decode_str(text);
    text.decode_utf8_lossy().nfc().collect()
}

/// The scheme of a URL, RFC 3986 section 3.1.
pub(super) fn scheme(url: &str) -> Option<&str> {
    let rest = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.');
    let end = url.bytes().position(|byte| !rest(byte))?;
    let (scheme, after) = url.split_at(end);
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic());
    (is_scheme && after.starts_with(':')).then_some(scheme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_sorted() {
        let file = |path: &str, fragment: Option<&str>| Target::File {
            path: path.into(),
            fragment: fragment.map(Into::into),
        };
        let rows = [
            (
                "../hak/dokumen.md#ktp",
                file("../hak/dokumen.md", Some("ktp")),
            ),
            ("peta%20tps.pdf", file("peta tps.pdf", None)),
            ("#ktp", Target::Fragment("ktp".into())),
            ("/logo.svg", Target::Root("/logo.svg".into())),
            (
                "https://kpu.go.id",
                Target::External("https://kpu.go.id".into()),
            ),
            ("TEL:+62211", Target::Contact("TEL:+62211".into())),
            ("javascript:alert(1)", Target::Unsafe),
            ("java\nscript:alert(1)", Target::Unsafe),
            ("data:text/html,x", Target::Unsafe),
            ("//evil.example", Target::Unsafe),
            ("vbscript:x", Target::Unsafe),
        ];
        for (typed, target) in rows {
            assert_eq!(Target::of(typed), target, "{typed}");
        }
    }
}
