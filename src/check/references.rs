//! `unknown-id` of references: every `{{ … }}` of a page names something of the register.

use crate::diagnostics::{Diagnostic, codes, nearest};

use super::Subject;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let document = subject.document;
    let election = document.text("election");
    let election = Some(election).filter(|id| !id.is_empty());
    for reference in &document.body.references {
        let Err(missing) = subject.site.register.look_up(&reference.path, election) else {
            continue;
        };
        let path = reference.path.as_str();
        let words = if path.is_empty() { "{{" } else { path };
        let problem = Diagnostic::new(
            codes::UNKNOWN_ID,
            subject.span(reference.range.clone()),
            words,
        );
        let problem = problem.arg("kind", missing.kind);
        let paths = missing.paths.iter().map(String::as_str);
        let near = nearest(path, paths.clone());
        let problem = match (near, missing.kind) {
            (None, _) => problem.arg("suggestion", "none"),
            (Some(near), "reference") => problem.arg("suggestion", near),
            (Some(near), _) => problem.arg("suggestion", format!("{{{{ {near} }}}}")),
        };
        let known: Vec<&str> = paths.take(SHOWN).collect();
        found.push(match (near, known.is_empty()) {
            (None, false) => problem.arg("known", known.join(", ")),
            _ => problem,
        });
    }
}

/// How many names are told where none is near.
const SHOWN: usize = 8;
