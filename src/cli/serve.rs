//! `suara serve`: the site as it is being written, in a browser.
//!
//! A door is opened, a thread watches the project and builds, browsers are answered until somebody presses Ctrl-C.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use crate::language::{Date, today};
use crate::serve::editor::Editor;
use crate::serve::{self, Manner, Preview, Saved};
use crate::watch::{self, Hints, Mode, Project, Stop};
use crate::{settings, source};

use super::console::{Console, Format};
use super::{Exit, Failure, Outcome, project};

mod code;
mod door;
mod lines;

use door::Door;
use lines::Lines;

/// Runs `suara serve`.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    let root = project::root(matches, console)?;
    if !matches!(console.format, Format::Terminal | Format::Json) {
        return Err(console.failure("server-format", [] as [(&str, &str); 0]));
    }
    let door = Door::open(matches, console)?;
    let preview = Arc::new(Preview::new(manner(&root, matches, console)?));
    let lines = Lines::new(Arc::clone(&preview), console.again());
    door.tell(console)?;
    let stop = watch(root, matches, lines, console)?;
    if matches.get_flag("open") && open::that_detached(door.address()).is_err() {
        console.tell(&format!("{}\n", console.word("server-no-browser")));
    }
    let session = door::random(console)?;
    let ended = serve::run(&preview, door.listeners, door.access, session);
    // A build that is being made is not waited for: nothing of it is on the disk.
    stop.stop();
    ended.map_err(|error| door::failure(&error, console))?;
    Ok(Exit::Clean)
}

fn manner(root: &Path, matches: &ArgMatches, console: &Console) -> Result<Manner, Failure> {
    let text = source::text(root, settings::FILE).unwrap_or_default();
    let whole = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
    let editor = matches.get_one::<String>("editor");
    let editor = editor.map_or("vscode", String::as_str);
    let known = Editor::new(editor, &whole).ok_or_else(|| {
        let names: Vec<&str> = Editor::names().collect();
        console.unknown("server-unknown-editor", editor, &names)
    })?;
    Ok(Manner {
        language: console.tag(),
        editor: known,
        today: matches.get_one::<Date>("today").copied(),
        saved: if matches.get_flag("follow") {
            Saved::Follow
        } else {
            Saved::Stay
        },
        base: settings::base_path(&text),
    })
}

/// Builds in a thread of its own, now and whenever something changes.
fn watch(
    root: PathBuf,
    matches: &ArgMatches,
    lines: Lines,
    console: &Console,
) -> Result<Stop, Failure> {
    let fixed = matches.get_one::<Date>("today").copied();
    let project = Project {
        root,
        region: matches.get_one::<String>("region").cloned(),
        drafts: super::build::options(matches).drafts,
        day: Box::new(move || fixed.unwrap_or_else(today)),
    };
    let mode = if matches.get_flag("poll") {
        Mode::EVERY_SECOND
    } else {
        Mode::Native
    };
    let (hints, stop) = Hints::new(mode);
    let thread = std::thread::Builder::new().name("suara-watch".to_owned());
    thread
        .spawn(move || watch::run(&project, &lines, hints))
        .map_err(|error| door::failure(&error, console))?;
    Ok(stop)
}
