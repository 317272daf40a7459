//! Pictures and other files beside pages: where they are published, how large they are.

use std::collections::BTreeMap;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::document::Territory;
use crate::source::{File, Hash, Snapshot};

/// The folder of files that are copied as they are.
pub(super) const STATIC: &str = "content/static/";

/// Files that pages show; they get names with their hash, so that browsers may keep them for ever. Files to download keep the name
/// under which people know them.
const SHOWN: [&str; 16] = [
    "avif", "css", "gif", "ico", "jpeg", "jpg", "js", "mp3", "mp4", "ogg", "opus", "png", "svg",
    "vtt", "webm", "webp",
];

/// A file beside a page.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its path in the project.
    pub path: Arc<str>,
    /// Its path in the published site.
    pub address: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Their hash.
    pub hash: Hash,
    /// Width and height in CSS pixels, of a picture.
    pub size: Option<(usize, usize)>,
}

impl Asset {
    /// Whether its name carries its hash.
    #[must_use]
    pub fn is_hashed(&self) -> bool {
        self.address.starts_with("assets/")
    }

    /// The ending of its name, in lower case.
    #[must_use]
    pub fn extension(&self) -> String {
        extension(&self.path)
    }
}

/// The ending of a file's name, in lower case.
#[must_use]
pub fn extension(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.to_ascii_lowercase()
}

/// The files beside pages of the national site, or of a region's.
pub(super) fn collect(snapshot: &Snapshot, region: Option<&str>) -> BTreeMap<Arc<str>, Asset> {
    let files = snapshot
        .under("content/pages/")
        .chain(snapshot.under("content/regions/"));
    files
        .filter(|file| !file.path.ends_with(".md"))
        .filter_map(|file| {
            let (territory, name) = Territory::of(&file.path)?;
            let own = territory.belongs_to(region);
            own.then(|| (Arc::clone(&file.path), asset(file, name)))
        })
        .collect()
}

/// The files of `content/static/`.
pub(super) fn statics(snapshot: &Snapshot) -> BTreeMap<String, Arc<[u8]>> {
    snapshot
        .under(STATIC)
        .map(|file| {
            (
                file.path[STATIC.len()..].to_owned(),
                Arc::clone(&file.bytes),
            )
        })
        .collect()
}

fn asset(file: &File, name: &str) -> Asset {
    let ending = extension(&file.path);
    let address = if SHOWN.contains(&ending.as_str()) {
        hashed_name(&file.path, &file.hash.to_hex())
    } else {
        name.to_owned()
    };
    Asset {
        path: Arc::clone(&file.path),
        address,
        bytes: Arc::clone(&file.bytes),
        hash: file.hash,
        size: picture_size(&ending, &file.bytes),
    }
}

/// `tahapan/alur.svg` becomes `assets/alur.1f2e3d4c.svg`.
#[must_use]
pub fn hashed_name(path: &str, hash: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("assets/{stem}.{}.{ending}", &hash[..hash.len().min(10)])
}

fn picture_size(ending: &str, bytes: &[u8]) -> Option<(usize, usize)> {
    if ending == "svg" {
        return svg_size(bytes);
    }
    let size = imagesize::blob_size(bytes).ok()?;
    Some((size.width, size.height))
}

/// The size of a drawing: `width` and `height` of its root, else those of its `viewBox`.
fn svg_size(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut reader = Reader::from_reader(bytes);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(root) | Event::Empty(root) => return root_size(&root),
            Event::Eof => return None,
            _ => buffer.clear(),
        }
    }
}

fn root_size(root: &BytesStart<'_>) -> Option<(usize, usize)> {
    let attribute = |name: &str| {
        let found = root.try_get_attribute(name).ok().flatten()?;
        String::from_utf8(found.value.into_owned()).ok()
    };
    let pixels = |text: &str| {
        let number: f64 = text.trim_end_matches("px").trim().parse().ok()?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "in range"
        )]
        (1.0..=100_000.0)
            .contains(&number)
            .then_some(number.round() as usize)
    };
    let length = |name: &str| attribute(name).as_deref().and_then(pixels);
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return Some((width, height));
    }
    let view_box = attribute("viewBox")?;
    let mut numbers = view_box
        .split([' ', ','])
        .filter(|part| !part.is_empty())
        .skip(2);
    Some((pixels(numbers.next()?)?, pixels(numbers.next()?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_have_sizes() {
        let rows: [(&str, Option<(usize, usize)>); 4] = [
            (
                "<?xml version=\"1.0\"?><svg width=\"720\" height=\"480px\"/>",
                Some((720, 480)),
            ),
            ("<svg viewBox='0 0 64 32'><g/></svg>", Some((64, 32))),
            ("<svg width=\"100%\"/>", None),
            ("not a drawing", None),
        ];
        for (svg, size) in rows {
            assert_eq!(svg_size(svg.as_bytes()), size, "{svg}");
        }
    }
}
