//! `unknown-id`: what `site.yaml` says that readers keep is a page that somebody has written; a draft may follow later.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Span, codes};
use crate::settings;
use crate::site::{Site, plain};

pub(super) fn check(site: &Site, found: &mut Vec<Diagnostic>) {
    let file: Arc<str> = settings::FILE.into();
    let stems: BTreeSet<&str> = site
        .documents
        .iter()
        .map(|document| &*document.stem)
        .collect();
    for item in site.settings.record.list("offline") {
        let Some(typed) = item.text() else { continue };
        if !stems.contains(plain(typed)) {
            let span = Span::new(&file, item.range.clone());
            let unknown = Diagnostic::new(codes::UNKNOWN_ID, span, typed).arg("kind", "kept_page");
            found.push(unknown.suggest(plain(typed), stems.iter().copied()));
        }
    }
}
