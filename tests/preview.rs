//! What a writer sees beside the site: the panel of a page, the list of pages, pages side by side. How it works in a browser is tested by
//! `tests/browser/specs/serve*.spec.js`.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays out its own files, and says by panicking what is wrong"
)]

use std::path::Path;
use std::sync::Arc;

use suara::build::{Built, Card, Shows, Translation};
use suara::diagnostics::{Catalogue, Diagnostic, MessageLanguage, Report, Span, codes};
use suara::document::Change;
use suara::serve::desk::{Desk, Query, language};
use suara::serve::editor::Editor;
use suara::serve::panel::{Open, Standing};
use suara::serve::{client, dashboard, explain, panel, side_by_side};
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

fn cards() -> Vec<Card> {
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
    cards
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
    Edition {
        built: Built {
            report,
            pages: cards(),
            ..Built::default()
        },
        snapshot: Arc::new(Snapshot::of(
            texts.map(|(path, text)| (path, text.as_bytes())),
        )),
        languages: vec![
            ("id".into(), "Bahasa Indonesia".to_owned()),
            ("en".into(), "English".to_owned()),
        ],
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
    };
    show(&desk)
}

fn panel_of(path: &str, standing: Standing<'_>) -> String {
    seen(|desk| {
        let open = Open {
            path,
            card: desk.card(path),
            standing,
        };
        panel::html(desk, &open)
    })
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
fn the_panel_tells_the_problems_of_its_page_errors_first() {
    let html = panel_of("hak/index.html", Standing::Good);
    has_in_order(
        &html,
        &[
            "lang=\"en\"",
            "data-status=\"3 problems on this page, 5 in the whole site.\"",
            "data-errors=\"2\"",
            "In this page",
            "<span>Error: </span>",
            "href=\"vscode://file/home/ani/situs/content/pages/hak.id.md:4:16\"",
            "hak.id.md, line 4",
            "<mark>tidak-ada.md</mark>) &amp; &lt;script&gt;alert(1)&lt;/script&gt;.",
            "/__suara/explain/broken-link?lang=en",
            "<span>Warning: </span>",
            "<mark>di sini</mark>",
            "In what this page is made of",
            "content/site.yaml, line 1",
        ],
    );
    assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
    assert!(
        !html.contains("region.yaml"),
        "the nation's page shows a region's error: {html}"
    );
}

#[test]
fn a_translation_shows_the_errors_of_its_source_and_its_own_problems() {
    let html = panel_of("en/rights/index.html", Standing::Good);
    has_in_order(
        &html,
        &[
            "3 problems on this page, 5 in",
            "hak.en.md, line 1",
            "In what this page is made of",
            "hak.id.md, line 4",
        ],
    );
    assert!(
        !html.contains("bureaucratic-word"),
        "a warning of the source: {html}"
    );
}

#[test]
fn a_region_shows_its_own_errors() {
    let html = panel_of("wilayah/balikpapan/kantor/index.html", Standing::Good);
    assert!(html.contains("region.yaml, line 1"), "{html}");
}

#[test]
fn a_page_that_is_not_the_newest_says_so() {
    let kept = panel_of("index.html", Standing::Kept);
    has_in_order(
        &kept,
        &[
            "data-status=\"This page cannot be made",
            "<p class=\"notice\">This page",
        ],
    );
    let broken = panel_of("index.html", Standing::Broken("index <out> of bounds"));
    has_in_order(
        &broken,
        &["Suara itself broke down", "index &lt;out&gt; of bounds"],
    );
    let gone = panel_of("hax/index.html", Standing::Gone);
    has_in_order(
        &gone,
        &[
            "There is no page at this address",
            "Addresses like this one",
            "href=\"/pemilu/hak/\"",
        ],
    );
    assert!(gone.contains("Judul &lt;i&gt;"), "{gone}");
    // By the name of the file, too, in the language that was asked for.
    let gone = panel_of("en/hak/index.html", Standing::Gone);
    has_in_order(
        &gone,
        &["Addresses like this one", "href=\"/pemilu/en/rights/\""],
    );
}

#[test]
fn without_problems_the_panel_is_quiet() {
    let edition = Edition {
        built: Built {
            pages: cards(),
            ..Built::default()
        },
        ..edition()
    };
    let html = seen_in(MessageLanguage::Indonesian, &edition, |desk| {
        let open = Open {
            path: "index.html",
            card: desk.card("index.html"),
            standing: Standing::Good,
        };
        panel::html(desk, &open)
    });
    has_in_order(
        &html,
        &[
            "lang=\"id\"",
            "data-errors=\"0\"",
            "data-kind=\"none\"",
            "Pratinjau: tidak ada masalah",
        ],
    );
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
fn the_list_has_every_page_once_with_its_state() {
    let html = seen(|desk| dashboard::html(desk, &Query::new()));
    has_in_order(
        &html,
        &[
            "3 errors and 2 warnings.",
            "Problems outside the pages",
            "region.yaml, line 1",
            "site.yaml, line 1",
            "All (3)",
            "With problems (1)",
            "Source changed (1)",
            "Not translated (1)",
            "Check overdue (1)",
            "Drafts (1)",
            "Region: all",
            "<th scope=\"col\" role=\"columnheader\">Bahasa Indonesia</th>",
            "(home)",
            "Not translated yet",
            "<span class=\"stem\">hak</span>",
            "/__suara/side-by-side/hak?lang=en",
            "href=\"/pemilu/hak/\"",
            "1 error",
            "1 warning",
            "Check again by Friday, 1 January 2027",
            "Draft: not published yet",
            "Source has changed since: 1 part",
            "Check overdue since Thursday, 1 January 2026",
            "<span class=\"stem\">kantor</span><span class=\"region\">64.71-balikpapan</span>",
        ],
    );
    assert!(
        !html.contains("<i>") && html.contains("Judul &lt;i&gt;"),
        "{html}"
    );
}

#[test]
fn the_list_is_filtered_sorted_and_searched() {
    let stems = |pairs: Asked<'_>| {
        let html = seen(|desk| dashboard::html(desk, &query(pairs)));
        let rest = html.split("<span class=\"stem\">").skip(1);
        let stems = rest.map(|rest| rest[..rest.find('<').unwrap()].to_owned());
        stems.collect::<Vec<_>>()
    };
    let cases: [(Asked<'_>, &[&str]); 9] = [
        (&[("show", "problems")], &["hak"]),
        (&[("show", "overdue")], &["hak"]),
        (&[("show", "missing")], &["(home)"]),
        (
            &[("show", "rubbish"), ("page", "99")],
            &["(home)", "hak", "kantor"],
        ),
        (&[("region", "64.71-balikpapan")], &["hak", "kantor"]),
        (&[("region", "nowhere")], &[]),
        (&[("sort", "problems")], &["hak", "(home)", "kantor"]),
        (&[("sort", "review")], &["hak", "(home)", "kantor"]),
        (&[("find", "KANTOR")], &["kantor"]),
    ];
    for (pairs, expected) in cases {
        assert_eq!(stems(pairs), expected, "{pairs:?}");
    }
}

#[test]
fn what_was_searched_for_is_no_markup() {
    let html = seen(|desk| dashboard::html(desk, &query(&[("find", "\"><script>&lang=x")])));
    assert!(!html.contains("<script"), "{html}");
    assert!(
        html.contains("find=%22%3E%3Cscript%3E%26lang%3Dx"),
        "{html}"
    );
    assert!(html.contains("No page is like this"), "{html}");
}

#[test]
fn a_long_list_is_told_in_parts() {
    let mut edition = edition();
    for number in 0..150 {
        let stem = format!("hal-{number:03}");
        let shows = text(&format!("content/pages/{stem}.id.md"));
        edition
            .built
            .pages
            .push(card(&format!("{stem}/index.html"), &stem, "id", shows));
    }
    let shown = |page: &str| {
        let query = query(&[("page", page)]);
        seen_in(MessageLanguage::English, &edition, |desk| {
            dashboard::html(desk, &query)
        })
    };
    let (first, last) = (shown("1"), shown("2"));
    assert_eq!(first.matches("class=\"stem\"").count(), 100);
    assert_eq!(last.matches("class=\"stem\"").count(), 53);
    has_in_order(&first, &["Part 1 of 2", "page=2", ">Next<"]);
    has_in_order(&last, &["Part 2 of 2", "page=1", "Previous"]);
    assert!(!first.contains(">Previous") && !last.contains(">Next<"));
}

#[test]
fn side_by_side_shows_both_languages_and_what_has_changed() {
    let html = seen(|desk| side_by_side::html(desk, "hak", &Query::new()));
    has_in_order(
        &html,
        &[
            "Changed since it was translated into English: 1 place",
            "data-language=\"id\"",
            "hak.id.md:4:1",
            "Line 4: new or changed",
            "<blockquote lang=\"id\">Baca [di sini](tidak-ada.md)</blockquote>",
            "suara translations accept content/pages/hak.en.md",
            "<iframe src=\"/pemilu/hak/\"",
            "<iframe src=\"/pemilu/en/rights/\"",
        ],
    );
    let turned = query(&[("languages", "en,id")]);
    let turned = seen(|desk| side_by_side::html(desk, "hak", &turned));
    has_in_order(
        &turned,
        &[
            "<iframe src=\"/pemilu/en/rights/\"",
            "<iframe src=\"/pemilu/hak/\"",
        ],
    );
}

#[test]
fn side_by_side_is_found_by_stem_region_or_address() {
    let shown = |stem: &str, pairs: Asked<'_>| {
        let query = query(pairs);
        let html = seen(|desk| side_by_side::html(desk, stem, &query));
        let rest = html.split("<iframe src=\"").skip(1);
        let sources = rest.map(|rest| rest[..rest.find('"').unwrap()].to_owned());
        sources.collect::<Vec<_>>()
    };
    assert_eq!(shown("", &[]), ["/pemilu/", "/pemilu/en/"]);
    assert_eq!(
        shown("hak", &[("region", "64.71-balikpapan")]),
        ["/pemilu/wilayah/balikpapan/hak/"]
    );
    assert_eq!(
        shown("", &[("address", "/pemilu/en/rights/")]),
        ["/pemilu/hak/", "/pemilu/en/rights/"]
    );
    assert_eq!(shown("tidak-ada", &[]), Vec::<String>::new());
    assert_eq!(
        shown("", &[("address", "//evil.example/")]),
        Vec::<String>::new()
    );
}

#[test]
fn before_the_first_build_nothing_is_said_to_be_well() {
    let nothing = Edition::default();
    let english = MessageLanguage::English;
    let list = seen_in(english, &nothing, |desk| {
        dashboard::html(desk, &Query::new())
    });
    assert!(list.contains("is being made for the first time"), "{list}");
    assert!(!list.contains("can be published"), "{list}");
    let beside = seen_in(english, &nothing, |desk| {
        side_by_side::html(desk, "<b>", &Query::new())
    });
    assert!(beside.contains("There is no such page"), "{beside}");
    assert!(!beside.contains("<b>"), "{beside}");
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
