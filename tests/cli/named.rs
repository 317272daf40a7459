//! Commands that messages tell people to type are there, and what they list is all there is.

use std::collections::BTreeSet;

use suara::diagnostics::{Catalogue, MessageLanguage, codes};
use suara::schema::{COMPONENTS, PAGE_TYPES};

/// In English the program's name in small letters is always what somebody types. In Indonesian it is a word of every day ("surat suara"),
/// so only what to type is looked at there.
#[test]
fn every_command_that_a_message_names_is_one() {
    let mut all = BTreeSet::new();
    for language in MessageLanguage::ALL {
        let mut commands = BTreeSet::new();
        for file in language.files() {
            match language {
                MessageLanguage::English => commands.extend(named(file.text)),
                MessageLanguage::Indonesian => {
                    commands.extend(to_type(file.text).into_iter().flat_map(named));
                }
            }
        }
        assert!(commands.len() > 8, "{language:?}: {commands:?}");
        all.extend(commands);
    }
    for command in all {
        let program = std::process::Command::new(env!("CARGO_BIN_EXE_suara"))
            .args(["help", command])
            .output()
            .expect("the program runs");
        assert!(program.status.success(), "suara {command}");
    }
}

/// The commands of the program that a text names.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("suara ").filter_map(|(at, name)| {
        let before = &text[..at];
        let starts = before.ends_with(|before: char| !before.is_alphanumeric());
        let is_ballot = before.ends_with("surat ");
        let rest = &text[at + name.len()..];
        let end = rest.find(|letter: char| !letter.is_ascii_lowercase());
        let command = &rest[..end.unwrap_or(rest.len())];
        (starts && !is_ballot && !command.is_empty()).then_some(command)
    })
}

/// The parts of a file of messages that say what to type.
fn to_type(text: &str) -> Vec<&str> {
    let mut is_to_type = false;
    let lines = text.lines().filter(|line| {
        let attribute = line.strip_prefix("    .");
        if let Some(attribute) = attribute {
            is_to_type = attribute.starts_with("fix =") || attribute.starts_with("usage =");
        } else if !line.starts_with(' ') {
            is_to_type = false;
        }
        is_to_type
    });
    lines.collect()
}

#[test]
fn what_a_message_lets_us_make_can_be_made() {
    let types: Vec<&str> = PAGE_TYPES.iter().map(|kind| kind.name).collect();
    for file in MessageLanguage::ALL
        .iter()
        .flat_map(|language| language.files())
    {
        for rest in file.text.split("suara new ").skip(1) {
            let word = rest.split(char::is_whitespace).next().unwrap_or_default();
            let is_placeholder = !word.starts_with(|first: char| first.is_ascii_lowercase());
            assert!(is_placeholder || types.contains(&word), "suara new {word}");
        }
    }
}

#[test]
fn every_component_is_named_where_components_are_explained() {
    for catalogue in MessageLanguage::ALL.map(Catalogue::new) {
        let story = catalogue.story(codes::UNKNOWN_COMPONENT);
        let words: BTreeSet<&str> = story.split([' ', ',', '.', ':']).collect();
        for component in COMPONENTS {
            assert!(
                words.contains(component.name),
                "{}: {story}",
                component.name
            );
        }
    }
}
