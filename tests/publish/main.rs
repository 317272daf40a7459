//! The writer of the disk, from outside: faults at every operation, real kills, refusals, random sites.
//!
//! Everything lives on a memory disk where there is one, because a publish flushes its manifest.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays out its own files, and says by panicking what is wrong"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use suara::publish::{
    Files, Fingerprint, Options, Protected, PublishError, Published, Verify, is_current,
    publish_with,
};
use suara::source::Fields;
use tempfile::TempDir;

mod behaviour;
mod current;
mod faults;
mod faulty_disk;
mod kill;
#[cfg(unix)]
mod lock;
mod random;
mod refusals;
mod replace;

/// A project of its own for one test.
struct Room {
    folder: TempDir,
}

impl Room {
    fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            TempDir::new_in(memory).unwrap()
        } else {
            TempDir::new().unwrap()
        };
        for name in ["content/pages", "themes/terang", "src"] {
            fs::create_dir_all(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn output(&self) -> PathBuf {
        self.root().join("public")
    }

    fn protected(&self) -> Protected {
        Protected {
            root: self.root().to_owned(),
            folders: ["content", "themes", "src"]
                .map(|name| self.root().join(name))
                .to_vec(),
            homes: Vec::new(),
        }
    }

    fn publish(&self, files: &Files) -> Published {
        suara::publish::publish(files, &self.output(), &self.protected()).unwrap()
    }

    /// Publishes with the name of the build.
    fn publish_build(&self, files: &Files, build: Fingerprint) -> Published {
        publish_with(files, &self.output(), &self.protected(), naming(build)).unwrap()
    }

    fn ask(&self, build: Fingerprint, verify: Verify) -> Result<Option<Published>, PublishError> {
        is_current(&self.output(), &self.protected(), build, verify)
    }

    /// How many files a publish of this build would leave alone, if it had nothing else to do.
    fn current(&self, build: Fingerprint) -> Option<usize> {
        let published = self.ask(build, Verify::Quick).unwrap()?;
        assert_eq!((published.written, published.removed), (0, 0));
        Some(published.unchanged)
    }

    /// What the first line of the manifest says of the build.
    fn recorded(&self) -> Option<String> {
        let text = fs::read_to_string(self.output().join(".suara-manifest")).ok()?;
        let word = text.lines().next()?.split(' ').nth(3)?;
        (word != "-").then(|| word.to_owned())
    }

    /// Puts a file of somebody else's into the output.
    fn put(&self, path: &str, bytes: &[u8]) {
        let file = self.output().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }

    /// Nothing of a publish is left but the manifest and the lock file.
    fn assert_tidy(&self) {
        let mut beside: Vec<_> = names(self.root());
        beside.retain(|name| name.contains("suara"));
        assert!(
            beside.iter().all(|name| name == ".public.suara-lock"),
            "{beside:?}"
        );
        let mut inside = names(&self.output());
        inside.retain(|name| name.starts_with(".suara"));
        let expected = |name: &String| name == ".suara-manifest" || name == ".suara-lock";
        assert!(inside.iter().all(expected), "{inside:?}");
        for folder in folders(&self.output()) {
            assert!(!names(&folder).is_empty(), "{} is empty", folder.display());
        }
    }
}

/// A site from texts.
fn site<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Files {
    files
        .into_iter()
        .map(|(path, text)| (path.to_owned(), Arc::from(text.as_bytes())))
        .collect()
}

/// The fingerprint of the build that made this site.
fn build_of(files: &Files) -> Fingerprint {
    let mut fields = Fields::default();
    for (path, bytes) in files {
        fields.field(path);
        fields.field(bytes);
    }
    fields.hash()
}

fn naming(build: Fingerprint) -> Options {
    Options {
        fingerprint: Some(build),
        ..Options::default()
    }
}

/// What everybody can read: every file of the output but our own, links by where they point.
fn public(output: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    collect(output, "", &mut found);
    found.retain(|path, _| !path.starts_with(".suara-"));
    found
}

fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.map(Result::unwrap) {
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            collect(&entry.path(), &format!("{path}/"), found);
        } else if kind.is_symlink() {
            let target = fs::read_link(entry.path()).unwrap();
            found.insert(path, format!("-> {}", target.display()).into_bytes());
        } else {
            found.insert(path, fs::read(entry.path()).unwrap());
        }
    }
}

/// The site and the files of others, as [`public`] shows them.
fn expected(files: &Files, foreign: &[(&str, &[u8])]) -> BTreeMap<String, Vec<u8>> {
    let ours = files
        .iter()
        .map(|(path, bytes)| (path.clone(), bytes.to_vec()));
    let theirs = foreign
        .iter()
        .map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec()));
    ours.chain(theirs).collect()
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder)
        .map(|entries| {
            entries
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect()
        })
        .unwrap_or_default()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for name in names(folder) {
        let path = folder.join(name);
        if fs::symlink_metadata(&path).unwrap().is_dir() {
            found.extend(folders(&path));
            found.push(path);
        }
    }
    found
}
