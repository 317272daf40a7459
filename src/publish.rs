//! The only writer of the disk: makes the output folder hold exactly the site, and touches nothing else.
//!
//! In: the site's files, one after the other as they are made ([`Publishing`]) or all at once ([`publish`]), the output folder, the
//! folders that are the writers' own. Out: how many files were written, left alone and removed. It must not render, decide or repair
//! anything about the site, must not delete what it did not write, and must not start to change the published site before everything
//! that can be refused was looked at.
//!
//! The writers' own files are touched in two ways only, each when a command is asked for it: [`create`] makes new ones, [`replace()`]
//! changes those that still are what was read.
//!
//! # What is on the disk
//!
//! | name | where | what for |
//! |---|---|---|
//! | `.suara-manifest` | in the output | every file that we wrote: hash, length, path; which build made them (see `ledger`) |
//! | `.suara-intent` | in the output, while publishing | the files that are about to be written, with their new hashes |
//! | `.suara-next` | in the output, for a moment | a manifest or an intent before its rename |
//! | `.public.suara-staging/` | beside the output, while publishing | the changed files, whole, before their rename |
//! | `.public.suara-lock` | beside the output | locked while publishing; stays, empty, because removing a lock file races |
//!
//! Where the place beside the output cannot be written, or belongs to another file system, staging and lock go inside the
//! output as `.suara-staging` and `.suara-lock`.
//!
//! # Why a kill at any moment is safe
//!
//! 1. Changed files are written to staging. The published site does not know it.
//! 2. Whatever is in the way is found, and refused, before the next step.
//! 3. The intent is written, flushed and renamed into place: from here on the disk says what we may have written.
//! 4. Files that give way to folders (and the reverse) are removed, folders are made, then every file is renamed over its
//!    old self: assets, other files, pages, then what announces pages (`order`). A rename is whole or has not happened.
//! 5. Orphans are removed, then the folders that they leave empty.
//! 6. The new manifest is renamed into place. Only now may the old one, which still lists the orphans, be forgotten.
//! 7. Staging is removed, then the intent.
//!
//! A publish that finds an intent first reads each file that it lists: one that is in the old manifest is ours, one whose
//! hash is the intended hash is ours (we wrote it), any other belongs to somebody else and is left alone. The result
//! becomes the manifest. So nothing that we wrote is forgotten and nothing that we did not write is deleted; and as the
//! entry carries the hash of what is really there, the comparison that follows is right as well.
//!
//! # Which build is published
//!
//! The manifest may name the build that made its files by a fingerprint ([`Options::fingerprint`]). The name is written
//! together with the list, in one rename, when every file is in its place (step 6); a recovery erases it. So a manifest
//! never names a build whose files are not all there, and [`is_current`] can tell from it, before anything is built,
//! that a publish would have nothing to do. It trusts nothing while an intent or any other leftover is there.
//!
//! # Power loss
//!
//! Intent and manifest are always flushed to the disk, with their folder, because losing them would lose the knowledge of
//! what is ours; so are folders that lost a file, because a removed page must not come back unknown. Pages are not,
//! unless [`Durability::PowerLoss`] asks: the site can be built again in seconds, and thousands of flushes cost minutes.
//! Where the file system keeps changes in order (ext4, XFS), a page that did not reach the disk is missing or empty
//! afterwards, which [`Verify::Quick`] sees and the next publish mends. Others (Btrfs, NTFS, network drives) may leave an
//! old page, or zeros, of the very same length: one publish with [`Verify::Full`] after the accident finds those. A
//! server that serves straight from the output folder wants [`Durability::PowerLoss`].
//!
//! # What it costs
//!
//! A site in which nothing changed costs one hash and one look at the disk a file, and writes nothing, not even the
//! manifest. A changed file costs one file made and one rename; a folder is made once. A change of any size writes the
//! manifest once and flushes three small files or folders. Another build that made the very same files writes the
//! manifest, nothing else. [`is_current`] costs one read of the manifest and one look at the disk a file.

use std::path::Path;

mod commit;
mod create;
mod current;
mod disk;
mod error;
mod ledger;
mod lock;
mod order;
mod path;
mod place;
mod plan;
mod protected;
mod recovery;
mod replace;
mod session;
mod staging;

pub use create::{CreateError, create, create_in_empty};
pub use current::{is_current, is_current_on};
pub use disk::{Disk, Found, RealDisk};
pub use error::{Action, ManifestFault, PublishError, Refusal, SiteState};
pub use path::PathFault;
pub use protected::Protected;
pub use replace::{ReplaceError, Replacement, replace};
pub use session::Publishing;

pub use crate::output::{File, Files};

/// What a publish did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Files that were new or had changed.
    pub written: usize,
    /// Files that were already there and were not touched.
    pub unchanged: usize,
    /// Files of an earlier publish that the site does not have any more.
    pub removed: usize,
}

/// What became of a file of the published site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is new or says something else.
    Written,
    /// The site has it no more.
    Removed,
}

/// How a publish convinces itself that a file is already there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verify {
    /// The manifest's hash is that of the new bytes, and the disk has a file of that length at that place.
    ///
    /// Sees a file that was deleted, truncated, lengthened or replaced by a link or folder. Does not see a change by hand
    /// that keeps the length. Times are not compared: copies, caches of build farms and version control change them.
    #[default]
    Quick,
    /// Reads every file again and compares the hash of what is really there.
    Full,
}

/// Which accident the written files survive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// The program may be killed at any moment. After a power loss the site may have to be published again.
    #[default]
    ProcessCrash,
    /// The machine may lose power at any moment: every file and folder is flushed before the manifest says that it is there.
    PowerLoss,
}

/// The name of a build: the hash of everything that it depends on.
pub type Fingerprint = crate::source::Hash;

/// How to publish, where the default is not wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// How unchanged files are recognised.
    pub verify: Verify,
    /// Which accident the written files survive.
    pub durability: Durability,
    /// The build that made the files, for [`is_current`]; none where the next build has to be made in any case.
    ///
    /// Only for a build that reported nothing at all, neither while reading nor later, no error, warning or hint: a build
    /// that is skipped could not report it again. And only for the whole site, as that build made it.
    pub fingerprint: Option<Fingerprint>,
}

/// Makes `output` hold exactly `files`, next to files of others, which stay.
///
/// # Errors
///
/// See [`PublishError`]; [`PublishError::site`] tells what became of the published site.
pub fn publish(
    files: &Files,
    output: &Path,
    protected: &Protected,
) -> Result<Published, PublishError> {
    publish_with(files, output, protected, Options::default())
}

/// [`publish`], with options.
///
/// # Errors
///
/// See [`PublishError`].
pub fn publish_with(
    files: &Files,
    output: &Path,
    protected: &Protected,
    options: Options,
) -> Result<Published, PublishError> {
    let publishing = Publishing::start(&RealDisk, output, protected, options)?;
    publishing.stage(files)?;
    publishing.commit()
}

/// The hash of a file's bytes, in the manifest and in every comparison.
pub(crate) type Hash = [u8; 32];

/// The one place that knows how a file is hashed.
pub(crate) fn hash(bytes: &[u8]) -> Hash {
    *crate::source::hash(bytes).as_bytes()
}
