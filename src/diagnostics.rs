//! Problems as data: what is wrong, where, with which words; how they are told is up to the printers.
//!
//! In: a code of [`codes`], a span, the words in question, arguments. Out: a sorted [`Report`].
//! The texts live in one Fluent catalogue ([`messages`]), the printers in [`terminal`], [`json`], [`github`] and [`sarif`].
//! Nothing here knows files on a disk: a printer asks [`Sources`] for the text that a span points into.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

pub mod codes;
pub mod excerpt;
pub mod github;
pub mod json;
pub mod messages;
pub mod position;
pub mod sarif;
pub mod terminal;

pub use codes::Code;
pub use messages::{Catalogue, Ending, MessageLanguage};

/// How bad a problem is: an error stops the site from being published, a warning does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site is not published.
    Error,
    /// The site is published, and somebody should look.
    Warning,
}

impl Severity {
    /// The English word, as the machine formats and the test cases write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A place in an original file: front matter included, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The path from the project's root, with `/`: `content/pages/hak/dokumen.id.md`.
    pub file: Arc<str>,
    /// Bytes of that file.
    pub range: Range<usize>,
}

impl Span {
    /// A span of some bytes of a file.
    #[must_use]
    pub fn new(file: &Arc<str>, range: Range<usize>) -> Self {
        Self {
            file: Arc::clone(file),
            range,
        }
    }

    /// The start of a file, for a problem that has no better place.
    #[must_use]
    pub fn start_of(file: &Arc<str>) -> Self {
        Self::new(file, 0..0)
    }

    fn key(&self) -> (&str, usize, usize) {
        (&self.file, self.range.start, self.range.end)
    }
}

/// By file, then by place; ranges themselves have no order.
impl Ord for Span {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Span {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// A value that a message may show.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, shown as they are.
    Text(String),
    /// A number, formatted and pluralised for the reader's language.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The arguments of a message, by name.
pub type Args = BTreeMap<&'static str, Arg>;

/// A second place that explains the first: the rule, the other file at the same address.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Where.
    pub span: Span,
    /// The attribute of the code's message that says what is to be seen there, for example `other`.
    pub label: &'static str,
}

/// One problem.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// What kind of problem, from [`codes`].
    pub code: Code,
    /// The code's own severity, unless the site raises it.
    pub severity: Severity,
    /// Where.
    pub span: Span,
    /// The words in question, short: the link's target, the date, the field's name.
    pub words: String,
    /// What the message may show besides `words`.
    pub args: Args,
    /// Other places.
    pub notes: Vec<Note>,
}

impl Diagnostic {
    /// A problem at a place, about some words.
    #[must_use]
    pub fn new(code: Code, span: Span, words: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity,
            span,
            words: words.into(),
            args: Args::new(),
            notes: Vec::new(),
        }
    }

    /// Adds an argument for the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// Adds the nearest existing name as `suggestion`, or the word `none`.
    #[must_use]
    pub fn suggest<'a>(self, wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        let near = nearest(wanted, names).unwrap_or("none").to_owned();
        self.arg("suggestion", near)
    }

    /// Adds another place, explained by the attribute `label` of the code's message.
    #[must_use]
    pub fn note(mut self, span: Span, label: &'static str) -> Self {
        self.notes.push(Note { span, label });
        self
    }
}

/// The name that a writer most likely meant: close in spelling, else none.
#[must_use]
pub fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    names
        .into_iter()
        .map(|name| (distance(wanted, name), name))
        .filter(|(distance, name)| *distance <= (wanted.len().max(name.len()) / 3).max(1))
        .min()
        .map(|(_, name)| name)
}

/// How many letters must be changed, left out, added or exchanged to make one word of the other.
#[must_use]
pub fn distance(left: &str, right: &str) -> usize {
    strsim::damerau_levenshtein(left, right)
}

/// Every problem of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds many problems.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// Adds what another report holds.
    pub fn append(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Keeps the problems for which `keep` says so.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.diagnostics.retain(keep);
    }

    /// Gives those problems the severity that the site chose; an error never becomes a warning.
    pub fn raise(&mut self, raised: impl Fn(Code) -> Option<Severity>) {
        for diagnostic in &mut self.diagnostics {
            if let Some(severity) = raised(diagnostic.code) {
                diagnostic.severity = diagnostic.severity.min(severity);
            }
        }
    }

    /// Sorts by file and place, and drops what was said twice.
    pub fn sort(&mut self) {
        self.diagnostics.sort_by_cached_key(|d| {
            let Range { start, end } = d.span.range;
            let file = Arc::clone(&d.span.file);
            (file, start, end, d.severity, d.code.name, d.words.clone())
        });
        self.diagnostics.dedup();
    }

    /// The problems.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// Every file that a problem points into, some of them several times.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.iter().flat_map(|problem| {
            let notes = problem.notes.iter().map(|note| &note.span);
            notes.chain([&problem.span]).map(|span| &*span.file)
        })
    }

    /// How many problems of a severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|d| d.severity == severity).count()
    }

    /// Whether something forbids publishing.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.iter().any(|d| d.severity == Severity::Error)
    }
}

impl FromIterator<Diagnostic> for Report {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Self {
            diagnostics: diagnostics.into_iter().collect(),
        }
    }
}

/// Where a printer finds the text of the file that a span names.
pub trait Sources {
    /// The whole text of a file, or none where it has none (missing, not UTF-8).
    fn text(&self, file: &str) -> Option<&str>;
}
