//! Keeps the files of a build, and hands over those that somebody waits for as soon as they are there.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::build::Sink;
use crate::diagnostics::Report;
use crate::output::{Bytes, File, Files, KeptFiles};

use super::Viewer;

/// The files of one build.
pub(super) struct Kept<'a> {
    viewer: &'a dyn Viewer,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    /// As they came: to sort them once costs less than to find the place of each.
    files: Vec<(String, Bytes)>,
    /// Pages that somebody waits for.
    wanted: BTreeSet<String>,
    /// Those that are there, and were not handed over yet.
    first: Files,
}

impl<'a> Kept<'a> {
    pub(super) fn new(viewer: &'a dyn Viewer) -> Self {
        Self {
            viewer,
            inner: Mutex::default(),
        }
    }

    /// All files.
    pub(super) fn files(self) -> KeptFiles {
        let inner = self.inner.into_inner();
        let inner = inner.unwrap_or_else(PoisonError::into_inner);
        inner.files.into_iter().collect()
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Kept<'_> {
    fn begin(&mut self, report: &Report) {
        self.viewer.read(report);
    }

    fn take(&self, File { path, bytes }: File) {
        self.share(path, Bytes::Plain(bytes));
    }

    fn share(&self, path: String, bytes: Bytes) {
        let mut inner = self.lock();
        if inner.wanted.remove(&path) && is_page(&path) {
            inner.first.insert(path.clone(), bytes.unpacked());
        }
        inner.files.push((path, bytes));
    }

    fn wanted(&self) -> Vec<String> {
        let wanted = self.viewer.wanted();
        self.lock().wanted.extend(wanted.iter().cloned());
        wanted
    }

    fn ready(&self) {
        let first = std::mem::take(&mut self.lock().first);
        if !first.is_empty() {
            self.viewer.first(first);
        }
    }
}

/// Whether a file is a page.
#[must_use]
pub fn is_page(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, ending)| ending == "html")
}
