//! `untested-format`: a guide for particular people says with whom it was tried out, `tested_with`. What was made for blind or Deaf voters
//! without them often fails them: braille templates of 2024 were used as writing pads. A guide whose `audience` is `everyone` needs none.

use crate::diagnostics::{Diagnostic, codes};

use super::Subject;

/// The audience that is nobody in particular, by the name that the documentation gives it.
const EVERYONE: &str = "everyone";

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let document = subject.document;
    // A translation takes it from its source, where it is told.
    let is_source = document.inherited.entries().len() == 0;
    let mut audience = document.fields.list("audience").iter();
    let particular = !audience.any(|item| item.text() == Some(EVERYONE));
    if document.page_type.name == "guide"
        && is_source
        && particular
        && document.get("tested_with").is_none()
    {
        let span = subject.span(document.field_range("title"));
        let title = document.text("title");
        found.push(Diagnostic::new(codes::UNTESTED_FORMAT, span, title));
    }
}
