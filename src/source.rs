//! The only reader of the disk: a project's folder in, a [`Snapshot`] of its files out.
//!
//! Reads `content/` and `themes/`, follows no symbolic link, and turns everything that cannot be read into a problem.
//! Names are kept in Unicode form C with `/` between their parts, so that the same site is the same on every system.
//! Knows nothing of what the files mean.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostics::{Diagnostic, Report, Sources, Span, codes};

/// The folders of a project that belong to a site.
const FOLDERS: [&str; 2] = ["content", "themes"];

/// A Markdown, YAML, template or word file may have this many bytes: some 200 printed pages.
const TEXT_LIMIT: u64 = 1 << 20;

/// Any other file may have this many bytes: a film of some minutes.
const MEDIA_LIMIT: u64 = 64 << 20;

/// The BLAKE3 hash of a file's bytes.
pub type Hash = blake3::Hash;

/// Hashes some bytes.
#[must_use]
pub fn hash(bytes: &[u8]) -> Hash {
    blake3::hash(bytes)
}

/// Hashes a list of fields, one after the other, each with its length before it: two lists have one hash only if they are
/// the same, field by field.
#[derive(Debug, Default)]
pub struct Fields(blake3::Hasher);

impl Fields {
    /// Adds the next field.
    pub fn field(&mut self, bytes: impl AsRef<[u8]>) {
        let bytes = bytes.as_ref();
        self.0.update(&(bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// The hash of all fields.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.0.finalize()
    }
}

/// One file as it was when the project was read.
#[derive(Clone, Debug)]
pub struct File {
    /// Path from the project's root, `content/pages/hak/dokumen.id.md`.
    pub path: Arc<str>,
    /// The bytes.
    pub bytes: Arc<[u8]>,
    /// Their hash.
    pub hash: Hash,
}

impl File {
    /// The text of a file that was read as text; empty where it is not UTF-8 (reported when it was read).
    #[must_use]
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// Whether its bytes were let go.
    fn is_gone(&self) -> bool {
        self.bytes.is_empty() && self.hash != hash(&[])
    }
}

/// All files of a project at one moment, by path.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    files: BTreeMap<Arc<str>, File>,
    /// The folder that they were read from, where there is one.
    root: Option<PathBuf>,
}

impl Snapshot {
    /// A snapshot of files that are already in memory.
    #[must_use]
    pub fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Self {
        let mut snapshot = Self::default();
        for (path, bytes) in files {
            snapshot.insert(path.into(), bytes.into());
        }
        snapshot
    }

    /// A snapshot of files in memory, read as those of a disk are: what cannot be read is reported and left out.
    #[must_use]
    pub fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
        report: &mut Report,
    ) -> Self {
        let mut snapshot = Self::default();
        for (path, bytes) in files {
            let path: Arc<str> = path.into();
            match is_readable(&path, bytes) {
                Ok(()) => snapshot.insert(path, bytes.into()),
                Err(problem) => report.push(*problem),
            }
        }
        snapshot
    }

    /// Adds those of the given files that are not there yet: a theme under the site's own one.
    #[must_use]
    pub fn over<'a>(mut self, below: impl IntoIterator<Item = (String, &'a [u8])>) -> Self {
        for (path, bytes) in below {
            if !self.files.contains_key(path.as_str()) {
                self.insert(path.into(), bytes.into());
            }
        }
        self
    }

    /// One file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.get(path)
    }

    /// All files, by path.
    #[must_use]
    pub fn files(&self) -> impl ExactSizeIterator<Item = &File> {
        self.files.values()
    }

    /// The files below a folder, which is given with its last `/`.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a File> {
        self.files
            .range::<str, _>((
                std::ops::Bound::Included(folder),
                std::ops::Bound::Unbounded,
            ))
            .map(|(_, file)| file)
            .take_while(move |file| file.path.starts_with(folder))
    }

    /// Lets go of the bytes of those files that are on a disk and may go, for they are much of what a large build holds in memory.
    /// Their hashes stay.
    pub fn let_go(&mut self, may_go: impl Fn(&str) -> bool) {
        let nothing: Arc<[u8]> = Arc::default();
        // Names in other letters may be spelt otherwise on the disk, and would not be found again.
        let gone = self
            .files
            .values_mut()
            .filter(|file| file.path.is_ascii() && may_go(&file.path));
        if self.root.is_some() {
            gone.for_each(|file| file.bytes = Arc::clone(&nothing));
        }
    }

    /// Reads files again that were let go. What has changed meanwhile stays away.
    pub fn recall<'p>(&mut self, paths: impl IntoIterator<Item = &'p str>) {
        let Some(root) = &self.root else {
            return;
        };
        for path in paths {
            if let Some(file) = self.files.get_mut(path)
                && file.is_gone()
                && let Some(text) = text(root, path)
                && hash(text.as_bytes()) == file.hash
            {
                file.bytes = text.into_bytes().into();
            }
        }
    }

    fn insert(&mut self, path: Arc<str>, bytes: Arc<[u8]>) {
        let hash = hash(&bytes);
        let file = File {
            path: Arc::clone(&path),
            bytes,
            hash,
        };
        self.files.insert(path, file);
    }
}

impl Sources for Snapshot {
    fn text(&self, file: &str) -> Option<&str> {
        let file = self.get(file).filter(|file| !file.is_gone())?;
        std::str::from_utf8(&file.bytes).ok()
    }
}

/// Reads a project. What cannot be read is reported and left out.
#[must_use]
pub fn read(root: &Path, report: &mut Report) -> Snapshot {
    let entries: Vec<_> = FOLDERS
        .iter()
        .flat_map(|folder| walk(root, folder))
        .collect();
    let read: Vec<Result<ReadFile, Box<Diagnostic>>> = entries
        .into_par_iter()
        .filter_map(|entry| match entry {
            Ok(entry) => read_entry(root, &entry).transpose(),
            Err(error) => Some(Err(Box::new(walk_problem(root, &error)))),
        })
        .collect();
    let mut snapshot = Snapshot {
        root: Some(root.to_owned()),
        ..Snapshot::default()
    };
    for result in read {
        match result {
            Ok((path, _)) if snapshot.files.contains_key(&path) => {
                report.push(unreadable(&path, "same_name"));
            }
            Ok((path, bytes)) => snapshot.insert(path, bytes),
            Err(problem) => report.push(*problem),
        }
    }
    snapshot
}

/// The nearest folder, from this one upwards, that holds this file.
#[must_use]
pub fn find_above(folder: &Path, file: &str) -> Option<PathBuf> {
    let mut folders = folder.ancestors();
    folders
        .find(|folder| folder.join(file).is_file())
        .map(Path::to_owned)
}

/// The text of one file of a project; none where it is missing, too large or not UTF-8.
#[must_use]
pub fn text(root: &Path, file: &str) -> Option<String> {
    let path = root.join(file);
    let length = path.symlink_metadata().ok()?.len();
    #[expect(
        clippy::disallowed_methods,
        reason = "this module is the reader of the disk"
    )]
    let text = (length <= TEXT_LIMIT).then(|| std::fs::read_to_string(&path));
    text?.ok()
}

/// Whether there is a folder.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
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

/// Hidden files and the temporary files of editors are no part of a site.
fn is_hidden(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() > 0
        && (name.starts_with('.')
            || name.ends_with('~')
            || name.ends_with(".swp")
            || name.ends_with(".tmp"))
}

type ReadFile = (Arc<str>, Arc<[u8]>);

fn read_entry(root: &Path, entry: &DirEntry) -> Result<Option<ReadFile>, Box<Diagnostic>> {
    let path = project_path(root, entry.path())?;
    if entry.path_is_symlink() {
        let span = Span::start_of(&path);
        return Err(Box::new(Diagnostic::new(codes::SYMLINK, span, &*path)));
    }
    if !entry.file_type().is_file() {
        return Ok(None);
    }
    let io =
        |error: std::io::Error| Box::new(unreadable(&path, "io").arg("reason", error.to_string()));
    let length = entry.metadata().map_err(|e| io(e.into()))?.len();
    if length > limit(&path) {
        return Err(Box::new(too_large(&path)));
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "this module is the reader of the disk"
    )]
    let bytes = std::fs::read(entry.path()).map_err(io)?;
    is_readable(&path, &bytes)?;
    Ok(Some((path, bytes.into())))
}

/// Whether some bytes can be a file of a site.
fn is_readable(path: &Arc<str>, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
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
fn project_path(root: &Path, path: &Path) -> Result<Arc<str>, Box<Diagnostic>> {
    let relative = path.strip_prefix(root).unwrap_or(path);
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
        if name.is_ascii() {
            joined.push_str(name);
        } else {
            joined.extend(name.nfc());
        }
    }
    Ok(joined.into())
}

/// Letters of any script, digits, `-`, `_`, `.`: what means nothing else in an address, and is allowed in names on every system.
fn can_be_address(name: &str) -> bool {
    name.nfc()
        .all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.'))
}

fn walk_problem(root: &Path, error: &walkdir::Error) -> Diagnostic {
    let path = error.path().unwrap_or(root);
    let shown = project_path(root, path).unwrap_or_else(|_| path.to_string_lossy().into());
    let reason = error
        .io_error()
        .map_or_else(|| error.to_string(), ToString::to_string);
    unreadable(&shown, "io").arg("reason", reason)
}
