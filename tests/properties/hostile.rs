//! What a careless or hostile writer types: into the body, into every field of every file.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use suara::schema::{self, Field, IdKind, Kind, PAGE_TYPES};

use crate::Files;
use crate::pieces::PIECES;

/// Becomes an attribute or an element wherever it is not escaped.
pub(crate) const MARKER: &str = "\"'><zz zz=1 onzz=1><!--";

/// How fields are filled that are not free words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fields {
    /// As they must be.
    Sound,
    /// With the same words as all others.
    Wild,
}

pub(crate) fn markdown() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => select(PIECES).prop_map(str::to_owned),
        1 => Just(MARKER.to_owned()),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Shorter, and always with the marker.
pub(crate) fn words() -> impl Strategy<Value = String> {
    let pieces = proptest::collection::vec(select(PIECES), 0..6);
    (pieces.clone(), pieces)
        .prop_map(|(before, after)| format!("{}{MARKER}{}", before.concat(), after.concat()))
}

/// A site with a page of every type, every field of every file filled, and a page with this body in two languages.
pub(crate) fn site(body: &str, words: &str, fields: Fields) -> Files {
    let fill = Fill { words, fields };
    let mut files = vec![
        ("content/site.yaml".to_owned(), fill.settings()),
        ("content/data/laws.yaml".to_owned(), fill.table(schema::LAW)),
        (
            "content/data/contacts.yaml".to_owned(),
            fill.table(schema::CONTACT),
        ),
        (
            "content/data/facts.yaml".to_owned(),
            fill.facts().to_string(),
        ),
        (
            "content/data/terms.yaml".to_owned(),
            fill.table(schema::TERM),
        ),
        (
            "content/data/elections/satu.yaml".to_owned(),
            fill.group(schema::ELECTION).to_string(),
        ),
        ("content/pages/gambar.png".to_owned(), String::new()),
        (format!("content/pages/{}.png", name(words)), String::new()),
        (format!("content/static/{}.txt", name(words)), String::new()),
    ];
    for language in ["id", "en"] {
        files.push((
            format!("content/pages/_index.{language}.md"),
            fill.page(&[schema::HOME, schema::INDEX], "page", ""),
        ));
        files.push((
            format!("content/pages/seksi/_index.{language}.md"),
            fill.page(&[schema::INDEX], "page", ""),
        ));
        files.push((
            format!("content/pages/{}.{language}.md", name(words)),
            fill.page(&[], "page", ""),
        ));
        for page_type in PAGE_TYPES {
            let path = format!("content/pages/seksi/{}.{language}.md", page_type.name);
            let body = if page_type.name == with_components(words) {
                fill.components() + &fill.charts()
            } else {
                String::new()
            };
            files.push((path, fill.page(&[page_type.fields], page_type.name, &body)));
        }
        let page = format!(
            "---\ntitle: Isi {language}\nsummary: Contoh.\nreviewed_on: 2026-11-01\n---\n{body}"
        );
        files.push((format!("content/pages/seksi/isi.{language}.md"), page));
    }
    files
}

/// A region with an office and pages of its own, whose site shows all pages again.
pub(crate) fn region(words: &str, fields: Fields) -> Files {
    let fill = Fill { words, fields };
    let mut files = vec![("content/regions/satu/region.yaml".to_owned(), fill.region())];
    for folder in ["content/regions/pages", "content/regions/satu/pages"] {
        for language in ["id", "en"] {
            let body = "{{ region.name }} {{ fact.satu }} {{ contact.satu.name }}";
            files.push((
                format!("{folder}/kantor.{language}.md"),
                fill.page(&[], "page", body),
            ));
        }
    }
    files
}

/// The type of page whose turn it is to hold every component: on all of them they would take long.
pub(crate) fn with_components(words: &str) -> &'static str {
    PAGE_TYPES[words.len() % PAGE_TYPES.len()].name
}

/// Words as a name of a file, which has no `/` and no NUL.
fn name(words: &str) -> String {
    words
        .chars()
        .filter(|letter| !matches!(letter, '/' | '\0'))
        .take(60)
        .collect()
}

struct Fill<'a> {
    words: &'a str,
    fields: Fields,
}

impl Fill<'_> {
    fn settings(&self) -> String {
        let mut settings = self.group(schema::SITE);
        settings["languages"] = json!(["id", "en"]);
        settings["theme"] = json!("terang");
        settings["regions_folder"] = json!("wilayah");
        settings.to_string()
    }

    fn table(&self, fields: &[Field]) -> String {
        json!({ "satu": self.group(fields) }).to_string()
    }

    /// A fact of each kind of value: one may have only one.
    fn facts(&self) -> Value {
        const VALUES: [&str; 5] = ["number", "percent", "money", "date", "text"];
        let facts = VALUES.iter().map(|own| {
            let mut fact = self.group(schema::FACT);
            let others = VALUES.iter().filter(|other| *other != own);
            for other in others {
                fact.as_object_mut().expect("a group").remove(*other);
            }
            let id = if *own == "number" { "satu" } else { own };
            (id.to_owned(), fact)
        });
        Value::Object(facts.collect())
    }

    fn region(&self) -> String {
        let mut region = self.group(schema::REGION);
        region["facts"] = self.facts();
        region.to_string()
    }

    /// JSON is YAML, and its strings hold anything.
    fn page(&self, own: &[&[Field]], page_type: &str, body: &str) -> String {
        let mut front = Map::new();
        for fields in own.iter().copied().chain([schema::COMMON]) {
            for field in fields {
                front.entry(field.name).or_insert_with(|| self.field(field));
            }
        }
        for left_out in [
            "draft",
            "publish_on",
            "slug",
            "aliases",
            "source_hash",
            "accept",
        ] {
            front.remove(left_out);
        }
        front.insert("type".to_owned(), json!(page_type));
        format!(
            "---\n{}\n---\n{body}\n\n{}\n",
            Value::Object(front),
            self.words
        )
    }

    fn components(&self) -> String {
        let blocks = schema::COMPONENTS.iter();
        blocks
            .map(|component| block(component.name, &self.group(component.fields)))
            .collect()
    }

    /// A chart of each form, of facts and of values typed there: of both none is drawn.
    fn charts(&self) -> String {
        let mut charts = schema::COMPONENTS.iter();
        let chart = charts.find(|component| component.name == "chart");
        let fields = chart.expect("there are charts").fields;
        let kind = fields.iter().find(|field| field.name == "kind");
        let Some(Kind::Choice(forms)) = kind.map(|field| field.kind) else {
            panic!("a chart has no kind");
        };
        let mut blocks = String::new();
        for form in forms {
            for left_out in ["facts", "series"] {
                let mut chart = self.group(fields);
                let entries = chart.as_object_mut().expect("a group");
                entries.remove(left_out);
                if self.fields == Fields::Sound {
                    entries.insert("kind".to_owned(), json!(form));
                }
                blocks.push_str(&block("chart", &chart));
            }
        }
        blocks
    }

    fn group(&self, fields: &[Field]) -> Value {
        let entries = fields
            .iter()
            .map(|field| (field.name.to_owned(), self.field(field)));
        Value::Object(entries.collect())
    }

    fn field(&self, field: &Field) -> Value {
        match field.name {
            "id" => json!("satu"),
            _ => self.value(&field.kind),
        }
    }

    fn value(&self, kind: &Kind) -> Value {
        let words = || match kind {
            Kind::Text(limit) | Kind::Name(limit) => {
                json!(self.words.chars().take(*limit).collect::<String>())
            }
            _ => json!(self.words),
        };
        let wild = self.fields == Fields::Wild;
        match kind {
            Kind::Text(_) | Kind::Name(_) | Kind::Prose => words(),
            Kind::Localized => json!({ "id": words(), "en": words() }),
            Kind::List(kind) => json!([self.value(kind), self.value(kind)]),
            Kind::Group(fields) => self.group(fields),
            Kind::Table(fields) => {
                json!({ "satu": self.group(fields), self.words: self.group(fields) })
            }
            Kind::Values(_) => json!({}),
            Kind::ListOrNo(kind) if wild => json!([self.value(kind), self.value(kind)]),
            _ if wild => words(),
            // What a list names must exist.
            Kind::ListOrNo(_) => json!(true),
            Kind::Slug => json!("satu"),
            Kind::Address => json!("/lama/"),
            Kind::Url => json!(format!(
                "https://contoh.example/?{}",
                self.words.replace(char::is_whitespace, "")
            )),
            Kind::File => json!("../gambar.png"),
            Kind::Hash => json!("0".repeat(64)),
            Kind::Date => json!("2026-11-01"),
            Kind::DateTime => json!("2026-11-01T07:00"),
            Kind::Time => json!("07:00"),
            Kind::Count | Kind::Integer => json!(1),
            Kind::Decimal => json!(60.5),
            Kind::YesNo => json!(true),
            Kind::Choice(choices) => json!(choices[0]),
            Kind::Id(IdKind::Page) => json!("isi"),
            Kind::Id(_) => json!("satu"),
            Kind::LanguageTag => json!("id"),
            Kind::Colour => json!("#4a2a8a"),
            Kind::Length => json!("2.75rem"),
        }
    }
}

fn block(name: &str, fields: &Value) -> String {
    format!("```{name}\n{fields}\n```\n\n")
}
