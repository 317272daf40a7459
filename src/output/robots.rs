//! `robots.txt` (RFC 9309): everything may be read, and here is the sitemap.

use crate::site::Site;

pub(super) fn write(site: &Site) -> String {
    let mut text = "User-agent: *\nDisallow:\n".to_owned();
    if !site.settings.base_url.is_empty() {
        text.push_str(&format!("\nSitemap: {}\n", site.url("sitemap.xml")));
    }
    text
}
