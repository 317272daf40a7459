//! A watched project over HTTP: pages with the preview's own script, problems, live reload. The only user of the network.
//!
//! A request is the look-up of a key, never a path of the disk.
