//! Which project a command is about: the folder that `--root` names, else the nearest one upwards that holds a site.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::{settings, source};

use super::Failure;
use super::console::Console;

/// The project's root.
pub(super) fn root(matches: &ArgMatches, console: &Console) -> Result<PathBuf, Failure> {
    match matches.get_one::<PathBuf>("root") {
        Some(root) if source::is_folder(root) => Ok(root.clone()),
        Some(root) => Err(console.failure("cli-no-folder", [("path", root.display())])),
        None => found_from_here()
            .ok_or_else(|| console.failure("cli-no-site", [("path", settings::FILE)])),
    }
}

/// The project that the current folder lies in, as short as it can be written.
pub(super) fn found_from_here() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let root = source::find_above(&here, settings::FILE)?;
    // Paths that are shown start where the reader is.
    Some(if root == here {
        PathBuf::from(".")
    } else {
        root
    })
}
