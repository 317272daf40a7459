//! Problems as GitHub shows them beside the lines of a change: workflow commands.
//!
//! In: a [`Report`], the [`Catalogue`], the [`Sources`]. Out: one `::error …::…` or `::warning …::…` line a problem.
//! Everything from outside is escaped, so that no text can end a command and begin another. GitHub itself shows ten of each a step.

use std::fmt::Write as _;

use super::position::find;
use super::{Args, Catalogue, Diagnostic, Report, Sources};

/// The commands, each on its line.
#[must_use]
pub fn print(report: &Report, catalogue: &Catalogue, sources: &dyn Sources) -> String {
    let mut text = String::new();
    for diagnostic in report.iter() {
        command(diagnostic, catalogue, sources, &mut text);
    }
    text
}

fn command(
    diagnostic: &Diagnostic,
    catalogue: &Catalogue,
    sources: &dyn Sources,
    text: &mut String,
) {
    let severity = diagnostic.severity.name();
    let file = property(&diagnostic.span.file);
    let _ = write!(text, "::{severity} file={file}");
    if let Some((start, end)) = find(sources, &diagnostic.span) {
        let _ = write!(text, ",line={},col={}", start.line, start.column);
        // GitHub shows columns only where a problem has one line.
        let _ = if end.line == start.line {
            write!(text, ",endColumn={}", end.column)
        } else {
            write!(text, ",endLine={}", end.line)
        };
    }
    let title = format!(
        "{} ({})",
        catalogue.headline(diagnostic),
        diagnostic.code.name
    );
    let word = |id| catalogue.text(id, &Args::new());
    let message = format!(
        "{}: {}\n{}: {}",
        word("why"),
        catalogue.why(diagnostic),
        word("fix"),
        catalogue.fix(diagnostic)
    );
    let _ = writeln!(text, ",title={}::{}", property(&title), data(&message));
}

/// The message of a command: GitHub's own escapes for what would end it.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A value before the message, where colons and commas end it too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
