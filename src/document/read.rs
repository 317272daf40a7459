//! All pages of a snapshot in, their documents out, in parallel: names, front matter, types, bodies.

use std::collections::{BTreeMap, BTreeSet};
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
use super::{Document, Read, Revision, Stale, Territory, reference};

/// Whether documents keep the bytes of their files.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Texts {
    Kept,
    /// Each goes as soon as its document is made.
    LetGo,
}

/// The file of a page, its name taken apart.
struct Named {
    file: File,
    territory: Territory,
    stem: Arc<str>,
    is_index: bool,
    language: Arc<Language>,
}

impl Named {
    fn level(&self) -> Level {
        match &*self.stem {
            _ if !self.is_index => Level::Page,
            "" => Level::Home,
            _ => Level::Section,
        }
    }

    fn key(&self) -> Key {
        (self.territory.clone(), Arc::clone(&self.stem))
    }

    fn parsed(self) -> Draft {
        let parts = front_matter::split(self.file.text(), &self.file.path);
        Draft { named: self, parts }
    }
}

/// A page whose front matter is parsed and not yet decoded: its type may stand in another file.
struct Draft {
    named: Named,
    parts: Parts,
}

/// Reads every page. The documents are sorted by territory, then by stem, then by the site's order of languages.
#[must_use]
pub fn read_all(snapshot: &Snapshot, settings: &Settings, report: &mut Report) -> Vec<Document> {
    let files = named(snapshot, settings, report);
    read(files, settings, Texts::Kept, report)
}

/// The same, for who has no more use for the texts: neither the snapshot nor the documents keep those that are on a disk.
#[must_use]
pub fn read_once(
    snapshot: &mut Snapshot,
    settings: &Settings,
    report: &mut Report,
) -> Vec<Document> {
    let files = named(snapshot, settings, report);
    snapshot.let_go(|path| path.strip_suffix(".md").is_some());
    read(files, settings, Texts::LetGo, report)
}

fn read(
    files: Vec<Named>,
    settings: &Settings,
    texts: Texts,
    report: &mut Report,
) -> Vec<Document> {
    let mut read = decode_all(files, settings, texts);
    read.sort_by(|(one, _), (other, _)| one.path.cmp(&other.path));
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
    if texts == Texts::LetGo {
        documents.iter_mut().for_each(Document::let_go);
    }
    documents
}

/// The files of all pages.
fn named(snapshot: &Snapshot, settings: &Settings, report: &mut Report) -> Vec<Named> {
    let files = snapshot
        .under("content/pages/")
        .chain(snapshot.under("content/regions/"));
    let mut known = Vec::new();
    for file in files.filter(|file| file.path.ends_with(".md")) {
        let Some((territory, name)) = Territory::of(&file.path) else {
            continue;
        };
        match take_apart(file, territory, name, settings) {
            Ok(named) => known.push(named),
            // Without the settings nobody knows which languages there are, which is told already.
            Err(_) if settings.record.get("languages").is_none() => {}
            Err(problem) => report.push(*problem),
        }
    }
    known
}

/// Decodes pages in the order in which they say each other's types: the first pages of sections, the other pages of the first language,
/// translations. Of most pages nothing but the document is kept.
fn decode_all(files: Vec<Named>, settings: &Settings, texts: Texts) -> Vec<Read> {
    let default = &settings.default_language().code;
    let is_source = |named: &Named| named.language.code == *default;
    let (sources, translations): (Vec<_>, Vec<_>) = files.into_iter().partition(is_source);
    // A translation that records its source will be compared with it.
    let records = |named: &&Named| {
        let text = named.file.text();
        let lines = front_matter::lines(text).unwrap_or_default();
        text[lines].contains("source_hash")
    };
    let recorded: BTreeSet<Key> = translations
        .iter()
        .filter(records)
        .map(Named::key)
        .collect();
    let may_go = |named: &Named| texts == Texts::LetGo && !recorded.contains(&named.key());
    let decode = |draft: Draft, page_type| {
        let may_go = may_go(&draft.named);
        let (mut document, problems) = decode(draft, page_type, settings);
        if may_go {
            document.let_go();
        }
        (document, problems)
    };
    let (first, pages): (Vec<_>, Vec<_>) = sources.into_iter().partition(|named| named.is_index);
    let first: Vec<Draft> = first.into_par_iter().map(Named::parsed).collect();
    let mut types = Types::of_sections(&first);
    let read = first.into_par_iter().map(|draft| {
        let page_type = types.of_page(&draft);
        decode(draft, page_type)
    });
    let mut read: Vec<Read> = read.collect();
    for files in [pages, translations] {
        let decoded = files.into_par_iter().map(|named| {
            let key = named.key();
            let draft = named.parsed();
            let own = named_type(&draft, "type");
            let page_type = types.of_page(&draft);
            ((key, own), decode(draft, page_type))
        });
        let decoded: Vec<_> = decoded.collect();
        for ((key, own), page) in decoded {
            if let Some(own) = own {
                types.of_stem.entry(key).or_insert(own);
            }
            read.push(page);
        }
    }
    read
}

/// Takes the name of a page's file apart: `hak/dokumen.id.md`.
fn take_apart(
    file: &File,
    territory: Territory,
    name: &str,
    settings: &Settings,
) -> Result<Named, Box<Diagnostic>> {
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
    Ok(Named {
        file: file.clone(),
        territory,
        stem: stem.into(),
        is_index,
        language: Arc::clone(language),
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
    /// What the first pages of sections say, in the first language.
    fn of_sections(first: &[Draft]) -> Self {
        let said = |name| {
            let said = first
                .iter()
                .filter_map(move |draft| Some((draft.named.key(), named_type(draft, name)?)));
            said.collect()
        };
        Self {
            of_stem: said("type"),
            of_section: said("default_type"),
        }
    }

    fn of_page(&self, draft: &Draft) -> &'static PageType {
        let section = draft
            .named
            .stem
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder);
        let section: Arc<str> = section.into();
        // A region's page may stand in a section that only the nation has a page for.
        let nearest = |types: &BTreeMap<Key, &'static PageType>, stem: &Arc<str>| {
            let territories = [
                draft.named.territory.clone(),
                Territory::Offices,
                Territory::National,
            ];
            let mut found = territories
                .into_iter()
                .filter_map(|territory| types.get(&(territory, Arc::clone(stem))));
            found.next().copied()
        };
        let default = || {
            if draft.named.is_index {
                None
            } else {
                nearest(&self.of_section, &section)
            }
        };
        named_type(draft, "type")
            .or_else(|| self.of_stem.get(&draft.named.key()).copied())
            .or_else(default)
            .unwrap_or(&schema::PAGE_TYPES[0])
    }
}

fn named_type(draft: &Draft, key: &str) -> Option<&'static PageType> {
    match &draft.parts.front.as_ref()?.get(key)?.value {
        Value::Scalar(name) => PageType::named(name),
        _ => None,
    }
}

/// Decodes a page's front matter and writes its texts.
fn decode(draft: Draft, page_type: &'static PageType, settings: &Settings) -> Read {
    let Draft { named, parts } = draft;
    let level = named.level();
    let Named {
        file,
        territory,
        stem,
        is_index,
        language,
    } = named;
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
        typed_references: reference::as_typed(file.text()),
        path: file.path,
        territory,
        stem,
        is_index,
        language,
        page_type,
        fields,
        inherited: Record::default(),
        body,
        hash: file.hash,
        bytes: file.bytes,
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
