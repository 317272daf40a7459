//! Elections, their stages and deadlines, as templates see them.

use tera::Value;

use crate::document::escape;
use crate::register::deadline_date;
use crate::schema::{Item, Record, Typed};
use crate::site::Calendar;

use super::calendar;
use super::component::{legal_basis, with};
use super::fill::Filler;
use super::reference::Reader;
use super::values::{map, optional};

/// ELECTION of the view contract.
pub(super) fn election(filler: &Filler<'_>, id: &str) -> Value {
    let elections = &filler.shared_language().elections;
    elections.get(id).cloned().unwrap_or_else(Value::none)
}

/// STAGE of the view contract.
pub(super) fn stage(filler: &Filler<'_>, election: &str, fields: &Record) -> Value {
    let shared = filler.shared_language();
    let (start, end) = (fields.date("start"), fields.date("end"));
    let id = fields.text("id").unwrap_or_default();
    // The register's texts are words without markup; marked safe, a template may treat them like a page's own texts.
    let reader = about(filler, election);
    let words = |name: &str| match fields.get(name) {
        Some(item) => {
            let mut escaped = String::new();
            escape::text(&mut escaped, &reader.localized(item));
            Value::safe_string(&escaped)
        }
        None => Value::none(),
    };
    map([
        ("id", id.into()),
        ("title", title(reader, fields)),
        ("start", shared.optional_date(start)),
        ("end", shared.optional_date(end)),
        (
            "single_day",
            (start.is_some() && (start == end || end.is_none())).into(),
        ),
        ("who_acts", words("who_acts")),
        ("what_voter_does", words("what_voter_does")),
        (
            "legal_basis",
            legal_basis(filler, fields.list("legal_basis")),
        ),
        ("href", stage_page(filler, election, id)),
        (
            "calendar",
            calendar::value(filler, Calendar::Stage(election.to_owned(), id.to_owned())),
        ),
    ])
}

/// Who reads the texts of an election, which is not always that of the page.
fn about<'a>(filler: &'a Filler<'_>, election: &'a str) -> Reader<'a> {
    Reader {
        election: Some(election),
        ..filler.reader()
    }
}

/// The name of a stage or a deadline, its references filled in.
fn title(reader: Reader<'_>, fields: &Record) -> Value {
    let title = fields.get("title").map(|item| reader.localized(item));
    optional(title.as_deref())
}

/// The address of the page that tells of a stage; nothing on that page itself.
fn stage_page(filler: &Filler<'_>, election: &str, stage: &str) -> Value {
    let shared = filler.shared;
    let language = filler.page.language;
    let own = shared.site.stage_page(language, election, stage);
    // Without a text in this language, the page that says so.
    let page = own.or_else(|| {
        let first = shared.site.stage_page(0, election, stage)?;
        let translations = &shared.site.page(first).translations;
        translations.get(language).copied()
    });
    match page {
        Some(id) if shared.site.page(id).address != filler.page.address => {
            shared.href(filler.root, id).into()
        }
        _ => Value::none(),
    }
}

pub(super) fn deadline(filler: &Filler<'_>, election: &str, fields: &Record) -> Value {
    let shared = filler.shared_language();
    let entry = filler.shared.site.register.elections.get(election);
    let date = entry.and_then(|entry| deadline_date(entry, fields));
    map([
        ("id", optional(fields.text("id"))),
        ("title", title(about(filler, election), fields)),
        ("date", shared.optional_date(date)),
        (
            "legal_basis",
            legal_basis(filler, fields.list("legal_basis")),
        ),
    ])
}

/// A timeline's stages in order of time: all of its election, or those that are typed in it.
pub(super) fn timeline(filler: &Filler<'_>, fields: &Record, data: &Value) -> Value {
    let election = fields.text("election").unwrap_or_default();
    let entry = filler.shared.site.register.elections.get(election);
    let record = entry.map_or(fields, |entry| &entry.fields);
    let stages = in_order(record.list("stages"));
    let stages: Vec<Value> = match entry {
        Some(_) => stages
            .map(|stage| self::stage(filler, election, stage))
            .collect(),
        None => stages.map(|typed| typed_stage(filler, typed)).collect(),
    };
    let feed = calendar::value(filler, Calendar::Election(election.to_owned()));
    with(&with(data, "stages", stages.into()), "calendar", feed)
}

/// Stages by their first known day. One without a day stays behind the one that the register has before it.
fn in_order(stages: &[Item]) -> impl Iterator<Item = &Record> {
    let mut last = None;
    let mut dated: Vec<_> = stages
        .iter()
        .filter_map(Item::group)
        .map(|stage| {
            last = stage.date("start").or(stage.date("end")).or(last);
            (last, stage)
        })
        .collect();
    dated.sort_by_key(|(day, _)| *day);
    dated.into_iter().map(|(_, stage)| stage)
}

fn typed_stage(filler: &Filler<'_>, typed: &Record) -> Value {
    let shared = filler.shared_language();
    let (start, end) = (typed.date("start"), typed.date("end"));
    let text = |name: &str| {
        let text = typed.text(name).map(|text| filler.reader().expand(text));
        optional(text.as_deref())
    };
    map([
        ("id", Value::none()),
        ("title", text("title")),
        ("start", shared.optional_date(start)),
        ("end", shared.optional_date(end)),
        ("single_day", (end.is_none() || start == end).into()),
        ("who_acts", text("who")),
        ("what_voter_does", text("voter")),
        ("legal_basis", Vec::<Value>::new().into()),
        ("href", Value::none()),
        ("calendar", Value::none()),
    ])
}

/// The chosen stages and deadlines of the page's election, by the day that a reader must not miss: the last one of a stage. What has no
/// day yet comes last.
pub(super) fn dates(filler: &Filler<'_>, fields: &Record, data: &Value) -> Value {
    let election = filler.document.text("election");
    let register = &filler.shared.site.register;
    let stages = with_ids(fields, data, "stages").filter_map(|(id, stage)| {
        let found = register.stage(election, id)?;
        Some((found.date("end").or(found.date("start")), stage.clone()))
    });
    let entry = register.elections.get(election);
    let deadlines = with_ids(fields, data, "deadlines").filter_map(|(id, deadline)| {
        let found = register.deadline(election, id)?;
        Some((deadline_date(entry?, found), due(deadline)))
    });
    let mut days: Vec<_> = stages.chain(deadlines).collect();
    days.sort_by_key(|(day, _)| (day.is_none(), *day));
    let days: Vec<Value> = days.into_iter().map(|(_, value)| value).collect();
    with(data, "days", days.into())
}

/// The ids of a list with what templates see of each.
fn with_ids<'a>(
    fields: &'a Record,
    data: &'a Value,
    name: &'static str,
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let values = data.as_map().and_then(|map| map.get(&name.into()));
    let values = values.and_then(Value::as_array).into_iter().flatten();
    let ids = fields.list(name).iter().map(|item| match &item.value {
        Typed::Id(_, id) => id.as_str(),
        _ => "",
    });
    ids.zip(values)
}

/// A deadline as a stage that ends with it.
fn due(deadline: &Value) -> Value {
    let date = deadline.as_map().and_then(|map| map.get(&"date".into()));
    let none = Value::none;
    let value = with(deadline, "end", date.cloned().unwrap_or_else(none));
    ["start", "href", "single_day"]
        .into_iter()
        .fold(value, |value, name| with(&value, name, none()))
}
