//! Placeholder until the parts are measured.
fn main() {}
