//! The staging folder: where changed files wait, whole, until all of them are there.
//!
//! In: bytes. Out: where each file waits. It must be on the file system of the output (a rename there is one step), and
//! it must only ever remove what it made itself: folders and files whose names are numbers.
//!
//! Files are numbered rather than named as in the site, so that each folder of the site is made once, not twice; 512
//! to a folder, and each thread fills folders of its own, so that threads do not queue for one folder's lock.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::error::{Action, early};
use super::ledger::{self, Entries};
use super::lock::{create_folders, is_closed};
use super::place::Place;
use super::{Disk, Durability, Found, PublishError};

const FILES_A_FOLDER: usize = 512;
const PROBE: &str = "probe";

/// An open staging folder.
#[derive(Debug)]
pub(super) struct Staging {
    folder: PathBuf,
    folders: usize,
    /// Where the last file of each thread waits.
    last: BTreeMap<Option<usize>, Slot>,
}

/// Where a file waits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    folder: usize,
    file: usize,
}

impl Staging {
    /// Makes the staging folder beside the output, or inside if beside is no good.
    ///
    /// Whether a rename works from there can only be known by renaming: two mounts of one file system look the same
    /// otherwise. The file for that is an intent of nothing, which recovery understands.
    pub(super) fn open(disk: &dyn Disk, place: &Place) -> Result<Self, PublishError> {
        create_folders(disk, &place.output)?;
        let beside = place.staging_beside();
        let folder = match probe(disk, place, &beside) {
            Ok(()) => beside,
            Err((_, error)) if is_closed(&error) || is_elsewhere(&error) => {
                clean(disk, &beside)?;
                let inside = place.staging_inside();
                probe(disk, place, &inside)
                    .map_err(|(action, error)| early(action, &inside)(error))?;
                inside
            }
            Err((action, error)) => return Err(early(action, &beside)(error)),
        };
        Ok(Self {
            folder,
            folders: 0,
            last: BTreeMap::new(),
        })
    }

    /// A place for one more file of this thread, in a folder that is there.
    pub(super) fn place(&mut self, disk: &dyn Disk) -> Result<Slot, PublishError> {
        let thread = rayon::current_thread_index();
        let slot = match self.last.get(&thread) {
            Some(last) if last.file + 1 < FILES_A_FOLDER => Slot {
                file: last.file + 1,
                ..*last
            },
            _ => self.new_folder(disk)?,
        };
        self.last.insert(thread, slot);
        Ok(slot)
    }

    fn new_folder(&mut self, disk: &dyn Disk) -> Result<Slot, PublishError> {
        let number = self.folders;
        self.folders += 1;
        let folder = self.folder.join(number.to_string());
        disk.create_folder(&folder)
            .map_err(early(Action::CreateFolder, &folder))?;
        Ok(Slot {
            folder: number,
            file: 0,
        })
    }

    /// The path of a waiting file.
    pub(super) fn file(&self, slot: Slot) -> PathBuf {
        self.folder.join(format!("{}/{}", slot.folder, slot.file))
    }

    /// The folder itself.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }
}

fn is_elsewhere(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::CrossesDevices
}

fn probe(disk: &dyn Disk, place: &Place, folder: &Path) -> Result<(), (Action, io::Error)> {
    let nothing = ledger::intent(&Entries::new());
    let file = folder.join(PROBE);
    disk.create_folder(folder)
        .map_err(|error| (Action::CreateFolder, error))?;
    disk.write(&file, &nothing, Durability::ProcessCrash)
        .map_err(|error| (Action::Stage, error))?;
    disk.rename(&file, &place.intent())
        .map_err(|error| (Action::Place, error))
}

/// Removes a staging folder and what we put in it. Anything else in it stays, and is an error.
pub(super) fn clean(disk: &dyn Disk, folder: &Path) -> Result<(), PublishError> {
    match disk.find(folder).map_err(early(Action::Look, folder))? {
        Found::Nothing => return Ok(()),
        Found::Folder => {}
        Found::File(_) | Found::Other => {
            return Err(PublishError::ForeignStaging {
                folder: folder.to_owned(),
            });
        }
    }
    for (path, found) in listed(disk, folder)? {
        match found {
            Found::File(_) if path.ends_with(PROBE) => remove_file(disk, &path)?,
            Found::Folder if is_number(&path) => clean_numbered(disk, &path)?,
            _ => {}
        }
    }
    remove_folder(disk, folder)
}

fn clean_numbered(disk: &dyn Disk, folder: &Path) -> Result<(), PublishError> {
    for (path, found) in listed(disk, folder)? {
        if is_number(&path) && matches!(found, Found::File(_)) {
            remove_file(disk, &path)?;
        }
    }
    remove_folder(disk, folder)
}

fn listed(disk: &dyn Disk, folder: &Path) -> Result<Vec<(PathBuf, Found)>, PublishError> {
    let names = disk.list(folder).map_err(early(Action::Read, folder))?;
    names
        .into_iter()
        .map(|name| {
            let path = folder.join(name);
            let found = disk.find(&path).map_err(early(Action::Look, &path))?;
            Ok((path, found))
        })
        .collect()
}

fn is_number(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| name.bytes().all(|byte| byte.is_ascii_digit()))
}

fn remove_file(disk: &dyn Disk, path: &Path) -> Result<(), PublishError> {
    disk.remove_file(path).map_err(early(Action::Remove, path))
}

fn remove_folder(disk: &dyn Disk, folder: &Path) -> Result<(), PublishError> {
    disk.remove_folder(folder)
        .map_err(|error| match error.kind() {
            io::ErrorKind::DirectoryNotEmpty => PublishError::ForeignStaging {
                folder: folder.to_owned(),
            },
            _ => early(Action::Remove, folder)(error),
        })
}
