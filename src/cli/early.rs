//! What must be known before the arguments are understood, because even the help and the usage errors depend on it: the language,
//! the colours, the command.
//!
//! In: the arguments as typed, the environment. Out: [`Early`]. It guesses, and never complains: the real parser does that.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;

use clap::ColorChoice;

use crate::diagnostics::MessageLanguage;
use crate::{settings, source};

use super::project;

/// What is known early.
#[derive(Clone, Debug)]
pub(super) struct Early {
    pub(super) language: MessageLanguage,
    pub(super) colour: Colour,
    /// The first word that is no option: probably the command.
    pub(super) command: Option<String>,
}

/// Whether to write in colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Colour {
    /// On a terminal, unless `NO_COLOR` is set or the terminal is a dumb one.
    #[default]
    Auto,
    Always,
    Never,
}

impl Colour {
    /// The colour of a word of `--color`.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "always" => Self::Always,
            "never" => Self::Never,
            _ => Self::Auto,
        }
    }

    /// Whether to use colours on this stream.
    pub(super) fn is_wanted(self, stream: &impl IsTerminal) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                let dumb = variable("TERM").is_some_and(|term| term == "dumb");
                stream.is_terminal() && variable("NO_COLOR").is_none() && !dumb
            }
        }
    }

    pub(super) fn for_clap(self) -> ColorChoice {
        match self {
            Self::Always => ColorChoice::Always,
            Self::Never => ColorChoice::Never,
            Self::Auto => ColorChoice::Auto,
        }
    }
}

impl Early {
    /// Looks through the arguments and the environment.
    pub(super) fn read(args: &[OsString]) -> Self {
        let typed = Typed::read(args);
        let site = || {
            let root = typed.root.clone().map(PathBuf::from);
            let root = root.or_else(project::found_from_here)?;
            settings::messages(&source::text(&root, settings::FILE)?)
        };
        Self {
            language: choose(typed.language.as_deref(), variable, site),
            colour: Colour::named(typed.colour.as_deref().unwrap_or_default()),
            command: typed.command,
        }
    }
}

/// An environment variable that is set to something.
pub(super) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The language: what was typed, else the first locale that is set, else what the site asks for, else Indonesian.
fn choose(
    typed: Option<&str>,
    variable: impl Fn(&str) -> Option<String>,
    site: impl FnOnce() -> Option<MessageLanguage>,
) -> MessageLanguage {
    // POSIX: the first of the three that is set decides, and a locale that we do not speak decides nothing.
    let locale = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(&variable)
    };
    typed
        .and_then(MessageLanguage::from_tag)
        .or_else(|| MessageLanguage::from_tag(&locale()?))
        .or_else(site)
        .unwrap_or_default()
}

#[derive(Default)]
struct Typed {
    language: Option<String>,
    colour: Option<String>,
    root: Option<OsString>,
    command: Option<String>,
}

impl Typed {
    fn read(args: &[OsString]) -> Self {
        let mut typed = Self::default();
        let mut args = args.iter().skip(1);
        while let Some(arg) = args.next() {
            let text = arg.to_string_lossy();
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name, Some(OsString::from(value))),
                None => (&*text, None),
            };
            let mut value = || value.clone().or_else(|| args.next().cloned());
            let lossy = |value: Option<OsString>| Some(value?.to_string_lossy().into_owned());
            match name {
                "--" => break,
                "--lang" => typed.language = lossy(value()),
                "--color" => typed.colour = lossy(value()),
                "--root" => typed.root = value(),
                "--format" | "--limit" => drop(value()),
                _ if name.starts_with('-') => {}
                _ => typed.command = typed.command.or_else(|| Some(text.into_owned())),
            }
        }
        typed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_nearest_wish() {
        use MessageLanguage::{English, Indonesian};
        type Row<'a> = (
            Option<&'a str>,
            &'a [(&'a str, &'a str)],
            Option<MessageLanguage>,
            MessageLanguage,
        );
        let rows: [Row<'_>; 9] = [
            (
                Some("en"),
                &[("LC_ALL", "id_ID")],
                Some(Indonesian),
                English,
            ),
            (
                None,
                &[("LC_ALL", "en_GB.UTF-8"), ("LANG", "id_ID")],
                None,
                English,
            ),
            (
                None,
                &[("LC_MESSAGES", "en_US"), ("LANG", "id_ID")],
                None,
                English,
            ),
            (None, &[("LANG", "id_ID.UTF-8")], Some(English), Indonesian),
            (
                None,
                &[("LC_ALL", "C"), ("LANG", "en_US")],
                None,
                Indonesian,
            ),
            (None, &[("LANG", "fr_FR")], Some(English), English),
            (None, &[], Some(English), English),
            (None, &[], None, Indonesian),
            (Some("fr"), &[("LANG", "en_US")], None, English),
        ];
        for (typed, variables, site, expected) in rows {
            let variable = |name: &str| {
                let found = variables.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            let chosen = choose(typed, variable, || site);
            assert_eq!(chosen, expected, "{typed:?} {variables:?} {site:?}");
        }
    }

    #[test]
    fn arguments_are_guessed_wherever_they_stand() {
        let read = |line: &str| {
            let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            Typed::read(&args)
        };
        let typed = read("suara --root a check --lang=en --color never");
        assert_eq!(typed.language.as_deref(), Some("en"));
        assert_eq!(typed.colour.as_deref(), Some("never"));
        assert_eq!(typed.root, Some("a".into()));
        assert_eq!(typed.command.as_deref(), Some("check"));
        assert_eq!(read("suara check -- --lang en").language, None);
        assert_eq!(read("suara --lang").language, None);
    }
}
