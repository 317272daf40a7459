//! Why a publish stopped, as data: the printers tell it in the reader's language.
//!
//! In: nothing. Out: the error type with its fields, and an English text for those who read a log. It must not decide
//! what to do next.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::PathFault;

/// Why a publish stopped.
#[derive(Debug)]
#[non_exhaustive]
pub enum PublishError {
    /// The output folder is not one that we may write to.
    Refused {
        /// The folder as it was given.
        output: PathBuf,
        /// What is wrong with it.
        why: Refusal,
    },
    /// A path of the site cannot be published.
    BadPath {
        /// The path inside the site.
        path: String,
        /// What is wrong with it.
        fault: PathFault,
    },
    /// The site has a file where it also has a folder.
    FileAndFolder {
        /// The path that is both.
        path: String,
    },
    /// Two parts of the site have the same path.
    Twice {
        /// The path inside the site.
        path: String,
    },
    /// Something that is not ours is where a file of the site must go.
    InTheWay {
        /// What is in the way.
        path: PathBuf,
        /// The file of the site that needs the place.
        wanted: String,
    },
    /// Another build is publishing there right now.
    Locked {
        /// The folder as it was given.
        output: PathBuf,
        /// The lock that it holds.
        lock: PathBuf,
    },
    /// The manifest or the intent in the output cannot be used.
    Manifest {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: ManifestFault,
    },
    /// The staging folder has something in it that we did not put there.
    ForeignStaging {
        /// The folder.
        folder: PathBuf,
    },
    /// The disk said no: full, not permitted, unplugged.
    Disk {
        /// What was tried.
        action: Action,
        /// With which file or folder.
        path: PathBuf,
        /// What the operating system answered.
        source: io::Error,
        /// What became of the published site.
        site: SiteState,
    },
}

/// What is wrong with an output folder.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// It is this protected folder.
    Is(PathBuf),
    /// This protected folder lies in it.
    Contains(PathBuf),
    /// It lies in this protected folder.
    Inside(PathBuf),
    /// It is the root of a file system.
    FileSystemRoot,
    /// It is a symbolic link, or a dangling one is on the way to it.
    Link,
    /// It is a file.
    NotAFolder,
    /// It holds this, and no manifest of ours.
    NotOurs {
        /// The name of one thing in it.
        example: PathBuf,
    },
}

/// What is wrong with a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ManifestFault {
    /// A line is not what we write: edited, merged or cut off.
    Damaged {
        /// The line, from 1.
        line: usize,
    },
    /// Another version of Suara wrote it.
    OtherVersion {
        /// The version of the format.
        version: String,
    },
}

/// What was tried with the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// To find out what is there.
    Look,
    /// To read a file.
    Read,
    /// To make a folder.
    CreateFolder,
    /// To take the lock.
    Lock,
    /// To write a changed file to the staging folder.
    Stage,
    /// To move a finished file to its place.
    Place,
    /// To remove something of ours that is not needed any more.
    Remove,
    /// To write the manifest or the intent.
    Record,
    /// To flush a folder.
    Flush,
}

/// What became of the published site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteState {
    /// As it was before, byte for byte.
    Untouched,
    /// Every page is whole, but some are old and some are new. The next publish completes it.
    Mixed,
    /// The new site is complete; only the tidying up failed. The next publish tidies up.
    Complete,
}

impl PublishError {
    /// What became of the published site.
    #[must_use]
    pub fn site(&self) -> SiteState {
        match self {
            Self::Disk { site, .. } => *site,
            _ => SiteState::Untouched,
        }
    }

    /// The same problem, met when this had become of the site.
    pub(super) fn at(self, site: SiteState) -> Self {
        match self {
            Self::Disk {
                action,
                path,
                source,
                ..
            } => told(action, &path, site)(source),
            // Somebody put something there while we were publishing.
            Self::ForeignStaging { folder } => {
                told(Action::Remove, &folder, site)(io::ErrorKind::DirectoryNotEmpty.into())
            }
            other => other,
        }
    }
}

/// An answer of the operating system with what was tried; `site` is what became of the site so far.
pub(super) fn told(
    action: Action,
    path: &Path,
    site: SiteState,
) -> impl FnOnce(io::Error) -> PublishError {
    move |source| PublishError::Disk {
        action,
        path: path.to_owned(),
        source,
        site,
    }
}

/// [`told`], while the site is untouched.
pub(super) fn early(action: Action, path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    told(action, path, SiteState::Untouched)
}

impl Error for PublishError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Disk { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { output, why } => {
                write!(f, "cannot publish to `{}`: {why}", output.display())
            }
            Self::BadPath { path, fault } => {
                write!(f, "cannot publish a file as {path:?}: {fault}")
            }
            Self::FileAndFolder { path } => {
                write!(
                    f,
                    "the site has both a file `{path}` and files in a folder `{path}/`"
                )
            }
            Self::Twice { path } => write!(f, "two parts of the site both make `{path}`"),
            Self::InTheWay { path, wanted } => write!(
                f,
                "`{}` was not written by Suara and is in the way of `{wanted}`; move it away or delete it",
                path.display()
            ),
            Self::Locked { output, lock } => write!(
                f,
                "another build is publishing to `{}` right now (it holds `{}`); wait for it, then try again",
                output.display(),
                lock.display()
            ),
            Self::Manifest { path, fault } => write!(f, "cannot use `{}`: {fault}", path.display()),
            Self::ForeignStaging { folder } => write!(
                f,
                "`{}` holds something that Suara did not put there; move it away",
                folder.display()
            ),
            Self::Disk {
                action,
                path,
                source,
                site,
            } => {
                write!(
                    f,
                    "could not {action} `{}`: {source}; {site}",
                    path.display()
                )
            }
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Is(folder) => write!(f, "it is the protected folder `{}`", folder.display()),
            Self::Contains(folder) => {
                write!(f, "the protected folder `{}` lies in it", folder.display())
            }
            Self::Inside(folder) => {
                write!(f, "it lies in the protected folder `{}`", folder.display())
            }
            Self::FileSystemRoot => f.write_str("it is the root of a file system"),
            Self::Link => f.write_str("it is a symbolic link; name the folder that it points to"),
            Self::NotAFolder => f.write_str("it is not a folder"),
            Self::NotOurs { example } => write!(
                f,
                "it holds `{}`, and Suara has never published there; move away what is in it, or choose another folder with --output",
                example.display()
            ),
        }
    }
}

impl fmt::Display for ManifestFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged { line } => write!(
                f,
                "line {line} is damaged, so Suara cannot tell its own files from yours; empty the output folder and publish again"
            ),
            Self::OtherVersion { version } => write!(
                f,
                "another version of Suara wrote it (format {version}); use that version, or empty the output folder"
            ),
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Look => "look at",
            Self::Read => "read",
            Self::CreateFolder => "make the folder",
            Self::Lock => "lock",
            Self::Stage => "write",
            Self::Place => "put in place",
            Self::Remove => "remove",
            Self::Record => "record in",
            Self::Flush => "flush",
        })
    }
}

impl fmt::Display for SiteState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Untouched => "the published site was not changed",
            Self::Mixed => {
                "some pages of the published site are new and some are old, publish again to complete it"
            }
            Self::Complete => {
                "the published site is complete, only temporary files are left, which the next publish removes"
            }
        })
    }
}
