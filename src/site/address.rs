//! Addresses: each is claimed once; two sources at one address, also by case or Unicode form, are a problem that names both.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::settings;

use super::{Content, Listing, PageId, Site, address_span};

/// Claims the addresses of all pages, redirects and files.
pub(super) fn claim_all(site: &mut Site, report: &mut Report) {
    let mut claims = Claims::default();
    for (_, page) in site.pages() {
        let span = match page.content {
            Content::Document(at) => address_span(&site.documents[at]),
            // A fallback has no file of its own to complain about: whoever takes its address is told.
            Content::Fallback(at) => site.documents[at].span(0..0),
            Content::Listing(listing) => listing_span(site, listing),
        };
        claims.claim(&page.address, span, report);
    }
    for (path, _) in &site.statics {
        let file = format!("{}{path}", super::asset::STATIC).into();
        claims.claim(path, Span::start_of(&file), report);
    }
    for asset in site.assets.values().filter(|asset| !asset.is_hashed()) {
        claims.claim(&asset.address, Span::start_of(&asset.path), report);
    }
    let mut redirects: BTreeMap<String, PageId> = BTreeMap::new();
    for (id, _, document) in site.written_pages() {
        for item in document.fields.list("aliases") {
            let Some(alias) = item.text() else { continue };
            let address = alias.trim_start_matches('/').to_owned();
            if claims.claim(&address, document.span(item.range.clone()), report) {
                redirects.insert(address, id);
            }
        }
    }
    site.redirects = redirects;
}

fn listing_span(site: &Site, listing: Listing) -> Span {
    let settings = &site.settings;
    let named = match listing {
        Listing::Topic(at) => settings.topics.get(at),
        Listing::Audience(at) => settings.audiences.get(at),
        _ => None,
    };
    named.map_or_else(|| Span::start_of(&settings::FILE.into()), |named| named.span.clone())
}

#[derive(Default)]
struct Claims {
    by_key: BTreeMap<String, Span>,
}

impl Claims {
    /// Says whether the address was free.
    fn claim(&mut self, address: &str, span: Span, report: &mut Report) -> bool {
        let path = address.trim_end_matches('/');
        let key: String = if path.is_ascii() {
            path.to_ascii_lowercase()
        } else {
            path.nfc().flat_map(char::to_lowercase).collect()
        };
        if let Some(first) = self.by_key.get(&key) {
            let twice = Diagnostic::new(codes::DUPLICATE_ADDRESS, span, format!("/{address}"));
            report.push(twice.arg("other", &*first.file).note(first.clone(), "other"));
            return false;
        }
        self.by_key.insert(key, span);
        true
    }
}
