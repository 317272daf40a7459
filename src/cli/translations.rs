//! `suara translations`: every translation and how it stands to its source; `accept` records that it says the same again.
//!
//! The list goes to the standard output, as a table, as sentences for those who listen, or as JSON:
//!
//! ```json
//! {
//!   "format": 1,
//!   "translations": [{
//!     "page": "hak/pindah-memilih",
//!     "language": "en",
//!     "state": "current | unrecorded | stale | missing",
//!     "file": "content/pages/hak/pindah-memilih.en.md",
//!     "source": "content/pages/hak/pindah-memilih.id.md",
//!     "changed": [{ "line": 12, "text": "…" }],
//!     "removed_after": [{ "line": 14, "text": "…" }]
//!   }]
//! }
//! ```

use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::diagnostics::Arg;
use crate::diagnostics::messages::clean;
use crate::diagnostics::terminal::Look;
use crate::document::{Document, Stale};
use crate::site::{self, Page, Site};

use super::console::{Console, Format};
use super::content::Content;
use super::made::hint;
use super::{Exit, Failure, Outcome, accept};

/// So much of a changed paragraph is shown, in characters.
const EXCERPT: usize = 60;

/// So many changed paragraphs of a page are shown.
const SHOWN: usize = 10;

/// Runs the command.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    if let Some(("accept", matches)) = matches.subcommand() {
        return accept::run(matches, console);
    }
    let Some(content) = Content::read(matches, console)? else {
        return Ok(Exit::Problems);
    };
    let wanted = matches.get_one::<String>("language").map(String::as_str);
    let rows = rows(&content, wanted, console)?;
    let text = match (console.format, console.look) {
        (Format::Json, _) => format!("{:#}\n", in_json(&content, &rows)),
        (_, Look::Narrated) => narrated(&content, &rows, console),
        _ => table(&content, &rows, console),
    };
    console.print(&text)?;
    hint(console, &summary(&rows, console));
    let open = |row: &Row<'_>| matches!(row.state, State::Stale(_) | State::Missing);
    Ok(if matches.get_flag("deny") && rows.iter().any(open) {
        Exit::Problems
    } else {
        Exit::Clean
    })
}

/// How a translation stands to its source.
#[derive(Clone, Copy)]
enum State<'a> {
    /// It records its source as it is.
    Current,
    /// It does not record what it was made from.
    Unrecorded,
    /// Its source has changed since.
    Stale(&'a Stale),
    /// It is not there.
    Missing,
}

impl State<'_> {
    fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Unrecorded => "unrecorded",
            Self::Stale(_) => "stale",
            Self::Missing => "missing",
        }
    }
}

/// One page in one language that is not its source's.
struct Row<'a> {
    page: &'a Page,
    language: &'a str,
    state: State<'a>,
    /// The file, also where it is not there yet.
    file: String,
    /// The file that it is a translation of; none where the first language has none.
    source: Option<&'a str>,
    /// The folder of its territory's pages.
    folder: String,
}

/// Every translation, by page, then language.
fn rows<'a>(
    content: &'a Content,
    wanted: Option<&str>,
    console: &Console,
) -> Result<Vec<Row<'a>>, Failure> {
    let site = &content.site;
    if let Some(wanted) = wanted
        && site.settings.language(wanted).is_none()
    {
        let codes: Vec<&str> = site.settings.languages.iter().map(|l| &*l.code).collect();
        return Err(console.unknown("cli-unknown-language", wanted, &codes));
    }
    let mut rows: Vec<Row<'a>> = content
        .pages()
        .filter_map(|(site, page)| row(site, page))
        .filter(|row| wanted.is_none_or(|wanted| wanted == row.language))
        .collect();
    rows.sort_by(|one, other| {
        let key = |row: &Row<'_>| {
            (
                row.folder.clone(),
                Arc::clone(&row.page.stem),
                row.page.language,
            )
        };
        key(one).cmp(&key(other))
    });
    Ok(rows)
}

fn row<'a>(site: &'a Site, page: &'a Page) -> Option<Row<'a>> {
    let language = &*site.language(page).code;
    let document: &Document = site.document(page)?;
    let first = page.translations.first().map(|id| site.page(*id));
    let source = first.filter(|first| !first.is_fallback());
    let source = source.and_then(|source| site.document(source));
    let state = match page.content {
        site::Content::Fallback(_) => State::Missing,
        _ if page.language == 0 => return None,
        _ => match &document.stale {
            Some(stale) => State::Stale(stale),
            None if document.fields.get("source_hash").is_some() => State::Current,
            None => State::Unrecorded,
        },
    };
    Some(Row {
        page,
        language,
        state,
        file: document.path_in(language),
        source: source.map(|source| &*source.path),
        folder: document.territory.folder(),
    })
}

/// The changed paragraphs of a source: line, words, whether something after them is gone.
fn changes(content: &Content, stale: &Stale) -> Vec<(usize, String, &'static str)> {
    let text = content
        .snapshot
        .get(&stale.source)
        .map_or("", |file| file.text());
    let place = |range: &Range<usize>, kind| {
        let words = text.get(range.clone()).unwrap_or_default();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        (content.line(&stale.source, range.start), words, kind)
    };
    let changed = stale.change.changed.iter();
    let changed = changed.map(|range| place(range, "changed"));
    let removed = stale.change.removed.iter();
    let removed = removed.map(|range| place(range, "removed"));
    let mut all: Vec<_> = changed.chain(removed).collect();
    all.sort_by_key(|(line, ..)| *line);
    all
}

fn excerpt(words: &str) -> String {
    let words = clean(words);
    match words.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words,
    }
}

fn state(row: &Row<'_>, console: &Console) -> String {
    console.say("cli-translation-state", [("kind", row.state.name().into())])
}

/// What to show below a stale translation.
fn details(content: &Content, row: &Row<'_>, id: &str, console: &Console) -> Vec<String> {
    let State::Stale(stale) = row.state else {
        return Vec::new();
    };
    let changes = changes(content, stale);
    if changes.is_empty() {
        return vec![console.word("cli-translation-unknown")];
    }
    let more = changes.len().saturating_sub(SHOWN);
    let shown = changes.iter().take(SHOWN).map(|(line, words, kind)| {
        console.say(
            id,
            [
                ("kind", (*kind).into()),
                ("path", (&*stale.source).into()),
                ("number", line.to_string().into()),
                ("text", excerpt(words).into()),
            ],
        )
    });
    let mut lines: Vec<String> = shown.collect();
    if more > 0 {
        lines.push(console.say("cli-translation-more", [("count", more.into())]));
    }
    lines
}

fn table(content: &Content, rows: &[Row<'_>], console: &Console) -> String {
    let states: Vec<String> = rows.iter().map(|row| state(row, console)).collect();
    let widths = states.iter().map(|state| state.chars().count());
    let width = widths.max().unwrap_or_default();
    let codes = rows.iter().map(|row| row.language.len());
    let code_width = codes.max().unwrap_or_default();
    let mut text = String::new();
    for (row, state) in rows.iter().zip(&states) {
        let (language, file) = (row.language, clean(&row.file));
        let _ = writeln!(text, "{state:width$}  {language:code_width$}  {file}");
        for line in details(content, row, "cli-translation-change", console) {
            let _ = writeln!(text, "    {line}");
        }
    }
    text
}

/// One sentence a translation, one a change.
fn narrated(content: &Content, rows: &[Row<'_>], console: &Console) -> String {
    let mut text = String::new();
    for row in rows {
        let _ = writeln!(text, "{}: {}.", clean(&row.file), state(row, console));
        for line in details(content, row, "cli-translation-change.narrated", console) {
            let _ = writeln!(text, "{}.", line.trim_end_matches(['.', '…']));
        }
    }
    text
}

fn in_json(content: &Content, rows: &[Row<'_>]) -> Value {
    let rows = rows.iter().map(|row| {
        let changes = match row.state {
            State::Stale(stale) => changes(content, stale),
            _ => Vec::new(),
        };
        let of = |wanted: &str| -> Vec<Value> {
            let changes = changes.iter().filter(|(.., kind)| *kind == wanted);
            changes
                .map(|(line, words, _)| json!({ "line": line, "text": words }))
                .collect()
        };
        json!({
            "page": &*row.page.stem,
            "language": row.language,
            "state": row.state.name(),
            "file": row.file,
            "source": row.source,
            "changed": of("changed"),
            "removed_after": of("removed"),
        })
    });
    json!({ "format": 1, "translations": rows.collect::<Vec<_>>() })
}

/// How many there are of each kind, and what to do next.
fn summary(rows: &[Row<'_>], console: &Console) -> String {
    let count = |name: &str| -> Arg {
        let of_kind = rows.iter().filter(|row| row.state.name() == name);
        of_kind.count().into()
    };
    let args = [
        ("count", rows.len().into()),
        ("current", count("current")),
        ("unrecorded", count("unrecorded")),
        ("stale", count("stale")),
        ("missing", count("missing")),
    ];
    let mut text = console.say("cli-translations-summary", args);
    let due = |row: &&Row<'_>| matches!(row.state, State::Stale(_) | State::Unrecorded);
    if let Some(row) = rows.iter().find(due) {
        text.push('\n');
        text.push_str(&console.say("cli-translations-next", [("path", clean(&row.file).into())]));
    }
    text
}
