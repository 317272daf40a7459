//! `/__suara/`: every page of the site, its languages, what is wrong with it, what is to be done.
//!
//! In: the [`Desk`], what was asked for. Out: a page that needs no script: filters are links, the search is a form.

use crate::build::{Card, Shows, Translation};
use crate::diagnostics::Severity;

use super::desk::{Desk, Query};
use super::frame::{Frame, page};
use super::markup::Html;
use super::panel::side_by_side;
use super::problem;
use super::problems::{Count, elsewhere, file};

mod rows;

use rows::{Cell, Row, Show, Sort, Wanted, is_overdue, regions, rows};

/// So many pages are listed at once.
const ROWS: usize = 100;

/// So many problems that belong to no page are told in full.
const SHOWN: usize = 50;

/// The page.
#[must_use]
pub fn html(desk: &Desk<'_>, query: &Query) -> String {
    let mut wanted = Wanted::of(query);
    let all = rows(desk, &wanted);
    let shown: Vec<&Row<'_>> = all
        .iter()
        .filter(|row| row.is(wanted.show, desk.today))
        .collect();
    let last = shown.len().div_ceil(ROWS).max(1);
    wanted.page = wanted.page.min(last);
    let title = desk.word("serve-all-pages");
    let mut html = Html::default();
    html.element("h1", &[], &title);
    summary(desk, &mut html);
    outside(desk, &mut html);
    html.open("section", &[("aria-labelledby", "pages")]);
    html.element("h2", &[("id", "pages")], &desk.word("serve-pages-title"));
    filters(desk, &mut html, &wanted, &all);
    search(desk, &mut html, &wanted);
    if shown.is_empty() {
        html.element("p", &[("class", "empty")], &desk.word("serve-no-pages"));
    } else {
        let first = (wanted.page - 1) * ROWS;
        let rows = shown.iter().skip(first).take(ROWS);
        table(desk, &mut html, &wanted, rows.copied());
        turn(desk, &mut html, &wanted, last);
    }
    html.close("section");
    let asked = asked(&wanted);
    let frame = Frame {
        title: &title,
        here: ("", &asked),
        script: None,
    };
    page(desk, &frame, &html)
}

/// What was asked for, for the addresses of links; only the page of the list is left out.
fn asked<'a>(wanted: &Wanted<'a>) -> [(&'static str, &'a str); 4] {
    [
        ("show", wanted.show.name()),
        ("region", wanted.region),
        ("find", wanted.find),
        ("sort", wanted.sort.name()),
    ]
}

/// How the whole site stands, in a sentence.
fn summary(desk: &Desk<'_>, html: &mut Html) {
    let Count { errors, warnings } = Count::of(desk.edition.built.report.iter());
    html.open("p", &[("class", "summary")]);
    let kind = match (errors, warnings) {
        _ if desk.broken.is_some() => "broken",
        // Before the first build nothing is known, also not that all is well.
        _ if desk.edition.built.languages.is_empty() => "making",
        (0, 0) => "none",
        (0, _) => "warnings",
        _ => "errors",
    };
    match kind {
        "broken" | "errors" => problem::sign(html, Severity::Error),
        "warnings" => problem::sign(html, Severity::Warning),
        _ => {}
    }
    let args = [
        ("kind", kind.into()),
        ("count", errors.into()),
        ("number", warnings.into()),
    ];
    html.text(&desk.say("serve-site-state", args));
    html.close("p");
    if let Some(why) = desk.broken {
        html.open("pre", &[]);
        html.element("code", &[], why);
        html.close("pre");
    }
}

/// The problems that belong to no page.
fn outside(desk: &Desk<'_>, html: &mut Html) {
    let problems = elsewhere(desk.edition);
    if problems.is_empty() {
        return;
    }
    html.open("section", &[("aria-labelledby", "elsewhere")]);
    let title = desk.word("serve-elsewhere");
    html.element("h2", &[("id", "elsewhere")], &title);
    problem::list(desk, html, "h3", (&problems, SHOWN));
    html.close("section");
}

fn filters(desk: &Desk<'_>, html: &mut Html, wanted: &Wanted<'_>, rows: &[Row<'_>]) {
    let name = desk.word("serve-filters");
    html.open("nav", &[("class", "filters"), ("aria-label", &name)]);
    html.open("ul", &[("role", "list")]);
    for show in Show::ALL {
        let count = rows.iter().filter(|row| row.is(show, desk.today)).count();
        let kind = match show {
            Show::All => "all",
            _ => show.name(),
        };
        let words = desk.say(
            "serve-show",
            [("kind", kind.into()), ("count", count.into())],
        );
        choice(desk, html, wanted, ("show", show.name()), &words);
    }
    html.close("ul");
    let regions = regions(desk);
    if !regions.is_empty() {
        html.open("details", &[]);
        let name = match wanted.region {
            "" => "none",
            region => region,
        };
        let words = desk.say("serve-region", [("name", name.into())]);
        html.element("summary", &[], &words);
        html.open("ul", &[("role", "list")]);
        let all = desk.word("serve-no-region");
        for region in [""].into_iter().chain(regions) {
            let words = if region.is_empty() { &all } else { region };
            choice(desk, html, wanted, ("region", region), words);
        }
        html.close("ul");
        html.close("details");
    }
    html.close("nav");
}

/// One of several views of the list: as it is, but for the value of one name.
fn choice(
    desk: &Desk<'_>,
    html: &mut Html,
    wanted: &Wanted<'_>,
    (name, value): (&str, &str),
    words: &str,
) {
    let now = asked(wanted);
    let then = now.map(|(known, old)| (known, if known == name { value } else { old }));
    let address = desk.own("", &then);
    let mut attributes = vec![("href", address.as_str())];
    if then == now {
        attributes.push(("aria-current", "true"));
    }
    html.open("li", &[]);
    html.element("a", &attributes, words);
    html.close("li");
}

fn search(desk: &Desk<'_>, html: &mut Html, wanted: &Wanted<'_>) {
    html.open(
        "form",
        &[
            ("method", "get"),
            ("action", "/__suara/"),
            ("role", "search"),
        ],
    );
    let hidden = [("lang", desk.tag())].into_iter().chain(asked(wanted));
    for (name, value) in hidden.filter(|(name, value)| *name != "find" && !value.is_empty()) {
        html.open(
            "input",
            &[("type", "hidden"), ("name", name), ("value", value)],
        );
    }
    html.element("label", &[("for", "find")], &desk.word("serve-find"));
    let input = [
        ("type", "search"),
        ("id", "find"),
        ("name", "find"),
        ("value", wanted.find),
        ("autocomplete", "off"),
    ];
    html.open("input", &input);
    html.element("button", &[("type", "submit")], &desk.word("serve-find-do"));
    html.close("form");
}

fn table<'a>(
    desk: &Desk<'_>,
    html: &mut Html,
    wanted: &Wanted<'_>,
    rows: impl Iterator<Item = &'a Row<'a>>,
) {
    orders(desk, html, wanted);
    // Narrow windows show a row as a block; the roles keep it a table for those who listen.
    html.open("table", &[("role", "table"), ("aria-labelledby", "pages")]);
    html.open("thead", &[("role", "rowgroup")]);
    html.open("tr", &[("role", "row")]);
    let head = [("scope", "col"), ("role", "columnheader")];
    html.element("th", &head, &desk.word("serve-page"));
    for language in &desk.edition.built.languages {
        html.element("th", &head, &language.name);
    }
    html.close("tr");
    html.close("thead");
    html.open("tbody", &[("role", "rowgroup")]);
    for row in rows {
        self::row(desk, html, row);
    }
    html.close("tbody");
    html.close("table");
}

/// In which order the rows stand, and the others.
fn orders(desk: &Desk<'_>, html: &mut Html, wanted: &Wanted<'_>) {
    html.open(
        "nav",
        &[
            ("class", "orders"),
            ("aria-label", &desk.word("serve-order")),
        ],
    );
    html.element(
        "span",
        &[("aria-hidden", "true")],
        &desk.word("serve-order"),
    );
    html.open("ul", &[("role", "list")]);
    for sort in Sort::ALL {
        let kind = match sort {
            Sort::Page => "page",
            _ => sort.name(),
        };
        let words = desk.say("serve-sort", [("kind", kind.into())]);
        choice(desk, html, wanted, ("sort", sort.name()), &words);
    }
    html.close("ul");
    html.close("nav");
}

fn row(desk: &Desk<'_>, html: &mut Html, row: &Row<'_>) {
    html.open("tr", &[("role", "row")]);
    html.open("th", &[("scope", "row"), ("role", "rowheader")]);
    let home = desk.word("serve-home");
    let stem = if row.stem.is_empty() { &home } else { row.stem };
    html.element("span", &[("class", "stem")], stem);
    if let Some(region) = row.region {
        html.element("span", &[("class", "region")], region);
    }
    if let [first, _, ..] = row.cells.as_slice() {
        let address = side_by_side(desk, first.card);
        let words = desk.word("serve-side-by-side");
        html.open("a", &[("href", &address)]);
        html.text(&words);
        html.element("span", &[("class", "unseen")], &format!(": {stem}"));
        html.close("a");
    }
    html.close("th");
    for language in &desk.edition.built.languages {
        html.open("td", &[("role", "cell"), ("data-label", &language.name)]);
        let mut cells = row.cells.iter();
        if let Some(cell) = cells.find(|cell| cell.card.language == language.code) {
            self::cell(desk, html, row, cell);
        }
        html.close("td");
    }
    html.close("tr");
}

fn cell(desk: &Desk<'_>, html: &mut Html, row: &Row<'_>, cell: &Cell<'_>) {
    let card = cell.card;
    let address = desk.address(&card.path);
    let link = [("href", &*address), ("lang", row.language_of(card))];
    html.element("a", &link, &card.title);
    html.open("ul", &[("role", "list")]);
    let Count { errors, warnings } = cell.count;
    let counts = [
        (errors, Severity::Error, "count-errors"),
        (warnings, Severity::Warning, "count-warnings"),
    ];
    for (count, severity, words) in counts.into_iter().filter(|(count, ..)| *count > 0) {
        html.open("li", &[("class", severity.name())]);
        problem::sign(html, severity);
        html.text(&desk.say(words, [("count", count.into())]));
        html.close("li");
    }
    for (class, words) in states(desk, card) {
        html.element("li", &[("class", class)], &words);
    }
    html.close("ul");
    if let Some(file) = file(card) {
        html.open("p", &[("class", "open")]);
        desk.opens(html, file, (1, 1), file);
        html.close("p");
    }
}

/// What is to be known of a page: the kind of the remark, its words.
fn states(desk: &Desk<'_>, card: &Card) -> Vec<(&'static str, String)> {
    let say = |kind: &str| desk.say("serve-state", [("kind", kind.into())]);
    let mut states = Vec::new();
    match &card.shows {
        Shows::List => states.push(("quiet", say("list"))),
        Shows::Borrowed { .. } => states.push(("notice", say("borrowed"))),
        Shows::Text {
            draft,
            reviewed_on,
            review_due,
            translation,
            ..
        } => {
            if *draft {
                states.push(("notice", say("draft")));
            }
            match translation {
                Translation::Original => {}
                Translation::Current => states.push(("quiet", say("current"))),
                Translation::Unrecorded => states.push(("quiet", say("unrecorded"))),
                Translation::Stale { change, .. } => {
                    let count = change.changed.len() + change.removed.len();
                    let words = desk.say("serve-stale", [("count", count.into())]);
                    states.push(("notice", words));
                }
            }
            let (class, kind) = match review_due {
                Some(_) if is_overdue(card, desk.today) => ("notice", "overdue"),
                Some(_) => ("quiet", "due"),
                None => ("quiet", "reviewed"),
            };
            if let Some(date) = review_due.or(*reviewed_on) {
                let args = [("kind", kind.into()), ("date", date.to_string().into())];
                states.push((class, desk.say("serve-review", args)));
            }
        }
    }
    states
}

/// The way to the other pages of a long list.
fn turn(desk: &Desk<'_>, html: &mut Html, wanted: &Wanted<'_>, last: usize) {
    if last == 1 {
        return;
    }
    html.open(
        "nav",
        &[("class", "turn"), ("aria-label", &desk.word("serve-turn"))],
    );
    let args = [
        ("number", wanted.page.to_string().into()),
        ("name", last.to_string().into()),
    ];
    html.element("p", &[], &desk.say("serve-part", args));
    let ways = [
        (wanted.page - 1, "serve-before", "prev"),
        (wanted.page + 1, "serve-after", "next"),
    ];
    for (to, words, rel) in ways {
        if (1..=last).contains(&to) {
            let to = to.to_string();
            let mut asked = asked(wanted).to_vec();
            asked.push(("page", &to));
            let address = desk.own("", &asked);
            html.element("a", &[("href", &address), ("rel", rel)], &desk.word(words));
        }
    }
    html.close("nav");
}
