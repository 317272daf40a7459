//! What a careless or hostile writer types: into the body, into every field of every file.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use suara::schema::{self, Field, IdKind, Kind, PAGE_TYPES};

use crate::Files;

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

/// Pieces that have broken Markdown, HTML or YAML somewhere.
const PIECES: &[&str] = &[
    "\"",
    "'",
    ">",
    "<",
    "&",
    "&amp;",
    "&#0;",
    "&#x41;",
    "&ouml;",
    "\\",
    "`",
    "```",
    "~~~",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "[^1]",
    "[^1]: ",
    "[^",
    "[x]: /u 'a\"b'\n",
    "[x]",
    "[x][]",
    "[javascript](javascript:alert(1))",
    "(JaVaScRiPt:x)",
    "<javascript:x>",
    "[d](data:text/html,<script>)",
    "![d](data:image/svg+xml,<svg/onload=x>)",
    "[v](\u{1}javascript:x)",
    "[w](//evil.example)",
    "[t](/\\evil.example)",
    "[p](..\\..\\x)",
    "[b](<a b> \"t\\\"<i>\")",
    "![alt \"'><b>](gambar.png \"cap\\\"'><b>\")",
    "[h](#a\"b)",
    "[m](mailto:a@b?x=\"<)",
    "<script>alert(1)</script>",
    "<b onclick=x>",
    "</p>",
    "</div></main>",
    "<!--",
    "-->",
    "<br>",
    "<span lang=\"a\" onx=y>",
    "<span lang='\"><b>'>",
    "<span lang=en>",
    "</span>",
    "<abbr title='a\"b<i>'>",
    "</abbr>",
    "<sub>",
    "<sup>",
    "<kbd>",
    "</kbd>",
    "<details open>",
    "<?php",
    "<![CDATA[",
    "<a href=x>",
    "<svg/onload=x>",
    "<img src=x onerror=y>",
    "\n# ",
    "\n## ",
    " {#id}",
    " {#isi}",
    " {#t-x}",
    " {#a\"b}",
    "\n===\n",
    "\n---\n",
    "\n\n",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "    ",
    "  \n",
    "\n> ",
    "\n> [!WARNING]\n> ",
    "\n>> ",
    "\n- ",
    "\n  - ",
    "\n1. ",
    "\n- [x] ",
    "\n- [ ] ",
    "\nTabel: ",
    "\n\n| a | b |\n|---|:-:|\n| c | d |\n",
    "|",
    "\n|--|\n",
    "\nistilah\n: arti\n",
    "\n```timeline\n",
    "\n```contacts\n",
    "\n```checklist\ntitle: \"x\\\"<b>\"\nitems: [\"[a](javascript:x)\", '<b>']\n```\n",
    "\n```compare\n",
    "\n```checklist\ntitle: &a !!str x\nitems: [*a, *a]\n```\n",
    "title: [",
    "{{",
    "}}",
    "{{ fact.dpt }}",
    "{% raw %}",
    "{#",
    "#}",
    "{{ words }}",
    "TPS",
    "KPU",
    "hoax",
    "Pemilu 2024",
    "27 November 2024",
    "520.986",
    "H-7",
    "https://kpu.go.id",
    "www.example.com",
    "a@b.example",
    "0812-3456-7890",
    "é",
    "e\u{301}",
    "投票",
    "\u{1f5f3}\u{fe0f}",
    "\u{202e}",
    "\u{2066}",
    "\u{feff}",
    "\u{0}",
    "\u{1}",
    "\u{b}",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{a0}",
    "\u{ad}",
    "\u{fffd}",
    "\u{ffff}",
    "zz",
    " ",
    " ",
    "kata ",
    "Kata panjang sekali ",
];

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
            files.push((
                path,
                fill.page(&[page_type.fields], page_type.name, &fill.components()),
            ));
        }
        let page = format!(
            "---\ntitle: Isi {language}\nsummary: Contoh.\nreviewed_on: 2026-11-01\n---\n{body}"
        );
        files.push((format!("content/pages/seksi/isi.{language}.md"), page));
    }
    files
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
        settings.to_string()
    }

    fn table(&self, fields: &[Field]) -> String {
        json!({ "satu": self.group(fields) }).to_string()
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
            .map(|component| {
                format!(
                    "```{}\n{}\n```\n\n",
                    component.name,
                    self.group(component.fields)
                )
            })
            .collect()
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
            Kind::Choices(_) => json!({}),
            _ if wild => words(),
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
        }
    }
}
