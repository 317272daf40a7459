//! A project that is watched while a test edits it, and a viewer that records what it gets.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use suara::build::{Sites, build};
use suara::diagnostics::Report;
use suara::language::Date;
use suara::output::Files;
use suara::render::theme;
use suara::site::{Drafts, Options};
use suara::source;
use suara::watch::{self, Edition, Hints, Mode, Project, Stop, Viewer};

/// Longer than any machine needs: only a failure waits so long.
const AT_MOST: Duration = Duration::from_secs(60);

/// Polling, faster than people would, so that a test does not wait long.
pub(crate) const POLL: Mode = Mode::Poll(Duration::from_millis(50));

/// What happened, in its order.
#[derive(Debug)]
pub(crate) enum Event {
    /// A build began: what had changed.
    Begun(Vec<Arc<str>>),
    /// Pages came before the rest.
    First(Files),
    /// A build ended.
    Whole(Edition),
    /// A build broke down.
    Broken(String),
    /// The system tells nothing.
    Polled(String),
    /// The system did not tell of a change.
    Unhinted,
}

impl Event {
    /// The edition, where a build ended.
    pub(crate) fn edition(&self) -> Option<&Edition> {
        match self {
            Self::Whole(edition) => Some(edition),
            _ => None,
        }
    }

    /// Whether it is something that must not happen.
    fn is_trouble(&self) -> bool {
        matches!(self, Self::Broken(_) | Self::Polled(_) | Self::Unhinted)
    }
}

#[derive(Default)]
struct Recorder {
    events: Mutex<Vec<Event>>,
    changed: Condvar,
    wanted: Mutex<Vec<String>>,
    /// How many builds shall break down.
    breaks: AtomicUsize,
}

impl Recorder {
    fn events(&self) -> MutexGuard<'_, Vec<Event>> {
        self.events.lock().expect("nobody panics while recording")
    }

    fn record(&self, event: Event) {
        self.events().push(event);
        self.changed.notify_all();
    }
}

impl Viewer for Recorder {
    fn wanted(&self) -> Vec<String> {
        self.wanted.lock().expect("pages").clone()
    }

    fn begun(&self, changed: &[Arc<str>], _: Date) {
        self.record(Event::Begun(changed.to_vec()));
        let breaks = self.breaks.load(Ordering::SeqCst);
        if breaks > 0 {
            self.breaks.store(breaks - 1, Ordering::SeqCst);
            panic!("a mistake of ours");
        }
    }

    fn first(&self, files: Files) {
        self.record(Event::First(files));
    }

    fn whole(&self, edition: Edition) {
        self.record(Event::Whole(edition));
    }

    fn broken(&self, why: &str) {
        self.record(Event::Broken(why.to_owned()));
    }

    fn polled(&self, why: &str) {
        self.record(Event::Polled(why.to_owned()));
    }

    fn unhinted(&self) {
        self.record(Event::Unhinted);
    }
}

/// Makes two tests of what is done with a watched site: one where the system tells of changes, one where they are polled.
macro_rules! both {
    ($($deeds:ident)*) => {$(
        mod $deeds {
            use super::{Watched, $deeds};

            #[test]
            fn hinted() {
                let site = Watched::start(suara::watch::Mode::Native);
                $deeds(&site);
                site.no_trouble();
            }

            #[test]
            fn polled() {
                let site = Watched::start($crate::recorder::POLL);
                $deeds(&site);
                site.no_trouble();
            }
        }
    )*};
}

pub(crate) use both;

/// A small site in a temporary folder, and the loop that watches it.
pub(crate) struct Watched {
    folder: tempfile::TempDir,
    /// What is watched, if not the folder.
    root: Option<PathBuf>,
    recorder: Arc<Recorder>,
    day: Arc<Mutex<Date>>,
    /// How often the loop has asked for the day, which it does once a round.
    rounds: Arc<AtomicUsize>,
    running: Option<(Stop, JoinHandle<()>)>,
}

impl Watched {
    /// A site that nobody watches yet.
    pub(crate) fn site() -> Self {
        let watched = Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
            root: None,
            recorder: Arc::default(),
            day: Arc::new(Mutex::new("2026-11-21".parse().expect("a day"))),
            rounds: Arc::default(),
            running: None,
        };
        watched.write(
            "content/site.yaml",
            "title: {id: Contoh}\nlanguages: [id]\ntheme: terang\n",
        );
        watched.page("_index", "Beranda");
        watched.page("hak", "Hak Anda");
        watched.page("cara", "Cara memilih");
        watched
    }

    /// The site, watched, with its first edition.
    pub(crate) fn start(mode: Mode) -> Self {
        let mut watched = Self::site();
        watched.run(mode);
        watched.attend();
        watched
    }

    /// Begins to watch.
    pub(crate) fn run(&mut self, mode: Mode) {
        let (hints, stop) = Hints::new(mode);
        let (day, rounds) = (Arc::clone(&self.day), Arc::clone(&self.rounds));
        let project = Project {
            root: self.root.clone().unwrap_or_else(|| self.path("")),
            region: None,
            drafts: Drafts::Hidden,
            day: Box::new(move || {
                rounds.fetch_add(1, Ordering::SeqCst);
                *day.lock().expect("a day")
            }),
        };
        let recorder = Arc::clone(&self.recorder);
        let thread = std::thread::spawn(move || watch::run(&project, &*recorder, hints));
        self.running = Some((stop, thread));
    }

    /// Ends the watching; true if it ended, and well.
    pub(crate) fn stop(&mut self) -> bool {
        self.running.take().is_none_or(|(stop, thread)| {
            stop.stop();
            let end = Instant::now() + AT_MOST;
            while !thread.is_finished() && Instant::now() < end {
                std::thread::sleep(Duration::from_millis(5));
            }
            thread.is_finished() && thread.join().is_ok()
        })
    }

    /// Nothing broke down, and whatever happened the system told of it.
    pub(crate) fn no_trouble(&self) {
        self.events(|events| {
            let trouble: Vec<_> = events.iter().filter(|event| event.is_trouble()).collect();
            assert!(trouble.is_empty(), "{trouble:?}");
        });
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Writes a page, in place.
    pub(crate) fn page(&self, stem: &str, title: &str) {
        self.write(&format!("content/pages/{stem}.id.md"), page(title));
    }

    /// Another place is going to be watched.
    pub(crate) fn move_to(&mut self, root: PathBuf) {
        self.root = Some(root);
    }

    pub(crate) fn set_day(&self, day: &str) {
        *self.day.lock().expect("a day") = day.parse().expect("a day");
    }

    pub(crate) fn want(&self, pages: &[&str]) {
        let pages = pages.iter().map(ToString::to_string).collect();
        *self.recorder.wanted.lock().expect("pages") = pages;
    }

    /// The next builds break down.
    pub(crate) fn break_next(&self, builds: usize) {
        self.recorder.breaks.store(builds, Ordering::SeqCst);
    }

    /// How many whole builds there were.
    pub(crate) fn builds(&self) -> usize {
        let events = self.recorder.events();
        events.iter().filter_map(Event::edition).count()
    }

    /// What had changed when each build began.
    pub(crate) fn begun(&self) -> Vec<Vec<Arc<str>>> {
        self.events(|events| {
            let begun = events.iter().filter_map(|event| match event {
                Event::Begun(changed) => Some(changed.clone()),
                _ => None,
            });
            begun.collect()
        })
    }

    /// Asks about all that happened until now.
    pub(crate) fn events<T>(&self, ask: impl FnOnce(&[Event]) -> T) -> T {
        ask(&self.recorder.events())
    }

    /// Asks about the last edition.
    pub(crate) fn edition<T>(&self, ask: impl FnOnce(&Edition) -> T) -> T {
        self.events(|events| ask(last(events).expect("an edition")))
    }

    /// Waits until what happened fulfils a condition.
    pub(crate) fn until(&self, what: &str, mut is_so: impl FnMut(&[Event]) -> bool) {
        let end = Instant::now() + AT_MOST;
        let mut events = self.recorder.events();
        while !is_so(&events) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited in vain: {what}");
            let moment = left.min(Duration::from_millis(50));
            let woken = self.recorder.changed.wait_timeout(events, moment);
            events = woken.expect("events").0;
        }
    }

    /// Waits until the last edition is what a clean build of the folder makes.
    pub(crate) fn settle(&self) {
        let (files, report) = self.clean();
        self.until("an edition of what is on the disk", |events| {
            last(events).is_some_and(|edition| {
                let made = edition.files.iter();
                made.map(|(path, bytes)| (path, bytes.unpacked()))
                    .eq(files.iter().map(|(path, bytes)| (path, Arc::clone(bytes))))
                    && edition.built.report.iter().eq(report.iter())
            })
        });
    }

    /// Waits until the first edition is there and the loop has looked once more, for what came before the system listened.
    pub(crate) fn attend(&self) {
        self.settle();
        self.until("the first two rounds", |_| {
            self.rounds.load(Ordering::SeqCst) >= 2
        });
    }

    /// Waits until so many more builds have ended, and the last one is right.
    pub(crate) fn settle_after(&self, more: usize) {
        let wanted = self.builds() + more;
        self.until("another build", |events| {
            events.iter().filter_map(Event::edition).count() >= wanted
        });
        self.settle();
    }

    /// Waits until the loop has looked again, whatever it saw.
    pub(crate) fn rounds(&self, rounds: usize) {
        let wanted = self.rounds.load(Ordering::SeqCst) + rounds;
        self.until("another round", |_| {
            self.rounds.load(Ordering::SeqCst) >= wanted
        });
    }

    fn clean(&self) -> (Files, Report) {
        let mut report = Report::default();
        let snapshot = source::read(self.folder.path(), &mut report).over(theme::embedded());
        let options = Options {
            today: *self.day.lock().expect("a day"),
            drafts: Drafts::Hidden,
        };
        let built = build(&snapshot, Sites::All, options, report);
        (built.files, built.report)
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let ended = self.stop();
        assert!(ended || std::thread::panicking(), "the loop broke down");
    }
}

/// The text of a page.
pub(crate) fn page(title: &str) -> String {
    format!("---\ntitle: {title}\nsummary: Contoh.\nreviewed_on: 2026-11-01\n---\nIsi {title}.\n")
}

fn last(events: &[Event]) -> Option<&Edition> {
    events.iter().rev().find_map(Event::edition)
}
