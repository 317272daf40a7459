//! Regions: an office's code, zone, contests, contacts, facts and local stages, laid over the national register.
//!
//! A region adds; it never contradicts a fact that the register locks. Codes are those of the Home Ministry (Kemendagri), `64.71`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::language::Zone;
use crate::schema::{self, Item, Record, Typed};
use crate::settings::{Nation, Settings};
use crate::source::Snapshot;

use super::election::check_unique;
use super::{
    Entries, Entry, Register, check_entry, check_id, check_legal_basis, check_period, fact, group,
    groups, parse, part,
};

const REGIONS: &str = "content/regions/";

/// A region with an office.
#[derive(Debug)]
pub struct Region {
    /// The code, `64.71`.
    pub code: String,
    /// The part of its address, `kota-balikpapan`.
    pub slug: String,
    /// The zone of its clocks.
    pub zone: Zone,
    /// The folder of its files below `content/regions/`: `64.71-balikpapan`.
    pub folder: String,
    /// All its fields.
    pub entry: Entry,
    /// Its own facts.
    pub facts: Entries,
    /// Its own contacts.
    pub contacts: Entries,
}

impl Region {
    /// The contests that are held here in an election; none where the region says nothing of it.
    #[must_use]
    pub fn contests(&self, election: &str) -> Option<Vec<&str>> {
        let held = groups(&self.entry, "contests");
        let mut held = held.filter(|held| held.text("election") == Some(election));
        let contests = held.next()?.list("contests").iter();
        Some(contests.filter_map(Item::text).collect())
    }
}

/// Where the site of a region stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// In a folder of the national site.
    Below,
    /// On its own.
    Alone,
}

impl Region {
    /// The settings of its site: the nation's, with its own name, publisher and address.
    #[must_use]
    pub fn settings(&self, national: &Settings, stands: Stands) -> Settings {
        let mut settings = national.clone();
        let own = self.entry.fields.text("base_url");
        let together = stands == Stands::Below && own.is_none();
        let way = match &*national.base_url {
            _ if together => "../".repeat(self.folder_in(national).matches('/').count() + 1),
            "" => String::new(),
            base => format!("{base}/"),
        };
        settings.nation = Some(Nation {
            base_url: national.base_url.clone(),
            way,
        });
        settings.base_url = match (own, &*national.base_url) {
            (Some(own), _) => own.trim_end_matches('/').to_owned(),
            (None, "") => String::new(),
            (None, base) => format!("{base}/{}", self.folder_in(national)),
        };
        let mut set = |name: &str, value: Typed| {
            let field = schema::SITE.iter().find(|field| field.name == name);
            let range = self.entry.fields.range.clone();
            if let Some(field) = field {
                settings.record.set(field, Item { range, value });
            }
        };
        if let Some(office) = self.entry.fields.group("office") {
            set("publisher", Typed::Group(office.clone()));
        }
        if let Some(Typed::Localized(titles)) = national.record.get("title").map(|item| &item.value)
        {
            let titles = titles.iter().map(|(language, item)| {
                let title = item.text().unwrap_or_default();
                let place = self.entry.fields.localized("name", language);
                let text = format!("{title} · {}", place.unwrap_or(&self.code));
                let range = item.range.clone();
                let value = Typed::Text(text);
                (language.clone(), Item { range, value })
            });
            set("title", Typed::Localized(titles.collect()));
        }
        settings
    }

    /// The folder of its site in the published site, without a last `/`: `wilayah/kota-balikpapan`.
    #[must_use]
    pub fn folder_in(&self, settings: &Settings) -> String {
        format!("{}/{}", settings.regions_folder(), self.slug)
    }
}

/// Reads every region.
pub(super) fn read(snapshot: &Snapshot, report: &mut Report) -> BTreeMap<String, Arc<Region>> {
    let mut regions: BTreeMap<String, Arc<Region>> = BTreeMap::new();
    for file in snapshot.under(REGIONS) {
        let path = file.path.strip_prefix(REGIONS).unwrap_or_default();
        let Some((folder, "region.yaml")) = path.split_once('/') else {
            continue;
        };
        let Some(node) = parse(file, report) else {
            continue;
        };
        let fields = group(&node, schema::REGION, &file.path, report);
        let Some(region) = region(fields, &file.path, folder) else {
            continue;
        };
        let clash = regions
            .values()
            .find(|other| other.code == region.code || other.slug == region.slug);
        if let Some(first) = clash {
            let (field, name) = if first.code == region.code {
                ("code", &region.code)
            } else {
                ("slug", &region.slug)
            };
            let twice = Diagnostic::new(codes::DUPLICATE_FIELD, region.entry.field(field), &**name);
            report.push(twice.note(first.entry.field(field), "other"));
            continue;
        }
        regions.insert(region.code.clone(), Arc::new(region));
    }
    report_folders(snapshot, report);
    regions
}

/// Reports folders that hold no `region.yaml`: whatever else stands there belongs to no site.
fn report_folders(snapshot: &Snapshot, report: &mut Report) {
    let files = snapshot.under(REGIONS);
    let folders: BTreeSet<&str> = files
        .filter_map(|file| Some(file.path.strip_prefix(REGIONS)?.split_once('/')?.0))
        .filter(|folder| *folder != "pages")
        .collect();
    for folder in folders {
        let file: Arc<str> = format!("{REGIONS}{folder}/region.yaml").into();
        // A file that is there and cannot be read is told already.
        let is_told = report.iter().any(|problem| problem.span.file == file);
        if snapshot.get(&file).is_none() && !is_told {
            let missing = Diagnostic::new(codes::MISSING_CONTENT, Span::start_of(&file), &*file);
            report.push(missing.arg("kind", "region"));
        }
    }
}

fn region(fields: Record, path: &Arc<str>, folder: &str) -> Option<Region> {
    let code = fields.get("code")?;
    let span = Span::new(path, code.range.clone());
    let entries = |table: &str| -> Entries {
        let entries = fields.table(table).iter();
        entries
            .filter_map(|(id, range, item)| {
                let entry = Entry {
                    fields: item.group()?.clone(),
                    span: Span::new(path, range.clone()),
                };
                Some((id.clone(), Arc::new(entry)))
            })
            .collect()
    };
    Some(Region {
        code: code.text()?.to_owned(),
        slug: fields.text("slug")?.to_owned(),
        zone: Zone::named(fields.text("time_zone")?)?,
        folder: folder.to_owned(),
        facts: entries("facts"),
        contacts: entries("contacts"),
        entry: Entry { fields, span },
    })
}

/// Cross-checks the regions against the national register.
pub(super) fn check(register: &Register, report: &mut Report) {
    for region in register.regions.values() {
        check_locked(region, register, report);
        check_contests(region, register, report);
        check_stages(region, register, report);
        let own = register.in_region(region);
        fact::check(&region.facts, &own, report);
    }
}

fn check_locked(region: &Region, register: &Register, report: &mut Report) {
    for (id, entry) in &region.facts {
        if let Some(national) = register.facts.get(id)
            && national.fields.is("locked")
        {
            let problem = Diagnostic::new(codes::LOCKED_FACT, entry.span.clone(), &**id);
            report.push(problem.note(national.field("locked"), "other"));
        }
    }
}

fn check_contests(region: &Region, register: &Register, report: &mut Report) {
    check_unique(&region.entry, "contests", &["election"], report);
    for held in groups(&region.entry, "contests") {
        let Some(item) = held.get("election") else {
            continue;
        };
        check_entry(&region.entry, item, &register.elections, "election", report);
        let Some(election) = item.text().and_then(|id| register.elections.get(id)) else {
            continue;
        };
        let contests = groups(election, "contests").filter_map(|contest| contest.text("id"));
        let contests: BTreeSet<&str> = contests.collect();
        for item in held.list("contests") {
            check_id(&region.entry, item, &contests, "contest", report);
        }
    }
}

fn check_stages(region: &Region, register: &Register, report: &mut Report) {
    check_unique(&region.entry, "stages", &["election", "id"], report);
    for stage in groups(&region.entry, "stages") {
        check_legal_basis(&region.entry, stage, &register.laws, report);
        check_period(&region.entry, stage, "start", "end", report);
        let Some(election) = stage
            .text("election")
            .and_then(|id| register.elections.get(id))
        else {
            if let Some(item) = stage.get("election") {
                check_entry(&region.entry, item, &register.elections, "election", report);
            }
            continue;
        };
        let ids = groups(election, "stages").filter_map(|stage| stage.text("id"));
        let ids: BTreeSet<&str> = ids.collect();
        if let Some(after) = stage.get("after") {
            check_id(&region.entry, after, &ids, "stage", report);
        }
        // A region adds stages; those of the nation are not its to change.
        if let Some(item) = stage.get("id")
            && let Some(id) = item.text()
            && let Some(national) = part(election, "stages", id)
        {
            let place = region.entry.at(item.range.clone());
            let problem = Diagnostic::new(codes::LOCKED_FACT, place, id);
            report.push(problem.note(election.at(national.range.clone()), "other"));
        }
    }
}

impl Register {
    /// The register as it speaks in a region: its facts and contacts instead of the national ones, its stages among the others.
    #[must_use]
    pub fn in_region(&self, region: &Arc<Region>) -> Self {
        let mut own = self.clone();
        own.region = Some(Arc::clone(region));
        for (id, entry) in &region.facts {
            let locked = self
                .facts
                .get(id)
                .is_some_and(|fact| fact.fields.is("locked"));
            if !locked {
                own.facts.insert(id.clone(), Arc::clone(entry));
            }
        }
        for (id, entry) in &region.contacts {
            own.contacts.insert(id.clone(), Arc::clone(entry));
        }
        for (id, entry) in &mut own.elections {
            let local: Vec<&Item> = region.entry.fields.list("stages").iter().collect();
            let local = local
                .into_iter()
                .filter(|item| item.group().and_then(|stage| stage.text("election")) == Some(id));
            let local: Vec<Item> = local.cloned().collect();
            if !local.is_empty() {
                *entry = Arc::new(with_stages(entry, local));
            }
        }
        own
    }
}

/// An election with further stages, each behind the national one that it names.
fn with_stages(election: &Entry, local: Vec<Item>) -> Entry {
    let mut stages = election.fields.list("stages").to_vec();
    // From the last on, so that two behind the same one keep their order.
    for item in local.into_iter().rev() {
        let after = item.group().and_then(|stage| stage.text("after"));
        let place = stages.iter().position(|stage| {
            let id = stage.group().and_then(|stage| stage.text("id"));
            id.is_some() && id == after
        });
        stages.insert(place.map_or(stages.len(), |place| place + 1), item);
    }
    let mut entry = election.clone();
    entry.fields.replace("stages", Typed::List(stages));
    entry
}
