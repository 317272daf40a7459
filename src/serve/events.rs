//! The event stream of a browser's tab: what changed of the pages that it shows.
//!
//! In: the addresses of pages, by `?path=`, once or more. Out: server-sent events (HTML standard, section 9.2). `page` tells how a page is now, at once
//! and whenever that changes; `follow` where to go, because that page was saved.

use std::collections::{BTreeSet, VecDeque};
use std::convert::Infallible;
use std::mem;
use std::sync::Arc;
use std::time::Duration;

use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream;
use serde_json::json;
use tokio::sync::watch::Receiver;

use super::answer::{Answer, Counter, version};
use super::preview::{Looking, Shown, State};
use super::{guard, pages};

/// How often a silent stream says that it is there, so that a dead one is found.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// How many pages one stream may tell of.
const PAGES: usize = 64;

/// One stream.
struct Listener {
    counter: Arc<Counter>,
    news: Receiver<u64>,
    pages: Vec<Page>,
    /// Where the browser was sent last.
    saved: Option<(u64, String)>,
    due: VecDeque<Event>,
    _looking: Vec<Looking>,
}

/// A page that a tab shows.
struct Page {
    address: String,
    told: Option<String>,
    panel: Option<Panel>,
}

/// The panel of a page.
struct Panel {
    /// What it was made of: the build, and how the page stands in it. It is made again only when one of them is another.
    of: (u64, State),
    /// What names it; nothing while nothing is known of the site.
    version: Option<String>,
}

/// Opens the stream.
pub(super) fn stream(counter: &Arc<Counter>, head: &Parts) -> Answer {
    let asked = guard::pairs(&head.uri).filter(|(name, _)| name == "path");
    let addresses: BTreeSet<String> = asked.map(|(_, address)| address).take(PAGES).collect();
    // A tab that was hidden says what it was sent to last, and is sent to what was saved since.
    let known = guard::pairs(&head.uri).find(|(name, _)| name == "saved");
    let known: Option<u64> = known.and_then(|(_, number)| number.parse().ok());
    let mut news = counter.preview.news();
    // The first look is now, not at the next change.
    news.mark_changed();
    let shown = counter.preview.shown();
    let keys = addresses
        .iter()
        .filter_map(|address| pages::key(address, &shown));
    let looking = keys.map(|key| counter.preview.look_at(key)).collect();
    let page = |address| Page {
        address,
        told: None,
        panel: None,
    };
    let number = shown.saved.as_ref().map_or(0, |(number, _)| *number);
    let listener = Listener {
        counter: Arc::clone(counter),
        news,
        pages: addresses.into_iter().map(page).collect(),
        saved: shown
            .saved
            .clone()
            .filter(|_| known.is_none_or(|known| known == number)),
        due: VecDeque::from([
            Event::default()
                .retry(Duration::from_secs(1))
                .comment("suara"),
            Event::default()
                .event("hello")
                .data(json!({ "saved": number }).to_string()),
        ]),
        _looking: looking,
    };
    let events = stream::unfold(listener, |mut listener| async {
        let event = listener.next().await?;
        Some((Ok::<Event, Infallible>(event), listener))
    });
    let alive = KeepAlive::new().interval(KEEP_ALIVE);
    Sse::new(events).keep_alive(alive).into_response()
}

impl Listener {
    /// The next event; none when the server ends.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.due.pop_front() {
                return Some(event);
            }
            self.news.changed().await.ok()?;
            let shown = self.counter.preview.shown();
            self.look(&shown).await?;
            if shown.saved != self.saved {
                let follow = shown.saved.iter().map(|(number, address)| {
                    let data = json!({ "address": address, "saved": number }).to_string();
                    Event::default().event("follow").data(data)
                });
                self.due.extend(follow);
                self.saved.clone_from(&shown.saved);
            }
        }
    }

    /// Finds out what is new of the pages; none where that fails.
    async fn look(&mut self, shown: &Arc<Shown>) -> Option<()> {
        let (counter, shown) = (Arc::clone(&self.counter), Arc::clone(shown));
        let mut pages = mem::take(&mut self.pages);
        // A panel of a large site takes a moment in which others must be answered.
        let looked = tokio::task::spawn_blocking(move || {
            let news = pages
                .iter_mut()
                .filter_map(|page| page.look(&counter, &shown));
            let news: Vec<String> = news.collect();
            (pages, news)
        });
        let (pages, news) = looked.await.ok()?;
        self.pages = pages;
        let news = news.into_iter();
        self.due
            .extend(news.map(|now| Event::default().event("page").data(now)));
        Some(())
    }
}

impl Page {
    /// How it is now, if that is news.
    fn look(&mut self, counter: &Counter, shown: &Shown) -> Option<String> {
        let now = self.now(counter, shown);
        if self.told == now {
            return None;
        }
        self.told.clone_from(&now);
        now
    }

    /// How it is now; none while that is not known.
    fn now(&mut self, counter: &Counter, shown: &Shown) -> Option<String> {
        let (page, state) = match pages::key(&self.address, shown) {
            Some(key) => match shown.file(&key) {
                Some((html, state)) => (version(&html.unpacked()), state),
                None if shown.is_whole() => {
                    let page = shown.file("404.html");
                    let version = page.map(|(html, _)| version(&html.unpacked()));
                    (version.unwrap_or_default(), State::Gone)
                }
                None => return None,
            },
            // The preview's own pages are new with every build.
            None => (counter.version(shown), State::Good),
        };
        let of = (shown.number, state);
        if self.panel.as_ref().is_none_or(|panel| panel.of != of) {
            let html = pages::panel(counter, shown, &self.address, None);
            let version = html.map(|html| version(html.as_bytes()));
            self.panel = Some(Panel { of, version });
        }
        let panel = self.panel.as_ref()?;
        let now = json!({
            "path": self.address,
            "version": page,
            "panel": panel.version,
            "state": state.name(),
        });
        Some(now.to_string())
    }
}
