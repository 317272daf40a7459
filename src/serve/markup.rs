//! HTML of the preview's own pages, piece by piece.
//!
//! Names of elements and attributes are part of the program (`'static`); everything else is escaped. So nothing that somebody typed can
//! become markup, whatever the caller does.

use crate::document::escape;

/// Attributes: name and value.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

/// HTML that is being written.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// A start tag. An attribute with an empty value is its name alone, which says the same.
    pub(super) fn open(&mut self, element: &'static str, attributes: Attributes<'_>) {
        self.0.push('<');
        self.0.push_str(element);
        for (name, value) in attributes {
            if value.is_empty() {
                self.0.push(' ');
                self.0.push_str(name);
            } else {
                escape::attribute(&mut self.0, name, value);
            }
        }
        self.0.push('>');
    }

    /// An end tag.
    pub(super) fn close(&mut self, element: &'static str) {
        self.0.push_str("</");
        self.0.push_str(element);
        self.0.push('>');
    }

    /// Words. Marks that turn the direction of writing become U+FFFD: they would show a line otherwise than it is.
    pub(super) fn text(&mut self, text: &str) {
        let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if text.contains(turns) {
            escape::text(&mut self.0, &text.replace(turns, "\u{fffd}"));
        } else {
            escape::text(&mut self.0, text);
        }
    }

    /// An element with words in it.
    pub(super) fn element(
        &mut self,
        element: &'static str,
        attributes: Attributes<'_>,
        text: &str,
    ) {
        self.open(element, attributes);
        self.text(text);
        self.close(element);
    }

    /// Markup that is part of the program.
    pub(super) fn markup(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Adds what was written elsewhere.
    pub(super) fn append(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// The HTML.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_typed_becomes_markup() {
        let mut html = Html::default();
        html.open("a", &[("href", "\"'><script>")]);
        html.text("</a><img src=x> \u{202e}drawkcab");
        html.close("a");
        let expected = "<a href=\"&quot;&#39;&gt;&lt;script&gt;\">&lt;/a&gt;&lt;img src=x&gt; \u{fffd}drawkcab</a>";
        assert_eq!(html.finish(), expected);
    }
}
