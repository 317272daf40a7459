//! `_headers`: what a static host that knows this file (Netlify, Cloudflare Pages and others) sends with each file.
//!
//! The documentation has the same lines for nginx. Assets carry their hash in their name and may be kept for a year; everything else
//! is asked for again, so that a corrected page is seen at once. Calendars name their type (RFC 5545 section 8.1): a host that does not
//! know it would offer them as a text to read.

use crate::site::Site;

/// Nothing from elsewhere, no forms, no frames: the pages need none of it (CSP level 3).
const POLICY: &str = "default-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

pub(super) fn write(site: &Site) -> String {
    let has_regions = !site.register.regions.is_empty() && site.register.region.is_none();
    let folder = has_regions.then(|| site.settings.regions_folder());
    rules(site.settings.base_path(), folder)
}

/// The rules of a site below `base`, "" or "/path", whose sites of regions stand in `folder`.
#[must_use]
pub fn rules(base: &str, folder: Option<&str>) -> String {
    let mut text = format!(
        "{base}/*\n  \
         Content-Security-Policy: {POLICY}\n  \
         X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  \
         Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n  \
         Cross-Origin-Opener-Policy: same-origin\n  \
         Strict-Transport-Security: max-age=31536000\n  \
         Cache-Control: no-cache\n\
         {base}/assets/*\n  \
         ! Cache-Control\n  \
         Cache-Control: public, max-age=31536000, immutable\n\
         {base}/*.ics\n  \
         Content-Type: text/calendar; charset=utf-8\n"
    );
    if let Some(folder) = folder {
        text.push_str(&format!(
            "{base}/{folder}/:office/assets/*\n  \
             ! Cache-Control\n  \
             Cache-Control: public, max-age=31536000, immutable\n"
        ));
    }
    text
}
