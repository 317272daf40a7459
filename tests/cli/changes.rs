//! `suara build --changes`: a date is moved in one place, and the list names what moved with it, nothing else.

use std::fs;
use std::path::Path;
use std::process::Command;

const ELECTION: &str = "id: pilkada-2024
title: {id: Pilkada 2024, en: Pilkada 2024}
regime: pilkada
polling_day: 2024-11-27
contests:
  - {id: governor, title: {id: Gubernur, en: Governor}}
stages:
  - {id: kampanye, title: {id: Kampanye, en: Campaign}, start: 2024-09-25, end: 2024-11-23}
deadlines:
  - {id: pindah_memilih, title: {id: Batas pindah memilih, en: Deadline for voting elsewhere}, anchor: polling_day, offset_days: -30}
";

fn suara(site: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_suara"))
        .current_dir(site)
        .args(arguments)
        .args(["--today", "2026-11-21", "--lang", "en"])
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{told}");
    String::from_utf8(output.stdout).unwrap()
}

fn page(site: &Path, stem: &str, language: &str, text: &str) {
    let path = site.join(format!("content/pages/panduan/{stem}.{language}.md"));
    let summary = match language {
        "id" => "Halaman uji tentang sebuah hari, dengan satu kalimat yang cukup.",
        _ => "A page for a test about a day, in one sentence of sufficient length.",
    };
    let text = format!(
        "---\ntitle: {stem} {language}\nsummary: {summary}\nreviewed_on: 2026-11-01\nelection: pilkada-2024\n---\n{text}\n"
    );
    fs::write(path, text).unwrap();
}

#[test]
fn moving_polling_day_moves_what_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path();
    suara(site, &["init"]);
    let election = site.join("content/data/elections/pilkada-2024.yaml");
    fs::create_dir_all(election.parent().unwrap()).unwrap();
    fs::write(&election, ELECTION).unwrap();
    page(
        site,
        "batas",
        "id",
        "Batasnya {{ deadline.pindah_memilih }}.",
    );
    page(
        site,
        "batas",
        "en",
        "The last day is {{ deadline.pindah_memilih }}.",
    );
    page(
        site,
        "kampanye",
        "id",
        "Kampanye mulai {{ stage.kampanye.start }}.",
    );
    page(
        site,
        "kampanye",
        "en",
        "The campaign starts on {{ stage.kampanye.start }}.",
    );

    let first = suara(site, &["build", "--changes"]);
    assert!(
        first
            .lines()
            .any(|line| line.ends_with("panduan/batas/index.html")),
        "{first}"
    );
    assert_eq!(suara(site, &["build", "--changes"]), "");

    fs::write(&election, ELECTION.replace("2024-11-27", "2024-12-04")).unwrap();
    let moved = suara(site, &["build", "--changes"]);
    assert_eq!(
        moved,
        "written en/guide/batas/index.html\nwritten panduan/batas/index.html\n"
    );
    let page = fs::read_to_string(site.join("public/panduan/batas/index.html")).unwrap();
    assert!(page.contains("Senin, 4 November 2024"), "{page}");

    for language in ["id", "en"] {
        let path = format!("content/pages/panduan/kampanye.{language}.md");
        fs::remove_file(site.join(path)).unwrap();
    }
    let gone = suara(site, &["build", "--changes"]);
    let removed: Vec<&str> = gone
        .lines()
        .filter(|line| line.starts_with("removed "))
        .collect();
    let pages = [
        "en/guide/kampanye/index.html",
        "panduan/kampanye/index.html",
    ];
    for page in pages {
        assert!(removed.contains(&&*format!("removed {page}")), "{gone}");
        assert!(!site.join("public").join(page).exists());
    }
}
