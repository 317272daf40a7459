//! Problems for editors and other programs: one JSON document a run.
//!
//! In: a [`Report`], the [`Catalogue`], the [`Sources`]. Out: the document, ending with a line end; the same report gives the same bytes.
//! Decides nothing and leaves nothing out. Its keys are stable: they may become more, their meaning does not change while `format` is 1.
//!
//! ```json
//! {
//!   "format": 1,
//!   "language": "id",
//!   "errors": 1,
//!   "warnings": 0,
//!   "problems": [{
//!     "code": "broken-link",
//!     "severity": "error",
//!     "file": "content/pages/hak.id.md",
//!     "start": { "line": 6, "column": 16, "byte": 84 },
//!     "end": { "line": 6, "column": 32, "byte": 100 },
//!     "words": "hak/tidak-ada.md",
//!     "message": "halaman yang dituju tautan ini tidak ada",
//!     "label": "tidak ditemukan",
//!     "why": "…",
//!     "fix": "…",
//!     "criterion": ["2.4.4"],
//!     "notes": [{ "file": "…", "start": null, "end": null, "message": "…" }],
//!     "explain": "suara explain broken-link"
//!   }]
//! }
//! ```
//!
//! `line` and `column` count from 1, `column` in characters (Unicode scalar values), `byte` from 0; `end` is the place after the last
//! character. `start` and `end` are null where the file has no text (it is missing, or is no text), `label` where a code has none.

use serde_json::{Value, json};

use super::position::{Position, find};
use super::{Args, Catalogue, Diagnostic, Report, Severity, Sources, Span};

/// The document.
#[must_use]
pub fn print(report: &Report, catalogue: &Catalogue, sources: &dyn Sources) -> String {
    let problems = report
        .iter()
        .map(|diagnostic| problem(diagnostic, catalogue, sources));
    let document = json!({
        "format": 1,
        "language": catalogue.language().tag(),
        "errors": report.count(Severity::Error),
        "warnings": report.count(Severity::Warning),
        "problems": problems.collect::<Vec<_>>(),
    });
    format!("{document:#}\n")
}

fn problem(diagnostic: &Diagnostic, catalogue: &Catalogue, sources: &dyn Sources) -> Value {
    let code = diagnostic.code;
    let criterion = code.criterion.split(", ").filter(|name| !name.is_empty());
    let notes = diagnostic.notes.iter().map(|note| {
        let message = catalogue.note(diagnostic, note.label);
        let (start, end) = places(sources, &note.span);
        json!({ "file": &*note.span.file, "start": start, "end": end, "message": message })
    });
    let (start, end) = places(sources, &diagnostic.span);
    let explain = Args::from([("code", code.name.into())]);
    json!({
        "code": code.name,
        "severity": diagnostic.severity.name(),
        "file": &*diagnostic.span.file,
        "start": start,
        "end": end,
        "words": diagnostic.words,
        "message": catalogue.headline(diagnostic),
        "label": catalogue.label(diagnostic),
        "why": catalogue.why(diagnostic),
        "fix": catalogue.fix(diagnostic),
        "criterion": criterion.collect::<Vec<_>>(),
        "notes": notes.collect::<Vec<_>>(),
        "explain": catalogue.text("explain", &explain),
    })
}

fn places(sources: &dyn Sources, span: &Span) -> (Value, Value) {
    match find(sources, span) {
        Some((start, end)) => (place(start), place(end)),
        None => (Value::Null, Value::Null),
    }
}

fn place(Position { line, column, byte }: Position) -> Value {
    json!({ "line": line, "column": column, "byte": byte })
}
