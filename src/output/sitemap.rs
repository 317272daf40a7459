//! `sitemap.xml` (sitemaps.org 0.9) with the languages of each page, for search engines.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::schema::{Item, Typed};
use crate::site::{Content, Page, Site};

/// The sitemap; none without the site's address, for its entries must be absolute.
pub(super) fn write(site: &Site) -> Option<String> {
    if site.settings.base_url.is_empty() {
        return None;
    }
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let written = document(&mut writer, site);
    // Writing into memory cannot fail.
    written.ok()?;
    let mut text = String::from_utf8(writer.into_inner()).ok()?;
    text.push('\n');
    Some(text)
}

type Result = std::io::Result<()>;

fn document(writer: &mut Writer<Vec<u8>>, site: &Site) -> Result {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element("urlset")
        .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
        .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"))
        .write_inner_content(|writer| {
            // A fallback is the original once more, and so is a national page of a region: no pages for a search engine.
            let pages = site.pages.iter().filter(|page| !page.is_fallback());
            for page in pages.filter(|page| site.national_twin(page).is_none()) {
                entry(writer, site, page)?;
            }
            Ok(())
        })?;
    Ok(())
}

fn entry(writer: &mut Writer<Vec<u8>>, site: &Site, page: &Page) -> Result {
    writer.create_element("url").write_inner_content(|writer| {
        let text = BytesText::new(&site.url(&page.address)).into_owned();
        writer.create_element("loc").write_text_content(text)?;
        if let Some(day) = last_change(site, page) {
            let text = BytesText::new(&day).into_owned();
            writer.create_element("lastmod").write_text_content(text)?;
        }
        let others = page.translations.iter().map(|id| site.page(*id));
        let real: Vec<&Page> = others.filter(|other| !other.is_fallback()).collect();
        if real.len() > 1 {
            for other in &real {
                alternate(writer, site, &site.language(other).code, other)?;
            }
            alternate(writer, site, "x-default", real[0])?;
        }
        Ok(())
    })?;
    Ok(())
}

fn alternate(writer: &mut Writer<Vec<u8>>, site: &Site, code: &str, page: &Page) -> Result {
    writer
        .create_element("xhtml:link")
        .with_attribute(("rel", "alternate"))
        .with_attribute(("hreflang", code))
        .with_attribute(("href", site.url(&page.address).as_str()))
        .write_empty()?;
    Ok(())
}

/// The day on which the page was last checked: the only day that its writers state.
fn last_change(site: &Site, page: &Page) -> Option<String> {
    let Content::Document(at) = page.content else {
        return None;
    };
    match site.documents[at].get("reviewed_on") {
        Some(Item {
            value: Typed::Date(day),
            ..
        }) => Some(day.to_string()),
        _ => None,
    }
}
