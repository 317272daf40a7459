//! What will be published: every path, and where an address in a rendered file leads.

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use crate::diagnostics::nearest;
use crate::document::{decoded, parts};
use crate::render::{Sheet, Theme};
use crate::site::{PageId, Site};

use super::files::Parsed;
use super::html::Ids;

/// Every path of the published site.
pub(super) struct Published<'a> {
    /// Only looked up, never walked through: its order would not be the same twice.
    files: HashMap<&'a str, Kind, BuildHasherDefault<Quick>>,
    base_url: &'a str,
    base_path: &'a str,
    /// The home pages of the regions' sites, which stand below the national one.
    offices: BTreeSet<String>,
    /// The way from a region's site to the national one.
    nation: &'a str,
}

/// A hash of eight bytes at a time. Nobody gains from paths that have the same one: who writes them waits for the build.
#[derive(Default)]
struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (chunks, rest) = bytes.as_chunks::<8>();
        for chunk in chunks {
            self.write_u64(u64::from_le_bytes(*chunk));
        }
        let rest = rest.iter().fold(0, |all, byte| all << 8 | u64::from(*byte));
        self.write_u64(rest);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(23) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn finish(&self) -> u64 {
        // The upper bits depend on everything, the table asks for the lower ones.
        self.0 ^ self.0 >> 32
    }
}

/// The file in which an address stands.
pub(super) struct From<'f> {
    path: &'f str,
    /// In how many folders it is.
    depth: usize,
}

impl<'f> From<'f> {
    pub(super) fn file(path: &'f str) -> Self {
        let depth = path.bytes().filter(|byte| *byte == b'/').count();
        Self { path, depth }
    }
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A rendered file, by its place in their list.
    Rendered(usize),
    /// Anything else, with its size in bytes.
    File(usize),
}

/// Where an address leads.
#[derive(Debug, PartialEq)]
pub(super) enum Leads<'t> {
    /// To a file of the site, perhaps a place in it.
    Here(Kind, Option<&'t str>),
    /// To a path at which there is nothing.
    Nowhere(String),
    /// To another site, whose host this is.
    Elsewhere(&'t str),
    /// To a person or telephone.
    Contact,
}

/// Files that are written when everything is known to be right.
const WRITTEN_LATER: [&str; 3] = ["_headers", "robots.txt", "sitemap.xml"];

impl<'a> Published<'a> {
    pub(super) fn of(site: &'a Site, theme: &'a Theme, sheets: &'a [Sheet]) -> Self {
        let mut files =
            HashMap::with_capacity_and_hasher(sheets.len() * 3, BuildHasherDefault::default());
        files.extend(WRITTEN_LATER.map(|path| (path, Kind::File(0))));
        for (path, bytes) in theme.assets.values() {
            files.insert(path.as_str(), Kind::File(bytes.len()));
        }
        for (path, bytes) in &site.statics {
            files.insert(path, Kind::File(bytes.len()));
        }
        for asset in site.assets.values() {
            files.insert(&asset.address, Kind::File(asset.bytes.len()));
        }
        for address in site.calendars.values() {
            files.insert(address, Kind::File(0));
        }
        for (at, file) in sheets.iter().enumerate() {
            files.insert(&file.path, Kind::Rendered(at));
            // A folder's address is that of its index.html.
            if let Some(folder) = file.path.strip_suffix("index.html") {
                files.insert(folder, Kind::Rendered(at));
            }
        }
        Self {
            files,
            base_url: &site.settings.base_url,
            base_path: site.settings.base_path(),
            offices: offices(site),
            nation: site
                .settings
                .nation
                .as_ref()
                .map_or("", |nation| &nation.way),
        }
    }

    /// What stands at a path.
    pub(super) fn get(&self, path: &str) -> Option<Kind> {
        self.files.get(path).copied()
    }

    /// Where an address in a file leads. `buffer` is only memory, for many calls.
    pub(super) fn follow<'t>(
        &self,
        from: &From<'_>,
        address: &'t str,
        buffer: &mut String,
    ) -> Leads<'t> {
        let (path, fragment) = match address.split_once('#') {
            Some((path, fragment)) => (path, Some(fragment)),
            None => (address, None),
        };
        if !path.is_empty()
            && let Some(kind) = self.kind_at_root(from, path)
        {
            return Leads::Here(kind, fragment.filter(|fragment| !fragment.is_empty()));
        }
        let path = path.split('?').next().unwrap_or_default();
        buffer.clear();
        if path.is_empty() {
            buffer.push_str(from.path);
        } else if let Some(rest) = self.own(path) {
            join(buffer, "", rest.trim_start_matches('/'));
        } else if let Some(rest) = path.strip_prefix("//") {
            return Leads::Elsewhere(host(rest));
        } else if let Some((scheme, rest)) =
            path.split_once(':').filter(|(scheme, _)| is_scheme(scheme))
        {
            return match scheme {
                "mailto" | "tel" => Leads::Contact,
                _ => Leads::Elsewhere(rest.strip_prefix("//").map_or(path, host)),
            };
        } else if let Some(rest) = path.strip_prefix('/') {
            let base = self.base_path.trim_start_matches('/');
            let inside = rest.strip_prefix(base).filter(|_| !base.is_empty());
            join(buffer, "", inside.unwrap_or(rest).trim_start_matches('/'));
        } else {
            let folder = from.path.rfind('/').map_or("", |at| &from.path[..at]);
            join(buffer, folder, path);
        }
        if buffer.contains('%') {
            *buffer = decoded(buffer);
        }
        match self.get(buffer) {
            Some(kind) => Leads::Here(kind, fragment.filter(|fragment| !fragment.is_empty())),
            // Another site of the same build, with checks of its own.
            None if self.offices.contains(buffer.as_str()) || self.is_nation(from, address) => {
                Leads::Here(Kind::File(0), None)
            }
            None => Leads::Nowhere(format!("/{}", buffer.trim_end_matches("index.html"))),
        }
    }

    /// Whether an address goes up to the root of this site and from there to that of the national one.
    fn is_nation(&self, from: &From<'_>, address: &str) -> bool {
        let rest = address.strip_suffix(self.nation);
        !self.nation.is_empty() && rest.is_some_and(|rest| rest == "../".repeat(from.depth))
    }

    /// What stands at an address that goes up to the site's root first, as those that are written by the theme.
    fn kind_at_root(&self, from: &From<'_>, path: &str) -> Option<Kind> {
        let mut rest = path;
        let mut depth = from.depth;
        while let Some(above) = rest.strip_prefix("../") {
            rest = above;
            depth = depth.checked_sub(1)?;
        }
        (depth == 0).then(|| self.get(rest)).flatten()
    }

    /// What follows the site's own address.
    fn own<'t>(&self, path: &'t str) -> Option<&'t str> {
        let rest = path
            .strip_prefix(self.base_url)
            .filter(|_| !self.base_url.is_empty());
        rest.filter(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// The home pages of the regions' sites in every language.
fn offices(site: &Site) -> BTreeSet<String> {
    let regions = site.register.regions.values();
    let folders = regions
        .filter(|_| site.register.region.is_none())
        .map(|region| region.folder_in(&site.settings));
    let languages = site.settings.languages.iter().enumerate();
    let inner = languages.map(|(place, language)| match place {
        0 => "index.html".to_owned(),
        _ => format!("{}/index.html", language.code),
    });
    let inner: Vec<String> = inner.collect();
    folders
        .flat_map(|folder| inner.iter().map(move |inner| format!("{folder}/{inner}")))
        .collect()
}

/// The address of a page that is spelt nearly as one at which there is nothing.
pub(super) fn near<'s>(address: &str, sheets: &'s [Sheet]) -> Option<&'s str> {
    let pages = sheets
        .iter()
        .map(|file| file.path.trim_end_matches("index.html"));
    nearest(address.trim_start_matches('/'), pages)
}

/// A path from a folder, with `index.html` where it names a folder.
fn join(buffer: &mut String, folder: &str, path: &str) {
    buffer.push_str(folder);
    for part in parts(path) {
        match part {
            "" | "." => {}
            ".." => buffer.truncate(buffer.bytes().rposition(|byte| byte == b'/').unwrap_or(0)),
            _ => {
                if !buffer.is_empty() {
                    buffer.push('/');
                }
                buffer.push_str(part);
            }
        }
    }
    if path.is_empty() || path.ends_with(['/', '.']) {
        if !buffer.is_empty() {
            buffer.push('/');
        }
        buffer.push_str("index.html");
    }
}

fn is_scheme(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    text.starts_with(|letter: char| letter.is_ascii_alphabetic()) && text.bytes().all(allowed)
}

fn host(rest: &str) -> &str {
    rest.split('/').next().unwrap_or_default()
}

/// The ids of every rendered page: what was read of each rendered file, of which the pages are the first, in their order.
pub struct PageIds<'a>(pub(super) &'a [Arc<Parsed>]);

impl<'a> PageIds<'a> {
    /// The ids of a page; none where it could not be rendered.
    #[must_use]
    pub fn of_page(&self, page: PageId) -> Option<&'a Ids> {
        let parsed = self.0.get(page.index());
        parsed
            .filter(|parsed| !parsed.is_empty())
            .map(|parsed| &parsed.ids)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_paths() {
        let paths = [
            "index.html",
            "hak/index.html",
            "hak/peta tps.pdf",
            "assets/a.css",
        ];
        let files = paths
            .into_iter()
            .map(|path| (path, Kind::File(1)))
            .collect();
        let published = Published {
            offices: BTreeSet::new(),
            nation: "",
            files,
            base_url: "https://kpu.example/kota",
            base_path: "/kota",
        };
        let here = || Leads::Here(Kind::File(1), None);
        let rows = [
            ("", here()),
            ("#a", Leads::Here(Kind::File(1), Some("a"))),
            ("./", here()),
            ("../", here()),
            ("../hak/", here()),
            ("../assets/a.css?v=1", here()),
            ("peta%20tps.pdf", here()),
            ("/kota/hak/", here()),
            ("https://kpu.example/kota/hak/", here()),
            ("https://kpu.example/kota", here()),
            ("../hk/", Leads::Nowhere("/hk/".into())),
            ("../hak", Leads::Nowhere("/hak".into())),
            ("https://a.example/b", Leads::Elsewhere("a.example")),
            ("//a.example/b", Leads::Elsewhere("a.example")),
            ("data:text/css,a", Leads::Elsewhere("data:text/css,a")),
            ("tel:112", Leads::Contact),
        ];
        let mut buffer = String::new();
        for (address, leads) in rows {
            assert_eq!(
                published.follow(&From::file("hak/index.html"), address, &mut buffer),
                leads,
                "{address}"
            );
        }
    }
}
