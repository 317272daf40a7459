//! `suara serve`: the site as it is being written, in a browser.
//!
//! A door is opened, a thread watches the project and builds, browsers are answered until somebody presses Ctrl-C.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use crate::serve::{self, Manner, Preview, Saved};
use crate::{settings, source};

use super::console::Console;
use super::{Exit, Failure, Outcome, project};

mod code;
mod door;
mod lines;
mod stand_in;

use door::Door;
use lines::Lines;

/// Runs `suara serve`.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    let root = project::root(matches, console)?;
    let door = Door::open(matches, console)?;
    let preview = Arc::new(Preview::new(manner(&root, matches, console)));
    let lines = Lines::new(Arc::clone(&preview), console.again());
    watch(root, matches, lines, console)?;
    door.tell(console)?;
    if matches.get_flag("open") && open::that_detached(door.address()).is_err() {
        console.tell(&format!("{}\n", console.word("server-no-browser")));
    }
    let session = door::random(console)?;
    let ended = serve::run(&preview, door.listeners, door.access, session);
    ended.map_err(|error| door::failure(&error, console))?;
    Ok(Exit::Clean)
}

fn manner(root: &Path, matches: &ArgMatches, console: &Console) -> Manner {
    let text = source::text(root, settings::FILE).unwrap_or_default();
    let whole = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
    let editor = matches.get_one::<String>("editor").map(String::as_str);
    Manner {
        language: console.tag(),
        editor: editor.unwrap_or("vscode").to_owned(),
        root: whole.to_string_lossy().into_owned(),
        saved: if matches.get_flag("follow") {
            Saved::Follow
        } else {
            Saved::Stay
        },
        base: settings::base_path(&text),
    }
}

/// Builds in a thread of its own, now and whenever something changes.
fn watch(
    root: PathBuf,
    matches: &ArgMatches,
    lines: Lines,
    console: &Console,
) -> Result<(), Failure> {
    let options = super::build::options(matches);
    let region = matches.get_one::<String>("region").cloned();
    let thread = std::thread::Builder::new().name("suara-watch".to_owned());
    let started = thread.spawn(move || stand_in::watch(&root, region.as_deref(), options, &lines));
    started.map_err(|error| door::failure(&error, console))?;
    Ok(())
}
