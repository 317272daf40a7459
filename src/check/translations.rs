//! `translation-missing`, `translation-stale`: every reader gets the page in their language, and the same page (WCAG 3.1.1).
//!
//! A translation may carry the hash of the text that was translated, `source_hash`: BLAKE3, all of it or its first 16 digits. Dates of
//! files say nothing under version control, so nothing else is asked.

use crate::diagnostics::{Diagnostic, codes};
use crate::document::Document;
use crate::site::{Content, Site};

/// How many digits of a hash we ask a translator to write.
const SHORT_HASH: usize = 16;

pub(super) fn check(site: &Site, found: &mut Vec<Diagnostic>) {
    for page in &site.pages {
        match page.content {
            Content::Fallback(at) => {
                if let Some(original) = site.documents.get(at) {
                    found.push(missing(original, &site.language(page).code));
                }
            }
            Content::Document(at) if page.language > 0 => {
                let source = page.translations.first().map(|id| site.page(*id).content);
                if let (Some(Content::Document(source)), Some(own)) =
                    (source, site.documents.get(at))
                {
                    found.extend(
                        site.documents
                            .get(source)
                            .and_then(|source| stale(own, source)),
                    );
                }
            }
            _ => {}
        }
    }
}

fn missing(original: &Document, code: &str) -> Diagnostic {
    let ending = format!(".{}.md", original.language.code);
    let base = original
        .path
        .strip_suffix(&ending)
        .unwrap_or(&original.path);
    let span = original.span(original.field_range("title"));
    Diagnostic::new(codes::TRANSLATION_MISSING, span, code)
        .arg("name", code)
        .arg("expected", format!("{base}.{code}.md"))
}

fn stale(translation: &Document, source: &Document) -> Option<Diagnostic> {
    let item = translation.fields.get("source_hash")?;
    let typed = item.text()?;
    let hash = source.hash.to_hex();
    let short = &hash[..SHORT_HASH];
    if typed.eq_ignore_ascii_case(&hash) || typed.eq_ignore_ascii_case(short) {
        return None;
    }
    let problem = Diagnostic::new(
        codes::TRANSLATION_STALE,
        translation.span(item.range.clone()),
        typed,
    );
    let problem = problem.arg("name", &*source.path).arg("expected", short);
    Some(problem.note(source.span(source.field_range("title")), "other"))
}
