//! The only reader of the disk: a project's folder in, a [`Snapshot`] of its files out.
//!
//! Reads `content/` and `themes/`, follows no symbolic link, and turns everything that cannot be read into a problem.
//! Names are kept in Unicode form C with `/` between their parts, so that the same site is the same on every system.
//! Knows nothing of what the files mean.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostics::{Report, Sources};

mod read;
mod stamp;

pub use read::{folders, may_belong, read, refresh, refresh_files};

use read::{TEXT_LIMIT, is_readable};
use stamp::Stamp;

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
    /// How it looked, where it is going to be read again.
    stamp: Option<Stamp>,
}

impl File {
    fn new(path: Arc<str>, bytes: Arc<[u8]>) -> Self {
        let hash = hash(&bytes);
        Self {
            path,
            bytes,
            hash,
            stamp: None,
        }
    }

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

    /// The same with files that were read once and lie under many snapshots.
    #[must_use]
    pub fn above(mut self, below: &Self) -> Self {
        for (path, file) in &below.files {
            if !self.files.contains_key(path) {
                self.files.insert(Arc::clone(path), file.clone());
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

    /// The paths of the files that are in only one of two snapshots, or have other bytes in the other one; sorted.
    #[must_use]
    pub fn diff(&self, other: &Self) -> Vec<Arc<str>> {
        let mut changed = Vec::new();
        let (mut ours, mut theirs) = (self.files().peekable(), other.files().peekable());
        loop {
            let order = match (ours.peek(), theirs.peek()) {
                (Some(our), Some(their)) => our.path.cmp(&their.path),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => return changed,
            };
            let our = ours.next_if(|_| order.is_le());
            let their = theirs.next_if(|_| order.is_ge());
            if our.map(|file| file.hash) != their.map(|file| file.hash) {
                changed.extend(our.or(their).map(|file| Arc::clone(&file.path)));
            }
        }
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
        let file = File::new(Arc::clone(&path), bytes);
        self.files.insert(path, file);
    }
}

impl Sources for Snapshot {
    fn text(&self, file: &str) -> Option<&str> {
        let file = self.get(file).filter(|file| !file.is_gone())?;
        std::str::from_utf8(&file.bytes).ok()
    }
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

/// A folder by its one true name, for names that the system tells; the same where it has none.
#[must_use]
pub fn true_name(folder: &Path) -> PathBuf {
    #[expect(
        clippy::disallowed_methods,
        reason = "this module is the reader of the disk"
    )]
    let found = std::fs::canonicalize(folder);
    found.unwrap_or_else(|_| folder.to_owned())
}

/// Whether there is a folder.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}
