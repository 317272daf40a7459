//! `missing-transcript`, `missing-captions`, `missing-sign-language`: what is heard can be read, and what is said can be signed
//! (WCAG 1.2.1, 1.2.2, 1.2.6, 1.2.8).

use crate::diagnostics::{Code, Diagnostic, codes};
use crate::document::Component;
use crate::schema::Item;

use super::Subject;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for component in &subject.document.body.components {
        let kind = component.kind.name;
        if !matches!(kind, "video" | "audio") {
            continue;
        }
        let fields = &component.fields;
        if fields.get("transcript").is_none() {
            found.push(missing(subject, component, codes::MISSING_TRANSCRIPT).arg("kind", kind));
        }
        if kind == "audio" {
            continue;
        }
        let mut captions = fields.list("captions").iter().filter_map(Item::group);
        if !captions.any(|track| track.text("language") == Some(&*subject.language.code)) {
            found.push(missing(subject, component, codes::MISSING_CAPTIONS));
        }
        if fields.get("sign_language").is_none() {
            found.push(missing(subject, component, codes::MISSING_SIGN_LANGUAGE));
        }
    }
}

fn missing(subject: &Subject<'_>, component: &Component, code: Code) -> Diagnostic {
    let title = component.fields.get("title");
    let range = title.map_or(component.range.clone(), |title| title.range.clone());
    let words = title.and_then(Item::text).unwrap_or_default();
    Diagnostic::new(code, subject.span(range), words)
}
