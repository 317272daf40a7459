//! A problem told in sentences: nothing is drawn, every line makes sense when it is heard alone.
//!
//! In: a diagnostic and the printer's words and texts. Out: lines, one thought each.

use super::super::messages::clean;
use super::super::position::{Position, line_around, position};
use super::super::{Args, Diagnostic, Span};
use super::{Terminal, path};

/// The problem, ending with a line end.
pub(super) fn narrate(terminal: &Terminal<'_>, diagnostic: &Diagnostic) -> String {
    let catalogue = terminal.catalogue;
    let mut args = Args::from([
        ("severity", catalogue.severity(diagnostic.severity).into()),
        ("file", path(&diagnostic.span.file).into()),
        ("headline", catalogue.headline(diagnostic).into()),
    ]);
    let mut lines = Vec::new();
    match line_of(terminal, &diagnostic.span) {
        Some((place, line)) => {
            // As texts: places are not grouped, "baris 1.234" would be read as a decimal.
            args.insert("line", place.line.to_string().into());
            args.insert("column", place.column.to_string().into());
            lines.push(catalogue.text("narrated-place", &args));
            if !line.is_empty() {
                let args = Args::from([("text", line.into())]);
                lines.push(catalogue.text("narrated-line", &args));
            }
        }
        None => lines.push(catalogue.text("narrated-file", &args)),
    }
    lines.extend(catalogue.label(diagnostic));
    for note in &diagnostic.notes {
        let mut args = Args::from([
            ("file", path(&note.span.file).into()),
            ("text", catalogue.note(diagnostic, note.label).into()),
        ]);
        let id = match line_of(terminal, &note.span) {
            Some((place, _)) => {
                args.insert("line", place.line.to_string().into());
                "narrated-note"
            }
            None => "narrated-note-file",
        };
        lines.push(catalogue.text(id, &args));
    }
    let footer = terminal.footer(diagnostic).into_iter();
    lines.extend(footer.map(|(word, text)| format!("{word}: {text}")));
    lines.join("\n") + "\n"
}

/// The place of a span and its line, where the file has a text.
fn line_of(terminal: &Terminal<'_>, span: &Span) -> Option<(Position, String)> {
    let text = terminal.sources.text(&span.file)?;
    let line = &text[line_around(text, span.range.start)];
    Some((position(text, span.range.start), clean(line)))
}
