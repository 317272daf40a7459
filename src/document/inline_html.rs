//! The few HTML elements that a writer may type, taken apart. Everything else is refused.

/// A tag that may stand in Markdown.
#[derive(Debug, PartialEq)]
pub(super) enum Tag {
    /// `<br>`.
    Break,
    /// `<kbd>`, `<abbr title="…">`, `<span lang="…">`, `<sub>`, `<sup>`: element, attribute, its value.
    Open(&'static str, Option<(&'static str, String)>),
    /// `</kbd>` …
    Close(&'static str),
    /// `<!-- a note of the writer to themselves -->`: not published.
    Comment,
}

/// The elements and the one attribute of each.
const ELEMENTS: [(&str, Option<&str>); 5] = [
    ("abbr", Some("title")),
    ("span", Some("lang")),
    ("kbd", None),
    ("sub", None),
    ("sup", None),
];

/// Takes a tag apart; none where it is not allowed.
pub(super) fn parse(html: &str) -> Option<Tag> {
    let html = html.trim();
    if html.starts_with("<!--") && html.ends_with("-->") {
        return Some(Tag::Comment);
    }
    let inner = html.strip_prefix('<')?.strip_suffix('>')?;
    if let Some(name) = inner.strip_prefix('/') {
        return element(name.trim()).map(|(name, _)| Tag::Close(name));
    }
    let inner = inner.strip_suffix('/').unwrap_or(inner).trim();
    if inner.eq_ignore_ascii_case("br") {
        return Some(Tag::Break);
    }
    let (name, rest) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let (name, allowed) = element(name)?;
    match (allowed, rest.trim()) {
        (None, "") => Some(Tag::Open(name, None)),
        (Some(allowed), rest) => {
            let value = attribute(rest, allowed)?;
            Some(Tag::Open(name, Some((allowed, value))))
        }
        _ => None,
    }
}

fn element(name: &str) -> Option<(&'static str, Option<&'static str>)> {
    ELEMENTS
        .into_iter()
        .find(|(element, _)| element.eq_ignore_ascii_case(name))
}

/// The value of the only attribute, in quotes or without.
fn attribute(text: &str, name: &str) -> Option<String> {
    let (found, value) = text.split_once('=')?;
    if !found.trim().eq_ignore_ascii_case(name) {
        return None;
    }
    let value = value.trim();
    let unquoted = ['"', '\''].into_iter().find_map(|quote| {
        let inner = value.strip_prefix(quote)?.strip_suffix(quote)?;
        (!inner.contains(quote)).then_some(inner)
    });
    let plain = |value: &str| !value.is_empty() && !value.contains([' ', '"', '\'', '=', '<', '>']);
    let value = unquoted.or_else(|| plain(value).then_some(value))?;
    (!value.trim().is_empty()).then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_allowed() {
        let open = |name, attribute: Option<(&'static str, &str)>| {
            Some(Tag::Open(name, attribute.map(|(n, v)| (n, v.to_owned()))))
        };
        let rows = [
            ("<br>", Some(Tag::Break)),
            ("<BR />", Some(Tag::Break)),
            ("<kbd>", open("kbd", None)),
            ("<span lang=\"en\">", open("span", Some(("lang", "en")))),
            ("<span lang=en>", open("span", Some(("lang", "en")))),
            (
                "<abbr title='a \"b\"'>",
                open("abbr", Some(("title", "a \"b\""))),
            ),
            ("</sub>", Some(Tag::Close("sub"))),
            ("<!-- x -->", Some(Tag::Comment)),
            ("<span>", None),
            ("<span style=\"color:red\">", None),
            ("<span lang=\"en\" onclick=\"x\">", None),
            ("<kbd onclick=x>", None),
            ("<script>", None),
            ("<div>", None),
            ("<br onload=x>", None),
        ];
        for (html, tag) in rows {
            assert_eq!(parse(html), tag, "{html}");
        }
    }
}
