//! A watched project over HTTP: pages with the preview's own script, problems, live reload. The only user of the network.
//!
//! A request is the look-up of a key, never a path of the disk.

pub mod client;
pub mod dashboard;
pub mod desk;
pub mod editor;
pub mod explain;
mod frame;
mod markup;
pub mod panel;
mod problem;
mod problems;
pub mod side_by_side;

pub use frame::POLICY;
