//! Stands in for watching until that is there.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::build::{Cache, Sink, Sites, fingerprint, rebuild};
use crate::diagnostics::Report;
use crate::output::{File, Files};
use crate::render::theme;
use crate::site::Options;
use crate::watch::{Edition, Viewer};
use crate::{settings, source};

#[derive(Default)]
struct Kept(Mutex<Files>);

impl Sink for Kept {
    fn begin(&mut self, _: &Report) {}

    fn take(&self, file: File) {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(file.path, file.bytes);
    }
}

pub(super) fn watch(root: &Path, region: Option<&str>, options: Options, viewer: &dyn Viewer) {
    let mut cache = Cache::default();
    let mut last = None;
    loop {
        let mut report = Report::default();
        let snapshot = source::read(root, &mut report).over(theme::embedded());
        let sites = region.map_or(Sites::All, Sites::One);
        let now = fingerprint(&snapshot, sites, options);
        if last != Some(now) {
            last = Some(now);
            let _ = viewer.wanted();
            let mut kept = Kept::default();
            let mut built = rebuild(&mut cache, &mut kept, &snapshot, sites, options, report);
            built.files = kept.0.into_inner().unwrap_or_else(PoisonError::into_inner);
            let settings = settings::read(&snapshot, &mut Report::default());
            let languages = settings.languages.iter();
            viewer.whole(Edition {
                built,
                languages: languages
                    .map(|l| (l.code.clone(), l.name.clone()))
                    .collect(),
                snapshot: Arc::new(snapshot),
            });
        }
        std::thread::sleep(Duration::from_millis(300));
    }
}
