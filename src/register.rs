//! The register: laws, contacts and elections, each said once in `content/data` and referred to by id.
//!
//! In: the snapshot. Out: typed entries by id, and a problem for each field that is wrong.
//! Does not know pages or languages beyond the localized texts of its entries.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::schema::{self, Field, Item, Origin, Record};
use crate::settings::{invalid_yaml, without_mark};
use crate::source::{File, Snapshot};
use crate::yaml::{self, Node, Value};

const LAWS: &str = "content/data/laws.yaml";
const CONTACTS: &str = "content/data/contacts.yaml";
const ELECTIONS: &str = "content/data/elections/";

/// One thing of the register.
#[derive(Debug)]
pub struct Entry {
    /// Its fields.
    pub fields: Record,
    /// Where its id stands.
    pub span: Span,
}

/// Everything of the register, by id.
#[derive(Debug, Default)]
pub struct Register {
    /// Laws, `uu-10-2016`.
    pub laws: BTreeMap<String, Entry>,
    /// Offices and channels, `bawaslu`.
    pub contacts: BTreeMap<String, Entry>,
    /// Elections, `pilkada-2024`; stages and deadlines are among their fields.
    pub elections: BTreeMap<String, Entry>,
}

impl Register {
    /// A stage of an election.
    #[must_use]
    pub fn stage(&self, election: &str, stage: &str) -> Option<&Record> {
        self.part(election, "stages", stage)
    }

    /// A deadline of an election.
    #[must_use]
    pub fn deadline(&self, election: &str, deadline: &str) -> Option<&Record> {
        self.part(election, "deadlines", deadline)
    }

    fn part(&self, election: &str, list: &str, id: &str) -> Option<&Record> {
        let parts = self.elections.get(election)?.fields.list(list);
        let mut groups = parts.iter().filter_map(Item::group);
        groups.find(|group| group.text("id") == Some(id))
    }
}

/// Reads the register.
#[must_use]
pub fn read(snapshot: &Snapshot, report: &mut Report) -> Register {
    let mut register = Register {
        laws: table(snapshot, LAWS, schema::LAW, report),
        contacts: table(snapshot, CONTACTS, schema::CONTACT, report),
        elections: BTreeMap::new(),
    };
    for file in snapshot.under(ELECTIONS) {
        let Some(node) = parse(file, report) else {
            continue;
        };
        let fields = group(&node, schema::ELECTION, &file.path, report);
        if let Some(id) = fields.text("id") {
            let span = Span::start_of(&file.path);
            register
                .elections
                .insert(id.to_owned(), Entry { fields, span });
        }
    }
    register
}

/// A file that holds entries by id.
fn table(
    snapshot: &Snapshot,
    path: &str,
    fields: &'static [Field],
    report: &mut Report,
) -> BTreeMap<String, Entry> {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    let Some((file, node)) = snapshot
        .get(path)
        .and_then(|file| Some((file, parse(file, report)?)))
    else {
        return entries;
    };
    let Value::Map(nodes) = &node.value else {
        let span = Span::new(&file.path, node.range);
        report.push(Diagnostic::new(codes::WRONG_TYPE, span, "").arg("kind", "group"));
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
        entries.insert(key.name.clone(), Entry { fields, span });
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
