//! `suara init`: a small site that builds clean, in an empty folder, to be changed page by page.
//!
//! Its files are those below `starter/`, so that they can be edited as content. `TODAY` in them becomes the day; a file whose name
//! has the language of the messages before its ending (`site.id.yaml`) is chosen by it.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::diagnostics::MessageLanguage;
use crate::publish::{Files, create_in_empty};

use super::console::Console;
use super::made::{hint, list, make};
use super::{Exit, Outcome, build, schema};

/// Where the schemas lie in a new site; `settings.json` names them.
const SCHEMAS: &str = ".vscode/suara";

macro_rules! starter {
    ($($path:literal from $file:literal;)*) => {
        &[$(($path, include_str!(concat!("starter/", $file)))),*]
    };
}

/// Files that are the same whatever the language of the messages: the site itself has both.
const SHARED: &[(&str, &str)] = starter! {
    "content/pages/_index.id.md" from "pages/_index.id.md";
    "content/pages/_index.en.md" from "pages/_index.en.md";
    "content/pages/panduan/_index.id.md" from "pages/panduan/_index.id.md";
    "content/pages/panduan/_index.en.md" from "pages/panduan/_index.en.md";
    "content/pages/panduan/memakai-situs.id.md" from "pages/panduan/memakai-situs.id.md";
    "content/pages/panduan/memakai-situs.en.md" from "pages/panduan/memakai-situs.en.md";
    "content/pages/panduan/tanya-jawab.id.md" from "pages/panduan/tanya-jawab.id.md";
    "content/pages/panduan/tanya-jawab.en.md" from "pages/panduan/tanya-jawab.en.md";
    ".gitignore" from "gitignore";
    ".vscode/settings.json" from "vscode-settings.json";
};

const INDONESIAN: &[(&str, &str)] = starter! {
    "content/site.yaml" from "site.id.yaml";
    "content/data/contacts.yaml" from "contacts.id.yaml";
    "content/data/laws.yaml" from "laws.id.yaml";
    "README.md" from "README.id.md";
};

const ENGLISH: &[(&str, &str)] = starter! {
    "content/site.yaml" from "site.en.yaml";
    "content/data/contacts.yaml" from "contacts.en.yaml";
    "content/data/laws.yaml" from "laws.en.yaml";
    "README.md" from "README.en.md";
};

/// Runs the command.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    let folder = matches.get_one::<PathBuf>("folder");
    let root = matches.get_one::<PathBuf>("root");
    let folder = folder.or(root).map_or(Path::new("."), PathBuf::as_path);
    let own = match console.tag() {
        MessageLanguage::Indonesian => INDONESIAN,
        MessageLanguage::English => ENGLISH,
    };
    let today = build::day(matches).to_string();
    let mut files = Files::new();
    for (path, text) in SHARED.iter().chain(own) {
        let text = text.replace("TODAY", &today);
        files.insert((*path).to_owned(), text.into_bytes().into());
    }
    for (name, text) in schema::all(console) {
        files.insert(format!("{SCHEMAS}/{name}"), text.into_bytes().into());
    }
    make(create_in_empty, folder, &files, console)?;
    // The schemas are many, and none of them is for people.
    let paths = files.keys().map(String::as_str);
    list(
        folder,
        paths.filter(|path| !path.starts_with(SCHEMAS)),
        console,
    )?;
    let path = match folder.to_str() {
        Some(".") => String::new(),
        _ => folder.display().to_string(),
    };
    hint(
        console,
        &console.say("cli-init-next", [("path", path.into())]),
    );
    Ok(Exit::Clean)
}
