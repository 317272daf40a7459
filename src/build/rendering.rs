//! The rendered files of a site again: those whose inputs have changed are made, those that somebody waits for first.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::{Files, Parsed};
use crate::diagnostics::{Diagnostic, Report};
use crate::output::{self, File};
use crate::render::Renderer;
use crate::source::Hash;

use super::Sink;

/// A rendered file, and what was read of it.
pub(super) struct Rendered {
    /// All that it was made from.
    from: Hash,
    html: Arc<[u8]>,
    pub parsed: Arc<Parsed>,
    /// Which files were published when it was read.
    published: Hash,
    /// What went wrong in its template.
    pub problems: Vec<Diagnostic>,
}

/// What the files of a site are rendered with.
pub(super) struct Rendering<'a> {
    pub files: &'a Files<'a>,
    pub calendars: &'a output::Files,
    /// Of each file, all that it is made from.
    pub keys: Vec<Hash>,
    /// Which files are published.
    pub published: Hash,
}

/// The rendered files of a site.
pub(super) struct Made {
    /// In the order of the sheets.
    pub files: Vec<Rendered>,
    /// How many were rendered now.
    pub rendered: usize,
    /// Whether a page has other ids than the last time.
    pub other_ids: bool,
}

impl Rendering<'_> {
    /// Renders what has changed since the `last` time. `around`: what is wrong with what stands around pages, where that is known.
    pub(super) fn all(
        &self,
        mut last: HashMap<String, Rendered>,
        around: &mut Option<Vec<Diagnostic>>,
        sink: &dyn Sink,
    ) -> Made {
        let sheets = self.files.sheets;
        let last: Vec<Option<Rendered>> = (0..sheets.len())
            .map(|place| {
                last.remove(&sheets[place].path)
                    .filter(|_| self.stands(place))
            })
            .collect();
        let is_same = |place: &usize| {
            last[*place]
                .as_ref()
                .is_some_and(|file| file.from == self.keys[*place])
        };
        let (same, other): (Vec<usize>, Vec<usize>) = (0..sheets.len()).partition(is_same);
        let wanted: BTreeSet<String> = sink.wanted().into_iter().collect();
        let is_wanted = |place: &usize| wanted.contains(&sheets[*place].path);
        let (first, rest): (Vec<usize>, Vec<usize>) =
            other.iter().partition(|place| is_wanted(place));
        let mut made: Vec<(usize, Rendered)> = Vec::with_capacity(other.len());
        if !other.is_empty() || around.is_none() {
            let mut report = Report::default();
            let Files { site, theme, .. } = self.files;
            let renderer = Renderer::new(site, theme, self.calendars, &mut report);
            *around = Some(report.iter().cloned().collect());
            made.extend(self.render(&renderer, first, sink));
            sink.ready();
            made.extend(self.render(&renderer, rest, sink));
        }
        let other_ids = made.iter().any(|(place, file)| {
            let last = last[*place].as_ref();
            last.is_some_and(|last| !last.parsed.has_ids_of(&file.parsed))
        });
        let same: BTreeSet<usize> = same.into_iter().collect();
        let kept = last.into_par_iter().enumerate();
        let kept = kept.filter_map(|(place, file)| {
            let file = file.filter(|_| same.contains(&place))?;
            Some((place, self.keep(place, file, sink)))
        });
        let mut files: Vec<(usize, Rendered)> = kept.collect();
        files.append(&mut made);
        files.sort_by_key(|(place, _)| *place);
        Made {
            files: files.into_iter().map(|(_, file)| file).collect(),
            rendered: other.len(),
            other_ids,
        }
    }

    /// Whether it is this file that is published at its path.
    fn stands(&self, place: usize) -> bool {
        self.files.stands_at(&self.files.sheets[place].path, place)
    }

    fn render(
        &self,
        renderer: &Renderer<'_>,
        places: Vec<usize>,
        sink: &dyn Sink,
    ) -> Vec<(usize, Rendered)> {
        let made = places.into_par_iter().map(|place| {
            let sheet = &self.files.sheets[place];
            let (html, problems) = renderer.render(sheet);
            let parsed = Arc::new(self.files.read(sheet, &html));
            let file = Rendered {
                from: self.keys[place],
                html: html.into_bytes().into(),
                parsed,
                published: self.published,
                problems,
            };
            self.take(place, &file, sink);
            (place, file)
        });
        made.collect()
    }

    /// A file that is as it was; read again where what it leads to may not be.
    fn keep(&self, place: usize, mut file: Rendered, sink: &dyn Sink) -> Rendered {
        if file.published != self.published {
            let html = std::str::from_utf8(&file.html).unwrap_or_default();
            file.parsed = Arc::new(self.files.read(&self.files.sheets[place], html));
            file.published = self.published;
        }
        self.take(place, &file, sink);
        file
    }

    fn take(&self, place: usize, file: &Rendered, sink: &dyn Sink) {
        if self.stands(place) {
            sink.take(File {
                path: self.files.sheets[place].path.clone(),
                bytes: Arc::clone(&file.html),
            });
        }
    }
}
