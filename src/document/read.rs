//! All pages of a snapshot in, their documents out, in parallel: names, front matter, types, bodies.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Report, Span, codes, nearest};
use crate::language::Language;
use crate::register::Entries;
use crate::schema::{self, Field, Item, Level, Origin, PageType, Record};
use crate::settings::Settings;
use crate::source::{File, Snapshot};

use super::front_matter::{self, Parts};
use super::markdown::{self, Markdown};
use super::page_types::{Key, Said, Types};
use super::{Abbreviations, Document, Read, Revision, Stale, Territory, reference};

/// Whether documents keep the bytes of their files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Texts {
    Kept,
    /// Each goes as soon as its document is made.
    LetGo,
}

/// What decides how pages are read.
#[derive(Clone, Copy)]
pub(super) struct How<'a> {
    pub settings: &'a Settings,
    pub abbreviations: &'a Abbreviations,
    pub texts: Texts,
}

/// The file of a page, its name taken apart.
#[derive(Clone)]
pub(super) struct Named {
    pub file: File,
    pub territory: Territory,
    pub stem: Arc<str>,
    pub is_index: bool,
    pub language: Arc<Language>,
}

impl Named {
    fn level(&self) -> Level {
        match &*self.stem {
            _ if !self.is_index => Level::Page,
            "" => Level::Home,
            _ => Level::Section,
        }
    }

    pub(super) fn key(&self) -> Key {
        (self.territory.clone(), Arc::clone(&self.stem))
    }

    /// Whether both are one page in several languages.
    pub(super) fn is_family_of(&self, other: &Self) -> bool {
        self.stem == other.stem && self.territory == other.territory
    }

    /// Whether it says what it was translated from.
    fn records(&self) -> bool {
        let text = self.file.text();
        let lines = front_matter::lines(text).unwrap_or_default();
        text[lines].contains("source_hash")
    }

    pub(super) fn parsed(self) -> Draft {
        let parts = front_matter::split(self.file.text(), &self.file.path);
        Draft { named: self, parts }
    }
}

/// A page whose front matter is parsed and not yet decoded: its type may stand in another file.
pub(super) struct Draft {
    pub named: Named,
    pub parts: Parts,
}

impl Draft {
    pub(super) fn said(&self) -> Said {
        Said::of(&self.parts)
    }
}

/// Reads every page. The documents are sorted by territory, then by stem, then by the site's order of languages.
#[must_use]
pub fn read_all(
    snapshot: &Snapshot,
    settings: &Settings,
    terms: &Entries,
    report: &mut Report,
) -> Vec<Document> {
    let files = all_named(snapshot, settings, report);
    let how = How {
        settings,
        abbreviations: &Abbreviations::of(terms, settings),
        texts: Texts::Kept,
    };
    read(files, how, report)
}

/// The same, for who has no more use for the texts: neither the snapshot nor the documents keep those that are on a disk.
#[must_use]
pub fn read_once(
    snapshot: &mut Snapshot,
    settings: &Settings,
    terms: &Entries,
    report: &mut Report,
) -> Vec<Document> {
    let files = all_named(snapshot, settings, report);
    // What stands elsewhere is no page, and published as it is.
    snapshot.let_go(|path| {
        Territory::of(path).is_some_and(|(_, name)| name.strip_suffix(".md").is_some())
    });
    let how = How {
        settings,
        abbreviations: &Abbreviations::of(terms, settings),
        texts: Texts::LetGo,
    };
    read(files, how, report)
}

fn read(files: Vec<Named>, how: How<'_>, report: &mut Report) -> Vec<Document> {
    let settings = how.settings;
    let mut read = decode_all(files, how);
    read.sort_by(|(one, _), (other, _)| one.path.cmp(&other.path));
    let mut documents = Vec::with_capacity(read.len());
    for (document, problems) in read {
        report.extend(problems);
        documents.push(document);
    }
    documents.sort_by_cached_key(|document| {
        let stem = Arc::clone(&document.stem);
        (
            document.territory.clone(),
            stem,
            place(settings, &document.language),
        )
    });
    inherit(&mut documents);
    compare(&mut documents, settings.default_language());
    if how.texts == Texts::LetGo {
        documents.iter_mut().for_each(Document::let_go);
    }
    documents
}

/// The files of all pages, sorted by path.
pub(super) fn files(snapshot: &Snapshot) -> impl Iterator<Item = &File> {
    let files = snapshot
        .under("content/pages/")
        .chain(snapshot.under("content/regions/"));
    files.filter(|file| file.path.ends_with(".md"))
}

/// The files of all pages, their names taken apart.
fn all_named(snapshot: &Snapshot, settings: &Settings, report: &mut Report) -> Vec<Named> {
    let files = files(snapshot);
    files
        .filter_map(|file| named(file, settings, report))
        .collect()
}

/// The file of a page, its name taken apart; a problem where its name is not that of a page.
pub(super) fn named(file: &File, settings: &Settings, report: &mut Report) -> Option<Named> {
    let (territory, name) = Territory::of(&file.path)?;
    match take_apart(file, territory, name, settings) {
        Ok(named) => return Some(named),
        // Without the settings nobody knows which languages there are, which is told already.
        Err(_) if settings.record.get("languages").is_none() => {}
        Err(problem) => report.push(*problem),
    }
    None
}

/// Decodes pages in the order in which they say each other's types: the first pages of sections, the other pages of the first language,
/// translations. Of most pages nothing but the document is kept.
fn decode_all(files: Vec<Named>, how: How<'_>) -> Vec<Read> {
    let default = &how.settings.default_language().code;
    let is_source = |named: &Named| named.language.code == *default;
    let (sources, translations): (Vec<_>, Vec<_>) = files.into_iter().partition(is_source);
    // A translation that records its source will be compared with it.
    let recorded = translations.iter().filter(|named| named.records());
    let recorded: BTreeSet<Key> = recorded.map(Named::key).collect();
    let may_go = |named: &Named| how.texts == Texts::LetGo && !recorded.contains(&named.key());
    let decode = |draft: Draft, page_type| {
        let may_go = may_go(&draft.named);
        let (mut document, problems) = decode(draft, page_type, how);
        if may_go {
            document.let_go();
        }
        (document, problems)
    };
    let (first, pages): (Vec<_>, Vec<_>) = sources.into_iter().partition(|named| named.is_index);
    let first: Vec<Draft> = first.into_par_iter().map(Named::parsed).collect();
    let mut types = Types::default();
    for draft in &first {
        types.add_section(draft.named.key(), draft.said());
    }
    let read = first.into_par_iter().map(|draft| {
        let page_type = types.of_page(&draft.named, draft.said());
        decode(draft, page_type)
    });
    let mut read: Vec<Read> = read.collect();
    for files in [pages, translations] {
        let decoded = files.into_par_iter().map(|named| {
            let key = named.key();
            let draft = named.parsed();
            let said = draft.said();
            let page_type = types.of_page(&draft.named, said);
            ((key, said), decode(draft, page_type))
        });
        let decoded: Vec<_> = decoded.collect();
        for ((key, said), page) in decoded {
            types.add_page(key, said);
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

fn origin(language: &Language, settings: &Settings) -> Origin {
    if language.code == settings.default_language().code {
        Origin::Source
    } else {
        Origin::Translation
    }
}

/// Decodes a page's front matter and writes its texts.
pub(super) fn decode(draft: Draft, page_type: &'static PageType, how: How<'_>) -> Read {
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
    let origin = origin(&language, how.settings);
    let tables = page_type.tables(level);
    let decoded = parts.front.as_ref();
    let decoded = decoded.map(|node| schema::decode(node, &tables, &file.path, origin));
    let (fields, found) = decoded.unwrap_or_default();
    problems.extend(found);
    let markdown = Markdown {
        file: &file.path,
        text: file.text(),
        language: &language,
        abbreviations: how.abbreviations,
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

/// The place of a language in the site's list.
pub(super) fn place(settings: &Settings, language: &Language) -> Option<usize> {
    let mut languages = settings.languages.iter();
    languages.position(|known| known.code == language.code)
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
        documents[at].inherited = inherited(&documents[at], &documents[source]);
    }
}

/// What a translation leaves out and its source says for all languages.
pub(super) fn inherited(translation: &Document, source: &Document) -> Record {
    let is_shared = |(field, _): &(&'static Field, &Item)| {
        field.shared && translation.fields.get(field.name).is_none()
    };
    let shared = || source.fields.entries().filter(is_shared);
    let mut inherited = Record::with_room(0..0, shared().count());
    for (field, item) in shared() {
        inherited.insert(field, item.clone());
    }
    inherited
}

/// Finds the translations whose source has changed since: the document of the same page in the first language.
fn compare(documents: &mut [Document], source_language: &Language) {
    let found: Vec<(usize, Stale)> = (0..documents.len())
        .into_par_iter()
        .filter_map(|at| {
            let translation = &documents[at];
            let before = documents[..at].iter().rev();
            let source = before
                .take_while(|other| other.key() == translation.key())
                .find(|other| other.language.code == source_language.code)?;
            Some((at, stale(translation, source)?))
        })
        .collect();
    for (at, stale) in found {
        documents[at].stale = Some(stale);
    }
}

/// How a source has changed since the translation that records it.
pub(super) fn stale(translation: &Document, source: &Document) -> Option<Stale> {
    let recorded = translation.fields.text("source_hash")?;
    let change = Revision::of(source).since(recorded, &source.hash)?;
    Some(Stale {
        source: Arc::clone(&source.path),
        change,
    })
}
