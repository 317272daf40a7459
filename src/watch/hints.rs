//! When to look: hints of the system in batches, or every second; and when to stop.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use super::native::Native;
use super::{Viewer, clock};

/// A batch ends when nothing came for so long: what an editor does to save is over by then.
const QUIET: Duration = Duration::from_millis(25);

/// A batch ends at last, even if more comes: who saves without end wants to see something.
const CAP: Duration = Duration::from_millis(250);

/// How often a folder is looked at that nobody tells of.
const POLL: Duration = Duration::from_secs(1);

/// How changes are noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The system tells of them. Where it cannot, they are polled every second.
    Native,
    /// The folder is looked at again and again, with so much time between: for drives of which the system tells nothing.
    Poll(Duration),
}

impl Mode {
    /// The folder is looked at every second.
    pub const EVERY_SECOND: Self = Self::Poll(POLL);
}

/// Where hints come from.
pub struct Hints {
    mode: Mode,
    sender: Sender<Hint>,
    receiver: Receiver<Hint>,
    native: Option<Native>,
}

/// Ends the watching of a project.
#[derive(Clone, Debug)]
pub struct Stop(Sender<Hint>);

impl Stop {
    /// Ends it: at once where it waits, else after the build that is being made.
    pub fn stop(&self) {
        // It has stopped already where nobody listens.
        let _ = self.0.send(Hint::Stop);
    }
}

/// Something that may have happened.
#[derive(Debug)]
pub(super) enum Hint {
    /// To these files.
    Files(Vec<PathBuf>),
    /// To these paths, which may be folders: they came, went or moved.
    Folders(Vec<PathBuf>),
    /// Nobody knows what; and of what happens from now on we may not hear.
    Lost,
    /// No more is wanted.
    Stop,
}

/// What came in one batch.
#[derive(Debug, Default)]
pub(super) struct Batch {
    /// What may have changed.
    pub paths: BTreeSet<PathBuf>,
    /// Folders came or moved: what happened in them meanwhile may not have been told.
    pub folders: bool,
    /// How often hints were lost: others may be.
    pub lost: usize,
}

impl Batch {
    /// Whether nothing came.
    pub(super) fn is_empty(&self) -> bool {
        self.paths.is_empty() && self.lost == 0
    }

    /// None where it is the end.
    fn add(&mut self, hint: Hint) -> Option<()> {
        match hint {
            Hint::Files(paths) => self.paths.extend(paths),
            Hint::Folders(paths) => {
                self.paths.extend(paths);
                self.folders = true;
            }
            Hint::Lost => self.lost += 1,
            Hint::Stop => return None,
        }
        Some(())
    }
}

impl Hints {
    /// Hints as they come, and the way to stop.
    #[must_use]
    pub fn new(mode: Mode) -> (Self, Stop) {
        let (sender, receiver) = channel();
        let stop = Stop(sender.clone());
        let hints = Self {
            mode,
            sender,
            receiver,
            native: None,
        };
        (hints, stop)
    }

    /// How changes are noticed now.
    pub(super) fn mode(&self) -> Mode {
        self.mode
    }

    /// Listens to the system, anew if it did already; where that cannot be, the folder is polled from now on.
    pub(super) fn listen(&mut self, root: &Path, viewer: &dyn Viewer) {
        if self.mode != Mode::Native {
            return;
        }
        // First the old one goes: both together might be more than the system allows.
        self.native = None;
        match Native::start(root, self.sender.clone()) {
            Ok(native) => self.native = Some(native),
            Err(error) => {
                self.mode = Mode::EVERY_SECOND;
                viewer.polled(&error.to_string());
            }
        }
    }

    /// Waits for a batch, which is empty if nothing came in time. None where it is the end.
    pub(super) fn wait(&self, at_most: Duration) -> Option<Batch> {
        let mut batch = Batch::default();
        let Ok(hint) = self.receiver.recv_timeout(at_most) else {
            return Some(batch);
        };
        batch.add(hint)?;
        self.gather(QUIET, CAP, &mut batch)?;
        Some(batch)
    }

    /// Adds what comes until nothing came for a while, or the time is over. None where it is the end.
    pub(super) fn gather(&self, quiet: Duration, cap: Duration, batch: &mut Batch) -> Option<()> {
        let end = clock::running() + cap;
        loop {
            let left = end.saturating_duration_since(clock::running());
            if left.is_zero() {
                return Some(());
            }
            match self.receiver.recv_timeout(quiet.min(left)) {
                Ok(hint) => batch.add(hint)?,
                Err(_) => return Some(()),
            }
        }
    }
}
