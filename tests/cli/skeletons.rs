//! The files of new pages decode, apart from the values to fill in, and so do the fields that stand in comments.

use std::sync::Arc;

use suara::diagnostics::{Arg, Catalogue, Diagnostic, MessageLanguage, codes};
use suara::language::Date;
use suara::schema::{
    COMPONENTS, CONTACT, ELECTION, FACT, Field, LAW, Level, Origin, PAGE_TYPES, REGION, SITE,
    Sheet, TERM, decode, skeleton,
};
use suara::yaml;

const LEVELS: [Level; 3] = [Level::Page, Level::Section, Level::Home];

fn sheets(words: &Catalogue) -> Vec<Sheet<'_>> {
    let mut sheets = Vec::new();
    for page_type in PAGE_TYPES {
        for level in LEVELS {
            for origin in [Origin::Source, Origin::Translation] {
                sheets.push(Sheet {
                    page_type,
                    level,
                    origin,
                    title: "",
                    today: Date::constant(2026, 11, 21),
                    words,
                    body: "Isi.",
                });
            }
        }
    }
    sheets
}

fn front(text: &str) -> &str {
    let (front, _) = text
        .strip_prefix("---\n")
        .unwrap()
        .split_once("---\n")
        .unwrap();
    front
}

fn problems(sheet: &Sheet<'_>, front: &str) -> Vec<Diagnostic> {
    let node = yaml::parse(front, 0).unwrap_or_else(|error| panic!("{error:?}\n{front}"));
    let file: Arc<str> = "content/pages/a.id.md".into();
    let tables = sheet.page_type.tables(sheet.level);
    decode(&node, &tables, &file, sheet.origin).1
}

/// What may be wrong with a file that nobody has filled in yet.
fn is_to_fill_in(problem: &Diagnostic) -> bool {
    let empty =
        problem.code == codes::WRONG_TYPE && problem.args.get("kind") == Some(&Arg::from("empty"));
    empty || problem.code == codes::MISSING_FIELD && !problem.span.range.is_empty()
}

#[test]
fn every_page_type_decodes_apart_from_what_is_to_be_filled_in() {
    for language in MessageLanguage::ALL {
        let words = Catalogue::new(language);
        for sheet in sheets(&words) {
            let text = skeleton(&sheet);
            for problem in problems(&sheet, front(&text)) {
                assert!(is_to_fill_in(&problem), "{problem:?}\n{text}");
            }
        }
    }
}

#[test]
fn every_optional_field_can_be_used_by_taking_its_mark_away() {
    let words = Catalogue::new(MessageLanguage::English);
    for sheet in sheets(&words) {
        let text = skeleton(&sheet);
        let lines = front(&text)
            .lines()
            .map(|line| match line.strip_prefix('#') {
                Some(field)
                    if !field.starts_with(' ') || field.trim_start().starts_with(['-', '#']) =>
                {
                    format!("{field}\n")
                }
                // Inside a group the mark stands before the indentation.
                Some(field) if field.starts_with("  ") => format!("{field}\n"),
                _ => format!("{line}\n"),
            });
        let front: String = lines.collect();
        for problem in problems(&sheet, &front) {
            assert!(is_to_fill_in(&problem), "{problem:?}\n{front}");
        }
        let told = sheet.page_type.tables(sheet.level);
        let inherits = |field: &&Field| sheet.origin == Origin::Source || !field.shared;
        for field in told.into_iter().flatten().filter(inherits) {
            let only_translations = ["source_hash", "translated_by"].contains(&field.name);
            let there = front.contains(&format!("{}:", field.name));
            let left_out = only_translations && sheet.origin == Origin::Source;
            assert_eq!(there, !left_out, "{} in\n{front}", field.name);
        }
    }
}

#[test]
fn a_title_is_quoted_where_it_has_to_be() {
    let words = Catalogue::new(MessageLanguage::English);
    for title in [
        "Pindah memilih",
        "Pindah: memilih",
        "# satu",
        "\"dua\" \\",
        "2024",
        "- tiga",
        "é — “x”",
    ] {
        let mut sheet = sheets(&words).remove(0);
        sheet.title = title;
        let text = skeleton(&sheet);
        let node = yaml::parse(front(&text), 0).unwrap();
        let (record, _) = decode(
            &node,
            &sheet.page_type.tables(sheet.level),
            &"a".into(),
            Origin::Source,
        );
        assert_eq!(record.text("title"), Some(title));
    }
}

#[test]
fn every_example_of_a_field_decodes() {
    let tables = [SITE, LAW, CONTACT, ELECTION, FACT, TERM, REGION].into_iter();
    let tables = tables.chain(
        PAGE_TYPES
            .iter()
            .flat_map(|page_type| page_type.tables(Level::Home)),
    );
    for table in tables.chain(COMPONENTS.iter().map(|component| component.fields)) {
        for field in table.iter().filter(|field| !field.example.is_empty()) {
            let text = format!("{}: {}\n", field.name, field.example);
            let node = yaml::parse(&text, 0).unwrap();
            let (record, found) = decode(&node, &[table], &"a".into(), Origin::Source);
            let others = found
                .iter()
                .filter(|problem| problem.code != codes::MISSING_FIELD);
            assert_eq!(others.count(), 0, "{text}{found:?}");
            assert!(record.get(field.name).is_some(), "{text}");
        }
    }
}
