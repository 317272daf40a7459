//! The JSON Schemas are well-formed, and what stands in `content/` satisfies them.
//!
//! The checker here knows the keywords that our schemas use and refuses any other, so that a new keyword needs a line here.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use suara::diagnostics::{Catalogue, MessageLanguage};
use suara::schema::json_schema::{File, files, json_schema};
use suara::yaml::{self, Node};

fn schema(name: &str) -> Value {
    let words = Catalogue::new(MessageLanguage::English);
    let file: File = files().into_iter().find(|file| file.name == name).unwrap();
    json_schema(&file, &words)
}

/// A pattern of ours, by hand: the few that there are.
fn matches(pattern: &str, text: &str) -> bool {
    let slug = |part: &str| {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        !part.is_empty()
            && part.bytes().all(plain)
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    let shape = |shape: &str| {
        let fits = |(letter, wanted): (char, char)| match wanted {
            '0' => letter.is_ascii_digit(),
            wanted => letter == wanted,
        };
        text.len() == shape.len() && text.chars().zip(shape.chars()).all(fits)
    };
    match pattern {
        "^[a-z0-9]+(-+[a-z0-9]+)*$" => slug(text),
        "^/([a-z0-9]+(-+[a-z0-9]+)*/)*$" => {
            let inner = text.strip_prefix('/').unwrap();
            inner.is_empty()
                || inner
                    .strip_suffix('/')
                    .is_some_and(|i| i.split('/').all(slug))
        }
        "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" => {
            let first = text.split('-').next().unwrap();
            (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic())
        }
        "^https?://\\S+$" => {
            text.starts_with("http") && text.contains("://") && !text.contains(char::is_whitespace)
        }
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => shape("0000-00-00"),
        "^([01][0-9]|2[0-3]):[0-5][0-9]$" => shape("00:00"),
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" => [
            "0000-00-00",
            "0000-00-00T00:00",
            "0000-00-00 00:00",
            "0000-00-00T00:00:00",
        ]
        .into_iter()
        .any(shape),
        "^[0-9A-Fa-f]{16}([0-9A-Fa-f]{48}|-([0-9A-Fa-f]{4})*)?$" => {
            let hex = |part: &str| part.bytes().all(|b| b.is_ascii_hexdigit());
            match text.split_once('-') {
                Some((whole, blocks)) => {
                    whole.len() == 16 && blocks.len() % 4 == 0 && hex(whole) && hex(blocks)
                }
                None => matches!(text.len(), 16 | 64) && hex(text),
            }
        }
        "^#([0-9A-Fa-f]{3}){1,2}$" => text.strip_prefix('#').is_some_and(|digits| {
            matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit())
        }),
        "^[0-9]+(\\.[0-9]{1,4})?rem$" => {
            let number = text.strip_suffix("rem").unwrap_or_default();
            let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            number.split('.').count() <= 2 && number.split('.').all(digits)
        }
        other => panic!("a new pattern: {other}"),
    }
}

fn is_type(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        other => panic!("no type: {other}"),
    }
}

/// Whether a value satisfies a schema; where not, the path and the keyword.
fn check(schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    let fail = |keyword: &str| Err(format!("{at}: {keyword} of {schema} refuses {value}"));
    for (keyword, wanted) in schema.as_object().unwrap() {
        let good = match (keyword.as_str(), value) {
            ("type", value) => match wanted {
                Value::Array(names) => names.iter().any(|n| is_type(n.as_str().unwrap(), value)),
                name => is_type(name.as_str().unwrap(), value),
            },
            ("enum", value) => wanted.as_array().unwrap().contains(value),
            ("minLength", Value::String(text)) => {
                text.chars().count() as u64 >= wanted.as_u64().unwrap()
            }
            ("maxLength", Value::String(text)) => {
                text.chars().count() as u64 <= wanted.as_u64().unwrap()
            }
            ("minimum", Value::Number(number)) => number.as_i64() >= wanted.as_i64(),
            ("pattern", Value::String(text)) => matches(wanted.as_str().unwrap(), text),
            ("minProperties", Value::Object(entries)) => {
                entries.len() as u64 >= wanted.as_u64().unwrap()
            }
            ("required", Value::Object(entries)) => {
                let names = wanted.as_array().unwrap().iter();
                names
                    .into_iter()
                    .all(|name| entries.contains_key(name.as_str().unwrap()))
            }
            ("propertyNames", Value::Object(entries)) => {
                for name in entries.keys() {
                    check(wanted, &json!(name), &format!("{at}.{name}"))?;
                }
                true
            }
            ("items", Value::Array(items)) => {
                for (number, item) in items.iter().enumerate() {
                    check(wanted, item, &format!("{at}[{number}]"))?;
                }
                true
            }
            ("properties", Value::Object(entries)) => {
                for (name, schema) in wanted.as_object().unwrap() {
                    if let Some(value) = entries.get(name) {
                        check(schema, value, &format!("{at}.{name}"))?;
                    }
                }
                true
            }
            ("additionalProperties", Value::Object(entries)) => {
                others(schema, wanted, entries, at)?
            }
            _ => true,
        };
        if !good {
            return fail(keyword);
        }
    }
    Ok(())
}

fn others(
    schema: &Value,
    wanted: &Value,
    entries: &Map<String, Value>,
    at: &str,
) -> Result<bool, String> {
    for (name, value) in entries {
        if schema["properties"].get(name).is_some() {
            continue;
        }
        match wanted {
            Value::Bool(false) => return Err(format!("{at}: there is no `{name}`")),
            wanted => check(wanted, value, &format!("{at}.{name}"))?,
        }
    }
    Ok(true)
}

/// Every keyword is one that we know and has a value of the right kind.
fn well_formed(schema: &Value, at: &str) {
    for (keyword, value) in schema.as_object().unwrap_or_else(|| panic!("{at}")) {
        let here = format!("{at}/{keyword}");
        match keyword.as_str() {
            "$schema" => assert_eq!(value, "https://json-schema.org/draft/2020-12/schema"),
            "$id" => assert!(
                value.as_str().unwrap().starts_with("urn:suara:schema:"),
                "{here}"
            ),
            "title" | "description" | "format" | "pattern" => {
                let text = value.as_str().unwrap();
                assert!(!text.is_empty() && !text.contains("cli-"), "{here}: {text}");
            }
            "type" => assert!(value.is_string() || value.is_array(), "{here}"),
            "minLength" | "maxLength" | "minimum" | "minProperties" => {
                assert!(value.is_u64(), "{here}");
            }
            "enum" => assert!(!value.as_array().unwrap().is_empty(), "{here}"),
            "examples" => {
                for example in value.as_array().unwrap() {
                    check(schema, example, &here).unwrap();
                }
            }
            "required" => {
                for name in value.as_array().unwrap() {
                    assert!(
                        schema["properties"].get(name.as_str().unwrap()).is_some(),
                        "{here}"
                    );
                }
            }
            "properties" => {
                for (name, property) in value.as_object().unwrap() {
                    assert!(property["description"].is_string(), "{here}/{name}");
                    well_formed(property, &format!("{here}/{name}"));
                }
            }
            "additionalProperties" if value.is_boolean() => {}
            "items" | "propertyNames" | "additionalProperties" => well_formed(value, &here),
            other => panic!("{at}: a new keyword: {other}"),
        }
    }
}

#[test]
fn every_schema_is_well_formed_in_both_languages() {
    for language in MessageLanguage::ALL {
        let words = Catalogue::new(language);
        let all = files();
        for file in &all {
            let schema = json_schema(file, &words);
            well_formed(&schema, &file.name);
            let same = all.iter().filter(|other| other.name == file.name);
            assert_eq!(same.count(), 1, "{}", file.name);
        }
    }
}

#[test]
fn a_schema_refuses_what_is_wrong() {
    let page = schema("page-page");
    let good = json!({ "title": "A", "summary": "B", "reviewed_on": "2026-11-01" });
    check(&page, &good, "").unwrap();
    for (name, value) in [
        ("sumary", json!("x")),
        ("title", json!("")),
        ("reviewed_on", json!("1 November 2026")),
        ("type", json!("right")),
        ("slug", json!("Hak Saya")),
        ("sources", json!([{ "title": "A" }])),
        ("review_in", json!(-1)),
    ] {
        let mut wrong = good.clone();
        wrong[name] = value;
        assert!(check(&page, &wrong, "").is_err(), "{wrong}");
    }
    assert!(check(&page, &json!({ "title": "A" }), "").is_err());
    let translation = schema("translation-right");
    assert!(translation["properties"].get("if_refused").is_some());
    assert!(
        !translation["required"]
            .as_array()
            .unwrap()
            .contains(&json!("if_refused"))
    );
}

/// YAML as an editor reads it (YAML 1.2, core schema): words without quotes may be numbers and truth values.
fn as_json(node: &Node, text: &str) -> Value {
    match &node.value {
        yaml::Value::Null => Value::Null,
        yaml::Value::Scalar(scalar) => {
            let quoted = text[node.range.clone()].starts_with(['"', '\'', '|', '>']);
            match scalar.as_str() {
                _ if quoted => json!(scalar),
                "true" => json!(true),
                "false" => json!(false),
                number => number
                    .parse::<i64>()
                    .map(Value::from)
                    .or_else(|_| number.parse::<f64>().map(Value::from))
                    .unwrap_or_else(|_| json!(number)),
            }
        }
        yaml::Value::List(nodes) => nodes.iter().map(|node| as_json(node, text)).collect(),
        yaml::Value::Map(entries) => entries
            .iter()
            .map(|(key, node)| (key.name.clone(), as_json(node, text)))
            .collect(),
    }
}

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            found.push(path);
        }
    }
}

/// The name of the schema of a page: its type and level, its own or its source's.
fn name_of(path: &Path, front: &Value) -> String {
    let name = path.file_name().unwrap().to_str().unwrap();
    let (stem, is_source) = match name.strip_suffix(".id.md") {
        Some(stem) => (stem, true),
        None => (name.split('.').next().unwrap(), false),
    };
    let prefix = if is_source { "page" } else { "translation" };
    if stem == "_index" {
        let home = path.parent().unwrap().ends_with("pages");
        return format!("{prefix}-{}", if home { "home" } else { "section" });
    }
    let own = front.get("type").and_then(Value::as_str).map(str::to_owned);
    let page_type = own.unwrap_or_else(|| {
        let source = fs::read_to_string(path.with_file_name(format!("{stem}.id.md"))).unwrap();
        let line = source.lines().find_map(|line| line.strip_prefix("type: "));
        line.unwrap_or("page").to_owned()
    });
    format!("{prefix}-{page_type}")
}

#[test]
fn the_demonstration_satisfies_the_schemas() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let read = |path: &Path| {
        let text = fs::read_to_string(path).unwrap();
        as_json(&yaml::parse(&text, 0).unwrap(), &text)
    };
    let data = [
        ("site.yaml", "site"),
        ("data/laws.yaml", "laws"),
        ("data/contacts.yaml", "contacts"),
        ("data/facts.yaml", "facts"),
        ("data/terms.yaml", "terms"),
        ("data/elections/pemilu-2024.yaml", "election"),
        ("data/elections/pilkada-2024.yaml", "election"),
        ("../themes/terang/theme.yaml", "theme"),
    ];
    for (path, name) in data {
        check(&schema(name), &read(&content.join(path)), path).unwrap();
    }
    let mut found = Vec::new();
    pages(&content.join("pages"), &mut found);
    assert!(found.len() > 50);
    let national = found.len();
    for region in fs::read_dir(content.join("regions")).unwrap() {
        let region = region.unwrap().path();
        let own = region.join("region.yaml");
        check(&schema("region"), &read(&own), &own.display().to_string()).unwrap();
        pages(&region.join("pages"), &mut found);
    }
    assert!(found.len() > national, "no region has pages");
    for path in found {
        let text = fs::read_to_string(&path).unwrap();
        let front = text.strip_prefix("---\n").unwrap();
        let front = &front[..front.find("\n---\n").unwrap()];
        let front = as_json(&yaml::parse(front, 0).unwrap(), front);
        let schema = schema(&name_of(&path, &front));
        check(&schema, &front, &path.display().to_string()).unwrap();
    }
}
