//! The order of the house, read from the sources themselves: invariants 1, 2, 6 and 8 of `src/lib.rs`.
//!
//! Every violation of a run is told at once, with file and line. The tables that a change may have to touch stand in [`owners`];
//! the order of the modules is that of `src/lib.rs`.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays out its own files, and says by panicking what is wrong"
)]

mod literals;
mod owners;
mod rust;

use std::path::Path;

use owners::{DISK_METHODS, FORBIDDEN_NAMES, Owner, PACKAGES, STANDARD};
use rust::Source;

/// A file of more lines is two files.
const FILE_LINES: usize = 400;

/// A function of more lines is two functions. A test may have a long table of examples.
const FUNCTION_LINES: usize = 50;

/// Functions whose signature a trait of another package gives.
const GIVEN: [&str; 1] = ["visit_bool"];

#[test]
fn imports_go_down_the_list() {
    let sources = sources();
    let order = order(&sources);
    let mut found = Vec::new();
    for source in &sources {
        let Some(own) = source.module.first() else {
            continue;
        };
        let own_place = order.iter().position(|module| module == own);
        if own_place.is_none() {
            found.push(format!(
                "{}:1: module {own} is not in the list of src/lib.rs",
                source.path
            ));
        }
        for (line, path) in source
            .paths_from("crate")
            .into_iter()
            .chain(source.climbs())
        {
            let Some(used) = path.first() else {
                continue;
            };
            match order.iter().position(|module| module == used) {
                None => found.push(format!(
                    "{}:{line}: crate::{used} is no module of src/lib.rs",
                    source.path
                )),
                Some(place) if own_place.is_some_and(|own| place > own) => found.push(format!(
                    "{}:{line}: {own} uses crate::{}, but {used} comes later in src/lib.rs",
                    source.path,
                    path.join("::"),
                )),
                Some(_) => {}
            }
        }
    }
    tell(&found);
}

#[test]
fn each_package_has_one_owner() {
    let sources = sources();
    let manifest = std::fs::read_to_string("Cargo.toml").expect("Cargo.toml can be read");
    let dependencies = dependencies(&manifest);
    let mut found = Vec::new();
    for name in &dependencies {
        if !PACKAGES.iter().any(|owner| owner.name == name) {
            found.push(format!(
                "Cargo.toml: {name} has no owner in tests/order/owners.rs"
            ));
        }
    }
    for owner in PACKAGES {
        if !dependencies.iter().any(|name| name == owner.name) {
            found.push(format!(
                "tests/order/owners.rs: {} is no dependency of Cargo.toml",
                owner.name
            ));
        }
    }
    owned(&sources, PACKAGES, &mut found);
    tell(&found);
}

#[test]
fn the_world_outside_has_owners() {
    let sources = sources();
    let mut found = Vec::new();
    owned(&sources, STANDARD, &mut found);
    for source in &sources {
        for method in DISK_METHODS.names {
            for line in source.calls(method) {
                if !DISK_METHODS
                    .modules
                    .iter()
                    .any(|module| source.is_in(module))
                {
                    found.push(format!("{}:{line}: .{method}() asks the disk", source.path));
                }
            }
        }
    }
    tell(&found);
}

#[test]
fn files_and_functions_are_short() {
    let mut found = Vec::new();
    for source in sources() {
        too_long(&source, &mut found);
        for function in source.functions() {
            if function.lines > FUNCTION_LINES && !function.is_test {
                found.push(format!(
                    "{}:{}: {} has {} lines, {FUNCTION_LINES} allowed",
                    source.path, function.line, function.name, function.lines,
                ));
            }
        }
    }
    // What lays out examples may be long; a file is read from above there too.
    let mut proofs = Vec::new();
    for folder in ["benches", "tests"] {
        collect(Path::new(folder), &mut proofs);
    }
    for source in &proofs {
        too_long(source, &mut found);
    }
    tell(&found);
}

fn too_long(source: &Source, found: &mut Vec<String>) {
    let lines = source.text.lines().count();
    if lines > FILE_LINES {
        let path = &source.path;
        found.push(format!(
            "{path}:{lines}: a file of {lines} lines, {FILE_LINES} allowed"
        ));
    }
}

#[test]
fn names_and_signatures_say_what_they_mean() {
    let mut found = Vec::new();
    for source in sources() {
        if !source.text.starts_with("//!") {
            found.push(format!("{}:1: does not open with `//!`", source.path));
        }
        let own = source.module.iter().cloned().map(|name| (1, name));
        for (line, name) in own.chain(source.modules()) {
            if FORBIDDEN_NAMES.contains(&name.as_str()) {
                found.push(format!(
                    "{}:{line}: `{name}` says nothing of what is in it",
                    source.path
                ));
            }
        }
        let functions = source.functions().into_iter();
        for function in functions.filter(|function| !GIVEN.contains(&function.name.as_str())) {
            for parameter in &function.booleans {
                found.push(format!(
                    "{}:{}: {} takes a bool, `{parameter}`: an enum says at the call what is meant",
                    source.path, function.line, function.name,
                ));
            }
        }
    }
    tell(&found);
}

/// Reports what is used outside its owners, and owners that use nothing.
fn owned(sources: &[Source], owners: &[Owner], found: &mut Vec<String>) {
    for owner in owners {
        if owner.modules.len() > 1 && owner.reason.is_empty() {
            found.push(format!(
                "tests/order/owners.rs: {} has several owners and no reason",
                owner.name
            ));
        }
        let mut used = vec![false; owner.modules.len()];
        for source in sources {
            for (line, path) in owner.uses(source) {
                let places = owner.modules.iter().enumerate();
                let at: Vec<usize> = places
                    .filter(|(_, module)| source.is_in(module))
                    .map(|(at, _)| at)
                    .collect();
                if at.is_empty() {
                    found.push(format!(
                        "{}:{line}: {path} belongs to {}",
                        source.path,
                        owner.modules.join(", ")
                    ));
                }
                for at in at {
                    used[at] = true;
                }
            }
        }
        for (module, used) in owner.modules.iter().zip(used) {
            if !used {
                found.push(format!(
                    "tests/order/owners.rs: {module} does not use {}",
                    owner.name
                ));
            }
        }
    }
}

/// Every file below `src/`, sorted.
fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    collect(Path::new("src"), &mut sources);
    assert!(!sources.is_empty(), "src/ is empty");
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

fn collect(folder: &Path, sources: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources can be read") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, sources);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).expect("a source can be read");
            let name = path.to_string_lossy().replace('\\', "/");
            sources.push(Source::new(name, text));
        }
    }
}

/// The modules of `src/lib.rs` in their order.
fn order(sources: &[Source]) -> Vec<String> {
    let lib = sources
        .iter()
        .find(|source| source.path == "src/lib.rs")
        .expect("src/lib.rs");
    lib.modules().into_iter().map(|(_, name)| name).collect()
}

/// The names of Cargo.toml's dependencies, as the manifest writes them.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[') {
            inside = table == "dependencies]" || table.ends_with(".dependencies]");
            if let Some(name) = table.strip_prefix("dependencies.") {
                names.push(name.trim_end_matches(']').to_owned());
            }
        } else if inside && let Some((name, _)) = line.split_once('=') {
            names.push(name.trim().to_owned());
        }
    }
    names
}

fn tell(found: &[String]) {
    assert!(
        found.is_empty(),
        "{} violations:\n{}\n",
        found.len(),
        found.join("\n")
    );
}
