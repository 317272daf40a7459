//! `suara completions`: a script that lets a shell complete what is typed. The only user of `clap_complete`.

use clap::ArgMatches;
use clap_complete::{Shell, generate};

use super::console::Console;
use super::{Exit, Outcome, arguments};

/// Runs the command.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    let mut script = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        let mut command = arguments::command(&console.words);
        generate(*shell, &mut command, "suara", &mut script);
    }
    console.print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Clean)
}
