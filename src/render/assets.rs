//! The files of a theme's `assets/`: style sheets, scripts, icons.
//!
//! A folder with the ending of a style sheet or script (`assets/style.css/`) is one file, put together from its parts in the order of
//! their names: what is written in small files is fetched as one, and a site may put its own part in the place of one of ours.
//! A file of the same name stands in front of the folder.
//!
//! What is put together leaves out what only its writers read: indentation, empty lines, and lines that are nothing but a comment.
//! So a text over several lines (a template literal) does not belong in a part.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::site::asset::hashed_name;
use crate::source::{Snapshot, hash};

/// The files of a theme's `assets/`: by name, the published path and the bytes.
pub(crate) type Assets = BTreeMap<String, (String, Arc<[u8]>)>;

/// The endings of what can be put together from parts.
const JOINED: [&str; 2] = [".css", ".js"];

/// Reads the assets of the theme in a folder, `themes/terang/`.
pub(super) fn load(snapshot: &Snapshot, folder: &str) -> Assets {
    let prefix = format!("{folder}assets/");
    let mut assets = Assets::new();
    let mut parts: BTreeMap<&str, Vec<&[u8]>> = BTreeMap::new();
    for file in snapshot.under(&prefix) {
        let Some(name) = file.path.strip_prefix(&prefix) else {
            continue;
        };
        if let Some(whole) = joined(name) {
            parts.entry(whole).or_default().push(&file.bytes);
        } else {
            let address = hashed_name(name, &file.hash.to_hex());
            assets.insert(name.to_owned(), (address, Arc::clone(&file.bytes)));
        }
    }
    for (name, parts) in parts {
        let bytes = join(&parts);
        let address = hashed_name(name, &hash(&bytes).to_hex());
        assets
            .entry(name.to_owned())
            .or_insert_with(|| (address, bytes.into()));
    }
    assets
}

/// One file of its parts, without what only their writers read.
fn join(parts: &[&[u8]]) -> Vec<u8> {
    let lines = parts
        .iter()
        .flat_map(|part| part.split(|byte| *byte == b'\n'))
        .map(<[u8]>::trim_ascii)
        .filter(|line| !line.is_empty() && !is_comment(line));
    let mut whole = Vec::new();
    for line in lines {
        whole.extend_from_slice(line);
        whole.push(b'\n');
    }
    whole
}

/// Whether a line is a comment and nothing else, in a script or in a style sheet.
fn is_comment(line: &[u8]) -> bool {
    let block = line
        .strip_prefix(b"/*")
        .and_then(|rest| rest.strip_suffix(b"*/"));
    line.starts_with(b"//") || block.is_some_and(|words| !words.windows(2).any(|two| two == b"*/"))
}

/// The file that a part belongs to: of `style.css/2-text.css` that is `style.css`.
fn joined(name: &str) -> Option<&str> {
    let (folder, _) = name.rsplit_once('/')?;
    JOINED
        .iter()
        .any(|ending| folder.ends_with(ending))
        .then_some(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_named_as_a_file_is_that_file() {
        let files: [(&str, &[u8]); 6] = [
            ("themes/t/assets/a.css/2-text.css", b"p {}"),
            ("themes/t/assets/a.css/1-page.css", b"body {}"),
            ("themes/t/assets/b.js/part.js", b"1;"),
            ("themes/t/assets/b.js", b"2;"),
            ("themes/t/assets/icons/c.css", b"i {}"),
            ("themes/other/assets/a.css/3.css", b"x {}"),
        ];
        let assets = load(&Snapshot::of(files), "themes/t/");
        let found: Vec<(&str, &[u8])> = assets
            .iter()
            .map(|(name, (_, bytes))| (name.as_str(), &**bytes))
            .collect();
        let expected: [(&str, &[u8]); 3] = [
            ("a.css", b"body {}\np {}\n"),
            ("b.js", b"2;"),
            ("icons/c.css", b"i {}"),
        ];
        assert_eq!(found, expected);
        assert!(assets["a.css"].0.starts_with("assets/a."));
    }

    #[test]
    fn what_only_writers_read_is_left_out_of_what_is_put_together() {
        let files: [(&str, &[u8]); 3] = [
            ("themes/t/assets/a.css/1.css", b"/* The page */\n@media print {\r\n  p {} /* paper */\n}\n\n/* a */ q {} /* b */\n"),
            ("themes/t/assets/b.js/1.js", b"// Says it.\n(() => {\n  // once\n  say('// it'); // now\n})();\n"),
            ("themes/t/assets/c.js", b"// Whole.\n  1;\n"),
        ];
        let assets = load(&Snapshot::of(files), "themes/t/");
        let text = |name: &str| String::from_utf8_lossy(&assets[name].1).into_owned();
        assert_eq!(
            text("a.css"),
            "@media print {\np {} /* paper */\n}\n/* a */ q {} /* b */\n"
        );
        assert_eq!(text("b.js"), "(() => {\nsay('// it'); // now\n})();\n");
        assert_eq!(text("c.js"), "// Whole.\n  1;\n");
    }
}
