//! Listens to the system: its events become [`Hint`]s. The only user of `notify`.

use std::path::Path;
use std::sync::mpsc::Sender;

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind};
use notify::{
    Config, Error, ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
};

use crate::source::{folders, is_folder, may_belong};

use super::hints::Hint;

/// Listens until it is dropped.
pub(super) struct Native {
    _watcher: RecommendedWatcher,
}

impl Native {
    /// Listens in the folders of a project. The project's own folder tells when one of them comes or goes.
    pub(super) fn start(root: &Path, hints: Sender<Hint>) -> Result<Self, Error> {
        let place = root.to_owned();
        let tell = move |event: notify::Result<Event>| {
            if let Some(hint) = hint(event, &place) {
                // Nobody listens when all is over.
                let _ = hints.send(hint);
            }
        };
        let config = Config::default().with_follow_symlinks(false);
        let mut watcher = RecommendedWatcher::new(tell, config)?;
        is_there(watcher.watch(root, RecursiveMode::NonRecursive))?;
        for folder in folders(root).filter(|folder| is_folder(folder)) {
            is_there(watcher.watch(&folder, RecursiveMode::Recursive))?;
        }
        Ok(Self { _watcher: watcher })
    }
}

/// A folder that goes away while we begin to listen there is none: that it is gone, the next look will tell.
fn is_there(result: notify::Result<()>) -> notify::Result<()> {
    match result {
        Err(Error {
            kind: ErrorKind::PathNotFound,
            ..
        }) => Ok(()),
        Err(Error {
            kind: ErrorKind::Io(error),
            ..
        }) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

/// What an event hints at; none where it is about other files, or about files being read.
fn hint(event: notify::Result<Event>, root: &Path) -> Option<Hint> {
    let Ok(event) = event else {
        return Some(Hint::Lost);
    };
    if event.need_rescan() {
        return Some(Hint::Lost);
    }
    let is_within_files = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write))
        | EventKind::Create(CreateKind::File)
        | EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Metadata(_)) => true,
        // We ourselves read the files that have changed.
        EventKind::Access(_) => return None,
        _ => false,
    };
    let mut paths = event.paths;
    paths.retain(|path| path.strip_prefix(root).is_ok_and(may_belong));
    if paths.is_empty() {
        return None;
    }
    Some(if is_within_files {
        Hint::Files(paths)
    } else if folders(root).any(|folder| paths.contains(&folder)) {
        Hint::Lost
    } else if paths.iter().any(|path| is_folder(path)) {
        Hint::Folders(paths)
    } else {
        Hint::Files(paths)
    })
}
