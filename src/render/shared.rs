//! What many pages show alike, made once: the site's data and the register's entries by language, menus,
//! what links to a page say.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tera::{Context, Value};

use crate::diagnostics::Diagnostic;
use crate::document::escape;
use crate::language::Language;
use crate::site::{Content, LanguageId, Page, PageId, Site};

use super::Theme;
use super::reference::{self};
use super::register_list::{self, ListPages};
use super::values::{self, Entry, map};

mod language;

pub(super) use language::SharedLanguage;

/// Everything that rendering a page needs, for all pages.
pub(super) struct Shared<'s> {
    pub site: &'s Site,
    pub theme: &'s Theme,
    /// Calendar files by address.
    pub calendars: &'s BTreeMap<String, Arc<[u8]>>,
    pub alike: Alike,
    /// The page, in the default language, that lists an entry of the register first.
    register_pages: ListPages<'s>,
    /// What links to each page say, wherever they stand, made when it is first needed.
    labels: Vec<OnceLock<Label>>,
    /// What sorts each page among others, made when it is first needed: a page stands in several lists.
    sort_keys: Vec<OnceLock<Vec<u8>>>,
    /// Links to each page, by the depth of the page on which they stand, made when they are first needed: most stand on many pages.
    links: Vec<Vec<OnceLock<Value>>>,
}

/// What pages show alike whatever the words of their bodies are: it serves the next build, too, where nothing else has changed.
#[derive(Default)]
pub struct Alike {
    /// By language.
    pub(super) languages: Vec<SharedLanguage>,
    /// Titles and summaries that refer to the register, by document and field.
    texts: BTreeMap<(usize, &'static str), String>,
    /// Rendered menus.
    menus: BTreeMap<MenuKey, Value>,
    /// The ways back to the pages above, by the lowest of them and the depth of the page.
    crumbs: BTreeMap<(PageId, usize), Value>,
    /// What stands around every page, by language and depth.
    frames: BTreeMap<(LanguageId, usize), Frame>,
    /// What went wrong in the templates of menus and whatever else stands around pages.
    problems: Vec<Diagnostic>,
}

impl Alike {
    /// What went wrong in the templates of menus and whatever else stands around pages.
    pub fn problems(&self) -> impl Iterator<Item = &Diagnostic> {
        self.problems.iter()
    }
}

/// What stands around every page of a language at a depth.
#[derive(Clone)]
pub(super) struct Frame {
    pub site: Value,
    pub footer_menu: Value,
    /// The theme's pieces that depend on nothing else, by name.
    pub once: Value,
}

/// What a link to a page says, wherever it stands.
struct Label {
    title: Value,
    short: Value,
    summary: Value,
    page_type: Value,
    language: Value,
    original: Value,
}

/// All that a menu depends on: language, depth of the page, the entry that the page belongs to.
type MenuKey = (LanguageId, usize, Option<PageId>);

impl<'s> Shared<'s> {
    /// `alike`: that of the last build, if everything but the words of bodies is the same.
    pub(super) fn new(
        site: &'s Site,
        theme: &'s Theme,
        calendars: &'s BTreeMap<String, Arc<[u8]>>,
        alike: Option<Alike>,
    ) -> Self {
        let deepest = site.pages.iter().map(Page::depth).max().unwrap_or_default();
        let links = (0..=deepest).map(|_| site.pages.iter().map(|_| OnceLock::new()).collect());
        let is_new = alike.is_none();
        let mut shared = Self {
            site,
            theme,
            calendars,
            alike: alike.unwrap_or_default(),
            register_pages: register_list::pages(site),
            labels: site.pages.iter().map(|_| OnceLock::new()).collect(),
            sort_keys: site.pages.iter().map(|_| OnceLock::new()).collect(),
            links: links.collect(),
        };
        if is_new {
            shared.make_alike();
        }
        shared
    }

    fn make_alike(&mut self) {
        let dates = language::dates(self.site);
        let languages = self.site.settings.languages.iter();
        let languages = languages
            .zip(self.theme.words.iter())
            .map(|(language, words)| SharedLanguage::new(self.site, language, words, &dates));
        self.alike.languages = languages.collect();
        self.alike.texts = reference::texts(self.site, self.theme);
        let mut problems = Vec::new();
        for page in &self.site.pages {
            let depth = page.depth();
            if !self.alike.frames.contains_key(&(page.language, depth)) {
                let frame = self.make_frame(page.language, &page.root(), &mut problems);
                self.alike.frames.insert((page.language, depth), frame);
            }
            if let Some(parent) = page.parent
                && !self.alike.crumbs.contains_key(&(parent, depth))
            {
                let crumbs = self.make_crumbs(parent, &page.root());
                self.alike.crumbs.insert((parent, depth), crumbs);
            }
            let key = self.menu_key(page);
            if !self.alike.menus.contains_key(&key) {
                let menu = self.render_menu(page, &mut problems);
                self.alike.menus.insert(key, menu);
            }
        }
        self.alike.problems = problems;
    }

    /// The main menu for a page.
    pub(super) fn menu(&self, page: &Page) -> Value {
        let menu = self.alike.menus.get(&self.menu_key(page));
        menu.cloned().unwrap_or_else(Value::none)
    }

    fn menu_key(&self, page: &Page) -> MenuKey {
        (page.language, page.depth(), self.section(page))
    }

    /// The entry of the main menu that a page belongs to.
    fn section(&self, page: &Page) -> Option<PageId> {
        let menu = &self.site.languages[page.language].menu;
        let own = page.translations.get(page.language).copied();
        let above = std::iter::successors(own, |id| self.site.page(*id).parent);
        above.into_iter().find(|id| menu.contains(id))
    }

    fn render_menu(&self, page: &Page, problems: &mut Vec<Diagnostic>) -> Value {
        self.menu_of(page.language, self.section(page), &page.root(), problems)
    }

    /// The main menu of a language for a page that is none of the site's own.
    pub(super) fn menu_without_place(
        &self,
        language: LanguageId,
        root: &str,
        problems: &mut Vec<Diagnostic>,
    ) -> Value {
        self.menu_of(language, None, root, problems)
    }

    fn menu_of(
        &self,
        language: LanguageId,
        here: Option<PageId>,
        root: &str,
        problems: &mut Vec<Diagnostic>,
    ) -> Value {
        let menu = &self.site.languages[language].menu;
        if menu.is_empty() {
            return Value::none();
        }
        let items: Vec<Value> = menu
            .iter()
            .map(|id| {
                map([
                    ("title", self.title(self.site.page(*id)).into()),
                    ("short", self.short_title(self.site.page(*id)).into()),
                    ("href", self.href(root, *id).into()),
                    ("original", self.label(self.site.page(*id)).original),
                    ("current", (here == Some(*id)).into()),
                ])
            })
            .collect();
        let mut context = Context::new();
        context.insert_value("items", items.into());
        context.insert_value("words", self.theme.words[language].plain.clone());
        let html = self.theme.render(language, "menu.html", &context, problems);
        Value::safe_string(&html)
    }

    /// The way from a page with this root to another page.
    pub(super) fn href(&self, root: &str, to: PageId) -> String {
        relative(root, &self.site.page(to).address)
    }

    /// A page's title.
    pub(super) fn title(&self, page: &Page) -> &str {
        match page.content {
            Content::Document(at) | Content::Fallback(at) => self.text(at, "title"),
            Content::Listing(listing) => {
                values::listing_title(self.site, &self.theme.words[page.language], page, listing)
            }
        }
    }

    /// What sorts a page among others by their titles.
    pub(super) fn sort_key(&self, id: PageId) -> &[u8] {
        let page = self.site.page(id);
        let key = || self.site.language(page).sort_key(self.title(page));
        self.sort_keys[id.index()].get_or_init(key)
    }

    /// A text of a document's front matter, its references filled in.
    fn text(&self, document: usize, field: &'static str) -> &str {
        let known = self.alike.texts.get(&(document, field));
        known.map_or_else(|| self.site.documents[document].text(field), String::as_str)
    }

    fn page_text(&self, page: &Page, field: &'static str) -> &str {
        match page.content {
            Content::Document(at) | Content::Fallback(at) => self.text(at, field),
            Content::Listing(_) => "",
        }
    }

    /// The page that lists an entry first in a component of this kind, in the language of another page.
    pub(super) fn register_page(&self, component: &str, id: &str, page: &Page) -> Option<PageId> {
        let first = self.register_pages.get(&(component, id))?;
        let translations = &self.site.page(*first).translations;
        translations.get(page.language).copied()
    }

    /// The title for menus and the way back: short where the page has a short one.
    fn short_title(&self, page: &Page) -> &str {
        let short = self
            .site
            .document(page)
            .map(|_| self.page_text(page, "short_title"));
        short
            .filter(|short| !short.is_empty())
            .unwrap_or_else(|| self.title(page))
    }

    /// A link to a page, for a page with this root: title, href, and what lists show.
    pub(super) fn link(&self, root: &str, to: PageId) -> Value {
        let made = || map(self.link_entries(root, to));
        // The page for what is not there has absolute addresses.
        let depth = Some(depth_of(root)).filter(|_| !root.starts_with('/'));
        let known = depth.and_then(|depth| self.links.get(depth)?.get(to.index()));
        known.map_or_else(made, |link| link.get_or_init(made).clone())
    }

    /// The same with the pages below that page.
    pub(super) fn link_with(&self, root: &str, to: PageId, children: Vec<Value>) -> Value {
        let mut entries = Vec::with_capacity(8);
        entries.extend(self.link_entries(root, to));
        entries.push(("children", children.into()));
        map(entries)
    }

    fn link_entries(&self, root: &str, to: PageId) -> [Entry; 7] {
        let label = self.labels[to.index()].get_or_init(|| self.label(self.site.page(to)));
        [
            ("title", label.title.clone()),
            ("short", label.short.clone()),
            ("href", self.href(root, to).into()),
            ("summary", label.summary.clone()),
            ("type", label.page_type.clone()),
            ("language", label.language.clone()),
            ("original", label.original.clone()),
        ]
    }

    fn label(&self, page: &Page) -> Label {
        let document = self.site.document(page);
        let summary = document.map(|_| Value::from(self.page_text(page, "summary")));
        let language = match document {
            Some(document) => &document.language,
            None => self.site.language(page),
        };
        Label {
            title: self.title(page).into(),
            short: self.short_title(page).into(),
            summary: summary.unwrap_or_else(Value::none),
            page_type: document
                .map_or("listing", |document| document.page_type.name)
                .into(),
            language: (&*language.code).into(),
            original: Value::safe_string(&original(language, self.site.language(page))),
        }
    }

    /// What stands around a page of a language with this root.
    pub(super) fn frame(
        &self,
        language: LanguageId,
        root: &str,
        problems: &mut Vec<Diagnostic>,
    ) -> Frame {
        let known = self.alike.frames.get(&(language, depth_of(root)));
        known
            .cloned()
            .unwrap_or_else(|| self.make_frame(language, root, problems))
    }

    fn make_frame(
        &self,
        language: LanguageId,
        root: &str,
        problems: &mut Vec<Diagnostic>,
    ) -> Frame {
        let footer_menu = self.site.languages[language].footer_menu.iter();
        let footer_menu: Vec<Value> = footer_menu.map(|to| self.link(root, *to)).collect();
        let mut frame = Frame {
            site: super::view::site(self, language, root),
            footer_menu: footer_menu.into(),
            once: Value::none(),
        };
        let mut context = Context::new();
        context.insert_value("site", frame.site.clone());
        context.insert_value("footer_menu", frame.footer_menu.clone());
        context.insert_value("words", self.theme.words[language].plain.clone());
        context.insert_value("root", root.into());
        let pieces = self.theme.once().map(|(name, template)| {
            let html = self.theme.render(language, template, &context, problems);
            // The line break before the next piece stands in the page.
            let html = html.strip_suffix('\n').unwrap_or(&html);
            (name.to_owned(), Value::safe_string(html))
        });
        let pieces: BTreeMap<String, Value> = pieces.collect();
        frame.once = pieces.into();
        frame
    }

    /// The pages above a page with this root, the highest first.
    pub(super) fn crumbs(&self, page: &Page, root: &str) -> Value {
        let Some(parent) = page.parent else {
            return Vec::<Value>::new().into();
        };
        let known = self.alike.crumbs.get(&(parent, depth_of(root)));
        known
            .cloned()
            .unwrap_or_else(|| self.make_crumbs(parent, root))
    }

    fn make_crumbs(&self, parent: PageId, root: &str) -> Value {
        let above = std::iter::successors(Some(parent), |id| self.site.page(*id).parent);
        let mut above: Vec<Value> = above.map(|to| self.link(root, to)).collect();
        above.reverse();
        above.into()
    }
}

/// The attributes of a link whose text is not in the language of the reader: ` lang="…" hreflang="…"`.
fn original(language: &Language, reader: &Language) -> String {
    let mut attributes = String::new();
    if language.code != reader.code {
        escape::attribute(&mut attributes, "lang", &language.code);
        escape::attribute(&mut attributes, "hreflang", &language.code);
    }
    attributes
}

/// How deep a page with this root is: "../../" is 2.
fn depth_of(root: &str) -> usize {
    root.matches('/').count()
}

/// The way from a page with this root to an address.
pub(super) fn relative(root: &str, address: &str) -> String {
    match (root, address) {
        ("", "") => "./".to_owned(),
        // What stands before a colon would be a scheme (RFC 3986 section 4.2).
        ("", address) if address.contains(':') => format!("./{address}"),
        // What stands behind two slashes would be a host, and browsers take a backslash for one (URL Standard, 4.4).
        ("" | "/", address) if address.starts_with(['/', '\\']) => format!("{root}./{address}"),
        // Written for each link of each page: `format!` takes five times as long.
        _ => [root, address].concat(),
    }
}
