//! `docs/reference.md` and `docs/rujukan.md` are what the program says about itself.

use std::process::Command;

#[test]
fn the_reference_in_docs_is_current() {
    for (language, path) in [("en", "docs/reference.md"), ("id", "docs/rujukan.md")] {
        let output = Command::new(env!("CARGO_BIN_EXE_suara"))
            .args(["reference", "--lang", language])
            .output()
            .unwrap();
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(!text.contains("cli-"), "a word is missing: {text}");
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/").to_owned() + path;
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, &text).unwrap();
        } else {
            let kept = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                kept == text,
                "{path} is old: UPDATE=1 cargo test --test cli"
            );
        }
    }
}
