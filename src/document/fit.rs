//! Memory of its own length for what lives as long as the site: while a body is written, its texts and lists grow too much.

use crate::pack;

use super::{Body, Fragment, Html};

/// Gives back what the texts and lists of a body grew too much.
pub(super) fn fit(body: &mut Body) {
    if let Html::Plain(html) = &mut body.html {
        fit_fragment(html);
    }
    for fragment in body.inlines.values_mut() {
        fit_fragment(fragment);
    }
    body.prose.fit();
    fit_list(&mut body.headings);
    fit_list(&mut body.links);
    fit_list(&mut body.images);
    fit_list(&mut body.tables);
    fit_list(&mut body.components);
}

fn fit_fragment(fragment: &mut Fragment) {
    pack::fit(&mut fragment.html);
    fit_list(&mut fragment.holes);
}

/// Copies a list into memory of its own length.
pub(super) fn fit_list<T>(list: &mut Vec<T>) {
    if list.len() < list.capacity() {
        let mut exact = Vec::with_capacity(list.len());
        exact.append(list);
        *list = exact;
    }
}
