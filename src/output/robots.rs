//! `robots.txt` (RFC 9309): everything may be read, and here is the sitemap.

use crate::site::Site;

pub(super) fn write(site: &Site) -> String {
    let mut text = "User-agent: *\nDisallow:\n".to_owned();
    if !site.settings.base_url.is_empty() {
        text.push_str(&format!("\nSitemap: {}\n", site.url("sitemap.xml")));
        // The sites of regions stand below this one, where no robot looks for another robots.txt.
        if site.register.region.is_none() {
            for region in site.register.regions.values() {
                let folder = region.folder_in(&site.settings);
                let address = site.url(&format!("{folder}/sitemap.xml"));
                text.push_str(&format!("Sitemap: {address}\n"));
            }
        }
    }
    text
}
