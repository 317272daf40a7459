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
    if is_comments(html) {
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

/// Whether a text is comments and nothing else. Where one ends, words may follow in the same block of HTML.
fn is_comments(html: &str) -> bool {
    let mut rest = html;
    // `<!-->` is a comment too: its end may begin where it does.
    while let Some(comment) = rest.strip_prefix("<!")
        && comment.starts_with("--")
        && let Some((_, after)) = comment.split_once("-->")
    {
        rest = after.trim_start();
    }
    rest.is_empty() && !html.is_empty()
}

/// Why HTML is refused: the `kind` of `raw-html`, the element or attribute, and what to write instead or `none`.
pub(super) fn refused(html: &str) -> (&'static str, String, &'static str) {
    let lower = html.trim().to_ascii_lowercase();
    let tag = lower.trim_start_matches(['<', '/']);
    if tag.starts_with("!--") {
        return ("comment", "<!--".to_owned(), "none");
    }
    let end = tag
        .find(|letter: char| !letter.is_ascii_alphanumeric())
        .unwrap_or(tag.len());
    let (name, rest) = tag.split_at(end);
    let kind = match name {
        "script" => "script",
        "style" => "style",
        _ if rest
            .split('>')
            .next()
            .is_some_and(|rest| rest.contains('='))
            && element(name).is_some() =>
        {
            "attribute"
        }
        _ => "element",
    };
    let attribute = rest
        .trim_start()
        .split(['=', ' '])
        .next()
        .unwrap_or_default();
    let kind = if kind == "attribute" && attribute == "style" {
        "style"
    } else {
        kind
    };
    let shown = if kind == "attribute" { attribute } else { name };
    let instead = INSTEAD
        .iter()
        .find(|(element, _)| *element == name && kind == "element");
    (
        kind,
        shown.to_owned(),
        instead.map_or("none", |(_, instead)| *instead),
    )
}

/// The element of a tag, in lower case.
pub(super) fn name_of(html: &str) -> String {
    let tag = html.trim().trim_start_matches(['<', '/']);
    let end = tag.find(|letter: char| !letter.is_ascii_alphanumeric());
    tag[..end.unwrap_or(tag.len())].to_ascii_lowercase()
}

/// What Markdown has in place of an element.
const INSTEAD: [(&str, &str); 14] = [
    ("a", "[…](…)"),
    ("b", "**…**"),
    ("blockquote", "> …"),
    ("code", "`…`"),
    ("em", "*…*"),
    ("h1", "## …"),
    ("h2", "## …"),
    ("h3", "### …"),
    ("hr", "---"),
    ("i", "*…*"),
    ("img", "![…](…)"),
    ("li", "- …"),
    ("strong", "**…**"),
    ("ul", "- …"),
];

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
    fn why_html_is_refused() {
        let rows = [
            ("<b>", ("element", "b", "**…**")),
            ("<div class=\"x\">a = b</div>", ("element", "div", "none")),
            ("<SCRIPT src=x>", ("script", "script", "none")),
            ("<span style=\"color:red\">", ("style", "span", "none")),
            ("<kbd onclick=x>", ("attribute", "onclick", "none")),
            ("</font>", ("element", "font", "none")),
            ("<!-- x --> y", ("comment", "<!--", "none")),
        ];
        for (html, (kind, name, instead)) in rows {
            assert_eq!(refused(html), (kind, name.to_owned(), instead), "{html}");
        }
    }

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
            ("<!-- x\n--> <!-- y -->", Some(Tag::Comment)),
            ("<!-->", Some(Tag::Comment)),
            ("<!--> x -->", None),
            ("<!-- x --> y <!-- z -->", None),
            ("<!-- x", None),
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
