//! Decoded fields in, values for templates out: dates in words, ids as what they name.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use tera::Value;

use crate::language::{Date, DateTime, Language, Zone};
use crate::schema::{Item, Record};
use crate::site::{Listing, Page, Site};

use super::reference::{Reader, dial};
use super::shared::SharedLanguage;
use super::words::ThemeWords;

/// A value with its name.
pub(super) type Entry = (&'static str, Value);

/// A map of named values.
pub(super) fn map(entries: impl AsRef<[Entry]>) -> Value {
    Value::from_serializable(&Entries(entries.as_ref()))
}

/// As a structure the entries go into the value's own map; `Value::from` of a map would fill a second one.
struct Entries<'e>(&'e [Entry]);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Entries", self.0.len())?;
        for (name, value) in self.0 {
            fields.serialize_field(name, value)?;
        }
        fields.end()
    }
}

/// A text, or nothing.
pub(super) fn optional(text: Option<&str>) -> Value {
    text.map_or_else(Value::none, Value::from)
}

/// DATE of the view contract.
pub(super) fn date(date: Date, language: &Language) -> Value {
    map([
        ("iso", date.to_string().into()),
        ("text", language.weekday_date(date).into()),
        ("short", language.date(date).into()),
    ])
}

/// ELECTION of the view contract.
pub(super) fn election(id: &str, fields: &Record, shared: &SharedLanguage) -> Value {
    map([
        ("id", id.into()),
        (
            "title",
            optional(fields.localized("title", &shared.language.code)),
        ),
        (
            "polling_day",
            shared.optional_date(fields.date("polling_day")),
        ),
    ])
}

/// `DATE_TIME` of the view contract. `zone`: that of the place, where it is known; `local`: the words for it where it is not.
pub(super) fn date_time(
    time: DateTime,
    shared: &SharedLanguage,
    zone: Option<Zone>,
    local: &str,
) -> Value {
    map([
        ("iso", time.strftime("%Y-%m-%dT%H:%M").to_string().into()),
        ("date", shared.date(time.date())),
        ("time", shared.language.time(time.time()).into()),
        ("zone", zone.map_or(local, |zone| zone.name()).into()),
        (
            "utc",
            zone.map_or_else(Value::none, |zone| zone.hours().into()),
        ),
    ])
}

/// `DATE_TIME` of the view contract where only the day is known.
pub(super) fn day_without_time(date: Date, shared: &SharedLanguage) -> Value {
    map([
        ("iso", date.to_string().into()),
        ("date", shared.date(date)),
        ("time", Value::none()),
        ("zone", Value::none()),
        ("utc", Value::none()),
    ])
}

/// LAW of the view contract.
pub(super) fn law(id: &str, fields: &Record, language: &Language) -> Value {
    map([
        ("id", id.into()),
        ("title", optional(fields.localized("title", &language.code))),
        ("name", optional(fields.localized("name", &language.code))),
        ("url", optional(fields.text("url"))),
    ])
}

/// CONTACT of the view contract.
pub(super) fn contact(id: &str, fields: &Record, reader: Reader<'_>) -> Value {
    let localized = |name: &str| {
        optional(
            fields
                .get(name)
                .map(|item| reader.localized(item))
                .as_deref(),
        )
    };
    let phone = fields.text("phone");
    let dial = phone.map(dial);
    map([
        ("id", id.into()),
        ("name", localized("name")),
        ("what_for", localized("what_for")),
        ("phone", optional(phone)),
        ("phone_href", optional(dial.as_deref())),
        ("url", optional(fields.text("url"))),
        ("address", localized("address")),
        ("hours", localized("hours")),
        ("deadline", localized("deadline")),
    ])
}

/// SOURCE of the view contract.
pub(super) fn source(fields: &Record, shared: &SharedLanguage) -> Value {
    map([
        ("title", optional(fields.text("title"))),
        ("publisher", optional(fields.text("publisher"))),
        ("url", optional(fields.text("url"))),
        ("date", shared.optional_date(fields.date("date"))),
    ])
}

/// The groups of a list, each as a value.
pub(super) fn groups(items: &[Item], value: impl Fn(&Record) -> Value) -> Value {
    let groups = items.iter().filter_map(Item::group);
    groups.map(value).collect::<Vec<_>>().into()
}

/// The title of a listing page.
pub(super) fn listing_title<'a>(
    site: &'a Site,
    words: &'a ThemeWords,
    page: &Page,
    listing: Listing,
) -> &'a str {
    let code = &site.language(page).code;
    let settings = &site.settings;
    let named = match listing {
        Listing::Topic(at) => settings.topics.get(at),
        Listing::Audience(at) => settings.audiences.get(at),
        Listing::Topics => return words.text("topics_title"),
        Listing::Audiences => return words.text("audiences_title"),
        Listing::AToZ => return words.text("a_z_title"),
    };
    named
        .and_then(|named| named.fields.localized("title", code))
        .unwrap_or_default()
}
