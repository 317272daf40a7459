//! A new page's file with every field that it may have: those that it must have as keys to fill in, the others as comments.
//!
//! In: a [`Sheet`]. Out: the text of a Markdown file. What is filled in decodes; what is left empty is told by the first check.
//! A line `# …` explains, a line `#key: …` is a field that can be used by taking the `#` away.

use crate::diagnostics::{Args, Catalogue};
use crate::language::Date;

use super::{Field, Kind, Level, Origin, PageType};

/// Fields that say something about a translation, and nothing about a source.
const OF_TRANSLATIONS: [&str; 2] = ["source_hash", "translated_by"];

/// What is known of a new page.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// Its type.
    pub page_type: &'static PageType,
    /// Where it stands.
    pub level: Level,
    /// Whether it stands for itself or translates another.
    pub origin: Origin,
    /// Its title, or empty.
    pub title: &'a str,
    /// The day on which it is made.
    pub today: Date,
    /// The words of the explanations.
    pub words: &'a Catalogue,
    /// The example of a body.
    pub body: &'a str,
}

/// The file of a new page.
#[must_use]
pub fn skeleton(sheet: &Sheet<'_>) -> String {
    let fields = fields(sheet);
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        fields.into_iter().partition(|field| field.required);
    let mut lines = vec!["---".to_owned(), comment(&word(sheet, "cli-fill-in"))];
    for field in required {
        lines.extend(known_field(sheet, field));
        if field.name == "summary" && sheet.origin == Origin::Source {
            lines.push(format!("type: {}", sheet.page_type.name));
        }
    }
    lines.push(String::new());
    lines.push(comment(&word(sheet, "cli-may-fill-in")));
    for field in optional.into_iter().filter(|field| field.name != "type") {
        lines.extend(optional_field(sheet, field));
    }
    lines.push("---".to_owned());
    lines.push(String::new());
    lines.push(sheet.body.trim().to_owned());
    lines.join("\n") + "\n"
}

/// The fields that this file may have: common ones that every page needs first, the type's own next, then the others.
fn fields(sheet: &Sheet<'_>) -> Vec<&'static Field> {
    let mut fields: Vec<&'static Field> = Vec::new();
    for field in sheet.page_type.tables(sheet.level).into_iter().flatten() {
        let known = fields.iter().any(|other| other.name == field.name);
        let elsewhere = match sheet.origin {
            Origin::Source => OF_TRANSLATIONS.contains(&field.name),
            Origin::Translation => field.shared,
        };
        if !known && !elsewhere {
            fields.push(field);
        }
    }
    let place = |field: &&Field| match field.name {
        "title" => 0,
        "summary" => 1,
        "reviewed_on" => 3,
        _ => 2,
    };
    fields.sort_by_key(place);
    fields
}

/// A required field of the page itself, filled in where its value is known.
fn known_field(sheet: &Sheet<'_>, field: &Field) -> Vec<String> {
    let known = match field.name {
        "title" => plain(sheet.title),
        "reviewed_on" => sheet.today.to_string(),
        _ => String::new(),
    };
    if known.is_empty() {
        return required_field(sheet, field);
    }
    vec![explain(sheet, field), format!("{}: {known}", field.name)]
}

fn required_field(sheet: &Sheet<'_>, field: &Field) -> Vec<String> {
    let mut lines = vec![explain(sheet, field)];
    lines.extend(value(sheet, field.name, field.kind));
    lines
}

/// The lines of an optional field, each behind a `#`.
fn optional_field(sheet: &Sheet<'_>, field: &Field) -> Vec<String> {
    let lines = if field.example.is_empty() {
        value(sheet, field.name, field.kind)
    } else {
        vec![format!("{}: {}", field.name, field.example)]
    };
    let hidden = lines.into_iter().map(|line| format!("#{line}"));
    std::iter::once(explain(sheet, field))
        .chain(hidden)
        .collect()
}

/// A key with room for its value.
fn value(sheet: &Sheet<'_>, name: &str, kind: Kind) -> Vec<String> {
    let head = format!("{name}:");
    let inside = |lines: Vec<String>| {
        let lines = lines.into_iter().map(|line| format!("  {line}"));
        std::iter::once(head.clone()).chain(lines).collect()
    };
    match kind {
        Kind::Group(fields) => inside(group(sheet, fields)),
        Kind::List(Kind::Group(fields)) => inside(entry(group(sheet, fields))),
        Kind::List(Kind::Prose | Kind::Text(_) | Kind::Name(_)) => inside(vec!["-".to_owned()]),
        _ => vec![head],
    }
}

/// The fields of a group, those that it must have first.
fn group(sheet: &Sheet<'_>, fields: &'static [Field]) -> Vec<String> {
    let required = fields.iter().filter(|field| field.required);
    let optional = fields.iter().filter(|field| !field.required);
    required
        .flat_map(|field| required_field(sheet, field))
        .chain(optional.flat_map(|field| optional_field(sheet, field)))
        .collect()
}

/// A group as the first entry of a list: its first key behind a hyphen, the rest below that key.
fn entry(lines: Vec<String>) -> Vec<String> {
    let first = lines.iter().position(|line| !line.starts_with('#'));
    let mark = |(at, line): (usize, String)| match first {
        Some(first) if at == first => format!("- {line}"),
        Some(first) if at < first => line,
        _ => format!("  {line}"),
    };
    let hyphen = first.is_none().then(|| "-".to_owned());
    let lines = lines.into_iter().enumerate().map(mark);
    hyphen.into_iter().chain(lines).collect()
}

/// What a field is for, the words that it allows, an example.
fn explain(sheet: &Sheet<'_>, field: &Field) -> String {
    let mut text = field.help.told(sheet.words.language()).to_owned();
    let told = |id, value: &str| sheet.words.text(id, &Args::from([("text", value.into())]));
    if let Kind::Choice(words) = field.kind {
        text.push_str(&told("cli-one-of", &words.join(", ")));
    }
    if field.required && !field.example.is_empty() && field.name != "reviewed_on" {
        text.push_str(&told("cli-for-example", field.example));
    }
    comment(&text)
}

fn comment(text: &str) -> String {
    format!("# {text}")
}

fn word(sheet: &Sheet<'_>, id: &str) -> String {
    sheet.words.text(id, &Args::new())
}

/// A text as a value of YAML: as it is where that is safe, else in quotes.
fn plain(text: &str) -> String {
    let text = text.trim();
    let safe = |c: char| c.is_alphanumeric() || " .?!()/".contains(c);
    let first = text.chars().next().is_none_or(char::is_alphabetic);
    if first && text.chars().all(safe) {
        text.to_owned()
    } else {
        // Every JSON string is a quoted string of YAML.
        serde_json::Value::from(text).to_string()
    }
}
