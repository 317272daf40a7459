//! Components and own fields: decoded fields in, values with everything that an id names out.

use tera::{Context, Value};

use crate::diagnostics::Diagnostic;
use crate::document::{Fragment, escape};
use crate::language::Language;
use crate::register::deadline_date;
use crate::schema::{Field, IdKind, Item, Kind, Record, Typed};
use crate::site::Calendar;

use super::calendar;
use super::chart;
use super::fill::Filler;
use super::reference::Reader;
use super::register_list::{self, List};
use super::shared::relative;
use super::values::{self, Entry, map, optional};

/// The HTML of a component.
pub(super) fn render(filler: &Filler<'_>, place: usize, problems: &mut Vec<Diagnostic>) -> String {
    let component = &filler.document.body.components[place];
    let name = component.kind.name;
    let mut data = group(
        filler,
        component.kind.fields,
        Source::of(&component.fields),
        problems,
    );
    if name == "timeline" {
        data = with_stages(filler, &component.fields, &data);
    }
    let id = format!("t-{name}-{}", place + 1);
    match name {
        "chart" => data = chart::component(filler, &component.fields, &id, &data),
        "glossary" => {
            let terms = register_list::terms(List::at(filler, place));
            data = with(&data, "terms", terms);
        }
        "laws" => {
            let laws = register_list::laws(List::at(filler, place));
            data = with(&data, "laws", laws);
        }
        _ => {}
    }
    if matches!(name, "video" | "audio") {
        data = with_sizes(filler, &component.fields, &data);
    }
    let mut context = Context::new();
    context.insert_value("data", data);
    context.insert_value("words", filler.words().plain.clone());
    context.insert_value("root", filler.root.into());
    context.insert_value("id", id.into());
    context.insert_value("level", u32::from(component.level).into());
    context.insert_value("language", (&*filler.document.language.code).into());
    let template = format!("component/{name}.html");
    let theme = filler.shared.theme;
    theme.render(filler.language, &template, &context, problems)
}

/// Where fields are looked up: a record, and behind it what a translation takes from its source.
#[derive(Clone, Copy)]
pub(super) struct Source<'r> {
    pub own: &'r Record,
    pub inherited: Option<&'r Record>,
}

impl<'r> Source<'r> {
    pub(super) fn of(own: &'r Record) -> Self {
        Self {
            own,
            inherited: None,
        }
    }

    fn get(self, name: &str) -> Option<&'r Item> {
        let inherited = || self.inherited?.get(name);
        self.own.get(name).or_else(inherited)
    }
}

/// The fields of a group: every field that there could be has a value, if only nothing.
pub(super) fn group(
    filler: &Filler<'_>,
    fields: &'static [Field],
    source: Source<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Value {
    map(entries(filler, fields, source, problems))
}

/// The same, for who has more to add.
pub(super) fn entries(
    filler: &Filler<'_>,
    fields: &'static [Field],
    source: Source<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Entry> {
    let values = fields.iter().map(|field| {
        let item = source.get(field.name);
        let value = item.map_or_else(Value::none, |item| {
            value(filler, field.kind, item, problems)
        });
        (field.name, value)
    });
    let mut values: Vec<Entry> = values.collect();
    // A picture, by its fields: a template must give it its size, so that the page does not jump when it arrives.
    if let (Some(src), Some(_)) = (source.own.text("src"), source.own.get("alt")) {
        let asset = filler.shared.site.asset_beside(filler.document, src);
        let (width, height) = asset.and_then(|asset| asset.size).unwrap_or_default();
        values.push(("width", width.into()));
        values.push(("height", height.into()));
    }
    // Captions name their language in itself.
    if let Some(tag) = fields
        .iter()
        .find(|field| matches!(field.kind, Kind::LanguageTag))
        && let Some(language) = source.own.text(tag.name).and_then(Language::new)
    {
        values.push(("name", language.name.into()));
    }
    values
}

/// One field of a table of fields.
pub(super) fn field(
    filler: &Filler<'_>,
    fields: &'static [Field],
    name: &str,
    source: Source<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Value {
    let field = fields.iter().find(|field| field.name == name);
    match (field, source.get(name)) {
        (Some(field), Some(item)) => value(filler, field.kind, item, problems),
        _ => Value::none(),
    }
}

fn value(filler: &Filler<'_>, kind: Kind, item: &Item, problems: &mut Vec<Diagnostic>) -> Value {
    let language = filler.document_language();
    match (&item.value, kind) {
        (Typed::Name(path), Kind::File) => file(filler, path),
        (Typed::Text(text), _) => filler.reader().expand(text).into(),
        (Typed::Name(text), _) => text.as_str().into(),
        (Typed::Prose(_), _) => {
            let empty = Fragment::default();
            let inlines = &filler.document.body.inlines;
            let fragment = inlines.get(&item.range.start).unwrap_or(&empty);
            Value::safe_string(&filler.fill(fragment, problems))
        }
        (Typed::Date(date), Kind::DateTime) => {
            values::day_without_time(*date, filler.shared_language())
        }
        (Typed::Date(date), _) => filler.shared_language().date(*date),
        (Typed::DateTime(time), _) => values::date_time(
            *time,
            filler.shared_language(),
            filler.shared.site.zone(Some(filler.page)),
            filler.words().text("local_time"),
        ),
        (Typed::Number(number), _) => language.number(*number).into(),
        (Typed::YesNo(yes), _) => (*yes).into(),
        (Typed::Choice(word), _) => (*word).into(),
        (Typed::Id(kind, id), _) => named(filler, *kind, id),
        (Typed::List(items), Kind::List(kind)) => items
            .iter()
            .map(|item| value(filler, *kind, item, problems))
            .collect::<Vec<_>>()
            .into(),
        (Typed::Group(record), Kind::Group(fields)) => {
            group(filler, fields, Source::of(record), problems)
        }
        _ => optional(item.localized(&filler.document.language.code)),
    }
}

fn file(filler: &Filler<'_>, path: &str) -> Value {
    let asset = filler.shared.site.asset_beside(filler.document, path);
    asset.map_or_else(Value::none, |asset| {
        relative(filler.root, &asset.address).into()
    })
}

/// What an id names, as templates see it.
fn named(filler: &Filler<'_>, kind: IdKind, id: &str) -> Value {
    let shared = &filler.shared.languages[filler.language];
    let election = filler.document.text("election");
    let register = &filler.shared.site.register;
    let found = match kind {
        IdKind::Law => shared.laws.get(id).cloned(),
        IdKind::Contact => shared.contacts.get(id).cloned(),
        IdKind::Election => Some(self::election(filler, id)),
        IdKind::Stage => register
            .stage(election, id)
            .map(|stage| self::stage(filler, election, stage)),
        IdKind::Fact => register_list::fact(filler, id),
        IdKind::Deadline => register
            .deadline(election, id)
            .map(|fields| deadline(filler, election, fields)),
        _ => Some(id.into()),
    };
    found.unwrap_or_else(Value::none)
}

/// ELECTION of the view contract.
pub(super) fn election(filler: &Filler<'_>, id: &str) -> Value {
    let elections = &filler.shared_language().elections;
    elections.get(id).cloned().unwrap_or_else(Value::none)
}

/// STAGE of the view contract.
fn stage(filler: &Filler<'_>, election: &str, fields: &Record) -> Value {
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

fn deadline(filler: &Filler<'_>, election: &str, fields: &Record) -> Value {
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

/// The laws of a list, each with its article.
pub(super) fn legal_basis(filler: &Filler<'_>, items: &[Item]) -> Value {
    let laws = &filler.shared.languages[filler.language].laws;
    values::groups(items, |fields| {
        let law = fields.text("law").and_then(|id| laws.get(id)).cloned();
        map([
            ("law", law.unwrap_or_else(Value::none)),
            ("article", optional(fields.text("article"))),
        ])
    })
}

/// A timeline's stages in order of time: all of its election, or those that are typed in it.
fn with_stages(filler: &Filler<'_>, fields: &Record, data: &Value) -> Value {
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

/// The sizes of a recording and of its film in sign language, so that nobody starts one without knowing.
fn with_sizes(filler: &Filler<'_>, fields: &Record, data: &Value) -> Value {
    let size = |name: &str| {
        let file = fields.text(name)?;
        let asset = filler.shared.site.asset_beside(filler.document, file)?;
        Some(filler.document_language().file_size(asset.bytes.len()))
    };
    let data = with(data, "size", optional(size("src").as_deref()));
    let sign_size = size("sign_language");
    with(&data, "sign_size", optional(sign_size.as_deref()))
}

/// A group with one more field, or with another value for it.
pub(super) fn with(data: &Value, name: &'static str, value: Value) -> Value {
    let mut fields = data.as_map().cloned().unwrap_or_default();
    fields.insert(name.into(), value);
    fields.into()
}
