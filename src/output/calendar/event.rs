//! One event of a calendar, and how it is written (RFC 5545 section 3.6.1).

use crate::language::{Date, DateTime, Zone};

use super::ics::{Ics, basic};

/// An event.
pub(super) struct Event {
    pub uid: String,
    /// How often it was changed, and the last day on which it was.
    pub revision: (usize, Date),
    pub when: When,
    pub summary: String,
    /// The language of the words.
    pub language: String,
    pub description: String,
    pub place: Option<String>,
    pub url: Option<String>,
    pub category: Option<String>,
}

/// When an event is.
pub(super) enum When {
    /// From the first day to the last, both among them.
    Days(Date, Date),
    /// From a local time, perhaps to another; the zone of the place, where it is known.
    Times(DateTime, Option<DateTime>, Option<Zone>),
}

impl When {
    /// Its first day.
    pub(super) fn first(&self) -> Date {
        match self {
            Self::Days(first, _) => *first,
            Self::Times(start, ..) => start.date(),
        }
    }
}

impl Event {
    /// The zone that its times are in.
    pub(super) fn zone(&self) -> Option<Zone> {
        match self.when {
            When::Times(_, _, zone) => zone,
            When::Days(..) => None,
        }
    }

    pub(super) fn write(&self, ics: &mut Ics) {
        let (sequence, stamp) = self.revision;
        ics.line("BEGIN", "VEVENT");
        ics.plain_text("UID", &self.uid);
        ics.line("DTSTAMP", &format!("{}T000000Z", basic(stamp)));
        ics.line("SEQUENCE", &sequence.to_string());
        match self.when {
            When::Days(first, last) => ics.days(first, last),
            When::Times(start, end, zone) => {
                ics.time("DTSTART", start, zone);
                if let Some(end) = end {
                    ics.time("DTEND", end, zone);
                }
            }
        }
        ics.text("SUMMARY", &self.language, &self.summary);
        if !self.description.is_empty() {
            ics.text("DESCRIPTION", &self.language, &self.description);
        }
        if let Some(place) = &self.place {
            ics.plain_text("LOCATION", place);
        }
        if let Some(url) = &self.url {
            ics.line("URL", url);
        }
        if let Some(category) = &self.category {
            ics.text("CATEGORIES", &self.language, category);
        }
        // A stage takes none of the reader's time; a meeting does.
        if let When::Days(..) = self.when {
            ics.line("TRANSP", "TRANSPARENT");
        }
        ics.line("END", "VEVENT");
    }
}
