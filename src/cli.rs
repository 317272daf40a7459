//! Arguments in, an exit code out. One file a command; what they share stands beside them.
//!
//! | code | means |
//! |---|---|
//! | 0 | clean; warnings are allowed, unless `check --deny-warnings` |
//! | 1 | the content has errors; nothing was published |
//! | 2 | could not run: bad usage, no site, a disk that says no, a refused output folder, a lock |
//!
//! What was asked for goes to the standard output (a machine format, a list, a script), what is told about it to the standard
//! error. A reader who stops reading early (`suara check --format json | head`) has what they wanted: that is success.

use std::ffi::OsString;
use std::io;

use clap::ArgMatches;

mod accept;
mod arguments;
mod build;
mod completions;
mod console;
mod content;
mod early;
mod explain;
mod failure;
mod init;
mod made;
mod man;
mod new;
mod progress;
mod project;
mod publication;
mod reference;
mod reviews;
mod schema;
mod serve;
mod stopwatch;
mod translations;
mod usage;

use console::Console;
use early::Early;
use failure::Failure;

/// How a command ended that could run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// Nothing is wrong.
    Clean,
    /// The content has problems.
    Problems,
}

/// What a command returns.
type Outcome = Result<Exit, Failure>;

const CLEAN: u8 = 0;
const PROBLEMS: u8 = 1;
const COULD_NOT_RUN: u8 = 2;

/// Runs the program.
#[must_use]
pub fn run(args: impl IntoIterator<Item = OsString>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let early = Early::read(&args);
    let console = Console::early(&early);
    let outcome = match arguments::command(&console.words)
        .color(early.colour.for_clap())
        .term_width(console.width)
        .try_get_matches_from(args)
    {
        Ok(matches) => {
            let console = console.with(&matches);
            command(&matches, &console).map_err(|failure| (failure, console))
        }
        Err(error) => usage::tell(&error, &early, &console).map_err(|failure| (failure, console)),
    };
    match outcome {
        Ok(Exit::Clean) => CLEAN,
        Ok(Exit::Problems) => PROBLEMS,
        Err((Failure::Output(error), _)) if error.kind() == io::ErrorKind::BrokenPipe => CLEAN,
        Err((failure, console)) => {
            console.tell(&failure.text(&console.words));
            COULD_NOT_RUN
        }
    }
}

fn command(matches: &ArgMatches, console: &Console) -> Outcome {
    match matches.subcommand() {
        Some(("build", matches)) => build::build(matches, console),
        Some(("check", matches)) => build::check(matches, console),
        Some(("serve", matches)) => serve::run(matches, console),
        Some(("new", matches)) => new::run(matches, console),
        Some(("init", matches)) => init::run(matches, console),
        Some(("translations", matches)) => translations::run(matches, console),
        Some(("reviews", matches)) => reviews::run(matches, console),
        Some(("explain", matches)) => explain::run(matches, console),
        Some(("schema", matches)) => schema::run(matches, console),
        Some(("reference", _)) => reference::run(console),
        Some(("completions", matches)) => completions::run(matches, console),
        Some(("man", matches)) => man::run(matches, console),
        _ => usage::help(matches, console),
    }
}
