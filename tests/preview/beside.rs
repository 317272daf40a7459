//! Pages side by side.

use std::sync::Arc;

use suara::build::Shows;
use suara::diagnostics::MessageLanguage;
use suara::language::Language;
use suara::serve::desk::Query;
use suara::serve::side_by_side;
use suara::watch::Edition;

use super::{Asked, card, edition, has_in_order, query, seen, seen_in, stale};

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

/// The site with a third language, whose translation of the page is as old as the English one.
fn with_javanese() -> Edition {
    let mut edition = edition();
    let javanese = Language::new("jv").expect("a language");
    edition.built.languages.push(Arc::new(javanese));
    let Shows::Text {
        draft,
        reviewed_on,
        review_due,
        translation,
        ..
    } = stale()
    else {
        panic!("a text");
    };
    let shows = Shows::Text {
        file: "content/pages/hak.jv.md".into(),
        draft,
        reviewed_on,
        review_due,
        translation,
    };
    let pages = &mut edition.built.pages;
    pages.push(card("jv/hak/index.html", "hak", "jv", shows).into());
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    edition
}

fn of_three(stem: &str, pairs: Asked<'_>) -> String {
    let query = query(pairs);
    seen_in(MessageLanguage::English, &with_javanese(), |desk| {
        side_by_side::html(desk, stem, &query)
    })
}

#[test]
fn the_page_at_the_address_that_was_asked_for_is_one_of_those_that_are_shown() {
    for address in ["/pemilu/jv/hak/", "/pemilu/jv/h%61k/"] {
        let html = of_three("", &[("address", address)]);
        has_in_order(
            &html,
            &[
                // The same page in the preview's other language.
                "href=\"/__suara/side-by-side/hak?lang=id&amp;languages=id%2Cjv\"",
                "<iframe src=\"/pemilu/hak/\"",
                "<iframe src=\"/pemilu/jv/hak/\"",
            ],
        );
    }
}

#[test]
fn each_translation_has_its_own_changes_and_its_own_file() {
    let html = of_three("hak", &[("languages", "en,jv")]);
    has_in_order(
        &html,
        &[
            "aria-labelledby=\"changes-en\"",
            "<h2 id=\"changes-en\">",
            // The source is not shown, and still has its language.
            "<blockquote lang=\"id\">",
            "suara translations accept content/pages/hak.en.md",
            "aria-labelledby=\"changes-jv\"",
            "<h2 id=\"changes-jv\">",
            "<blockquote lang=\"id\">",
            "suara translations accept content/pages/hak.jv.md",
        ],
    );
}
