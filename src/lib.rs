//! Suara compiles Markdown about elections into a website that every voter can use.

pub mod diagnostics;
pub mod publish;
