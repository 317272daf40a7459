//! Every operation on the disk that publishing needs, as one small trait, and the real disk.
//!
//! In: paths that are already joined and checked. Out: plain results of the operating system. It must not decide
//! anything: no retry, no fallback, no "create if missing"; so a test can stand in for it and fail at any operation.

#![expect(
    clippy::disallowed_methods,
    reason = "this is where the disk is written"
)]

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::Durability;

/// What is at a path, links not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing, or something on the way is not a folder.
    Nothing,
    /// A regular file of this length.
    File(u64),
    /// A folder.
    Folder,
    /// A symbolic link, a device, a socket: nothing that we would ever have made.
    Other,
}

/// The disk as publishing sees it. Only the methods from [`Disk::lock`] on change anything.
pub trait Disk: Sync {
    /// The path without links and `..`, as the disk spells it.
    ///
    /// # Errors
    /// The operating system's, `NotFound` above all.
    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf>;

    /// What is at this path. Links are not followed.
    ///
    /// # Errors
    /// The operating system's; a missing file is no error.
    fn find(&self, path: &Path) -> io::Result<Found>;

    /// The whole file.
    ///
    /// # Errors
    /// The operating system's.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// The names in a folder, in no order.
    ///
    /// # Errors
    /// The operating system's.
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>>;

    /// Opens (or makes) the file and locks it until the value is dropped or the process ends.
    ///
    /// # Errors
    /// `WouldBlock` if somebody else holds the lock, else the operating system's.
    fn lock(&self, path: &Path) -> io::Result<File>;

    /// Makes one folder.
    ///
    /// # Errors
    /// `AlreadyExists` if something is there, else the operating system's.
    fn create_folder(&self, path: &Path) -> io::Result<()>;

    /// Writes a new file; with [`Durability::PowerLoss`] its bytes are on the disk afterwards.
    ///
    /// # Errors
    /// `AlreadyExists` if something is there (a link is never followed), else the operating system's.
    fn write(&self, path: &Path, bytes: &[u8], durability: Durability) -> io::Result<()>;

    /// Moves a file over another, or to a free place, in one step.
    ///
    /// # Errors
    /// `CrossesDevices` if the places are on different file systems, else the operating system's.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Lets the same people read and write a file as another.
    ///
    /// # Errors
    /// The operating system's.
    fn copy_permissions(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// The operating system's.
    fn remove_file(&self, path: &Path) -> io::Result<()>;

    /// Removes an empty folder.
    ///
    /// # Errors
    /// `DirectoryNotEmpty`, else the operating system's.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;

    /// Flushes the names in a folder (the renames, the new files) to the disk.
    ///
    /// # Errors
    /// The operating system's.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
}

/// The disk of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn find(&self, path: &Path) -> io::Result<Found> {
        match fs::symlink_metadata(path) {
            Ok(about) if about.is_file() => Ok(Found::File(about.len())),
            Ok(about) if about.is_dir() => Ok(Found::Folder),
            Ok(_) => Ok(Found::Other),
            Err(error) => match error.kind() {
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Ok(Found::Nothing),
                _ => Err(error),
            },
        }
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.file_name()))
            .collect()
    }

    fn lock(&self, path: &Path) -> io::Result<File> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn write(&self, path: &Path, bytes: &[u8], durability: Durability) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(bytes)?;
        match durability {
            Durability::ProcessCrash => Ok(()),
            Durability::PowerLoss => file.sync_all(),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        // On Windows as well this replaces the file that is there.
        fs::rename(from, to)
    }

    fn copy_permissions(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::set_permissions(to, fs::metadata(from)?.permissions())
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    #[cfg(unix)]
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        match File::open(path)?.sync_all() {
            // Some network file systems cannot flush a folder; they write names through by themselves.
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
            result => result,
        }
    }

    #[cfg(not(unix))]
    fn sync_folder(&self, _path: &Path) -> io::Result<()> {
        // Windows has no such call: NTFS keeps the names in its own journal.
        Ok(())
    }
}
