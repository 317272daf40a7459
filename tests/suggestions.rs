//! What the checks of words propose: exactly what to type in place of the words in question.

#![allow(clippy::expect_used, reason = "a test says by panicking what is wrong")]

use proptest::prelude::*;
use suara::build::{Sites, build};
use suara::diagnostics::{Arg, Report};
use suara::render::theme;
use suara::site::{Drafts, Options};
use suara::source::Snapshot;

const ELECTION: &str = "\
id: pilkada-2024
title: {id: Pilkada 2024, en: Regional elections 2024}
regime: pilkada
polling_day: 2024-11-27
stages:
  - {id: pemungutan_suara, title: {id: Hari pemungutan suara, en: Polling day}, start: 2024-11-27, end: 2024-11-27}
  - {id: penetapan, title: {id: Penetapan, en: Result}, start: 2025-02-20, end: 2025-02-20}
";

/// Code, words, file's words at the span, suggestion of the problems in a text.
fn problems(language: &str, text: &str) -> Vec<(String, String, String, String)> {
    let page = format!(
        "---\ntitle: Contoh\nsummary: Halaman muka contoh, dengan satu kalimat yang cukup panjang.\nreviewed_on: 2026-11-01\n\
         election: pilkada-2024\n---\n{text}\n"
    );
    let site = format!("title: {{{language}: Contoh}}\nlanguages: [{language}]\n");
    let path = format!("content/pages/_index.{language}.md");
    let files = [
        ("content/site.yaml", site.as_bytes()),
        (
            "content/data/elections/pilkada-2024.yaml",
            ELECTION.as_bytes(),
        ),
        (path.as_str(), page.as_bytes()),
    ];
    let snapshot = Snapshot::of(files).over(theme::embedded());
    let options = Options {
        today: "2026-11-21".parse().expect("a date"),
        drafts: Drafts::Hidden,
    };
    let built = build(&snapshot, Sites::All, options, Report::default());
    let problems = built
        .report
        .iter()
        .filter(|problem| *problem.span.file == *path);
    problems
        .map(|problem| {
            let suggestion = match problem.args.get("suggestion") {
                Some(Arg::Text(text)) => text.clone(),
                _ => String::new(),
            };
            let there = page[problem.span.range.clone()].to_owned();
            (
                problem.code.name.to_owned(),
                problem.words.clone(),
                there,
                suggestion,
            )
        })
        .collect()
}

/// Language, text, code, the words in question, what to type in their place.
#[rustfmt::skip]
const ROWS: &[(&str, &str, &str, &str, &str)] = &[
    ("id", "Batasnya H-7.", "relative-time", "H-7", "Rabu, 20 November 2024"),
    ("id", "Batasnya H+1.", "relative-time", "H+1", "Kamis, 28 November 2024"),
    ("en", "The limit is H-7.", "relative-time", "H-7", "Wednesday, 20 November 2024"),
    ("id", "Datang pada 27 November.", "date-without-year", "27 November", "27 November 2024"),
    ("id", "Datang pada 20 Februari.", "date-without-year", "20 Februari", "20 Februari 2025"),
    ("id", "Datang Senin, 27 November.", "date-without-year", "27 November", ""),
    ("en", "Come on November 27.", "date-without-year", "November 27", "November 27, 2024"),
    ("id", "Batasnya 03/04/2029.", "numeric-date", "03/04/2029", "3 April 2029"),
    ("en", "The limit is 03/04/2029.", "numeric-date", "03/04/2029", ""),
    ("en", "The limit is 27/11/2024.", "numeric-date", "27/11/2024", "27 November 2024"),
    ("en", "The limit is 2024-11-27.", "numeric-date", "2024-11-27", "27 November 2024"),
    ("id", "Pada Senin, 27 November 2024.", "impossible-date", "Senin, 27 November 2024", "Rabu, 27 November 2024"),
    ("en", "On Monday, November 27, 2024.", "impossible-date", "Monday, November 27, 2024", "Wednesday, 27 November 2024"),
    ("id", "Pukul 07.00 sampai 13.00.", "time-without-zone", "07.00 sampai 13.00", "07.00 sampai 13.00 waktu setempat"),
    ("id", "Pukul 07.00-13.00.", "time-without-zone", "07.00-13.00", "07.00-13.00 waktu setempat"),
    ("id", "Pukul 09.00.", "time-without-zone", "09.00", ""),
    ("en", "Come before 1 p.m. please.", "time-without-zone", "1 p.m.", "1 p.m. local time"),
    ("id", "Ada 1,101,178 orang.", "number-format", "1,101,178", "1.101.178"),
    ("id", "Ini Resikonya.", "non-standard-spelling", "Resikonya", "Risikonya"),
    ("id", "Mohon *ijin* dulu.", "non-standard-spelling", "ijin", "izin"),
    ("id", "BAWA KTP ANDA ke sini.", "all-caps", "BAWA KTP ANDA", "Bawa KTP Anda"),
    ("id", "Ini PENTING.", "all-caps", "PENTING", "penting"),
    ("id", "Ayo P E M I L U.", "spaced-letters", "P E M I L U", "Pemilu"),
    ("id", "Klik tautan itu.", "sensory-words", "Klik", "Buka"),
    ("id", "Lalu klik Daftar.", "sensory-words", "klik", "tekan"),
    ("en", "Then click on the link.", "sensory-words", "click on", "open"),
];

#[test]
fn a_suggestion_takes_the_place_of_the_words() {
    for (language, text, code, words, suggestion) in ROWS.iter().copied() {
        let expected = (
            code.to_owned(),
            words.to_owned(),
            words.to_owned(),
            suggestion.to_owned(),
        );
        assert_eq!(problems(language, text), [expected], "{text}");
    }
}

#[test]
fn a_range_across_markup_is_told_where_it_stands() {
    let found = problems("id", "Datang **27** November.");
    let (_, words, there, suggestion) = found.first().expect("a problem");
    assert_eq!(
        (&**words, &**there, &**suggestion),
        ("27 November", "27** November", "27 November 2024")
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    /// Whatever a writer types, no check panics, and a span lies within the file, on whole letters.
    #[test]
    fn nothing_typed_can_stop_the_checks(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "27", "31", "2024", "November", "Mei", "May", "H-7", "H", "+1", "07.00", "13:00", "am", "pukul", "klik", "tombol", "merah",
                "tahun", "ini", "hari", "P", "E", "KTP", "PENTING", "ÀÉÎÕ", "é", "\u{20e3}", "\u{fe0f}", "🚨", "👍🏽", "🇮", "→", "===", "★",
                "“", "”", "‘", "’", "\"", "3374", "0101", "0190", "0812", "3456", "7890", "(", ")", ".", ",", "-", "–", "@", "/", "%", "Rp1",
                "a@gmail.com", "520.986", "60,5", "03/04/2029", "`", "*", "[", "](#a)", "\n", "\n\n- ", " ", " ", " ", " ", "\u{a0}", "\u{200d}",
            ]),
            0..24,
        ),
        english in any::<bool>(),
    ) {
        problems(if english { "en" } else { "id" }, &parts.concat());
    }
}
