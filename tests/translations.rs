//! What a translation records of its source: what counts as a change and what does not, and which paragraphs are named.

#![allow(clippy::expect_used, reason = "a test stops where it fails")]

use proptest::prelude::*;
use std::collections::BTreeMap;

use suara::diagnostics::Report;
use suara::document::{Change, Document, Revision, read_all};
use suara::settings;
use suara::source::Snapshot;
use suara::yaml::{self, Value};

const SETTINGS: &str = "title: {id: Contoh, en: Example}\nlanguages: [id, en]\n";

fn page(front: &str, body: &str) -> String {
    format!(
        "---\ntitle: Dokumen\nsummary: Kartu dan surat.\nreviewed_on: 2026-11-01\n{front}---\n{body}"
    )
}

fn documents(source: &str, translation: &str) -> Vec<Document> {
    let files = [
        ("content/site.yaml", SETTINGS),
        ("content/pages/dokumen.id.md", source),
        ("content/pages/dokumen.en.md", translation),
    ];
    let snapshot = Snapshot::of(files.map(|(path, text)| (path, text.as_bytes())));
    let mut report = Report::default();
    let settings = settings::read(&snapshot, &mut report);
    read_all(&snapshot, &settings, &BTreeMap::new(), &mut report)
}

fn record(source: &str) -> String {
    Revision::of(&documents(source, "")[0]).recorded()
}

/// How a source has changed: the texts that are new, the texts after which something is gone. None where nothing has.
fn change(old: &str, new: &str) -> Option<(Vec<String>, Vec<String>)> {
    let translation = page(&format!("source_hash: {}\n", record(old)), "Text.\n");
    let documents = documents(new, &translation);
    let Change { changed, removed } = &documents[1].stale.as_ref()?.change;
    let texts = |ranges: &[std::ops::Range<usize>]| {
        let texts = ranges.iter().map(|range| new[range.clone()].to_owned());
        texts.collect()
    };
    Some((texts(changed), texts(removed)))
}

const BODY: &str = "Bawa kartu\nAnda.\n\n## Surat\n\n- Satu\n- Dua\n\n| A | B |\n|---|---|\n| c | d |\n\n> [!NOTE]\n> Perlu bantuan?\n\n```contacts\ncaption: Siapa\ncontacts: [kpu]\n```\n";

#[test]
fn what_is_only_written_in_another_way_is_no_change() {
    let old = page("", BODY);
    let rows = [
        old.replace('\n', "\r\n"),
        format!("\u{feff}{old}"),
        old.replace(
            "2026-11-01\n",
            "2026-11-20\nowner: Divisi\nslug: lain\ndraft: true\n",
        ),
        old.replace(
            "title: Dokumen\nsummary: Kartu dan surat.\n",
            "summary: >-\n  Kartu\n  dan surat.\ntitle: \"Dokumen\"\n",
        ),
        old.replace("kartu\nAnda", "kartu Anda"),
        old.replace("| A | B |\n|---|---|", "| A   |   B |\n|:----|----:|"),
        old.replace("\n\n", "\n\n\n"),
    ];
    for new in rows {
        assert_ne!(new, old);
        assert_eq!(change(&old, &new), None, "{new}");
    }
}

#[test]
#[rustfmt::skip]
fn each_change_is_named() {
    let old = page("", BODY);
    let rows: [(&str, &str, &[&str], &[&str]); 11] = [
        ("Dokumen", "Surat-surat", &["Surat-surat"], &[]),
        ("Anda.", "kita.", &["Bawa kartu\nkita."], &[]),
        ("## Surat", "## Kartu", &["## Kartu"], &[]),
        ("- Dua", "- Dua\n- Tiga", &["- Tiga"], &[]),
        ("- Dua\n", "", &[], &["- Satu"]),
        ("- Satu\n- Dua", "- Dua\n- Satu", &["- Satu"], &[]),
        ("| c | d |", "| c | e |", &["| c | e |"], &[]),
        ("[!NOTE]", "[!WARNING]", &["> [!WARNING]"], &[]),
        ("[kpu]", "[bawaslu]", &["contacts: [bawaslu]"], &[]),
        ("reviewed_on", "short_title: Surat\nreviewed_on", &["Surat"], &[]),
        ("```contacts\ncaption: Siapa\ncontacts: [kpu]\n```\n", "", &[], &["> Perlu bantuan?"]),
    ];
    for (from, to, changed, removed) in rows {
        let (new_texts, gone) = change(&old, &old.replacen(from, to, 1)).expect(to);
        let new_texts: Vec<&str> = new_texts.iter().map(|text| text.trim_end()).collect();
        assert_eq!(new_texts, changed, "{to}");
        assert_eq!(gone, removed, "{to}");
    }
}

#[test]
fn a_record_is_one_plain_line() {
    let record = record(&page("", BODY));
    let (whole, blocks) = record.split_once('-').expect("a hyphen");
    // Title, summary, and eleven blocks of the body.
    assert_eq!((whole.len(), blocks.len()), (16, 13 * 4));
    // A change of this value makes every translation of every site stale: the text that it stands for is a promise.
    assert_eq!(whole, "a6b7ac93c04f2090");
}

proptest! {
    #[test]
    fn a_record_is_that_of_one_text(
        old in prop::collection::vec("[a-d]{1,2}", 0..12),
        new in prop::collection::vec("[a-d]{1,2}", 0..12),
    ) {
        let text = |words: &[String]| page("", &words.join("\n\n"));
        let found = change(&text(&old), &text(&new));
        prop_assert_eq!(found.is_none(), old == new);
        if let Some((changed, _)) = found {
            for word in new.iter().filter(|word| !old.contains(word)) {
                prop_assert!(changed.contains(word), "{} of {:?}", word, changed);
            }
        }
    }

    #[test]
    fn whatever_a_source_says_it_has_one_record(body in "(?s).{0,80}", fence in "[`~>|#\\-\\[\\]! \n]{0,40}") {
        let source = page("", &format!("{body}\n{fence}"));
        let documents = documents(&source, "");
        let revision = Revision::of(&documents[0]);
        prop_assert_eq!(revision.since(&revision.recorded(), &documents[0].hash), None);
    }
}

/// What front matter says besides a field: every other key with its value, in the order of the file. None where it says nothing.
fn said(front: &str, besides: &str) -> Option<Vec<(String, String)>> {
    let Value::Map(entries) = yaml::parse(front, 0).ok()?.value else {
        return None;
    };
    let others = entries.iter().filter(|(key, _)| key.name != besides);
    Some(
        others
            .map(|(key, node)| (key.name.clone(), plain(&node.value)))
            .collect(),
    )
}

/// A value without the places of its parts.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => "~".to_owned(),
        Value::Scalar(text) => format!("{text:?}"),
        Value::List(nodes) => {
            let parts = nodes.iter().map(|node| plain(&node.value));
            format!("[{}]", parts.collect::<Vec<_>>().join(", "))
        }
        Value::Map(entries) => {
            let parts = entries
                .iter()
                .map(|(key, node)| format!("{:?}: {}", key.name, plain(&node.value)));
            format!("{{{}}}", parts.collect::<Vec<_>>().join(", "))
        }
    }
}

/// Front matter with the field in every form, with fields that look like it, and with anything.
fn fronts() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        4 => prop::sample::select(vec![
            "title: Dokumen", "source_hash: 12", "source_hash:", "source_hash: >-", "source_hash: [a,", "  terus", "  b: c", "]",
            "source_hashes: 5", "old_source_hash: 5", "summary: |", "  source_hash: 7", "# source_hash: 9", "steps:", "- satu",
            "source_hash: \"a # b\" # kata", "source_hash : 3", "", "\ttab: 1", "{a: b}", "source_hash: {a: b}",
        ]).prop_map(str::to_owned),
        1 => "[a-z_:# \t|>'\"\\-{}]{0,30}",
    ];
    let lines = prop::collection::vec(line, 0..7);
    let end = prop::sample::select(vec!["\n", "\r\n"]);
    (lines, end)
        .prop_map(|(lines, end)| lines.join(end) + end)
        .prop_filter("front matter ends at its end", |front: &String| {
            front.lines().all(|line| line.trim_end() != "---")
        })
}

proptest! {
    #[test]
    fn whatever_stands_in_a_file_only_its_field_changes(front in fronts(), body in "(?s).{0,40}") {
        const NEW: &str = "0123456789abcdef-0123";
        let text = format!("---\n{front}---\n{body}");
        if let Some(changed) = suara::document::with_field(&text, "source_hash", NEW) {
            let end = format!("---\n{body}");
            let new = changed.strip_prefix("---\n").and_then(|rest| rest.strip_suffix(&end));
            prop_assert!(new.is_some(), "something outside changed: {changed:?}");
            let new = new.unwrap_or_default();
            if let Some(before) = said(&front, "source_hash") {
                prop_assert_eq!(Some(before), said(new, "source_hash"), "{:?}", new);
            }
            let value = yaml::parse(new, 0).ok().and_then(|node| Some(plain(&node.get("source_hash")?.value)));
            prop_assert_eq!(value, Some(format!("{NEW:?}")), "{:?}", new);
            // Comments are no values; they stay too, and so does every line that is not the field's.
            let comments = |front: &str| front.lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(comments(&front), comments(new));
            // Written once, it stays.
            let again = suara::document::with_field(&changed, "source_hash", NEW);
            prop_assert_eq!(again.as_deref(), Some(&*changed));
        }
    }
}
