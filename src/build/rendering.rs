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
    /// Renders what has changed since the last time. `last`: what is kept of each file. `alike`: what pages show alike, where that is
    /// known. `bases`: of each language a page against which the others are packed.
    pub(super) fn all(
        &self,
        mut last: Vec<Option<Rendered>>,
        alike: &mut Option<Alike>,
        bases: &mut Vec<Arc<[u8]>>,
        sink: &dyn Sink,
    ) -> Made {
        let sheets = self.files.sheets;
        last.resize_with(sheets.len(), || None);
        let wanted: BTreeSet<String> = sink.wanted().into_iter().collect();
        let is_other = |place: &usize| {
            let last = last[*place].as_ref();
            last.is_none_or(|file| file.from != self.keys[*place] || !self.stands(*place))
        };
        let other = (0..sheets.len()).filter(is_other);
        let (first, rest): (Vec<usize>, Vec<usize>) =
            other.partition(|place| wanted.contains(&sheets[*place].path));
        let mut made = Vec::new();
        if !(first.is_empty() && rest.is_empty()) || alike.is_none() {
            let Files { site, theme, .. } = self.files;
            let renderer = Renderer::again(site, theme, self.calendars, alike.take());
            made = self.render(&renderer, bases, first, sink);
            sink.ready();
            self.choose_bases(&renderer, &rest, bases);
            made.append(&mut self.render(&renderer, bases, rest, sink));
            *alike = Some(renderer.into_alike());
        }
        self.put_together(last, made, sink)
    }

    /// What was rendered now, and what is as it was.
    fn put_together(
        &self,
        mut last: Vec<Option<Rendered>>,
        made: Vec<(usize, Rendered)>,
        sink: &dyn Sink,
    ) -> Made {
        let rendered = made.len();
        let mut other_ids = false;
        let mut now: Vec<Option<Rendered>> = last.iter().map(|_| None).collect();
        for (place, file) in made {
            let ids = |last: Rendered| !last.parsed.has_ids_of(&file.parsed);
            other_ids |= last[place].take().is_some_and(ids);
            now[place] = Some(file);
        }
        for (place, file) in last.into_iter().enumerate() {
            if let Some(file) = file {
                self.take(place, &file, sink);
                now[place] = Some(file);
            }
        }
        now.par_iter_mut().enumerate().for_each(|(place, file)| {
            let other = |file: &&mut Rendered| file.published != self.published;
            if let Some(file) = file.as_mut().filter(other) {
                self.read_again(place, file);
            }
        });
        Made {
            files: now.into_iter().flatten().collect(),
            rendered,
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

    fn render(
        &self,
        renderer: &Renderer<'_>,
        bases: &[Arc<[u8]>],
        places: Vec<usize>,
        sink: &dyn Sink,
    ) -> Vec<(usize, Rendered)> {
        let made = places.into_par_iter().map(|place| {
            let sheet = &self.files.sheets[place];
            let (html, problems) = renderer.render(sheet);
            let parsed = Arc::new(self.files.read(sheet, &html));
            let base = bases.get(self.language(place)).cloned();
            let base = base.unwrap_or_default();
            let file = Rendered {
                from: self.keys[place],
                html: Bytes::Packed(Packed::against(&base, html.as_bytes()), base),
                parsed,
                published: self.published,
                problems,
            };
            self.take(place, &file, sink);
            (place, file)
        });
        made.collect()
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
