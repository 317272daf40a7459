//! New files: all or none, never over anything, not through links.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use suara::publish::{
    CreateError, Disk, Durability, Files, Found, RealDisk, ReplaceError, Replacement, create,
    create_in_empty, replace,
};

fn files(paths: &[&str]) -> Files {
    let files = paths
        .iter()
        .map(|path| ((*path).to_owned(), path.as_bytes().into()));
    files.collect()
}

/// Everything in a folder: files with their text, folders with none.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Option<String>> {
    let mut tree = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).ok();
            if text.is_none() && path.is_dir() && !path.is_symlink() {
                folders.push(path.clone());
            }
            tree.insert(path, text);
        }
    }
    tree
}

#[test]
fn files_and_their_folders_are_made() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("new/site");
    create(&RealDisk, &root, &files(&["a/b/c.md", "d.md"])).unwrap();
    assert_eq!(
        fs::read_to_string(root.join("a/b/c.md")).unwrap(),
        "a/b/c.md"
    );
    assert_eq!(fs::read_to_string(root.join("d.md")).unwrap(), "d.md");
}

#[test]
fn nothing_is_made_where_one_file_is_there() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("hak")).unwrap();
    fs::write(folder.path().join("hak/a.en.md"), "mine").unwrap();
    let before = tree(folder.path());
    let wanted = files(&["hak/a.en.md", "hak/a.id.md", "tahapan/b.id.md"]);
    let error = create(&RealDisk, folder.path(), &wanted).unwrap_err();
    assert!(matches!(error, CreateError::Exists(paths) if paths == ["hak/a.en.md"]));
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn paths_that_lead_outside_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    for path in ["../a", "/a", "a//b", "con/a", ""] {
        let error = create(&RealDisk, folder.path(), &files(&[path])).unwrap_err();
        assert!(
            matches!(error, CreateError::BadPath { .. }),
            "{path}: {error:?}"
        );
    }
    assert!(tree(folder.path()).is_empty());
}

#[cfg(unix)]
#[test]
fn links_and_files_on_the_way_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("link")).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.path().join("dangling")).unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    let before = tree(folder.path());
    for path in ["link/a.md", "file/a.md"] {
        let error = create(&RealDisk, folder.path(), &files(&["0/a.md", path])).unwrap_err();
        assert!(
            matches!(error, CreateError::NotAFolder(_)),
            "{path}: {error:?}"
        );
    }
    let error = create(&RealDisk, folder.path(), &files(&["dangling"])).unwrap_err();
    assert!(matches!(error, CreateError::Exists(_)), "{error:?}");
    assert_eq!(tree(folder.path()), before);
    assert!(tree(elsewhere.path()).is_empty());
}

#[test]
fn only_an_empty_folder_gets_a_new_site() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    create_in_empty(&RealDisk, folder.path(), &files(&["a"])).unwrap();
    let error = create_in_empty(&RealDisk, folder.path(), &files(&["b"])).unwrap_err();
    assert!(matches!(error, CreateError::NotEmpty { example, .. } if example == Path::new("a")));
    let file = folder.path().join("a");
    let error = create_in_empty(&RealDisk, &file, &files(&["b"])).unwrap_err();
    assert!(matches!(error, CreateError::NotAFolder(_)), "{error:?}");
}

/// A disk that is full from one change on.
struct Full {
    left: AtomicUsize,
}

impl Full {
    fn change(&self) -> io::Result<()> {
        let some = |left: usize| left.checked_sub(1);
        let left = self
            .left
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, some);
        left.map(drop)
            .map_err(|_| io::ErrorKind::StorageFull.into())
    }
}

impl Disk for Full {
    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        RealDisk.canonicalize(path)
    }
    fn find(&self, path: &Path) -> io::Result<Found> {
        RealDisk.find(path)
    }
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        RealDisk.read(path)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        RealDisk.list(folder)
    }
    fn lock(&self, path: &Path) -> io::Result<File> {
        RealDisk.lock(path)
    }
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.change()?;
        RealDisk.create_folder(path)
    }
    fn write(&self, path: &Path, bytes: &[u8], durability: Durability) -> io::Result<()> {
        if let Err(full) = self.change() {
            // What a full disk leaves: a part of the file.
            RealDisk.write(path, &bytes[..1], durability)?;
            return Err(full);
        }
        RealDisk.write(path, bytes, durability)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }
    fn copy_permissions(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change()?;
        RealDisk.copy_permissions(from, to)
    }
    fn remove_file(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove_file(path)
    }
    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove_folder(path)
    }
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        RealDisk.sync_folder(path)
    }
}

#[test]
fn a_full_disk_leaves_nothing_behind() {
    let wanted = files(&["a/b/c.md", "a/d.md", "e/f.md"]);
    for left in 0..6 {
        let folder = tempfile::tempdir().unwrap();
        let disk = Full {
            left: AtomicUsize::new(left),
        };
        let error = create(&disk, folder.path(), &wanted).unwrap_err();
        assert!(matches!(error, CreateError::Disk { .. }), "{error:?}");
        assert!(
            tree(folder.path()).is_empty(),
            "{left}: {:?}",
            tree(folder.path())
        );
    }
}

fn change(path: &str, old: &str, new: &str) -> Replacement {
    Replacement {
        path: path.to_owned(),
        old: old.as_bytes().into(),
        new: new.as_bytes().into(),
    }
}

#[test]
fn a_file_is_replaced_whole_and_only_if_it_is_what_was_read() {
    let folder = tempfile::tempdir().unwrap();
    create(&RealDisk, folder.path(), &files(&["a/b.md", "c.md"])).unwrap();
    // What a killed run left.
    fs::write(folder.path().join("a/.b.md.suara-next"), "half").unwrap();
    replace(
        &RealDisk,
        folder.path(),
        &[change("a/b.md", "a/b.md", "new")],
    )
    .unwrap();
    assert_eq!(
        fs::read_to_string(folder.path().join("a/b.md")).unwrap(),
        "new"
    );
    let before = tree(folder.path());
    assert_eq!(before.len(), 3, "{before:?}");
    let both = [
        change("c.md", "c.md", "new"),
        change("a/b.md", "old", "newer"),
    ];
    let error = replace(&RealDisk, folder.path(), &both).unwrap_err();
    assert!(matches!(error, ReplaceError::Changed(path) if path.ends_with("a/b.md")));
    for path in ["nothing.md", "a/b.md/c.md"] {
        let error = replace(&RealDisk, folder.path(), &[change(path, "", "x")]).unwrap_err();
        assert!(!matches!(error, ReplaceError::Disk { .. }), "{error:?}");
    }
    for path in ["a", "../c.md", "/c.md"] {
        let error = replace(&RealDisk, folder.path(), &[change(path, "", "x")]).unwrap_err();
        assert!(matches!(error, ReplaceError::NotAFile(_)), "{error:?}");
    }
    assert_eq!(tree(folder.path()), before);
}

#[cfg(unix)]
#[test]
fn a_replaced_file_keeps_its_permissions_and_links_are_refused() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    create(&RealDisk, folder.path(), &files(&["a/b.md"])).unwrap();
    let file = folder.path().join("a/b.md");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o660)).unwrap();
    replace(
        &RealDisk,
        folder.path(),
        &[change("a/b.md", "a/b.md", "new")],
    )
    .unwrap();
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o660
    );
    symlink(folder.path().join("a"), folder.path().join("link")).unwrap();
    symlink(&file, folder.path().join("link.md")).unwrap();
    for path in ["link/b.md", "link.md"] {
        let error = replace(&RealDisk, folder.path(), &[change(path, "new", "x")]).unwrap_err();
        assert!(matches!(error, ReplaceError::NotAFile(_)), "{error:?}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "new");
}

#[test]
fn a_full_disk_changes_no_file() {
    for left in 0..4 {
        let folder = tempfile::tempdir().unwrap();
        create(&RealDisk, folder.path(), &files(&["a.md", "b.md"])).unwrap();
        let before = tree(folder.path());
        let disk = Full {
            left: AtomicUsize::new(left),
        };
        let both = [change("a.md", "a.md", "new"), change("b.md", "b.md", "new")];
        let error = replace(&disk, folder.path(), &both).unwrap_err();
        assert!(matches!(error, ReplaceError::Disk { .. }), "{error:?}");
        assert_eq!(tree(folder.path()), before, "{left}");
    }
}
