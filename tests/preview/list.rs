//! The list of all pages.

use suara::diagnostics::MessageLanguage;
use suara::serve::desk::{Desk, Query};
use suara::serve::{dashboard, side_by_side};
use suara::watch::Edition;

use super::{Asked, card, edition, has_in_order, query, seen, seen_in, text};

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
            .push(card(&format!("{stem}/index.html"), &stem, "id", shows).into());
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
fn a_build_that_broke_down_is_told_before_all_else() {
    let html = seen(|desk| {
        let desk = Desk {
            broken: Some("index <out> of bounds"),
            ..*desk
        };
        dashboard::html(&desk, &Query::new())
    });
    has_in_order(
        &html,
        &[
            "Suara itself broke down",
            "Change any file to try again",
            "<pre><code>index &lt;out&gt; of bounds</code></pre>",
            "All (3)",
        ],
    );
    assert!(!html.contains("3 errors and 2 warnings"), "{html}");
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
