//! `theme.yaml`: the colours, sizes and faces of a theme, a site's own laid over those that the program carries.
//!
//! In: the snapshot. Out: [`Tokens`]: the rules in front of the style sheet, the files of the chosen face, what templates see; and a
//! problem for each colour that cannot be read on the one it stands on.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use tera::Value;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::schema::{self, Item, Origin, Record};
use crate::settings::{Settings, invalid_yaml, without_mark};
use crate::source::{File, Snapshot};
use crate::yaml;

use super::assets::{self, Assets};
use super::colour::Colour;

mod bounds;
mod css;
mod face;
mod ratios;
mod reader;

use face::Face;
use reader::Reader;

/// The schemes of colours, and which one each is laid over.
const SCHEMES: [(&str, Option<usize>); 4] = [
    ("light", None),
    ("dark", None),
    ("light_more", Some(0)),
    ("dark_more", Some(1)),
];

/// The name under which style sheets find the face of the letters.
const FACE: &str = "face";

/// What a theme says of its looks, ready to be written.
#[derive(Debug)]
pub(super) struct Tokens {
    /// The rules in front of `style.css`; empty where the theme has no `theme.yaml`.
    pub css: String,
    /// Files of the chosen face.
    pub files: Assets,
    /// What templates see as `site.theme`.
    pub value: Value,
}

/// Something with a name, as a theme and its site say it.
#[derive(Clone, Debug)]
struct Token<T> {
    name: String,
    value: T,
    /// Where the site itself says so.
    place: Option<Range<usize>>,
}

/// Whose a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// That of the theme which the program carries; another may be laid over it.
    Ours,
    /// The site's, or that of a theme which stands for itself.
    Own,
}

impl Whose {
    /// Where something stands in the site's own file.
    fn place(self, item: &Item) -> Option<Range<usize>> {
        (self == Self::Own).then(|| item.range.clone())
    }
}

/// What stands in the files.
#[derive(Debug, Default)]
struct Sheet {
    /// By scheme: what stands there, not what it is laid over.
    colours: [Vec<Token<Colour>>; 4],
    /// With their numbers of rem, as typed.
    sizes: Vec<Token<String>>,
    pairs: Vec<Pair>,
    limits: Vec<Limit>,
    /// Names of colours that must resemble no participant's.
    neutral: Vec<String>,
}

/// A colour in front of another.
#[derive(Clone, Debug)]
struct Pair {
    text: String,
    on: String,
    at_least: f64,
    /// Where the site itself asks for so much.
    place: Option<Range<usize>>,
}

/// Between what a size has to be.
#[derive(Clone, Debug)]
struct Limit {
    size: String,
    at_least: Option<Bound>,
    at_most: Option<Bound>,
}

/// What a size must not pass.
#[derive(Clone, Debug)]
struct Bound {
    /// Its number of rem, as typed.
    value: String,
    /// Where the site itself says so.
    place: Option<Range<usize>>,
}

impl Default for Tokens {
    fn default() -> Self {
        Self {
            css: String::new(),
            files: Assets::new(),
            value: Value::none(),
        }
    }
}

impl Tokens {
    /// Reads the file of the theme in a folder, `themes/terang/`, over the one that the program carries.
    pub(super) fn load(
        snapshot: &Snapshot,
        settings: &Settings,
        folder: &str,
        report: &mut Report,
    ) -> Self {
        let path = format!("{folder}theme.yaml");
        let ours = super::theme::embedded_text(&path);
        let own = snapshot.get(&path).map(File::text);
        if own.is_none() && ours.is_none() {
            return Self::default();
        }
        let path: Arc<str> = path.into();
        let reader = Reader {
            file: &path,
            // The file is the theme's own, and not laid over another.
            ours: ours.filter(|ours| own != Some(*ours)),
        };
        let mut records = Vec::new();
        if let Some(ours) = reader.ours {
            records.push((Whose::Ours, decode(ours, &path, &mut Report::default())));
        }
        if let Some(own) = own {
            records.push((Whose::Own, decode(own, &path, report)));
        }
        let mut sheet = Sheet::default();
        for (whose, record) in &records {
            reader.add(&mut sheet, *whose, record, report);
        }
        bounds::check(&sheet, &path, report);
        bounds::participants(&sheet, &settings.record, report);
        ratios::check(&reader, &sheet, &records, report);
        let face = Face::chosen(snapshot, folder, &records, &path, report);
        Self {
            css: css::rules(&sheet, face.as_ref()),
            value: value(&sheet),
            files: face.map(|face| face.files).unwrap_or_default(),
        }
    }
}

fn decode(text: &str, file: &Arc<str>, report: &mut Report) -> Record {
    let (text, base) = without_mark(text);
    match yaml::parse(text, base) {
        Ok(node) => {
            let (record, problems) = schema::decode(&node, &[schema::THEME], file, Origin::Source);
            report.extend(problems);
            record
        }
        Err(invalid) => {
            report.push(invalid_yaml(file, *invalid));
            Record::default()
        }
    }
}

/// The problem of a name that is none of some.
fn not_one_of<'n>(
    file: &Arc<str>,
    item: &Item,
    name: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Diagnostic {
    let span = Span::new(file, item.range.clone());
    let expected: Vec<&str> = known.clone().collect();
    Diagnostic::new(codes::WRONG_TYPE, span, name)
        .arg("kind", "choice")
        .arg("expected", expected.join(", "))
        .suggest(name, known)
}

fn has<T>(tokens: &[Token<T>], name: &str) -> bool {
    find(tokens, name).is_some()
}

fn find<'t, T>(tokens: &'t [Token<T>], name: &str) -> Option<&'t Token<T>> {
    tokens.iter().find(|token| token.name == name)
}

/// Gives something a value, in the place that it has.
fn lay<T>(tokens: &mut Vec<Token<T>>, name: &str, value: T, place: Option<Range<usize>>) {
    match tokens.iter_mut().find(|token| token.name == name) {
        Some(token) => (token.value, token.place) = (value, place),
        None => tokens.push(Token {
            name: name.to_owned(),
            value,
            place,
        }),
    }
}

impl Sheet {
    /// A colour in a scheme: its own, that of the scheme below, or that of `light`.
    fn colour(&self, scheme: usize, name: &str) -> Option<(usize, &Token<Colour>)> {
        let below = SCHEMES[scheme].1.into_iter();
        let order = [scheme].into_iter().chain(below).chain([0]);
        let mut found = order.filter_map(|at| Some((at, find(&self.colours[at], name)?)));
        found.next()
    }

    /// The names of colours, in their order.
    fn names(&self) -> impl Iterator<Item = &str> {
        self.colours[0].iter().map(|token| token.name.as_str())
    }
}

/// `site.theme` of the view contract: by scheme and name each colour, by name each size.
fn value(sheet: &Sheet) -> Value {
    let colours = |scheme: usize| {
        let named = sheet.names().filter_map(|name| {
            let (_, token) = sheet.colour(scheme, name)?;
            Some((name.to_owned(), Value::from(token.value.to_string())))
        });
        Value::from(named.collect::<BTreeMap<String, Value>>())
    };
    let sizes = sheet.sizes.iter();
    let sizes = sizes.map(|token| (token.name.clone(), Value::from(token.value.as_str())));
    let sizes: BTreeMap<String, Value> = sizes.collect();
    let schemes = SCHEMES.iter().enumerate();
    let mut entries: Vec<(&'static str, Value)> = schemes
        .map(|(at, (name, _))| (*name, colours(at)))
        .collect();
    entries.push(("sizes", sizes.into()));
    super::values::map(entries)
}
