//! Looks at the folder, and once more where what was seen may be a moment's work: a save that is half done.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::diagnostics::Report;
use crate::source::{Snapshot, refresh, refresh_files};

use super::clock;
use super::hints::{Batch, Hints, Mode};

/// After so long one looks once more at what may be half done.
const MOMENT: Duration = Duration::from_millis(100);

/// Who saves without end, or in more than half a second, is shown what there is.
const PATIENCE: usize = 5;

/// While the system tells of changes, one looks without a hint all the same, after so long at least and at most.
const LEAST: Duration = Duration::from_secs(2);
const MOST: Duration = Duration::from_secs(30);

/// Such a look may cost the hundredth part of the time.
const SHARE: u32 = 100;

/// Polling may cost a quarter of the time: a slow drive is used by others too.
const POLLED_SHARE: u32 = 4;

/// What happened in a new folder before the system listened there is seen after so long.
const SOON: Duration = Duration::from_millis(300);

/// A project as it was seen.
#[derive(Debug)]
pub(super) struct Look {
    pub snapshot: Snapshot,
    /// What could not be read.
    pub report: Report,
}

impl Look {
    /// A look at everything.
    fn whole(previous: &Snapshot, root: &Path, hinted: &BTreeSet<PathBuf>) -> Self {
        let mut report = Report::default();
        let now = clock::of_files();
        let snapshot = refresh(previous, root, now, hinted, &mut report);
        Self { snapshot, report }
    }

    /// A look at what there are hints of, where that is enough.
    fn short(&self, root: &Path, hinted: &BTreeSet<PathBuf>) -> Option<Self> {
        if self.report.iter().len() > 0 {
            return None;
        }
        let now = clock::of_files();
        Some(Self {
            snapshot: refresh_files(&self.snapshot, root, now, hinted)?,
            report: Report::default(),
        })
    }

    /// Whether both make the same site.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.has_report_of(other) && self.snapshot.diff(&other.snapshot).is_empty()
    }

    /// Whether the same could not be read.
    pub(super) fn has_report_of(&self, other: &Self) -> bool {
        self.report.iter().eq(other.report.iter())
    }

    /// Whether it may be a moment between two steps of a save: something cannot be read any more, is gone, or has become empty.
    fn may_pass(&self, next: &Self) -> bool {
        let mut problems = next.report.iter();
        if problems.any(|problem| !self.report.iter().any(|known| known == problem)) {
            return true;
        }
        let changed = self.snapshot.diff(&next.snapshot);
        changed.iter().any(|path| {
            let length = |look: &Self| look.snapshot.get(path).map_or(0, |file| file.bytes.len());
            length(self) > 0 && length(next) == 0
        })
    }
}

/// What a look has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing new, or what there were hints of.
    Expected,
    /// What came before the system listened at its place, or hints were lost meanwhile: others may be.
    Unheard,
    /// Changes of which the system should have told, and did not.
    Unhinted,
}

/// One look after the other.
pub(super) struct Looking {
    root: PathBuf,
    seen: Arc<Look>,
    wait: Duration,
    /// When everything was looked at.
    whole: clock::Moment,
}

impl Looking {
    /// Reads the whole project.
    pub(super) fn start(root: PathBuf) -> Self {
        let seen = Look::whole(&Snapshot::default(), &root, &BTreeSet::new());
        Self {
            root,
            seen: Arc::new(seen),
            // Nobody listened yet.
            wait: Duration::ZERO,
            whole: clock::running(),
        }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// What was seen last.
    pub(super) fn seen(&self) -> &Arc<Look> {
        &self.seen
    }

    /// How long one may wait for a hint before the next look.
    pub(super) fn wait(&self) -> Duration {
        self.wait
    }

    /// Looks after a batch of hints. None where it is the end.
    pub(super) fn look(&mut self, mut batch: Batch, hints: &Hints) -> Option<Found> {
        let before = Arc::clone(&self.seen);
        let (lost, is_early) = (batch.lost, self.wait < LEAST);
        let mut took = None;
        for looks in 1..=PATIENCE {
            let next = if let Some(next) = self.short(&batch) {
                next
            } else {
                let start = clock::running();
                let next = Look::whole(&self.seen.snapshot, &self.root, &batch.paths);
                self.whole = clock::running();
                took = Some(self.whole - start);
                next
            };
            let is_sure = match hints.mode() {
                Mode::Native if !batch.is_empty() => !self.seen.may_pass(&next),
                // Of what is found without a hint the hint may be on its way.
                Mode::Native | Mode::Poll(_) => self.seen.is_same(&next),
            };
            self.seen = Arc::new(next);
            // What comes after the last look is for the next one.
            if is_sure || looks == PATIENCE {
                break;
            }
            hints.gather(MOMENT, MOMENT, &mut batch)?;
        }
        let is_same = before.is_same(&self.seen);
        self.wait = match (hints.mode(), took) {
            (Mode::Poll(interval), took) => interval.max(took.unwrap_or_default() * POLLED_SHARE),
            // Who saves meanwhile does not put it off.
            (Mode::Native, took) if batch.folders || (is_early && took.is_none()) => SOON,
            // To read what has changed takes longer than to look.
            (Mode::Native, Some(took)) if is_same => (took * SHARE).clamp(LEAST, MOST),
            (Mode::Native, _) => self.wait.clamp(LEAST, MOST),
        };
        let is_expected = is_same || !batch.is_empty() || hints.mode() != Mode::Native;
        Some(if batch.lost > lost {
            Found::Unheard
        } else if is_expected {
            Found::Expected
        } else if is_early {
            Found::Unheard
        } else {
            Found::Unhinted
        })
    }

    /// Who writes in one file need not wait until all of a large site was looked at; that comes as often as without hints.
    fn short(&self, batch: &Batch) -> Option<Look> {
        let is_due = clock::running() - self.whole > self.wait;
        if is_due || batch.lost > 0 || batch.folders || batch.paths.is_empty() {
            return None;
        }
        self.seen.short(&self.root, &batch.paths)
    }
}
