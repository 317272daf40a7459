//! Every file below `tests/cases` is a site and what is expected of it: problems, files, HTML. `UPDATE=1` rewrites the expectations.
//!
//! A case is a text of sections, each under a line `-- name --`:
//!
//! - `-- content/… --`, `-- themes/… --`: a file of the site; `-- content/… (hex) --` holds bytes in hexadecimal;
//! - `-- expect problems --`: every problem, one a line: severity, code, `file:line:column`, the words in question;
//! - `-- expect notes --`: the further places of the problems that have some, one a line: code, `file:line:column`, those places;
//! - `-- expect files --`: every published path but those in a folder `assets`, or `(none)` where an error forbids publishing;
//! - `-- expect main of PATH --`: the HTML inside `<main>` of a published page;
//! - `-- expect PATH --`: lines that must occur in a published file, in this order (not rewritten).
//!
//! Lines before the first section say what the case shows; one of them may be `today: 2026-11-21`, one `without: CODE`: that code
//! is left out, because the case needs what it speaks of (two languages that show different examples), one `region: 64.71`: only the
//! site of that region is built, to stand alone.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays out its own files, and says by panicking what is wrong"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use suara::build::{Built, Sites, build};
use suara::diagnostics::{Report, Span, codes, position};
use suara::render::theme;
use suara::site::{Drafts, Options};
use suara::source::Snapshot;

#[test]
fn every_case_holds() {
    let mut cases: Vec<PathBuf> = Vec::new();
    collect(Path::new("tests/cases"), &mut cases);
    cases.sort();
    assert!(!cases.is_empty(), "there are no cases");
    let update = std::env::var_os("UPDATE").is_some();
    let failures: Vec<String> = cases.iter().filter_map(|path| run(path, update)).collect();
    println!("{} cases", cases.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Codes that no case can show, because a case holds texts in memory; the test beside each shows it.
const SHOWN_ELSEWHERE: [(&str, &str); 1] = [("symlink", "tests/reading.rs")];

#[test]
fn every_code_has_a_case() {
    let mut cases: Vec<PathBuf> = Vec::new();
    collect(Path::new("tests/cases"), &mut cases);
    let mut shown: BTreeSet<String> = BTreeSet::new();
    for path in &cases {
        let text = std::fs::read_to_string(path).expect("a case can be read");
        let (_, sections) = parse(&text);
        for section in sections.iter().filter(|one| one.name == "expect problems") {
            let codes = section
                .text
                .lines()
                .filter_map(|line| line.split(' ').nth(1));
            shown.extend(codes.map(str::to_owned));
        }
    }
    let mut missing = Vec::new();
    for code in codes::ALL {
        let elsewhere = SHOWN_ELSEWHERE.iter().find(|(name, _)| *name == code.name);
        match (shown.contains(code.name), elsewhere) {
            (false, None) => missing.push(format!("{}: no case shows it", code.name)),
            (true, Some(_)) => missing.push(format!("{}: a case shows it", code.name)),
            (false, Some((_, file))) => {
                let text = std::fs::read_to_string(file).expect("a test can be read");
                if !text.contains(code.name) {
                    missing.push(format!("{}: {file} does not show it", code.name));
                }
            }
            (true, None) => {}
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

fn collect(folder: &Path, cases: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("tests/cases can be read") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, cases);
        } else if path.extension().is_some_and(|ending| ending == "txt") {
            cases.push(path);
        }
    }
}

struct Section {
    name: String,
    text: String,
}

/// Runs a case; says how it differs from what it expects.
fn run(path: &Path, update: bool) -> Option<String> {
    let text = std::fs::read_to_string(path).expect("a case can be read");
    let (intro, sections) = parse(&text);
    let files: Vec<(String, Vec<u8>)> = sections
        .iter()
        .filter(|section| !section.name.starts_with("expect "))
        .map(|section| match section.name.strip_suffix(" (hex)") {
            Some(name) => (name.to_owned(), from_hex(&section.text)),
            None => (section.name.clone(), section.text.clone().into_bytes()),
        })
        .collect();
    let files = files.iter().map(|(name, bytes)| (&**name, &**bytes));
    let mut report = Report::default();
    let snapshot = Snapshot::read(files, &mut report).over(theme::embedded());
    let says = |name| intro.lines().find_map(|line| line.strip_prefix(name));
    let options = Options {
        today: says("today: ").unwrap_or("2026-11-21").parse().unwrap(),
        drafts: Drafts::Hidden,
    };
    let sites = says("region: ").map_or(Sites::All, Sites::One);
    let mut built = build(&snapshot, sites, options, report);
    if let Some(code) = says("without: ") {
        built.report.retain(|problem| problem.code.name != code);
    }
    let mut actual = intro.to_owned();
    let mut failures = String::new();
    for section in &sections {
        let text = match section.name.strip_prefix("expect ") {
            None => section.text.clone(),
            Some("problems") => problems(&built, &snapshot),
            Some("notes") => notes(&built, &snapshot),
            Some("files") => listing(&built),
            Some(name) => {
                if let Some(page) = name.strip_prefix("main of ") {
                    main_of(&built, page)
                } else {
                    contains(&built, name, &section.text, &mut failures);
                    section.text.clone()
                }
            }
        };
        let _ = writeln!(actual, "-- {} --", section.name);
        actual.push_str(&text);
        if !text.is_empty() && !text.ends_with('\n') {
            actual.push('\n');
        }
    }
    if !sections
        .iter()
        .any(|section| section.name == "expect problems")
    {
        failures.push_str("has no section `-- expect problems --`\n");
    }
    if actual != text {
        if update {
            std::fs::write(path, &actual).expect("a case can be written");
        } else {
            let diff = similar::TextDiff::from_lines(&text, &actual);
            let diff = diff.unified_diff().header("expected", "actual").to_string();
            failures.push_str(&diff);
        }
    }
    (!failures.is_empty()).then(|| format!("{}:\n{failures}", path.display()))
}

fn parse(text: &str) -> (&str, Vec<Section>) {
    let mut sections: Vec<Section> = Vec::new();
    let mut intro = text.len();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let name = line
            .trim_end()
            .strip_prefix("-- ")
            .and_then(|line| line.strip_suffix(" --"));
        if let Some(name) = name {
            intro = intro.min(at);
            sections.push(Section {
                name: name.to_owned(),
                text: String::new(),
            });
        } else if let Some(section) = sections.last_mut() {
            section.text.push_str(line);
        }
        at += line.len();
    }
    (&text[..intro], sections)
}

fn from_hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    digits
        .chunks(2)
        .map(|pair| {
            let pair = std::str::from_utf8(pair).expect("hexadecimal");
            u8::from_str_radix(pair, 16).expect("hexadecimal")
        })
        .collect()
}

fn problems(built: &Built, snapshot: &Snapshot) -> String {
    let mut text = String::new();
    for problem in built.report.iter() {
        let place = place(snapshot, &problem.span);
        let (severity, code) = (problem.severity.name(), problem.code.name);
        let _ = writeln!(text, "{severity} {code} {place} {:?}", problem.words);
    }
    text
}

fn notes(built: &Built, snapshot: &Snapshot) -> String {
    let mut text = String::new();
    for problem in built.report.iter().filter(|one| !one.notes.is_empty()) {
        let _ = write!(
            text,
            "{} {}",
            problem.code.name,
            place(snapshot, &problem.span)
        );
        for note in &problem.notes {
            let _ = write!(text, " {}", place(snapshot, &note.span));
        }
        text.push('\n');
    }
    text
}

fn place(snapshot: &Snapshot, span: &Span) -> String {
    match position::find(snapshot, span) {
        Some((start, _)) => format!("{}:{}:{}", span.file, start.line, start.column),
        None => span.file.to_string(),
    }
}

fn listing(built: &Built) -> String {
    if built.report.has_errors() {
        return "(none)\n".to_owned();
    }
    let paths = built
        .files
        .keys()
        .filter(|path| !path.split('/').any(|part| part == "assets"));
    paths.fold(String::new(), |text, path| text + path + "\n")
}

fn published(built: &Built) -> BTreeMap<&str, String> {
    let files = built.files.iter();
    files
        .map(|(path, bytes)| (&**path, String::from_utf8_lossy(bytes).into_owned()))
        .collect()
}

fn main_of(built: &Built, page: &str) -> String {
    let files = published(built);
    let html = files.get(page).map_or("", String::as_str);
    let start = html
        .find("<main")
        .and_then(|at| Some(at + html[at..].find('>')? + 1));
    let end = html.rfind("</main>");
    match (start, end) {
        (Some(start), Some(end)) => format!("{}\n", html[start..end].trim()),
        _ => format!("(no page {page})\n"),
    }
}

fn contains(built: &Built, name: &str, lines: &str, failures: &mut String) {
    let files = published(built);
    let Some(text) = files.get(name) else {
        let _ = writeln!(failures, "does not publish {name}");
        return;
    };
    let mut at = 0;
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match text[at..].find(line) {
            Some(found) => at += found + line.len(),
            None => {
                let _ = writeln!(failures, "{name} lacks: {line}");
            }
        }
    }
}
