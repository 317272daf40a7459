//! New files, made or refused, and told: what `new`, `init`, `schema --write` and `man --write` have in common.

use std::path::{Path, PathBuf};

use crate::publish::{CreateError, Disk, Files, RealDisk};

use super::Failure;
use super::console::{Console, Manner};

/// Who makes files: [`crate::publish::create`] or [`crate::publish::create_in_empty`].
pub(super) type Maker = fn(&dyn Disk, &Path, &Files) -> Result<(), CreateError>;

/// Makes the files, all or none.
pub(super) fn make(
    maker: Maker,
    folder: &Path,
    files: &Files,
    console: &Console,
) -> Result<(), Failure> {
    maker(&RealDisk, folder, files).map_err(|error| Failure::create(&error, &console.words))
}

/// Prints the paths of what was made, unless nobody wants to know.
pub(super) fn list<'a>(
    folder: &Path,
    paths: impl IntoIterator<Item = &'a str>,
    console: &Console,
) -> Result<(), Failure> {
    if console.manner == Manner::Quiet {
        return Ok(());
    }
    let folder: PathBuf = folder.components().collect();
    let shown = paths.into_iter().map(|path| {
        // `./content/…` is what nobody would type.
        let whole = path
            .split('/')
            .fold(folder.clone(), |at, part| at.join(part));
        let whole = whole.strip_prefix(".").unwrap_or(&whole).to_owned();
        format!("{}\n", whole.display())
    });
    console.print(&shown.collect::<String>())
}

/// Tells what to do next, unless nobody wants to know.
pub(super) fn hint(console: &Console, text: &str) {
    if console.manner == Manner::Usual {
        console.tell(&format!("{text}\n"));
    }
}
