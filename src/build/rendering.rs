//! The rendered files of a site again: those whose inputs have changed are made, those that somebody waits for first.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::{Files, Parsed};
use crate::diagnostics::Diagnostic;
use crate::output::{self, Bytes};
use crate::pack::Packed;
use crate::render::{Alike, Renderer};
use crate::site::LanguageId;
use crate::source::{Hash, hash};

use super::Sink;

/// A rendered file, and what was read of it.
pub(super) struct Rendered {
    /// All that it was made from.
    from: Hash,
    html: Bytes,
    pub parsed: Arc<Parsed>,
    /// Which files were published when it was read.
    published: Hash,
    /// What went wrong in its template.
    pub problems: Vec<Diagnostic>,
}

impl Rendered {
    /// The hash of the file.
    pub(super) fn hash(&self) -> Hash {
        hash(&self.html.unpacked())
    }
}

/// What the files of a site are rendered with.
pub(super) struct Rendering<'a> {
    pub files: &'a Files<'a>,
    pub calendars: &'a output::Files,
    /// Of each file, all that it is made from.
    pub keys: &'a [Hash],
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

impl Made {
    /// What went wrong in templates.
    pub(super) fn problems(&self) -> impl Iterator<Item = &Diagnostic> {
        self.files.iter().flat_map(|file| &file.problems)
    }
}

impl Rendering<'_> {
    /// Renders what has changed since the last time. `files`: what is kept of each. `alike`: what pages show alike, where that is known.
    /// `bases`: of each language a page against which the others are packed.
    pub(super) fn all(
        &self,
        mut files: Vec<Option<Rendered>>,
        alike: &mut Option<Alike>,
        bases: &mut Vec<Arc<[u8]>>,
        sink: &dyn Sink,
    ) -> Made {
        let sheets = self.files.sheets;
        files.resize_with(sheets.len(), || None);
        let wanted: BTreeSet<String> = sink.wanted().into_iter().collect();
        let is_other = |place: usize, file: &Option<Rendered>| {
            let same = file.as_ref().filter(|file| file.from == self.keys[place]);
            same.is_none() || !self.stands(place)
        };
        let other = files.iter().enumerate();
        let other = other.filter(|(place, file)| is_other(*place, file));
        let (first, rest): (Vec<usize>, Vec<usize>) = other
            .map(|(place, _)| place)
            .partition(|place| wanted.contains(&sheets[*place].path));
        let mut other_ids = false;
        if !(first.is_empty() && rest.is_empty()) || alike.is_none() {
            let Files { site, theme, .. } = self.files;
            let renderer = Renderer::again(site, theme, self.calendars, alike.take());
            other_ids |= self.render(&renderer, bases, &mut files, &first, sink);
            sink.ready();
            self.choose_bases(&renderer, &rest, bases);
            other_ids |= self.render(&renderer, bases, &mut files, &rest, sink);
            *alike = Some(renderer.into_alike());
        }
        let new: BTreeSet<usize> = first.into_iter().chain(rest).collect();
        for (place, file) in files.iter().enumerate() {
            if let Some(file) = file.as_ref().filter(|_| !new.contains(&place)) {
                self.take(place, file, sink);
            }
        }
        files.par_iter_mut().enumerate().for_each(|(place, file)| {
            let other = |file: &&mut Rendered| file.published != self.published;
            if let Some(file) = file.as_mut().filter(other) {
                self.read_again(place, file);
            }
        });
        Made {
            files: files.into_iter().flatten().collect(),
            rendered: new.len(),
            other_ids,
        }
    }

    /// Whether it is this file that is published at its path.
    fn stands(&self, place: usize) -> bool {
        self.files.stands_at(&self.files.sheets[place].path, place)
    }

    /// Where most pages are made anew, takes one of each language, against which the others are packed.
    fn choose_bases(&self, renderer: &Renderer<'_>, places: &[usize], bases: &mut Vec<Arc<[u8]>>) {
        let sheets = self.files.sheets;
        if places.len() * 2 < sheets.len() {
            return;
        }
        let languages = 0..self.files.site.languages.len();
        let chosen = languages.map(|language| {
            let own = |place: &&usize| self.language(**place) == language;
            let count = places.iter().filter(own).count();
            let middle = places.iter().filter(own).nth(count / 2);
            middle.map_or_else(Arc::default, |place| {
                renderer.render(&sheets[*place]).0.into_bytes().into()
            })
        });
        *bases = chosen.collect();
    }

    /// The language of the reader of a file.
    fn language(&self, place: usize) -> LanguageId {
        let page = self.files.sheets[place].page();
        page.map_or(0, |id| self.files.site.page(id).language)
    }

    /// Renders the files at some places, each in the place of what it was. Whether one has other ids than that.
    fn render(
        &self,
        renderer: &Renderer<'_>,
        bases: &[Arc<[u8]>],
        files: &mut [Option<Rendered>],
        places: &[usize],
        sink: &dyn Sink,
    ) -> bool {
        let files = files.par_iter_mut().enumerate();
        let files = files.filter(|(place, _)| places.binary_search(place).is_ok());
        let other_ids = files.map(|(place, file)| {
            let sheet = &self.files.sheets[place];
            let (html, problems) = renderer.render(sheet);
            let parsed = Arc::new(self.files.read(sheet, &html));
            let base = bases.get(self.language(place)).cloned();
            let base = base.unwrap_or_default();
            let new = Rendered {
                from: self.keys[place],
                html: Bytes::Packed(Packed::against(&base, html.as_bytes()), base),
                parsed,
                published: self.published,
                problems,
            };
            self.take(place, &new, sink);
            let last = file.replace(new);
            let ids = |last: Rendered| {
                file.as_ref()
                    .map(|new| !last.parsed.has_ids_of(&new.parsed))
            };
            last.and_then(ids).unwrap_or_default()
        });
        other_ids.reduce(|| false, |one, other| one | other)
    }

    /// Reads a file that is as it was, because what it leads to may not be.
    fn read_again(&self, place: usize, file: &mut Rendered) {
        let html = file.html.unpacked();
        let html = std::str::from_utf8(&html).unwrap_or_default();
        file.parsed = Arc::new(self.files.read(&self.files.sheets[place], html));
        file.published = self.published;
    }

    fn take(&self, place: usize, file: &Rendered, sink: &dyn Sink) {
        if self.stands(place) {
            let path = self.files.sheets[place].path.clone();
            sink.share(path, file.html.clone());
        }
    }
}
