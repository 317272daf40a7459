//! The fields of pages: those of every page, and those of each type.

use super::{Field, Help};

mod by_type;
mod every_page;

pub use every_page::{COMMON, HOME, INDEX};

/// A type of page.
#[derive(Debug)]
pub struct PageType {
    /// The word for `type:`.
    pub name: &'static str,
    /// The template that shows it.
    pub template: &'static str,
    /// What it is for.
    pub help: Help,
    /// Its own fields; the common ones come on top.
    pub fields: &'static [Field],
}

impl PartialEq for PageType {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl PageType {
    /// The type of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        PAGE_TYPES.iter().find(|page_type| page_type.name == name)
    }

    /// The fields that a page of this type may have; its own come first, so that they can be stricter.
    #[must_use]
    pub fn tables(&self, level: Level) -> Vec<&'static [Field]> {
        let mut tables = vec![self.fields, COMMON];
        match level {
            Level::Page => {}
            Level::Section => tables.push(INDEX),
            Level::Home => tables.extend([INDEX, HOME]),
        }
        tables
    }
}

/// Where a page stands among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// In a section.
    Page,
    /// A section's own page, `_index`.
    Section,
    /// The home page.
    Home,
}

/// The types' names, in the order of [`PAGE_TYPES`].
const TYPE_NAMES: &[&str] = &[
    "page",
    "stage",
    "right",
    "claim_check",
    "guide",
    "faq",
    "event",
    "announcement",
    "statistic",
    "candidates",
];

/// Every type of page.
pub static PAGE_TYPES: &[PageType] = &[
    PageType {
        name: "page",
        template: "page.html",
        help: Help {
            id: "Halaman biasa",
            en: "An ordinary page",
        },
        fields: &[],
    },
    PageType {
        name: "stage",
        template: "stage.html",
        help: Help {
            id: "Satu tahapan pemilihan",
            en: "One stage of an election",
        },
        fields: by_type::STAGE,
    },
    PageType {
        name: "right",
        template: "right.html",
        help: Help {
            id: "Satu hak pemilih",
            en: "One right of voters",
        },
        fields: by_type::RIGHT,
    },
    PageType {
        name: "claim_check",
        template: "claim_check.html",
        help: Help {
            id: "Periksa klaim: hoaks dan kebenarannya",
            en: "A claim, checked",
        },
        fields: by_type::CLAIM_CHECK,
    },
    PageType {
        name: "guide",
        template: "guide.html",
        help: Help {
            id: "Panduan langkah demi langkah",
            en: "A guide, step by step",
        },
        fields: by_type::GUIDE,
    },
    PageType {
        name: "faq",
        template: "faq.html",
        help: Help {
            id: "Tanya jawab",
            en: "Questions and answers",
        },
        fields: by_type::FAQ,
    },
    PageType {
        name: "event",
        template: "event.html",
        help: Help {
            id: "Pertemuan sosialisasi",
            en: "An outreach meeting",
        },
        fields: by_type::EVENT,
    },
    PageType {
        name: "announcement",
        template: "announcement.html",
        help: Help {
            id: "Pengumuman",
            en: "An announcement",
        },
        fields: by_type::ANNOUNCEMENT,
    },
    PageType {
        name: "statistic",
        template: "statistic.html",
        help: Help {
            id: "Angka dan ceritanya",
            en: "A figure and its story",
        },
        fields: by_type::STATISTIC,
    },
    PageType {
        name: "candidates",
        template: "candidates.html",
        help: Help {
            id: "Pasangan calon, menurut nomor urut",
            en: "The candidate pairs, in ballot order",
        },
        fields: by_type::CANDIDATES,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_for_type_are_the_types() {
        let names: Vec<_> = PAGE_TYPES.iter().map(|t| t.name).collect();
        assert_eq!(names, TYPE_NAMES);
    }
}
