//! The event stream of a browser's tab: what changed of the pages that it shows.
//!
//! In: the addresses of pages, by `?path=`, once or more. Out: server-sent events (HTML standard, section 9.2). `page` tells how a page is now, at once
//! and whenever that changes; `follow` where to go, because that page was saved.

use std::collections::{BTreeSet, VecDeque};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream;
use serde_json::json;
use tokio::sync::watch::Receiver;

use super::answer::{Answer, Counter, version};
use super::guard;
use super::preview::{Looking, Shown, State};
use super::{pages, panel};

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
            for page in &mut self.pages {
                let now = told(&self.counter, &shown, &page.address);
                if page.told.as_ref() != now.as_ref() {
                    let event = now
                        .iter()
                        .map(|now| Event::default().event("page").data(now));
                    self.due.extend(event);
                    page.told = now;
                }
            }
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
}

/// How a page is now; none while that is not known.
fn told(counter: &Counter, shown: &Shown, address: &str) -> Option<String> {
    let (version, state) = match pages::key(address, shown) {
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
    let panel = pages::panel(counter, shown, address, None);
    let now = json!({
        "path": address,
        "version": version,
        "panel": panel.map(|panel| panel::version(&panel).to_string()),
        "state": state.name(),
    });
    Some(now.to_string())
}
