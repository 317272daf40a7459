//! The face of the letters that a theme or site has chosen.

use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::schema::{Item, Record};
use crate::source::Snapshot;

use super::Tokens;

/// The chosen face.
#[derive(Debug)]
pub(super) struct Face {
    /// Its families as CSS writes them.
    pub families: String,
    /// The rules that name its files.
    pub rules: String,
    /// Name and bytes of each.
    pub files: Vec<(String, Arc<[u8]>)>,
}

/// The weights that a face may have files for.
const WEIGHTS: [(&str, &str); 2] = [("regular", "400"), ("bold", "700")];

impl Face {
    /// The face that the last of some files chooses; each with whether it is the site's own. A problem where there is none of that name
    /// or none of its files.
    pub(super) fn chosen(
        snapshot: &Snapshot,
        folder: &str,
        records: &[(Record, bool)],
        file: &Arc<str>,
        report: &mut Report,
    ) -> Option<Self> {
        let name = records
            .iter()
            .rev()
            .find_map(|(record, _)| record.get("face"))?;
        let wanted = name.text()?;
        let faces = records
            .iter()
            .rev()
            .flat_map(|(record, _)| record.table("faces"));
        let Some((.., face)) = faces.clone().find(|(id, ..)| id == wanted) else {
            let known = faces.map(|(id, ..)| id.as_str());
            report.push(super::not_one_of(file, name, wanted, known));
            return None;
        };
        let face = face.group()?;
        let families: Vec<&str> = face
            .list("families")
            .iter()
            .filter_map(Item::text)
            .collect();
        let families: Vec<String> = families.into_iter().map(family).collect();
        let mut chosen = Self {
            families: families.join(","),
            rules: String::new(),
            files: Vec::new(),
        };
        for (field, weight) in WEIGHTS {
            let Some(item) = face.get(field) else {
                continue;
            };
            let source = item.text()?;
            let Some(found) = snapshot.get(&format!("{folder}{source}")) else {
                let near = snapshot.under(folder);
                let near = near.filter_map(|file| file.path.strip_prefix(folder));
                let span = Span::new(file, item.range.clone());
                let missing = Diagnostic::new(codes::BROKEN_LINK, span, source);
                report.push(missing.arg("kind", "theme_file").suggest(source, near));
                continue;
            };
            let address = Tokens::address(source, &found.bytes);
            let address = address.rsplit('/').next().unwrap_or_default();
            // Letters that are late stay those of the system: no line jumps under a reader.
            chosen.rules.push_str(&format!(
                "@font-face{{font-family:{};font-weight:{weight};font-display:optional;src:url({address}) format(\"woff2\")}}\n",
                families.first().map_or("", String::as_str),
            ));
            chosen
                .files
                .push((source.to_owned(), Arc::clone(&found.bytes)));
        }
        Some(chosen)
    }
}

/// A family as CSS writes it: names of several words in quotes.
fn family(name: &str) -> String {
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    if name.chars().all(is_word) {
        return name.to_owned();
    }
    let plain = |letter: &char| !letter.is_control() && !matches!(letter, '"' | '\\');
    format!("\"{}\"", name.chars().filter(plain).collect::<String>())
}
