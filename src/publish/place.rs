//! Where everything lies: the output folder, our own files in it and beside it.
//!
//! In: the output folder as it was given. Out: absolute paths without links or `..`. It must not judge the folder
//! (`protected` does) and must not change the disk.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::{Action, Refusal, early};
use super::{Disk, Found, PublishError};

/// How the names of our own files in the output start; no page may have such a name.
pub(super) const OWN_PREFIX: &str = ".suara-";

/// The output folder and what belongs to it.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// As it was given, for messages.
    pub(super) given: PathBuf,
    /// Absolute, as the disk spells it.
    pub(super) output: PathBuf,
    /// The folder that the output lies in.
    pub(super) parent: PathBuf,
}

impl Place {
    /// Finds the place of an output folder that may not exist yet.
    pub(super) fn of(disk: &dyn Disk, given: &Path) -> Result<Self, PublishError> {
        let refused = |why| PublishError::Refused {
            output: given.to_owned(),
            why,
        };
        let output = resolve(disk, given).map_err(|problem| match problem {
            Unresolved::Link => refused(Refusal::Link),
            Unresolved::Disk(path, source) => early(Action::Look, &path)(source),
        })?;
        if let Some(Component::Normal(name)) = given.components().next_back() {
            // `resolve` went through a link at the end; it shows by the other name or place, or by asking.
            let given_parent = given.parent().unwrap_or(Path::new(""));
            if let Ok(parent) = resolve(disk, given_parent) {
                let itself = parent.join(name);
                let found = disk.find(&itself).map_err(early(Action::Look, &itself))?;
                if found == Found::Other {
                    return Err(refused(Refusal::Link));
                }
            }
        }
        let Some(parent) = output.parent() else {
            return Err(refused(Refusal::FileSystemRoot));
        };
        Ok(Self {
            given: given.to_owned(),
            parent: parent.to_owned(),
            output,
        })
    }

    /// A file of the site.
    pub(super) fn file(&self, path: &str) -> PathBuf {
        // Segment by segment: Windows takes no `/` in paths of the long form, which `canonicalize` returns.
        let mut file = PathBuf::with_capacity(self.output.as_os_str().len() + 1 + path.len());
        file.push(&self.output);
        file.extend(path.split('/'));
        file
    }

    pub(super) fn manifest(&self) -> PathBuf {
        self.output.join(".suara-manifest")
    }

    pub(super) fn intent(&self) -> PathBuf {
        self.output.join(".suara-intent")
    }

    pub(super) fn next(&self) -> PathBuf {
        self.output.join(".suara-next")
    }

    pub(super) fn staging_beside(&self) -> PathBuf {
        self.beside("staging")
    }

    pub(super) fn staging_inside(&self) -> PathBuf {
        self.output.join(".suara-staging")
    }

    pub(super) fn lock_beside(&self) -> PathBuf {
        self.beside("lock")
    }

    pub(super) fn lock_inside(&self) -> PathBuf {
        self.output.join(".suara-lock")
    }

    fn beside(&self, what: &str) -> PathBuf {
        let mut name = std::ffi::OsString::from(".");
        name.push(self.output.file_name().unwrap_or_default());
        name.push(".suara-");
        name.push(what);
        self.parent.join(name)
    }
}

/// Why a path could not be resolved.
pub(super) enum Unresolved {
    /// A link that points nowhere: what is made through it would be made somewhere else.
    Link,
    /// The operating system's answer.
    Disk(PathBuf, io::Error),
}

/// The absolute path without links and `..`; what does not exist yet is taken by its name.
pub(super) fn resolve(disk: &dyn Disk, path: &Path) -> Result<PathBuf, Unresolved> {
    // `absolute` refuses the empty path, which stands for the current folder.
    let path = if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    };
    let absolute =
        std::path::absolute(path).map_err(|error| Unresolved::Disk(path.to_owned(), error))?;
    let mut resolved = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::Prefix(_) | Component::CurDir => {
                resolved.push(part);
                continue;
            }
            Component::ParentDir => {
                resolved.pop();
                continue;
            }
            Component::RootDir | Component::Normal(_) => resolved.push(part),
        }
        match disk.canonicalize(&resolved) {
            Ok(real) => resolved = real,
            Err(error) if is_missing(&error) => match disk.find(&resolved) {
                Ok(Found::Nothing) => {}
                Ok(_) => return Err(Unresolved::Link),
                Err(error) => return Err(Unresolved::Disk(resolved, error)),
            },
            Err(error) => return Err(Unresolved::Disk(resolved, error)),
        }
    }
    Ok(resolved)
}

/// Whether nothing is there.
pub(super) fn is_missing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}
