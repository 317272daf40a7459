//! Keeps the files of a build, and hands over those that somebody waits for as soon as they are there.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::build::Sink;
use crate::diagnostics::Report;
use crate::output::{File, Files};

use super::Viewer;

/// The files of one build.
pub(super) struct Kept<'a> {
    viewer: &'a dyn Viewer,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    files: Files,
    /// Pages that somebody waits for.
    wanted: BTreeSet<String>,
}

impl<'a> Kept<'a> {
    pub(super) fn new(viewer: &'a dyn Viewer) -> Self {
        Self {
            viewer,
            inner: Mutex::default(),
        }
    }

    /// All files.
    pub(super) fn files(self) -> Files {
        let inner = self.inner.into_inner();
        inner.unwrap_or_else(PoisonError::into_inner).files
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Kept<'_> {
    fn begin(&mut self, report: &Report) {
        self.viewer.read(report);
    }

    fn take(&self, file: File) {
        self.lock().files.insert(file.path, file.bytes);
    }

    fn wanted(&self) -> Vec<String> {
        let wanted = self.viewer.wanted();
        self.lock().wanted.extend(wanted.iter().cloned());
        wanted
    }

    fn ready(&self) {
        let mut inner = self.lock();
        let Inner { files, wanted } = &mut *inner;
        let mut ready = Files::new();
        wanted.retain(|path| match files.get_key_value(path) {
            Some((path, bytes)) if is_page(path) => {
                ready.insert(path.clone(), bytes.clone());
                false
            }
            _ => true,
        });
        drop(inner);
        if !ready.is_empty() {
            self.viewer.first(ready);
        }
    }
}

fn is_page(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, ending)| ending == "html")
}
