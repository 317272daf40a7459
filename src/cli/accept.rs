//! `suara translations accept PATH …`: writes into a translation which text of its source it says.
//!
//! One line of its front matter is added or changed, every other byte stays. All files are looked at before the first is written.

use std::path::{Component, Path, PathBuf};

use clap::ArgMatches;

use crate::diagnostics::messages::clean;
use crate::diagnostics::nearest;
use crate::document::{Document, Revision, Territory, with_field};
use crate::publish::{RealDisk, Replacement, replace};

use super::console::Console;
use super::content::Content;
use super::made::{hint, list};
use super::{Exit, Failure, Outcome};

/// Runs the command.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    let Some(content) = Content::read(matches, console)? else {
        return Ok(Exit::Problems);
    };
    let mut files: Vec<Replacement> = Vec::new();
    let mut accept = |translation: &Document, source: &Document| -> Result<(), Failure> {
        let recorded = Revision::of(source).recorded();
        if translation.fields.text("source_hash") != Some(&*recorded)
            && files.iter().all(|file| *file.path != *translation.path)
        {
            files.push(replacement(translation, &recorded, console)?);
        }
        Ok(())
    };
    if matches.get_flag("all") {
        for (site, translation) in content.all_documents() {
            if let Some(source) = site.source_of(translation) {
                accept(translation, source)?;
            }
        }
    }
    for typed in matches.get_many::<PathBuf>("path").unwrap_or_default() {
        let (translation, source) = named(&content, typed, console)?;
        accept(translation, source)?;
    }
    replace(&RealDisk, &content.root, &files)
        .map_err(|error| Failure::replace(&error, &console.words))?;
    list(&content.root, files.iter().map(|file| &*file.path), console)?;
    let count = [("count", files.len().into())];
    hint(console, &console.say("cli-accepted", count));
    Ok(Exit::Clean)
}

fn replacement(
    translation: &Document,
    recorded: &str,
    console: &Console,
) -> Result<Replacement, Failure> {
    let text = std::str::from_utf8(&translation.bytes).unwrap_or_default();
    let new = with_field(text, "source_hash", recorded).ok_or_else(|| {
        let path = clean(&translation.path);
        let args = [("path", path.as_str()), ("text", recorded)];
        console.failure("cli-accept-by-hand", args)
    })?;
    Ok(Replacement {
        path: translation.path.to_string(),
        old: (*translation.bytes).into(),
        new: new.into_bytes().into(),
    })
}

/// The translation of a path, and its source.
fn named<'a>(
    content: &'a Content,
    typed: &Path,
    console: &Console,
) -> Result<(&'a Document, &'a Document), Failure> {
    let shown = clean(&typed.display().to_string());
    let refuse = |id: &str| console.failure(id, [("path", shown.as_str())]);
    let path = in_project(&content.root, typed).ok_or_else(|| refuse("cli-accept-outside"))?;
    if Territory::of(&path).is_none() {
        return Err(refuse("cli-accept-outside"));
    }
    let mut documents = content.all_documents();
    let Some((site, document)) = documents.find(|(_, known)| *known.path == path) else {
        let known = content.all_documents().map(|(_, known)| &*known.path);
        let near = nearest(&path, known).unwrap_or_default();
        let args = [("path", shown.as_str()), ("suggestion", near)];
        return Err(console.failure("cli-accept-unknown", args));
    };
    match site.source_of(document) {
        Some(source) => Ok((document, source)),
        None => Err(refuse("cli-accept-source")),
    }
}

/// A path as the project names it, with `/`: typed from this folder, or from the project's.
fn in_project(root: &Path, typed: &Path) -> Option<String> {
    let below = |path: &Path| -> Option<String> {
        let parts = path.components().map(|part| part.as_os_str().to_str());
        Some(parts.collect::<Option<Vec<_>>>()?.join("/"))
    };
    let root = plain(&std::path::absolute(root).ok()?);
    let from_here = plain(&std::path::absolute(typed).ok()?);
    let from_here = from_here.strip_prefix(&root).ok().and_then(below);
    // A list made in the project's folder is used in another one, with --root.
    let from_root = typed.is_relative().then(|| plain(typed));
    let from_root = from_root.as_deref().and_then(below);
    let of_pages = |path: &String| Territory::of(path).is_some();
    from_here.filter(of_pages).or(from_root.filter(of_pages))
}

/// A path without `.` and `..`, by its words alone.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                if !plain.pop() {
                    plain.push("..");
                }
            }
            _ => plain.push(part),
        }
    }
    plain
}
