//! The site in, the published files out that no template makes: one file of this folder for each kind of output.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::render::{Theme, WORKER};
use crate::site::Site;

mod calendar;
mod headers;
mod offline;
mod robots;
mod sitemap;

pub use headers::rules;
pub use offline::{REMOVER, is_kept, worker};

/// A file of a published site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path, with `/`.
    pub path: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// The files of a published site: path with `/`, bytes.
pub type Files = BTreeMap<String, Arc<[u8]>>;

/// The calendars. They are made before the pages, for a page tells the size of what it offers.
#[must_use]
pub fn calendars(site: &Site, theme: &Theme) -> Files {
    calendar::files(site, theme)
}

/// Everything that is published besides what templates make, and the worker: `calendars` are those of [`calendars`].
#[must_use]
pub fn files(site: &Site, theme: &Theme, calendars: Files) -> Files {
    let mut files = calendars;
    for (path, bytes) in theme.assets.values() {
        files.insert(path.clone(), Arc::clone(bytes));
    }
    for (path, bytes) in &site.statics {
        files.insert(path.clone(), Arc::clone(bytes));
    }
    for asset in site.assets.values() {
        files.insert(asset.address.clone(), Arc::clone(&asset.bytes));
    }
    // Whoever else claims its address is told.
    files.remove(WORKER);
    let mut text = |path: &str, text: Option<String>| {
        if let Some(text) = text {
            files.insert(path.to_owned(), text.into_bytes().into());
        }
    };
    text("sitemap.xml", sitemap::write(site));
    if !site.settings.is_below() {
        text("robots.txt", Some(robots::write(site)));
        text("_headers", Some(headers::write(site)));
    }
    files
}
