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
        let start = from + text[from..].find("{{")?;
        let line = text[start..]
            .find('\n')
            .map_or(text.len(), |end| start + end);
        let close = text[start..line].find("}}").map(|end| start + end);
        let end = close.map_or(line, |close| close + 2);
        from = end;
        Some(Reference {
            range: start..end,
            path: close.map_or("", |close| text[start + 2..close].trim()),
        })
    })
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
    }
}
