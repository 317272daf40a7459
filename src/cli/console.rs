//! Where a command speaks: in which language, how wide, in which colours, to which stream.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use clap::ArgMatches;
use terminal_size::{Width, terminal_size_of};

use crate::diagnostics::messages::clean;
use crate::diagnostics::terminal::{LIMIT, Look, WIDTH};
use crate::diagnostics::{Arg, Args, Catalogue, MessageLanguage, nearest};
use crate::language::Language;

use super::Failure;
use super::early::{Colour, Early, variable};

/// How problems are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// For people.
    #[default]
    Terminal,
    Json,
    Github,
    Sarif,
}

/// What is said besides problems and results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Manner {
    /// How it went, and what is being done where that takes long.
    #[default]
    Usual,
    /// Nothing.
    Quiet,
}

/// Where a command speaks.
pub(super) struct Console {
    /// The words.
    pub(super) words: Catalogue,
    /// How problems are told.
    pub(super) format: Format,
    /// How a problem looks on the standard error.
    pub(super) look: Look,
    /// How many columns there are.
    pub(super) width: usize,
    /// How many problems are told.
    pub(super) limit: usize,
    /// What is said besides.
    pub(super) manner: Manner,
    colour: Colour,
    out: io::Stdout,
    err: io::Stderr,
}

impl Console {
    /// What is known before the arguments are understood.
    pub(super) fn early(early: &Early) -> Self {
        let columns = terminal_size_of(io::stderr()).map(|(Width(columns), _)| columns.into());
        Self {
            words: Catalogue::new(early.language),
            format: Format::default(),
            look: look(early.colour),
            width: columns.unwrap_or(WIDTH),
            limit: LIMIT,
            manner: Manner::default(),
            colour: early.colour,
            out: io::stdout(),
            err: io::stderr(),
        }
    }

    /// The same, with what the arguments say.
    pub(super) fn with(mut self, matches: &ArgMatches) -> Self {
        // Options for every command are known to each of them.
        let matches = matches.subcommand().map_or(matches, |(_, matches)| matches);
        self.format = match matches.get_one::<String>("format").map(String::as_str) {
            Some("json") => Format::Json,
            Some("github") => Format::Github,
            Some("sarif") => Format::Sarif,
            _ => Format::Terminal,
        };
        if matches.get_flag("narrate") || variable("SUARA_NARRATE").is_some() {
            self.look = Look::Narrated;
        }
        if let Some(limit) = matches.get_one::<usize>("limit") {
            self.limit = *limit;
        }
        if matches.get_flag("quiet") {
            self.manner = Manner::Quiet;
        }
        self
    }

    /// Another one that speaks in the same way, for a thread of its own.
    pub(super) fn again(&self) -> Self {
        Self {
            words: Catalogue::new(self.tag()),
            out: io::stdout(),
            err: io::stderr(),
            ..*self
        }
    }

    /// A last line made of parts, ending with a line end.
    pub(super) fn line(&self, parts: impl IntoIterator<Item = String>) -> String {
        let parts: Vec<String> = parts.into_iter().collect();
        // A screen reader says "middle dot", and makes no pause.
        match self.look {
            Look::Narrated => {
                let sentences = parts.iter().map(|part| sentence(part));
                sentences.collect::<Vec<_>>().join(" ") + "\n"
            }
            Look::Plain | Look::Coloured => format!("{}\n", parts.join(" · ")),
        }
    }

    /// Whether somebody watches who can see a line change.
    pub(super) fn is_watched(&self) -> bool {
        let told = self.manner == Manner::Usual && self.format == Format::Terminal;
        told && self.look != Look::Narrated && self.err.is_terminal()
    }

    /// The language, for numbers.
    pub(super) fn language(&self) -> Option<Language> {
        Language::new(self.words.language().tag())
    }

    /// A text of the catalogue without arguments.
    pub(super) fn word(&self, id: &str) -> String {
        self.words.text(id, &Args::new())
    }

    /// A text of the catalogue.
    pub(super) fn say<const N: usize>(&self, id: &str, args: [(&'static str, Arg); N]) -> String {
        self.words.text(id, &Args::from(args))
    }

    /// A failure that the catalogue knows by this name, with its remedy.
    pub(super) fn failure<const N: usize>(
        &self,
        id: &str,
        args: [(&'static str, impl Display); N],
    ) -> Failure {
        let args = args.map(|(name, value)| (name, Arg::from(value.to_string())));
        Failure::said(&self.words, id, &Args::from(args))
    }

    /// A failure that somebody typed a name which is none of those that there are.
    pub(super) fn unknown(&self, id: &str, typed: &str, names: &[&str]) -> Failure {
        let near = nearest(typed, names.iter().copied());
        let args = [
            ("name", clean(typed)),
            ("suggestion", near.unwrap_or_default().to_owned()),
            ("expected", names.join(", ")),
        ];
        self.failure(id, args)
    }

    /// Writes what was asked for.
    pub(super) fn print(&self, text: &str) -> Result<(), Failure> {
        let mut out = self.out.lock();
        out.write_all(text.as_bytes())
            .and_then(|()| out.flush())
            .map_err(Failure::Output)
    }

    /// Writes what is told about it. Where nobody listens, nobody can be told so either.
    pub(super) fn tell(&self, text: &str) {
        let mut err = self.err.lock();
        let _written = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }

    /// Whether the standard output takes colours.
    pub(super) fn colours_output(&self) -> bool {
        self.colour.is_wanted(&self.out)
    }

    /// The language of the messages.
    pub(super) fn tag(&self) -> MessageLanguage {
        self.words.language()
    }
}

/// A part of a last line as a sentence of its own.
fn sentence(part: &str) -> String {
    let mut letters = part.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).chain(['.']).collect()
}

fn look(colour: Colour) -> Look {
    if colour.is_wanted(&io::stderr()) {
        Look::Coloured
    } else {
        Look::Plain
    }
}
