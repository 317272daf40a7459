//! A watched project over HTTP: pages with the preview's own script, problems, live reload. The only user of the network.
//!
//! In: [`crate::watch::Edition`]s, as watching hands them over; requests. Out: answers. A request is the look-up of a key, never a path of the disk.
//!
//! ```text
//! connection : one task a connection, with limits on how many, how long, how much
//! guard      : may it ask at all? its address, decoded once
//! answer     : which page or file, from what is shown now
//! preview    : what is shown now: the newest good pages, and who looks at which
//! events     : who looks is told when that changes
//! ```
//!
//! The preview adds its script to a page on its way out; no file of the site ever holds it. What the preview itself shows stands below
//! `/__suara/`, an address that no page can have.

use crate::diagnostics::MessageLanguage;
use crate::language::Date;

mod address;
mod answer;
pub mod client;
mod connection;
pub mod dashboard;
pub mod desk;
pub mod editor;
mod events;
pub mod explain;
mod frame;
mod guard;
mod keep;
mod markup;
mod pace;
mod pages;
pub mod panel;
mod preview;
mod problem;
mod problems;
mod rules;
pub mod side_by_side;
mod wire;

pub use connection::run;
pub use frame::POLICY;
pub use guard::Access;
pub use preview::Preview;

use editor::Editor;

/// How a preview behaves.
#[derive(Clone, Debug)]
pub struct Manner {
    /// The language that the preview speaks where a page has another one.
    pub language: MessageLanguage,
    /// The editor that opens a file.
    pub editor: Editor,
    /// The day that the site is built for, if it is not the day that is.
    pub today: Option<Date>,
    /// Where browsers go when a page was saved.
    pub saved: Saved,
    /// The path part of the site's address, "" or "/path", until the first build knows better.
    pub base: String,
}

/// Where browsers go when a page was saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saved {
    /// They stay where they are.
    #[default]
    Stay,
    /// To that page.
    Follow,
}
