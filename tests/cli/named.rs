//! Commands that messages tell people to type are there.

use std::collections::BTreeSet;

use suara::diagnostics::MessageLanguage;
use suara::schema::PAGE_TYPES;

/// In English the program's name in small letters is always what somebody types.
#[test]
fn every_command_that_a_message_names_is_one() {
    let mut commands = BTreeSet::new();
    for file in MessageLanguage::English.files() {
        for (at, name) in file.text.match_indices("suara ") {
            let starts = file.text[..at].ends_with(|before: char| !before.is_alphanumeric());
            let rest = &file.text[at + name.len()..];
            let end = rest.find(|letter: char| !letter.is_ascii_lowercase());
            let command = &rest[..end.unwrap_or(rest.len())];
            if starts && !command.is_empty() {
                commands.insert(command);
            }
        }
    }
    assert!(commands.len() > 8, "{commands:?}");
    for command in commands {
        let program = std::process::Command::new(env!("CARGO_BIN_EXE_suara"))
            .args(["help", command])
            .output()
            .expect("the program runs");
        assert!(program.status.success(), "suara {command}");
    }
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
