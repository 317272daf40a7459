//! All pages of a snapshot in, their documents out, in parallel: names, front matter, types, bodies.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report, Span, codes, nearest};
use crate::language::Language;
use crate::schema::{self, Field, Item, Level, Origin, PageType, Record};
use crate::settings::Settings;
use crate::source::{File, Snapshot};
use crate::yaml::Value;

use super::front_matter::{self, Parts};
use super::markdown::{self, Markdown};
use super::{Document, Read, Revision, Stale, Territory};

/// A page whose front matter is parsed and not yet decoded: its type may stand in another file.
struct Draft<'a> {
    file: &'a File,
    territory: Territory,
    stem: Arc<str>,
    is_index: bool,
    language: Arc<Language>,
    parts: Parts,
}

impl Draft<'_> {
    fn level(&self) -> Level {
        match &*self.stem {
            _ if !self.is_index => Level::Page,
            "" => Level::Home,
            _ => Level::Section,
        }
    }
}

/// Reads every page. The documents are sorted by territory, then by stem, then by the site's order of languages.
#[must_use]
pub fn read_all(snapshot: &Snapshot, settings: &Settings, report: &mut Report) -> Vec<Document> {
    let files = snapshot
        .under("content/pages/")
        .chain(snapshot.under("content/regions/"));
    let files: Vec<(&File, Territory, &str)> = files
        .filter(|file| file.path.ends_with(".md"))
        .filter_map(|file| {
            let (territory, name) = Territory::of(&file.path)?;
            Some((file, territory, name))
        })
        .collect();
    let drafts: Vec<Result<Draft<'_>, Box<Diagnostic>>> = files
        .into_par_iter()
        .map(|(file, territory, name)| draft(file, territory, name, settings))
        .collect();
    let (drafts, misnamed): (Vec<_>, Vec<_>) = drafts.into_iter().partition(Result::is_ok);
    // Without the settings nobody knows which languages there are, which is told already.
    if settings.record.get("languages").is_some() {
        report.extend(misnamed.into_iter().filter_map(Result::err).map(|p| *p));
    }
    let drafts: Vec<Draft<'_>> = drafts.into_iter().filter_map(Result::ok).collect();
    let types = Types::of(&drafts, settings);
    let read: Vec<Read> = drafts
        .into_par_iter()
        .map(|draft| {
            let page_type = types.of_page(&draft);
            decode(draft, page_type, settings)
        })
        .collect();
    let mut documents = Vec::with_capacity(read.len());
    for (document, problems) in read {
        report.extend(problems);
        documents.push(document);
    }
    let place = |language: &Language| {
        let mut languages = settings.languages.iter();
        languages.position(|known| known.code == language.code)
    };
    documents.sort_by_cached_key(|document| {
        let stem = Arc::clone(&document.stem);
        (document.territory.clone(), stem, place(&document.language))
    });
    inherit(&mut documents);
    compare(&mut documents, settings.default_language());
    documents
}

/// Takes the name of a page's file apart: `hak/dokumen.id.md`.
fn draft<'a>(
    file: &'a File,
    territory: Territory,
    name: &str,
    settings: &Settings,
) -> Result<Draft<'a>, Box<Diagnostic>> {
    let name = name.strip_suffix(".md").unwrap_or(name);
    let (folder, base) = name.rsplit_once('/').unwrap_or(("", name));
    let codes: Vec<&str> = settings.languages.iter().map(|l| &*l.code).collect();
    let unknown = |kind: &str, suggestion: String| {
        let full = file.path.rsplit('/').next().unwrap_or_default();
        let problem = Diagnostic::new(codes::UNKNOWN_FILE, Span::start_of(&file.path), full)
            .arg("kind", kind)
            .arg("expected", codes.join(", "))
            .arg("suggestion", suggestion);
        Box::new(problem)
    };
    let Some((base, code)) = base.rsplit_once('.') else {
        let default = &settings.default_language().code;
        return Err(unknown("no_language", format!("{base}.{default}.md")));
    };
    let Some(language) = settings.language(code) else {
        let near = nearest(code, codes.iter().copied());
        let near = near.map_or_else(|| "none".to_owned(), |near| format!("{base}.{near}.md"));
        return Err(unknown("unknown_language", near));
    };
    let is_index = base == "_index";
    let stem = match (folder, is_index) {
        (folder, true) => folder.to_owned(),
        ("", false) => base.to_owned(),
        (folder, false) => format!("{folder}/{base}"),
    };
    Ok(Draft {
        file,
        territory,
        stem: stem.into(),
        is_index,
        language: Arc::clone(language),
        parts: front_matter::split(file.text(), &file.path),
    })
}

/// What each page's type is: its own word, else its source's, else its section's default.
struct Types {
    of_stem: BTreeMap<Key, &'static PageType>,
    of_section: BTreeMap<Key, &'static PageType>,
}

/// A stem of a territory.
type Key = (Territory, Arc<str>);

impl Types {
    fn of(drafts: &[Draft<'_>], settings: &Settings) -> Self {
        let default = &settings.default_language().code;
        let mut types = Self {
            of_stem: BTreeMap::new(),
            of_section: BTreeMap::new(),
        };
        for draft in drafts
            .iter()
            .filter(|draft| draft.language.code == *default)
        {
            let key = || (draft.territory.clone(), Arc::clone(&draft.stem));
            if let Some(own) = named_type(draft, "type") {
                types.of_stem.insert(key(), own);
            }
            if draft.is_index
                && let Some(section) = named_type(draft, "default_type")
            {
                types.of_section.insert(key(), section);
            }
        }
        types
    }

    fn of_page(&self, draft: &Draft<'_>) -> &'static PageType {
        let section = draft.stem.rsplit_once('/').map_or("", |(folder, _)| folder);
        let section: Arc<str> = section.into();
        // A region's page may stand in a section that only the nation has a page for.
        let nearest = |types: &BTreeMap<Key, &'static PageType>, stem: &Arc<str>| {
            let territories = [
                draft.territory.clone(),
                Territory::Offices,
                Territory::National,
            ];
            let mut found = territories
                .into_iter()
                .filter_map(|territory| types.get(&(territory, Arc::clone(stem))));
            found.next().copied()
        };
        let default = || {
            if draft.is_index {
                None
            } else {
                nearest(&self.of_section, &section)
            }
        };
        named_type(draft, "type")
            .or_else(|| {
                let own = (draft.territory.clone(), Arc::clone(&draft.stem));
                self.of_stem.get(&own).copied()
            })
            .or_else(default)
            .unwrap_or(&schema::PAGE_TYPES[0])
    }
}

fn named_type(draft: &Draft<'_>, key: &str) -> Option<&'static PageType> {
    match &draft.parts.front.as_ref()?.get(key)?.value {
        Value::Scalar(name) => PageType::named(name),
        _ => None,
    }
}

/// Decodes a page's front matter and writes its texts.
fn decode(draft: Draft<'_>, page_type: &'static PageType, settings: &Settings) -> Read {
    let level = draft.level();
    let Draft {
        file,
        territory,
        stem,
        is_index,
        language,
        parts,
    } = draft;
    let mut problems = parts.problems;
    let origin = if language.code == settings.default_language().code {
        Origin::Source
    } else {
        Origin::Translation
    };
    let fields = match &parts.front {
        Some(node) => {
            let tables = page_type.tables(level);
            let (fields, found) = schema::decode(node, &tables, &file.path, origin);
            problems.extend(found);
            fields
        }
        None => Record::default(),
    };
    let markdown = Markdown {
        file: &file.path,
        text: file.text(),
        language: &language,
    };
    let (body, found) = markdown::write(&markdown, &fields, parts.body.clone());
    problems.extend(found);
    let document = Document {
        path: Arc::clone(&file.path),
        territory,
        stem,
        is_index,
        language,
        page_type,
        fields,
        inherited: Record::default(),
        body,
        hash: file.hash,
        bytes: Arc::clone(&file.bytes),
        body_range: parts.body,
        stale: None,
    };
    (document, problems)
}

/// Gives each translation what it leaves out and its source says for all languages.
fn inherit(documents: &mut [Document]) {
    let mut source = 0;
    for at in 0..documents.len() {
        let (here, first) = (&documents[at], &documents[source]);
        if here.stem != first.stem || here.territory != first.territory {
            source = at;
        }
        if at == source {
            continue;
        }
        let (before, after) = documents.split_at_mut(at);
        let (source, translation) = (&before[source], &mut after[0]);
        let taken: Vec<(&'static Field, Item)> = source
            .fields
            .entries()
            .filter(|(field, _)| field.shared && translation.fields.get(field.name).is_none())
            .map(|(field, item)| (field, item.clone()))
            .collect();
        for (field, item) in taken {
            translation.inherited.insert(field, item);
        }
    }
}

/// Finds the translations whose source has changed since: the document of the same page in the first language.
fn compare(documents: &mut [Document], source_language: &Language) {
    let found: Vec<(usize, Stale)> = (0..documents.len())
        .into_par_iter()
        .filter_map(|at| Some((at, stale(documents, at, source_language)?)))
        .collect();
    for (at, stale) in found {
        documents[at].stale = Some(stale);
    }
}

fn stale(documents: &[Document], at: usize, source_language: &Language) -> Option<Stale> {
    let translation = &documents[at];
    let recorded = translation.fields.text("source_hash")?;
    let before = documents[..at].iter().rev();
    let source = before
        .take_while(|other| other.stem == translation.stem)
        .find(|other| other.language.code == source_language.code)?;
    let change = Revision::of(source).since(recorded, &source.hash)?;
    Some(Stale {
        source: Arc::clone(&source.path),
        change,
    })
}
