//! References as they are typed, `{{ fact.dpt }}`: a dotted path into the register and nothing more.

use std::ops::Range;

/// A reference in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'t> {
    /// Its bytes of the text, with the braces.
    pub range: Range<usize>,
    /// The path between the braces; empty where they are not closed.
    pub path: &'t str,
}

/// The references of a text, in order. Braces that are not closed reach to the end of their line.
pub fn references(text: &str) -> impl Iterator<Item = Reference<'_>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + opening(&text[from..])?;
        let inner = &text[start + 2..];
        let (path, length) = match closing(inner) {
            Ok(end) => (inner[..end].trim(), end + 2),
            Err(end) => ("", end),
        };
        from = start + 2 + length;
        Some(Reference {
            range: start..from,
            path,
        })
    })
}

/// Where two braces open. One letter is looked for much faster than two, and most texts have few of them.
fn opening(text: &str) -> Option<usize> {
    let mut braces = text.match_indices('{');
    let found = braces.find(|(at, _)| text[at + 1..].starts_with('{'));
    found.map(|(at, _)| at)
}

/// Where two braces close on the first line, else where that line ends. Looks no further than that.
fn closing(text: &str) -> Result<usize, usize> {
    for (at, letter) in text.match_indices(['}', '\n']) {
        if letter == "\n" {
            return Err(at);
        }
        if text[at + 1..].starts_with('}') {
            return Ok(at);
        }
    }
    Err(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found() {
        let found = |text| {
            let found = references(text).map(|found| (text[found.range].to_owned(), found.path));
            found.collect::<Vec<_>>()
        };
        assert_eq!(
            found("a {{ fact.dpt }} b {{x}}"),
            [
                ("{{ fact.dpt }}".to_owned(), "fact.dpt"),
                ("{{x}}".to_owned(), "x")
            ]
        );
        assert_eq!(
            found("{{ fact.dpt\nnext }}"),
            [("{{ fact.dpt".to_owned(), "")]
        );
        assert_eq!(found("{a} }} {{"), [("{{".to_owned(), "")]);
        assert_eq!(
            found("{{{a}}} {{b} c}}{{\r\n}}"),
            [
                ("{{{a}}".to_owned(), "{a"),
                ("{{b} c}}".to_owned(), "b} c"),
                ("{{\r".to_owned(), "")
            ]
        );
    }
}
