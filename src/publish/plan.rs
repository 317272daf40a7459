//! What has to happen in the output folder, decided before anything happens.
//!
//! In: the files that are ours, the files of the new site, the disk to look at. Out: a [`Plan`], or what is in the way.
//! It must not change anything, and must never plan to write or delete through a link.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use super::error::{Action, early};
use super::ledger::Entries;
use super::path::folders;
use super::place::Place;
use super::{Disk, Found, PublishError};

/// What has to happen, apart from putting the changed files in place.
#[derive(Debug, Default)]
pub(super) struct Plan<'a> {
    /// Files of ours that are where a new file or folder must go: removed first.
    pub(super) displaced: BTreeSet<&'a str>,
    /// Folders that are where a new file must go, and hold nothing but displaced files: removed after those.
    pub(super) cleared: BTreeSet<String>,
    /// Folders to make.
    pub(super) created: BTreeSet<&'a str>,
    /// Files of ours that the site has no more: removed last.
    pub(super) orphans: BTreeSet<&'a str>,
    /// Folders of such files, also of files that are gone already: removed after them if nothing is left in them.
    pub(super) emptied: BTreeSet<&'a str>,
}

/// Plans how to come from the files that are `ours` to `site`, of which `changed` have to be written.
pub(super) fn plan<'a>(
    disk: &dyn Disk,
    place: &Place,
    ours: &'a Entries,
    site: &'a Entries,
    changed: &[&'a str],
) -> Result<Plan<'a>, PublishError> {
    let gone: BTreeSet<&str> = keys(ours)
        .filter(|path| !site.contains_key(*path))
        .collect();
    let mut planner = Planner {
        disk,
        place,
        ours,
        twins: twins(&gone, site),
        seen: HashMap::new(),
        plan: Plan::default(),
    };
    for path in changed {
        planner.make_room(path)?;
    }
    if !planner.plan.displaced.is_empty() {
        // A folder that a displaced file leaves empty is removed with it, so any of them may have to be made again.
        let all = changed.iter().flat_map(|path| folders(path));
        planner.plan.created = all.collect();
    }
    for path in gone {
        if !planner.plan.displaced.contains(path) && planner.is_removable(path)? {
            planner.plan.orphans.insert(path);
        }
    }
    Ok(planner.plan)
}

/// Refuses a site in which one path is both a file and a folder.
pub(super) fn refuse_file_and_folder(site: &Entries) -> Result<(), PublishError> {
    let mut last = "";
    for path in keys(site) {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if folder == last {
            continue;
        }
        last = folder;
        if let Some(both) = folders(path).find(|folder| site.contains_key(*folder)) {
            return Err(PublishError::FileAndFolder {
                path: both.to_owned(),
            });
        }
    }
    Ok(())
}

fn keys(entries: &Entries) -> impl Iterator<Item = &str> {
    entries.keys().map(String::as_str)
}

/// Files that differ from a file of the new site only by capitals: on some disks they are the same file.
fn twins<'a>(gone: &BTreeSet<&'a str>, site: &'a Entries) -> BTreeMap<&'a str, &'a str> {
    if gone.is_empty() {
        return BTreeMap::new();
    }
    let folded: HashMap<String, &str> = gone
        .iter()
        .map(|path| (path.to_lowercase(), *path))
        .collect();
    keys(site)
        .filter_map(|path| Some((path, *folded.get(&path.to_lowercase())?)))
        .flat_map(|(new, old)| [(new, old), (old, new)])
        .collect()
}

struct Planner<'a, 'd> {
    disk: &'d dyn Disk,
    place: &'d Place,
    ours: &'a Entries,
    /// Both ways: from the new path to the old and back.
    twins: BTreeMap<&'a str, &'a str>,
    /// What is where the site has folders.
    seen: HashMap<&'a str, Found>,
    plan: Plan<'a>,
}

impl<'a> Planner<'a, '_> {
    /// Finds what is where this file must go.
    fn make_room(&mut self, path: &'a str) -> Result<(), PublishError> {
        let mut free = false;
        for folder in folders(path) {
            free = free || self.make_room_for_folder(folder, path)? == Room::Free;
            if free {
                self.plan.created.insert(folder);
            }
        }
        if free {
            return Ok(());
        }
        let there = self.place.file(path);
        match self.look(&there)? {
            Found::Nothing => Ok(()),
            Found::File(_) if self.ours.contains_key(path) => Ok(()),
            Found::File(_) => match self.same_file(path)? {
                Some(old) => {
                    self.plan.displaced.insert(old);
                    Ok(())
                }
                None => Err(in_the_way(&there, path)),
            },
            Found::Folder => self.clear(path, path),
            Found::Other => Err(in_the_way(&there, path)),
        }
    }

    fn make_room_for_folder(
        &mut self,
        folder: &'a str,
        wanted: &str,
    ) -> Result<Room, PublishError> {
        let there = self.place.file(folder);
        let found = match self.seen.get(folder) {
            Some(found) => *found,
            None => self.look(&there)?,
        };
        self.seen.insert(folder, found);
        match found {
            Found::Folder => Ok(Room::Folder),
            Found::Nothing => Ok(Room::Free),
            Found::File(_) => match self.ours.get_key_value(folder) {
                Some((old, _)) => {
                    self.plan.displaced.insert(old);
                    Ok(Room::Free)
                }
                None => Err(in_the_way(&there, wanted)),
            },
            Found::Other => Err(in_the_way(&there, wanted)),
        }
    }

    /// A folder is where a file must go: it may be cleared if every file in it is ours.
    fn clear(&mut self, folder: &str, wanted: &str) -> Result<(), PublishError> {
        let there = self.place.file(folder);
        let names = self.disk.list(&there);
        for name in names.map_err(early(Action::Read, &there))? {
            let inner = there.join(&name);
            let Some(name) = name.to_str() else {
                return Err(in_the_way(&inner, wanted));
            };
            let path = format!("{folder}/{name}");
            match self.look(&inner)? {
                Found::Folder => self.clear(&path, wanted)?,
                Found::Nothing => {}
                Found::File(_) => match self.ours.get_key_value(&path) {
                    Some((old, _)) => {
                        self.plan.displaced.insert(old);
                    }
                    None => return Err(in_the_way(&inner, wanted)),
                },
                Found::Other => return Err(in_the_way(&inner, wanted)),
            }
        }
        self.plan.cleared.insert(folder.to_owned());
        Ok(())
    }

    /// Whether an orphan is still a file, in folders that are really folders.
    fn is_removable(&mut self, path: &'a str) -> Result<bool, PublishError> {
        for folder in folders(path) {
            let found = match self.seen.get(folder) {
                Some(found) => *found,
                None => self.look(&self.place.file(folder))?,
            };
            self.seen.insert(folder, found);
            if found != Found::Folder {
                return Ok(false);
            }
            self.plan.emptied.insert(folder);
        }
        let is_file = matches!(self.look(&self.place.file(path))?, Found::File(_));
        Ok(is_file && self.same_file(path)?.is_none())
    }

    /// The path that differs only by capitals, if the disk has one file for both.
    fn same_file(&self, path: &str) -> Result<Option<&'a str>, PublishError> {
        let Some(twin) = self.twins.get(path) else {
            return Ok(None);
        };
        let (one, other) = (self.place.file(path), self.place.file(twin));
        if self.look(&other)? == Found::Nothing {
            return Ok(None);
        }
        let real = |path: &Path| {
            self.disk
                .canonicalize(path)
                .map_err(early(Action::Look, path))
        };
        Ok((real(&one)? == real(&other)?).then_some(*twin))
    }

    fn look(&self, path: &Path) -> Result<Found, PublishError> {
        self.disk.find(path).map_err(early(Action::Look, path))
    }
}

/// What is where a folder must be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    /// The folder.
    Folder,
    /// Nothing, or a file of ours that gives way.
    Free,
}

fn in_the_way(path: &Path, wanted: &str) -> PublishError {
    PublishError::InTheWay {
        path: path.to_owned(),
        wanted: wanted.to_owned(),
    }
}
