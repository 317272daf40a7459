//! Pages side by side.

use suara::serve::desk::Query;
use suara::serve::side_by_side;

use super::{Asked, has_in_order, query, seen};

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
