//! The command line, from outside: transcripts of sessions, what commands write, what they never overwrite.
//!
//! `tests/cmd/*.md` are sessions that are read as documentation and run as tests. `UPDATE=1` rewrites `docs/reference.md` and
//! `docs/rujukan.md`; `TRYCMD=overwrite` rewrites the transcripts.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests prepare and look at files"
)]

mod changes;
mod create;
mod named;
mod readme;
mod reference;
mod schemas;
mod sessions;
mod skeletons;
