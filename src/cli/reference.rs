//! `suara reference`: every file, field, component, code and command, as Markdown in the language of the messages.
//!
//! Made from the same tables that decode, check and parse, so it cannot say anything else; `docs/` keeps a copy.

use std::fmt::Write as _;

use clap::{Arg, Command};

use crate::diagnostics::Catalogue;
use crate::schema::json_schema::{self, File, Form};
use crate::schema::{
    COMMON, COMPONENTS, CONTACT, ELECTION, FACT, Field, HOME, INDEX, Kind, LAW, PAGE_TYPES, REGION,
    SITE, TERM, THEME,
};

use super::console::Console;
use super::{Exit, Outcome, arguments, explain};

/// Runs the command.
pub(super) fn run(console: &Console) -> Outcome {
    console.print(&reference(console))?;
    Ok(Exit::Clean)
}

fn reference(console: &Console) -> String {
    let mut book = Book {
        console,
        text: String::new(),
    };
    book.heading(1, &console.word("cli-reference.title"));
    book.paragraph(&console.word("cli-reference.intro"));
    book.commands();
    book.data();
    book.pages();
    book.components();
    book.codes();
    book.text.trim_end().to_owned() + "\n"
}

/// The text so far.
struct Book<'a> {
    console: &'a Console,
    text: String,
}

impl Book<'_> {
    fn word(&self, id: &str) -> String {
        self.console.word(id)
    }

    fn words(&self) -> &Catalogue {
        &self.console.words
    }

    fn heading(&mut self, level: usize, title: &str) {
        let _ = writeln!(self.text, "{} {title}\n", "#".repeat(level));
    }

    fn paragraph(&mut self, text: &str) {
        let _ = writeln!(self.text, "{text}\n");
    }

    fn table(&mut self, heads: &[&str], rows: &[Vec<String>]) {
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let heads: Vec<String> = heads.iter().map(|id| self.word(id)).collect();
        self.text.push_str(&line(&heads));
        self.text
            .push_str(&line(&vec!["---".to_owned(); heads.len()]));
        for row in rows {
            let row: Vec<String> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
            self.text.push_str(&line(&row));
        }
        self.text.push('\n');
    }

    fn commands(&mut self) {
        let program = arguments::command(self.words());
        self.heading(2, &self.word("cli-commands"));
        self.paragraph(&self.word("cli-reference.exits"));
        self.options(&program, |arg| {
            arg.is_global_set() || arg.get_id() == "version"
        });
        for command in program.get_subcommands() {
            self.command("suara", command);
        }
    }

    fn command(&mut self, outer: &str, command: &Command) {
        let name = format!("{outer} {}", command.get_name());
        self.heading(3, &name);
        let about = command.get_about().map(ToString::to_string);
        self.paragraph(&about.unwrap_or_default());
        let usage = self.word(&format!("cli-{}.usage", command.get_name()));
        self.paragraph(&format!("```text\n{usage}\n```"));
        self.options(command, |arg| !arg.is_global_set());
        for inner in command.get_subcommands() {
            self.command(&name, inner);
        }
    }

    fn options(&mut self, command: &Command, wanted: impl Fn(&Arg) -> bool) {
        let rows: Vec<Vec<String>> = command
            .get_arguments()
            .filter(|arg| wanted(arg))
            .map(|arg| {
                let help = arg.get_help().map(ToString::to_string);
                vec![format!("`{}`", name(arg)), help.unwrap_or_default()]
            })
            .collect();
        if !rows.is_empty() {
            self.table(&["cli-reference-option", "cli-reference-what"], &rows);
        }
    }

    fn data(&mut self) {
        self.heading(2, &self.word("cli-reference-data"));
        let files = [
            ("content/site.yaml", "site", SITE),
            ("content/data/laws.yaml", "laws", LAW),
            ("content/data/contacts.yaml", "contacts", CONTACT),
            ("content/data/elections/*.yaml", "election", ELECTION),
            ("content/data/facts.yaml", "facts", FACT),
            ("content/data/terms.yaml", "terms", TERM),
            ("content/regions/*/region.yaml", "region", REGION),
            ("themes/*/theme.yaml", "theme", THEME),
        ];
        let known = json_schema::files();
        for (path, name, fields) in files {
            self.heading(3, path);
            let file: Option<&File> = known.iter().find(|file| file.name == name);
            let title = file
                .map(|file| file.title(self.words()))
                .unwrap_or_default();
            let entries = file.is_some_and(|file| file.form == Form::Entries);
            let more = if entries {
                format!(" {}", self.word("cli-reference-entries"))
            } else {
                String::new()
            };
            self.paragraph(&format!("{title}.{more}"));
            self.fields(fields);
        }
    }

    fn pages(&mut self) {
        self.heading(2, &self.word("cli-reference-pages"));
        self.paragraph(&self.word("cli-reference-pages.intro"));
        self.heading(3, &self.word("cli-reference-common"));
        self.fields(COMMON);
        for page_type in PAGE_TYPES {
            self.heading(3, &format!("`{}`", page_type.name));
            let help = page_type.help.told(self.words().language());
            self.paragraph(&format!("{help}."));
            self.fields(page_type.fields);
        }
        for (id, fields) in [("cli-schema-section", INDEX), ("cli-schema-home", HOME)] {
            self.heading(3, &self.word(id));
            self.fields(fields);
        }
    }

    fn components(&mut self) {
        self.heading(2, &self.word("cli-reference-components"));
        self.paragraph(&self.word("cli-reference-components.intro"));
        for component in COMPONENTS {
            self.heading(3, &format!("`{}`", component.name));
            self.fields(component.fields);
        }
    }

    fn codes(&mut self) {
        self.heading(2, &self.word("cli-reference-codes"));
        self.paragraph(&self.word("cli-reference-codes.intro"));
        let heads = [
            "cli-reference-code",
            "cli-reference-severity",
            "cli-reference-what",
            "wcag",
        ];
        for (title, codes) in explain::groups(self.words()) {
            self.heading(3, &title);
            let rows: Vec<Vec<String>> = codes
                .into_iter()
                .map(|code| {
                    vec![
                        format!("`{}`", code.name),
                        self.words().severity(code.severity),
                        explain::headline(self.words(), code),
                        code.criterion.to_owned(),
                    ]
                })
                .collect();
            self.table(&heads, &rows);
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        let mut rows = Vec::new();
        self.rows("", fields, &mut rows);
        if rows.is_empty() {
            self.paragraph(&self.word("cli-reference-no-fields"));
            return;
        }
        let heads = [
            "cli-reference-field",
            "cli-reference-kind",
            "cli-reference-required",
            "cli-reference-what",
        ];
        self.table(&heads, &rows);
    }

    fn rows(&self, prefix: &str, fields: &[Field], rows: &mut Vec<Vec<String>>) {
        for field in fields {
            let name = format!("{prefix}{}", field.name);
            let required = if field.required {
                "cli-reference-yes"
            } else {
                "cli-reference-no"
            };
            let mut what = field.help.told(self.words().language()).to_owned();
            if !field.example.is_empty() {
                let _ = write!(what, ": `{}`", field.example);
            }
            rows.push(vec![
                format!("`{name}`"),
                self.kind(field.kind),
                self.word(required),
                what,
            ]);
            if let Some((below, inner)) = inside(field.kind) {
                self.rows(&format!("{name}{below}"), inner, rows);
            }
        }
    }

    /// What a field holds, in words.
    fn kind(&self, kind: Kind) -> String {
        let told = |id: &str, text: String| self.console.say(id, [("text", text.into())]);
        match kind {
            Kind::Choice(words) => code_list(words),
            Kind::Values(inner) => told("cli-kind-values", self.kind(*inner)),
            Kind::List(inner) => told("cli-kind-list", self.kind(*inner)),
            Kind::ListOrNo(inner) => told("cli-kind-list-or-no", self.kind(*inner)),
            Kind::Table(_) => self.word("cli-kind-table"),
            Kind::Id(kind) => self
                .console
                .say("cli-kind-id", [("kind", kind.name().into())]),
            Kind::Prose => self.word("cli-kind-prose"),
            Kind::Text(limit) | Kind::Name(limit) if limit < usize::MAX => self
                .console
                .say("cli-kind-limited", [("count", limit.into())]),
            _ => self.word(&format!("cli-kind-{}", kind.name().replace('_', "-"))),
        }
    }
}

fn code_list(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

/// The fields inside a value, and what stands between its name and theirs.
fn inside(kind: Kind) -> Option<(&'static str, &'static [Field])> {
    match kind {
        Kind::Group(fields) => Some((".", fields)),
        Kind::List(Kind::Group(fields)) => Some(("[].", fields)),
        Kind::Table(fields) => Some((".*.", fields)),
        _ => None,
    }
}

/// An argument as it is typed: `-o, --output FOLDER`.
fn name(arg: &Arg) -> String {
    let takes_value = arg.get_action().takes_values();
    let value = arg.get_value_names().filter(|_| takes_value);
    let value = value.map(|names| names.join(" "));
    let short = arg.get_short().map(|short| format!("-{short}"));
    let long = arg.get_long().map(|long| format!("--{long}"));
    let names: Vec<String> = short.into_iter().chain(long).collect();
    let names = (!names.is_empty()).then(|| names.join(", "));
    let parts: Vec<String> = names.into_iter().chain(value).collect();
    parts.join(" ")
}
