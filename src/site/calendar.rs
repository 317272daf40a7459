//! Calendars: which there are in each language, and at which address.
//!
//! One for each election with everything in it, one for each stage that has a day, one for each meeting. What they say is for the output.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Span;
use crate::document::{Territory, slugify};
use crate::language::Zone;
use crate::register::Register;
use crate::schema::{Item, Record};

use super::{LanguageId, Page, PageId, Site, address_span};

/// What a calendar holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Calendar {
    /// Everything of an election, by its id.
    Election(String),
    /// One stage: election, stage.
    Stage(String, String),
    /// The meeting that a page tells of.
    Event(PageId),
}

/// The addresses of the calendars of every language.
pub type Calendars = BTreeMap<(LanguageId, Calendar), String>;

impl Site {
    /// The address of a calendar in a language, from the site's root without the first `/`.
    #[must_use]
    pub fn calendar(&self, language: LanguageId, calendar: Calendar) -> Option<&str> {
        self.calendars
            .get(&(language, calendar))
            .map(String::as_str)
    }

    /// The zone in which a meeting's times are told: the page's own, else the region's, else the site's; none of a national site, which has
    /// no zone of its own. A national page says the same in every region: it has no region's zone.
    #[must_use]
    pub fn zone(&self, page: Option<&Page>) -> Option<Zone> {
        let document = page.and_then(|page| self.document(page));
        let own = document.and_then(|document| document.get("time_zone")?.text());
        let is_national =
            document.is_some_and(|document| document.territory == Territory::National);
        let region = self.register.region.as_ref().filter(|_| !is_national);
        let region = region.map(|region| region.zone);
        let site = || self.settings.record.text("time_zone");
        own.and_then(Zone::named)
            .or(region)
            .or_else(|| site().and_then(Zone::named))
    }

    /// Where a problem with a calendar's address is to be mended.
    pub(super) fn calendar_span(&self, calendar: &Calendar) -> Option<Span> {
        match calendar {
            Calendar::Election(id) | Calendar::Stage(id, _) => {
                Some(self.register.elections.get(id)?.span.clone())
            }
            Calendar::Event(page) => Some(address_span(self.document(self.page(*page))?)),
        }
    }
}

/// The stages of an election that have a day.
pub fn dated_stages<'r>(
    register: &'r Register,
    election: &str,
) -> impl Iterator<Item = (&'r str, &'r Record)> {
    let stages = register
        .elections
        .get(election)
        .map_or(&[][..], |entry| entry.fields.list("stages"));
    let stages = stages.iter().filter_map(Item::group);
    stages
        .filter(|stage| stage.date("start").is_some() || stage.date("end").is_some())
        .filter_map(|stage| Some((stage.text("id")?, stage)))
}

/// Gives every calendar its address: beside the page that tells of its matter, else in a folder of their own.
pub(super) fn collect(site: &Site) -> Calendars {
    let mut calendars = Calendars::new();
    for (id, page, document) in site.written_pages() {
        if document.page_type.name == "event" {
            let meeting = (page.language, Calendar::Event(id));
            calendars.insert(meeting, beside(&page.address));
        }
    }
    for language in 0..site.settings.languages.len() {
        let folder = folder(site, language);
        for election in offered(site) {
            let name = file_name(election);
            let feed = Calendar::Election(election.to_owned());
            calendars.insert((language, feed), format!("{folder}/{name}.ics"));
            for (stage, _) in dated_stages(&site.register, election) {
                let single = Calendar::Stage(election.to_owned(), stage.to_owned());
                let address = match site.stage_page(language, election, stage) {
                    Some(page) => beside(&site.page(page).address),
                    None => format!("{folder}/{name}/{}.ics", file_name(stage)),
                };
                calendars.insert((language, single), address);
            }
        }
    }
    calendars
}

/// The elections whose stages a page or a timeline tells of: nobody finds the calendar of another.
fn offered(site: &Site) -> BTreeSet<&str> {
    let mut elections = BTreeSet::new();
    for (_, _, document) in site.written_pages() {
        if document.page_type.name == "stage" {
            elections.insert(document.text("election"));
        }
        let components = document.body.components.iter();
        for timeline in components.filter(|component| component.kind.name == "timeline") {
            elections.extend(timeline.fields.text("election"));
        }
    }
    elections.retain(|election| site.register.elections.contains_key(*election));
    elections
}

/// `tahapan/kampanye/` has `tahapan/kampanye/kampanye.ics`.
fn beside(page: &str) -> String {
    let name = page.trim_end_matches('/').rsplit('/').next();
    let name = name.filter(|name| !name.is_empty()).unwrap_or("index");
    format!("{page}{name}.ics")
}

/// An id as a file's name. Ids that have no letter of an address share one name, and are told so.
fn file_name(id: &str) -> String {
    let name = slugify(id);
    if name.is_empty() {
        "calendar".to_owned()
    } else {
        name
    }
}

/// The folder of calendars: Indonesian, and English for every other language, as for listing pages.
fn folder(site: &Site, language: LanguageId) -> String {
    let own = &site.settings.languages[language];
    let name = if own.is("id") { "kalender" } else { "calendar" };
    match language {
        0 => name.to_owned(),
        _ => format!("{}/{name}", own.code),
    }
}
