//! Arguments in, an exit code out: 0 clean, 1 problems, 2 could not run.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use crate::build::{Built, build};
use crate::diagnostics::{Catalogue, Ending, MessageLanguage, Report, Severity, terminal};
use crate::language::{Date, today};
use crate::publish::{self, Protected};
use crate::render::theme;
use crate::site::{Drafts, Options};
use crate::source::{self, Snapshot};

/// Runs the program.
#[must_use]
pub fn run(args: impl IntoIterator<Item = OsString>) -> u8 {
    let matches = match command().try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(error) => {
            let _ = error.print();
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    match matches.subcommand() {
        Some(("build", matches)) => run_build(matches, Purpose::Publish),
        Some(("check", matches)) => run_build(matches, Purpose::Check),
        _ => 2,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Publish,
    Check,
}

fn command() -> Command {
    let root = Arg::new("root").long("root").default_value(".");
    let today = Arg::new("today").long("today");
    let output = Arg::new("output").long("output").short('o');
    Command::new("suara")
        .subcommand_required(true)
        .subcommand(Command::new("build").args([root.clone(), today.clone(), output]))
        .subcommand(Command::new("check").args([root, today]))
}

fn run_build(matches: &ArgMatches, purpose: Purpose) -> u8 {
    let root = PathBuf::from(
        matches
            .get_one::<String>("root")
            .map_or(".", String::as_str),
    );
    let day = matches
        .get_one::<String>("today")
        .and_then(|day| day.parse::<Date>().ok());
    let mut report = Report::default();
    let snapshot = source::read(&root, &mut report).over(theme::embedded());
    let options = Options {
        today: day.unwrap_or_else(today),
        drafts: Drafts::Hidden,
    };
    let built = build(&snapshot, options, report);
    let catalogue = Catalogue::new(MessageLanguage::Indonesian);
    let ending = match purpose {
        Purpose::Publish if built.report.has_errors() => Ending::Unpublished,
        _ => Ending::Checked,
    };
    print(&built, &snapshot, &catalogue, ending);
    if built.report.has_errors() {
        return 1;
    }
    if purpose == Purpose::Publish {
        let output = match matches.get_one::<String>("output") {
            Some(output) => PathBuf::from(output),
            None => root.join("public"),
        };
        match publish::publish(&built.files, &output, &Protected::project(&root)) {
            Ok(published) => {
                let _ = writeln!(std::io::stdout(), "{published:?} {:?}", built.counts);
            }
            Err(error) => {
                let _ = writeln!(std::io::stderr(), "{error}");
                return 2;
            }
        }
    }
    u8::from(built.report.count(Severity::Warning) > 0 && purpose == Purpose::Check)
}

fn print(built: &Built, snapshot: &Snapshot, catalogue: &Catalogue, ending: Ending) {
    let printer = terminal::Terminal::new(catalogue, snapshot, terminal::Look::Plain);
    let text = printer.print(&built.report, ending);
    let _ = std::io::stderr().write_all(text.as_bytes());
}
