//! `content/site.yaml`: the site's name, languages, address, topics, audiences and limits.
//!
//! In: the snapshot. Out: [`Settings`], usable whatever is wrong with the file, and a problem for each thing that is.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, MessageLanguage, Report, Severity, Span, codes};
use crate::language::Language;
use crate::schema::{self, Item, Origin, Record, Typed};
use crate::source::Snapshot;
use crate::yaml;

/// Where the settings stand.
pub const FILE: &str = "content/site.yaml";

/// What `site.yaml` says, with what holds where it says nothing.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The file's fields, for what has no field here.
    pub record: Record,
    /// Where the national site is, in the settings of a region's site.
    pub nation: Option<Nation>,
    /// The site's languages, the default one first; never empty.
    pub languages: Vec<Arc<Language>>,
    /// The published site's address without the last `/`, empty where it is not known.
    pub base_url: String,
    /// The theme's folder below `themes/`.
    pub theme: String,
    /// Days after which a page must be checked again.
    pub review_in: i64,
    /// The limit of a page's HTML and style sheet, in bytes before compression.
    pub page_limit: usize,
    /// The official domains, in lower case, without scheme, path and `www.`: `kpu.go.id`.
    pub official_domains: Vec<String>,
    /// Topics in the order of the file.
    pub topics: Vec<Named>,
    /// Audiences in the order of the file.
    pub audiences: Vec<Named>,
}

/// The national site, as the site of a region knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nation {
    /// Its address without the last `/`, empty where it is not known.
    pub base_url: String,
    /// The way to its root from the root of the region's site: `../../`, or its address where the two do not stand together; empty
    /// where there is no way.
    pub way: String,
    /// Whether the two are made together.
    pub stands: Stands,
}

/// Where the site of a region stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Beside the national site, which is made first, with a folder there or an address of its own.
    Below,
    /// On its own: nobody makes the national site.
    Alone,
}

/// A topic or audience: something with a title in each language and a page that lists what belongs to it.
#[derive(Clone, Debug)]
pub struct Named {
    /// The id that pages name it by.
    pub id: String,
    /// Its title and slug, by language.
    pub fields: Record,
    /// Where its id stands in `site.yaml`.
    pub span: Span,
}

impl Settings {
    /// The default language.
    #[must_use]
    pub fn default_language(&self) -> &Arc<Language> {
        &self.languages[0]
    }

    /// The language of that code.
    #[must_use]
    pub fn language(&self, code: &str) -> Option<&Arc<Language>> {
        self.languages
            .iter()
            .find(|language| &*language.code == code)
    }

    /// Whether the site stands in a folder of the national one, whose files for the host hold for it too.
    #[must_use]
    pub fn is_below(&self) -> bool {
        let nation = self.nation.as_ref();
        nation.is_some_and(|nation| nation.way.starts_with("../"))
    }

    /// Whether this is the site of a region, and the national one is made with it: what the two share is checked there.
    #[must_use]
    pub fn has_nation(&self) -> bool {
        let nation = self.nation.as_ref();
        nation.is_some_and(|nation| nation.stands == Stands::Below)
    }

    /// The folder of the published site in which the sites of regions stand.
    #[must_use]
    pub fn regions_folder(&self) -> &str {
        self.record.text("regions_folder").unwrap_or("wilayah")
    }

    /// Whether readers' browsers keep copies of pages.
    #[must_use]
    pub fn keeps_copies(&self) -> bool {
        let said = self.record.get("offline").map(|item| &item.value);
        said != Some(&Typed::YesNo(false))
    }

    /// The path part of the address: "" or "/path" for a site that lives in a folder of its host.
    #[must_use]
    pub fn base_path(&self) -> &str {
        path_of(&self.base_url)
    }

    /// The severity that the site gives a code.
    #[must_use]
    pub fn raised(&self, code: Code) -> Option<Severity> {
        let raised = self.record.table("severities");
        raised
            .iter()
            .any(|(name, ..)| name == code.name)
            .then_some(Severity::Error)
    }

    /// The words of a list of `site.yaml`.
    pub fn words(&self, field: &str) -> impl Iterator<Item = &str> {
        self.record.list(field).iter().filter_map(Item::text)
    }
}

/// Reads the settings.
#[must_use]
pub fn read(snapshot: &Snapshot, report: &mut Report) -> Settings {
    let file: Arc<str> = FILE.into();
    let record = if let Some(found) = snapshot.get(FILE) {
        decode(found.text(), &file, report)
    } else {
        let kind = match snapshot.under("content/").next() {
            Some(_) => "settings",
            None => "folder",
        };
        // A file that is there and cannot be read is told already.
        if !report.iter().any(|problem| *problem.span.file == *FILE) {
            let missing = Diagnostic::new(codes::MISSING_CONTENT, Span::start_of(&file), FILE);
            report.push(missing.arg("kind", kind));
        }
        Record::default()
    };
    let number = |group: Option<&Record>, name: &str, default: i64| {
        group
            .and_then(|group| group.number(name))
            .unwrap_or(default)
    };
    let page_kb = number(record.group("budgets"), "page_kb", 70);
    Settings {
        nation: None,
        languages: languages(&record, &file, report),
        base_url: record
            .text("base_url")
            .unwrap_or_default()
            .trim_end_matches('/')
            .to_owned(),
        theme: record.text("theme").unwrap_or("terang").to_owned(),
        review_in: number(Some(&record), "review_in", 180),
        page_limit: usize::try_from(page_kb)
            .unwrap_or(usize::MAX)
            .saturating_mul(1000),
        official_domains: official_domains(&record, &file, report),
        topics: named(&record, "topics", &file),
        audiences: named(&record, "audiences", &file),
        record,
    }
}

/// The language of the messages that a `site.yaml` asks for, whatever else is wrong with it.
#[must_use]
pub fn messages(text: &str) -> Option<MessageLanguage> {
    let (text, base) = without_mark(text);
    match &yaml::parse(text, base).ok()?.get("messages")?.value {
        yaml::Value::Scalar(tag) => MessageLanguage::from_tag(tag),
        _ => None,
    }
}

/// The path part of the address that a `site.yaml` gives, "" or "/path", whatever else is wrong with it.
#[must_use]
pub fn base_path(text: &str) -> String {
    let (text, base) = without_mark(text);
    let url = yaml::parse(text, base)
        .ok()
        .and_then(|node| match &node.get("base_url")?.value {
            yaml::Value::Scalar(url) => Some(url.trim_end_matches('/').to_owned()),
            _ => None,
        });
    path_of(&url.unwrap_or_default()).to_owned()
}

/// The path part of an address without its last `/`.
fn path_of(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    match url[host..].find('/') {
        Some(at) => &url[host + at..],
        None => "",
    }
}

fn decode(text: &str, file: &Arc<str>, report: &mut Report) -> Record {
    let (text, base) = without_mark(text);
    match yaml::parse(text, base) {
        Ok(node) => {
            let (record, problems) = schema::decode(&node, &[schema::SITE], file, Origin::Source);
            report.extend(problems);
            report_unknown_codes(&record, file, report);
            record
        }
        Err(invalid) => {
            report.push(invalid_yaml(file, *invalid));
            Record::default()
        }
    }
}

/// `severities` names codes.
fn report_unknown_codes(record: &Record, file: &Arc<str>, report: &mut Report) {
    let known = || codes::ALL.iter().map(|code| code.name);
    for (name, range, _) in record.table("severities") {
        if Code::named(name).is_none() {
            let span = Span::new(file, range.clone());
            report.push(Diagnostic::new(codes::UNKNOWN_FIELD, span, name).suggest(name, known()));
        }
    }
}

/// A text without the byte order mark that some editors put before it, and how many bytes that was.
#[must_use]
pub fn without_mark(text: &str) -> (&str, usize) {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest, '\u{feff}'.len_utf8()),
        None => (text, 0),
    }
}

/// The problem of a file that is no YAML.
#[must_use]
pub fn invalid_yaml(file: &Arc<str>, invalid: yaml::Invalid) -> Diagnostic {
    let mut problem = Diagnostic::new(codes::INVALID_YAML, Span::new(file, invalid.range), "");
    problem.args = invalid.args;
    problem
}

fn languages(record: &Record, file: &Arc<str>, report: &mut Report) -> Vec<Arc<Language>> {
    let mut languages: Vec<Arc<Language>> = Vec::new();
    let mut seen: BTreeMap<&str, Range<usize>> = BTreeMap::new();
    for item in record.list("languages") {
        let Some(code) = item.text() else { continue };
        if let Some(first) = seen.insert(code, item.range.clone()) {
            let span = Span::new(file, item.range.clone());
            let twice = Diagnostic::new(codes::DUPLICATE_FIELD, span, code);
            report.push(twice.note(Span::new(file, first), "other"));
        } else if let Some(language) = Language::new(code) {
            languages.push(Arc::new(language));
        }
    }
    if languages.is_empty()
        && let Some(indonesian) = Language::new("id")
    {
        languages.push(Arc::new(indonesian));
    }
    languages
}

/// The domains, however they are typed; a problem where that is no name of a host.
fn official_domains(record: &Record, file: &Arc<str>, report: &mut Report) -> Vec<String> {
    let mut domains = Vec::new();
    for item in record.list("official_domains") {
        let Some(typed) = item.text() else { continue };
        if let Some(domain) = domain(typed) {
            domains.push(domain);
        } else {
            let span = Span::new(file, item.range.clone());
            report.push(Diagnostic::new(codes::WRONG_TYPE, span, typed).arg("kind", "domain"));
        }
    }
    domains
}

/// The domain in an address, a host or a domain: `https://www.KPU.go.id/` is `kpu.go.id`.
fn domain(typed: &str) -> Option<String> {
    let host = typed.split_once("://").map_or(typed, |(_, rest)| rest);
    let host = host.split(['/', '?', '#', '\\']).next()?;
    let host = host.rsplit('@').next()?.split(':').next()?.trim();
    let host = host.trim_end_matches('.').to_lowercase();
    let domain = host.strip_prefix("www.").unwrap_or(&host);
    let is_name = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let is_domain = domain.contains('.') && domain.split('.').all(is_name);
    is_domain.then(|| domain.to_owned())
}

fn named(record: &Record, field: &str, file: &Arc<str>) -> Vec<Named> {
    let entries = record.table(field).iter();
    entries
        .filter_map(|(id, range, item)| {
            Some(Named {
                id: id.clone(),
                fields: item.group()?.clone(),
                span: Span::new(file, range.clone()),
            })
        })
        .collect()
}
