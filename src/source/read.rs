//! Walks a project's folders: every file becomes a part of the [`Snapshot`], or a problem.
//!
//! The first time every file is read; afterwards ([`refresh`]) only those that may have changed, by their [`Stamp`]s.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};
use std::io::{Error, ErrorKind};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostics::{Diagnostic, Report, Span, codes};

use super::stamp::{Look, Stamp};
use super::{File, Snapshot};

/// The folders of a project that belong to a site.
const FOLDERS: [&str; 2] = ["content", "themes"];

/// A Markdown, YAML, template or word file may have this many bytes: some 200 printed pages.
pub(super) const TEXT_LIMIT: u64 = 1 << 20;

/// Any other file may have this many bytes: a film of some minutes.
const MEDIA_LIMIT: u64 = 64 << 20;

/// Reads a project. What cannot be read is reported and left out.
#[must_use]
pub fn read(root: &Path, report: &mut Report) -> Snapshot {
    gather(root, None, report)
}

/// Reads a project again: only the files that are new, look otherwise than before, are `hinted` at, or may have been saved twice
/// within one tick of a coarse clock. The first time `previous` is empty, and everything is read.
///
/// `hinted` holds paths below `root`, spelt as the disk spells them. What cannot be read is tried, and reported, every time.
#[must_use]
pub fn refresh(
    previous: &Snapshot,
    root: &Path,
    now: SystemTime,
    hinted: &BTreeSet<PathBuf>,
    report: &mut Report,
) -> Snapshot {
    let before = Before {
        snapshot: previous,
        now,
        hinted,
    };
    gather(root, Some(&before), report)
}

/// Reads only these files again, by their paths as [`refresh`] takes them: those of a snapshot of which nothing was reported.
///
/// None where that is not enough, for a file is new, is gone, or cannot be read: then the whole project has to be looked at.
#[must_use]
pub fn refresh_files(
    previous: &Snapshot,
    root: &Path,
    now: SystemTime,
    files: &BTreeSet<PathBuf>,
) -> Option<Snapshot> {
    let before = Before {
        snapshot: previous,
        now,
        hinted: files,
    };
    let mut snapshot = previous.clone();
    for path in files {
        let name = project_path(root, path).ok()?;
        let is_known = previous.get(&name).is_some();
        match path.symlink_metadata() {
            Ok(found) if is_known && found.is_file() && found.len() <= limit(&name) => {
                let file = before.stamped(read_file(name, path).ok()??, Look::of(&found));
                snapshot.files.insert(Arc::clone(&file.path), file);
            }
            // What an editor had there for a moment.
            Err(error) if error.kind() == ErrorKind::NotFound && !is_known => {
                let folder = format!("{name}/");
                if previous.under(&folder).next().is_some() {
                    return None;
                }
            }
            _ => return None,
        }
    }
    Some(snapshot)
}

/// Whether a path, given from the project's root, may belong to a site: not what lies beside `content` and `themes`, and not what
/// editors keep for themselves.
#[must_use]
pub fn may_belong(path: &Path) -> bool {
    let mut names = path.components().map(Component::as_os_str);
    let is_inside = names
        .next()
        .is_some_and(|first| FOLDERS.iter().any(|folder| first == *folder));
    is_inside && !names.any(|name| is_hidden_name(&name.to_string_lossy()))
}

/// The folders of a project that belong to a site, whether they exist or not.
pub fn folders(root: &Path) -> impl Iterator<Item = PathBuf> {
    FOLDERS.iter().map(|folder| root.join(folder))
}

/// What is known before a project is read again.
struct Before<'a> {
    snapshot: &'a Snapshot,
    now: SystemTime,
    hinted: &'a BTreeSet<PathBuf>,
}

impl Before<'_> {
    /// The file as it was, where nothing speaks for a change.
    fn kept(&self, path: &str, entry: &DirEntry, look: Look) -> Option<File> {
        let file = self.snapshot.get(path)?;
        let is_trusted = file.stamp.is_some_and(|stamp| stamp.is_trusted(look));
        (is_trusted && !self.hinted.contains(entry.path())).then(|| file.clone())
    }

    /// A file that was read, with its stamp; with the old bytes where they are the same, for they need not be in memory twice.
    fn stamped(&self, file: File, look: Look) -> File {
        let old = self.snapshot.get(&file.path);
        let stamp = if self.snapshot.root.is_none() {
            Stamp::first(look, self.now)
        } else {
            Stamp::next(old.and_then(|old| old.stamp.as_ref()), look, self.now)
        };
        let same = old.filter(|old| old.hash == file.hash && !old.is_gone());
        File {
            stamp: Some(stamp),
            ..same.cloned().unwrap_or(file)
        }
    }
}

fn gather(root: &Path, before: Option<&Before<'_>>, report: &mut Report) -> Snapshot {
    let entries = FOLDERS.iter().flat_map(|folder| walk(root, folder));
    let read = |entry: Result<DirEntry, walkdir::Error>| match entry {
        Ok(entry) => read_entry(root, &entry, before).transpose(),
        Err(error) => walk_problem(root, &error).map(Err),
    };
    let read: Vec<Result<File, Box<Diagnostic>>> = match before {
        // To ask the disk takes less than to divide the work; little is going to be read.
        Some(before) if before.snapshot.root.is_some() => entries.filter_map(read).collect(),
        _ => {
            let entries: Vec<_> = entries.collect();
            entries.into_par_iter().filter_map(read).collect()
        }
    };
    let mut files = BTreeMap::new();
    for result in read {
        match result {
            Ok(file) => match files.entry(Arc::clone(&file.path)) {
                Entry::Occupied(_) => report.push(unreadable(&file.path, "same_name")),
                Entry::Vacant(place) => drop(place.insert(file)),
            },
            Err(problem) => report.push(*problem),
        }
    }
    Snapshot {
        files,
        root: Some(root.to_owned()),
    }
}

fn walk(
    root: &Path,
    folder: &str,
) -> impl Iterator<Item = Result<DirEntry, walkdir::Error>> + use<> {
    let start = root.join(folder);
    // A project without its own themes is the usual case, not a problem; a missing `content/` is told by the settings.
    let exists = start.symlink_metadata().is_ok();
    exists
        .then(|| WalkDir::new(start).follow_links(false).sort_by_file_name())
        .into_iter()
        .flat_map(|walk| walk.into_iter().filter_entry(|entry| !is_hidden(entry)))
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && is_hidden_name(&entry.file_name().to_string_lossy())
}

/// Hidden files and the temporary files of editors are no part of a site: those of Vim and `LibreOffice`, of Word (`~$`), Emacs (`#x#`)
/// and `JetBrains` (`___jb_tmp___`).
fn is_hidden_name(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    name.starts_with(['.', '~'])
        || name.ends_with('~')
        || matches!(ending, Some("swp" | "tmp"))
        || name.starts_with('#') && name.ends_with('#')
        || name.ends_with("___jb_tmp___")
        || name.ends_with("___jb_old___")
}

fn read_entry(
    root: &Path,
    entry: &DirEntry,
    before: Option<&Before<'_>>,
) -> Result<Option<File>, Box<Diagnostic>> {
    let path = project_path(root, entry.path())?;
    if entry.path_is_symlink() {
        let path: Arc<str> = path.into();
        let span = Span::start_of(&path);
        return Err(Box::new(Diagnostic::new(codes::SYMLINK, span, &*path)));
    }
    if !entry.file_type().is_file() {
        return Ok(None);
    }
    let metadata = entry.metadata().map_err(Error::from);
    let Some(metadata) = there(&path, metadata)? else {
        return Ok(None);
    };
    if metadata.len() > limit(&path) {
        return Err(Box::new(too_large(&path.into())));
    }
    let Some(before) = before else {
        return read_file(path, entry.path());
    };
    let look = Look::of(&metadata);
    if let Some(kept) = before.kept(&path, entry, look) {
        return Ok(Some(kept));
    }
    // It was looked at before it is read: what changes in between looks otherwise the next time.
    let file = read_file(path, entry.path())?;
    Ok(file.map(|file| before.stamped(file, look)))
}

fn read_file(path: Cow<'_, str>, place: &Path) -> Result<Option<File>, Box<Diagnostic>> {
    #[expect(
        clippy::disallowed_methods,
        reason = "this module is the reader of the disk"
    )]
    let bytes = std::fs::read(place);
    let Some(bytes) = there(&path, bytes)? else {
        return Ok(None);
    };
    let path: Arc<str> = path.into();
    is_readable(&path, &bytes)?;
    Ok(Some(File::new(path, bytes.into())))
}

/// What the disk answered. A file that went away while the folder was walked is not there; that is no problem.
fn there<T>(path: &str, answer: Result<T, Error>) -> Result<Option<T>, Box<Diagnostic>> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Box::new(
            unreadable(&path.into(), "io").arg("reason", error.to_string()),
        )),
    }
}

/// Whether some bytes can be a file of a site.
pub(super) fn is_readable(path: &Arc<str>, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
    if bytes.len() as u64 > limit(path) {
        return Err(Box::new(too_large(path)));
    }
    if is_text(path) && std::str::from_utf8(bytes).is_err() {
        return Err(Box::new(unreadable(path, "utf8")));
    }
    Ok(())
}

fn unreadable(path: &Arc<str>, kind: &str) -> Diagnostic {
    Diagnostic::new(codes::UNREADABLE_FILE, Span::start_of(path), &**path).arg("kind", kind)
}

fn too_large(path: &Arc<str>) -> Diagnostic {
    let limit = format!("{} MB", limit(path) >> 20);
    unreadable(path, "too_large").arg("limit", limit)
}

fn limit(path: &str) -> u64 {
    if is_text(path) {
        TEXT_LIMIT
    } else {
        MEDIA_LIMIT
    }
}

/// Whether a file is read by people as text, and so must be UTF-8 and small.
fn is_text(path: &str) -> bool {
    let extension = path.rsplit('.').next().unwrap_or_default();
    matches!(
        extension,
        "md" | "yaml" | "yml" | "html" | "ftl" | "css" | "js" | "svg" | "xml" | "txt" | "vtt"
    )
}

/// The path from the root, in Unicode form C, with `/`.
fn project_path<'p>(root: &Path, path: &'p Path) -> Result<Cow<'p, str>, Box<Diagnostic>> {
    let relative = path.strip_prefix(root).unwrap_or(path);
    // Most names are plain, and they are looked at again and again.
    if let Some(plain) = relative.to_str().filter(|path| path.bytes().all(is_plain)) {
        return Ok(plain.into());
    }
    let mut joined = String::new();
    for part in relative.components() {
        if !joined.is_empty() {
            joined.push('/');
        }
        let name = part.as_os_str().to_str();
        let Some(name) = name.filter(|name| can_be_address(name)) else {
            let shown: Arc<str> = relative.to_string_lossy().into();
            return Err(Box::new(unreadable(&shown, "bad_name")));
        };
        joined.extend(name.nfc());
    }
    Ok(joined.into())
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/')
}

/// Letters of any script, digits, `-`, `_`, `.`: what means nothing else in an address, and is allowed in names on every system.
fn can_be_address(name: &str) -> bool {
    name.nfc()
        .all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.'))
}

/// None where a folder went away while it was walked.
fn walk_problem(root: &Path, error: &walkdir::Error) -> Option<Box<Diagnostic>> {
    let io = error.io_error();
    if io.is_some_and(|io| io.kind() == ErrorKind::NotFound) {
        return None;
    }
    let path = error.path().unwrap_or(root);
    let shown = project_path(root, path).unwrap_or_else(|_| path.to_string_lossy());
    let reason = io.map_or_else(|| error.to_string(), ToString::to_string);
    Some(Box::new(
        unreadable(&shown.into(), "io").arg("reason", reason),
    ))
}
