//! A project that is watched: hint, snapshot, build, hand over, again and again.
//!
//! In: the project's folder and hints that something may have changed. Out: [`Edition`]s, handed to a [`Viewer`]. Watching has no build
//! code of its own.

use std::sync::Arc;

use crate::build::Built;
use crate::output::Files;
use crate::source::Snapshot;

/// One build of a watched project.
#[derive(Debug, Default)]
pub struct Edition {
    /// Files, problems, pages.
    pub built: Built,
    /// What it was made from: the texts that problems point into.
    pub snapshot: Arc<Snapshot>,
    /// The languages of the site: code and own name, the first one first.
    pub languages: Vec<(Arc<str>, String)>,
}

/// Who looks at a project while it is written.
pub trait Viewer: Sync {
    /// The paths of pages that somebody looks at or waits for now: they are made first.
    fn wanted(&self) -> Vec<String>;

    /// Takes wanted pages that were made before the rest: only `.html` files, all of one build.
    fn first(&self, files: Files);

    /// Takes a whole build.
    fn whole(&self, edition: Edition);

    /// Learns that a build broke down, and why, in words for a programmer. The next change makes a new one from nothing.
    fn broken(&self, why: &str);
}
