//! `suara serve` from outside: the real program, real sockets, whatever somebody sends.
//!
//! | file | what |
//! |---|---|
//! | `pages` | what is served, with which headers, and that nothing of the preview is published |
//! | `changes` | what an edit changes, what stays while something is wrong, who is told |
//! | `strangers` | requests that must get nothing: other names, other sites, other methods, addresses that want out |
//! | `limits` | who is slow, silent, many, or talks nonsense |
//! | `builds` | what is shown while a site is made, and after a build broke down |
//! | `door` | ports, hosts, tokens, Ctrl-C |
//!
//! Nothing here measures time: a time-out only ends a test that fails.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test makes its own folders and fails by panicking"
)]

mod builds;
mod changes;
mod door;
mod limits;
mod pages;
mod program;
mod strangers;
