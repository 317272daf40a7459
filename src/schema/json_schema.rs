//! JSON Schemas (draft 2020-12) of every file that a writer fills in, made from the tables of fields.
//!
//! In: one of the [`files`], the words of a language. Out: a schema whose titles and descriptions are in that language, for editors.
//! It must never refuse what [`super::decode`] accepts in the form that we write; it may be stricter where several forms are understood.

use serde_json::{Map, Value, json};

use crate::diagnostics::{Args, Catalogue, MessageLanguage};
use crate::yaml::{self, Node};

use super::components::COMPONENTS;
use super::fields::SITE;
use super::register::{CONTACT, ELECTION, FACT, LAW, REGION, TERM};
use super::theme::THEME;
use super::{Field, Kind, Level, Origin, PAGE_TYPES, PageType};

/// Something that has a schema.
#[derive(Clone, Debug)]
pub struct File {
    /// The schema's name: `site`, `page-right`, `component-timeline`.
    pub name: String,
    /// The tables that apply, the first that knows a name wins.
    pub tables: Vec<&'static [Field]>,
    /// Whether it holds the fields, or groups of them by id.
    pub form: Form,
    /// Whether it stands for itself or translates another.
    pub origin: Origin,
    /// The page's type, where it is a page.
    page_type: Option<&'static PageType>,
}

/// How the fields stand in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Once.
    Fields,
    /// In each entry, under an id that the writer chooses.
    Entries,
}

/// Everything that has a schema, in the order of the reference.
#[must_use]
pub fn files() -> Vec<File> {
    let data = [
        ("site", SITE, Form::Fields),
        ("laws", LAW, Form::Entries),
        ("contacts", CONTACT, Form::Entries),
        ("election", ELECTION, Form::Fields),
        ("facts", FACT, Form::Entries),
        ("terms", TERM, Form::Entries),
        ("region", REGION, Form::Fields),
        ("theme", THEME, Form::Fields),
    ];
    let data = data.into_iter().map(|(name, fields, form)| File {
        name: name.to_owned(),
        tables: vec![fields],
        form,
        origin: Origin::Source,
        page_type: None,
    });
    let components = COMPONENTS.iter().map(|component| File {
        name: format!("component-{}", component.name),
        tables: vec![component.fields],
        form: Form::Fields,
        origin: Origin::Source,
        page_type: None,
    });
    data.chain(pages("page", Origin::Source))
        .chain(pages("translation", Origin::Translation))
        .chain(components)
        .collect()
}

/// A schema for each type of page, for a section's own page and for the home page.
fn pages(prefix: &str, origin: Origin) -> impl Iterator<Item = File> {
    let ordinary = PAGE_TYPES.first();
    let above = [("section", Level::Section), ("home", Level::Home)];
    let above = above
        .into_iter()
        .filter_map(move |(name, level)| Some((name, ordinary?, level)));
    PAGE_TYPES
        .iter()
        .map(|page_type| (page_type.name, page_type, Level::Page))
        .chain(above)
        .map(move |(name, page_type, level)| File {
            name: format!("{prefix}-{name}"),
            tables: page_type.tables(level),
            form: Form::Fields,
            origin,
            page_type: Some(page_type),
        })
}

impl File {
    /// What it is, in a few words.
    #[must_use]
    pub fn title(&self, words: &Catalogue) -> String {
        let (group, name) = self.name.split_once('-').unwrap_or(("", &self.name));
        let about = match self.page_type {
            Some(page_type) if page_type.name == name => {
                page_type.help.told(words.language()).to_owned()
            }
            _ => words.text(&format!("cli-schema-{name}"), &Args::new()),
        };
        let args = |value: &str| Args::from([("name", value.into())]);
        match group {
            "component" => words.text("cli-schema-component", &args(name)),
            "translation" => words.text("cli-schema-translation", &args(&about)),
            _ => about,
        }
    }
}

/// The schema of a file.
#[must_use]
pub fn json_schema(file: &File, words: &Catalogue) -> Value {
    let language = words.language();
    let mut fields = group(&file.tables, file.origin, language);
    if let Some(page_type) = file.page_type {
        fields["properties"]["type"]["enum"] = json!([page_type.name]);
    }
    let body = match file.form {
        Form::Fields => fields,
        Form::Entries => json!({ "type": "object", "additionalProperties": fields }),
    };
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:suara:schema:{}", file.name),
        "title": file.title(words),
    });
    if let (Value::Object(schema), Value::Object(body)) = (&mut schema, body) {
        schema.extend(body);
    }
    schema
}

fn group(tables: &[&'static [Field]], origin: Origin, language: MessageLanguage) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in tables.iter().flat_map(|table| table.iter()) {
        if properties.contains_key(field.name) {
            continue;
        }
        let inherits = field.shared && origin == Origin::Translation;
        if field.required && !inherits {
            required.push(field.name);
        }
        let mut property = kind(field.kind, language);
        property["description"] = json!(field.help.told(language));
        if let Ok(example) = yaml::parse(&format!("x: {}", field.example), 0)
            && let Some(node) = example.get("x").filter(|_| !field.example.is_empty())
        {
            property["examples"] = json!([value(field.kind, node)]);
        }
        properties.insert(field.name.to_owned(), property);
    }
    let mut schema = json!({
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn kind(kind: Kind, language: MessageLanguage) -> Value {
    const HASH: &str = "^[0-9A-Fa-f]{16}([0-9A-Fa-f]{48}|-([0-9A-Fa-f]{4})*)?$";
    const TAG: &str = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
    // Nested groups say the same in every language or are whole in each: nothing of them is inherited.
    let nested = |fields: &'static [Field]| group(&[fields], Origin::Source, language);
    match kind {
        Kind::Text(limit) | Kind::Name(limit) => text(limit),
        Kind::Prose => text(usize::MAX),
        Kind::Hash => pattern(HASH),
        Kind::File | Kind::Id(_) => json!({ "type": "string", "minLength": 1 }),
        Kind::Slug => pattern("^[a-z0-9]+(-+[a-z0-9]+)*$"),
        Kind::Address => pattern("^/([a-z0-9]+(-+[a-z0-9]+)*/)*$"),
        Kind::LanguageTag => pattern(TAG),
        Kind::Colour => pattern("^#([0-9A-Fa-f]{3}){1,2}$"),
        Kind::Length => pattern("^[0-9]+(\\.[0-9]{1,4})?rem$"),
        Kind::Url => json!({ "type": "string", "format": "uri", "pattern": "^https?://\\S+$" }),
        Kind::Date => json!({
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        }),
        Kind::DateTime => {
            pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$")
        }
        Kind::Time => pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$"),
        Kind::Count => json!({ "type": "integer", "minimum": 0 }),
        Kind::Integer => json!({ "type": "integer" }),
        Kind::Decimal => json!({ "type": "number" }),
        Kind::YesNo => json!({ "type": "boolean" }),
        Kind::Choice(words) => json!({ "enum": choices(words) }),
        Kind::List(inner) => json!({ "type": "array", "items": self::kind(*inner, language) }),
        Kind::ListOrNo(inner) => json!({
            "anyOf": [{ "type": "boolean" }, self::kind(Kind::List(inner), language)],
        }),
        Kind::Group(fields) => nested(fields),
        Kind::Table(fields) => {
            json!({ "type": "object", "additionalProperties": nested(fields) })
        }
        Kind::Values(inner) => {
            json!({ "type": "object", "additionalProperties": self::kind(*inner, language) })
        }
        Kind::Localized => json!({
            "type": "object",
            "minProperties": 1,
            "propertyNames": { "pattern": TAG },
            "additionalProperties": text(usize::MAX),
        }),
    }
}

/// A number without quotes is a text too: "2024" is a fine title.
fn text(limit: usize) -> Value {
    let mut schema = json!({ "type": ["string", "number"], "minLength": 1 });
    if limit < usize::MAX {
        schema["maxLength"] = json!(limit);
    }
    schema
}

fn pattern(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

/// The words, and what an editor takes some of them for: `verdict: true` without quotes is a truth value to YAML.
fn choices(words: &[&str]) -> Vec<Value> {
    let truths = words.iter().filter_map(|word| match *word {
        "true" => Some(json!(true)),
        "false" => Some(json!(false)),
        _ => None,
    });
    words.iter().map(|word| json!(word)).chain(truths).collect()
}

/// An example as an editor reads it.
fn value(kind: Kind, node: &Node) -> Value {
    match (&node.value, kind) {
        (yaml::Value::Null, _) => Value::Null,
        (yaml::Value::Scalar(text), Kind::Count | Kind::Integer | Kind::Decimal | Kind::YesNo) => {
            text.parse().unwrap_or_else(|_| json!(text))
        }
        (yaml::Value::Scalar(text), _) => json!(text),
        (yaml::Value::List(nodes), _) => {
            let inner = match kind {
                Kind::List(inner) | Kind::ListOrNo(inner) => *inner,
                other => other,
            };
            nodes.iter().map(|node| value(inner, node)).collect()
        }
        (yaml::Value::Map(entries), _) => entries
            .iter()
            .map(|(key, node)| (key.name.clone(), value(kind_of(kind, &key.name), node)))
            .collect(),
    }
}

fn kind_of(group: Kind, name: &str) -> Kind {
    match group {
        Kind::Group(fields) => fields
            .iter()
            .find(|field| field.name == name)
            .map_or(Kind::Prose, |field| field.kind),
        _ => Kind::Prose,
    }
}
