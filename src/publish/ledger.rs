//! The text of the manifest and of the intent: which files are ours, and which build made them.
//!
//! In: paths with hash and length. Out: bytes, and back. It must not touch the disk, and must not believe what it
//! reads: a manifest that was edited or cut off is refused, a path in it is checked like a path of the site.
//!
//! The format is one line a file, because 130,000 of them are written and read at every publish:
//!
//! ```text
//! suara-manifest 2 2 4be1…64 hex digits…
//! 8f0c…64 hex digits… 5121 index.html
//! 77ab…64 hex digits… 4903 tahapan/kampanye/index.html
//! ```
//!
//! First the kind, the version of the format and the number of lines that follow, so that a cut is seen; then the
//! fingerprint of the build, or `-` where there is none. An intent is the same with `suara-intent`, in version 1, which
//! has no fingerprint. A manifest of version 1 is still read.

use std::collections::BTreeMap;

use super::error::ManifestFault;
use super::{Fingerprint, Hash, path};

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

/// What a text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ledger {
    /// The build that made exactly these files, where it is known.
    pub(super) fingerprint: Option<Fingerprint>,
    pub(super) entries: Entries,
}

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

    /// The versions of its format that this program reads; it writes the last.
    fn versions(self) -> &'static [&'static str] {
        match self {
            Self::Manifest => &["1", "2"],
            Self::Intent => &["1"],
        }
    }
}

/// The text of an intent to write these files.
pub(super) fn intent(entries: &Entries) -> Vec<u8> {
    let head = format!("{} 1 {}", Kind::Intent.word(), entries.len());
    text(&head, entries)
}

/// The text of the manifest of these files, which the build with this fingerprint made.
pub(super) fn manifest(entries: &Entries, fingerprint: Option<Fingerprint>) -> Vec<u8> {
    let mut head = format!("{} 2 {} ", Kind::Manifest.word(), entries.len());
    match fingerprint {
        Some(fingerprint) => {
            let digits = fingerprint.as_bytes().iter().flat_map(|byte| hex(*byte));
            head.extend(digits.map(char::from));
        }
        None => head.push('-'),
    }
    text(&head, entries)
}

fn text(head: &str, entries: &Entries) -> Vec<u8> {
    let mut text = Vec::with_capacity(head.len() + 1 + entries.len() * 128);
    text.extend_from_slice(head.as_bytes());
    text.push(b'\n');
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

/// Reads a text that [`manifest`] or [`intent`] wrote.
pub(super) fn read(kind: Kind, bytes: &[u8]) -> Result<Ledger, ManifestFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| ManifestFault::Damaged { line: 1 })?;
    let (head, body) = text
        .split_once('\n')
        .ok_or(ManifestFault::Damaged { line: 1 })?;
    let (count, fingerprint) = read_head(kind, head)?;
    let mut entries = Vec::with_capacity(count.min(body.len() / 64));
    for (index, line) in body.split_terminator('\n').enumerate() {
        let entry = read_line(line).ok_or(ManifestFault::Damaged { line: index + 2 })?;
        entries.push(entry);
    }
    let lines = entries.len();
    let entries: Entries = entries.into_iter().collect();
    let whole = body.is_empty() || body.ends_with('\n');
    if lines == count && entries.len() == count && whole {
        Ok(Ledger {
            fingerprint,
            entries,
        })
    } else {
        Err(ManifestFault::Damaged { line: lines + 1 })
    }
}

/// The number of lines that follow, and the fingerprint.
fn read_head(kind: Kind, head: &str) -> Result<(usize, Option<Fingerprint>), ManifestFault> {
    let damaged = ManifestFault::Damaged { line: 1 };
    let words: Vec<&str> = head.split(' ').collect();
    let [word, version, rest @ ..] = &*words else {
        return Err(damaged);
    };
    if *word != kind.word() || !is_number(version) {
        return Err(damaged);
    }
    if !kind.versions().contains(version) {
        return Err(ManifestFault::OtherVersion {
            version: (*version).to_owned(),
        });
    }
    let (count, fingerprint) = match (*version, rest) {
        ("1", [count]) | ("2", [count, "-"]) => (count, None),
        ("2", [count, fingerprint]) => match unhex(fingerprint) {
            Some(hash) => (count, Some(Fingerprint::from_bytes(hash))),
            None => return Err(damaged),
        },
        _ => return Err(damaged),
    };
    match count.parse() {
        Ok(count) => Ok((count, fingerprint)),
        Err(_) => Err(damaged),
    }
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
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

    fn build() -> Fingerprint {
        Fingerprint::from_bytes(super::super::hash(b"build"))
    }

    fn ledger(fingerprint: Option<Fingerprint>) -> Ledger {
        Ledger {
            fingerprint,
            entries: sample(),
        }
    }

    #[test]
    fn reads_what_it_wrote() {
        for fingerprint in [None, Some(build())] {
            assert_eq!(
                read(Kind::Manifest, &manifest(&sample(), fingerprint)),
                Ok(ledger(fingerprint))
            );
        }
        assert_eq!(read(Kind::Intent, &intent(&sample())), Ok(ledger(None)));
        let none = intent(&Entries::new());
        assert_eq!(read(Kind::Intent, &none), Ok(Ledger::default()));
    }

    #[test]
    fn the_first_line() {
        let head = |text: Vec<u8>| {
            let text = String::from_utf8(text).expect("UTF-8");
            text.lines().next().expect("a line").to_owned()
        };
        assert_eq!(head(manifest(&sample(), None)), "suara-manifest 2 3 -");
        let fingerprint = build().to_string();
        assert_eq!(
            head(manifest(&sample(), Some(build()))),
            format!("suara-manifest 2 3 {fingerprint}")
        );
        assert_eq!(head(intent(&sample())), "suara-intent 1 3");
    }

    #[test]
    fn a_manifest_of_version_1_has_no_fingerprint() {
        let new = String::from_utf8(manifest(&sample(), None)).expect("UTF-8");
        let old = new.replacen("suara-manifest 2 3 -", "suara-manifest 1 3", 1);
        assert_ne!(old, new);
        assert_eq!(read(Kind::Manifest, old.as_bytes()), Ok(ledger(None)));
    }

    #[test]
    fn damaged_first_lines_are_refused() {
        let hash = build().to_string();
        for head in [
            "suara-manifest".to_owned(),
            "suara-manifest 2".to_owned(),
            "suara-manifest 2 0".to_owned(),
            "suara-manifest 2 x -".to_owned(),
            "suara-manifest 2 0 ".to_owned(),
            "suara-manifest 2 0 --".to_owned(),
            "suara-manifest 2 0 - -".to_owned(),
            "suara-manifest 2 1 -".to_owned(),
            "suara-manifest 1 0 -".to_owned(),
            "suara-manifest  0 -".to_owned(),
            "suara-manifest two 0 -".to_owned(),
            format!("suara-manifest 1 0 {hash}"),
            format!("suara-manifest 2 0 {}", &hash[1..]),
            format!("suara-manifest 2 0 {hash}0"),
            format!("suara-manifest 2 0 {}", hash.to_uppercase()),
            format!("suara-manifest 2 0 {hash}\r"),
        ] {
            let text = format!("{head}\n");
            assert_eq!(
                read(Kind::Manifest, text.as_bytes()),
                Err(ManifestFault::Damaged { line: 1 }),
                "{head}"
            );
        }
    }

    #[test]
    fn every_cut_is_seen() {
        for fingerprint in [None, Some(build())] {
            let text = manifest(&sample(), fingerprint);
            for end in 0..text.len() {
                let read = read(Kind::Manifest, &text[..end]);
                assert!(read.is_err(), "cut at {end}");
            }
        }
    }

    #[test]
    fn strangers_are_refused() {
        assert!(read(Kind::Manifest, &intent(&sample())).is_err());
        assert!(read(Kind::Intent, &manifest(&sample(), None)).is_err());
        for (kind, head, version) in [
            (Kind::Manifest, "suara-manifest 3 0 -\n", "3"),
            (Kind::Manifest, "suara-manifest 12 0\n", "12"),
            (Kind::Intent, "suara-intent 2 0\n", "2"),
        ] {
            let version = version.to_owned();
            assert_eq!(
                read(kind, head.as_bytes()),
                Err(ManifestFault::OtherVersion { version })
            );
        }
        let mut escaping = b"suara-manifest 2 1 -\n".to_vec();
        escaping.extend(b"0".repeat(64));
        escaping.extend(b" 5 ../../home/x\n");
        assert_eq!(
            read(Kind::Manifest, &escaping),
            Err(ManifestFault::Damaged { line: 2 })
        );
    }
}
