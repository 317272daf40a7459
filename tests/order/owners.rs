//! Who may use what: the tables of `tests/order`. A module means itself and all below it.

use crate::rust::Source;

/// Something that only its owners use.
pub(crate) struct Owner {
    /// A package as Cargo.toml names it, or a path of the standard library.
    pub name: &'static str,
    /// The owners; mostly one.
    pub modules: &'static [&'static str],
    /// Why there are several.
    pub reason: &'static str,
}

impl Owner {
    /// Lines of a file that use it.
    pub(crate) fn uses(&self, source: &Source) -> Vec<(usize, String)> {
        let name = self.name.replace('-', "_");
        let (root, inner) = name.split_once("::").unwrap_or((&name, ""));
        let inner: Vec<&str> = inner.split("::").filter(|part| !part.is_empty()).collect();
        let found = source.paths_from(root).into_iter();
        found
            .filter(|(_, path)| {
                path.len() >= inner.len() && path.iter().zip(&inner).all(|(a, b)| a == b)
            })
            .map(|(line, path)| (line, format!("{root}::{}", path.join("::"))))
            .collect()
    }
}

const fn one(name: &'static str, modules: &'static [&'static str]) -> Owner {
    Owner {
        name,
        modules,
        reason: "",
    }
}

const fn several(
    name: &'static str,
    modules: &'static [&'static str],
    reason: &'static str,
) -> Owner {
    Owner {
        name,
        modules,
        reason,
    }
}

/// Every dependency of Cargo.toml.
pub(crate) const PACKAGES: &[Owner] = &[
    one("annotate-snippets", &["diagnostics::terminal::drawn"]),
    one("axum", &["serve"]),
    one("blake3", &["source"]),
    one("clap", &["cli"]),
    one("clap_complete", &["cli"]),
    one("clap_mangen", &["cli"]),
    one("fluent-bundle", &["fluent"]),
    one("fluent-syntax", &["fluent"]),
    one("futures-util", &["serve"]),
    one("getrandom", &["cli::serve"]),
    one("html5ever", &["check::tokens"]),
    one("hyper", &["serve"]),
    one("hyper-util", &["serve"]),
    one("icu", &["language"]),
    one("imagesize", &["site::asset"]),
    one("include_dir", &["render::theme"]),
    one("indicatif", &["cli"]),
    several(
        "jiff",
        &["language", "diagnostics::messages"],
        "messages of the tool are told before the site's languages are known",
    ),
    one("lopdf", &["check::pdf"]),
    one("lz4_flex", &["pack"]),
    one("mimalloc", &["main"]),
    one("memchr", &["check::scan"]),
    one("notify", &["watch"]),
    one("open", &["cli::serve"]),
    several(
        "percent-encoding",
        &["document::link", "serve::guard", "serve::address"],
        "links and requests are read, the preview's own addresses are written",
    ),
    one("pulldown-cmark", &["document"]),
    several(
        "quick-xml",
        &["output", "site::asset"],
        "feeds are written, the size of an SVG is read",
    ),
    several(
        "rayon",
        &[
            "source",
            "register",
            "document::read",
            "document::again",
            "site::related",
            "render::inputs",
            "build",
            "check",
            "publish",
        ],
        "each of these does the same to many files",
    ),
    several(
        "serde",
        &["yaml", "render::values"],
        "reading YAML; and the way into Tera's values that copies least",
    ),
    several(
        "serde_json",
        &[
            "cli",
            "diagnostics::json",
            "diagnostics::sarif",
            "output::offline",
            "schema::json_schema",
            "schema::skeleton",
            "serve::events",
        ],
        "formats for machines; a quoted text of JSON is one of YAML",
    ),
    one("serde_yaml", &["yaml"]),
    one("strsim", &["diagnostics"]),
    one("tera", &["render"]),
    one("terminal_size", &["cli"]),
    one("tokio", &["serve"]),
    one("unic-langid", &["fluent"]),
    several(
        "unicode-normalization",
        &[
            "source",
            "document::slug",
            "document::link",
            "site::address",
        ],
        "names of files, links to them, parts of addresses and whole addresses are compared in one form",
    ),
    one("walkdir", &["source"]),
];

/// The parts of the standard library that reach outside the program.
pub(crate) const STANDARD: &[Owner] = &[
    several(
        "std::fs",
        &["source", "publish"],
        "the only reader and the only writer of the disk",
    ),
    several(
        "std::env",
        &["main", "publish::protected", "cli::early", "cli::project"],
        "the arguments; the homes that nothing may be published into; the language; the folder that is worked in",
    ),
    one("std::process", &["main"]),
    one("jiff::Zoned::now", &["language"]),
    several(
        "std::net",
        &["serve", "cli::serve"],
        "one listens, the other answers",
    ),
    several(
        "std::time::SystemTime",
        &["source", "watch::clock"],
        "a file that was saved just now may be saved again and look the same; which moment is now, the loop says",
    ),
    several(
        "std::time::Instant",
        &["cli::stopwatch", "watch::clock"],
        "the command line measures; the loop that watches waits, and not too long",
    ),
    one("std::time::UNIX_EPOCH", &[]),
    one("jiff::Timestamp::now", &[]),
];

/// Methods of paths and entries that ask the disk.
pub(crate) struct DiskMethods {
    pub names: &'static [&'static str],
    pub modules: &'static [&'static str],
}

/// Those of `std::path::Path`.
pub(crate) const DISK_METHODS: DiskMethods = DiskMethods {
    names: &[
        "metadata",
        "symlink_metadata",
        "canonicalize",
        "read_dir",
        "read_link",
        "exists",
        "try_exists",
        "is_dir",
        "is_symlink",
    ],
    modules: &["source", "publish"],
};

/// Names that say nothing.
pub(crate) const FORBIDDEN_NAMES: &[&str] = &[
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "manager",
    "managers",
    "misc",
    "shared_utils",
];
