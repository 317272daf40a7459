//! Looks at the folder, and once more where what was seen may be a moment's work: a save that is half done.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::diagnostics::Report;
use crate::source::{Snapshot, refresh};

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
    fn after(previous: &Snapshot, root: &Path, hinted: &BTreeSet<PathBuf>) -> Self {
        let mut report = Report::default();
        let now = clock::of_files();
        let snapshot = refresh(previous, root, now, hinted, &mut report);
        Self { snapshot, report }
    }

    /// Whether both make the same site.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.report.iter().eq(other.report.iter()) && self.snapshot.diff(&other.snapshot).is_empty()
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
    /// Changes of which the system should have told, and did not.
    Unhinted,
}

/// One look after the other.
pub(super) struct Looking {
    root: PathBuf,
    seen: Arc<Look>,
    wait: Duration,
}

impl Looking {
    /// Reads the whole project.
    pub(super) fn start(root: PathBuf) -> Self {
        let seen = Look::after(&Snapshot::default(), &root, &BTreeSet::new());
        Self {
            root,
            seen: Arc::new(seen),
            // Nobody listened yet.
            wait: Duration::ZERO,
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
        let is_hinted = !batch.is_empty();
        let mut took = Duration::ZERO;
        for _ in 0..PATIENCE {
            let start = clock::running();
            let next = Look::after(&self.seen.snapshot, &self.root, &batch.paths);
            let is_sure = match hints.mode() {
                Mode::Native => !self.seen.may_pass(&next),
                Mode::Poll(_) => self.seen.is_same(&next),
            };
            took = clock::running() - start;
            self.seen = Arc::new(next);
            if is_sure {
                break;
            }
            hints.gather(MOMENT, MOMENT, &mut batch)?;
        }
        let is_same = before.is_same(&self.seen);
        self.wait = match hints.mode() {
            Mode::Poll(interval) => interval.max(took * POLLED_SHARE),
            Mode::Native if batch.folders => SOON,
            // To read what has changed takes longer than to look.
            Mode::Native if !is_same => self.wait.clamp(LEAST, MOST),
            Mode::Native => (took * SHARE).clamp(LEAST, MOST),
        };
        let is_expected = is_same || is_hinted || hints.mode() != Mode::Native;
        Some(if is_expected {
            Found::Expected
        } else {
            Found::Unhinted
        })
    }
}
