//! The rows of the writer's list: one a page, with its languages; which of them are wanted, in which order.

use std::collections::{BTreeMap, BTreeSet};

use crate::build::{Card, Shows, Translation};
use crate::language::Date;

use super::super::desk::{Desk, Query};
use super::super::problems::{Count, by_file, file};

/// Which pages are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Show {
    All,
    /// Something is wrong with the file.
    Problems,
    /// The source has changed since it was translated.
    Stale,
    /// There is no translation.
    Missing,
    /// Nobody has checked it in time.
    Overdue,
    Drafts,
}

impl Show {
    pub(super) const ALL: [Self; 6] = [
        Self::All,
        Self::Problems,
        Self::Stale,
        Self::Missing,
        Self::Overdue,
        Self::Drafts,
    ];

    /// What stands behind `?show=`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Problems => "problems",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Overdue => "overdue",
            Self::Drafts => "drafts",
        }
    }
}

/// In which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// By region, then by place.
    Page,
    /// Errors first, then warnings.
    Problems,
    /// What has to be checked soonest first.
    Review,
}

impl Sort {
    pub(super) const ALL: [Self; 3] = [Self::Page, Self::Problems, Self::Review];

    /// What stands behind `?sort=`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Page => "",
            Self::Problems => "problems",
            Self::Review => "review",
        }
    }
}

/// What was asked for. What is not known means the usual.
pub(super) struct Wanted<'a> {
    pub show: Show,
    pub sort: Sort,
    pub region: &'a str,
    pub find: &'a str,
    /// From 1.
    pub page: usize,
}

impl<'a> Wanted<'a> {
    pub(super) fn of(query: &'a Query) -> Self {
        let get = |name: &str| query.get(name).map_or("", |value| value.trim());
        let show = Show::ALL
            .into_iter()
            .find(|show| show.name() == get("show"));
        let sort = Sort::ALL
            .into_iter()
            .find(|sort| sort.name() == get("sort"));
        Self {
            show: show.unwrap_or(Show::All),
            sort: sort.unwrap_or(Sort::Page),
            region: get("region"),
            find: get("find"),
            page: get("page").parse().unwrap_or(1).max(1),
        }
    }
}

/// One page in one language.
pub(super) struct Cell<'a> {
    pub card: &'a Card,
    /// The problems of its own file.
    pub count: Count,
}

/// One page in all its languages.
pub(super) struct Row<'a> {
    pub region: Option<&'a str>,
    pub stem: &'a str,
    pub cells: Vec<Cell<'a>>,
}

impl<'a> Row<'a> {
    /// The language in which the title of one of its pages is written: of a borrowed text that of the page from which it comes.
    pub(super) fn language_of(&self, card: &'a Card) -> &'a str {
        let Shows::Borrowed { file } = &card.shows else {
            return &card.language;
        };
        let mut cards = self.cells.iter().map(|cell| cell.card);
        let owner = cards
            .find(|other| matches!(&other.shows, Shows::Text { file: own, .. } if own == file));
        owner.map_or(&card.language, |owner| &owner.language)
    }

    pub(super) fn count(&self) -> Count {
        self.cells.iter().fold(Count::default(), |sum, cell| Count {
            errors: sum.errors + cell.count.errors,
            warnings: sum.warnings + cell.count.warnings,
        })
    }

    /// The first day on which one of its texts has to be checked again.
    fn due(&self) -> Option<Date> {
        self.cells.iter().filter_map(|cell| due(cell.card)).min()
    }

    pub(super) fn is(&self, show: Show, today: Date) -> bool {
        let any = |is: &dyn Fn(&Card) -> bool| self.cells.iter().any(|cell| is(cell.card));
        match show {
            Show::All => true,
            Show::Problems => self.count().all() > 0,
            Show::Stale => any(&is_stale),
            Show::Missing => any(&|card| matches!(card.shows, Shows::Borrowed { .. })),
            Show::Overdue => any(&|card| is_overdue(card, today)),
            Show::Drafts => any(&|card| matches!(card.shows, Shows::Text { draft: true, .. })),
        }
    }

    /// Whether its titles or its stem hold words in small letters.
    fn holds(&self, words: &str) -> bool {
        // Mostly nothing is searched for, and then thousands of titles stay as they are.
        if words.is_empty() {
            return true;
        }
        let titles = self.cells.iter().map(|cell| &*cell.card.title);
        titles
            .chain([self.stem])
            .any(|text| text.to_lowercase().contains(words))
    }
}

/// The last day on which a text counts as checked.
pub(super) fn due(card: &Card) -> Option<Date> {
    match card.shows {
        Shows::Text { review_due, .. } => review_due,
        _ => None,
    }
}

pub(super) fn is_overdue(card: &Card, today: Date) -> bool {
    due(card).is_some_and(|due| due < today)
}

fn is_stale(card: &Card) -> bool {
    let Shows::Text { translation, .. } = &card.shows else {
        return false;
    };
    matches!(translation, Translation::Stale { .. })
}

/// The rows of the wanted region whose words were asked for, in order, whatever is to be shown of them.
pub(super) fn rows<'a>(desk: &Desk<'a>, wanted: &Wanted<'_>) -> Vec<Row<'a>> {
    let counts = by_file(&desk.edition.built.report);
    let mut rows: BTreeMap<(Option<&str>, &str), Row<'a>> = BTreeMap::new();
    for card in &desk.edition.built.pages {
        let region = card.region.as_deref();
        if !is_wanted(card, wanted.region) {
            continue;
        }
        let (region, stem) = (region, &*card.stem);
        let row = rows.entry((region, stem)).or_insert_with(|| Row {
            region,
            stem,
            cells: Vec::new(),
        });
        let own = matches!(card.shows, Shows::Text { .. });
        let file = file(card).filter(|_| own);
        let count = file.and_then(|file| counts.get(&**file));
        row.cells.push(Cell {
            card,
            count: count.copied().unwrap_or_default(),
        });
    }
    let words = wanted.find.to_lowercase();
    let mut rows: Vec<Row<'_>> = rows.into_values().filter(|row| row.holds(&words)).collect();
    for row in &mut rows {
        row.cells.sort_by_key(|cell| desk.rank(&cell.card.language));
    }
    match wanted.sort {
        Sort::Page => {}
        Sort::Problems => rows.sort_by_key(|row| {
            let Count { errors, warnings } = row.count();
            std::cmp::Reverse((errors, warnings))
        }),
        // Those that never have to be checked come last.
        Sort::Review => rows.sort_by_key(|row| (row.due().is_none(), row.due())),
    }
    rows
}

/// Whether a page is in the wanted region's site; without a region, whether it is the nation's or the region's own. The lists that Suara
/// makes out of all pages have nobody who could do anything about them.
fn is_wanted(card: &Card, region: &str) -> bool {
    if card.stem.starts_with('/') {
        return false;
    }
    match card.region.as_deref() {
        own if !region.is_empty() => own == Some(region),
        None => true,
        Some(own) => file(card).is_some_and(|file| {
            let inside = file.strip_prefix("content/regions/");
            inside.is_some_and(|inside| inside.split('/').next() == Some(own))
        }),
    }
}

/// The regions that have pages.
pub(super) fn regions<'a>(desk: &Desk<'a>) -> BTreeSet<&'a str> {
    let pages = desk.edition.built.pages.iter();
    pages.filter_map(|card| card.region.as_deref()).collect()
}
