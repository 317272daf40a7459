//! `suara man`: the manual, one page a command, in the language of the messages. The only user of `clap_mangen`.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use clap_mangen::Man;

use crate::publish::{Files, create};

use super::console::Console;
use super::made::{list, make};
use super::{Exit, Failure, Outcome, arguments};

/// The headings that `clap_mangen` writes in English, and ours.
const HEADINGS: [(&str, &str); 5] = [
    ("NAME", "cli-man-name"),
    ("SYNOPSIS", "cli-man-synopsis"),
    ("DESCRIPTION", "cli-man-description"),
    ("EXTRA", "cli-man-extra"),
    ("VERSION", "cli-man-version"),
];

/// Runs the command.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    let mut command = arguments::command(&console.words);
    command.build();
    match matches.get_one::<PathBuf>("write") {
        None => console.print(&page(&command, "suara", console)?)?,
        Some(folder) => {
            let mut files = Files::new();
            let suara = page(&command, "suara", console)?;
            files.insert("suara.1".to_owned(), suara.into_bytes().into());
            pages(&command, "suara", &mut files, console)?;
            make(create, folder, &files, console)?;
            list(folder, files.keys().map(String::as_str), console)?;
        }
    }
    Ok(Exit::Clean)
}

/// The pages of the commands of a command.
fn pages(outer: &Command, name: &str, files: &mut Files, console: &Console) -> Result<(), Failure> {
    for command in outer.get_subcommands() {
        let name = format!("{name}-{}", command.get_name());
        let text = page(command, &name, console)?;
        files.insert(format!("{name}.1"), text.into_bytes().into());
        pages(command, &name, files, console)?;
    }
    Ok(())
}

fn page(command: &Command, name: &str, console: &Console) -> Result<String, Failure> {
    let command = command.clone().display_name(name.to_owned());
    let mut text = Vec::new();
    Man::new(command)
        .title(name)
        .manual(console.word("cli-man-manual"))
        .render(&mut text)
        .map_err(Failure::Output)?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let lines = text.lines().map(|line| {
        let heading = line.strip_prefix(".SH ");
        let known = heading.and_then(|heading| HEADINGS.iter().find(|(name, _)| *name == heading));
        match known {
            Some((_, id)) => format!(".SH {}\n", console.word(id)),
            None => format!("{line}\n"),
        }
    });
    Ok(lines.collect())
}
