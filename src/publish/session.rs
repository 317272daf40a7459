//! One publish from its start to its commit; the site may be handed over in parts.
//!
//! In: an output folder that may be published to, then the files, a region at a time, so that a country's pages are never
//! in memory together. Out: [`Published`]. It must not change the published site before [`Publishing::commit`]; dropped
//! before that, it leaves everything as it was.

use std::path::Path;

use rayon::prelude::*;

use super::commit::Commit;
use super::current::is_there;
use super::error::{Action, early};
use super::ledger::{Entries, Entry, Ledger};
use super::lock::Lock;
use super::place::Place;
use super::plan::{plan, refuse_file_and_folder};
use super::recovery::{look, record_manifest};
use super::staging::{Slot, Staging};
use super::{
    Disk, Files, Found, Options, Protected, PublishError, Published, lock, path, recovery, staging,
};

/// A publish that has begun. Nobody else can publish to the same folder while it lives.
pub struct Publishing<'d> {
    disk: &'d dyn Disk,
    place: Place,
    options: Options,
    /// What is ours in the output folder, and which build made it.
    ours: Ledger,
    /// What the new site has so far.
    site: Entries,
    changed: Vec<(String, Slot)>,
    staging: Option<Staging>,
    leftovers: Leftovers,
    /// Held until everything is tidied up.
    _lock: Lock,
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
            site: Entries::new(),
            changed: Vec::new(),
            staging: None,
            leftovers: Leftovers::None,
            _lock: lock,
        })
    }

    /// Takes a part of the site: compares it with what is published, and writes what changed to staging.
    ///
    /// # Errors
    ///
    /// [`PublishError::BadPath`], [`PublishError::Twice`] or [`PublishError::Disk`]; the published site is untouched.
    pub fn stage(&mut self, files: &Files) -> Result<(), PublishError> {
        for path in files.keys() {
            path::check(path).map_err(|fault| PublishError::BadPath {
                path: path.clone(),
                fault,
            })?;
            if self.site.contains_key(path) {
                return Err(PublishError::Twice { path: path.clone() });
            }
        }
        let compared: Vec<(&String, &[u8], Entry, Compared)> = files
            .par_iter()
            .map(|(path, bytes)| {
                let entry = Entry::of(bytes);
                Ok((path, &**bytes, entry, self.compare(path, entry)?))
            })
            .collect::<Result<_, PublishError>>()?;
        let changed = compared.iter().filter(|file| file.3 == Compared::Changed);
        let (paths, bytes): (Vec<&String>, Vec<&[u8]>) =
            changed.map(|(path, bytes, ..)| (*path, *bytes)).unzip();
        if !paths.is_empty() {
            let mut staging = self.opened_staging()?;
            let slots = staging.write(self.disk, &bytes)?;
            self.staging = Some(staging);
            self.changed.extend(paths.into_iter().cloned().zip(slots));
        }
        let entries = compared
            .iter()
            .map(|(path, _, entry, _)| ((*path).clone(), *entry));
        self.site.extend(entries);
        Ok(())
    }

    /// Makes the output folder hold exactly what was staged, next to files of others.
    ///
    /// # Errors
    ///
    /// [`PublishError::FileAndFolder`] or [`PublishError::InTheWay`], and the published site is untouched; or
    /// [`PublishError::Disk`], which says what became of it.
    pub fn commit(mut self) -> Result<Published, PublishError> {
        refuse_file_and_folder(&self.site)?;
        let unchanged = self.site.len() - self.changed.len();
        if self.changed.is_empty() && self.ours.entries.len() == unchanged {
            // Each file of the site is one of ours, and there are no others.
            self.record_build()?;
            return Ok(Published {
                unchanged,
                ..Published::default()
            });
        }
        let staging = self.opened_staging()?;
        self.changed.sort_by(|one, other| one.0.cmp(&other.0));
        let changed: Vec<(&str, Slot)> =
            self.changed.iter().map(|(p, s)| (p.as_str(), *s)).collect();
        let paths: Vec<&str> = changed.iter().map(|(path, _)| *path).collect();
        let plan = plan(
            self.disk,
            &self.place,
            &self.ours.entries,
            &self.site,
            &paths,
        )?;
        let commit = Commit {
            disk: self.disk,
            place: &self.place,
            plan: &plan,
            staging: &staging,
            changed: &changed,
            site: &self.site,
            options: self.options,
        };
        commit.announce()?;
        self.leftovers = Leftovers::Staging;
        commit.apply()?;
        commit.tidy()?;
        self.leftovers = Leftovers::None;
        Ok(Published {
            written: changed.len(),
            unchanged,
            removed: plan.displaced.len() + plan.orphans.len(),
        })
    }
}

/// A file of the new site against the published one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Compared {
    Same,
    Changed,
}

impl Publishing<'_> {
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
    fn record_build(&mut self) -> Result<(), PublishError> {
        let new = self.options.fingerprint;
        if new.is_none() || new == self.ours.fingerprint {
            return Ok(());
        }
        if look(self.disk, &self.place.output)? == Found::Nothing {
            // A site without files, which nobody has published yet.
            return Ok(());
        }
        self.leftovers = Leftovers::All;
        record_manifest(self.disk, &self.place, &self.site, new)?;
        self.leftovers = Leftovers::None;
        Ok(())
    }

    /// The staging folder; made when the first changed file needs it, so that an unchanged site writes nothing.
    fn opened_staging(&mut self) -> Result<Staging, PublishError> {
        if let Some(staging) = self.staging.take() {
            return Ok(staging);
        }
        self.leftovers = match look(self.disk, &self.place.output)? {
            Found::Nothing => Leftovers::AllAndOutput,
            _ => Leftovers::All,
        };
        Staging::open(self.disk, &self.place, self.options.durability)
    }

    /// Removes what would be in nobody's way but is of no use any more. If that fails, the next publish does it.
    fn tidy_after_failure(&self) -> Result<(), PublishError> {
        if self.leftovers == Leftovers::None {
            return Ok(());
        }
        staging::clean(self.disk, &self.place.staging_beside())?;
        staging::clean(self.disk, &self.place.staging_inside())?;
        if self.leftovers == Leftovers::Staging {
            return Ok(());
        }
        recovery::remove_if_there(self.disk, &self.place.next())?;
        recovery::remove_if_there(self.disk, &self.place.intent())?;
        if self.leftovers == Leftovers::AllAndOutput {
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
