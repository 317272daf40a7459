//! One publish at a time for each output folder.
//!
//! In: the place. Out: a lock that lives as long as the value; the kernel releases it when the process dies, however it
//! dies. It must not wait, and must not remove the lock file: another process may just have opened it.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use super::error::{Action, early};
use super::place::Place;
use super::{Disk, Found, PublishError};

/// The lock, until it is dropped.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file is not enough: a process that is just being started by another thread has a copy of it for a
        // moment, and would hold the lock that long. If this fails, closing has to do.
        let _unlocked = self.0.unlock();
    }
}

/// Takes the lock, or says who has it.
pub(super) fn take(disk: &dyn Disk, place: &Place) -> Result<Lock, PublishError> {
    create_folders(disk, &place.parent)?;
    let beside = place.lock_beside();
    match disk.lock(&beside) {
        // The folder around the output is not ours to write to, as for a mounted volume: lock inside.
        Err(error) if is_closed(&error) => {
            create_folders(disk, &place.output)?;
            let inside = place.lock_inside();
            let taken = disk.lock(&inside);
            taken
                .map(Lock)
                .map_err(|error| refused(place, inside, error))
        }
        taken => taken
            .map(Lock)
            .map_err(|error| refused(place, beside, error)),
    }
}

/// Whether somebody else owns the place, which is no reason to give up.
pub(super) fn is_closed(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
}

fn refused(place: &Place, lock: PathBuf, error: io::Error) -> PublishError {
    if error.kind() == io::ErrorKind::WouldBlock {
        return PublishError::Locked {
            output: place.given.clone(),
            lock,
        };
    }
    early(Action::Lock, &lock)(error)
}

/// Makes the missing folders down to this one, which is outside or is the published folder itself.
pub(super) fn create_folders(disk: &dyn Disk, folder: &Path) -> Result<(), PublishError> {
    let mut missing = Vec::new();
    for ancestor in folder.ancestors() {
        match disk.find(ancestor).map_err(early(Action::Look, ancestor))? {
            Found::Nothing => missing.push(ancestor),
            _ => break,
        }
    }
    for ancestor in missing.into_iter().rev() {
        match disk.create_folder(ancestor) {
            // Another process made it in the meantime.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => made.map_err(early(Action::CreateFolder, ancestor))?,
        }
    }
    Ok(())
}
