//! The commands and their options, with every word of their help from the catalogue.
//!
//! In: the words of a language. Out: clap's description of the program, from which help, completions, manual and reference come.

use std::path::PathBuf;

use clap::builder::Styles;
use clap::{Arg, ArgAction, Command, value_parser};

use crate::diagnostics::{Args, Catalogue};
use crate::language::Date;

/// The program.
pub(super) fn command(words: &Catalogue) -> Command {
    let say = Say(words);
    say.command("suara")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args_override_self(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(say.word("cli-commands"))
        .subcommand_value_name(say.word("cli-value-command"))
        .after_help(say.word("cli-suara.after"))
        .arg(
            say.option("version")
                .short('V')
                .action(ArgAction::Version)
                .help_heading(say.word("cli-options")),
        )
        .args(say.general())
        .subcommands([
            say.build(),
            say.check(),
            say.serve(),
            say.new_page(),
            say.init(),
            say.translations(),
            say.reviews(),
            say.explain(),
            say.schema(),
            say.command("reference"),
            say.completions(),
            say.man(),
            say.help(),
        ])
}

/// The words of a language, as clap wants them.
struct Say<'a>(&'a Catalogue);

impl Say<'_> {
    fn word(&self, id: &str) -> String {
        self.0.text(id, &Args::new())
    }

    /// A command with its help and usage.
    fn command(&self, name: &'static str) -> Command {
        let styles = Styles::styled();
        let header = styles.get_header();
        let template = format!(
            "{{about-with-newline}}\n{header}{}:{header:#} {{usage}}\n\n{{all-args}}{{after-help}}",
            self.word("cli-usage")
        );
        Command::new(name)
            .about(self.word(&format!("cli-{name}")))
            .override_usage(self.word(&format!("cli-{name}.usage")))
            .help_template(template)
            .styles(styles)
            .disable_help_flag(true)
            .disable_version_flag(true)
    }

    /// `--name`, with its help. What it takes is up to the caller.
    fn option(&self, name: &'static str) -> Arg {
        Arg::new(name)
            .long(name)
            .help(self.word(&format!("cli-option-{name}")))
            .help_heading(self.word("cli-options"))
    }

    /// `--name VALUE`.
    fn valued(&self, name: &'static str, value: &str) -> Arg {
        self.option(name)
            .action(ArgAction::Set)
            .value_name(self.word(&format!("cli-value-{value}")))
            .hide_possible_values(true)
    }

    fn flag(&self, name: &'static str) -> Arg {
        self.option(name).action(ArgAction::SetTrue)
    }

    /// A word without a name.
    fn positional(&self, name: &'static str) -> Arg {
        Arg::new(name)
            .help(self.word(&format!("cli-argument-{name}")))
            .help_heading(self.word("cli-arguments"))
            .value_name(self.word(&format!("cli-value-{name}")))
            .hide_possible_values(true)
    }

    /// The options of every command.
    fn general(&self) -> Vec<Arg> {
        let all = [
            self.valued("root", "folder")
                .value_parser(value_parser!(PathBuf)),
            self.valued("lang", "lang").value_parser(["id", "en"]),
            self.valued("format", "format")
                .value_parser(["terminal", "json", "github", "sarif"]),
            self.valued("color", "color")
                .value_parser(["auto", "always", "never"]),
            self.flag("narrate"),
            self.valued("limit", "number")
                .value_parser(value_parser!(usize)),
            self.flag("quiet").short('q'),
            self.flag("timings"),
            self.option("help").short('h').action(ArgAction::Help),
        ];
        let heading = self.word("cli-general-options");
        all.into_iter()
            .map(|arg| arg.global(true).help_heading(heading.clone()))
            .collect()
    }

    fn today(&self) -> Arg {
        self.valued("today", "date")
            .value_parser(|text: &str| text.parse::<Date>())
    }

    fn build(&self) -> Command {
        self.command("build").args([
            self.valued("output", "folder")
                .short('o')
                .value_parser(value_parser!(PathBuf)),
            self.valued("region", "code"),
            self.flag("changes"),
            self.flag("drafts"),
            self.today(),
            self.valued("verify", "verify")
                .value_parser(["quick", "full"]),
            self.valued("durability", "durability")
                .value_parser(["crash", "power"]),
        ])
    }

    fn check(&self) -> Command {
        self.command("check").args([
            self.flag("deny-warnings"),
            self.valued("region", "code"),
            self.flag("drafts"),
            self.today(),
        ])
    }

    fn serve(&self) -> Command {
        self.command("serve").args([
            self.valued("port", "number")
                .value_parser(value_parser!(u16)),
            self.valued("host", "host")
                .num_args(0..=1)
                .default_missing_value(""),
            self.flag("open"),
            self.flag("follow"),
            self.flag("poll"),
            self.valued("editor", "editor"),
            self.valued("region", "code"),
            self.flag("drafts"),
            self.today(),
        ])
    }

    fn new_page(&self) -> Command {
        self.command("new").args([
            self.positional("type").required(true),
            self.positional("stem").required(true),
            self.valued("title", "title"),
            self.today(),
        ])
    }

    fn init(&self) -> Command {
        let folder = self
            .positional("folder")
            .value_parser(value_parser!(PathBuf));
        self.command("init").args([folder, self.today()])
    }

    fn translations(&self) -> Command {
        let path = self
            .positional("path")
            .action(ArgAction::Append)
            .num_args(1..)
            .required_unless_present("all")
            .value_parser(value_parser!(PathBuf));
        self.command("translations")
            .args([
                self.valued("language", "code"),
                self.flag("deny"),
                self.today(),
            ])
            .subcommand_help_heading(self.word("cli-commands"))
            .subcommand_value_name(self.word("cli-value-command"))
            .disable_help_subcommand(true)
            .subcommand(
                self.command("accept")
                    .args([path, self.flag("all"), self.today()]),
            )
    }

    fn reviews(&self) -> Command {
        let days = self
            .valued("days", "number")
            .value_parser(value_parser!(u16));
        self.command("reviews").args([days, self.today()])
    }

    fn explain(&self) -> Command {
        self.command("explain").arg(self.positional("code"))
    }

    fn schema(&self) -> Command {
        self.command("schema").args([
            self.positional("name"),
            self.flag("list").conflicts_with("name"),
            self.valued("write", "folder")
                .value_parser(value_parser!(PathBuf))
                .conflicts_with_all(["name", "list"]),
        ])
    }

    fn completions(&self) -> Command {
        let shell = self.positional("shell").required(true);
        self.command("completions")
            .arg(shell.value_parser(value_parser!(clap_complete::Shell)))
    }

    fn man(&self) -> Command {
        let write = self
            .valued("write", "folder")
            .value_parser(value_parser!(PathBuf));
        self.command("man").arg(write)
    }

    fn help(&self) -> Command {
        self.command("help").arg(self.positional("command"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::MessageLanguage;

    #[test]
    fn every_word_of_the_help_is_in_both_catalogues() {
        for language in MessageLanguage::ALL {
            let mut program = command(&Catalogue::new(language));
            program.build();
            let commands = program.get_subcommands().cloned().collect::<Vec<_>>();
            for mut command in commands.into_iter().chain([program]) {
                let help = command.render_help().to_string();
                assert!(!help.contains("cli-"), "{help}");
                for english in ["Usage:", "[default", "[possible", "Print help"] {
                    let spoken = language == MessageLanguage::English && english == "Usage:";
                    assert!(spoken || !help.contains(english), "{help}");
                }
            }
        }
    }
}
