//! Problems as SARIF 2.1.0, which code scanning services and many editors read.
//!
//! In: a [`Report`], the [`Catalogue`], the [`Sources`]. Out: one log with one run, ending with a line end.
//! The rules are the codes that occur, with their stories as help. Offers no `fixes`: what to type is told, not typed for anybody.
//! Specification: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>, whose sections the comments name.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::position::find;
use super::{Args, Catalogue, Code, Diagnostic, Report, Sources, Span};

/// The log.
#[must_use]
pub fn print(report: &Report, catalogue: &Catalogue, sources: &dyn Sources) -> String {
    let codes: BTreeSet<Code> = report.iter().map(|diagnostic| diagnostic.code).collect();
    let codes: Vec<Code> = codes.into_iter().collect();
    let rules = codes.iter().map(|code| rule(*code, catalogue));
    let results = report.iter().map(|diagnostic| {
        let rule = codes.binary_search(&diagnostic.code).unwrap_or_default();
        result(diagnostic, rule, catalogue, sources)
    });
    let language = catalogue.language().tag();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Suara",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": language,
                "rules": rules.collect::<Vec<_>>(),
            } },
            "language": language,
            // §3.14.17: a column is a character, and not half of a pair of UTF-16.
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    format!("{log:#}\n")
}

/// §3.49 reportingDescriptor.
fn rule(code: Code, catalogue: &Catalogue) -> Value {
    let bare = Diagnostic::new(code, Span::start_of(&"".into()), "");
    let criteria = code.criterion.split(", ").filter(|name| !name.is_empty());
    let tags = criteria.map(|criterion| format!("WCAG {criterion}"));
    json!({
        "id": code.name,
        "shortDescription": { "text": catalogue.headline(&bare) },
        "fullDescription": { "text": catalogue.why(&bare) },
        "help": { "text": catalogue.story(code) },
        "defaultConfiguration": { "level": code.severity.name() },
        "properties": { "tags": tags.collect::<Vec<_>>() },
    })
}

/// §3.27 result.
fn result(
    diagnostic: &Diagnostic,
    rule: usize,
    catalogue: &Catalogue,
    sources: &dyn Sources,
) -> Value {
    let word = |id| catalogue.text(id, &Args::new());
    let text = format!(
        "{}\n{}: {}\n{}: {}",
        catalogue.headline(diagnostic),
        word("why"),
        catalogue.why(diagnostic),
        word("fix"),
        catalogue.fix(diagnostic)
    );
    let mut location = json!({ "physicalLocation": place(&diagnostic.span, sources) });
    if let Some(label) = catalogue.label(diagnostic) {
        location["message"] = json!({ "text": label });
    }
    let notes = diagnostic.notes.iter().enumerate().map(|(at, note)| {
        json!({
            "id": at + 1,
            "physicalLocation": place(&note.span, sources),
            "message": { "text": catalogue.note(diagnostic, note.label) },
        })
    });
    json!({
        "ruleId": diagnostic.code.name,
        "ruleIndex": rule,
        "level": diagnostic.severity.name(),
        "message": { "text": text },
        "locations": [location],
        "relatedLocations": notes.collect::<Vec<_>>(),
    })
}

/// §3.29 physicalLocation; the region only where the file has a text.
fn place(span: &Span, sources: &dyn Sources) -> Value {
    let artifact = json!({ "uri": uri(&span.file), "uriBaseId": "%SRCROOT%" });
    match find(sources, span) {
        None => json!({ "artifactLocation": artifact }),
        Some((start, end)) => json!({
            "artifactLocation": artifact,
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        }),
    }
}

/// §3.4.3: a path as a relative URI (RFC 3986), so that no name can be taken for a scheme, a query or a fragment.
fn uri(path: &str) -> String {
    path.bytes().fold(String::new(), |mut uri, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
        uri
    })
}
