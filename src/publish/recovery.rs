//! What is ours in the output folder, also after a publish that was killed.
//!
//! In: the place, locked. Out: the files that we wrote, with the hash of what they hold. It must not change a file of the
//! published site; it brings the manifest up to date and removes what a killed publish left beside it.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::{Action, Refusal, early};
use super::ledger::{self, Entries, Entry, Kind, Ledger};
use super::path::folders;
use super::place::{OWN_PREFIX, Place};
use super::{Disk, Durability, Fingerprint, Found, PublishError, commit, staging};

/// Refuses a folder that is not ours, before even a lock file is made for it.
pub(super) fn allow(disk: &dyn Disk, place: &Place) -> Result<(), PublishError> {
    match look(disk, &place.output)? {
        Found::Nothing => return Ok(()),
        Found::Folder => {}
        Found::File(_) | Found::Other => return Err(refused(place, Refusal::NotAFolder)),
    }
    // From the first rename of a first publish on, at least one of them is there.
    let known = [place.intent(), place.manifest()];
    for file in known {
        if look(disk, &file)? != Found::Nothing {
            return Ok(());
        }
    }
    refuse_strangers(disk, place)
}

/// Reads the manifest, after mending it if a publish was killed: then nobody knows which build made the files.
pub(super) fn ours(disk: &dyn Disk, place: &Place) -> Result<Ledger, PublishError> {
    if look(disk, &place.output)? == Found::Nothing {
        staging::clean(disk, &place.staging_beside())?;
        return Ok(Ledger::default());
    }
    let manifest = read(disk, Kind::Manifest, place.manifest())?;
    let intent = read(disk, Kind::Intent, place.intent())?;
    if manifest.is_none() && intent.is_none() {
        // Looked at again, now that nobody else is at work here.
        refuse_strangers(disk, place)?;
    }
    let known = manifest.unwrap_or_default();
    let Some(Ledger {
        entries: intent, ..
    }) = intent
    else {
        clean_up(disk, place)?;
        return Ok(known);
    };
    let ours = settle(disk, place, &known.entries, &intent)?;
    remove_if_there(disk, &place.next())?;
    record_manifest(disk, place, &ours, None)?;
    let unborn = intent.keys().filter(|path| !ours.contains_key(*path));
    let emptied: BTreeSet<&str> = unborn.flat_map(|path| folders(path)).collect();
    commit::remove_empty(disk, place, &emptied)?;
    clean_up(disk, place)?;
    // Last: as long as it is there, all of this is done again.
    remove_if_there(disk, &place.intent())?;
    Ok(Ledger {
        fingerprint: None,
        entries: ours,
    })
}

/// Says which files are ours, and which build made them.
pub(super) fn record_manifest(
    disk: &dyn Disk,
    place: &Place,
    entries: &Entries,
    fingerprint: Option<Fingerprint>,
) -> Result<(), PublishError> {
    let text = ledger::manifest(entries, fingerprint);
    record(disk, place, &place.manifest(), &text)
}

/// Says which files are about to be written.
pub(super) fn record_intent(
    disk: &dyn Disk,
    place: &Place,
    entries: &Entries,
) -> Result<(), PublishError> {
    record(disk, place, &place.intent(), &ledger::intent(entries))
}

/// Writes the manifest or the intent so that it is whole, on the disk, and there at once.
fn record(disk: &dyn Disk, place: &Place, target: &Path, text: &[u8]) -> Result<(), PublishError> {
    let next = place.next();
    disk.write(&next, text, Durability::PowerLoss)
        .map_err(early(Action::Record, &next))?;
    disk.rename(&next, target)
        .map_err(early(Action::Record, target))?;
    disk.sync_folder(&place.output)
        .map_err(early(Action::Flush, &place.output))
}

/// Which files are ours, and what they hold, when an intent says that they may have been written.
fn settle(
    disk: &dyn Disk,
    place: &Place,
    known: &Entries,
    intent: &Entries,
) -> Result<Entries, PublishError> {
    let seen: Vec<(&String, Option<Entry>)> = intent
        .par_iter()
        .map(|(path, intended)| {
            let there = what_is_there(disk, &place.file(path))?;
            let mine = there.filter(|there| {
                // An empty file is what a power loss makes of a page; taking it for ours destroys nothing.
                known.contains_key(path) || there == intended || there.len == 0
            });
            Ok((path, mine))
        })
        .collect::<Result<_, PublishError>>()?;
    let mut ours = known.clone();
    for (path, entry) in seen {
        // Else it is gone, or was never written; if the manifest has it, it stays ours until the next manifest.
        if let Some(entry) = entry {
            ours.insert(path.clone(), entry);
        }
    }
    Ok(ours)
}

fn what_is_there(disk: &dyn Disk, file: &Path) -> Result<Option<Entry>, PublishError> {
    match look(disk, file)? {
        Found::File(_) => {
            let bytes = disk.read(file).map_err(early(Action::Read, file))?;
            Ok(Some(Entry::of(&bytes)))
        }
        _ => Ok(None),
    }
}

/// Reads the manifest or the intent, where there is one.
pub(super) fn read(
    disk: &dyn Disk,
    kind: Kind,
    path: PathBuf,
) -> Result<Option<Ledger>, PublishError> {
    match disk.read(&path) {
        Ok(bytes) => match ledger::read(kind, &bytes) {
            Ok(ledger) => Ok(Some(ledger)),
            Err(fault) => Err(PublishError::Manifest { path, fault }),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(early(Action::Read, &path)(error)),
    }
}

/// A folder without a manifest is only ours if nothing is in it but what we make before there is one.
fn refuse_strangers(disk: &dyn Disk, place: &Place) -> Result<(), PublishError> {
    let list = early(Action::Read, &place.output);
    let mut names = disk.list(&place.output).map_err(list)?;
    names.sort();
    match names.into_iter().find(|name| !is_own(name)) {
        None => Ok(()),
        Some(name) => Err(refused(
            place,
            Refusal::NotOurs {
                example: PathBuf::from(name),
            },
        )),
    }
}

fn is_own(name: &OsStr) -> bool {
    name.to_str()
        .is_some_and(|name| name.starts_with(OWN_PREFIX))
}

fn clean_up(disk: &dyn Disk, place: &Place) -> Result<(), PublishError> {
    staging::clean(disk, &place.staging_beside())?;
    staging::clean(disk, &place.staging_inside())?;
    remove_if_there(disk, &place.next())
}

/// Removes one of our own files at the top of the output.
pub(super) fn remove_if_there(disk: &dyn Disk, path: &Path) -> Result<(), PublishError> {
    match look(disk, path)? {
        Found::Nothing => Ok(()),
        _ => disk.remove_file(path).map_err(early(Action::Remove, path)),
    }
}

pub(super) fn look(disk: &dyn Disk, path: &Path) -> Result<Found, PublishError> {
    disk.find(path).map_err(early(Action::Look, path))
}

fn refused(place: &Place, why: Refusal) -> PublishError {
    PublishError::Refused {
        output: place.given.clone(),
        why,
    }
}
