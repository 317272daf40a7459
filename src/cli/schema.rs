//! `suara schema`: the JSON Schemas of every file that a writer fills in, for editors.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::diagnostics::messages::clean;
use crate::diagnostics::nearest;
use crate::publish::{Files, create};
use crate::schema::json_schema::{self, File, json_schema};

use super::console::Console;
use super::made::{self, make};
use super::{Exit, Failure, Outcome};

/// Runs the command.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    if let Some(folder) = matches.get_one::<PathBuf>("write") {
        let files = all(console).into_iter();
        let files: Files = files
            .map(|(name, text)| (name, text.into_bytes().into()))
            .collect();
        make(create, folder, &files, console)?;
        made::list(folder, files.keys().map(String::as_str), console)?;
        return Ok(Exit::Clean);
    }
    let files = json_schema::files();
    let text = match matches.get_one::<String>("name") {
        None => list(&files, console),
        Some(name) => {
            let file = files.iter().find(|file| file.name == *name);
            text(file.ok_or_else(|| unknown(name, &files, console))?, console)
        }
    };
    console.print(&text)?;
    Ok(Exit::Clean)
}

fn unknown(name: &str, files: &[File], console: &Console) -> Failure {
    let near = nearest(name, files.iter().map(|file| file.name.as_str()));
    let (name, near) = (clean(name), near.unwrap_or_default());
    let args = [("name", name.as_str()), ("suggestion", near)];
    console.failure("cli-unknown-schema", args)
}

/// Every schema: the name of its file, its text.
pub(super) fn all(console: &Console) -> Vec<(String, String)> {
    let files = json_schema::files().into_iter();
    files
        .map(|file| (format!("{}.json", file.name), text(&file, console)))
        .collect()
}

fn text(file: &File, console: &Console) -> String {
    format!("{:#}\n", json_schema(file, &console.words))
}

fn list(files: &[File], console: &Console) -> String {
    let lengths = files.iter().map(|file| file.name.len());
    let width = lengths.max().unwrap_or_default();
    let mut text = String::new();
    for file in files {
        let _ = writeln!(text, "{:width$}  {}", file.name, file.title(&console.words));
    }
    text
}
