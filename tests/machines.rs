//! What other programs read: JSON, GitHub's workflow commands, SARIF.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays out its own files, and says by panicking what is wrong"
)]

use std::collections::BTreeMap;

use serde_json::{Value, json};
use suara::diagnostics::{
    Catalogue, Diagnostic, MessageLanguage, Report, Sources, Span, codes, github, json, sarif,
};

struct Files(BTreeMap<&'static str, &'static str>);

impl Sources for Files {
    fn text(&self, file: &str) -> Option<&str> {
        self.0.get(file).copied()
    }
}

const PAGE: &str = "# Hak\n投票 [klik di sini](tidak-ada.md)\n";

fn files() -> Files {
    Files(
        [
            ("content/pages/hak, 100%.id.md", PAGE),
            ("kosong.id.md", ""),
        ]
        .into(),
    )
}

fn report() -> Report {
    let file = "content/pages/hak, 100%.id.md".into();
    let link = Diagnostic::new(codes::BROKEN_LINK, Span::new(&file, 28..40), "tidak-ada.md")
        .suggest("tidak-ada.md", ["tidak-apa.md", "hak.md"]);
    let text = Diagnostic::new(
        codes::SAME_LINK_TEXT,
        Span::new(&file, 0..28),
        "klik di sini",
    )
    .arg("other", "x::y\n::error::z")
    .note(Span::new(&"hilang.id.md".into(), 3..4), "other");
    let empty = Diagnostic::new(
        codes::MISSING_FRONT_MATTER,
        Span::start_of(&"kosong.id.md".into()),
        "",
    );
    let mut report: Report = [link, text, empty].into_iter().collect();
    report.sort();
    report
}

#[test]
fn json_tells_everything() {
    let files = files();
    let text = json::print(
        &report(),
        &Catalogue::new(MessageLanguage::Indonesian),
        &files,
    );
    assert!(text.ends_with("}\n"));
    let document: Value = serde_json::from_str(&text).unwrap();
    let keys = |value: &Value| {
        value
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        keys(&document),
        ["format", "language", "errors", "warnings", "problems"]
    );
    assert_eq!(
        (&document["errors"], &document["warnings"]),
        (&json!(2), &json!(1))
    );
    let [text, link, empty] = document["problems"].as_array().unwrap().as_slice() else {
        panic!("{document}")
    };
    let names = [
        "code",
        "severity",
        "file",
        "start",
        "end",
        "words",
        "message",
        "label",
        "why",
        "fix",
        "criterion",
        "notes",
        "explain",
    ];
    assert_eq!(keys(link), names);
    assert_eq!(
        *link,
        json!({
            "code": "broken-link",
            "severity": "error",
            "file": "content/pages/hak, 100%.id.md",
            "start": { "line": 2, "column": 19, "byte": 28 },
            "end": { "line": 2, "column": 31, "byte": 40 },
            "words": "tidak-ada.md",
            "message": "halaman yang dituju tautan ini tidak ada",
            "label": "mungkin tidak-apa.md?",
            "why": "pemilih yang mengikuti tautan ini menemui “halaman tidak ditemukan” lalu menyerah",
            "fix": "tulis tidak-apa.md",
            "criterion": [],
            "notes": [],
            "explain": "suara explain broken-link",
        })
    );
    assert_eq!(text["criterion"], json!(["2.4.9"]));
    assert_eq!(
        text["notes"],
        json!([{ "file": "hilang.id.md", "start": null, "end": null, "message": "yang satu lagi" }])
    );
    assert_eq!(empty["start"], json!({ "line": 1, "column": 1, "byte": 0 }));
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let (files, catalogue) = (files(), Catalogue::new(MessageLanguage::English));
    for print in [json::print, github::print, sarif::print] {
        assert_eq!(
            print(&report(), &catalogue, &files),
            print(&report(), &catalogue, &files)
        );
    }
}

#[test]
fn github_commands_are_escaped() {
    let files = files();
    let text = github::print(&report(), &Catalogue::new(MessageLanguage::English), &files);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 3, "{text}");
    assert!(
        lines[0].starts_with(
            "::warning file=content/pages/hak%2C 100%25.id.md,line=1,col=1,endLine=2,title="
        ),
        "{text}"
    );
    assert_eq!(
        lines[1],
        "::error file=content/pages/hak%2C 100%25.id.md,line=2,col=19,endColumn=31,\
title=the page that this link leads to does not exist (broken-link)\
::why: a voter who follows this link meets “page not found” and gives up%0Afix: write tidak-apa.md"
    );
    // A command that a text smuggled in would begin a line, or end the properties early.
    assert!(
        lines
            .iter()
            .all(|line| line.starts_with("::error ") || line.starts_with("::warning "))
    );
    for line in &lines {
        let properties = line.split("::").nth(1).unwrap();
        assert!(
            properties
                .split(',')
                .skip(1)
                .all(|property| property.contains('=')),
            "{properties}"
        );
    }
}

/// The required properties of the specification, for the objects that are used.
#[test]
fn sarif_has_what_the_specification_requires() {
    let files = files();
    let text = sarif::print(&report(), &Catalogue::new(MessageLanguage::English), &files);
    let log: Value = serde_json::from_str(&text).unwrap();
    // §3.13.2, §3.13.4, §3.14.6, §3.18.2, §3.19.8
    assert_eq!(log["version"], "2.1.0");
    let [run] = log["runs"].as_array().unwrap().as_slice() else {
        panic!("one run")
    };
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "Suara");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let rules = driver["rules"].as_array().unwrap();
    let ids: Vec<_> = rules
        .iter()
        .map(|rule| rule["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        ids,
        ["broken-link", "missing-front-matter", "same-link-text"]
    );
    for rule in rules {
        // §3.49.9 to §3.49.14, §3.12.3: each multiformat message string has a text.
        for part in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[part]["text"].as_str().unwrap().is_empty(), "{rule}");
        }
        assert!(
            ["error", "warning"].contains(&rule["defaultConfiguration"]["level"].as_str().unwrap())
        );
    }
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    for result in results {
        // §3.27.6: the index is that of the rule with the id.
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let related = result["relatedLocations"].as_array().unwrap();
        for location in result["locations"]
            .as_array()
            .unwrap()
            .iter()
            .chain(related)
        {
            location_is_valid(&location["physicalLocation"]);
        }
        // §3.28.2: ids are unique within a result.
        let ids: std::collections::BTreeSet<_> = related
            .iter()
            .map(|note| note["id"].as_u64().unwrap())
            .collect();
        assert_eq!(ids.len(), related.len());
    }
    assert_eq!(
        results[1]["locations"][0]["physicalLocation"],
        json!({
            "artifactLocation": { "uri": "content/pages/hak%2C%20100%25.id.md", "uriBaseId": "%SRCROOT%" },
            "region": { "startLine": 2, "startColumn": 19, "endLine": 2, "endColumn": 31 },
        })
    );
    assert_eq!(
        results[0]["relatedLocations"][0]["physicalLocation"].get("region"),
        None
    );
}

fn location_is_valid(location: &Value) {
    // §3.4.3: a URI without what must be escaped.
    let uri = location["artifactLocation"]["uri"].as_str().unwrap();
    assert!(!uri.contains([' ', ',', ':', '?', '#', '\\']), "{uri}");
    if let Some(region) = location.get("region") {
        // §3.30.5 to §3.30.8: from 1, and the end not before the start.
        let [from, start, to, end] = ["startLine", "startColumn", "endLine", "endColumn"]
            .map(|name| region[name].as_u64().unwrap());
        assert!(
            from >= 1 && start >= 1 && end >= 1 && (from, start) <= (to, end),
            "{region}"
        );
    }
}

#[test]
fn a_clean_report_is_still_a_document() {
    let (files, catalogue) = (files(), Catalogue::new(MessageLanguage::English));
    let nothing = Report::default();
    let document: Value = serde_json::from_str(&json::print(&nothing, &catalogue, &files)).unwrap();
    assert_eq!(document["problems"], json!([]));
    let log: Value = serde_json::from_str(&sarif::print(&nothing, &catalogue, &files)).unwrap();
    // §3.14.23: an empty array says that the run found nothing; null, that it did not look.
    assert_eq!(log["runs"][0]["results"], json!([]));
    assert_eq!(github::print(&nothing, &catalogue, &files), "");
}
