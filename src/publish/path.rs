//! Which paths may be published.
//!
//! In: a path inside the site. Out: nothing, or what is wrong with it. It must not touch the disk: the same site is
//! accepted or refused on every machine, so what one office builds on Linux the next can build on Windows.

use std::fmt;

use super::place::OWN_PREFIX;

/// Why a path of the site cannot be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathFault {
    /// No name at all, a `/` at the start or end, or two in a row.
    EmptySegment,
    /// A segment `.` or `..`.
    Dots,
    /// A character that some file system gives a meaning to, or a control character.
    Character(char),
    /// A segment that ends in a dot or a space: Windows drops them.
    TrailingDotOrSpace,
    /// A segment that Windows keeps for a device, such as `con` or `aux`.
    DeviceName,
    /// A segment of more than 255 bytes.
    TooLong,
    /// A name that publishing keeps for its own files.
    OwnName,
}

impl fmt::Display for PathFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptySegment => f.write_str("a part between the slashes is empty"),
            Self::Dots => f.write_str("a part is `.` or `..`"),
            Self::Character(found) => {
                write!(f, "the character {found:?} is not safe in file names")
            }
            Self::TrailingDotOrSpace => f.write_str("a part ends in a dot or a space"),
            Self::DeviceName => f.write_str("Windows keeps this name for a device"),
            Self::TooLong => f.write_str("a part is longer than 255 bytes"),
            Self::OwnName => write!(f, "names that start with `{OWN_PREFIX}` are Suara's own"),
        }
    }
}

/// Refuses a path that could leave the output folder, or that does not mean the same file everywhere.
pub(super) fn check(path: &str) -> Result<(), PathFault> {
    for segment in path.split('/') {
        check_segment(segment)?;
    }
    // Only at the top could it be mistaken for a file of ours; on a case-insensitive disk in any spelling.
    let top = path.split('/').next().unwrap_or(path);
    if top.to_ascii_lowercase().starts_with(OWN_PREFIX) {
        return Err(PathFault::OwnName);
    }
    Ok(())
}

fn check_segment(segment: &str) -> Result<(), PathFault> {
    if segment.is_empty() {
        return Err(PathFault::EmptySegment);
    }
    if segment == "." || segment == ".." {
        return Err(PathFault::Dots);
    }
    let unsafe_character = |c: char| c.is_control() || "\\:<>\"|?*".contains(c);
    if let Some(found) = segment.chars().find(|c| unsafe_character(*c)) {
        return Err(PathFault::Character(found));
    }
    if segment.ends_with(['.', ' ']) {
        return Err(PathFault::TrailingDotOrSpace);
    }
    if segment.len() > 255 {
        return Err(PathFault::TooLong);
    }
    if is_device(segment) {
        return Err(PathFault::DeviceName);
    }
    Ok(())
}

/// Windows opens the device for `con`, for `CON.html` and for `con.tar.gz`.
fn is_device(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or(segment).trim_end();
    if stem.len() < 3 || stem.len() > 4 || !stem.is_ascii() {
        return false;
    }
    let stem = stem.to_ascii_lowercase();
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || (stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|c: char| c.is_ascii_digit() && c != '0'))
}

/// The folders that a path lies in, from the top: `a`, `a/b` for `a/b/c`.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_paths_pass() {
        for path in [
            "index.html",
            "en/stages/campaign/index.html",
            ".well-known/security.txt",
            ".nojekyll",
            "wilayah/kota-balikpapan/calendar.ics",
            "gambar/peta kota.png",
            "complete/index.html",
            "com0.html",
            "a...b",
        ] {
            assert_eq!(check(path), Ok(()), "{path}");
        }
    }

    #[test]
    fn bad_paths_are_refused() {
        for (path, fault) in [
            ("", PathFault::EmptySegment),
            ("/etc/passwd", PathFault::EmptySegment),
            ("a//b", PathFault::EmptySegment),
            ("a/", PathFault::EmptySegment),
            ("..", PathFault::Dots),
            ("a/../../b", PathFault::Dots),
            ("./a", PathFault::Dots),
            ("a\0b", PathFault::Character('\0')),
            ("a\nb", PathFault::Character('\n')),
            ("a\\b", PathFault::Character('\\')),
            ("C:/a", PathFault::Character(':')),
            ("a./b", PathFault::TrailingDotOrSpace),
            ("a /b", PathFault::TrailingDotOrSpace),
            ("b/CON.html", PathFault::DeviceName),
            ("aux/index.html", PathFault::DeviceName),
            ("lpt1", PathFault::DeviceName),
            (".suara-manifest", PathFault::OwnName),
            (".SUARA-x/a", PathFault::OwnName),
        ] {
            assert_eq!(check(path), Err(fault), "{path:?}");
        }
        assert_eq!(check(&"a".repeat(256)), Err(PathFault::TooLong));
    }

    #[test]
    fn folders_from_the_top() {
        assert_eq!(folders("a/b/c").collect::<Vec<_>>(), ["a", "a/b"]);
        assert_eq!(folders("a").count(), 0);
    }
}
