//! The panel in a page: the problems of the page and how many the site has, for the writer alone. It is never published.
//!
//! In: the [`Desk`], the page that is open and how it stands. Out: HTML that the preview's script puts into a shadow root of the page.
//! What the script does with it stands in `client/panel.js`; all words are here.

use crate::build::Card;
use crate::diagnostics::{MessageLanguage, Severity, distance};

use super::address;
use super::desk::{Desk, language_of};
use super::markup::Html;
use super::problem;
use super::problems::{Count, OfPage, of_page};

/// So many problems of a page are told in full.
const SHOWN: usize = 50;

/// So many addresses are named where a page is not there.
const NEAR: usize = 5;

/// How what the browser shows stands to what was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing<'a> {
    /// It is the newest.
    Good,
    /// The page could not be made again: its last good text is shown.
    Kept,
    /// There is no page at this address.
    Gone,
    /// The program broke down while it built, and why, in words for a programmer.
    Broken(&'a str),
}

/// The page that is open.
#[derive(Clone, Copy, Debug)]
pub struct Open<'a> {
    /// Its path among the files of the build, `en/rights/index.html`; of a page that is gone what was asked for.
    pub path: &'a str,
    /// What is known of it: by the last build that knew it.
    pub card: Option<&'a Card>,
    /// How it stands.
    pub standing: Standing<'a>,
}

/// The panel.
#[must_use]
pub fn html(desk: &Desk<'_>, open: &Open<'_>) -> String {
    let found = of_page(desk.edition, open.card);
    let (own, site) = (found.count(), Count::of(desk.edition.built.report.iter()));
    let counts = [("count", own.all().into()), ("number", site.all().into())];
    let status = desk.say("serve-status", counts);
    let spoken = match notice(desk, open) {
        Some(notice) => format!("{notice} {status}"),
        None => status.clone(),
    };
    let errors = match open.standing {
        Standing::Good => own.errors,
        // Whoever looks at an old page has to know it.
        _ => own.errors.max(1),
    };
    let mut html = Html::default();
    let preview = [
        ("class", "preview"),
        ("lang", desk.tag()),
        ("data-status", &spoken),
        ("data-errors", &errors.to_string()),
        ("data-lost", &desk.word("serve-lost")),
        ("data-back", &desk.word("serve-back")),
    ];
    html.open("div", &preview);
    badge(desk, &mut html, open.standing, (own, site));
    let section = [
        ("id", "panel"),
        ("class", "panel"),
        ("aria-labelledby", "title"),
        ("hidden", ""),
    ];
    html.open("section", &section);
    head(desk, &mut html, open.card);
    body(desk, &mut html, open, (&found, &status));
    html.markup("</section></div>");
    html.finish()
}

/// How the page stands, and its problems.
fn body(desk: &Desk<'_>, html: &mut Html, open: &Open<'_>, (found, status): (&OfPage<'_>, &str)) {
    html.open("div", &[("class", "body")]);
    if let Some(notice) = notice(desk, open) {
        html.element("p", &[("class", "notice")], &notice);
    }
    html.element("p", &[("class", "counts")], status);
    match open.standing {
        Standing::Broken(why) => {
            html.open("pre", &[]);
            html.element("code", &[], why);
            html.close("pre");
        }
        Standing::Gone => near(desk, html, open.path),
        Standing::Good | Standing::Kept => {}
    }
    problems(desk, html, found);
    html.close("div");
}

/// What is always to be seen: how many problems there are, and the way into the panel.
fn badge(desk: &Desk<'_>, html: &mut Html, standing: Standing<'_>, (own, site): (Count, Count)) {
    let kind = match standing {
        Standing::Good if own.errors > 0 => "error",
        Standing::Good if own.warnings > 0 => "warning",
        Standing::Good => "none",
        _ => "error",
    };
    html.open(
        "button",
        &[
            ("type", "button"),
            ("class", "badge"),
            ("data-kind", kind),
            ("data-act", "open"),
            ("aria-expanded", "false"),
            ("aria-controls", "panel"),
        ],
    );
    match kind {
        "error" => problem::sign(html, Severity::Error),
        "warning" => problem::sign(html, Severity::Warning),
        _ => {}
    }
    let counts = [("count", own.all().into()), ("number", site.all().into())];
    html.text(&desk.say("serve-badge", counts));
    html.close("button");
}

/// Title, ways to other pages of the preview, and what can be done with the panel.
fn head(desk: &Desk<'_>, html: &mut Html, card: Option<&Card>) {
    html.open("header", &[]);
    let title = desk.word("serve-title");
    html.element("h2", &[("id", "title"), ("tabindex", "-1")], &title);
    html.open("ul", &[("class", "ways"), ("role", "list")]);
    let mut link = |address: &str, words: &str| {
        html.open("li", &[]);
        html.element("a", &[("href", address)], words);
        html.close("li");
    };
    link(&desk.own("", &[]), &desk.word("serve-all-pages"));
    if let Some(card) = card.filter(|_| desk.edition.built.languages.len() > 1) {
        let address = side_by_side(desk, card);
        link(&address, &desk.word("serve-side-by-side"));
    }
    html.close("ul");
    html.open("div", &[("class", "acts")]);
    for other in MessageLanguage::ALL {
        if other != desk.catalogue.language() {
            let name = desk.word(&format!("serve-in-{}", other.tag()));
            let act = [
                ("type", "button"),
                ("data-act", "language"),
                ("lang", other.tag()),
            ];
            html.element("button", &act, &name);
        }
    }
    let acts = [
        ("up", "serve-to-top"),
        ("down", "serve-to-bottom"),
        ("close", "serve-close"),
    ];
    for (act, words) in acts {
        let attributes = [("type", "button"), ("data-act", act)];
        html.element("button", &attributes, &desk.word(words));
    }
    html.close("div");
    html.close("header");
}

/// The address where a page stands beside its translations.
pub(super) fn side_by_side(desk: &Desk<'_>, card: &Card) -> String {
    let region = card.region.as_deref().unwrap_or_default();
    desk.own(
        &format!("side-by-side/{}", card.stem),
        &[("region", region)],
    )
}

fn notice(desk: &Desk<'_>, open: &Open<'_>) -> Option<String> {
    let kind = match open.standing {
        Standing::Good => return None,
        Standing::Kept => "kept",
        Standing::Gone => "gone",
        Standing::Broken(_) => "broken",
    };
    Some(desk.say("serve-standing", [("kind", kind.into())]))
}

/// The pages whose addresses are most like the one that is not there, or whose files have names like it.
fn near(desk: &Desk<'_>, html: &mut Html, path: &str) {
    let asked = address::folder(path).trim_end_matches('/');
    let language = language_of(desk.edition, path);
    let folder = language.map_or(String::new(), |language| format!("/{language}/"));
    let rooted = format!("/{asked}");
    let stem = rooted.split_once(&folder).map_or(asked, |(_, stem)| stem);
    let pages = desk.edition.built.pages.iter();
    let mut found: Vec<(usize, &Card)> = pages
        .filter_map(|card| {
            let address = address::folder(&card.path);
            let names = [
                Some((asked, address.trim_end_matches('/'))),
                Some((stem, &*card.stem)).filter(|_| language == Some(&card.language)),
            ];
            let names = names.into_iter().flatten();
            let alike = names.filter_map(|(asked, name)| unlikeness(asked, name));
            Some((alike.min()?, &**card))
        })
        .collect();
    if found.is_empty() {
        return;
    }
    found.sort_by_key(|(distance, _)| *distance);
    html.element("h3", &[], &desk.word("serve-near"));
    html.open("ul", &[("class", "near"), ("role", "list")]);
    for (_, card) in found.into_iter().take(NEAR) {
        html.open("li", &[]);
        let address = desk.address(&card.path);
        html.element("a", &[("href", &address)], &card.title);
        html.element("span", &[("class", "address")], &address);
        html.close("li");
    }
    html.close("ul");
}

/// How many letters of two names differ; none where more than two thirds of them do.
fn unlikeness(asked: &str, name: &str) -> Option<usize> {
    let (one, other) = (asked.chars().count(), name.chars().count());
    let most = one.max(other) * 2 / 3;
    // At least so many differ as one is longer: then nobody has to compare them.
    let is_possible = one.abs_diff(other) <= most;
    let count = is_possible.then(|| distance(asked, name));
    count.filter(|count| *count <= most)
}

fn problems(desk: &Desk<'_>, html: &mut Html, found: &OfPage<'_>) {
    let OfPage { own, shared } = found;
    if shared.is_empty() {
        problem::list(desk, html, "h3", (own, SHOWN));
        return;
    }
    // What is wrong elsewhere is always said to be elsewhere.
    let groups = [
        (own, "serve-own-problems"),
        (shared, "serve-shared-problems"),
    ];
    for (problems, title) in groups.into_iter().filter(|(group, _)| !group.is_empty()) {
        html.element("h3", &[("class", "group")], &desk.word(title));
        problem::list(desk, html, "h4", (problems, SHOWN));
    }
}
