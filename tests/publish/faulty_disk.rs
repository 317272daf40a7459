//! A disk that counts, fails at a chosen operation, or behaves like disks that the machine of the test does not have.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use suara::publish::{Disk, Durability, Found, RealDisk};

/// What happens at the chosen operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It fails; later ones work.
    Once,
    /// It is done, but fails all the same, as on a network.
    DoneButFailed,
    /// It fails and so does all that follows: the process is dead. A write leaves half of its bytes.
    Dead,
}

/// What kind of disk it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum World {
    /// The machine's.
    Plain,
    /// The folder around the output may not be written to.
    ClosedAround(PathBuf),
    /// The output is a mount of its own.
    Mounted(PathBuf),
    /// Capitals make no difference below this folder.
    BlindToCapitals(PathBuf),
    /// Somebody saves `file` as soon as `after` is written.
    SavedMeanwhile { file: PathBuf, after: PathBuf },
}

pub(crate) struct FaultyDisk {
    fault: Fault,
    at: usize,
    world: World,
    operations: AtomicUsize,
    changes: AtomicUsize,
}

impl FaultyDisk {
    pub(crate) fn failing(fault: Fault, at: usize, world: World) -> Self {
        Self {
            fault,
            at,
            world,
            operations: AtomicUsize::new(0),
            changes: AtomicUsize::new(0),
        }
    }

    pub(crate) fn counting(world: World) -> Self {
        Self::failing(Fault::Once, usize::MAX, world)
    }

    /// Whether the fault has come.
    pub(crate) fn struck(&self) -> bool {
        self.operations.load(Ordering::SeqCst) > self.at
    }

    /// How many operations would have changed the disk, the lock apart.
    pub(crate) fn changes(&self) -> usize {
        self.changes.load(Ordering::SeqCst)
    }

    fn step<T>(&self, act: impl Fn() -> io::Result<T>, half: impl Fn()) -> io::Result<T> {
        let now = self.operations.fetch_add(1, Ordering::SeqCst);
        if now < self.at || (now > self.at && self.fault != Fault::Dead) {
            return act();
        }
        match self.fault {
            Fault::DoneButFailed => drop(act()),
            Fault::Dead if now == self.at => half(),
            Fault::Dead | Fault::Once => {}
        }
        Err(io::Error::other("injected"))
    }

    fn look<T>(&self, act: impl Fn() -> io::Result<T>) -> io::Result<T> {
        self.step(act, || {})
    }

    fn change<T>(&self, act: impl Fn() -> io::Result<T>) -> io::Result<T> {
        self.changes.fetch_add(1, Ordering::SeqCst);
        self.step(act, || {})
    }

    /// The path on the machine's disk.
    fn real(&self, path: &Path) -> PathBuf {
        if let World::BlindToCapitals(below) = &self.world
            && let Ok(rest) = path.strip_prefix(below)
        {
            return below.join(rest.to_str().unwrap().to_lowercase());
        }
        path.to_owned()
    }

    fn is_closed(&self, path: &Path) -> bool {
        matches!(&self.world, World::ClosedAround(output) if !path.starts_with(output))
    }
}

fn denied<T>() -> io::Result<T> {
    Err(io::ErrorKind::PermissionDenied.into())
}

impl Disk for FaultyDisk {
    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        self.look(|| RealDisk.canonicalize(&self.real(path)))
    }

    fn find(&self, path: &Path) -> io::Result<Found> {
        self.look(|| RealDisk.find(&self.real(path)))
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.look(|| RealDisk.read(&self.real(path)))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.look(|| RealDisk.list(&self.real(folder)))
    }

    fn lock(&self, path: &Path) -> io::Result<File> {
        self.look(|| {
            if self.is_closed(path) {
                return denied();
            }
            RealDisk.lock(&self.real(path))
        })
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.change(|| {
            if self.is_closed(path) {
                return denied();
            }
            RealDisk.create_folder(&self.real(path))
        })
    }

    fn write(&self, path: &Path, bytes: &[u8], durability: Durability) -> io::Result<()> {
        self.changes.fetch_add(1, Ordering::SeqCst);
        let real = self.real(path);
        let half = &bytes[..bytes.len() / 2];
        self.step(
            || RealDisk.write(&real, bytes, durability),
            || drop(RealDisk.write(&real, half, durability)),
        )?;
        match &self.world {
            World::SavedMeanwhile { file, after } if *after == path => {
                std::fs::write(file, "saved")
            }
            _ => Ok(()),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(|| {
            let crosses = |output: &PathBuf| from.starts_with(output) != to.starts_with(output);
            if matches!(&self.world, World::Mounted(output) if crosses(output)) {
                return Err(io::ErrorKind::CrossesDevices.into());
            }
            RealDisk.rename(&self.real(from), &self.real(to))
        })
    }

    fn copy_permissions(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(|| RealDisk.copy_permissions(&self.real(from), &self.real(to)))
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.change(|| RealDisk.remove_file(&self.real(path)))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.change(|| RealDisk.remove_folder(&self.real(path)))
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.change(|| RealDisk.sync_folder(&self.real(path)))
    }
}
