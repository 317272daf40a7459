//! Calendars (`.ics`): the site and the theme's words in, a file for each election, stage and meeting in each language out.
//!
//! A calendar changes only when its content does. So nothing here comes from the clock:
//!
//! - `UID` is made of the ids in the register (of a meeting: its stem) and the site's host; it is the same in every language, so that a
//!   reader who takes both has the day once.
//! - `SEQUENCE` counts the days of `revised_on`, which the writer adds to an entry that has changed.
//! - `DTSTAMP` is the day of the last change (RFC 5545 section 3.8.7.2, for a calendar without METHOD): the last of `revised_on`; before
//!   any change the day since which the law holds, else the first day of the election; of a meeting the day of the page's last check.
//!
//! No METHOD, for PUBLISH would demand an organizer's address (RFC 5546 section 3.2.1), and no alarm: that is the reader's choice.

use crate::language::{Date, Zone};
use crate::register::{Entry, Register, deadline_date};
use crate::render::{Reader, Theme};
use crate::schema::{Item, Record, Typed};
use crate::site::calendar::dated_stages;
use crate::site::{Calendar, LanguageId, PageId, Site};

use super::Files;

mod event;
mod ics;
mod meeting;

use event::{Event, When};
use ics::Ics;

/// How often a program that subscribes should look again: often enough for a date that is moved, seldom enough for a small host.
const REFRESH: &str = "P1D";

/// Every calendar of the site, by its address.
pub(super) fn files(site: &Site, theme: &Theme) -> Files {
    let calendars = site.calendars.iter();
    let files = calendars.map(|((language, calendar), address)| {
        let maker = Maker {
            site,
            theme,
            language: *language,
        };
        (address.clone(), maker.file(calendar, address).into())
    });
    files.collect()
}

/// What makes the calendars of a language.
struct Maker<'a> {
    site: &'a Site,
    theme: &'a Theme,
    language: LanguageId,
}

impl Maker<'_> {
    fn file(&self, calendar: &Calendar, address: &str) -> Vec<u8> {
        let mut events = self.events(calendar);
        let reader = Reader {
            register: &self.site.register,
            language: &self.site.settings.languages[self.language],
            words: &self.theme.words[self.language],
            election: match calendar {
                Calendar::Election(id) | Calendar::Stage(id, _) => Some(id),
                Calendar::Event(page) => self
                    .site
                    .document(self.site.page(*page))
                    .map(|document| document.text("election")),
            },
        };
        for event in &mut events {
            event.summary = reader.expand(&event.summary).into_owned();
            event.description = reader.expand(&event.description).into_owned();
        }
        let mut ics = Ics::default();
        ics.line("BEGIN", "VCALENDAR");
        ics.line("VERSION", "2.0");
        ics.line("PRODID", "-//Suara//Suara//EN");
        ics.line("CALSCALE", "GREGORIAN");
        if let Calendar::Election(id) = calendar {
            self.feed(&mut ics, id, address);
        }
        let mut zones: Vec<Zone> = events.iter().filter_map(Event::zone).collect();
        zones.sort_unstable();
        zones.dedup();
        for zone in zones {
            ics.zone(zone);
        }
        for event in &events {
            event.write(&mut ics);
        }
        ics.line("END", "VCALENDAR");
        ics.into_bytes()
    }

    /// What a calendar says that is kept up to date (RFC 7986 section 5), with the older names that programs still read.
    fn feed(&self, ics: &mut Ics, election: &str, address: &str) {
        let entry = self.site.register.elections.get(election);
        let (title, language) = entry
            .and_then(|entry| self.said(&entry.fields, "title"))
            .unwrap_or((election, self.code()));
        let record = &self.site.settings.record;
        let site = record.localized("title", self.code()).unwrap_or_default();
        let name = format!("{title} – {site}");
        ics.text("NAME", language, &name);
        ics.plain_text("X-WR-CALNAME", &name);
        if !self.site.settings.base_url.is_empty() {
            ics.line("SOURCE;VALUE=URI", &self.site.url(address));
        }
        ics.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        ics.line("X-PUBLISHED-TTL", REFRESH);
    }

    fn events(&self, calendar: &Calendar) -> Vec<Event> {
        let register = &self.site.register;
        match calendar {
            Calendar::Election(id) => match register.elections.get(id) {
                Some(entry) => self.election(id, entry),
                None => Vec::new(),
            },
            Calendar::Stage(election, id) => {
                let entry = register.elections.get(election);
                let stage = register.stage(election, id);
                let event = entry.zip(stage);
                let event = event.and_then(|(entry, stage)| self.stage(election, entry, stage));
                event.into_iter().collect()
            }
            Calendar::Event(page) => self.meeting(*page).into_iter().collect(),
        }
    }

    /// Everything of an election in order of time.
    fn election(&self, id: &str, entry: &Entry) -> Vec<Event> {
        let stages = dated_stages(&self.site.register, id);
        let stages = stages.filter_map(|(_, stage)| self.stage(id, entry, stage));
        let deadlines = entry.fields.list("deadlines").iter();
        let deadlines = deadlines
            .filter_map(Item::group)
            .filter_map(|deadline| self.deadline(id, entry, deadline));
        let mut events: Vec<Event> = stages.chain(deadlines).collect();
        events.extend(self.polling_day(id, entry));
        events.sort_by_key(|event| event.when.first());
        events
    }

    /// A stage that has a day.
    fn stage(&self, election: &str, entry: &Entry, stage: &Record) -> Option<Event> {
        let (title, language) = self.said(stage, "title")?;
        let (start, end) = (stage.date("start"), stage.date("end"));
        let words = &self.theme.words[self.language];
        // Of a stage that has one end only, the calendar shows that day and says which it is.
        let summary = match (start, end) {
            (Some(_), None) => words.with_text("calendar_first_day", "title", title),
            (None, Some(_)) => words.with_text("calendar_last_day", "title", title),
            _ => title.to_owned(),
        };
        let first = start.or(end)?;
        let id = stage.text("id")?;
        let page = self.site.stage_page(self.language, election, id);
        let parts = [
            (
                "stage_voter",
                self.said(stage, "what_voter_does")
                    .map(|said| said.0.to_owned()),
            ),
            (
                "stage_who",
                self.said(stage, "who_acts").map(|said| said.0.to_owned()),
            ),
            ("legal_basis", self.laws(stage)),
        ];
        Some(Event {
            uid: match (stage.get("after"), &self.site.register.region) {
                // A stage that only a region has: another region may have one of the same id.
                (Some(_), Some(region)) => self.uid(&[election, &region.code, id]),
                _ => self.uid(&[election, id]),
            },
            revision: self.revision(entry, Some(stage)),
            when: When::Days(first, end.unwrap_or(first)),
            summary,
            language: language.to_owned(),
            description: self.description(&parts, page),
            place: None,
            url: page.and_then(|page| self.url(page)),
            category: self.election_title(entry),
        })
    }

    fn deadline(&self, election: &str, entry: &Entry, deadline: &Record) -> Option<Event> {
        let (title, language) = self.said(deadline, "title")?;
        let day = deadline_date(entry, deadline)?;
        Some(Event {
            uid: self.uid(&[election, deadline.text("id")?]),
            revision: self.revision(entry, Some(deadline)),
            when: When::Days(day, day),
            summary: title.to_owned(),
            language: language.to_owned(),
            description: self.description(&[("legal_basis", self.laws(deadline))], None),
            place: None,
            url: None,
            category: self.election_title(entry),
        })
    }

    /// Polling day, where no stage is that day.
    fn polling_day(&self, id: &str, entry: &Entry) -> Option<Event> {
        let day = entry.fields.date("polling_day")?;
        let mut stages = dated_stages(&self.site.register, id);
        if stages
            .any(|(_, stage)| stage.date("start") == Some(day) && stage.date("end") == Some(day))
        {
            return None;
        }
        let words = &self.theme.words[self.language];
        Some(Event {
            uid: self.uid(&[id, "polling-day"]),
            revision: self.revision(entry, None),
            when: When::Days(day, day),
            summary: words.text("polling_day").to_owned(),
            language: self.code().to_owned(),
            description: String::new(),
            place: None,
            url: None,
            category: self.election_title(entry),
        })
    }
}

impl Maker<'_> {
    fn code(&self) -> &str {
        &self.site.settings.languages[self.language].code
    }

    /// A text of the register, and the language that it is in: the first one that the register has, where it lacks this one.
    fn said<'r>(&self, fields: &'r Record, name: &str) -> Option<(&'r str, &'r str)> {
        let Typed::Localized(texts) = &fields.get(name)?.value else {
            return None;
        };
        let own = texts.iter().find(|(code, _)| code == self.code());
        let (code, item) = own.or(texts.first())?;
        Some((item.text()?, code))
    }

    fn election_title(&self, entry: &Entry) -> Option<String> {
        let title = self.said(&entry.fields, "title")?;
        Some(title.0.to_owned())
    }

    /// "UU 10/2016, 73; PKPU 2/2024".
    fn laws(&self, fields: &Record) -> Option<String> {
        let laws = fields.list("legal_basis").iter().filter_map(Item::group);
        let laws = laws.filter_map(|basis| {
            let law = self.site.register.laws.get(basis.text("law")?)?;
            let title = self.said(&law.fields, "title")?.0;
            Some(match basis.text("article") {
                Some(article) => format!("{title}, {article}"),
                None => title.to_owned(),
            })
        });
        let laws: Vec<String> = laws.collect();
        (!laws.is_empty()).then(|| laws.join("; "))
    }

    /// Each part in a paragraph after its name; last the address of the page, for programs that do not show `URL`.
    fn description(&self, parts: &[(&str, Option<String>)], page: Option<PageId>) -> String {
        let words = &self.theme.words[self.language];
        let parts = parts.iter().filter_map(|(name, text)| {
            let text = text.as_deref().filter(|text| !text.is_empty())?;
            Some(format!("{}: {text}", words.text(name)))
        });
        let url = page.and_then(|page| self.url(page));
        parts.chain(url).collect::<Vec<_>>().join("\n\n")
    }

    /// None without the site's address, for a calendar's addresses must be absolute.
    fn url(&self, page: PageId) -> Option<String> {
        let settings = &self.site.settings;
        (!settings.base_url.is_empty()).then(|| self.site.url(&self.site.page(page).address))
    }

    /// A name for ever (section 3.8.4.7). Before the site has an address, the host is one that nobody can have (RFC 2606).
    fn uid(&self, parts: &[&str]) -> String {
        let base = &self.site.settings.base_url;
        let host = base
            .split("://")
            .nth(1)
            .and_then(|rest| rest.split('/').next());
        let host = host.filter(|host| !host.is_empty());
        format!("{}@{}", parts.join("."), host.unwrap_or("suara.invalid"))
    }

    /// How often an entry of the register was changed, and the last day on which it was. A change of polling day moves all.
    fn revision(&self, election: &Entry, part: Option<&Record>) -> (usize, Date) {
        let own = part.map_or(&[][..], |part| part.list("revised_on"));
        let lists = [election.fields.list("revised_on"), own];
        let last = lists.iter().filter_map(|list| last_day(list)).max();
        let last = last
            .or_else(|| in_force(&self.site.register, part?))
            .or_else(|| first_day(&election.fields));
        let count = lists.iter().map(|list| list.len()).sum();
        (count, last.unwrap_or(Date::constant(2000, 1, 1)))
    }
}

/// The day since which the laws of an entry hold.
fn in_force(register: &Register, entry: &Record) -> Option<Date> {
    let laws = entry.list("legal_basis").iter().filter_map(Item::group);
    let laws = laws.filter_map(|basis| register.laws.get(basis.text("law")?));
    laws.filter_map(|law| law.fields.date("in_force_from"))
        .max()
}

/// The first day that an election's entries name.
fn first_day(election: &Record) -> Option<Date> {
    let stages = election.list("stages").iter().filter_map(Item::group);
    let days = stages.flat_map(|stage| [stage.date("start"), stage.date("end")]);
    let days = days.flatten().chain(election.date("polling_day"));
    days.min()
}

fn last_day(items: &[Item]) -> Option<Date> {
    items.iter().filter_map(day).max()
}

fn day(item: &Item) -> Option<Date> {
    match item.value {
        Typed::Date(date) => Some(date),
        _ => None,
    }
}

fn days(item: &Item) -> &[Item] {
    match &item.value {
        Typed::List(items) => items,
        _ => &[],
    }
}
