//! `suara new TYPE STEM`: the files of a new page, one a language of the site, with every field that it may have.

use std::path::Path;

use clap::ArgMatches;

use crate::diagnostics::messages::clean;
use crate::diagnostics::{Args, Catalogue, MessageLanguage, Report};
use crate::document::slugify;
use crate::language::Language;
use crate::publish::{Files, create};
use crate::schema::{Level, Origin, PAGE_TYPES, PageType, Sheet, skeleton};
use crate::settings::Settings;
use crate::source;

use super::console::Console;
use super::made::{hint, list, make};
use super::{Exit, Failure, Outcome, build, project};

const PAGES: &str = "content/pages/";
const INDEX: &str = "_index";

/// Runs the command.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    let word = |name| matches.get_one::<String>(name).map_or("", String::as_str);
    let page_type = page_type(word("type"), console)?;
    let stem = Stem::read(word("stem"), console)?;
    let root = project::root(matches, console)?;
    let mut report = Report::default();
    let snapshot = source::read(&root, &mut report);
    let Some(settings) = project::settings(&snapshot, &report, console) else {
        return Ok(Exit::Problems);
    };
    let files = files(page_type, &stem, &settings, word("title"), matches, console);
    make(create, &root, &files, console)?;
    list(&root, files.keys().map(String::as_str), console)?;
    hint(console, &console.word("cli-new-next"));
    if let Some(section) = stem.section_without_page(&root, &settings) {
        let text = console.say("cli-new-section", [("name", section.into())]);
        hint(console, &text);
    }
    Ok(Exit::Clean)
}

fn page_type(name: &str, console: &Console) -> Result<&'static PageType, Failure> {
    PageType::named(name).ok_or_else(|| {
        let names: Vec<&str> = PAGE_TYPES.iter().map(|page_type| page_type.name).collect();
        console.unknown("cli-unknown-type", name, &names)
    })
}

/// Where a page stands: `hak/pindah-memilih`, `hak/_index`, `_index`.
struct Stem<'a> {
    text: &'a str,
    level: Level,
}

impl<'a> Stem<'a> {
    fn read(text: &'a str, console: &Console) -> Result<Self, Failure> {
        let (folders, name) = text.rsplit_once('/').unwrap_or(("", text));
        let above_is_good = !text.contains('/') || folders.split('/').all(is_slug);
        let good = above_is_good && (name == INDEX || is_slug(name));
        if good {
            let level = match (name, folders) {
                (INDEX, "") => Level::Home,
                (INDEX, _) => Level::Section,
                _ => Level::Page,
            };
            return Ok(Self { text, level });
        }
        let (shown, near) = (clean(text), suggestion(text));
        let args = [("name", shown.as_str()), ("suggestion", near.as_str())];
        Err(console.failure("cli-bad-stem", args))
    }

    /// The highest folder on the way that has no page of its own.
    fn section_without_page(&self, root: &Path, settings: &Settings) -> Option<String> {
        let language = &settings.default_language().code;
        let sections = self.text.match_indices('/').map(|(at, _)| &self.text[..at]);
        sections
            .filter(|section| self.text != format!("{section}/{INDEX}"))
            .find(|section| {
                let file = format!("{PAGES}{section}/{INDEX}.{language}.md");
                source::text(root, &file).is_none()
            })
            .map(|section| format!("{section}/{INDEX}"))
    }
}

/// The rule of addresses: `a-z`, `0-9` and hyphens between them.
fn is_slug(part: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !part.is_empty() && part.bytes().all(plain) && !part.starts_with('-') && !part.ends_with('-')
}

/// What was probably meant: a path that was copied, a title that was typed.
fn suggestion(text: &str) -> String {
    let text = text.strip_prefix(PAGES).unwrap_or(text);
    let text = match text.strip_suffix(".md") {
        // The ending of a page's file: `.id.md`.
        Some(text) => text.rsplit_once('.').map_or(text, |(name, _)| name),
        None => text,
    };
    let parts = text.split(['/', '\\']).map(|part| match part {
        INDEX => INDEX.to_owned(),
        part => slugify(part),
    });
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("/")
}

fn files(
    page_type: &'static PageType,
    stem: &Stem<'_>,
    settings: &Settings,
    title: &str,
    matches: &ArgMatches,
    console: &Console,
) -> Files {
    let mut files = Files::new();
    for (at, language) in settings.languages.iter().enumerate() {
        let (origin, title) = match at {
            0 => (Origin::Source, title),
            _ => (Origin::Translation, ""),
        };
        let text = skeleton(&Sheet {
            page_type,
            level: stem.level,
            origin,
            title,
            today: build::day(matches),
            words: &console.words,
            body: &body(language, console),
        });
        let path = format!("{PAGES}{}.{}.md", stem.text, language.code);
        files.insert(path, text.into_bytes().into());
    }
    files
}

/// The example of a body: in the page's language where Suara speaks it, else in the reader's.
fn body(language: &Language, console: &Console) -> String {
    let own = MessageLanguage::from_tag(&language.code);
    match own.filter(|own| *own != console.words.language()) {
        Some(own) => Catalogue::new(own).text("cli-body", &Args::new()),
        None => console.word("cli-body"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_guessed() {
        let rows = [
            ("Hak/Pindah Memilih", "hak/pindah-memilih"),
            ("content/pages/hak/dokumen.id.md", "hak/dokumen"),
            ("hak/_index.id.md", "hak/_index"),
            ("/hak/", "hak"),
            ("hak\\dokumen", "hak/dokumen"),
            ("../..", ""),
        ];
        for (typed, meant) in rows {
            assert_eq!(suggestion(typed), meant, "{typed}");
        }
    }
}
