//! What is shown now, and who looks at which page.
//!
//! In: editions from watching. Out: the file of a key, news for who looks. Everything that is shown at one moment belongs together: it is
//! swapped as one, and a request holds on to what it began with.

use std::collections::BTreeMap;
use std::mem;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tokio::sync::watch;

use crate::build::{Card, Shows};
use crate::diagnostics::{Catalogue, MessageLanguage, Report};
use crate::language::Date;
use crate::output::{self, Bytes, Files, KeptFiles};
use crate::source::Snapshot;
use crate::watch::{Edition, Viewer, is_page};

use super::keep::{self, GonePages, KeptPages, Stopped};
use super::rules::Rules;
use super::{Manner, Saved, address};

/// A project as it is shown to browsers.
#[derive(Debug)]
pub struct Preview {
    pub(super) manner: Manner,
    catalogues: [Catalogue; 2],
    shown: RwLock<Arc<Shown>>,
    /// Held by who makes what is shown next. Who only reads never waits for that.
    next: Mutex<()>,
    /// The pages that somebody looks at or waits for, and how many do.
    looked_at: Mutex<BTreeMap<String, usize>>,
    news: watch::Sender<u64>,
}

/// What is shown at one moment.
#[derive(Clone, Debug, Default)]
pub(super) struct Shown {
    /// Counts the builds, those that broke down included.
    pub(super) number: u64,
    /// The last whole build; none before there is one.
    pub(super) edition: Option<Arc<Edition>>,
    /// Pages of the build that is being made.
    first: KeptFiles,
    /// What that build will not be able to make, as far as that is known.
    stopped: Stopped,
    /// Pages of earlier builds that the last one could not make.
    kept: Arc<KeptPages>,
    /// What those were made with.
    kept_assets: Arc<KeptFiles>,
    /// What was known of pages that are gone.
    gone: Arc<GonePages>,
    /// Assets of the build before, for pages that were sent already.
    last_assets: Arc<KeptFiles>,
    /// What the host is told, and with it where the site is published.
    pub(super) rules: Arc<Rules>,
    /// Why the last build broke down, if it did.
    pub(super) broken: Option<String>,
    /// The page that was saved last, and the number of what was shown then.
    pub(super) saved: Option<(u64, String)>,
}

/// Whether a page is as its source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It is.
    Good,
    /// It cannot be made: this is the last one that could.
    Kept,
    /// There is none.
    Gone,
}

impl State {
    /// The word for the script.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Kept => "kept",
            Self::Gone => "gone",
        }
    }
}

impl Shown {
    /// A file, and how it stands to its source.
    pub(super) fn file(&self, key: &str) -> Option<(&Bytes, State)> {
        if let Some(page) = self.first.get(key) {
            return Some((page, State::Good));
        }
        if let Some(page) = self.kept.get(key) {
            return Some((&page.bytes, State::Kept));
        }
        let made = self.edition.as_ref().map(|edition| &edition.files);
        let file = made.and_then(|files| files.get(key));
        let file = file.or_else(|| self.last_assets.get(key));
        let file = file.or_else(|| self.kept_assets.get(key));
        let file = file.filter(|bytes| !(is_page(key) && bytes.is_empty()));
        file.map(|bytes| (bytes, State::Good))
    }

    /// What is known of a page, by the last build that knew it.
    pub(super) fn card(&self, key: &str) -> Option<&Card> {
        let kept = self.kept.get(key).and_then(|page| page.card.as_ref());
        let edition = self.edition.as_ref();
        kept.or_else(|| keep::card(&edition?.built.pages, key))
            .or_else(|| self.gone.get(key))
    }

    /// Whether what is not there now will not be there in a moment.
    pub(super) fn is_whole(&self) -> bool {
        self.edition.is_some() && self.first.is_empty()
    }

    /// The folder below which the site is published, "" or "/path".
    pub(super) fn base(&self) -> &str {
        self.rules.base().unwrap_or_default()
    }
}

impl Preview {
    /// A preview that shows nothing yet.
    #[must_use]
    pub fn new(manner: Manner) -> Self {
        let shown = Shown {
            rules: Arc::new(Rules::read(&output::rules(&manner.base, None))),
            ..Shown::default()
        };
        Self {
            manner,
            catalogues: MessageLanguage::ALL.map(Catalogue::new),
            shown: RwLock::new(Arc::new(shown)),
            next: Mutex::default(),
            looked_at: Mutex::default(),
            news: watch::Sender::new(0),
        }
    }

    /// Shows a whole build that others look at, too.
    pub fn show_whole(&self, edition: Arc<Edition>) {
        self.show(|now| now.after(edition, self.manner.saved));
    }

    /// What is shown now.
    pub(super) fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Hears whenever something else is shown.
    pub(super) fn news(&self) -> watch::Receiver<u64> {
        self.news.subscribe()
    }

    /// The messages in a language.
    pub(super) fn catalogue(&self, language: MessageLanguage) -> &Catalogue {
        let [first, second] = &self.catalogues;
        if first.language() == language {
            first
        } else {
            second
        }
    }

    /// Somebody looks at a page, or waits for it, as long as the result lives.
    pub(super) fn look_at(self: &Arc<Self>, path: String) -> Looking {
        *self.looks().entry(path.clone()).or_default() += 1;
        Looking {
            preview: Arc::clone(self),
            path,
        }
    }

    fn looks(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, usize>> {
        self.looked_at
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Swaps what is shown, and tells who looks.
    fn show(&self, change: impl FnOnce(&Shown) -> Shown) {
        // Freed last: a large site takes a moment, and who looks has to be told first.
        let _before = self.swap(change);
        self.news.send_modify(|number| *number += 1);
    }

    /// Swaps what is shown, and gives back what was. To look through all pages of a large site takes a moment, too: nobody is locked out
    /// meanwhile.
    #[must_use]
    fn swap(&self, change: impl FnOnce(&Shown) -> Shown) -> Arc<Shown> {
        let _only = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let next = Arc::new(change(&self.shown()));
        let mut shown = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        mem::replace(&mut *shown, next)
    }
}

/// Somebody who looks at a page.
pub(super) struct Looking {
    preview: Arc<Preview>,
    path: String,
}

impl Drop for Looking {
    fn drop(&mut self) {
        let mut looks = self.preview.looks();
        if let Some(count) = looks.get_mut(&self.path) {
            *count -= 1;
            if *count == 0 {
                looks.remove(&self.path);
            }
        }
    }
}

impl Viewer for Preview {
    fn wanted(&self) -> Vec<String> {
        let looked_at = self.looks().keys().cloned().collect::<Vec<_>>();
        // Who has just started the preview will open the home page.
        match &self.shown().edition {
            None if looked_at.is_empty() => vec!["index.html".to_owned()],
            _ => looked_at,
        }
    }

    fn begun(&self, _changed: &[Arc<str>], _day: Date) {
        if self.shown().broken.is_none() {
            return;
        }
        // Who asks now waits for the new build. It is no news: nothing else is shown by it.
        let _before = self.swap(|now| Shown {
            broken: None,
            ..now.clone()
        });
    }

    fn read(&self, report: &Report) {
        let stopped = Stopped::by(report);
        // That is no news: nothing else is shown by it.
        let _before = self.swap(|now| Shown {
            stopped,
            ..now.clone()
        });
    }

    fn first(&self, files: Files) {
        self.show(|now| {
            let mut next = now.clone();
            // What will not stay is not shown for a moment.
            let files = files.into_iter();
            let made = files
                .filter(|(path, bytes)| !bytes.is_empty() && !now.stopped.stops(now.card(path)));
            next.first
                .extend(made.map(|(path, bytes)| (path, Bytes::Plain(bytes))));
            next
        });
    }

    fn whole(&self, edition: Edition) {
        self.show_whole(Arc::new(edition));
    }

    fn broken(&self, why: &str) {
        self.show(|now| Shown {
            first: KeptFiles::new(),
            stopped: Stopped::default(),
            broken: Some(why.to_owned()),
            number: now.number + 1,
            ..now.clone()
        });
    }
}

impl Shown {
    /// What is shown after a whole build.
    fn after(&self, edition: Arc<Edition>, saved: Saved) -> Self {
        let rules = edition.files.get("_headers").map(Bytes::unpacked);
        let rules = rules
            .as_deref()
            .and_then(|bytes| std::str::from_utf8(bytes).ok());
        let rules = rules.map_or_else(
            || Arc::clone(&self.rules),
            |text| Arc::new(Rules::read(text)),
        );
        let mut next = Self {
            first: KeptFiles::new(),
            stopped: Stopped::default(),
            broken: None,
            number: self.number + 1,
            rules,
            ..self.clone()
        };
        if let Some(old) = &self.edition {
            let kept = keep::pages(old, &self.kept, &edition);
            next.kept_assets = keep::assets_of(&kept, old, (&self.kept, &self.kept_assets));
            next.last_assets = Arc::new(keep::last_assets(old, &edition));
            next.gone = keep::gone(old, &self.gone, &edition);
            next.kept = Arc::new(kept);
            if let (Saved::Follow, Some(path)) = (saved, saved_page(&old.snapshot, &edition)) {
                next.saved = Some((next.number, address::of(path, next.base())));
            }
        }
        next.edition = Some(edition);
        next
    }
}

/// The page whose own document is new: the first one, if several are. A region may have a copy of it; the page itself is what was written.
fn saved_page<'e>(old: &Snapshot, new: &'e Edition) -> Option<&'e str> {
    let changed = old.diff(&new.snapshot);
    let is_saved = |card: &&Arc<Card>| match &card.shows {
        Shows::Text { file, .. } => changed.binary_search(file).is_ok(),
        _ => false,
    };
    let saved = new.built.pages.iter().filter(is_saved);
    let first = saved.min_by_key(|card| card.region.is_some());
    first.map(|card| &*card.path)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::serve::editor::Editor;

    fn preview() -> Preview {
        Preview::new(Manner {
            language: MessageLanguage::English,
            editor: Editor::new("none", Path::new("/")).expect("an editor"),
            today: None,
            saved: Saved::Stay,
            base: String::new(),
        })
    }

    #[test]
    fn nobody_waits_while_it_is_worked_out_what_is_shown_next() {
        let preview = preview();
        preview.show(|now| {
            assert!(preview.shown.try_read().is_ok());
            now.clone()
        });
    }

    #[test]
    fn only_what_is_shown_is_news() {
        let preview = preview();
        let mut news = preview.news();
        news.mark_unchanged();
        preview.read(&Report::default());
        assert!(!news.has_changed().expect("news"));
        preview.first(Files::new());
        assert!(news.has_changed().expect("news"));
    }
}
