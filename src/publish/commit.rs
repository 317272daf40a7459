//! The change of the published site, step by step.
//!
//! In: a plan that was found good, and changed files that wait in staging. Out: the new site. It must not decide or
//! refuse anything any more, and every step must leave every page whole, old or new.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::error::{Action, SiteState, early};
use super::ledger::Entries;
use super::order::Turn;
use super::path::folders;
use super::place::{Place, is_missing};
use super::plan::Plan;
use super::recovery::{record_intent, record_manifest, remove_if_there};
use super::staging::{self, Slot, Staging};
use super::{Disk, Durability, Options, PublishError};

/// What the steps work on.
pub(super) struct Commit<'a> {
    pub(super) disk: &'a dyn Disk,
    pub(super) place: &'a Place,
    pub(super) plan: &'a Plan<'a>,
    pub(super) staging: &'a Staging,
    pub(super) changed: &'a BTreeMap<String, Slot>,
    pub(super) site: &'a Entries,
    pub(super) options: Options,
}

impl Commit<'_> {
    /// Says on the disk what is about to be written. Changes nothing of the site.
    pub(super) fn announce(&self) -> Result<(), PublishError> {
        let paths = self.changed.keys();
        let intent = paths
            .filter_map(|path| Some((path.clone(), *self.site.get(path)?)))
            .collect();
        record_intent(self.disk, self.place, &intent)
    }

    /// Changes the site and writes its manifest. After an error some files are old and some new.
    pub(super) fn apply(&self) -> Result<(), PublishError> {
        self.give_way()
            .and_then(|()| self.create_folders())
            .and_then(|()| self.put_in_place())
            .and_then(|()| self.remove_orphans())
            .and_then(|()| self.flush())
            .and_then(|()| {
                record_manifest(self.disk, self.place, self.site, self.options.fingerprint)
            })
            .map_err(|error| error.at(SiteState::Mixed))
    }

    /// Removes what only publishing needed. The site is complete whatever happens here.
    pub(super) fn tidy(&self) -> Result<(), PublishError> {
        staging::clean(self.disk, self.staging.folder())
            .and_then(|()| remove_if_there(self.disk, &self.place.intent()))
            .map_err(|error| error.at(SiteState::Complete))
    }

    fn give_way(&self) -> Result<(), PublishError> {
        self.remove_files(&self.plan.displaced)?;
        for folder in self.plan.cleared.iter().rev() {
            let folder = self.place.file(folder);
            self.disk
                .remove_folder(&folder)
                .map_err(early(Action::Remove, &folder))?;
        }
        let emptied = self.plan.displaced.iter().flat_map(|path| folders(path));
        remove_empty(self.disk, self.place, &emptied.collect())
    }

    fn create_folders(&self) -> Result<(), PublishError> {
        for folder in &self.plan.created {
            let folder = self.place.file(folder);
            match self.disk.create_folder(&folder) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                made => made.map_err(early(Action::CreateFolder, &folder))?,
            }
        }
        Ok(())
    }

    fn put_in_place(&self) -> Result<(), PublishError> {
        for turn in Turn::ALL {
            let due = self
                .changed
                .iter()
                .filter(|(path, _)| Turn::of(path) == turn);
            for (path, slot) in due {
                let target = self.place.file(path);
                self.disk
                    .rename(&self.staging.file(*slot), &target)
                    .map_err(early(Action::Place, &target))?;
            }
        }
        Ok(())
    }

    fn remove_orphans(&self) -> Result<(), PublishError> {
        self.remove_files(&self.plan.orphans)?;
        let in_use: BTreeSet<&str> = self.site.keys().flat_map(|path| folders(path)).collect();
        let mut emptied = self.plan.emptied.clone();
        emptied.retain(|folder| !in_use.contains(folder));
        remove_empty(self.disk, self.place, &emptied)
    }

    fn remove_files(&self, paths: &BTreeSet<&str>) -> Result<(), PublishError> {
        for path in paths {
            let file = self.place.file(path);
            self.disk
                .remove_file(&file)
                .map_err(early(Action::Remove, &file))?;
        }
        Ok(())
    }

    /// After this the disk has what the manifest is going to say.
    ///
    /// Folders that lost a file are always flushed: a removed page that a power loss brings back would be public for
    /// ever, because the new manifest does not know it.
    fn flush(&self) -> Result<(), PublishError> {
        let removed = self.plan.displaced.iter().chain(&self.plan.orphans);
        let mut touched: BTreeSet<&str> = removed.flat_map(|path| folders(path)).collect();
        if self.options.durability == Durability::PowerLoss {
            touched.extend(self.changed.keys().flat_map(|path| folders(path)));
        }
        for folder in touched {
            let folder = self.place.file(folder);
            match self.disk.sync_folder(&folder) {
                // It was left empty and is removed, or is a file now: that is a change of the folder around it.
                Err(error) if is_missing(&error) => {}
                flushed => flushed.map_err(early(Action::Flush, &folder))?,
            }
        }
        let output = &self.place.output;
        let flushed = self.disk.sync_folder(output);
        flushed.map_err(early(Action::Flush, output))
    }
}

/// Removes those of the folders that are empty, the deepest first.
pub(super) fn remove_empty(
    disk: &dyn Disk,
    place: &Place,
    emptied: &BTreeSet<&str>,
) -> Result<(), PublishError> {
    for folder in emptied.iter().rev() {
        let folder = place.file(folder);
        match disk.remove_folder(&folder) {
            Ok(()) => {}
            Err(error) => match error.kind() {
                // Somebody's file is in it, it is gone already, or it is in use as somebody's current folder.
                io::ErrorKind::DirectoryNotEmpty
                | io::ErrorKind::NotFound
                | io::ErrorKind::NotADirectory
                | io::ErrorKind::ResourceBusy => {}
                _ => return Err(early(Action::Remove, &folder)(error)),
            },
        }
    }
    Ok(())
}
