//! The folders that a publish may never write to.
//!
//! In: the project, the output folder. Out: nothing, or why the output is refused. It must not write, and in doubt it
//! refuses: names are compared without regard to capitals, because the disk may not regard them either.

use std::path::{Path, PathBuf};

use super::error::{Action, Refusal, early};
use super::place::{Place, Unresolved, resolve};
use super::{Disk, PublishError};

/// What a project must not lose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protected {
    /// The project's root: the output may lie in it, but not be it or contain it.
    pub root: PathBuf,
    /// Folders that the output may neither be, nor contain, nor lie in.
    pub folders: Vec<PathBuf>,
    /// Home folders: the output may lie in one, but not be it or contain it.
    pub homes: Vec<PathBuf>,
}

impl Protected {
    /// The folders of a Suara project (`content`, `themes`, `src`), and the home of whoever runs the program.
    #[must_use]
    pub fn project(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            folders: ["content", "themes", "src"]
                .map(|name| root.join(name))
                .to_vec(),
            homes: std::env::home_dir()
                .filter(|home| !home.as_os_str().is_empty())
                .into_iter()
                .collect(),
        }
    }

    /// Refuses an output folder that is not safe to publish to.
    pub(super) fn allow(&self, disk: &dyn Disk, place: &Place) -> Result<(), PublishError> {
        let outer = self.homes.iter().chain([&self.root]);
        let outer = outer.map(|folder| (folder, Reach::Around));
        let inner = self.folders.iter().map(|folder| (folder, Reach::Whole));
        // The narrow folders first: their names say more than "it is in the root".
        for (folder, reach) in inner.chain(outer) {
            let real = match resolve(disk, folder) {
                Ok(real) => real,
                // It points nowhere, so there is nothing to protect but its own place.
                Err(Unresolved::Link) => folder.clone(),
                Err(Unresolved::Disk(path, source)) => {
                    return Err(early(Action::Look, &path)(source));
                }
            };
            if let Some(why) = conflict(&place.output, &real, folder, reach) {
                return Err(PublishError::Refused {
                    output: place.given.clone(),
                    why,
                });
            }
        }
        Ok(())
    }
}

/// How far the protection of a folder reaches.
#[derive(Clone, Copy)]
enum Reach {
    /// The folder and everything in it.
    Whole,
    /// The folder and what it lies in; a folder inside is allowed.
    Around,
}

fn conflict(output: &Path, real: &Path, named: &Path, reach: Reach) -> Option<Refusal> {
    let (output, real) = (folded(output), folded(real));
    if output == real {
        Some(Refusal::Is(named.to_owned()))
    } else if real.starts_with(&output) {
        Some(Refusal::Contains(named.to_owned()))
    } else if output.starts_with(&real) && matches!(reach, Reach::Whole) {
        Some(Refusal::Inside(named.to_owned()))
    } else {
        None
    }
}

/// For comparing only; `Path::starts_with` compares whole names, so `content-2` is not inside `content`.
fn folded(path: &Path) -> PathBuf {
    PathBuf::from(path.to_string_lossy().to_lowercase())
}
