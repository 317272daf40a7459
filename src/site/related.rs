//! Related pages: those with the most topics and audiences in common. Counted once for each stem, whatever the language.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{PageId, Site};

/// How many related pages a page shows.
const SHOWN: usize = 4;

/// How many neighbours in the list of a topic are looked at on each side: enough to choose from, and so that the work grows with
/// the number of pages, not with its square.
const REACH: usize = 24;

/// Finds the related pages of every page.
pub(super) fn connect(site: &mut Site) {
    let Some(first) = site.languages.first() else {
        return;
    };
    let stems: Vec<PageId> = first.by_stem.values().copied().collect();
    let lists = lists(site, &stems);
    let places = places(&lists, stems.len());
    let search = Search {
        site,
        stems: &stems,
        lists: &lists,
        places: &places,
    };
    let pages = (0..stems.len()).into_par_iter();
    let empty = || (vec![0; stems.len()], Vec::new());
    let best: Vec<Vec<PageId>> = pages
        .map_init(empty, |(common, near), page| {
            search.best(page, common, near)
        })
        .collect();
    for (page, best) in stems.iter().zip(best) {
        relate(site, *page, &best);
    }
}

/// What related pages are found in.
struct Search<'s> {
    site: &'s Site,
    stems: &'s [PageId],
    lists: &'s [Vec<usize>],
    places: &'s [Vec<(usize, usize)>],
}

impl Search<'_> {
    /// The pages that have most in common with a page. `common` and `near` are memory for many calls: how much each page has in common
    /// with the page at hand, and which pages have something; both are left as if nothing had.
    fn best(&self, page: usize, common: &mut [usize], near: &mut Vec<usize>) -> Vec<PageId> {
        for (list, place) in &self.places[page] {
            let pages = &self.lists[*list];
            let reach = place.saturating_sub(REACH)..(place + REACH + 1).min(pages.len());
            for other in &pages[reach] {
                if common[*other] == 0 {
                    near.push(*other);
                }
                common[*other] += 1;
            }
        }
        let own = self.site.page(self.stems[page]);
        let shown = |other: usize| {
            let id = self.stems[other];
            // Neighbours and the section itself are on the page already.
            other != page
                && Some(id) != own.previous
                && Some(id) != own.next
                && Some(id) != own.parent
                && !self.site.page(id).stem.is_empty()
                && !own.children.contains(&id)
        };
        let counted = near
            .drain(..)
            .map(|other| (usize::MAX - std::mem::take(&mut common[other]), other));
        let mut best: Vec<(usize, usize)> = counted.filter(|(_, other)| shown(*other)).collect();
        if best.len() > SHOWN {
            best.select_nth_unstable(SHOWN);
            best.truncate(SHOWN);
        }
        best.sort_unstable();
        best.iter().map(|(_, other)| self.stems[*other]).collect()
    }
}

/// Where each page stands in which list.
fn places(lists: &[Vec<usize>], pages: usize) -> Vec<Vec<(usize, usize)>> {
    let mut places: Vec<Vec<(usize, usize)>> = vec![Vec::new(); pages];
    for (list, pages) in lists.iter().enumerate() {
        for (place, page) in pages.iter().enumerate() {
            places[*page].push((list, place));
        }
    }
    places
}

/// Says in every language that a page has these related pages.
fn relate(site: &mut Site, page: PageId, related: &[PageId]) {
    for (language, translation) in site.page(page).translations.clone().into_iter().enumerate() {
        let same = |other: &PageId| site.page(*other).translations.get(language).copied();
        site.pages[translation.0 as usize].related = related.iter().filter_map(same).collect();
    }
}

/// For each topic and audience the pages that name it, as places in `stems`.
fn lists(site: &Site, stems: &[PageId]) -> Vec<Vec<usize>> {
    let mut lists: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (at, page) in stems.iter().enumerate() {
        for field in ["topics", "audience"] {
            for name in super::listing::names(site, *page, field) {
                lists.entry((field, name)).or_default().push(at);
            }
        }
    }
    lists.into_values().collect()
}
