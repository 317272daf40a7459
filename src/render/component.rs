//! Components and own fields: decoded fields in, values with everything that an id names out.

use tera::{Context, Value};

use crate::diagnostics::Diagnostic;
use crate::document::Fragment;
use crate::language::Language;
use crate::schema::{Field, IdKind, Item, Kind, Record, Typed};

use super::chart;
use super::fill::Filler;
use super::register_list::{self, List};
use super::shared::relative;
use super::stages;
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
    let id = format!("t-{name}-{}", place + 1);
    match name {
        "timeline" => data = stages::timeline(filler, &component.fields, &data),
        "dates" => data = stages::dates(filler, &component.fields, &data),
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
    let shared = &filler.shared.alike.languages[filler.language];
    let election = filler.document.text("election");
    let register = &filler.shared.site.register;
    let found = match kind {
        IdKind::Law => shared.laws.get(id).cloned(),
        IdKind::Contact => shared.contacts.get(id).cloned(),
        IdKind::Election => Some(stages::election(filler, id)),
        IdKind::Stage => register
            .stage(election, id)
            .map(|stage| stages::stage(filler, election, stage)),
        IdKind::Fact => register_list::fact(filler, id),
        IdKind::Deadline => register
            .deadline(election, id)
            .map(|fields| stages::deadline(filler, election, fields)),
        _ => Some(id.into()),
    };
    found.unwrap_or_else(Value::none)
}

/// The laws of a list, each with its article.
pub(super) fn legal_basis(filler: &Filler<'_>, items: &[Item]) -> Value {
    let laws = &filler.shared.alike.languages[filler.language].laws;
    values::groups(items, |fields| {
        let law = fields.text("law").and_then(|id| laws.get(id)).cloned();
        map([
            ("law", law.unwrap_or_else(Value::none)),
            ("article", optional(fields.text("article"))),
        ])
    })
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
