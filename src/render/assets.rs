//! The files of a theme's `assets/`: style sheets, scripts, icons.
//!
//! A folder with the ending of a style sheet or script (`assets/style.css/`) is one file, put together from its parts in the order of
//! their names: what is written in small files is fetched as one, and a site may put its own part in the place of one of ours. What
//! only its writers read is left out: comments, indentation, empty lines. So a text over several lines (a template literal) does not
//! belong in a part. A file of the same name stands in front of the folder and is published as it is.
//!
//! In `style.css` and in all parts but the first of another sheet `@import` cannot work: browsers pass over it once there is a rule
//! before it.

mod lean;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::site::asset::hashed_name;
use crate::source::{Snapshot, hash};

use super::tokens::Tokens;

/// The files of a theme's `assets/`: by name, the published path and the bytes.
pub(crate) type Assets = BTreeMap<String, (String, Arc<[u8]>)>;

/// The endings of what can be put together from parts.
const JOINED: [&str; 2] = [".css", ".js"];

/// The style sheet that the theme's colours, sizes and face stand in front of.
const STYLE: &str = "style.css";

/// Reads the assets of the theme in a folder, `themes/terang/`.
pub(super) fn load(snapshot: &Snapshot, folder: &str, tokens: &Tokens) -> Assets {
    let prefix = format!("{folder}assets/");
    let mut assets = Assets::new();
    let mut parts: BTreeMap<&str, Vec<&[u8]>> = BTreeMap::new();
    for file in snapshot.under(&prefix) {
        let Some(name) = file.path.strip_prefix(&prefix) else {
            continue;
        };
        if let Some(whole) = joined(name) {
            parts.entry(whole).or_default().push(unmarked(&file.bytes));
        } else {
            put(&mut assets, name, Arc::clone(&file.bytes));
        }
    }
    for (name, parts) in parts {
        let bytes = if name.strip_suffix(".css").is_some() {
            lean::style_sheet(&parts)
        } else {
            lean::script(&parts)
        };
        if !assets.contains_key(name) {
            put(&mut assets, name, bytes.into());
        }
    }
    if let Some((_, bytes)) = assets.get(STYLE).filter(|_| !tokens.css.is_empty()) {
        let bytes = [tokens.css.as_bytes(), unmarked(bytes)].join(&b'\n');
        put(&mut assets, STYLE, bytes.into());
    }
    assets.extend(tokens.files.clone());
    assets
}

/// Adds a file, or gives it other bytes; its published path.
pub(super) fn put(assets: &mut Assets, name: &str, bytes: Arc<[u8]>) -> String {
    let address = hashed_name(name, &hash(&bytes).to_hex());
    assets.insert(name.to_owned(), (address.clone(), bytes));
    address
}

/// Some text without the byte order mark that some editors put first: further in, it would be a letter of the first name.
fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
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
        let assets = load(&Snapshot::of(files), "themes/t/", &Tokens::default());
        let found: Vec<(&str, &[u8])> = assets
            .iter()
            .map(|(name, (_, bytes))| (name.as_str(), &**bytes))
            .collect();
        let expected: [(&str, &[u8]); 3] = [
            ("a.css", b"body{}p{}"),
            ("b.js", b"2;"),
            ("icons/c.css", b"i {}"),
        ];
        assert_eq!(found, expected);
        assert!(assets["a.css"].0.starts_with("assets/a."));
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_a_name() {
        let files: [(&str, &[u8]); 3] = [
            ("themes/t/assets/a.css/1.css", b"\xef\xbb\xbfa {}"),
            ("themes/t/assets/a.css/2.css", b"\xef\xbb\xbfb {}"),
            ("themes/t/assets/style.css", b"\xef\xbb\xbfc {}"),
        ];
        let tokens = Tokens {
            css: ":root{}".to_owned(),
            ..Tokens::default()
        };
        let assets = load(&Snapshot::of(files), "themes/t/", &tokens);
        assert_eq!(&*assets["a.css"].1, b"a{}b{}");
        assert_eq!(&*assets["style.css"].1, b":root{}\nc {}");
    }
}
