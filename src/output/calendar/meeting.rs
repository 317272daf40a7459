//! A meeting as an entry of a calendar: its hours where they are known, else its days.

use crate::document::Territory;
use crate::schema::{Item, Typed};
use crate::site::PageId;

use super::event::{Event, When};
use super::{Maker, day, days, last_day};

impl Maker<'_> {
    pub(super) fn meeting(&self, id: PageId) -> Option<Event> {
        let page = self.site.page(id);
        let document = self.site.document(page)?;
        let time = |name: &str| match document.get(name).map(|item| &item.value) {
            Some(Typed::DateTime(time)) => Some(*time),
            _ => None,
        };
        let on = |name: &str| match document.get(name).map(|item| &item.value) {
            Some(Typed::Date(date)) => Some(*date),
            Some(Typed::DateTime(time)) => Some(time.date()),
            _ => None,
        };
        let first = on("starts_at")?;
        let last_known = on("ends_at").filter(|last| *last >= first);
        let when = match time("starts_at") {
            Some(start) => {
                let end = time("ends_at").filter(|end| *end > start);
                When::Times(start, end, self.site.zone(Some(page)))
            }
            // The hour is not known: the whole day.
            None => When::Days(first, last_known.unwrap_or(first)),
        };
        let organizer = (
            "event_organizer",
            Some(document.text("organizer").to_owned()),
        );
        let summary = document.text("summary");
        let rest = self.description(&[organizer], Some(id));
        let revised = document.get("revised_on").map_or(&[][..], days);
        let last = last_day(revised).or_else(|| document.get("reviewed_on").and_then(day));
        Some(Event {
            uid: match (&document.territory, &self.site.register.region) {
                (Territory::Offices | Territory::Region(_), Some(region)) => {
                    self.uid(&[&region.code, &page.stem])
                }
                _ => self.uid(&[&page.stem]),
            },
            revision: (revised.len(), last.unwrap_or(first)),
            when,
            summary: document.text("title").to_owned(),
            language: document.language.code.to_string(),
            description: format!("{summary}\n\n{rest}"),
            place: document
                .get("place")
                .and_then(Item::text)
                .map(str::to_owned),
            url: self.url(id),
            category: None,
        })
    }
}
