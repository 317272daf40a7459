//! How a file looked when it was read, and whether that look can be trusted to tell of the next change.

use std::fs::Metadata;
use std::time::{Duration, SystemTime};

/// The ticks of the coarsest clock of a file system: FAT counts two seconds. What is saved twice within one tick may look the same.
const TICK: Duration = Duration::from_secs(2);

/// What the disk says of a file without its bytes being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    length: u64,
    modified: Option<SystemTime>,
    /// Where the system tells it: the moment at which its bytes, name or rights changed, which no program can set.
    changed: (i64, i64),
    /// Where the system tells it: its number on the disk, another one after a file was written beside and renamed.
    inode: u64,
}

impl Look {
    /// The look of a file.
    pub(super) fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let (changed, inode) = {
            use std::os::unix::fs::MetadataExt;
            (
                (metadata.ctime(), metadata.ctime_nsec()),
                MetadataExt::ino(metadata),
            )
        };
        #[cfg(not(unix))]
        let (changed, inode) = ((0, 0), 0);
        Self {
            length: metadata.len(),
            modified: metadata.modified().ok(),
            changed,
            inode,
        }
    }
}

/// The look of a file that was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stamp {
    look: Look,
    /// Since when it looks so, as long as a second save may still hide behind the same look.
    unsettled: Option<SystemTime>,
}

impl Stamp {
    /// Of a file that is read for the first time: its own clock says how long it has looked so.
    pub(super) fn first(look: Look, now: SystemTime) -> Self {
        Self::since(look, look.modified.unwrap_or(now), now)
    }

    /// Of a file that is read again. From now on our own clock counts, for that of a network drive may go wrong.
    pub(super) fn next(old: Option<&Self>, look: Look, now: SystemTime) -> Self {
        let same = old.filter(|old| old.look == look);
        let since = same.and_then(|old| old.unsettled).unwrap_or(now);
        Self::since(look, since, now)
    }

    /// Whether a file that looks like this now still has the bytes that were read.
    pub(super) fn is_trusted(&self, look: Look) -> bool {
        self.look == look && self.unsettled.is_none()
    }

    fn since(look: Look, since: SystemTime, now: SystemTime) -> Self {
        let apart = now
            .duration_since(since)
            .unwrap_or_else(|error| error.duration());
        Self {
            look,
            unsettled: (apart < TICK).then_some(since),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(second)
    }

    fn look(length: u64, modified: u64) -> Look {
        Look {
            length,
            modified: Some(at(modified)),
            changed: (0, 0),
            inode: 0,
        }
    }

    #[test]
    fn a_file_is_trusted_when_the_coarsest_clock_has_ticked() {
        let same = look(5, 100);
        // Saved long before it was read, or just now; by a clock that goes ahead a little, or wholly wrong.
        for (now, trusted) in [
            (103, true),
            (102, true),
            (101, false),
            (99, false),
            (90, true),
        ] {
            assert_eq!(
                Stamp::first(same, at(now)).is_trusted(same),
                trusted,
                "{now}"
            );
        }
        assert!(!Stamp::first(same, at(200)).is_trusted(look(6, 100)));
        assert!(!Stamp::first(same, at(200)).is_trusted(look(5, 101)));
        // The clock of its drive is an hour behind: what looks old was saved now.
        let changed = Stamp::next(Some(&Stamp::first(look(4, 90), at(200))), same, at(3700));
        assert!(!changed.is_trusted(same));
        let soon = Stamp::next(Some(&changed), same, at(3701));
        assert!(!soon.is_trusted(same));
        let later = Stamp::next(Some(&soon), same, at(3702));
        assert!(later.is_trusted(same));
        // Read again for a hint alone.
        assert!(!Stamp::next(Some(&later), same, at(3800)).is_trusted(same));
    }
}
