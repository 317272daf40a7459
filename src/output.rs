//! The site in, the published files out that no template makes: one file of this folder for each kind of output.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::pack::Packed;
use crate::render::{Theme, WORKER};
use crate::site::Site;

mod calendar;
mod headers;
mod offline;
mod robots;
mod sitemap;

pub use headers::rules;
pub use offline::{REMOVER, kept, worker};

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

/// The files of a site that is shown from memory: path with `/`, bytes.
pub type KeptFiles = BTreeMap<String, Bytes>;

/// The bytes of a file that is kept in memory. A clone shares them.
#[derive(Clone, Debug)]
pub enum Bytes {
    /// As they are.
    Plain(Arc<[u8]>),
    /// Packed against another page: there are many, much alike, and few are looked at.
    Packed(Packed, Arc<[u8]>),
}

impl Bytes {
    /// The bytes as they are.
    #[must_use]
    pub fn unpacked(&self) -> Arc<[u8]> {
        match self {
            Self::Plain(bytes) => Arc::clone(bytes),
            Self::Packed(packed, base) => packed.unpacked(base).into(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Plain(bytes) => bytes.is_empty(),
            Self::Packed(packed, _) => packed.is_empty(),
        }
    }
}

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
