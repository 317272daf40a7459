//! The register: laws, elections, facts, terms, contacts and regions, each said once in `content/data` and `content/regions` and
//! referred to by id.
//!
//! In: the snapshot. Out: typed entries by id, and a problem for each field that is wrong or contradicts another.
//! Does not know pages, languages beyond the localized texts of its entries, or the day.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::schema::{self, Field, Item, Origin, Record};
use crate::settings::{invalid_yaml, without_mark};
use crate::source::{File, Snapshot};
use crate::yaml::{self, Node, Value};

mod election;
mod fact;
mod figures;
mod law;
mod look_up;
mod reference;
mod region;
mod term;

pub use election::{Anchor, Deadline, deadline_date};
pub use fact::Quantity;
pub use figures::{Amount, Figure, Figures, Figuring, Unit};
pub use law::{Fate, LawChange};
pub use look_up::{Found, Missing};
pub use reference::{Reference, references};
pub use region::Region;

const LAWS: &str = "content/data/laws.yaml";
const CONTACTS: &str = "content/data/contacts.yaml";
const FACTS: &str = "content/data/facts.yaml";
const TERMS: &str = "content/data/terms.yaml";

/// One thing of the register.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its fields.
    pub fields: Record,
    /// Where its id stands.
    pub span: Span,
}

impl Entry {
    /// A place in its file.
    #[must_use]
    pub fn at(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(&self.span.file, range)
    }

    /// Where a field's value stands, or the id where it is missing.
    #[must_use]
    pub fn field(&self, name: &str) -> Span {
        self.fields
            .place(name)
            .map_or_else(|| self.span.clone(), |range| self.at(range.clone()))
    }
}

/// Entries of one kind by id. Shared, so that the register of a region costs only what differs.
pub type Entries = BTreeMap<String, Arc<Entry>>;

/// Everything of the register, by id.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// Laws, `uu-10-2016`.
    pub laws: Entries,
    /// Offices and channels, `bawaslu`.
    pub contacts: Entries,
    /// Elections, `pilkada-2024`; stages and deadlines are among their fields.
    pub elections: Entries,
    /// Facts, `dpt`.
    pub facts: Entries,
    /// Terms, `dpt`.
    pub terms: Entries,
    /// Every region, by its code.
    pub regions: BTreeMap<String, Arc<Region>>,
    /// The region for which this register speaks; none of the national one.
    pub region: Option<Arc<Region>>,
}

impl Register {
    /// A stage of an election.
    #[must_use]
    pub fn stage(&self, election: &str, stage: &str) -> Option<&Record> {
        part(self.elections.get(election)?, "stages", stage)
    }

    /// A deadline of an election.
    #[must_use]
    pub fn deadline(&self, election: &str, deadline: &str) -> Option<&Record> {
        part(self.elections.get(election)?, "deadlines", deadline)
    }
}

/// A group of a list of groups, by its id.
fn part<'e>(entry: &'e Entry, list: &str, id: &str) -> Option<&'e Record> {
    groups(entry, list).find(|group| group.text("id") == Some(id))
}

/// The groups of a list.
fn groups<'e>(entry: &'e Entry, list: &str) -> impl Iterator<Item = &'e Record> {
    entry.fields.list(list).iter().filter_map(Item::group)
}

/// Reads the register.
#[must_use]
pub fn read(snapshot: &Snapshot, report: &mut Report) -> Register {
    let files = [
        (LAWS, schema::LAW),
        (CONTACTS, schema::CONTACT),
        (FACTS, schema::FACT),
        (TERMS, schema::TERM),
    ];
    let [laws, contacts, facts, terms] = tables(snapshot, files, report);
    let mut register = Register {
        laws,
        contacts,
        facts,
        terms,
        ..Register::default()
    };
    register.elections = election::read_all(snapshot, report);
    register.regions = region::read(snapshot, report);
    law::check(&register, report);
    election::check(&register, report);
    fact::check(&register.facts, &register, report);
    term::check(&register, report);
    region::check(&register, report);
    register
}

/// Files that hold entries by id, read at the same time.
fn tables<const N: usize>(
    snapshot: &Snapshot,
    files: [(&str, &'static [Field]); N],
    report: &mut Report,
) -> [Entries; N] {
    let mut tables: [(Entries, Report); N] = std::array::from_fn(|_| Default::default());
    let pairs = tables.par_iter_mut().zip(&files);
    pairs.for_each(|((entries, found), (path, fields))| {
        *entries = table(snapshot, path, fields, found);
    });
    tables.map(|(entries, found)| {
        report.append(found);
        entries
    })
}

/// A file that holds entries by id.
fn table(
    snapshot: &Snapshot,
    path: &str,
    fields: &'static [Field],
    report: &mut Report,
) -> Entries {
    let mut entries = Entries::new();
    let Some((file, node)) = snapshot
        .get(path)
        .and_then(|file| Some((file, parse(file, report)?)))
    else {
        return entries;
    };
    let Value::Map(nodes) = &node.value else {
        let span = Span::new(&file.path, node.range);
        report.push(Diagnostic::new(codes::INVALID_YAML, span, "").arg("kind", "not_a_mapping"));
        return entries;
    };
    for (key, node) in nodes {
        let span = Span::new(&file.path, key.range.clone());
        if let Some(first) = entries.get(&key.name) {
            let twice = Diagnostic::new(codes::DUPLICATE_FIELD, span, &*key.name);
            report.push(twice.note(first.span.clone(), "other"));
            continue;
        }
        let fields = group(node, fields, &file.path, report);
        entries.insert(key.name.clone(), Arc::new(Entry { fields, span }));
    }
    entries
}

fn parse(file: &File, report: &mut Report) -> Option<Node> {
    let (text, base) = without_mark(file.text());
    match yaml::parse(text, base) {
        Ok(node) => Some(node),
        Err(invalid) => {
            report.push(invalid_yaml(&file.path, *invalid));
            None
        }
    }
}

fn group(node: &Node, fields: &'static [Field], file: &Arc<str>, report: &mut Report) -> Record {
    let (record, problems) = schema::decode(node, &[fields], file, Origin::Source);
    report.extend(problems);
    record
}

/// Reports every id of a list field, or of a single id, that is not among the entries.
fn check_ids(entry: &Entry, field: &str, known: &Entries, kind: &str, report: &mut Report) {
    let Some(item) = entry.fields.get(field) else {
        return;
    };
    let items = match &item.value {
        schema::Typed::List(items) => items.as_slice(),
        _ => std::slice::from_ref(item),
    };
    for item in items {
        check_entry(entry, item, known, kind, report);
    }
}

/// Reports an id that is not among the entries.
fn check_entry(entry: &Entry, item: &Item, known: &Entries, kind: &str, report: &mut Report) {
    if let Some(id) = item.text().filter(|id| !known.contains_key(*id)) {
        let names = known.keys().map(String::as_str);
        report.push(unknown_id(entry, item, kind).suggest(id, names));
    }
}

/// Reports an id that is not among those known.
fn check_id(entry: &Entry, item: &Item, known: &BTreeSet<&str>, kind: &str, report: &mut Report) {
    if let Some(id) = item.text().filter(|id| !known.contains(id)) {
        let names = known.iter().copied();
        report.push(unknown_id(entry, item, kind).suggest(id, names));
    }
}

fn unknown_id(entry: &Entry, item: &Item, kind: &str) -> Diagnostic {
    let place = entry.at(item.range.clone());
    let problem = Diagnostic::new(codes::UNKNOWN_ID, place, item.text().unwrap_or_default());
    problem.arg("kind", kind)
}

/// Reports the laws of a `legal_basis` that are not in the register.
fn check_legal_basis(entry: &Entry, fields: &Record, laws: &Entries, report: &mut Report) {
    for basis in fields.list("legal_basis").iter().filter_map(Item::group) {
        if let Some(item) = basis.get("law") {
            check_entry(entry, item, laws, "law", report);
        }
    }
}

/// Reports a period that ends before it starts.
fn check_period(entry: &Entry, fields: &Record, from: &str, to: &str, report: &mut Report) {
    if let (Some(start), Some(end)) = (fields.date(from), fields.date(to))
        && end < start
        && let (Some(first), Some(last)) = (fields.get(from), fields.get(to))
    {
        let place = entry.at(last.range.clone());
        let problem = Diagnostic::new(codes::IMPOSSIBLE_DATE, place, end.to_string());
        let problem = problem.arg("kind", "order").arg("date", start.to_string());
        report.push(problem.note(entry.at(first.range.clone()), "other"));
    }
}
