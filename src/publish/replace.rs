//! The writers' own files, changed by us: each whole or not at all, and only if it still is what was read.
//!
//! In: a folder, files by their path in it with their old and new bytes. Out: nothing, or why. It must not make a file, follow a link,
//! or write over what somebody saved in the meantime. Each new text is written beside its file, as `.NAME.suara-next`, and renamed
//! over it when all of them are there; a name with a point in front is no part of a site, so that a leftover does no harm.
//!
//! Each file is read once more right before its rename. What is saved between these two is lost: no system renames a file only if
//! another one still is what it was.

use std::io;
use std::path::{Path, PathBuf};

use super::{Action, Disk, Durability, Found, path};

/// A file that is to be changed.
#[derive(Clone, Debug)]
pub struct Replacement {
    /// Its path in the folder, with `/`.
    pub path: String,
    /// What was read.
    pub old: Box<[u8]>,
    /// What it shall be.
    pub new: Box<[u8]>,
}

/// Why a file was not changed.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReplaceError {
    /// Somebody has changed it since it was read, or it is gone. It was left as it is; files before it may be changed.
    Changed(PathBuf),
    /// It, or a folder on the way, is a link or something else that is no file of the project. It was left as it is; files before it
    /// may be changed.
    NotAFile(PathBuf),
    /// The disk said no. Each file is whole, the old or the new one.
    Disk {
        /// What was tried.
        action: Action,
        /// With which file.
        path: PathBuf,
        /// What the operating system answered.
        source: io::Error,
    },
}

/// Changes the files.
///
/// # Errors
///
/// See [`ReplaceError`].
pub fn replace(disk: &dyn Disk, folder: &Path, files: &[Replacement]) -> Result<(), ReplaceError> {
    let mut staged = Vec::new();
    let result = stage(disk, folder, files, &mut staged);
    let result = result.and_then(|()| {
        for (file, next) in files.iter().zip(&staged) {
            let target = unchanged(disk, folder, file)?;
            disk.rename(next, &target)
                .map_err(told(Action::Place, &target))?;
        }
        Ok(())
    });
    if result.is_err() {
        for next in &staged {
            let _removed = disk.remove_file(next);
        }
    }
    result
}

/// Writes every new text beside its file; where they are, in the order of the files.
fn stage(
    disk: &dyn Disk,
    folder: &Path,
    files: &[Replacement],
    staged: &mut Vec<PathBuf>,
) -> Result<(), ReplaceError> {
    for file in files {
        let target = unchanged(disk, folder, file)?;
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let next = target.with_file_name(format!(".{name}.suara-next"));
        // What a killed run left; nobody else makes such a name.
        if let Ok(Found::File(_)) = disk.find(&next) {
            disk.remove_file(&next)
                .map_err(told(Action::Remove, &next))?;
        }
        // Remembered first: a write that fails may leave a part.
        staged.push(next.clone());
        disk.write(&next, &file.new, Durability::PowerLoss)
            .and_then(|()| disk.copy_permissions(&target, &next))
            .map_err(told(Action::Stage, &next))?;
    }
    Ok(())
}

/// The path on the disk of a file that still is what was read.
fn unchanged(disk: &dyn Disk, folder: &Path, file: &Replacement) -> Result<PathBuf, ReplaceError> {
    let target = find(disk, folder, &file.path)?;
    let found = disk.read(&target).map_err(told(Action::Read, &target))?;
    if *found == *file.old {
        Ok(target)
    } else {
        Err(ReplaceError::Changed(target))
    }
}

/// The path on the disk of a file that is there, with no link on the way below the folder.
fn find(disk: &dyn Disk, folder: &Path, file: &str) -> Result<PathBuf, ReplaceError> {
    let mut at: PathBuf = folder.components().collect();
    if path::check(file).is_err() {
        return Err(ReplaceError::NotAFile(at.join(file)));
    }
    let mut parts = file.split('/').peekable();
    while let Some(part) = parts.next() {
        at.push(part);
        let found = disk.find(&at).map_err(told(Action::Look, &at))?;
        match (found, parts.peek()) {
            (Found::Folder, Some(_)) | (Found::File(_), None) => {}
            (Found::Nothing, _) => return Err(ReplaceError::Changed(at)),
            _ => return Err(ReplaceError::NotAFile(at)),
        }
    }
    Ok(at)
}

fn told(action: Action, path: &Path) -> impl FnOnce(io::Error) -> ReplaceError {
    move |source| ReplaceError::Disk {
        action,
        path: path.to_owned(),
        source,
    }
}
