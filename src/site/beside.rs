//! Files beside pages that are not published, because only drafts show them: a draft's pictures are as unpublished as its words.
//!
//! What no page names stays, for it may be known by its address.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::document::Document;
use crate::schema::{Item, Typed};

use super::{Drafts, Resolved, Site, stems};

/// Takes away the files that hidden documents name and no other does.
pub(super) fn hide(site: &mut Site) {
    if site.options.drafts == Drafts::Shown {
        return;
    }
    let is_shown = |document: &&Arc<Document>| stems::is_shown(document, site.options);
    let (shown, hidden): (Vec<_>, Vec<_>) = site.documents.iter().partition(is_shown);
    let mut only_hidden = BTreeSet::new();
    for document in hidden {
        only_hidden.extend(named(site, document));
    }
    if only_hidden.is_empty() {
        return;
    }
    for document in shown {
        for path in named(site, document) {
            only_hidden.remove(&path);
        }
    }
    for path in only_hidden {
        site.assets.remove(&path);
    }
}

/// The files that a document shows or leads to, by their paths in the project.
fn named(site: &Site, document: &Document) -> Vec<Arc<str>> {
    let mut found = Vec::new();
    let mut file = |path: &str| {
        let asset = site.asset_beside(document, path);
        found.extend(asset.map(|asset| Arc::clone(&asset.path)));
    };
    for image in &document.body.images {
        file(&image.src);
    }
    for record in document.records().chain([&document.inherited]) {
        record.visit(&mut |item: &Item| {
            if let Typed::Name(name) = &item.value {
                file(name);
            }
        });
    }
    for link in &document.body.links {
        if let Resolved::Asset(asset) = site.resolve(document, 0, &link.target) {
            found.push(Arc::clone(&asset.path));
        }
    }
    found
}
