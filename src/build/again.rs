//! One site of a country again: assembled where what there is has changed, rendered and checked where a page's own inputs have.

use std::collections::HashMap;
use std::sync::Arc;

use crate::check::{self, Memory, Parsed};
use crate::diagnostics::Report;
use crate::output::{self, Bytes, Files};
use crate::render::{self, Alike};
use crate::site;
use crate::source::{Fields, Hash};

use super::card::{self, Card};
use super::country::{Country, SiteOfRegion};
use super::frame::{Frame, Own, Pages, files, names, published, routes};
use super::rendering::{Made, Rendered, Rendering};
use super::{Sink, Work};

/// A build of all sites, after another.
pub(super) struct Again<'a> {
    pub country: &'a Country<'a>,
    /// The country's documents, by territory.
    pub pages: Vec<Pages<'a>>,
    /// The hash of settings, register and options: of what every check looks at.
    pub checked_with: Hash,
    /// The hash of these and the theme: of what every file is made from.
    pub common: Hash,
    /// The hash of the files beside pages.
    pub files: Hash,
    /// What was made anew.
    pub work: Work,
    /// The pages of all sites.
    pub cards: Vec<Arc<Card>>,
}

/// What is kept of one site.
#[derive(Default)]
pub(super) struct Kept {
    frame: Option<Frame>,
    /// The rendered files, in the order of the frame's sheets.
    rendered: Vec<Option<Rendered>>,
    /// Of each language a page against which the others are packed.
    bases: Vec<Arc<[u8]>>,
    checks: check::Kept,
    /// Counts how often the ids of a page have changed.
    ids: u64,
    /// The files of the frame that no template makes.
    others: Option<Files>,
    /// What the pages of the frame show alike.
    alike: Option<Alike>,
    /// What writers want to know of each page of the frame, with the version of its document.
    cards: Vec<(u64, Arc<Card>)>,
}

impl Again<'_> {
    /// Builds one site; the files of the pages that it shows in their own language.
    pub(super) fn site(
        &mut self,
        kept: &mut Kept,
        own: &SiteOfRegion<'_>,
        report: &mut Report,
    ) -> Vec<Arc<str>> {
        let mut frame = self.frame(kept, own);
        report.extend(frame.problems.iter().cloned());
        frame.find_links();
        let files = check::Files::new(&frame.site, &self.country.theme, &frame.sheets);
        let made = self.render(kept, &frame, &files, own.sink);
        // In the order of a fresh build: of equal problems the first is told.
        let alike = kept.alike.iter().flat_map(Alike::problems);
        report.extend(alike.chain(made.problems()).cloned());
        self.take_others(kept, &frame, &files, own.sink);
        self.take_worker(&frame, &made, own.sink);
        self.check(kept, &frame, &files, &made, report);
        kept.rendered = made.files.into_iter().map(Some).collect();
        kept.cards = card::again(&frame, std::mem::take(&mut kept.cards));
        self.cards
            .extend(kept.cards.iter().map(|(_, card)| Arc::clone(card)));
        let written = frame.site.written_pages();
        let written = written
            .map(|(.., document)| Arc::clone(&document.path))
            .collect();
        kept.frame = Some(frame);
        written
    }

    fn render(
        &mut self,
        kept: &mut Kept,
        frame: &Frame,
        files: &check::Files<'_>,
        sink: &dyn Sink,
    ) -> Made {
        let rendering = Rendering {
            files,
            calendars: &frame.calendars,
            keys: &frame.keys,
            published: frame.published,
        };
        let last = std::mem::take(&mut kept.rendered);
        let made = rendering.all(last, &mut kept.alike, &mut kept.bases, sink);
        self.work.rendered += made.rendered;
        kept.ids += u64::from(made.other_ids);
        made
    }

    /// Hands over the files that no template makes.
    fn take_others(
        &self,
        kept: &mut Kept,
        frame: &Frame,
        files: &check::Files<'_>,
        sink: &dyn Sink,
    ) {
        let made = || output::files(&frame.site, &self.country.theme, frame.calendars.clone());
        for (path, bytes) in kept.others.get_or_insert_with(made) {
            if !files.is_rendered(path) {
                sink.share(path.clone(), Bytes::Plain(Arc::clone(bytes)));
            }
        }
    }

    /// Hands over the worker, which changes with the pages that it keeps.
    fn take_worker(&self, frame: &Frame, made: &Made, sink: &dyn Sink) {
        let kept = output::kept(&frame.site, &frame.sheets).into_iter();
        let kept: Vec<Hash> = kept.map(|place| made.files[place].hash()).collect();
        if let Some(worker) = output::worker(&frame.site, &self.country.theme, &kept) {
            sink.take(worker);
        }
    }

    fn check(
        &mut self,
        kept: &mut Kept,
        frame: &Frame,
        files: &check::Files<'_>,
        made: &Made,
        report: &mut Report,
    ) {
        let parsed = made.files.iter().map(|file| Arc::clone(&file.parsed));
        let memory = Memory {
            kept: &mut kept.checks,
            common: self.checked_with,
            files: frame.files,
            structure: frame.from,
            routes: frame.routes,
            links: frame.all_links(),
            ids: kept.ids,
            pages: &frame.pages,
        };
        let parsed: Vec<Arc<Parsed>> = parsed.collect();
        self.work.checked += check::check(files, &parsed, Some(memory), report);
    }

    /// The site as it was with the documents of today, or a new one.
    fn frame(&mut self, kept: &mut Kept, own: &SiteOfRegion<'_>) -> Frame {
        let region = own.register.region.as_ref().map(|region| &*region.folder);
        let pages = self.pages.iter().filter(|pages| pages.belong_to(region));
        let documents = Own(pages.collect());
        let mut from = Fields::default();
        from.field(self.common.as_bytes());
        from.field(self.files.as_bytes());
        documents.outlines(&mut from);
        let from = from.hash();
        let last = kept.frame.take();
        let other = match last {
            Some(mut frame) if frame.from == from => {
                frame.renew(&documents);
                return frame;
            }
            other => other,
        };
        let mut frame = self.assemble(from, own, &documents);
        self.work.assembled += 1;
        kept.others = None;
        kept.alike = None;
        kept.cards.clear();
        let places = other
            .iter()
            .flat_map(|other| other.sheets.iter().enumerate());
        let places: HashMap<&str, usize> = places
            .map(|(place, sheet)| (sheet.path.as_str(), place))
            .collect();
        let mut rendered = std::mem::take(&mut kept.rendered);
        let same = frame.sheets.iter().map(|sheet| {
            let place = places.get(sheet.path.as_str())?;
            rendered.get_mut(*place)?.take()
        });
        kept.rendered = same.collect();
        if let Some(other) = other.filter(|other| other.routes == frame.routes) {
            frame.links = other.links;
        }
        frame
    }

    fn assemble(&self, from: Hash, own: &SiteOfRegion<'_>, held: &Own<'_>) -> Frame {
        let Country {
            snapshot,
            documents,
            theme,
            options,
            ..
        } = self.country;
        let mut report = Report::default();
        let site = site::assemble(
            snapshot,
            Arc::clone(own.settings),
            Arc::clone(own.register),
            documents,
            *options,
            &mut report,
        );
        let sheets = render::sheets(&site);
        let calendars = output::calendars(&site, theme);
        let ((inputs, (files, routes)), (names, published)) = rayon::join(
            || {
                let inputs = render::inputs(&site, &sheets, self.common, &calendars);
                let files = files(&site, &self.files);
                (inputs, (files, routes(&site, [&self.checked_with, &files])))
            },
            || {
                let published = published(&site, theme, &sheets, &calendars);
                (names(&site, theme, own.folder), published)
            },
        );
        Frame {
            from,
            problems: report.iter().cloned().collect(),
            inputs,
            files,
            routes,
            names,
            published,
            versions: held.versions(&site),
            newest: held.newest(),
            links: Vec::new(),
            keys: Vec::new(),
            pages: Vec::new(),
            sheets,
            calendars,
            site,
        }
    }
}
