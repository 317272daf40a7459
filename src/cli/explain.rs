//! `suara explain`: the story of a code, or all codes with what they say.

use std::fmt::Write as _;

use clap::ArgMatches;

use crate::diagnostics::messages::clean;
use crate::diagnostics::{Args, Catalogue, Code, Diagnostic, Span, codes, nearest, terminal};

use super::console::Console;
use super::{Exit, Failure, Outcome};

/// Runs the command.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    let text = match matches.get_one::<String>("code") {
        None => list(console),
        Some(name) => {
            let code = Code::named(name).ok_or_else(|| unknown(name, console))?;
            terminal::explain(&console.words, code, console.width.min(100))
        }
    };
    console.print(&text)?;
    Ok(Exit::Clean)
}

fn unknown(name: &str, console: &Console) -> Failure {
    let names = codes::ALL.iter().map(|code| code.name);
    let near = nearest(name, names).unwrap_or_default();
    let name = clean(name);
    let args = [("name", name.as_str()), ("suggestion", near)];
    console.failure("cli-unknown-code", args)
}

/// Every code under the title of its group: severity, name, headline.
fn list(console: &Console) -> String {
    let words = &console.words;
    let width = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or_default();
    let name_width = width(&mut codes::ALL.iter().map(|code| code.name.len()));
    let severities = codes::ALL.iter().map(|code| words.severity(code.severity));
    let severity_width = width(&mut severities.map(|word| word.chars().count()));
    let mut text = String::new();
    for (title, codes) in groups(words) {
        let _ = writeln!(text, "{title}");
        for code in codes {
            let severity = words.severity(code.severity);
            let (name, headline) = (code.name, headline(words, code));
            let _ = writeln!(
                text,
                "  {severity:severity_width$}  {name:name_width$}  {headline}"
            );
        }
        text.push('\n');
    }
    let _ = writeln!(text, "{}", console.word("cli-explain-more"));
    text
}

/// The codes in groups, each with its title; a group is a file of the catalogue.
pub(super) fn groups(words: &Catalogue) -> Vec<(String, Vec<Code>)> {
    let mut groups: Vec<(String, Vec<Code>)> = Vec::new();
    for code in codes::ALL {
        let path = words.words().shapes().get(code.name);
        let file = path.map_or("", |shape| shape.path.as_str());
        let group = file.rsplit('/').next().unwrap_or_default();
        let group = group.strip_suffix(".ftl").unwrap_or(group);
        let title = words.text(&format!("cli-group-{group}"), &Args::new());
        match groups.iter_mut().find(|(known, _)| *known == title) {
            Some((_, codes)) => codes.push(*code),
            None => groups.push((title, vec![*code])),
        }
    }
    groups
}

/// What a code says where nothing is known of its place.
pub(super) fn headline(words: &Catalogue, code: Code) -> String {
    words.headline(&Diagnostic::new(code, Span::start_of(&"".into()), ""))
}
