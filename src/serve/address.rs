//! Addresses and the files that stand at them, both ways.
//!
//! In: the parts of an address, the folder below which the site is published. Out: what is meant. Knows no file.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The first part of every address of the preview's own.
pub(super) const OWN: &str = "__suara";

/// The name of the file that is shown for a folder.
const INDEX: &str = "index.html";

/// What means something else in an address than itself: all but letters, digits and these. The colon is that of a Windows drive.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/')
    .remove(b':');

/// What an address means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Something of the preview itself: the parts behind the first one.
    Own(Vec<String>),
    /// A file of the site.
    File(String),
    /// The root of a host whose site lives in a folder: the way to it.
    Below(String),
    /// Beside the folder of the site.
    Outside,
}

/// What the parts of an address mean for a site below `base`, "" or "/path".
pub(super) fn place(parts: Vec<String>, base: &str) -> Place {
    let mut parts = parts;
    if parts.first().is_some_and(|first| first == OWN) {
        parts.remove(0);
        return Place::Own(parts);
    }
    let folders: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    if parts.len() > folders.len() && parts.iter().zip(&folders).all(|(a, b)| a == b) {
        let mut key = parts[folders.len()..].join("/");
        if key.is_empty() || key.ends_with('/') {
            key.push_str(INDEX);
        }
        Place::File(key)
    } else if parts == [""] || parts == folders {
        Place::Below(format!("{base}/"))
    } else {
        Place::Outside
    }
}

/// The page that stands for a folder which was named without its last `/`.
pub(super) fn index_of(key: &str) -> String {
    format!("{key}/{INDEX}")
}

/// The address of a page: the file's path, without the name that a folder is shown for.
pub(super) fn of(key: &str, base: &str) -> String {
    format!("{base}/{}", encoded(folder(key)))
}

/// The path of a file without the name that a folder is shown for: "hak/", "404.html".
pub(super) fn folder(key: &str) -> &str {
    let folder = key.strip_suffix(INDEX);
    // Only a whole name is left out.
    let folder = folder.filter(|folder| folder.is_empty() || folder.ends_with('/'));
    folder.unwrap_or(key)
}

/// The address of one of the preview's own pages. What is asked for with an empty value is left out.
pub(super) fn own(path: &str, query: &[(&str, &str)]) -> String {
    let mut address = format!("/{OWN}/{}", encoded(path));
    let given = query.iter().filter(|(_, value)| !value.is_empty());
    for (at, (name, value)) in given.enumerate() {
        address.push(if at == 0 { '?' } else { '&' });
        address.push_str(name);
        address.push('=');
        address.push_str(&encoded(value));
    }
    address
}

/// Some words as a part of an address, whatever they hold.
pub(super) fn encoded(words: &str) -> String {
    utf8_percent_encode(words, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(path: &str, base: &str) -> Place {
        place(super::super::guard::parts(path).expect("an address"), base)
    }

    #[test]
    fn an_address_means_a_file() {
        let file = |key: &str| Place::File(key.to_owned());
        assert_eq!(meant("/", ""), file("index.html"));
        assert_eq!(meant("/en/rights/", ""), file("en/rights/index.html"));
        assert_eq!(meant("/robots.txt", ""), file("robots.txt"));
        assert_eq!(meant("/pemilu/", "/pemilu"), file("index.html"));
        assert_eq!(meant("/pemilu/hak/", "/pemilu"), file("hak/index.html"));
        assert_eq!(meant("/a/b/hak", "/a/b"), file("hak"));
        assert_eq!(meant("/", "/pemilu"), Place::Below("/pemilu/".to_owned()));
        assert_eq!(
            meant("/pemilu", "/pemilu"),
            Place::Below("/pemilu/".to_owned())
        );
        assert_eq!(meant("/hak/", "/pemilu"), Place::Outside);
        assert_eq!(meant("/pemilu-2/", "/pemilu"), Place::Outside);
    }

    #[test]
    fn the_preview_has_its_own_addresses_wherever_the_site_is() {
        let own = |parts: &[&str]| Place::Own(parts.iter().map(ToString::to_string).collect());
        assert_eq!(meant("/__suara/", ""), own(&[""]));
        assert_eq!(meant("/__suara/events", "/pemilu"), own(&["events"]));
        assert_eq!(meant("/__suara", ""), own(&[]));
    }

    #[test]
    fn a_page_has_the_address_of_its_folder() {
        assert_eq!(of("hak/index.html", "/pemilu"), "/pemilu/hak/");
        assert_eq!(of("index.html", ""), "/");
        assert_eq!(of("404.html", ""), "/404.html");
        assert_eq!(of("a-index.html", ""), "/a-index.html");
        assert_eq!(of("é/index.html", ""), "/%C3%A9/");
        // What is encoded in an address is a sign of the file's name.
        assert_eq!(of("a?b%.pdf", ""), "/a%3Fb%25.pdf");
        assert_eq!(
            meant(&of("a?b%.pdf", ""), ""),
            Place::File("a?b%.pdf".to_owned())
        );
    }
}
