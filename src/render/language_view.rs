//! The languages of a site, as templates see them.

use tera::Value;

use crate::language::Language;
use crate::site::Page;

use super::shared::Shared;
use super::values::map;

/// LANGUAGE of the view contract: one of the site's.
pub(super) fn language(shared: &Shared<'_>, language: &Language) -> Value {
    map([
        ("code", (&*language.code).into()),
        ("name", name(shared, language).into()),
        ("direction", language.direction.into()),
    ])
}

/// The name of a language of the site in itself. One that we cannot name names itself: `language_nij` in its own words.
fn name<'s>(shared: &'s Shared<'_>, language: &'s Language) -> &'s str {
    let mut languages = shared.site.settings.languages.iter();
    let at = languages.position(|other| other.code == language.code);
    let words = at.map(|at| &shared.theme.words[at]);
    let words = words.filter(|_| *language.name == *language.code);
    let own = words.and_then(|words| words.find(&format!("language_{}", language.code)));
    own.unwrap_or(&language.name)
}

/// The page in each language of the site.
pub(super) fn languages(shared: &Shared<'_>, page: &Page, root: &str) -> Value {
    let translations = page.translations.iter();
    let entries = translations.map(|id| {
        let other = shared.site.page(*id);
        let language = shared.site.language(other);
        let words = &shared.theme.words[other.language];
        map([
            ("code", (&*language.code).into()),
            ("name", name(shared, language).into()),
            ("direction", language.direction.into()),
            ("href", shared.href(root, *id).into()),
            ("current", (other.language == page.language).into()),
            ("translated", (!other.is_fallback()).into()),
            ("read_here", words.text("read_here").into()),
        ])
    });
    entries.collect::<Vec<_>>().into()
}
