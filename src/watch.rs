//! A project that is watched: hint, snapshot, build, hand over, again and again.
//!
//! In: the project's folder and hints that something may have changed. Out: [`Edition`]s, handed to a [`Viewer`]. Watching has no build
//! code of its own.
//!
//! A hint says only that it is time to look; what has changed, the snapshot says. So nothing that the system forgets to tell is lost:
//! it is found when the folder is looked at the next time, which happens every few seconds whatever comes.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;

use crate::build::{Built, Cache, Sites, rebuild};
use crate::diagnostics::Report;
use crate::language::Date;
use crate::output::{Files, KeptFiles};
use crate::render::theme;
use crate::site::{Drafts, Options};
use crate::source::{Snapshot, true_name};

mod clock;
mod hints;
mod kept;
mod look;
mod native;

pub use hints::{Hints, Mode, Stop};
pub use kept::is_page;

use kept::Kept;
use look::{Found, Look, Looking};

/// What is watched, and how it is built.
pub struct Project {
    /// Its folder.
    pub root: PathBuf,
    /// The code of the region whose site alone is built; none for all sites.
    pub region: Option<String>,
    /// Whether drafts are shown.
    pub drafts: Drafts,
    /// The day, which is another one after midnight.
    pub day: Box<dyn Fn() -> Date + Send + Sync>,
}

impl Project {
    fn sites(&self) -> Sites<'_> {
        self.region.as_deref().map_or(Sites::All, Sites::One)
    }
}

/// One build of a watched project.
#[derive(Debug, Default)]
pub struct Edition {
    /// Problems, pages, how much there is; its files are kept beside it.
    pub built: Built,
    /// What would be published.
    pub files: KeptFiles,
    /// What it was made from: the texts that problems point into.
    pub snapshot: Arc<Snapshot>,
}

/// Who looks at a project while it is written.
pub trait Viewer: Sync {
    /// The paths of pages that somebody looks at or waits for now: they are made first.
    fn wanted(&self) -> Vec<String>;

    /// Learns that a build begins, which files have changed since the last one, and on which day it is built. None has changed when the
    /// first build or a new day begins, or when a file came or went that cannot be read.
    fn begun(&self, _changed: &[Arc<str>], _day: Date) {}

    /// Learns what was found while the files of a build were read, before any page is made.
    fn read(&self, _report: &Report) {}

    /// Takes wanted pages that were made before the rest: only `.html` files, all of one build.
    fn first(&self, files: Files);

    /// Takes a whole build.
    fn whole(&self, edition: Edition);

    /// Learns that a build broke down, and why, in words for a programmer. The next change makes a new one from nothing.
    fn broken(&self, why: &str);

    /// Learns that the system cannot tell of changes, and why, in words for a programmer: from now on the folder is looked at every
    /// second. Comes once at most.
    fn polled(&self, _why: &str) {}

    /// Learns that something has changed of which the system should have told and did not: it was found all the same, but late.
    fn unhinted(&self) {}
}

/// Watches a project until it is stopped: one batch of changes, one build; no build where nothing has changed.
pub fn run(project: &Project, viewer: &dyn Viewer, mut hints: Hints) {
    let mut looking = Looking::start(true_name(&project.root));
    let mut press = Press::new(project, viewer);
    // Not before the first look: the system would tell of every file that we ourselves open.
    hints.listen(looking.root(), viewer);
    loop {
        press.print(looking.seen());
        let Some(batch) = hints.wait(looking.wait()) else {
            return;
        };
        if batch.lost > 0 {
            hints.listen(looking.root(), viewer);
        }
        let Some(found) = looking.look(batch, &hints) else {
            return;
        };
        // What nobody told of lies where nobody listens.
        if found != Found::Expected {
            hints.listen(looking.root(), viewer);
        }
        if found == Found::Unhinted {
            viewer.unhinted();
        }
    }
}

/// Makes editions.
struct Press<'a> {
    project: &'a Project,
    viewer: &'a dyn Viewer,
    cache: Cache,
    /// The themes that the program carries, to lie under the project's own.
    themes: Snapshot,
    /// What the last edition was made from.
    last: Option<(Arc<Look>, Date)>,
}

impl<'a> Press<'a> {
    fn new(project: &'a Project, viewer: &'a dyn Viewer) -> Self {
        Self {
            project,
            viewer,
            cache: Cache::default(),
            themes: Snapshot::default().over(theme::embedded()),
            last: None,
        }
    }

    /// Builds what was seen, unless it was built already.
    fn print(&mut self, seen: &Arc<Look>) {
        let today = (self.project.day)();
        let last = self.last.replace((Arc::clone(seen), today));
        let changed = match last {
            Some((look, day)) => {
                let changed = look.snapshot.diff(&seen.snapshot);
                if changed.is_empty() && look.has_report_of(seen) && day == today {
                    return;
                }
                changed
            }
            None => Vec::new(),
        };
        // A mistake of ours in one build must not end the day's work of a writer.
        let result = catch_unwind(AssertUnwindSafe(|| {
            self.viewer.begun(&changed, today);
            let edition = self.edition(seen, today);
            self.viewer.whole(edition);
        }));
        if let Err(panic) = result {
            self.cache = Cache::default();
            self.viewer.broken(&words(&*panic));
        }
    }

    fn edition(&mut self, seen: &Look, today: Date) -> Edition {
        let snapshot = Arc::new(seen.snapshot.clone().above(&self.themes));
        let options = Options {
            today,
            drafts: self.project.drafts,
        };
        let mut kept = Kept::new(self.viewer);
        let built = rebuild(
            &mut self.cache,
            &mut kept,
            &snapshot,
            self.project.sites(),
            options,
            seen.report.clone(),
        );
        Edition {
            files: kept.files(),
            built,
            snapshot,
        }
    }
}

/// What a panic says.
fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(ToString::to_string);
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}
