//! Whether a publish would have nothing to do, asked before the site is built.
//!
//! In: the place, the fingerprint of the build that would be made. Out: what a publish of it would say, if the output
//! holds exactly that; else nothing, and the site has to be built. It must not change anything but the lock file, and in
//! doubt it says that the site has to be built.

use std::path::Path;

use rayon::prelude::*;

use super::error::{Action, early};
use super::ledger::{Entries, Entry, Kind};
use super::place::Place;
use super::recovery::{self, look};
use super::{Disk, Fingerprint, Found, Protected, PublishError, Published, RealDisk, Verify, lock};

/// Says what a publish of this build would say, if the output holds that build already: everything `unchanged`.
///
/// None means that the site has to be built and published: another build was published, or one whose fingerprint was not
/// recorded ([`Options::fingerprint`](super::Options::fingerprint)); a publish was killed or left something to tidy up; a
/// file is missing or, as far as `verify` looks, not what was published. Nothing is written but the lock file, and where
/// the output does not exist not even that. The lock is given back before this returns.
///
/// A caller that already has something to report must build all the same: nothing is reported here.
///
/// # Errors
///
/// [`PublishError::Refused`], [`PublishError::Locked`], [`PublishError::Manifest`] or [`PublishError::Disk`], as
/// [`Publishing::start`](super::Publishing::start) would; the published site is untouched.
pub fn is_current(
    output: &Path,
    protected: &Protected,
    fingerprint: Fingerprint,
    verify: Verify,
) -> Result<Option<Published>, PublishError> {
    is_current_on(&RealDisk, output, protected, fingerprint, verify)
}

/// [`is_current`], on any disk.
///
/// # Errors
///
/// See [`is_current`].
pub fn is_current_on(
    disk: &dyn Disk,
    output: &Path,
    protected: &Protected,
    fingerprint: Fingerprint,
    verify: Verify,
) -> Result<Option<Published>, PublishError> {
    let place = Place::of(disk, output)?;
    protected.allow(disk, &place)?;
    recovery::allow(disk, &place)?;
    if look(disk, &place.output)? == Found::Nothing {
        return Ok(None);
    }
    let _lock = lock::take(disk, &place)?;
    examine(disk, &place, fingerprint, verify)
}

/// The same, while nobody else publishes.
fn examine(
    disk: &dyn Disk,
    place: &Place,
    fingerprint: Fingerprint,
    verify: Verify,
) -> Result<Option<Published>, PublishError> {
    let leftovers = [
        place.intent(),
        place.next(),
        place.staging_beside(),
        place.staging_inside(),
    ];
    for path in leftovers {
        if look(disk, &path)? != Found::Nothing {
            return Ok(None);
        }
    }
    let Some(manifest) = recovery::read(disk, Kind::Manifest, place.manifest())? else {
        return Ok(None);
    };
    if manifest.fingerprint != Some(fingerprint) {
        return Ok(None);
    }
    let there = all_there(disk, place, &manifest.entries, verify)?;
    Ok(there.then(|| Published {
        unchanged: manifest.entries.len(),
        ..Published::default()
    }))
}

fn all_there(
    disk: &dyn Disk,
    place: &Place,
    entries: &Entries,
    verify: Verify,
) -> Result<bool, PublishError> {
    // The first file that is not there, or cannot be looked at, ends the search.
    let found = entries.par_iter().find_map_any(|(path, entry)| {
        match is_there(disk, place, path, *entry, verify) {
            Ok(true) => None,
            Ok(false) => Some(Ok(false)),
            Err(error) => Some(Err(error)),
        }
    });
    found.unwrap_or(Ok(true))
}

/// Whether a file is where it was published, and as it was published as far as `verify` looks.
pub(super) fn is_there(
    disk: &dyn Disk,
    place: &Place,
    path: &str,
    entry: Entry,
    verify: Verify,
) -> Result<bool, PublishError> {
    let file = place.file(path);
    if look(disk, &file)? != Found::File(entry.len) {
        return Ok(false);
    }
    match verify {
        Verify::Quick => Ok(true),
        Verify::Full => {
            let bytes = disk.read(&file).map_err(early(Action::Read, &file))?;
            Ok(Entry::of(&bytes) == entry)
        }
    }
}
