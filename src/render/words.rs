//! The interface's words: one Fluent file a language, complete in each language of the site or reported. A site's own file is laid over
//! the one that the program carries, word by word.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::{Kwargs, Value};

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::fluent::{self, FaultKind, Grouping, Words};
use crate::language::Language;
use crate::settings::Settings;
use crate::source::Snapshot;

/// The words of one language.
pub struct ThemeWords {
    words: Arc<Words>,
    /// Words of the default language, for what this one lacks.
    default: Arc<Words>,
    /// Those that take no arguments, by id, as templates see them.
    pub plain: Value,
    texts: BTreeMap<String, String>,
}

impl ThemeWords {
    /// Loads the words of every language of the site, in its order.
    pub(super) fn load(
        snapshot: &Snapshot,
        settings: &Settings,
        folder: &str,
        report: &mut Report,
    ) -> Vec<Self> {
        let read: Vec<Arc<Words>> = settings
            .languages
            .iter()
            .map(|language| Arc::new(read(snapshot, language, folder, report)))
            .collect();
        for (at, words) in read.iter().enumerate() {
            let file = file(folder, &settings.languages[at]);
            let others = read.iter().filter(|other| !Arc::ptr_eq(other, words));
            let mut told = BTreeSet::new();
            for other in others {
                compare(words, other, &file, &mut told, report);
            }
        }
        read.iter()
            .map(|words| Self::new(Arc::clone(words), Arc::clone(&read[0])))
            .collect()
    }

    fn new(words: Arc<Words>, default: Arc<Words>) -> Self {
        let none = fluent::Values::new();
        let mut texts = BTreeMap::new();
        for source in [&default, &words] {
            for (name, shape) in source.shapes() {
                if shape.variables.is_empty()
                    && !name.contains('.')
                    && let Some(formatted) = source.format(name, &none)
                {
                    texts.insert(name.clone(), formatted.text);
                }
            }
        }
        let plain: BTreeMap<String, Value> = texts
            .iter()
            .map(|(name, text)| (name.clone(), Value::from(text.as_str())))
            .collect();
        Self {
            words,
            default,
            plain: Value::from(plain),
            texts,
        }
    }

    /// A word without arguments; its id where the theme does not have it.
    #[must_use]
    pub fn text<'w>(&'w self, id: &'w str) -> &'w str {
        self.texts.get(id).map_or(id, String::as_str)
    }

    /// A word without arguments, where the theme has one of that id.
    pub(super) fn find(&self, id: &str) -> Option<&str> {
        self.texts.get(id).map(String::as_str)
    }

    /// The ids of the words without arguments.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// A word with one number in it.
    #[must_use]
    pub fn numbered(&self, id: &str, number: usize) -> String {
        let number = fluent::Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
        self.format(id, &fluent::Values::from([("number", number)]))
            .unwrap_or_else(|| id.to_owned())
    }

    /// A word with a number in it that is written already; `count` chooses the plural.
    #[must_use]
    pub fn counted(&self, id: &str, number: &str, count: i64) -> String {
        let values = [
            ("number", fluent::Value::Text(number)),
            ("count", fluent::Value::Number(count)),
        ];
        self.format(id, &fluent::Values::from(values))
            .unwrap_or_else(|| id.to_owned())
    }

    /// A word with one text in it.
    #[must_use]
    pub fn with_text(&self, id: &str, name: &str, text: &str) -> String {
        self.format(
            id,
            &fluent::Values::from([(name, fluent::Value::Text(text))]),
        )
        .unwrap_or_else(|| id.to_owned())
    }

    /// A word with several texts in it.
    #[must_use]
    pub fn with_texts(&self, id: &str, texts: &[(&str, &str)]) -> String {
        let texts = texts.iter();
        let values = texts.map(|(name, text)| (*name, fluent::Value::Text(text)));
        self.format(id, &values.collect())
            .unwrap_or_else(|| id.to_owned())
    }

    /// `word(id="…", name=value)` of a template.
    pub(super) fn with_arguments(&self, kwargs: &Kwargs) -> Result<String, String> {
        let id = kwargs
            .must_get::<&str>("id")
            .map_err(|error| error.to_string())?;
        let shape = self
            .words
            .shapes()
            .get(id)
            .or_else(|| self.default.shapes().get(id));
        let Some(shape) = shape else {
            return Err(format!("there is no word `{id}`"));
        };
        let mut values = fluent::Values::new();
        for name in shape.variables.keys() {
            let value = kwargs
                .get::<&Value>(name)
                .ok()
                .flatten()
                .ok_or_else(|| format!("the word `{id}` needs `{name}=`"))?;
            let value = match (value.as_i64(), value.as_str()) {
                (Some(number), _) => fluent::Value::Number(number),
                (None, Some(text)) => fluent::Value::Text(text),
                _ => return Err(format!("`{name}=` must be a text or a number")),
            };
            values.insert(name, value);
        }
        self.format(id, &values)
            .ok_or_else(|| format!("there is no word `{id}`"))
    }

    fn format(&self, id: &str, values: &fluent::Values<'_>) -> Option<String> {
        let found = self
            .words
            .format(id, values)
            .or_else(|| self.default.format(id, values));
        found.map(|formatted| formatted.text)
    }
}

/// What one language has, every language must have, and it may ask for no more than the others do.
fn compare<'w>(
    words: &'w Words,
    other: &'w Words,
    file: &Arc<str>,
    told: &mut BTreeSet<&'w str>,
    report: &mut Report,
) {
    let span = |shape: &fluent::Shape| Span::new(&shape.path.as_str().into(), shape.range.clone());
    for (name, shape) in words.missing(other) {
        if !told.insert(name) {
            continue;
        }
        let missing = Diagnostic::new(codes::WORDS_UNTRANSLATED, Span::start_of(file), name)
            .arg("kind", "missing")
            .arg("other", &**file);
        report.push(missing.note(span(shape), "other"));
    }
    for (name, shape) in words.shapes() {
        let Some(there) = other.shapes().get(name) else {
            continue;
        };
        let asked = shape.variables.keys();
        for variable in asked.filter(|variable| !there.variables.contains_key(*variable)) {
            let unknown = Diagnostic::new(codes::WORDS_UNTRANSLATED, span(shape), variable)
                .arg("kind", "variable");
            report.push(unknown.note(span(there), "other"));
        }
    }
}

fn file(folder: &str, language: &Language) -> Arc<str> {
    format!("{folder}words/{}.ftl", language.code).into()
}

fn read(snapshot: &Snapshot, language: &Language, folder: &str, report: &mut Report) -> Words {
    let path = file(folder, language);
    let text = snapshot.get(&path).map_or("", |file| file.text());
    let grouping = match language.number(1_234).as_str() {
        "1.234" => Grouping::Point,
        "1,234" => Grouping::Comma,
        "1234" => Grouping::None,
        _ => Grouping::Space,
    };
    // The site's own words come first, and the first counts; ours has a name of its own, for the site's file stands at its path.
    let ours = super::theme::embedded_text(&path).filter(|ours| *ours != text);
    let below = path.strip_prefix("themes/").unwrap_or(&path);
    let own = fluent::File { path: &path, text };
    let ours = ours.map(|text| fluent::File { path: below, text });
    let files = [own].into_iter().chain(ours);
    let (words, faults) = Words::read(&language.code, grouping, files);
    for fault in faults.into_iter().filter(|fault| *fault.path == *path) {
        let span = Span::new(&path, fault.range);
        let problem = match fault.kind {
            FaultKind::Syntax(reason) => Diagnostic::new(codes::WORDS_UNTRANSLATED, span, "")
                .arg("kind", "syntax")
                .arg("reason", reason),
            FaultKind::Duplicate(id) => Diagnostic::new(codes::WORDS_UNTRANSLATED, span, id)
                .arg("kind", "syntax")
                .arg("reason", "written twice"),
        };
        report.push(problem);
    }
    words
}
