//! Quotes, and the alerts that GitHub writes as quotes.

use std::ops::Range;

use pulldown_cmark::BlockQuoteKind;

use super::Hole;
use super::writer::Writer;

impl Writer<'_> {
    pub(super) fn start_quote(&mut self, kind: Option<BlockQuoteKind>, range: Range<usize>) {
        self.finish_prose();
        self.quotes.push(kind.is_some());
        let Some(kind) = kind else {
            self.line("<blockquote>");
            return;
        };
        let (class, word) = match kind {
            BlockQuoteKind::Note => ("note", "alert_note"),
            BlockQuoteKind::Tip => ("tip", "alert_tip"),
            BlockQuoteKind::Important => ("important", "alert_important"),
            BlockQuoteKind::Warning => ("warning", "alert_warning"),
            BlockQuoteKind::Caution => ("caution", "alert_caution"),
        };
        self.alerts += 1;
        let id = self.unique_id(&format!("alert-{}", self.alerts), range);
        // A note, not an `aside`: a landmark for every alert would bury the page's own.
        self.out.html.push_str(&format!(
            "<div class=\"alert alert-{class}\" role=\"note\" aria-labelledby=\"{id}\">\n\
             <p class=\"alert-title\" id=\"{id}\">"
        ));
        self.hole(Hole::Word(word));
        self.line("</p>");
    }

    pub(super) fn end_quote(&mut self) {
        self.finish_prose();
        let alert = self.quotes.pop().unwrap_or_default();
        self.line(if alert { "</div>" } else { "</blockquote>" });
    }
}
