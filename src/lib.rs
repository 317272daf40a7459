//! Suara compiles Markdown about elections into a website that every voter can use.

pub mod fluent;

pub mod diagnostics;
pub mod language;
pub mod source;
pub mod yaml;
pub mod schema;
pub mod settings;
pub mod register;
pub mod document;
pub mod site;
pub mod render;
pub mod output;
pub mod check;
pub mod build;
