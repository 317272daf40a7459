//! `missing-content`: a site without a home page has no way in.

use crate::diagnostics::{Diagnostic, Span, codes};
use crate::site::Site;

pub(super) fn check(site: &Site, found: &mut Vec<Diagnostic>) {
    let missing = site
        .languages
        .iter()
        .any(|language| language.home.is_none());
    if missing && !site.documents.is_empty() {
        let code = &site.settings.default_language().code;
        let file = format!("content/pages/_index.{code}.md");
        let problem = Diagnostic::new(
            codes::MISSING_CONTENT,
            Span::start_of(&file.as_str().into()),
            file,
        );
        found.push(problem.arg("kind", "home"));
    }
}
