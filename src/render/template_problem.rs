//! What Tera says of a template, as a problem with a span in the template's file.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::Arc;

use tera::ErrorKind;

use crate::diagnostics::{Diagnostic, Span, codes};

/// When a template went wrong.
#[derive(Clone, Copy, Debug)]
pub(super) enum Phase {
    /// When it was read.
    Load,
    /// When a page was rendered.
    Render,
}

/// A problem for an error of Tera's. `template` is the one that was asked for, `sources` tells each template's file.
pub(super) fn problem(
    error: &tera::Error,
    template: &str,
    sources: &BTreeMap<String, Arc<str>>,
    phase: Phase,
) -> Diagnostic {
    let file = |name: &str| match sources.get(name) {
        Some(path) => Arc::clone(path),
        None => name.into(),
    };
    let (span, reason) = match error.kind() {
        ErrorKind::SyntaxError(found) | ErrorKind::RenderingError(found) => {
            let span = Span::new(&file(found.filename()), found.span().range.clone());
            (span, found.message().to_owned())
        }
        ErrorKind::MissingParent { current, parent } => (
            Span::start_of(&file(current)),
            format!("`{parent}` does not exist"),
        ),
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            (Span::start_of(&file(tpl)), error.to_string())
        }
        _ => (Span::start_of(&file(template)), with_causes(error)),
    };
    let kind = match phase {
        Phase::Load => "syntax",
        Phase::Render => "render",
    };
    Diagnostic::new(codes::BROKEN_TEMPLATE, span, template)
        .arg("kind", kind)
        .arg("reason", reason)
}

fn with_causes(error: &tera::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
