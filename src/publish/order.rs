//! In which order files become public.
//!
//! In: a path inside the site. Out: its turn. It must not know what the files mean beyond their names: a page never
//! points to a style or picture that is not there yet, and nothing announces a page that is not there yet.

/// The turns, first to last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    /// Styles, scripts, fonts: without them a page looks broken.
    Asset,
    /// Pictures, downloads, data, calendars.
    Other,
    /// What is read.
    Page,
    /// What says where pages are, or keeps copies of them: sitemap, feeds, robots, headers, redirects, service worker.
    Announcement,
}

impl Turn {
    /// All of them, in order.
    pub(super) const ALL: [Self; 4] = [Self::Asset, Self::Other, Self::Page, Self::Announcement];

    /// The turn of a file.
    pub(super) fn of(path: &str) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path);
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        match (name, ending) {
            ("robots.txt" | "_headers" | "_redirects" | "sw.js" | "service-worker.js", _)
            | (_, "xml" | "atom" | "rss" | "webmanifest") => Self::Announcement,
            (_, "css" | "js" | "mjs" | "woff2" | "woff") => Self::Asset,
            (_, "html" | "htm") => Self::Page,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns() {
        for (path, turn) in [
            ("assets/site.a1b2.css", Turn::Asset),
            ("assets/text.woff2", Turn::Asset),
            ("tahapan/peta.png", Turn::Other),
            ("kalender.ics", Turn::Other),
            ("_other", Turn::Other),
            ("index.html", Turn::Page),
            ("html", Turn::Other),
            ("sitemap.xml", Turn::Announcement),
            ("wilayah/x/_headers", Turn::Announcement),
            ("sw.js", Turn::Announcement),
        ] {
            assert_eq!(Turn::of(path), turn, "{path}");
        }
        assert!(Turn::ALL.is_sorted());
    }
}
