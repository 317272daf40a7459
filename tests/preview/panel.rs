//! The panel in a page.

use suara::build::Built;
use suara::diagnostics::MessageLanguage;
use suara::serve::panel::{self, Open, Standing};
use suara::watch::Edition;

use super::{cards, edition, has_in_order, seen, seen_in};

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
        &[
            "Suara itself broke down",
            // A save that changes nothing starts no build.
            "Change any file to try again",
            "index &lt;out&gt; of bounds",
        ],
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
    // Letters count, not the bytes that they are written with.
    let gone = panel_of("ééé/index.html", Standing::Gone);
    assert!(!gone.contains("Addresses like this one"), "{gone}");
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
