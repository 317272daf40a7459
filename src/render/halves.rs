//! What the templates of pages may see that are shown at any address, in every language at once: for what is not there, or not without
//! a network. Their own addresses are absolute.

use tera::{Context, Value};

use crate::diagnostics::Diagnostic;
use crate::site::PageId;

use super::language_view;
use super::shared::Shared;
use super::values::map;
use super::view;
use super::words::ThemeWords;

/// The page that this template makes.
pub(super) fn page(shared: &Shared<'_>, template: &str, problems: &mut Vec<Diagnostic>) -> String {
    let root = format!("{}/", shared.site.settings.base_path());
    let halves: Vec<Value> = shared
        .site
        .languages
        .iter()
        .enumerate()
        .map(|(at, found)| {
            let href = |id: Option<PageId>| match id {
                Some(id) => shared.href(&root, id).into(),
                None => Value::from(root.as_str()),
            };
            let kept = shared.site.kept(at).into_iter();
            let kept: Vec<Value> = kept.map(|id| shared.link(&root, id)).collect();
            let language = &shared.alike.languages[at].language;
            map([
                ("kept", kept.into()),
                ("copy", copy(&shared.theme.words[at])),
                ("language", language_view::language(shared, language)),
                ("publisher", view::publisher(shared, &language.code)),
                ("words", shared.theme.words[at].plain.clone()),
                ("home", href(found.home)),
                ("a_z", href(found.a_z)),
                ("menu", shared.menu_without_place(at, &root, problems)),
            ])
        })
        .collect();
    let mut context = Context::new();
    context.insert_value("site", view::site(shared, 0, &root));
    context.insert_value("words", shared.theme.words[0].plain.clone());
    context.insert_value("root", root.into());
    context.insert_value("halves", halves.into());
    shared.theme.render(0, template, &context, problems)
}

/// What copies say of themselves. The worker writes the day in the place of `{date}`.
fn copy(words: &ThemeWords) -> Value {
    let dated = |id: &str| Value::from(words.with_text(id, "date", "{date}"));
    map([
        ("text", dated("copy_text")),
        ("old_text", dated("copy_old_text")),
        ("saved", dated("offline_saved")),
    ])
}
