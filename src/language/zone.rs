//! The time zones of Indonesia (Keppres 41/1987). Their clocks are never put forward or back, so an offset says all.

/// A time zone of Indonesia.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    /// Western Indonesia.
    Wib,
    /// Central Indonesia.
    Wita,
    /// Eastern Indonesia.
    Wit,
}

/// The zones as writers name them.
pub const ZONES: &[&str] = &["WIB", "WITA", "WIT"];

impl Zone {
    /// The zone of a name, `WITA`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Wib, Self::Wita, Self::Wit]
            .into_iter()
            .find(|zone| zone.name() == name)
    }

    /// The name that people use: the same in every language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Wib => "WIB",
            Self::Wita => "WITA",
            Self::Wit => "WIT",
        }
    }

    /// The name in the time zone database, `Asia/Makassar`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Wib => "Asia/Jakarta",
            Self::Wita => "Asia/Makassar",
            Self::Wit => "Asia/Jayapura",
        }
    }

    /// Hours ahead of UTC.
    #[must_use]
    pub fn hours(self) -> u8 {
        match self {
            Self::Wib => 7,
            Self::Wita => 8,
            Self::Wit => 9,
        }
    }
}
