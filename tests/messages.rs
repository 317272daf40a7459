//! The catalogue of messages: both languages say everything, in the same way, with and without arguments.
//!
//! In: `src/diagnostics/messages`. The rules stand at the top of its `en.ftl`; the table there is written by `UPDATE=1`.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays out its own files, and says by panicking what is wrong"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use suara::diagnostics::{
    Args, Catalogue, Code, Diagnostic, MessageLanguage, Severity, Span, codes,
};
use suara::fluent::{Grouping, Use, Words};

/// Words that a press officer would have to look up; the files' own names and the stories may use them.
const JARGON: &[&str] = &[
    "yaml",
    "parse",
    "parser",
    "token",
    "regex",
    "null",
    "boolean",
    "enum",
    "array",
    "mapping",
    "syntax",
    "schema",
    "invalid",
    "front matter",
    "string",
    "uri",
    "slug",
    "ast",
    "sintaks",
    "skema",
    "parsing",
    "metadata",
    "span",
];

/// What a headline must not sound like.
const BLAME: &[&str] = &[
    "you", "your", "anda", "kamu", "wrong", "bad", "forgot", "must", "lupa", "harus",
];

fn both() -> [Catalogue; 2] {
    MessageLanguage::ALL.map(Catalogue::new)
}

/// The arguments (and kinds) that the comments above the messages name.
fn contract(language: MessageLanguage) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut contract = BTreeMap::new();
    for file in language.files() {
        let mut arguments = BTreeMap::new();
        for line in file.text.lines() {
            if let Some(comment) = line.strip_prefix("# $") {
                let (names, what) = comment
                    .split_once(": ")
                    .unwrap_or_else(|| panic!("{}: {line}", file.path));
                for name in names.split(", $") {
                    arguments.insert(name.to_owned(), what.to_owned());
                }
            } else if let Some((id, _)) = line
                .split_once(" = ")
                .filter(|_| !line.starts_with([' ', '#', '-']))
            {
                contract.insert(id.to_owned(), std::mem::take(&mut arguments));
            }
        }
    }
    contract
}

fn kinds(arguments: &BTreeMap<String, String>) -> Vec<&str> {
    arguments
        .get("kind")
        .map(|kinds| kinds.split(", ").collect())
        .unwrap_or_default()
}

/// A diagnostic of a code with each kind, with each choice of its arguments, with and without words.
fn every_diagnostic(code: Code) -> Vec<Diagnostic> {
    let contract = contract(MessageLanguage::English);
    let arguments = &contract[code.name];
    let names: Vec<_> = arguments.keys().filter(|name| *name != "kind").collect();
    let mut diagnostics = Vec::new();
    for kind in kinds(arguments).into_iter().map(Some).chain([None]) {
        for chosen in 0..1_u32 << names.len() {
            let at = Span::start_of(&"content/pages/hak.id.md".into());
            let mut diagnostic = Diagnostic::new(code, at, if chosen == 0 { "" } else { "kata" });
            if let Some(kind) = kind {
                diagnostic = diagnostic.arg("kind", kind);
            }
            for (at, name) in names
                .iter()
                .enumerate()
                .filter(|(at, _)| chosen & (1 << at) != 0)
            {
                let name: &'static str = String::leak((*name).clone());
                diagnostic = match name {
                    "count" | "limit" => diagnostic.arg(name, 1_234 + at),
                    "date" => diagnostic.arg(name, "2024-11-27"),
                    "weekday" => diagnostic.arg(name, "wednesday"),
                    _ => diagnostic.arg(name, format!("<{name}>")),
                };
            }
            diagnostics.push(diagnostic);
        }
    }
    diagnostics
}

#[test]
fn the_files_have_no_faults() {
    for language in MessageLanguage::ALL {
        let files = language.files().iter().copied();
        let (_, faults) = Words::read(language.tag(), Grouping::Comma, files);
        assert!(faults.is_empty(), "{faults:?}");
    }
}

#[test]
fn every_code_has_every_text_in_both_languages() {
    for catalogue in both() {
        for code in codes::ALL {
            for part in ["", ".why", ".fix", ".story"] {
                let name = format!("{}{part}", code.name);
                assert!(
                    catalogue.words().shapes().contains_key(&name),
                    "{:?}: {name}",
                    catalogue.language()
                );
            }
        }
    }
}

#[test]
fn no_message_belongs_to_no_code() {
    let mut printers = contract_of("en.ftl");
    printers.extend(contract_of("en/cli.ftl"));
    printers.extend(contract_of("en/serve.ftl"));
    printers.extend(contract_of("en/server.ftl"));
    for catalogue in both() {
        for name in catalogue.words().shapes().keys() {
            let id = name.split('.').next().unwrap_or_default();
            assert!(Code::named(id).is_some() || printers.contains(id), "{name}");
        }
    }
}

/// The ids of one file.
fn contract_of(path: &str) -> BTreeSet<String> {
    let file = MessageLanguage::English
        .files()
        .iter()
        .find(|file| file.path == path)
        .unwrap();
    let ids = file
        .text
        .lines()
        .filter(|line| !line.starts_with([' ', '#']));
    ids.filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id.to_owned())
        .collect()
}

#[test]
fn both_languages_have_the_same_messages_arguments_and_kinds() {
    let [indonesian, english] = both();
    let missing: Vec<_> = indonesian
        .words()
        .missing(english.words())
        .map(|(name, _)| name)
        .collect();
    assert_eq!(missing, Vec::<&str>::new(), "missing in Indonesian");
    let missing: Vec<_> = english
        .words()
        .missing(indonesian.words())
        .map(|(name, _)| name)
        .collect();
    assert_eq!(missing, Vec::<&str>::new(), "missing in English");
    for (name, shape) in english.words().shapes() {
        let other = &indonesian.words().shapes()[name];
        let names =
            |shape: &suara::fluent::Shape| shape.variables.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(shape), names(other), "{name}");
        assert_eq!(
            shape.variants.get("kind"),
            other.variants.get("kind"),
            "{name}"
        );
    }
}

#[test]
fn the_comments_name_every_argument_and_kind() {
    for catalogue in both() {
        let contract = contract(catalogue.language());
        let mut used: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (name, shape) in catalogue.words().shapes() {
            let id = name.split('.').next().unwrap_or_default();
            let names = shape
                .variables
                .keys()
                .map(String::as_str)
                .filter(|name| *name != "words");
            used.entry(id).or_default().extend(names);
            let kinds = kinds(&contract[id]);
            for kind in shape.variants.get("kind").into_iter().flatten() {
                assert!(
                    kind == "other" || kinds.contains(&kind.as_str()),
                    "{name}: {kind}"
                );
            }
        }
        for (id, names) in used {
            let named: BTreeSet<_> = contract[id].keys().map(String::as_str).collect();
            assert_eq!(names, named, "{:?}: {id}", catalogue.language());
        }
    }
    assert_eq!(
        contract(MessageLanguage::English).keys().len(),
        contract(MessageLanguage::Indonesian).keys().len()
    );
}

#[test]
fn every_message_reads_well_with_and_without_arguments() {
    for catalogue in both() {
        for diagnostic in codes::ALL.iter().flat_map(|code| every_diagnostic(*code)) {
            let headline = catalogue.headline(&diagnostic);
            let texts = [
                headline.clone(),
                catalogue.label(&diagnostic).unwrap_or_else(|| "-".into()),
                catalogue.why(&diagnostic),
                catalogue.fix(&diagnostic),
            ];
            for text in &texts {
                assert!(!text.is_empty(), "{diagnostic:?}");
                assert!(
                    !text.ends_with('.') && !text.contains("{$") && !text.contains('\n'),
                    "{text}"
                );
                // `none` is what a missing argument chooses by; nobody should read it.
                assert!(
                    !text.contains("none") || diagnostic.code == codes::TEXT_IN_IMAGE,
                    "{text} of {diagnostic:?}"
                );
                assert!(!text.contains("  ") && text.trim() == text, "{text}");
            }
            let first = headline.split(' ').next().unwrap_or_default();
            assert!(
                first == first.to_lowercase() || first == first.to_uppercase(),
                "{headline}"
            );
            assert!(headline.chars().count() <= 90, "{headline}");
            has_none_of(BLAME, &texts[..1]);
            has_none_of(JARGON, &texts[..3]);
        }
    }
}

fn has_none_of(banned: &[&str], texts: &[String]) {
    for text in texts {
        let text = text.to_lowercase();
        let words: Vec<_> = text
            .split(|letter: char| !letter.is_alphanumeric() && !"./:_".contains(letter))
            .collect();
        for word in banned {
            assert!(!words.contains(word), "{word}: {text}");
        }
    }
}

#[test]
fn an_argument_that_is_shown_is_first_asked_for() {
    for catalogue in both() {
        for (name, shape) in catalogue.words().shapes() {
            if Code::named(name.split('.').next().unwrap_or_default()).is_none() {
                continue;
            }
            for (variable, used) in &shape.variables {
                let asked = *used == Use::Chosen || variable == "words";
                assert!(asked, "{name} shows ${variable}, which may be missing");
            }
        }
    }
}

#[test]
fn stories_explain_with_a_wrong_and_a_right_example() {
    for catalogue in both() {
        let (wrong, right) = match catalogue.language() {
            MessageLanguage::Indonesian => ("\nSalah", "\nBenar"),
            MessageLanguage::English => ("\nWrong", "\nRight"),
        };
        for code in codes::ALL {
            let story = catalogue.story(*code);
            assert!(story.contains(wrong) && story.contains(right), "{story}");
            let prose = story.split("\n\n").next().unwrap_or_default();
            let sentences = prose
                .split_inclusive(['.', '?'])
                .filter(|part| part.trim().contains(' '))
                .count();
            assert!(
                (3..=8).contains(&sentences),
                "{sentences} sentences: {}",
                code.name
            );
        }
    }
}

#[test]
fn what_the_catalogue_does_not_know_is_still_told() {
    let unknown = Code {
        name: "no-such-code",
        severity: Severity::Error,
        criterion: "",
    };
    let diagnostic = Diagnostic::new(unknown, Span::start_of(&"a".into()), "the words");
    for catalogue in both() {
        assert_eq!(catalogue.headline(&diagnostic), "no-such-code: the words");
        assert_eq!(catalogue.fix(&diagnostic), "the words");
        assert_eq!(catalogue.label(&diagnostic), None);
        assert!(!catalogue.note(&diagnostic, "other").is_empty());
        assert_eq!(catalogue.text("nothing", &Args::new()), "nothing");
    }
}

#[test]
fn the_table_of_arguments_is_current() {
    const START: &str = "### TABLE\n";
    const END: &str = "### END\n";
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src/diagnostics/messages/en.ftl"
    );
    let text = std::fs::read_to_string(path).unwrap();
    let (head, rest) = text.split_once(START).unwrap();
    let (old, tail) = rest.split_once(END).unwrap();
    let contract = contract(MessageLanguage::English);
    let mut table = String::new();
    for code in codes::ALL {
        let arguments = &contract[code.name];
        let mut names: Vec<_> = arguments
            .keys()
            .filter(|name| *name != "kind")
            .map(|name| format!("${name}"))
            .collect();
        let notes = MessageLanguage::English;
        let notes = Catalogue::new(notes)
            .words()
            .shapes()
            .contains_key(&format!("{}.other", code.name));
        names.extend(notes.then(|| "note other".to_owned()));
        let kinds = kinds(arguments).join(", ");
        let kinds = if kinds.is_empty() {
            kinds
        } else {
            format!("$kind: {kinds}")
        };
        let all = [kinds, names.join(", ")]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("; ");
        writeln!(table, "###   {:<25} {all}", code.name).unwrap();
    }
    let table = table
        .lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
        + "\n";
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, format!("{head}{START}{table}{END}{tail}")).unwrap();
    } else {
        assert_eq!(
            old, table,
            "write it with UPDATE=1 cargo test --test messages"
        );
    }
}
