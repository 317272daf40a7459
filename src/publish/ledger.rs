//! The text of the manifest and of the intent: which files are ours.
//!
//! In: paths with hash and length. Out: bytes, and back. It must not touch the disk, and must not believe what it
//! reads: a manifest that was edited or cut off is refused, a path in it is checked like a path of the site.
//!
//! The format is one line a file, because 130,000 of them are written and read at every publish:
//!
//! ```text
//! suara-manifest 1 2
//! 8f0c…64 hex digits… 5121 index.html
//! 77ab…64 hex digits… 4903 tahapan/kampanye/index.html
//! ```
//!
//! First the kind, the version of the format and the number of lines that follow, so that a cut is seen. An intent is
//! the same with `suara-intent`.

use std::collections::BTreeMap;

use super::error::ManifestFault;
use super::{Hash, path};

/// The version that this program writes and reads.
const VERSION: &str = "1";

/// What a file of ours holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) hash: Hash,
    pub(super) len: u64,
}

impl Entry {
    /// The entry of a file with these bytes.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self {
            hash: super::hash(bytes),
            len: bytes.len() as u64,
        }
    }
}

/// Files of ours, by their path inside the site.
pub(super) type Entries = BTreeMap<String, Entry>;

/// Which of the two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What is published.
    Manifest,
    /// What is about to be written.
    Intent,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Manifest => "suara-manifest",
            Self::Intent => "suara-intent",
        }
    }
}

/// The text of these entries.
pub(super) fn to_bytes<'a>(
    kind: Kind,
    entries: impl ExactSizeIterator<Item = (&'a str, Entry)>,
) -> Vec<u8> {
    let head = format!("{} {VERSION} {}\n", kind.word(), entries.len());
    let mut text = Vec::with_capacity(head.len() + entries.len() * 128);
    text.extend_from_slice(head.as_bytes());
    for (path, entry) in entries {
        text.extend(entry.hash.iter().flat_map(|byte| hex(*byte)));
        text.push(b' ');
        text.extend_from_slice(entry.len.to_string().as_bytes());
        text.push(b' ');
        text.extend_from_slice(path.as_bytes());
        text.push(b'\n');
    }
    text
}

/// Reads a text that [`to_bytes`] wrote.
pub(super) fn from_bytes(kind: Kind, bytes: &[u8]) -> Result<Entries, ManifestFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| ManifestFault::Damaged { line: 1 })?;
    let (head, body) = text
        .split_once('\n')
        .ok_or(ManifestFault::Damaged { line: 1 })?;
    let count = read_head(kind, head)?;
    let mut entries = Vec::with_capacity(count.min(body.len() / 64));
    for (index, line) in body.split_terminator('\n').enumerate() {
        let entry = read_line(line).ok_or(ManifestFault::Damaged { line: index + 2 })?;
        entries.push(entry);
    }
    let lines = entries.len();
    let entries: Entries = entries.into_iter().collect();
    let whole = body.is_empty() || body.ends_with('\n');
    if lines == count && entries.len() == count && whole {
        Ok(entries)
    } else {
        Err(ManifestFault::Damaged { line: lines + 1 })
    }
}

fn read_head(kind: Kind, head: &str) -> Result<usize, ManifestFault> {
    let damaged = ManifestFault::Damaged { line: 1 };
    let mut words = head.split(' ');
    if words.next() != Some(kind.word()) {
        return Err(damaged);
    }
    match words.next() {
        Some(VERSION) => {}
        Some(version) if version.bytes().all(|b| b.is_ascii_digit()) => {
            return Err(ManifestFault::OtherVersion {
                version: version.to_owned(),
            });
        }
        _ => return Err(damaged),
    }
    words
        .next()
        .and_then(|count| count.parse().ok())
        .ok_or(damaged)
}

fn read_line(line: &str) -> Option<(String, Entry)> {
    let (hash, rest) = line.split_at_checked(64)?;
    let (len, path) = rest.strip_prefix(' ')?.split_once(' ')?;
    path::check(path).ok()?;
    let entry = Entry {
        hash: unhex(hash)?,
        len: len.parse().ok()?,
    };
    Some((path.to_owned(), entry))
}

fn hex(byte: u8) -> [u8; 2] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    [
        DIGITS[usize::from(byte >> 4)],
        DIGITS[usize::from(byte & 15)],
    ]
}

fn unhex(text: &str) -> Option<Hash> {
    let digit = |c: u8| match c {
        b'0'..=b'9' => Some(c - b'0'),
        b'a'..=b'f' => Some(c - b'a' + 10),
        _ => None,
    };
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else {
        return None;
    };
    let mut hash = Hash::default();
    if pairs.len() != hash.len() {
        return None;
    }
    for (byte, [high, low]) in hash.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Entries {
        ["index.html", "a/b c.html", "é/index.html"]
            .into_iter()
            .map(|path| (path.to_owned(), Entry::of(path.as_bytes())))
            .collect()
    }

    fn text(kind: Kind) -> Vec<u8> {
        to_bytes(
            kind,
            sample().iter().map(|(path, entry)| (path.as_str(), *entry)),
        )
    }

    #[test]
    fn reads_what_it_wrote() {
        assert_eq!(
            from_bytes(Kind::Manifest, &text(Kind::Manifest)),
            Ok(sample())
        );
        assert_eq!(from_bytes(Kind::Intent, &text(Kind::Intent)), Ok(sample()));
        let none = to_bytes(Kind::Intent, std::iter::empty());
        assert_eq!(from_bytes(Kind::Intent, &none), Ok(Entries::new()));
    }

    #[test]
    fn every_cut_is_seen() {
        let text = text(Kind::Manifest);
        for end in 0..text.len() {
            assert!(
                from_bytes(Kind::Manifest, &text[..end]).is_err(),
                "cut at {end}"
            );
        }
    }

    #[test]
    fn strangers_are_refused() {
        assert!(from_bytes(Kind::Manifest, &text(Kind::Intent)).is_err());
        assert_eq!(
            from_bytes(Kind::Manifest, b"suara-manifest 2 0\n"),
            Err(ManifestFault::OtherVersion {
                version: "2".to_owned()
            })
        );
        let mut escaping = b"suara-manifest 1 1\n".to_vec();
        escaping.extend(b"0".repeat(64));
        escaping.extend(b" 5 ../../home/x\n");
        assert_eq!(
            from_bytes(Kind::Manifest, &escaping),
            Err(ManifestFault::Damaged { line: 2 })
        );
    }
}
