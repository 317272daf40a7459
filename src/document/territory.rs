//! Whose page a file is: the nation's, that of every office, or one region's.

use std::sync::Arc;

/// Where the pages of the whole country stand.
const NATIONAL: &str = "content/pages/";

/// Where the pages of offices stand: `pages/` those of every office, `64.71-balikpapan/pages/` those of one.
const REGIONS: &str = "content/regions/";

/// Whose page a file is. In the site of a region its own pages come before those of every office, and these before national ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Territory {
    /// The national site's, and every region's that has no other.
    National,
    /// Every office's.
    Offices,
    /// A region's, by its folder: `64.71-balikpapan`.
    Region(Arc<str>),
}

impl Territory {
    /// The territory of a file, and its path below the folder of pages; none of a file that is no page and stands beside none.
    #[must_use]
    pub fn of(path: &str) -> Option<(Self, &str)> {
        if let Some(rest) = path.strip_prefix(NATIONAL) {
            return Some((Self::National, rest));
        }
        let (folder, rest) = path.strip_prefix(REGIONS)?.split_once('/')?;
        if folder == "pages" {
            return Some((Self::Offices, rest));
        }
        let rest = rest.strip_prefix("pages/")?;
        Some((Self::Region(folder.into()), rest))
    }

    /// The folder of its pages, with the last `/`.
    #[must_use]
    pub fn folder(&self) -> String {
        match self {
            Self::National => NATIONAL.to_owned(),
            Self::Offices => format!("{REGIONS}pages/"),
            Self::Region(folder) => format!("{REGIONS}{folder}/pages/"),
        }
    }

    /// Whether its pages belong to the site of a region, given by its folder, or to the national site.
    #[must_use]
    pub fn belongs_to(&self, region: Option<&str>) -> bool {
        match (self, region) {
            (Self::National, _) | (Self::Offices, Some(_)) => true,
            (Self::Region(folder), Some(region)) => **folder == *region,
            (_, None) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_territories() {
        let region = Territory::Region("64.71-balikpapan".into());
        let rows = [
            (
                "content/pages/hak/a.id.md",
                Some((Territory::National, "hak/a.id.md")),
            ),
            (
                "content/regions/pages/a.id.md",
                Some((Territory::Offices, "a.id.md")),
            ),
            (
                "content/regions/64.71-balikpapan/pages/hak/a.id.md",
                Some((region.clone(), "hak/a.id.md")),
            ),
            ("content/regions/64.71-balikpapan/region.yaml", None),
            ("content/data/laws.yaml", None),
        ];
        for (path, expected) in rows {
            assert_eq!(Territory::of(path), expected, "{path}");
        }
        assert!(region.belongs_to(Some("64.71-balikpapan")));
        assert!(!region.belongs_to(Some("33.16-blora")));
        assert!(!region.belongs_to(None));
    }
}
