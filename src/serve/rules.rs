//! What the site's host is told to send with each file: the `_headers` file, applied as hosts apply it.
//!
//! In: its text. Out: the headers of a path. A rule is a line with a pattern, where `*` stands for anything and `:name` for one part of a
//! path, and indented lines `Name: value` or `! Name`, which takes back what an earlier rule gave.
//!
//! The preview sends them so that what they forbid is seen to fail here, not after publishing. Two are left out: nothing of a preview may
//! be kept (`Cache-Control`), and no browser may learn to ask this computer over TLS only (`Strict-Transport-Security`).

use axum::http::HeaderMap;
use axum::http::header::{CACHE_CONTROL, HeaderName, HeaderValue, STRICT_TRANSPORT_SECURITY};

/// The rules, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rules(Vec<Rule>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    pattern: String,
    /// Without a value: taken back.
    headers: Vec<(HeaderName, Option<HeaderValue>)>,
}

impl Rules {
    /// Reads the file. A line that is no rule is passed over.
    pub(super) fn read(text: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if !line.starts_with(char::is_whitespace) {
                rules.push(Rule {
                    pattern: line.trim().to_owned(),
                    headers: Vec::new(),
                });
            } else if let Some(rule) = rules.last_mut() {
                rule.headers.extend(header(line.trim()));
            }
        }
        Self(rules)
    }

    /// The folder below which the site is published, "" or "/path": that of the first rule, which holds for every file.
    pub(super) fn base(&self) -> Option<&str> {
        self.0.first()?.pattern.strip_suffix("/*")
    }

    /// What is sent with the file at an address.
    pub(super) fn of(&self, address: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let found = self.0.iter();
        for rule in found.filter(|rule| matches(rule.pattern.as_bytes(), address.as_bytes())) {
            for (name, value) in &rule.headers {
                match value {
                    Some(value) => headers.insert(name, value.clone()),
                    None => headers.remove(name),
                };
            }
        }
        headers.remove(CACHE_CONTROL);
        headers.remove(STRICT_TRANSPORT_SECURITY);
        headers
    }
}

fn header(line: &str) -> Option<(HeaderName, Option<HeaderValue>)> {
    if let Some(name) = line.strip_prefix('!') {
        return Some((name.trim().parse().ok()?, None));
    }
    let (name, value) = line.split_once(':')?;
    Some((name.trim().parse().ok()?, Some(value.trim().parse().ok()?)))
}

/// Whether an address fits a pattern.
fn matches(pattern: &[u8], address: &[u8]) -> bool {
    match (pattern, address) {
        ([], []) => true,
        ([b'*', rest @ ..], _) => {
            // No pattern of ours has two stars, so no end is tried twice.
            (0..=address.len()).any(|from| matches(rest, &address[from..]))
        }
        ([b':', rest @ ..], _) => {
            let part = |bytes: &[u8]| bytes.iter().position(|byte| *byte == b'/');
            let name = part(rest).unwrap_or(rest.len());
            let value = part(address).unwrap_or(address.len());
            value > 0 && matches(&rest[name..], &address[value..])
        }
        ([one, rest @ ..], [other, address @ ..]) => one == other && matches(rest, address),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "/a/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n  \
        Strict-Transport-Security: max-age=1\n  Referrer-Policy: origin\n\
        /a/assets/*\n  ! Referrer-Policy\n/a/*.ics\n  Content-Type: text/calendar\n/a/w/:office/x/*\n  X-Robots-Tag: none\n";

    #[test]
    fn rules_are_applied_in_their_order() {
        let rules = Rules::read(FILE);
        let names = |address: &str| -> Vec<String> {
            let headers = rules.of(address);
            let mut names: Vec<String> = headers.keys().map(ToString::to_string).collect();
            names.sort();
            names
        };
        let (plain, kind) = ("x-content-type-options", "content-type");
        assert_eq!(names("/a/hak/"), ["referrer-policy", plain]);
        assert_eq!(names("/a/assets/terang.css"), [plain]);
        assert_eq!(names("/a/b/c.ics"), [kind, "referrer-policy", plain]);
        assert_eq!(names("/a/w/one/x/y").len(), 3);
        assert_eq!(names("/a/w/one/two/x/y").len(), 2);
        assert!(names("/b/").is_empty());
        assert_eq!(rules.base(), Some("/a"));
    }
}
