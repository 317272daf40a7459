//! What a writer sees beside the site: the panel of a page, the list of pages, pages side by side. How it works in a browser is tested by
//! `tests/browser/specs/serve*.spec.js`.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays out its own files, and says by panicking what is wrong"
)]

mod beside;
mod list;
mod panel;

use std::path::Path;
use std::sync::Arc;

use suara::build::{Built, Card, Shows, Translation};
use suara::diagnostics::{Catalogue, Diagnostic, MessageLanguage, Report, Span, codes};
use suara::document::Change;
use suara::language::Language;
use suara::serve::desk::{Desk, Query, language};
use suara::serve::editor::Editor;
use suara::serve::{client, explain};
use suara::source::Snapshot;
use suara::watch::Edition;

const RIGHTS: &str = "content/pages/hak.id.md";
const RIGHTS_EN: &str = "content/pages/hak.en.md";
const SETTINGS: &str = "content/site.yaml";
const REGION: &str = "content/regions/64.71-balikpapan/region.yaml";

const TEXT: &str =
    "---\ntitle: Hak <b>\n---\nBaca [di sini](tidak-ada.md) & <script>alert(1)</script>.\n";

fn text(file: &str) -> Shows {
    Shows::Text {
        file: file.into(),
        draft: false,
        reviewed_on: "2026-01-01".parse().ok(),
        review_due: "2027-01-01".parse().ok(),
        translation: Translation::Original,
    }
}

fn card(path: &str, stem: &str, language: &str, shows: Shows) -> Card {
    Card {
        path: path.into(),
        stem: stem.into(),
        region: None,
        language: language.into(),
        title: format!("Judul <i>{path}</i>").into(),
        shows,
    }
}

fn stale() -> Shows {
    let words = TEXT.find("Baca").unwrap()..TEXT.find(" &").unwrap();
    Shows::Text {
        file: RIGHTS_EN.into(),
        draft: true,
        reviewed_on: "2025-01-01".parse().ok(),
        review_due: "2026-01-01".parse().ok(),
        translation: Translation::Stale {
            source: RIGHTS.into(),
            change: Change {
                changed: vec![words],
                removed: Vec::new(),
            },
        },
    }
}

fn cards() -> Vec<Arc<Card>> {
    let file = |file: &str| Shows::Borrowed { file: file.into() };
    let mut cards = vec![
        card("index.html", "", "id", text("content/pages/_index.id.md")),
        card(
            "en/index.html",
            "",
            "en",
            file("content/pages/_index.id.md"),
        ),
        card("hak/index.html", "hak", "id", text(RIGHTS)),
        card("en/rights/index.html", "hak", "en", stale()),
    ];
    let region: Arc<str> = "64.71-balikpapan".into();
    for path in [
        "wilayah/balikpapan/hak/index.html",
        "wilayah/balikpapan/kantor/index.html",
    ] {
        let stem = if path.contains("hak") {
            "hak"
        } else {
            "kantor"
        };
        let file = if stem == "hak" {
            RIGHTS.to_owned()
        } else {
            "content/regions/64.71-balikpapan/pages/kantor.id.md".to_owned()
        };
        let mut card = card(path, stem, "id", text(&file));
        card.region = Some(Arc::clone(&region));
        cards.push(card);
    }
    cards.sort_by(|one, other| one.path.cmp(&other.path));
    cards.into_iter().map(Arc::new).collect()
}

fn problem(code: codes::Code, file: &str, words: &str) -> Diagnostic {
    let start = TEXT.find(words).unwrap_or(0);
    let range = if file == RIGHTS {
        start..start + words.len()
    } else {
        0..5
    };
    Diagnostic::new(code, Span::new(&file.into(), range), words)
}

fn edition() -> Edition {
    let texts = [
        (RIGHTS, TEXT),
        (RIGHTS_EN, "---\ntitle: Rights\n---\nRead.\n"),
        (SETTINGS, "title: Suara\n"),
        (REGION, "code: 64.71\n"),
    ];
    let mut report: Report = [
        problem(codes::BUREAUCRATIC_WORD, RIGHTS, "di sini"),
        problem(codes::BROKEN_LINK, RIGHTS, "tidak-ada.md"),
        problem(codes::UNKNOWN_FIELD, SETTINGS, "titel"),
        problem(codes::ORPHAN_PAGE, RIGHTS_EN, "hak"),
        problem(codes::WRONG_TYPE, REGION, "x"),
    ]
    .into_iter()
    .collect();
    report.sort();
    let languages = ["id", "en"].into_iter();
    let languages = languages.map(|code| Arc::new(Language::new(code).expect(code)));
    Edition {
        built: Built {
            report,
            pages: cards(),
            languages: languages.collect(),
            ..Built::default()
        },
        snapshot: Arc::new(Snapshot::of(
            texts.map(|(path, text)| (path, text.as_bytes())),
        )),
        ..Edition::default()
    }
}

/// What a writer who reads English sees.
fn seen(show: impl Fn(&Desk<'_>) -> String) -> String {
    seen_in(MessageLanguage::English, &edition(), show)
}

fn seen_in(
    language: MessageLanguage,
    edition: &Edition,
    show: impl Fn(&Desk<'_>) -> String,
) -> String {
    let desk = Desk {
        edition,
        catalogue: &Catalogue::new(language),
        editor: &Editor::new("vscode", Path::new("/home/ani/situs")).unwrap(),
        base: "/pemilu",
        today: "2026-11-22".parse().unwrap(),
        broken: None,
    };
    show(&desk)
}

/// The pieces that stand in a text in this order.
fn has_in_order(text: &str, pieces: &[&str]) {
    let mut rest = text;
    for piece in pieces {
        let at = rest.find(piece);
        let at = at.unwrap_or_else(|| panic!("{piece}\nis not (there) in\n{text}"));
        rest = &rest[at + piece.len()..];
    }
}

/// What stands behind the `?` of an address.
type Asked<'a> = &'a [(&'a str, &'a str)];

fn query(pairs: Asked<'_>) -> Query {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn the_language_is_asked_for_else_that_of_the_page() {
    use MessageLanguage::{English, Indonesian};
    let cases = [
        (Some("en"), Some("id"), Indonesian, English),
        (None, Some("en"), Indonesian, English),
        (None, Some("jv"), English, English),
        (Some("xx"), None, Indonesian, Indonesian),
    ];
    for (asked, page, otherwise, expected) in cases {
        assert_eq!(language(asked, page, otherwise), expected);
    }
}

#[test]
fn every_code_has_its_story() {
    for code in codes::ALL {
        let html = seen(|desk| explain::html(desk, code.name).unwrap());
        has_in_order(&html, &["<h1", code.name, "Wrong", "Right"]);
    }
    assert_eq!(
        seen(|desk| explain::html(desk, "<b>").unwrap_or_default()),
        ""
    );
}

#[test]
fn what_the_scripts_ask_for_is_part_of_the_program() {
    let client = client::file("client.js").unwrap();
    assert_eq!(client.media_type, "text/javascript; charset=utf-8");
    for line in client
        .text
        .lines()
        .filter(|line| line.starts_with("import "))
    {
        let name = line.rsplit("'./").next().unwrap().trim_end_matches("';");
        assert!(client::file(name).is_some(), "{name}");
    }
    assert!(client::file("../client.rs").is_none());
    assert!(client::script("\"><b>").contains("&quot;&gt;&lt;b&gt;"));
}
