//! The face of the letters that a theme or site has chosen.

use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::schema::{Item, Record};
use crate::source::Snapshot;

use super::Whose;
use super::assets::{self, Assets};

/// The chosen face.
#[derive(Debug)]
pub(super) struct Face {
    /// Its families as CSS writes them.
    pub families: String,
    /// The rules that name its files.
    pub rules: String,
    /// Its files.
    pub files: Assets,
}

/// The weights that a face may have files for.
const WEIGHTS: [(&str, &str); 2] = [("regular", "400"), ("bold", "700")];

impl Face {
    /// The face that the last of some files chooses. A problem where there is none of that name or none of its files.
    pub(super) fn chosen(
        snapshot: &Snapshot,
        folder: &str,
        records: &[(Whose, Record)],
        file: &Arc<str>,
        report: &mut Report,
    ) -> Option<Self> {
        let records = records.iter().rev().map(|(_, record)| record);
        let name = records.clone().find_map(|record| record.get("face"))?;
        let wanted = name.text()?;
        let mut faces = records.flat_map(|record| record.table("faces"));
        let known = faces.clone().map(|(id, ..)| id.as_str());
        let Some((.., face)) = faces.find(|(id, ..)| id == wanted) else {
            report.push(super::not_one_of(file, name, wanted, known));
            return None;
        };
        let face = face.group()?;
        let families = face.list("families").iter().filter_map(Item::text);
        let families: Vec<String> = families.map(family).collect();
        let mut chosen = Self {
            families: families.join(","),
            rules: String::new(),
            files: Assets::new(),
        };
        for (field, weight) in WEIGHTS {
            let Some(item) = face.get(field) else {
                continue;
            };
            let source = item.text()?;
            match snapshot.get(&format!("{folder}{source}")) {
                Some(found) => chosen.add(families.first()?, weight, source, &found.bytes),
                None => report.push(missing(snapshot, folder, file, item, source)),
            }
        }
        Some(chosen)
    }

    /// Adds a file. Letters that come late stay those of the system, so no line jumps under a reader.
    fn add(&mut self, family: &str, weight: &str, source: &str, bytes: &Arc<[u8]>) {
        let address = assets::put(&mut self.files, source, Arc::clone(bytes));
        // The style sheet stands in the same folder.
        let name = address.rsplit('/').next().unwrap_or_default();
        self.rules.push_str(&format!(
            "@font-face{{font-family:{family};font-weight:{weight};font-display:optional;src:url({}) format(\"woff2\")}}\n",
            quoted(name),
        ));
    }
}

/// The problem of a file that the theme's folder does not hold.
fn missing(
    snapshot: &Snapshot,
    folder: &str,
    file: &Arc<str>,
    item: &Item,
    source: &str,
) -> Diagnostic {
    let near = snapshot.under(folder);
    let near = near.filter_map(|file| file.path.strip_prefix(folder));
    let span = Span::new(file, item.range.clone());
    let missing = Diagnostic::new(codes::BROKEN_LINK, span, source);
    missing.arg("kind", "theme_file").suggest(source, near)
}

/// A family as CSS writes it: in quotes what is not a name by itself.
fn family(name: &str) -> String {
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    // A name begins with no digit, nor with one behind a hyphen (CSS Syntax Level 3, section 4.3.9).
    let first = name.trim_start_matches('-').chars().next();
    let is_name = first.is_some_and(|letter| letter.is_ascii_alphabetic());
    if is_name && name.chars().all(is_word) {
        return name.to_owned();
    }
    quoted(name)
}

/// A text as CSS writes it (CSS Syntax Level 3, section 4.3.5).
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            // A line end would end the text.
            _ if letter.is_control() => quoted.push_str(&format!("\\{:x} ", u32::from(letter))),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
