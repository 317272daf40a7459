//! Suara compiles Markdown about elections into a website that every voter can use: in any language, by eye, ear, finger and on paper.
//!
//! It type-checks what it publishes. A page whose date is impossible, whose link is broken, whose picture has no words or whose
//! translation is missing is told to its writer, and what is wrong is not published.
//!
//! # The map
//!
//! The modules stand in the order in which data flows. Imports go down this list only: no stage knows a later one.
//!
//! ```text
//! build   : snapshot -> build, each file set aside as it is made -> publish, only if there is no error -> print the report
//! check   : the same, and no file is kept
//! serve   : loop { snapshot -> build what has changed; swap what is shown; wait for a change }
//! ```
//!
//! # Invariants
//!
//! 1. Imports go down the list; `tests/order` reads every `use crate::`.
//! 2. Only [`source`] and [`publish`] touch the disk, only [`serve`] the network; the day is an argument.
//! 3. What a writer typed never returns `Err` and never panics: a stage returns its value and adds to the report.
//! 4. A [`site::Site`] is made once and shared by `&`. No global, no lock around the model. Two builds are byte-identical.
//! 5. A span is a file and a byte range of the original file, front matter included.
//! 6. Each third-party package has one owner module.
//! 7. Nothing of the published site changes before everything is rendered and checked; a failed build leaves it byte for byte.
//! 8. Watching has no build code of its own. What is kept between builds only skips pure functions of hashed inputs, so that a preview is
//!    what a fresh build is, byte for byte.
//! 9. Files under 400 lines, functions under 50; no boolean parameter.

// Blank lines keep the order, for the formatter sorts what stands together. Each file opens with its own documentation.

// Fluent catalogues: the tool's messages and the theme's words come through here alike.
pub mod fluent;

// Problems as data, and how they are told.
pub mod diagnostics;

// Dates, numbers and sorting of each language.
pub mod language;

// Addresses as codes for the cameras of telephones.
pub mod qr;

// Bytes that are kept for long.
pub mod pack;

// The only reader of the disk.
pub mod source;

// YAML with spans.
pub mod yaml;

// Every field of every file, defined once.
pub mod schema;

// `content/site.yaml`.
pub mod settings;

// `content/data` and `content/regions`: laws, contacts, elections, facts, terms, regions.
pub mod register;

// Markdown files.
pub mod document;

// All pages of all languages, connected.
pub mod site;

// Templates and words: the only user of Tera.
pub mod render;

// The published files.
pub mod output;

// The checks.
pub mod check;

// All of the above, in order, without input or output.
pub mod build;

// The only writer of the disk.
pub mod publish;

// Hint, snapshot, build, hand over.
pub mod watch;

// The preview in a browser: the only user of the network.
pub mod serve;

// The commands.
pub mod cli;
