//! Whole sessions with the program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn suara(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_suara"));
    for name in ["LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "SUARA_NARRATE"] {
        command.env_remove(name);
    }
    command.current_dir(folder).args(args);
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn transcripts_are_what_happens() {
    let cases = trycmd::TestCases::new();
    for name in ["LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "SUARA_NARRATE"] {
        cases.env(name, "");
    }
    cases.case("tests/cmd/*.md");
}

#[test]
fn a_new_site_builds_without_a_problem_and_twice_the_same() {
    for language in ["id", "en"] {
        let folder = tempfile::tempdir().unwrap();
        let made = suara(folder.path(), &["init", "--lang", language, "situs"]);
        assert!(made.status.success(), "{}", text(&made.stderr));
        let site = folder.path().join("situs");
        let checked = suara(&site, &["check", "--deny-warnings", "--lang", "en"]);
        assert!(checked.status.success(), "{}", text(&checked.stderr));
        let built = suara(&site, &["build", "--lang", "en"]);
        assert!(built.status.success(), "{}", text(&built.stderr));
        let again = suara(&site, &["build", "--lang", "en"]);
        assert!(
            text(&again.stderr).contains(" 0 written"),
            "{}",
            text(&again.stderr)
        );
        // Its messages are in the language in which it was made, because site.yaml says so.
        let quiet = suara(&site, &["check"]);
        let word = if language == "id" {
            "tidak ada masalah"
        } else {
            "no problems"
        };
        assert!(
            text(&quiet.stderr).contains(word),
            "{}",
            text(&quiet.stderr)
        );
        let settings = std::fs::read_to_string(site.join(".vscode/settings.json")).unwrap();
        let settings: serde_json::Value = serde_json::from_str(&settings).unwrap();
        for schema in settings["yaml.schemas"].as_object().unwrap().keys() {
            assert!(site.join(schema).is_file(), "{schema}");
        }
    }
}

#[test]
fn new_pages_of_every_type_ask_only_to_be_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path();
    assert!(suara(site, &["init"]).status.success());
    let types = "page stage right claim_check guide faq event announcement statistic candidates";
    for name in types.split(' ') {
        let stem = format!("panduan/{}", name.replace('_', "-"));
        let made = suara(site, &["new", name, &stem]);
        assert!(made.status.success(), "{}", text(&made.stderr));
        let files = text(&made.stdout).lines();
        assert_eq!(files.count(), 2);
    }
    let checked = suara(site, &["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    for problem in report["problems"].as_array().unwrap() {
        let error = problem["severity"] == "error";
        let empty = problem["code"] == "missing-field" || problem["label"] == "kosong";
        assert!(!error || empty, "{problem:#}");
    }
}

#[test]
fn a_site_without_pages_is_built_once_and_then_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path();
    fs::create_dir(site.join("content")).unwrap();
    let settings = "title: {id: Situs uji, en: Test site}\n\
                    description: {id: Situs tanpa halaman., en: A site without pages.}\n\
                    base_url: https://situs.example\n\
                    languages: [id, en]\n\
                    publisher: {name: {id: Kantor Contoh, en: Example Office}, url: https://situs.example}\n\
                    licence: CC BY 4.0\n";
    fs::write(site.join("content/site.yaml"), settings).unwrap();
    let told = || {
        let built = suara(site, &["build", "--lang", "en"]);
        let told = text(&built.stderr).to_owned();
        assert!(built.status.success(), "{told}");
        told
    };
    let first = told();
    assert!(first.starts_with("0 pages in 2 languages · "), "{first}");
    let again = told();
    assert!(again.starts_with("nothing has changed"), "{again}");
}

/// The files of a folder and what is in them, but for the lock.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if !path.ends_with(".public.suara-lock") {
            let bytes = fs::read(&path).unwrap();
            found.insert(path, bytes);
        }
    }
    found
}

#[test]
fn an_error_that_is_found_after_rendering_publishes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path();
    assert!(suara(site, &["init"]).status.success());
    let home = site.join("content/pages/_index.id.md");
    let whole = fs::read_to_string(&home).unwrap();
    let broken = format!("{whole}\nKata baru dan [tautan putus](#tidak-ada).\n");
    // Never published before, then with a site that is published.
    for published in [false, true] {
        if published {
            assert!(suara(site, &["build"]).status.success());
        }
        fs::write(&home, &broken).unwrap();
        let before = files(site);
        let built = suara(site, &["build"]);
        assert_eq!(built.status.code(), Some(1), "{}", text(&built.stderr));
        assert!(text(&built.stderr).contains("broken-anchor"));
        assert_eq!(files(site), before);
        assert_eq!(site.join("public").exists(), published);
        fs::write(&home, &whole).unwrap();
    }
}

#[test]
fn the_site_is_found_from_a_folder_inside_it() {
    let folder = tempfile::tempdir().unwrap();
    assert!(suara(folder.path(), &["init"]).status.success());
    let inside = folder.path().join("content/pages/panduan");
    let built = suara(&inside, &["build"]);
    assert!(built.status.success(), "{}", text(&built.stderr));
    assert!(folder.path().join("public/index.html").is_file());
    assert!(!inside.join("public").exists());
}

#[test]
fn a_reader_who_stops_early_has_what_they_wanted() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_suara"))
        .args(["reference", "--lang", "en"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn the_environment_chooses_language_and_colours() {
    let folder = tempfile::tempdir().unwrap();
    let run = |name: &str, value: &str, args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_suara"));
        for name in ["LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR"] {
            command.env_remove(name);
        }
        command
            .current_dir(folder.path())
            .env(name, value)
            .args(args);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(run("LANG", "en_GB.UTF-8", &["--help"]).contains("Usage: suara"));
    assert!(run("LANG", "id_ID.UTF-8", &["--help"]).contains("Pemakaian: suara"));
    assert!(run("LC_ALL", "C", &["--help"]).contains("Pemakaian: suara"));
    assert!(run("LANG", "en", &["--help", "--lang", "id"]).contains("Pemakaian"));
    assert!(run("LANG", "en", &["--help", "--color", "always"]).contains('\u{1b}'));
    assert!(!run("LANG", "en", &["--help"]).contains('\u{1b}'));
}

#[test]
fn scripts_and_manuals_speak_the_language() {
    let folder = tempfile::tempdir().unwrap();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = suara(folder.path(), &["completions", shell]);
        assert!(
            script.status.success() && !script.stdout.is_empty(),
            "{shell}"
        );
    }
    let manual = suara(folder.path(), &["man"]);
    let manual = text(&manual.stdout);
    assert!(
        manual.contains(".SH NAMA") && !manual.contains(".SH NAME"),
        "{manual}"
    );
    let written = suara(folder.path(), &["man", "--write", "man"]);
    assert!(written.status.success());
    assert!(folder.path().join("man/suara-build.1").is_file());
    let again = suara(folder.path(), &["man", "--write", "man"]);
    assert_eq!(again.status.code(), Some(2));
}

#[test]
fn settings_that_cannot_be_read_are_not_called_missing() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path();
    assert!(suara(site, &["init"]).status.success());
    fs::write(site.join("content/site.yaml"), b"title: Caf\xe9\n").unwrap();
    for command in [
        &["check"][..],
        &["new", "page", "halaman"],
        &["reviews"],
        &["translations"],
    ] {
        let run = suara(site, &[command, &["--lang", "en"]].concat());
        let told = text(&run.stderr);
        assert_eq!(run.status.code(), Some(1), "{command:?}: {told}");
        assert!(told.contains("unreadable-file"), "{command:?}: {told}");
        assert!(!told.contains("missing-content"), "{command:?}: {told}");
    }
}

#[test]
fn reviews_know_what_has_become_of_a_law() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path();
    let write = |path: &str, text: &str| {
        let path = site.join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let law = |id: &str, rest: &str| {
        format!("{id}: {{title: {{id: A}}, name: {{id: B}}, kind: pkpu, scope: pilkada, {rest}}}\n")
    };
    write("site.yaml", "title: {id: Contoh}\nlanguages: [id]\n");
    write(
        "data/laws.yaml",
        &[
            law("old", "in_force_until: 2026-10-31, replaced_by: new"),
            law("new", "in_force_from: 2026-11-01"),
            law("last", "in_force_until: 2026-12-31"),
        ]
        .concat(),
    );
    write(
        "pages/_index.id.md",
        "---\ntitle: Beranda\nsummary: Contoh.\nreviewed_on: 2026-01-01\nlegal_basis: [{law: old}, {law: last}]\n---\n",
    );
    let run = suara(
        site,
        &[
            "reviews",
            "--today",
            "2026-11-21",
            "--format",
            "json",
            "--quiet",
        ],
    );
    let list: serde_json::Value = serde_json::from_str(text(&run.stdout)).unwrap();
    let laws = list["laws"].as_array().unwrap().iter();
    let laws = laws.map(|law| (&law["law"], &law["kind"], &law["by"], &law["on"]));
    let told: Vec<_> = laws
        .map(|(law, kind, by, on)| format!("{law} {kind} {by} {on}"))
        .collect();
    assert_eq!(
        told,
        [
            "\"old\" \"replaced\" \"new\" \"2026-11-01\"",
            "\"last\" \"ended\" null \"2026-12-31\"",
        ]
    );
}
