//! Checks of one build after another: what was found on a page is not looked for again where everything that its checks look at is the
//! same.
//!
//! A page's checks look at its own document and those of its translations, at the register, the settings and the files beside pages; where
//! its links lead depends besides on where all pages stand and on their ids.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use crate::diagnostics::Diagnostic;
use crate::document::Document;
use crate::register::Register;
use crate::site::Site;
use crate::source::{Fields, Hash};

use super::hard::Terms;
use super::named::Names;
use super::reading::{Reading, Written};
use super::words::Cut;

/// What is kept of the checks of the last build of a site.
#[derive(Default)]
pub struct Kept {
    /// With the file of the first document, in the order of families.
    families: Families,
    groups: BTreeMap<Group, (Hash, Vec<Diagnostic>)>,
    names: Option<(Hash, Arc<Names>)>,
    terms: Option<(Hash, Arc<Terms>)>,
}

/// What was kept, and what it must be compared with.
pub struct Memory<'k> {
    /// What was kept.
    pub kept: &'k mut Kept,
    /// Of settings, register and options.
    pub common: Hash,
    /// Of the files beside pages alone.
    pub files: Hash,
    /// Of what pages there are, and of everything of their documents but the bodies.
    pub structure: Hash,
    /// Of which pages there are and where they stand.
    pub routes: Hash,
    /// Of where all links of all pages lead.
    pub links: Hash,
    /// Changes with the ids of any rendered page.
    pub ids: u64,
    /// Of each page, by its place: its document, its address, and where its links lead.
    pub pages: &'k [Hash],
}

/// Checks whose findings are kept as one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    /// They look at what pages there are and how they are linked.
    Site,
    /// They look at the files beside pages.
    Files,
    /// They look at the register.
    Register,
}

/// What is wrong with the pages that are one page in several languages.
#[derive(Default)]
pub(super) struct Checked {
    own: Finding,
    links: Finding,
    /// How many pages were read now.
    read: usize,
}

/// Families that are usually asked for in the order in which they were kept.
#[derive(Default)]
struct Families {
    in_order: VecDeque<(Arc<str>, Checked)>,
    /// Those that were passed over.
    others: BTreeMap<Arc<str>, Checked>,
}

impl Families {
    fn take(&mut self, path: &str) -> Option<Checked> {
        if let Some(checked) = self.others.remove(path) {
            return Some(checked);
        }
        if self
            .in_order
            .front()
            .is_some_and(|(first, _)| **first != *path)
        {
            self.others.extend(self.in_order.drain(..));
            return self.others.remove(path);
        }
        self.in_order.pop_front().map(|(_, checked)| checked)
    }
}

/// What was found on each page of a family, and with what.
#[derive(Default)]
struct Finding {
    /// Nothing where nobody will ask.
    key: Option<Hash>,
    found: Vec<Vec<Diagnostic>>,
}

impl Checked {
    /// How many pages were read now.
    pub(super) fn read(&self) -> usize {
        self.read
    }

    /// What was found on each page.
    pub(super) fn found(&self) -> impl Iterator<Item = impl Iterator<Item = &Diagnostic>> {
        let pages = self.own.found.iter().zip(&self.links.found);
        pages.map(|(own, links)| own.iter().chain(links))
    }
}

impl Memory<'_> {
    /// What has a name in the register.
    pub(super) fn names(&mut self, register: &Register) -> Arc<Names> {
        let known = self.kept.names.take();
        let known = known.filter(|(key, _)| *key == self.common);
        let known = known.unwrap_or_else(|| (self.common, Arc::new(Names::of(register))));
        Arc::clone(&self.kept.names.insert(known).1)
    }

    /// The rare words that pages define.
    pub(super) fn terms(&mut self, site: &Site) -> Arc<Terms> {
        let mut key = Fields::default();
        key.field(self.common.as_bytes());
        for (id, ..) in Terms::pages(site) {
            key.field(self.pages[id.index()].as_bytes());
        }
        let key = key.hash();
        let known = self.kept.terms.take();
        let known = known.filter(|(known, _)| *known == key);
        let known = known.unwrap_or_else(|| (key, Arc::new(Terms::of(site))));
        Arc::clone(&self.kept.terms.insert(known).1)
    }

    /// What a family was found to be the last time.
    pub(super) fn take(&mut self, pages: &[Written<'_>], family: &[usize]) -> Checked {
        let first = family.first().and_then(|at| pages.get(*at));
        let checked = first.and_then(|(.., first)| self.kept.families.take(&first.path));
        checked.unwrap_or_default()
    }

    /// Keeps what was found; families that are gone stay behind.
    pub(super) fn keep<'d>(&mut self, found: impl Iterator<Item = (&'d Document, Checked)>) {
        let found = found.map(|(first, checked)| (Arc::clone(&first.path), checked));
        self.kept.families = Families {
            in_order: found.collect(),
            others: BTreeMap::new(),
        };
    }

    /// What checks of the whole site find.
    pub(super) fn group(
        &mut self,
        group: Group,
        run: impl FnOnce(&mut Vec<Diagnostic>),
    ) -> Vec<Diagnostic> {
        let mut key = Fields::default();
        let parts: &[&Hash] = match group {
            Group::Site => &[&self.common, &self.structure, &self.links],
            Group::Files => &[&self.files],
            Group::Register => &[&self.common],
        };
        for part in parts {
            key.field(part.as_bytes());
        }
        let key = key.hash();
        let known = self.kept.groups.remove(&group);
        let (key, found) = known.filter(|(known, _)| *known == key).unwrap_or_else(|| {
            let mut found = Vec::new();
            run(&mut found);
            (key, found)
        });
        self.kept.groups.insert(group, (key, found.clone()));
        found
    }

    /// The keys of a family.
    fn keys(&self, pages: &[Written<'_>], family: &[usize], terms: &Hash) -> (Hash, Hash) {
        let mut own = Fields::default();
        own.field(self.common.as_bytes());
        own.field(terms.as_bytes());
        let members = family.iter().filter_map(|at| pages.get(*at));
        for (id, ..) in members {
            own.field(self.pages[id.index()].as_bytes());
        }
        let own = own.hash();
        let mut links = Fields::default();
        links.field(own.as_bytes());
        links.field(self.routes.as_bytes());
        links.field(self.ids.to_le_bytes());
        (own, links.hash())
    }
}

impl Reading<'_> {
    /// Checks a family; what is known of it stays as it is where nothing that the checks look at has changed.
    pub(super) fn again(
        &self,
        pages: &[Written<'_>],
        family: &[usize],
        mut known: Checked,
        memory: Option<&Memory<'_>>,
        cuts: &mut (Cut, Cut),
    ) -> Checked {
        let keys = memory.map(|memory| memory.keys(pages, family, &self.terms_hash));
        let (own, links) = keys.unzip();
        known.read = 0;
        if own.is_none() || known.own.key != own {
            known.read = family.len();
            known.own = Finding {
                key: own,
                found: self.family(pages, family, cuts),
            };
        }
        if links.is_none() || known.links.key != links {
            let found = family.iter().map(|at| self.links(pages[*at]));
            known.links = Finding {
                key: links,
                found: found.collect(),
            };
        }
        known
    }
}
