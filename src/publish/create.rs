//! New files in the writers' own folders: all of them or none, and never over anything that is there.
//!
//! In: a folder, files by their path in it. Out: nothing, or why nothing was made. It must not replace, follow a link, or leave a
//! part behind: what it made is removed if a later file cannot be made.

use std::io;
use std::path::{Path, PathBuf};

use super::{Action, Disk, Durability, Files, Found, PathFault, path};

/// Why no file was made.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateError {
    /// These are there already.
    Exists(Vec<String>),
    /// The folder was to be empty and holds this.
    NotEmpty {
        /// The folder.
        folder: PathBuf,
        /// The name of one thing in it.
        example: PathBuf,
    },
    /// Something that is not a folder is where a folder must be.
    NotAFolder(PathBuf),
    /// A path that does not mean the same file everywhere.
    BadPath {
        /// The path.
        path: String,
        /// What is wrong with it.
        fault: PathFault,
    },
    /// The disk said no.
    Disk {
        /// What was tried.
        action: Action,
        /// With which file or folder.
        path: PathBuf,
        /// What the operating system answered.
        source: io::Error,
    },
}

/// Makes every file, and the folders that they need.
///
/// # Errors
///
/// See [`CreateError`]; nothing was made then.
pub fn create(disk: &dyn Disk, folder: &Path, files: &Files) -> Result<(), CreateError> {
    for path in files.keys() {
        path::check(path).map_err(|fault| CreateError::BadPath {
            path: path.clone(),
            fault,
        })?;
    }
    let mut made = Made::default();
    let result = make_all(disk, folder, files, &mut made);
    if result.is_err() {
        made.undo(disk);
    }
    result
}

/// [`create`], in a folder that is missing or empty; a version-control folder may be there.
///
/// # Errors
///
/// See [`CreateError`]; nothing was made then.
pub fn create_in_empty(disk: &dyn Disk, folder: &Path, files: &Files) -> Result<(), CreateError> {
    if find(disk, folder)? == Found::Folder {
        let names = disk.list(folder).map_err(told(Action::Look, folder))?;
        if let Some(example) = names.into_iter().filter(|name| name != ".git").min() {
            return Err(CreateError::NotEmpty {
                folder: folder.to_owned(),
                example: example.into(),
            });
        }
    }
    create(disk, folder, files)
}

fn make_all(
    disk: &dyn Disk,
    folder: &Path,
    files: &Files,
    made: &mut Made,
) -> Result<(), CreateError> {
    let targets = files.iter().map(|(path, bytes)| {
        let target: PathBuf = folder.components().collect();
        let target = path.split('/').fold(target, |at, part| at.join(part));
        (path, target, bytes)
    });
    let targets: Vec<_> = targets.collect();
    let mut exist = Vec::new();
    for (path, target, _) in &targets {
        if find(disk, target)? != Found::Nothing {
            exist.push((*path).clone());
        }
    }
    if !exist.is_empty() {
        return Err(CreateError::Exists(exist));
    }
    for (path, target, bytes) in targets {
        let parent = target.parent().unwrap_or(folder);
        make_folders(disk, folder, parent, made)?;
        match disk.write(&target, bytes, Durability::ProcessCrash) {
            Ok(()) => made.files.push(target),
            // Somebody was faster: it is theirs.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(CreateError::Exists(vec![path.clone()]));
            }
            Err(error) => {
                // Perhaps a part of it was written.
                made.files.push(target.clone());
                return Err(told(Action::Stage, &target)(error));
            }
        }
    }
    Ok(())
}

/// Makes a folder and those above it. Below `trusted`, a link on the way is refused: the file would lie somewhere else.
fn make_folders(
    disk: &dyn Disk,
    trusted: &Path,
    folder: &Path,
    made: &mut Made,
) -> Result<(), CreateError> {
    let all: Vec<&Path> = folder.ancestors().collect();
    for folder in all.into_iter().rev() {
        if folder.as_os_str().is_empty() {
            continue;
        }
        match find(disk, folder)? {
            Found::Folder => {}
            Found::Nothing => {
                disk.create_folder(folder)
                    .map_err(told(Action::CreateFolder, folder))?;
                made.folders.push(folder.to_owned());
            }
            // The way to the project may lead over links, as `/tmp` does on some systems.
            Found::Other if trusted.starts_with(folder) => {}
            Found::File(_) | Found::Other => {
                return Err(CreateError::NotAFolder(folder.to_owned()));
            }
        }
    }
    Ok(())
}

fn find(disk: &dyn Disk, path: &Path) -> Result<Found, CreateError> {
    disk.find(path).map_err(told(Action::Look, path))
}

fn told(action: Action, path: &Path) -> impl FnOnce(io::Error) -> CreateError {
    move |source| CreateError::Disk {
        action,
        path: path.to_owned(),
        source,
    }
}

/// What has been made so far.
#[derive(Default)]
struct Made {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Made {
    /// Removes it again. A folder into which somebody else has put something stays.
    fn undo(&self, disk: &dyn Disk) {
        for file in &self.files {
            let _removed = disk.remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _removed = disk.remove_folder(folder);
        }
    }
}
