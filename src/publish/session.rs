//! One publish from its start to its commit; the site may be handed over in parts.
//!
//! In: an output folder that may be published to, then the files, a region at a time, so that a country's pages are never
//! in memory together. Out: [`Published`]. It must not change the published site before [`Publishing::commit`]; dropped
//! before that, it leaves everything as it was.

use std::collections::BTreeMap;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::Change;
use super::commit::Commit;
use super::current::is_there;
use super::error::{Action, early};
use super::ledger::{Entries, Entry, Ledger};
use super::lock::Lock;
use super::place::Place;
use super::plan::{Plan, plan, refuse_file_and_folder};
use super::recovery::{look, record_manifest};
use super::staging::{Slot, Staging};
use super::{
    Disk, File, Files, Fingerprint, Found, Options, Protected, PublishError, Published, lock, path,
    recovery, staging,
};

/// A publish that has begun. Nobody else can publish to the same folder while it lives.
pub struct Publishing<'d> {
    disk: &'d dyn Disk,
    place: Place,
    options: Options,
    /// What is ours in the output folder, and which build made it.
    ours: Ledger,
    staged: Mutex<Staged>,
    /// Held until everything is tidied up.
    _lock: Lock,
}

/// What was staged until now.
struct Staged {
    /// What the new site has.
    site: Entries,
    /// Where those of its files wait that changed.
    changed: BTreeMap<String, Slot>,
    /// Opened when the first changed file needs it, so that an unchanged site writes nothing.
    staging: Option<Staging>,
    leftovers: Leftovers,
}

/// What has to be removed if the publish ends now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leftovers {
    /// Nothing: no staging was opened, or it was tidied up.
    None,
    /// Staging and intent; the site is untouched.
    All,
    /// The same, and the output folder, which was not there before.
    AllAndOutput,
    /// Staging only: the intent has to tell the next publish what was written.
    Staging,
}

impl<'d> Publishing<'d> {
    /// Checks the output folder, locks it, and cleans up after a publish that was killed.
    ///
    /// # Errors
    ///
    /// [`PublishError::Refused`], [`PublishError::Locked`], [`PublishError::Manifest`],
    /// [`PublishError::ForeignStaging`] or [`PublishError::Disk`]; the published site is untouched.
    pub fn start(
        disk: &'d dyn Disk,
        output: &Path,
        protected: &Protected,
        options: Options,
    ) -> Result<Self, PublishError> {
        let place = Place::of(disk, output)?;
        protected.allow(disk, &place)?;
        recovery::allow(disk, &place)?;
        let lock = lock::take(disk, &place)?;
        let ours = recovery::ours(disk, &place)?;
        Ok(Self {
            disk,
            place,
            options,
            ours,
            staged: Mutex::new(Staged {
                site: Entries::new(),
                changed: BTreeMap::new(),
                staging: None,
                leftovers: Leftovers::None,
            }),
            _lock: lock,
        })
    }

    /// Takes a file of the site, from any thread: compares it with what is published, and writes it to staging if it changed.
    ///
    /// # Errors
    ///
    /// [`PublishError::BadPath`], [`PublishError::Twice`] or [`PublishError::Disk`]; the published site is untouched, and
    /// the publish has to be dropped.
    pub fn take(&self, file: File) -> Result<(), PublishError> {
        self.take_part(file.path, &file.bytes)
    }

    /// Takes a part of the site that is in memory, like [`Self::take`].
    ///
    /// # Errors
    ///
    /// Those of [`Self::take`].
    pub fn stage(&self, files: &Files) -> Result<(), PublishError> {
        let files = files.par_iter();
        files.try_for_each(|(path, bytes)| self.take_part(path.clone(), bytes))
    }

    /// Says which build made the files, once it is known that it may be named: [`Options::fingerprint`].
    pub fn name(&mut self, fingerprint: Option<Fingerprint>) {
        self.options.fingerprint = fingerprint;
    }

    /// Makes the output folder hold exactly what was staged, next to files of others.
    ///
    /// # Errors
    ///
    /// [`PublishError::FileAndFolder`] or [`PublishError::InTheWay`], and the published site is untouched; or
    /// [`PublishError::Disk`], which says what became of it.
    pub fn commit(self) -> Result<Published, PublishError> {
        self.commit_telling(&mut |_, _| {})
    }

    /// The same, telling each file that was written or removed, in the order of their paths, when all of it is done.
    ///
    /// # Errors
    ///
    /// Those of [`Self::commit`].
    pub fn commit_telling(
        self,
        tell: &mut dyn FnMut(Change, &str),
    ) -> Result<Published, PublishError> {
        let mut staged = self.locked();
        let site = mem::take(&mut staged.site);
        let changed = mem::take(&mut staged.changed);
        let staging = staged.staging.take();
        drop(staged);
        refuse_file_and_folder(&site)?;
        let unchanged = site.len() - changed.len();
        if changed.is_empty() && self.ours.entries.len() == unchanged {
            // Each file of the site is one of ours, and there are no others.
            self.record_build(&site)?;
            return Ok(Published {
                unchanged,
                ..Published::default()
            });
        }
        let staging = match staging {
            Some(staging) => staging,
            None => self.open(&mut self.locked().leftovers)?,
        };
        let paths: Vec<&str> = changed.keys().map(String::as_str).collect();
        let plan = plan(self.disk, &self.place, &self.ours.entries, &site, &paths)?;
        let commit = Commit {
            disk: self.disk,
            place: &self.place,
            plan: &plan,
            staging: &staging,
            changed: &changed,
            site: &site,
            options: self.options,
        };
        commit.announce()?;
        self.locked().leftovers = Leftovers::Staging;
        commit.apply()?;
        commit.tidy()?;
        self.locked().leftovers = Leftovers::None;
        tell_all(&plan, &paths, tell);
        Ok(Published {
            written: changed.len(),
            unchanged,
            removed: plan.displaced.len() + plan.orphans.len(),
        })
    }
}

/// Tells what was done, in the order of the paths.
fn tell_all(plan: &Plan, written: &[&str], tell: &mut dyn FnMut(Change, &str)) {
    let removed = plan.displaced.iter().chain(&plan.orphans);
    let removed = removed.map(|path| (&**path, Change::Removed));
    let mut told: Vec<(&str, Change)> = removed.collect();
    told.extend(written.iter().map(|path| (*path, Change::Written)));
    told.sort_unstable();
    for (path, change) in told {
        tell(change, path);
    }
}

/// A file of the new site against the published one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Compared {
    Same,
    Changed,
}

impl Publishing<'_> {
    fn take_part(&self, path: String, bytes: &[u8]) -> Result<(), PublishError> {
        if let Err(fault) = path::check(&path) {
            return Err(PublishError::BadPath { path, fault });
        }
        let entry = Entry::of(bytes);
        let compared = self.compare(&path, entry)?;
        if let Some(waiting) = self.enter(path, entry, compared)? {
            self.disk
                .write(&waiting, bytes, self.options.durability)
                .map_err(early(Action::Stage, &waiting))?;
        }
        Ok(())
    }

    /// Adds a file to the new site; says where it has to wait if it changed.
    fn enter(
        &self,
        path: String,
        entry: Entry,
        compared: Compared,
    ) -> Result<Option<PathBuf>, PublishError> {
        let mut staged = self.locked();
        if staged.site.contains_key(&path) {
            return Err(PublishError::Twice { path });
        }
        if compared == Compared::Same {
            staged.site.insert(path, entry);
            return Ok(None);
        }
        let staging = self.opened(&mut staged)?;
        let slot = staging.place(self.disk)?;
        let waiting = staging.file(slot);
        staged.changed.insert(path.clone(), slot);
        staged.site.insert(path, entry);
        Ok(Some(waiting))
    }

    fn compare(&self, path: &str, new: Entry) -> Result<Compared, PublishError> {
        let known = self.ours.entries.get(path) == Some(&new);
        let verify = self.options.verify;
        if known && is_there(self.disk, &self.place, path, new, verify)? {
            Ok(Compared::Same)
        } else {
            Ok(Compared::Changed)
        }
    }

    /// Says in the manifest which build made the files that are there; nothing else of it changes.
    ///
    /// A build without a fingerprint does not take away that of an earlier one: that one made the very same files.
    fn record_build(&self, site: &Entries) -> Result<(), PublishError> {
        let new = self.options.fingerprint;
        if new.is_none() || new == self.ours.fingerprint {
            return Ok(());
        }
        if look(self.disk, &self.place.output)? == Found::Nothing {
            // A site without files, which nobody has published yet.
            return Ok(());
        }
        self.locked().leftovers = Leftovers::All;
        record_manifest(self.disk, &self.place, site, new)?;
        self.locked().leftovers = Leftovers::None;
        Ok(())
    }

    /// The staging folder, made now if it is the first time that one is needed.
    fn opened<'s>(&self, staged: &'s mut Staged) -> Result<&'s mut Staging, PublishError> {
        let Staged {
            staging, leftovers, ..
        } = staged;
        match staging {
            Some(staging) => Ok(staging),
            none => Ok(none.insert(self.open(leftovers)?)),
        }
    }

    fn open(&self, leftovers: &mut Leftovers) -> Result<Staging, PublishError> {
        *leftovers = match look(self.disk, &self.place.output)? {
            Found::Nothing => Leftovers::AllAndOutput,
            _ => Leftovers::All,
        };
        Staging::open(self.disk, &self.place)
    }

    fn locked(&self) -> MutexGuard<'_, Staged> {
        // What a thread leaves that panics is never committed: the publish is dropped.
        self.staged.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Removes what would be in nobody's way but is of no use any more. If that fails, the next publish does it.
    fn tidy_after_failure(&self) -> Result<(), PublishError> {
        let leftovers = self.locked().leftovers;
        if leftovers == Leftovers::None {
            return Ok(());
        }
        staging::clean(self.disk, &self.place.staging_beside())?;
        staging::clean(self.disk, &self.place.staging_inside())?;
        if leftovers == Leftovers::Staging {
            return Ok(());
        }
        recovery::remove_if_there(self.disk, &self.place.next())?;
        recovery::remove_if_there(self.disk, &self.place.intent())?;
        if leftovers == Leftovers::AllAndOutput {
            let output = &self.place.output;
            let removed = self.disk.remove_folder(output);
            removed.map_err(early(Action::Remove, output))?;
        }
        Ok(())
    }
}

impl Drop for Publishing<'_> {
    fn drop(&mut self) {
        // Nobody could be told of an error here, and the next publish starts with the same cleaning.
        let _tidied = self.tidy_after_failure();
    }
}
