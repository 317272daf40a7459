//! `sw.js`: the worker that lets a reader's browser keep copies of pages (Service Workers, W3C), in front of it what it must know of this site.
//!
//! It stands beside the home page, without a hash in its name, because a browser looks for a new one at the old address. Its bytes
//! change when something changes that it fetches ahead: then, and only then, do browsers fetch that again. A site without copies
//! publishes a worker that takes itself away, for readers may have the other one.

use std::collections::BTreeSet;

use serde_json::{Map, json};

use crate::render::{Sheet, Shows, Theme, WORKER};
use crate::site::{PageId, Site};
use crate::source::{Fields, Hash};

use super::File;

/// The worker that ends all copies. The names of the copies begin with `suara` and the folder of the site, as in the theme's worker.
pub const REMOVER: &str = "\
// This site keeps no copies on your device: the old ones and this worker go away.
const NAME = `suara ${new URL(registration.scope).pathname} `;
const remove = async () => {
  for (const name of await caches.keys()) if (name.startsWith(NAME)) await caches.delete(name);
  await registration.unregister();
};
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(remove()));
";

/// Which rendered files are fetched ahead, by their places: a change of one is a change of the worker. `sheets`: all, the pages first.
#[must_use]
pub fn kept(site: &Site, sheets: &[Sheet]) -> BTreeSet<usize> {
    if site.settings.is_below() {
        return BTreeSet::new();
    }
    let languages = 0..site.settings.languages.len();
    let pages = languages.flat_map(|language| site.kept(language));
    let offline = sheets
        .iter()
        .rposition(|sheet| sheet.shows == Shows::Offline);
    pages.map(PageId::index).chain(offline).collect()
}

/// The worker; none for an office's site below the national one, whose worker it shares. `kept`: the hashes of the rendered files that
/// are kept, in their order.
#[must_use]
pub fn worker(site: &Site, theme: &Theme, kept: &[Hash]) -> Option<File> {
    if site.settings.is_below() {
        return None;
    }
    let text = if site.settings.keeps_copies() {
        format!(
            "const SITE = {};\n{}",
            known(site, theme, kept),
            theme.worker
        )
    } else {
        REMOVER.to_owned()
    };
    Some(File {
        path: WORKER.to_owned(),
        bytes: text.into_bytes().into(),
    })
}

/// What the worker must know: which state of the site it is for, and by language the addresses of the pages that it fetches ahead.
fn known(site: &Site, theme: &Theme, kept: &[Hash]) -> serde_json::Value {
    let mut version = Fields::default();
    version.field(&*theme.worker);
    for hash in kept {
        version.field(hash.as_bytes());
    }
    let version = version.hash().to_hex();
    let languages = site.settings.languages.iter().enumerate();
    let addresses = languages.map(|(at, language)| {
        let kept = site.kept(at).into_iter();
        let addresses: Vec<&str> = kept.map(|id| &*site.page(id).address).collect();
        (language.code.to_string(), json!(addresses))
    });
    let addresses: Map<String, serde_json::Value> = addresses.collect();
    json!({ "keep": addresses, "version": version[..16] })
}
