//! What a page's template may see. The names are a contract with designers: `themes/terang/README.md` tells them.

use tera::{Context, Value};

use crate::diagnostics::Diagnostic;
use crate::document::Document;
use crate::qr::{Code, Surface};
use crate::site::{Content, LanguageId, Page, PageId};

use super::WORKER;
use super::calendar;
use super::document_view;
use super::language_view::{language, languages};
use super::listing_view;
use super::shared::{Shared, relative};
use super::values::{map, optional};

/// The context of a page.
pub(super) fn page(shared: &Shared<'_>, id: PageId, problems: &mut Vec<Diagnostic>) -> Context {
    let page = shared.site.page(id);
    let root = page.root();
    let mut context = Context::new();
    frame(&mut context, shared, page, &root, problems);
    let links = |pages: &[PageId]| -> Value {
        let pages = pages.iter().map(|to| shared.link(&root, *to));
        pages.collect::<Vec<_>>().into()
    };
    let neighbour = |to: Option<PageId>| to.map_or_else(Value::none, |to| shared.link(&root, to));
    context.insert_value("previous", neighbour(page.previous));
    context.insert_value("next", neighbour(page.next));
    let address = address(shared, page);
    context.insert_value("code", address.as_deref().map_or_else(Value::none, code));
    context.insert_value("address", optional(address.as_deref()));
    context.insert_value("related", links(&page.related));
    match page.content {
        Content::Document(at) | Content::Fallback(at) => {
            let document = &shared.site.documents[at];
            context.insert_value("children", children(shared, page, &page.children, &root));
            context.insert_value(
                "page",
                document_view::value(shared, page, document, &root, problems),
            );
            context.insert_value("listing", Value::none());
            context.insert_value("groups", Vec::<Value>::new().into());
            context.insert_value("notice", notice(shared, page, document, &root));
        }
        Content::Listing(listing) => {
            let listed = listing_view::listed(shared, page, listing);
            context.insert_value("children", children(shared, page, &listed, &root));
            context.insert_value("page", Value::none());
            context.insert_value("listing", listing_view::value(shared, page, listing));
            context.insert_value("groups", listing_view::groups(shared, page, listing, &root));
            context.insert_value("notice", Value::none());
        }
    }
    context
}

/// What every page has around its content.
fn frame(
    context: &mut Context,
    shared: &Shared<'_>,
    page: &Page,
    root: &str,
    problems: &mut Vec<Diagnostic>,
) {
    let around = shared.frame(page.language, root, problems);
    context.insert_value("site", around.site);
    context.insert_value("once", around.once);
    context.insert_value("words", shared.theme.words[page.language].plain.clone());
    context.insert_value("root", root.into());
    context.insert_value("menu", shared.menu(page));
    context.insert_value("footer_menu", around.footer_menu);
    context.insert_value("languages", languages(shared, page, root));
    context.insert_value("alternates", alternates(shared, page));
    context.insert_value("canonical", canonical(shared, page));
    context.insert_value("breadcrumbs", shared.crumbs(page, root));
}

/// The site, for pages of a language with this root.
pub(super) fn site(shared: &Shared<'_>, language: LanguageId, root: &str) -> Value {
    let record = &shared.site.settings.record;
    let found = &shared.site.languages[language];
    let language = &shared.site.settings.languages[language];
    let href = |id: Option<PageId>| optional(id.map(|id| shared.href(root, id)).as_deref());
    let home = found
        .home
        .map_or_else(|| relative(root, ""), |home| shared.href(root, home));
    map([
        ("title", optional(record.localized("title", &language.code))),
        (
            "description",
            optional(record.localized("description", &language.code)),
        ),
        ("publisher", publisher(shared, &language.code)),
        ("licence", optional(record.text("licence"))),
        ("region", region(shared, &language.code, root)),
        ("offices", offices(shared, &language.code, root)),
        ("home", home.into()),
        ("a_z", href(found.a_z)),
        ("topics", href(found.topics)),
        ("audiences", href(found.audiences)),
        ("language", self::language(shared, language)),
        ("utc", calendar::hours(shared.site.zone(None)).into()),
        ("theme", shared.theme.tokens.clone()),
        ("worker", optional(worker(shared, root).as_deref())),
    ])
}

/// Who publishes the site, by the name in this language.
pub(super) fn publisher(shared: &Shared<'_>, language: &str) -> Value {
    let publisher = shared.site.settings.record.group("publisher");
    let name = publisher.and_then(|group| group.localized("name", language));
    let url = publisher.and_then(|group| group.text("url"));
    map([("name", optional(name)), ("url", optional(url))])
}

/// The address of the worker that keeps copies. An office's site below the national one shares that one's.
fn worker(shared: &Shared<'_>, root: &str) -> Option<String> {
    let settings = &shared.site.settings;
    let nation = settings.nation.as_ref().filter(|_| settings.is_below());
    let way = nation.map_or("", |nation| &nation.way);
    let address = || format!("{root}{way}{WORKER}");
    settings.keeps_copies().then(address)
}

/// REGION of the view contract, on the site of a region.
fn region(shared: &Shared<'_>, language: &str, root: &str) -> Value {
    let Some(region) = &shared.site.register.region else {
        return Value::none();
    };
    let nation = shared.site.settings.nation.as_ref();
    let way = nation
        .map(|nation| nation.way.as_str())
        .filter(|way| !way.is_empty());
    let way = way.map(|way| {
        if way.contains("://") {
            way.to_owned()
        } else {
            format!("{root}{way}")
        }
    });
    map([
        ("code", region.code.as_str().into()),
        (
            "name",
            optional(region.entry.fields.localized("name", language)),
        ),
        ("zone", region.zone.name().into()),
        ("national", optional(way.as_deref())),
    ])
}

/// The sites of the regions, on the national site: in the order of their codes, which is that of the map.
fn offices(shared: &Shared<'_>, language: &str, root: &str) -> Value {
    let site = shared.site;
    let regions = site.register.regions.values();
    let regions = regions.filter(|_| site.register.region.is_none());
    let offices = regions.map(|region| {
        let fields = &region.entry.fields;
        let folder = region.folder_in(&site.settings);
        // The home page of the same language, if it is not the first.
        let inner = match site.settings.default_language().code.as_ref() {
            default if default == language => String::new(),
            _ => format!("{language}/"),
        };
        let href = match fields.text("base_url") {
            Some(own) => format!("{}/{inner}", own.trim_end_matches('/')),
            None => relative(root, &format!("{folder}/{inner}")),
        };
        let office = fields.group("office");
        map([
            ("name", optional(fields.localized("name", language))),
            (
                "office",
                optional(office.and_then(|office| office.localized("name", language))),
            ),
            ("level", optional(fields.choice("level"))),
            ("href", href.into()),
        ])
    });
    offices.collect::<Vec<_>>().into()
}

/// The translations that are really there; none of a page that has none itself, for it is no page of its own.
fn alternates(shared: &Shared<'_>, page: &Page) -> Value {
    let translations = page.translations.iter().map(|id| shared.site.page(*id));
    let real: Vec<&Page> = translations.filter(|other| !other.is_fallback()).collect();
    let is_twin = shared.site.national_twin(page).is_some();
    if page.is_fallback() || is_twin || real.len() < 2 || shared.site.settings.base_url.is_empty() {
        return Vec::<Value>::new().into();
    }
    let alternate = |code: &str, other: &Page| {
        map([
            ("language", code.into()),
            ("url", shared.site.url(&other.address).into()),
        ])
    };
    let mut entries: Vec<Value> = real
        .iter()
        .map(|other| alternate(&shared.site.language(other).code, other))
        .collect();
    entries.push(alternate("x-default", real[0]));
    entries.into()
}

fn canonical(shared: &Shared<'_>, page: &Page) -> Value {
    if let Some(twin) = shared.site.national_twin(page) {
        return twin.into();
    }
    if shared.site.settings.base_url.is_empty() {
        return Value::none();
    }
    let own = match page.content {
        Content::Fallback(_) => {
            let translations = page.translations.iter().map(|id| shared.site.page(*id));
            translations
                .into_iter()
                .find(|other| !other.is_fallback())
                .unwrap_or(page)
        }
        _ => page,
    };
    shared.site.url(&own.address).into()
}

/// Where the page itself stands, for whoever has it on paper.
fn address(shared: &Shared<'_>, page: &Page) -> Option<String> {
    let is_known = !shared.site.settings.base_url.is_empty();
    is_known.then(|| shared.site.url(&page.address))
}

/// An address as a code that a camera reads, for a drawing.
fn code(address: &str) -> Value {
    let code = Code::new(address, Surface::Paper);
    code.map_or_else(Value::none, |code| {
        map([
            ("size", code.size().into()),
            ("path", code.path().into()),
            ("dashes", code.dashes().into()),
        ])
    })
}

/// The pages of a section or a list; on the home page those of each with them.
fn children(shared: &Shared<'_>, page: &Page, children: &[PageId], root: &str) -> Value {
    let nested = page.stem.is_empty();
    let entries = children.iter().map(|id| {
        let inner: Vec<Value> = if nested {
            let inner = &shared.site.page(*id).children;
            inner.iter().map(|to| shared.link(root, *to)).collect()
        } else {
            Vec::new()
        };
        shared.link_with(root, *id, inner)
    });
    entries.collect::<Vec<_>>().into()
}

/// What the reader must know before the text: it is in another language, or its source has changed since it was translated.
fn notice(shared: &Shared<'_>, page: &Page, document: &Document, root: &str) -> Value {
    let reader = language(shared, shared.site.language(page));
    if page.is_fallback() {
        return map([
            ("kind", "translation_missing".into()),
            ("original", language(shared, &document.language)),
            ("reader", reader),
            ("date", Value::none()),
            ("href", Value::none()),
        ]);
    }
    let source = document.stale.as_ref();
    let Some(source) = source.and_then(|_| shared.site.source_of(document)) else {
        return Value::none();
    };
    let checked = source.fields.date("reviewed_on");
    let dates = &shared.alike.languages[page.language];
    let original = page.translations.first();
    map([
        ("kind", "translation_stale".into()),
        ("original", language(shared, &source.language)),
        ("reader", reader),
        (
            "date",
            checked.map_or_else(Value::none, |day| dates.date(day)),
        ),
        (
            "href",
            optional(original.map(|id| shared.href(root, *id)).as_deref()),
        ),
    ])
}

/// A page at an old path that leads to the new one.
pub(super) fn redirect(
    shared: &Shared<'_>,
    path: &str,
    target: PageId,
    problems: &mut Vec<Diagnostic>,
) -> String {
    let page = shared.site.page(target);
    let root = "../".repeat(path.matches('/').count());
    let mut context = Context::new();
    frame(&mut context, shared, page, &root, problems);
    context.insert_value("target", shared.href(&root, target).into());
    context.insert_value("page", shared.link(&root, target));
    shared
        .theme
        .render(page.language, "redirect.html", &context, problems)
}
