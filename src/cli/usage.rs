//! Help that was asked for, and arguments that cannot be understood, told in the reader's language.
//!
//! In: clap's error, as data. Out: the help, or a [`Failure`] with what to type. Never shows clap's own English sentences.

use clap::ArgMatches;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::diagnostics::messages::clean;
use crate::diagnostics::{Args, nearest};

use super::console::Console;
use super::early::Early;
use super::{Exit, Failure, Outcome, arguments};

/// Help and version go out; everything else is a failure.
pub(super) fn tell(error: &clap::Error, early: &Early, console: &Console) -> Outcome {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            console.print(&shown(&error.render(), console))?;
            Ok(Exit::Clean)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            let help = arguments::command(&console.words).render_help();
            console.tell(&format!("{help}\n"));
            Err(console.failure("cli-no-command", [] as [(&str, &str); 0]))
        }
        _ => Err(failure(error, early, console)),
    }
}

/// `suara help COMMAND`.
pub(super) fn help(matches: &ArgMatches, console: &Console) -> Outcome {
    let mut command = arguments::command(&console.words).term_width(console.width);
    command.build();
    let wanted = matches
        .subcommand()
        .and_then(|(_, matches)| matches.get_one::<String>("command"));
    let help = match wanted {
        None => command.render_help(),
        Some(name) => {
            let names: Vec<String> = command
                .get_subcommands()
                .map(|command| command.get_name().to_owned())
                .collect();
            let Some(found) = command.find_subcommand_mut(name) else {
                let near = nearest(name, names.iter().map(String::as_str));
                return Err(unknown_command(name, near, console));
            };
            found.render_help()
        }
    };
    console.print(&shown(&help, console))?;
    Ok(Exit::Clean)
}

fn shown(text: &StyledStr, console: &Console) -> String {
    if console.colours_output() {
        text.ansi().to_string()
    } else {
        text.to_string()
    }
}

fn unknown_command(name: &str, near: Option<&str>, console: &Console) -> Failure {
    console.failure(
        "cli-unknown-command",
        [
            ("name", clean(name).as_str()),
            ("suggestion", near.unwrap_or_default()),
        ],
    )
}

fn failure(error: &clap::Error, early: &Early, console: &Console) -> Failure {
    let context = |kind| text(error, kind);
    let name = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let help = match &early.command {
        Some(command) if is_command(command, console) => format!("suara {command} --help"),
        _ => "suara --help".to_owned(),
    };
    let (id, suggestion) = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = context(ContextKind::InvalidSubcommand);
            let near = context(ContextKind::SuggestedSubcommand);
            let near = near.split(", ").next().filter(|near| !near.is_empty());
            // A command of a command is typed after it.
            let outer = early.command.as_deref().filter(|outer| **outer != name);
            let near = near.map(|near| match outer {
                Some(outer) => format!("{outer} {near}"),
                None => near.to_owned(),
            });
            return unknown_command(&name, near.as_deref(), console);
        }
        ErrorKind::UnknownArgument if name.starts_with('-') => {
            ("cli-unknown-option", context(ContextKind::SuggestedArg))
        }
        ErrorKind::UnknownArgument => ("cli-superfluous", String::new()),
        ErrorKind::InvalidValue if value.is_empty() => ("cli-missing-value", String::new()),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            ("cli-bad-value", context(ContextKind::SuggestedValue))
        }
        ErrorKind::MissingRequiredArgument => ("cli-missing-argument", String::new()),
        ErrorKind::ArgumentConflict => ("cli-conflict", context(ContextKind::PriorArg)),
        ErrorKind::TooManyValues => ("cli-superfluous-value", String::new()),
        _ => ("cli-bad-usage", String::new()),
    };
    let args = Args::from([
        ("name", name.as_str().into()),
        ("value", value.as_str().into()),
        ("suggestion", suggestion.as_str().into()),
        ("expected", expected(error, &name, console).into()),
        ("kind", kind_of(&name).into()),
        ("help", help.into()),
    ]);
    Failure::said(&console.words, id, &args)
}

fn is_command(name: &str, console: &Console) -> bool {
    let command = arguments::command(&console.words);
    command.find_subcommand(name).is_some()
}

/// The values that would do, where there are only some.
fn expected(error: &clap::Error, name: &str, console: &Console) -> String {
    let listed = text(error, ContextKind::ValidValue);
    match (listed.is_empty(), kind_of(name)) {
        (true, "date") => console.word("cli-expected-date"),
        (true, "number") => console.word("cli-expected-number"),
        (true, "port") => console.word("cli-expected-port"),
        _ => listed,
    }
}

fn kind_of(name: &str) -> &'static str {
    match name.split(' ').next().unwrap_or_default() {
        "--today" => "date",
        "--limit" | "--days" => "number",
        "--port" => "port",
        _ => "choice",
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> String {
    let text = match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    clean(&text)
}
