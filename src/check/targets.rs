//! What a writer meant by a link that leads nowhere: the way from this page's file to the nearest file that exists.

use crate::diagnostics::nearest;
use crate::document::{Document, Territory, join};
use crate::site::Site;
use crate::site::asset::extension;

use super::Subject;

/// What a relative path may have meant.
pub(super) enum Way {
    /// It leaves the folder of pages.
    Outside,
    /// A page that is not published yet.
    Draft,
    /// A page, perhaps this one.
    Page(Option<String>),
    /// A file, perhaps this one.
    File(Option<String>),
}

/// What a relative path that leads nowhere may have meant.
pub(super) fn meant(subject: &Subject<'_>, path: &str) -> Way {
    let document = subject.document;
    let Some(full) = join(document.folder(), path) else {
        return Way::Outside;
    };
    if path.is_empty() {
        return Way::Page(None);
    }
    let site = subject.site;
    let stem = full
        .strip_suffix(".md")
        .map(|stem| match stem.strip_suffix("_index") {
            Some(folder) => folder.trim_end_matches('/'),
            None => stem,
        });
    if let Some(stem) = stem
        && site.documents.iter().any(|other| *other.stem == *stem)
    {
        return Way::Draft;
    }
    let is_page = stem.is_some() || !has_ending(path) || extension(path) == "html";
    if !is_page {
        return Way::File(near_file(site, document, path, |_| true));
    }
    let way = page_named(subject, &full).or_else(|| near_page(subject, &full));
    Way::Page(way)
}

fn has_ending(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.contains('.') && !name.starts_with('.')
}

/// The page that a path names in another way: with its language, as a folder, as HTML.
fn page_named(subject: &Subject<'_>, full: &str) -> Option<String> {
    let bare = full.trim_end_matches('/');
    let bare = [".md", ".html"]
        .into_iter()
        .find_map(|ending| bare.strip_suffix(ending))
        .unwrap_or(bare);
    let languages = subject.site.settings.languages.iter();
    let mut endings = languages.map(|language| format!(".{}", language.code));
    let bare = endings
        .find_map(|ending| bare.strip_suffix(&ending))
        .unwrap_or(bare);
    let stem = ["_index", "index"]
        .into_iter()
        .find_map(|name| bare.strip_suffix(name))
        .unwrap_or(bare);
    let stem = stem.trim_end_matches('/');
    published(subject, stem).map(|other| way_to(subject.document, other))
}

/// The document of a stem that has a page, in the reader's language or another.
fn published<'s>(subject: &Subject<'s>, stem: &str) -> Option<&'s Document> {
    let site = subject.site;
    let page = site
        .languages
        .get(subject.page.language)?
        .by_stem
        .get(stem)?;
    site.document(site.page(*page))
}

/// The page of the same name elsewhere, else the one whose whole path is spelt nearly so.
fn near_page(subject: &Subject<'_>, full: &str) -> Option<String> {
    let wanted = full.strip_suffix(".md").unwrap_or(full);
    let wanted = wanted.strip_suffix("/_index").unwrap_or(wanted);
    let name = |stem: &str| stem.rsplit('/').next().unwrap_or_default().to_owned();
    let found = subject.site.languages.get(subject.page.language)?;
    let stems = || {
        found
            .by_stem
            .keys()
            .map(|stem| &**stem)
            .filter(|stem| !stem.is_empty())
    };
    let last = name(wanted);
    let mut namesakes = stems().filter(|stem| name(stem) == last);
    let (first, second) = (namesakes.next(), namesakes.next());
    let here = subject.document.folder();
    let in_folder = wanted.rsplit_once('/').map_or("", |(folder, _)| folder);
    let beside = || {
        let prefix = if in_folder.is_empty() {
            String::new()
        } else {
            format!("{in_folder}/")
        };
        let names = stems().filter_map(|stem| stem.strip_prefix(&*prefix));
        nearest(&last, names).map(|name| format!("{prefix}{name}"))
    };
    let elsewhere = || {
        let pairs: Vec<(String, &str)> = stems().map(|stem| (name(stem), stem)).collect();
        let near = nearest(&last, pairs.iter().map(|(name, _)| &**name))?.to_owned();
        pairs
            .iter()
            .find(|(name, _)| *name == near)
            .map(|(_, stem)| (*stem).to_owned())
    };
    let stem = match (first, second) {
        (Some(only), None) => Some(only.to_owned()),
        _ => beside()
            .or_else(|| nearest(wanted, stems()).map(str::to_owned))
            .or_else(elsewhere),
    }?;
    published(subject, &stem).map(|other| relative(here, &file_of(other)))
}

/// The page that an address of the published site shows, `/hak/dokumen/`, as the way to its file.
pub(super) fn of_address(subject: &Subject<'_>, address: &str) -> Option<String> {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    let address = address
        .trim_start_matches('/')
        .trim_end_matches("index.html");
    let address = address.strip_suffix(".html").unwrap_or(address);
    let wanted = address.trim_end_matches('/');
    let site = subject.site;
    let page = site
        .pages
        .iter()
        .find(|page| page.address.trim_end_matches('/') == wanted);
    let document = match page {
        Some(page) => site.document(page)?,
        None => published(subject, wanted.strip_suffix(".md").unwrap_or(wanted))?,
    };
    Some(way_to(subject.document, document))
}

/// The file beside pages of the same name elsewhere, else the one that is spelt nearly so in the same folder.
pub(super) fn near_file(
    site: &Site,
    document: &Document,
    typed: &str,
    fits: fn(&str) -> bool,
) -> Option<String> {
    let here = document.folder();
    let typed = typed.trim_start_matches('/');
    let wanted = typed.rsplit('/').next().filter(|name| !name.is_empty())?;
    let paths = || {
        site.assets
            .keys()
            .filter(|path| fits(path))
            .filter_map(|path| Territory::of(path).map(|(_, name)| name))
    };
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    if let Some(path) = paths().find(|path| name(path) == wanted) {
        return Some(relative(here, path));
    }
    if let Some(path) = site
        .statics
        .keys()
        .find(|path| name(path) == wanted && fits(path))
    {
        return Some(format!("/{path}"));
    }
    let beside: Vec<&str> = paths()
        .filter_map(|path| {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            (folder == here).then_some(name)
        })
        .collect();
    nearest(wanted, beside.iter().copied()).map(str::to_owned)
}

/// The way from a document's file to another's, without the language: what a writer types.
pub(super) fn way_to(from: &Document, to: &Document) -> String {
    relative(from.folder(), &file_of(to))
}

/// Ids that the compiler makes, which nobody would type.
pub(super) fn is_made(id: &str) -> bool {
    ["fn-", "fnref-", "table-", "alert-"]
        .iter()
        .any(|start| id.starts_with(start))
        || id == "footnotes"
}

/// The file of a document below `content/pages/`, without its language.
fn file_of(document: &Document) -> String {
    match (document.is_index, &*document.stem) {
        (true, "") => "_index.md".to_owned(),
        (true, stem) => format!("{stem}/_index.md"),
        (false, stem) => format!("{stem}.md"),
    }
}

/// The way from a folder to a file.
fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = to.len().saturating_sub(1);
    let same = from
        .iter()
        .zip(&to[..folders])
        .take_while(|(left, right)| left == right)
        .count();
    let mut way = "../".repeat(from.len() - same);
    way.push_str(&to[same..].join("/"));
    way
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_between_files() {
        let rows = [
            ("hak", "hak/dokumen.md", "dokumen.md"),
            ("hak", "tahapan/kampanye.md", "../tahapan/kampanye.md"),
            ("", "hak/_index.md", "hak/_index.md"),
            ("hak/luar", "_index.md", "../../_index.md"),
            ("hak/luar", "hak/dokumen.md", "../dokumen.md"),
        ];
        for (from, to, way) in rows {
            assert_eq!(relative(from, to), way, "{from} -> {to}");
            assert_eq!(join(from, way).as_deref(), Some(to));
        }
        assert_eq!(join("hak", "../../rahasia.md"), None);
    }
}
