//! A theme: its templates, words and assets, loaded and checked before any page is rendered.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, DirEntry, include_dir};
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use crate::diagnostics::{Arg, Diagnostic, Report, Span, codes};
use crate::document::escape;
use crate::schema::{COMPONENTS, PAGE_TYPES};
use crate::settings::Settings;
use crate::source::Snapshot;

use super::OFFLINE;
use super::assets::{self, Assets};
use super::names;
use super::template_problem::{Phase, problem, together};
use super::tokens::{Tokens, Whose};
use super::words::ThemeWords;

/// The themes that the program carries.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// Templates that every theme has besides those of page types and components.
const REQUIRED: [&str; 8] = [
    "404.html",
    "home.html",
    "index.html",
    "listing.html",
    "menu.html",
    OFFLINE,
    "redirect.html",
    "section.html",
];

/// The files of the embedded themes by their path in a project, to lie under a site's own.
pub fn embedded() -> impl Iterator<Item = (String, &'static [u8])> {
    let mut files = Vec::new();
    let mut folders = vec![&EMBEDDED];
    while let Some(folder) = folders.pop() {
        for entry in folder.entries() {
            match entry {
                DirEntry::Dir(inner) => folders.push(inner),
                DirEntry::File(file) => {
                    let path = file.path().to_string_lossy().replace('\\', "/");
                    files.push((format!("themes/{path}"), file.contents()));
                }
            }
        }
    }
    files.into_iter()
}

/// The text of one of these files, whatever a site has in its place: what is laid under a file of the site.
pub(super) fn embedded_text(path: &str) -> Option<&'static str> {
    EMBEDDED
        .get_file(path.strip_prefix("themes/")?)?
        .contents_utf8()
}

/// A loaded theme.
pub struct Theme {
    /// One instance a language, so that a template's words are those of its page.
    teras: Vec<Tera>,
    sources: BTreeMap<String, Arc<str>>,
    /// The templates' texts, by name.
    texts: BTreeMap<String, String>,
    /// The words, by language.
    pub words: Arc<Vec<ThemeWords>>,
    /// Style sheets, icons and the like: published path and bytes, by name.
    pub assets: Arc<Assets>,
    /// Colours and sizes, as templates see them.
    pub(super) tokens: Value,
    /// The script that keeps copies of pages on the readers' devices, from `worker.js`.
    pub worker: Arc<str>,
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_list().entries(self.sources.keys()).finish()
    }
}

impl Theme {
    /// Loads the theme that the settings name and reports what is wrong with its files.
    #[must_use]
    pub fn load(snapshot: &Snapshot, settings: &Settings, report: &mut Report) -> Self {
        let folder = format!("themes/{}/", settings.theme);
        let words = ThemeWords::load(snapshot, settings, &folder, report);
        let tokens = Tokens::load(snapshot, settings, &folder, report);
        let mut theme = Self {
            teras: Vec::new(),
            sources: BTreeMap::new(),
            texts: BTreeMap::new(),
            words: Arc::new(words),
            assets: Arc::new(assets::load(snapshot, &folder, &tokens)),
            tokens: tokens.value,
            worker: worker(snapshot, &folder, report),
        };
        let prefix = format!("{folder}templates/");
        let mut templates: BTreeMap<&str, &str> = snapshot
            .under(&prefix)
            .filter_map(|file| Some((file.path.strip_prefix(&prefix)?, file.text())))
            .collect();
        let ours = below(&settings.theme, templates.values().copied());
        for (name, text) in &ours {
            templates.insert(name, text);
        }
        for (name, text) in &templates {
            let is_ours = ours.iter().any(|(own, _)| own == name);
            let file = if is_ours {
                String::new()
            } else {
                prefix.clone()
            } + name;
            theme.sources.insert((*name).to_owned(), file.into());
            theme.texts.insert((*name).to_owned(), (*text).to_owned());
        }
        theme.report_missing(&prefix, report);
        // Read once; the other languages' instances differ only in their words.
        let first = theme.read_templates(&mut templates, report);
        for language in 1..theme.words.len() {
            let mut tera = first.clone();
            theme.give_words(&mut tera, language);
            theme.teras.push(tera);
        }
        theme.teras.insert(0, first);
        if let Some(tera) = theme.teras.first() {
            names::check(tera, &templates, &theme.texts, &theme.sources, report);
            names::check_words(&theme.words[0], &templates, &theme.sources, report);
        }
        theme
    }

    /// Where some words stand in a template: in this one, in those that it names, else in the first that has them.
    #[must_use]
    pub fn find(&self, template: &str, words: &str) -> Option<Span> {
        let mut near = vec![template];
        let mut next = 0;
        while let Some(text) = near.get(next).and_then(|name| self.texts.get(*name)) {
            let named = quoted(text).filter(|part| self.texts.contains_key(*part));
            let new: Vec<&str> = named.filter(|name| !near.contains(name)).collect();
            near.extend(new);
            next += 1;
        }
        let names = near
            .into_iter()
            .chain(self.texts.keys().map(String::as_str));
        let mut found = names.filter_map(|name| Some((name, self.texts.get(name)?.find(words)?)));
        let (name, at) = found.next().filter(|_| !words.is_empty())?;
        Some(Span::new(self.sources.get(name)?, at..at + words.len()))
    }

    /// The start of a template.
    #[must_use]
    pub fn template(&self, name: &str) -> Span {
        match self.sources.get(name) {
            Some(file) => Span::start_of(file),
            None => Span::start_of(&name.into()),
        }
    }

    /// Renders a template for a page of a language. What goes wrong is reported; the result is then empty.
    pub(super) fn render(
        &self,
        language: usize,
        template: &str,
        context: &Context,
        problems: &mut Vec<Diagnostic>,
    ) -> String {
        match self.teras[language].render(template, context) {
            Ok(html) => html,
            Err(error) => {
                problems.push(problem(&error, template, &self.sources, Phase::Render));
                String::new()
            }
        }
    }

    /// The templates of what depends only on the language and depth of a page: name, template. Those that cannot be read are told
    /// already.
    pub(super) fn once(&self) -> impl Iterator<Item = (&str, &str)> {
        let names = self.sources.keys().filter_map(|template| {
            let name = template.strip_prefix("once/")?.strip_suffix(".html")?;
            Some((name, template.as_str()))
        });
        names.filter(|(_, template)| self.teras[0].contains_template(template))
    }

    fn report_missing(&self, prefix: &str, report: &mut Report) {
        let types = PAGE_TYPES
            .iter()
            .map(|page_type| page_type.template.to_owned());
        let components = COMPONENTS
            .iter()
            .map(|c| format!("component/{}.html", c.name));
        let required = REQUIRED.iter().map(|name| (*name).to_owned());
        for name in types.chain(components).chain(required) {
            if !self.sources.contains_key(&name) {
                let file = format!("{prefix}{name}").into();
                let missing = Diagnostic::new(codes::BROKEN_TEMPLATE, Span::start_of(&file), &name);
                report.push(missing.arg("kind", "missing"));
            }
        }
    }

    /// Reads the templates; leaves out, and reports, those that cannot be read, so that all are reported at once.
    fn read_templates(&self, templates: &mut BTreeMap<&str, &str>, report: &mut Report) -> Tera {
        loop {
            let mut tera = self.empty_tera();
            let all = templates.iter().map(|(name, text)| (*name, *text));
            let Err(error) = tera.add_raw_templates(all) else {
                return tera;
            };
            let together = together(&error, &self.sources, |name| {
                let text = self.texts.get(name)?;
                let own = self.sources.get(name).and_then(|file| embedded_text(file));
                let is_ours = own == Some(text) || !self.sources.get(name)?.contains("/templates/");
                Some((
                    text.as_str(),
                    if is_ours { Whose::Ours } else { Whose::Own },
                ))
            });
            if !together.is_empty() {
                report.extend(together);
                return self.empty_tera();
            }
            let found = problem(&error, "", &self.sources, Phase::Load);
            let broken = self
                .sources
                .iter()
                .find(|(_, path)| **path == found.span.file);
            let Some((broken, _)) =
                broken.filter(|(name, _)| templates.contains_key(name.as_str()))
            else {
                report.push(found);
                return self.empty_tera();
            };
            if !self.follows(&found, templates) {
                report.push(found);
            }
            templates.remove(broken.as_str());
        }
    }

    /// Whether a template cannot be read only because one that it builds on could not.
    fn follows(&self, found: &Diagnostic, templates: &BTreeMap<&str, &str>) -> bool {
        let Some(Arg::Text(reason)) = found.args.get("reason") else {
            return false;
        };
        let mut removed = self
            .sources
            .keys()
            .filter(|name| !templates.contains_key(name.as_str()));
        removed.any(|name| reason.contains(&format!("`{name}`")))
    }

    /// An instance without templates, with the words of the default language.
    fn empty_tera(&self) -> Tera {
        let mut tera = Tera::default();
        tera.autoescape_on(vec![".html"]);
        tera.set_escape_fn(|text, out| out.write_all(escape::escaped(text).as_bytes()));
        let assets = Arc::clone(&self.assets);
        tera.register_function(
            "asset",
            move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<String> {
                let name = kwargs.must_get::<&str>("name")?;
                match assets.get(name) {
                    Some((address, _)) => Ok(address.clone()),
                    None => Err(tera::Error::message(unknown_asset(name, &assets))),
                }
            },
        );
        self.give_words(&mut tera, 0);
        tera
    }

    fn give_words(&self, tera: &mut Tera, language: usize) {
        let words = Arc::clone(&self.words);
        tera.register_function(
            "word",
            move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<String> {
                words[language]
                    .with_arguments(&kwargs)
                    .map_err(tera::Error::message)
            },
        );
    }
}

/// The templates of the program that some texts name with the theme before them, `terang/base.html`: what a site's own template of
/// the same name builds on.
fn below<'t>(theme: &str, texts: impl Iterator<Item = &'t str>) -> BTreeMap<String, &'static str> {
    let named = texts.flat_map(quoted);
    let named = named.filter(|name| {
        let rest = name.strip_prefix(theme);
        rest.is_some_and(|rest| rest.starts_with('/') && rest.matches('/').count() == 1)
    });
    let found = named.filter_map(|name| {
        let (_, file) = name.split_once('/')?;
        let text = embedded_text(&format!("themes/{theme}/templates/{file}"))?;
        Some((name.to_owned(), text))
    });
    found.collect()
}

/// The texts in a template's quotes, which may be of three kinds, and what stands between them.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split(['"', '\'', '`'])
}

/// The worker of the theme in a folder; a problem where there is none.
fn worker(snapshot: &Snapshot, folder: &str, report: &mut Report) -> Arc<str> {
    let path = format!("{folder}worker.js");
    if let Some(file) = snapshot.get(&path) {
        return file.text().into();
    }
    let missing = Diagnostic::new(
        codes::BROKEN_TEMPLATE,
        Span::start_of(&path.into()),
        "worker.js",
    );
    report.push(missing.arg("kind", "missing"));
    "".into()
}

fn unknown_asset(name: &str, assets: &Assets) -> String {
    let names: Vec<&str> = assets.keys().map(String::as_str).collect();
    format!(
        "there is no asset `{name}`; there are: {}",
        names.join(", ")
    )
}
