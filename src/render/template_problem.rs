//! What Tera says of a template, as a problem with a span in the template's file.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::Arc;

use tera::ErrorKind;

use crate::diagnostics::{Diagnostic, Span, codes};

use super::tokens::Whose;

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

/// The problems that Tera tells together, as one text, when each template can be read and they do not fit each other. `text` gives the
/// words of a template, and whether they are the program's own.
pub(super) fn together<'t>(
    error: &tera::Error,
    sources: &BTreeMap<String, Arc<str>>,
    text: impl Fn(&str) -> Option<(&'t str, Whose)>,
) -> Vec<Diagnostic> {
    let ErrorKind::Msg(told) = error.kind() else {
        return Vec::new();
    };
    let mut found: Vec<Diagnostic> = Vec::new();
    for (reason, place) in reports(told) {
        let Some((name, start)) = at(place, &text) else {
            continue;
        };
        let problem = match reason
            .strip_prefix("Block `")
            .and_then(|it| it.split_once('`'))
        {
            Some((block, _)) => lacking(block, (name, start), sources, &text),
            None => told_at(sources, (name, start), "")
                .arg("kind", "syntax")
                .arg("reason", reason),
        };
        // Many templates fill the same block.
        let same = |other: &Diagnostic| other.span == problem.span && other.words == problem.words;
        if !found.iter().any(same) {
            found.push(problem);
        }
    }
    found
}

/// What is told, and where: `error: reason`, and on the next line ` --> name:line:column`.
fn reports(told: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = told.lines().zip(told.lines().skip(1));
    lines.filter_map(|(reason, place)| {
        let place = place.trim_start().strip_prefix("--> ")?;
        Some((reason.strip_prefix("error: ")?, place))
    })
}

/// The template and the byte of `name:line:column`.
fn at<'p, 't>(
    place: &'p str,
    text: impl Fn(&str) -> Option<(&'t str, Whose)>,
) -> Option<(&'p str, usize)> {
    let (rest, column) = place.rsplit_once(':')?;
    let (name, line) = rest.rsplit_once(':')?;
    let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
    let mut lines = text(name)?.0.split_inclusive('\n');
    let before: usize = lines
        .by_ref()
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let letters = lines.next().unwrap_or_default().chars();
    let inside: usize = letters
        .take(column.saturating_sub(1))
        .map(char::len_utf8)
        .sum();
    Some((name, before + inside))
}

fn told_at(
    sources: &BTreeMap<String, Arc<str>>,
    (name, start): (&str, usize),
    words: &str,
) -> Diagnostic {
    let file = sources.get(name).map_or_else(|| name.into(), Arc::clone);
    Diagnostic::new(
        codes::BROKEN_TEMPLATE,
        Span::new(&file, start..start),
        words,
    )
}

/// The problem of a block that a template fills and none has on which it builds: where one of ours fills it, that of the site's own
/// template below.
fn lacking<'t>(
    block: &str,
    (name, start): (&str, usize),
    sources: &BTreeMap<String, Arc<str>>,
    text: impl Fn(&str) -> Option<(&'t str, Whose)>,
) -> Diagnostic {
    let mut below = name;
    while let Some((words, Whose::Ours)) = text(below)
        && let Some(next) = extended(words)
    {
        below = next;
    }
    if below == name {
        return told_at(sources, (name, start), block).arg("kind", "block");
    }
    told_at(sources, (below, 0), block)
        .arg("kind", "block")
        .arg("name", name)
}

/// The template on which one builds.
fn extended(words: &str) -> Option<&str> {
    let (_, rest) = words.split_once("extends")?;
    rest.split(['"', '\'', '`']).nth(1)
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
