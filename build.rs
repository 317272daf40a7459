//! Names the program that is being built: `SUARA_BUILD_ID`, the same for the same program and another for any other.
//!
//! A site that a program published may only be taken for built by that very program. So everything that decides what the
//! program does goes into the name: its sources, its themes, the versions of its packages, the compiler, the way it was
//! compiled. The place of the sources and the time of the build do not: two builds of one program have one name.

#![expect(
    clippy::disallowed_methods,
    reason = "a build script reads the sources"
)]

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the program is made of, files and folders.
const SOURCES: [&str; 5] = ["Cargo.lock", "Cargo.toml", "build.rs", "src", "themes"];

/// What Cargo says about the way in which the program is compiled.
const SETTINGS: [&str; 5] = [
    "CARGO_ENCODED_RUSTFLAGS",
    "DEBUG",
    "OPT_LEVEL",
    "PROFILE",
    "TARGET",
];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut name = Name::new();
    for source in SOURCES {
        name.tree(&root, source)?;
        // Cargo would run this script at every build if it were told of a file that is not there.
        if root.join(source).exists() {
            println!("cargo::rerun-if-changed={source}");
        }
    }
    name.field(&compiler()?);
    for setting in SETTINGS {
        name.field(setting.as_bytes());
        name.field(env::var_os(setting).unwrap_or_default().as_encoded_bytes());
    }
    println!("cargo::rustc-env=SUARA_BUILD_ID={}", name.finish());
    Ok(())
}

/// What the compiler says of itself: version, commit, host, LLVM.
fn compiler() -> io::Result<Vec<u8>> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let told = Command::new(rustc).arg("-vV").output()?;
    if told.status.success() {
        Ok(told.stdout)
    } else {
        Err(io::Error::other("`rustc -vV` failed"))
    }
}

/// A name in the making: FNV-1a of 128 bits over fields, each with its length before it.
pub(crate) struct Name(u128);

impl Name {
    pub(crate) fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        const PRIME: u128 = (1 << 88) + 0x13b;
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(PRIME);
        }
    }

    pub(crate) fn field(&mut self, bytes: &[u8]) {
        self.bytes(&(bytes.len() as u64).to_le_bytes());
        self.bytes(bytes);
    }

    /// A file, or every file of a folder, by their paths from the root; nothing where there is neither.
    pub(crate) fn tree(&mut self, root: &Path, source: &str) -> io::Result<()> {
        let mut files = Vec::new();
        collect(&root.join(source), source.to_owned(), &mut files)?;
        files.sort();
        self.field(&(files.len() as u64).to_le_bytes());
        for (path, file) in files {
            self.field(path.as_bytes());
            self.field(&fs::read(file)?);
        }
        Ok(())
    }

    pub(crate) fn finish(self) -> String {
        format!("{:032x}", self.0)
    }
}

/// Finds the files; `path` is the same on every system, with `/` between its parts.
fn collect(at: &Path, path: String, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    if at.is_dir() {
        for entry in fs::read_dir(at)? {
            let name = entry?.file_name();
            let inner = format!("{path}/{}", name.to_string_lossy());
            collect(&at.join(&name), inner, files)?;
        }
    } else if at.exists() {
        files.push((path, at.to_owned()));
    }
    Ok(())
}
