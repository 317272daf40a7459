//! Which project a command is about: the folder that `--root` names, else the nearest one upwards that holds a site; and its settings,
//! for commands that need nothing else to be right.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::diagnostics::terminal::Terminal;
use crate::diagnostics::{Ending, Report};
use crate::settings::Settings;
use crate::source::Snapshot;
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

/// The settings of a project. None where `site.yaml` has errors or could not be read, which is told then. `read` is what was wrong when
/// the project was read; what concerns other files is not asked for.
pub(super) fn settings(snapshot: &Snapshot, read: &Report, console: &Console) -> Option<Settings> {
    let own = read
        .iter()
        .filter(|problem| *problem.span.file == *settings::FILE);
    let mut wrong = Report::default();
    wrong.extend(own.cloned());
    let settings = settings::read(snapshot, &mut wrong);
    if wrong.has_errors() {
        let look = Terminal::new(&console.words, snapshot, console.look);
        console.tell(&look.print(&wrong, Ending::Checked));
        return None;
    }
    Some(settings)
}
