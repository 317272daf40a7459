//! Related pages: those with the most topics and audiences in common. Counted once for each stem, whatever the language.

use std::collections::BTreeMap;

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
    // How much each page has in common with the page at hand, and which pages have something.
    let mut common: Vec<usize> = vec![0; stems.len()];
    let mut near_pages: Vec<usize> = Vec::new();
    for page in 0..stems.len() {
        for (list, place) in &places[page] {
            let pages = &lists[*list];
            let near = place.saturating_sub(REACH)..(place + REACH + 1).min(pages.len());
            for other in &pages[near] {
                if common[*other] == 0 {
                    near_pages.push(*other);
                }
                common[*other] += 1;
            }
        }
        let own = site.page(stems[page]);
        let shown = |other: usize| {
            let id = stems[other];
            // Neighbours and the section itself are on the page already.
            other != page
                && Some(id) != own.previous
                && Some(id) != own.next
                && Some(id) != own.parent
                && !site.page(id).stem.is_empty()
                && !own.children.contains(&id)
        };
        let counted = near_pages
            .drain(..)
            .map(|other| (usize::MAX - std::mem::take(&mut common[other]), other));
        let mut best: Vec<(usize, usize)> = counted.filter(|(_, other)| shown(*other)).collect();
        if best.len() > SHOWN {
            best.select_nth_unstable(SHOWN);
            best.truncate(SHOWN);
        }
        best.sort_unstable();
        let best: Vec<PageId> = best.iter().map(|(_, other)| stems[*other]).collect();
        relate(site, stems[page], &best);
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
