//! The writers' own files, changed by us: what somebody saves meanwhile stays.

use std::fs;
use std::path::Path;

use suara::publish::{RealDisk, ReplaceError, Replacement, replace};

use crate::Room;
use crate::faulty_disk::{FaultyDisk, World};

const NAMES: [&str; 3] = ["a.id.md", "b.id.md", "c.id.md"];

/// Three pages that say "old", and the wish that they say "new".
fn pages(room: &Room) -> Vec<Replacement> {
    let page = |name: &&str| {
        let path = format!("content/pages/{name}");
        fs::write(room.root().join(&path), "old").unwrap();
        Replacement {
            path,
            old: b"old"[..].into(),
            new: b"new"[..].into(),
        }
    };
    NAMES.iter().map(page).collect()
}

/// What is in the folder of the pages, by name.
fn texts(room: &Room) -> Vec<(String, String)> {
    let folder = fs::read_dir(room.root().join("content/pages")).unwrap();
    let texts = folder.map(|entry| {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        (name, fs::read_to_string(entry.path()).unwrap())
    });
    let mut texts: Vec<_> = texts.collect();
    texts.sort();
    texts
}

fn said(texts: [&str; 3]) -> Vec<(String, String)> {
    let said = NAMES.iter().zip(texts);
    said.map(|(name, text)| ((*name).to_owned(), text.to_owned()))
        .collect()
}

fn is_changed(result: &Result<(), ReplaceError>, path: &Path) -> bool {
    matches!(result, Err(ReplaceError::Changed(changed)) if changed == path)
}

#[test]
fn all_files_are_changed() {
    let room = Room::new();
    let files = pages(&room);
    replace(&RealDisk, room.root(), &files).unwrap();
    assert_eq!(texts(&room), said(["new", "new", "new"]));
}

#[test]
fn what_was_saved_before_stops_all() {
    let room = Room::new();
    let files = pages(&room);
    let saved = room.root().join("content/pages/b.id.md");
    fs::write(&saved, "saved").unwrap();
    let result = replace(&RealDisk, room.root(), &files);
    assert!(is_changed(&result, &saved), "{result:?}");
    assert_eq!(texts(&room), said(["old", "saved", "old"]));
}

#[test]
fn what_is_saved_between_staging_and_rename_stays() {
    let room = Room::new();
    let files = pages(&room);
    let saved = room.root().join("content/pages/b.id.md");
    let staged = room.root().join("content/pages/.c.id.md.suara-next");
    let disk = FaultyDisk::counting(World::SavedMeanwhile {
        file: saved.clone(),
        after: staged,
    });
    let result = replace(&disk, room.root(), &files);
    assert!(is_changed(&result, &saved), "{result:?}");
    // Those before it are whole, the new ones.
    assert_eq!(texts(&room), said(["new", "saved", "old"]));
}
