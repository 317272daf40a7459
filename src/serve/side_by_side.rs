//! `/__suara/side-by-side/STEM`: a page in its languages beside each other, and what has changed in the source since it was translated.
//!
//! In: the [`Desk`], the page, what was asked for. Out: a page with a frame for each language. Its script (`client/side-by-side.js`)
//! scrolls the frames together and marks in the source's frame what has changed; without it the list and the frames are there all the same.

use std::ops::Range;

use crate::build::{Card, Shows, Translation};
use crate::diagnostics::position::position;
use crate::document::Change;

use super::address::{self, Place};
use super::desk::{Desk, Query};
use super::frame::{Frame, page};
use super::guard;
use super::markup::Html;

/// So many characters of a changed paragraph are shown.
const WORDS: usize = 600;

/// The page. Where no page of the site has this stem, or the address that was asked for, it says so: there may be one soon.
#[must_use]
pub fn html(desk: &Desk<'_>, stem: &str, query: &Query) -> String {
    let get = |name: &str| query.get(name).map_or("", String::as_str);
    let (cards, asked) = match get("address") {
        "" => {
            let cards = find(desk, stem.trim_matches('/'), get("region"));
            (cards, get("languages").to_owned())
        }
        address => at(desk, address),
    };
    let Some(first) = cards.first().copied() else {
        return none(desk, stem, query);
    };
    let stem = &*first.stem;
    let shown = chosen(&cards, &asked);
    // In the reader's own language where there is one.
    let mut titles = cards.iter();
    let own = titles.find(|card| *card.language == *desk.tag());
    let named = &*own.unwrap_or(&first).title;
    let title = desk.say("serve-beside", [("text", named.into())]);
    let mut html = Html::default();
    html.element("h1", &[], &title);
    if cards.len() > 2 {
        choices(desk, &mut html, &cards, &shown);
    }
    for card in &shown {
        changes(desk, &mut html, card, &cards);
    }
    frames(desk, &mut html, &shown);
    let here = format!("side-by-side/{stem}");
    let region = first.region.as_deref().unwrap_or_default();
    let asked = [("region", region), ("languages", &asked)];
    let frame = Frame {
        title: &title,
        here: (&here, &asked),
        script: Some("side-by-side.js"),
    };
    page(desk, &frame, &html)
}

fn none(desk: &Desk<'_>, stem: &str, query: &Query) -> String {
    let title = desk.word("serve-side-by-side");
    let mut html = Html::default();
    html.element("h1", &[], &title);
    html.element("p", &[], &desk.word("serve-no-such-page"));
    let here = format!("side-by-side/{stem}");
    let asked = ["region", "languages", "address"];
    let asked = asked.map(|name| (name, query.get(name).map_or("", String::as_str)));
    let frame = Frame {
        title: &title,
        here: (&here, &asked),
        script: Some("side-by-side.js"),
    };
    page(desk, &frame, &html)
}

/// The languages of a page, in the order of the site.
fn find<'a>(desk: &Desk<'a>, stem: &str, region: &str) -> Vec<&'a Card> {
    let pages = desk.edition.built.pages.iter().map(|card| &**card);
    let mut cards: Vec<&Card> = pages
        .filter(|card| *card.stem == *stem && card.region.as_deref().unwrap_or_default() == region)
        .collect();
    cards.sort_by_key(|card| desk.rank(&card.language));
    cards
}

/// The languages of the page at an address of the site, and those that are asked for with it: the first one, and the page's own.
fn at<'a>(desk: &Desk<'a>, address: &str) -> (Vec<&'a Card>, String) {
    let place = guard::parts(address).map(|parts| address::place(parts, desk.base));
    let card = match place {
        Some(Place::File(key)) => desk.card(&key),
        _ => None,
    };
    let Some(card) = card else {
        return (Vec::new(), String::new());
    };
    let cards = find(desk, &card.stem, card.region.as_deref().unwrap_or_default());
    let first = cards.first().map_or("", |first| &first.language);
    let asked = format!("{first},{}", card.language);
    (cards, asked)
}

/// The languages that were asked for, in that order; else the first two.
fn chosen<'a>(cards: &[&'a Card], asked: &str) -> Vec<&'a Card> {
    let asked = asked.split(',').map(str::trim);
    let mut shown: Vec<&Card> = Vec::new();
    for card in asked.filter_map(|code| cards.iter().find(|card| *card.language == *code)) {
        if !shown.iter().any(|known| known.language == card.language) {
            shown.push(card);
        }
    }
    if shown.len() < 2 {
        shown = cards.iter().copied().take(2).collect();
    }
    shown
}

/// Of three languages and more: each beside the first one.
fn choices(desk: &Desk<'_>, html: &mut Html, cards: &[&Card], shown: &[&Card]) {
    let [first, others @ ..] = cards else {
        return;
    };
    html.open(
        "nav",
        &[
            ("class", "filters"),
            ("aria-label", &desk.word("serve-languages")),
        ],
    );
    html.open("ul", &[("role", "list")]);
    for other in others {
        let languages = format!("{},{}", first.language, other.language);
        let region = first.region.as_deref().unwrap_or_default();
        let query = [("region", region), ("languages", languages.as_str())];
        let address = desk.own(&format!("side-by-side/{}", first.stem), &query);
        let mut attributes = vec![("href", address.as_str())];
        if shown.iter().any(|card| card.language == other.language) {
            attributes.push(("aria-current", "true"));
        }
        html.open("li", &[]);
        html.element("a", &attributes, desk.language(&other.language));
        html.close("li");
    }
    html.close("ul");
    html.close("nav");
}

/// What a translation has to catch up with.
fn changes(desk: &Desk<'_>, html: &mut Html, card: &Card, cards: &[&Card]) {
    let said = match &card.shows {
        Shows::List => return,
        Shows::Borrowed { .. } => "borrowed",
        Shows::Text {
            file, translation, ..
        } => match translation {
            Translation::Original => return,
            Translation::Current => "current",
            Translation::Unrecorded => "unrecorded",
            Translation::Stale { source, change } => {
                stale(desk, html, (card, file), (source, change), cards);
                return;
            }
        },
    };
    let name = desk.language(&card.language);
    let args = [("kind", said.into()), ("name", name.into())];
    let words = desk.say("serve-translation", args);
    html.element("p", &[("class", "state")], &words);
}

/// The paragraphs of a source that a translation has not followed.
fn stale(
    desk: &Desk<'_>,
    html: &mut Html,
    (card, file): (&Card, &str),
    (source, change): (&str, &Change),
    cards: &[&Card],
) {
    let text = desk
        .edition
        .snapshot
        .get(source)
        .map_or("", |file| file.text());
    let language = cards.iter().find_map(|card| match &card.shows {
        Shows::Text { file, .. } if **file == *source => Some(&*card.language),
        _ => None,
    });
    let language = language.unwrap_or_default();
    let id = format!("changes-{}", card.language);
    let name = desk.language(&card.language);
    let section = [("class", "changes"), ("aria-labelledby", id.as_str())];
    html.open("section", &section);
    let count = change.changed.len() + change.removed.len();
    let args = [("name", name.into()), ("count", count.into())];
    html.element("h2", &[("id", &id)], &desk.say("serve-changes", args));
    if count == 0 {
        html.element("p", &[], &desk.word("cli-translation-unknown"));
    }
    let list = [
        ("role", "list"),
        ("data-language", language),
        ("data-show", &desk.word("serve-show-place")),
        ("data-lost", &desk.word("serve-no-place")),
    ];
    html.open("ol", &list);
    for (range, kind) in places(change) {
        let line = position(text, range.start).line;
        html.open("li", &[("data-kind", kind)]);
        html.open("p", &[("class", "place")]);
        let args = [("kind", kind.into()), ("number", line.to_string().into())];
        desk.opens(html, source, (line, 1), &desk.say("serve-change", args));
        html.close("p");
        let words = shortened(text.get(range.clone()).unwrap_or_default());
        html.element("blockquote", &[("lang", language)], &words);
        html.close("li");
    }
    html.close("ol");
    let next = desk.say("cli-translations-next", [("path", file.into())]);
    html.element("p", &[("class", "next")], &next);
    html.close("section");
}

/// What is new or changed and where something is gone, in the order of the source.
fn places(change: &Change) -> Vec<(&Range<usize>, &'static str)> {
    let changed = change.changed.iter().map(|range| (range, "changed"));
    let removed = change.removed.iter().map(|range| (range, "removed"));
    let mut places: Vec<_> = changed.chain(removed).collect();
    places.sort_by_key(|(range, _)| range.start);
    places
}

/// A paragraph with one space between its words, not endless.
fn shortened(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let words = words.join(" ");
    match words.char_indices().nth(WORDS) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words,
    }
}

/// The pages themselves.
fn frames(desk: &Desk<'_>, html: &mut Html, shown: &[&Card]) {
    let together = desk.word("serve-together");
    html.open("div", &[("class", "frames"), ("data-together", &together)]);
    for (at, card) in shown.iter().enumerate() {
        let id = format!("frame-{at}");
        html.open("section", &[("aria-labelledby", &id)]);
        html.open("h2", &[("id", &id)]);
        let address = desk.address(&card.path);
        let name = desk.language(&card.language);
        html.element("a", &[("href", &address), ("lang", &card.language)], name);
        html.close("h2");
        let title = format!("{name}: {}", card.title);
        let frame = [
            ("src", address.as_str()),
            ("title", &title),
            ("data-language", &card.language),
        ];
        html.element("iframe", &frame, "");
        html.close("section");
    }
    html.close("div");
}
