//! The terminal printer: what people see in both languages, and that nothing makes it panic.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays out its own files, and says by panicking what is wrong"
)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;
use suara::diagnostics::terminal::{Look, Terminal, explain};
use suara::diagnostics::{
    Catalogue, Diagnostic, Ending, MessageLanguage, Report, Severity, Sources, Span, codes,
};

struct Files(BTreeMap<&'static str, String>);

impl Sources for Files {
    fn text(&self, file: &str) -> Option<&str> {
        self.0.get(file).map(String::as_str)
    }
}

const PAGE: &str = "---\ntitle: Pindah memilih\n---\nBatas umum adalah Selasa, 27 November 2024.\r\nBawa\tKTP-el 投票 [klik di sini](tidak-ada.md)\n";

fn files() -> Files {
    let long = format!(
        "{}[klik di sini](x.md){}\n",
        "kata ".repeat(80),
        " kata".repeat(80)
    );
    let dates = "stages:\n  - id: kampanye\n    start: 2024-09-25\n".to_owned();
    Files(
        [
            ("hak.id.md", PAGE.to_owned()),
            ("kosong.id.md", String::new()),
            ("panjang.id.md", long),
            ("pilkada.yaml", dates),
        ]
        .into(),
    )
}

/// Where some words stand in a file.
fn at(files: &Files, file: &str, words: &str) -> Span {
    let start = files.text(file).unwrap().find(words).unwrap();
    Span::new(&file.into(), start..start + words.len())
}

fn date(files: &Files) -> Diagnostic {
    let words = "Selasa, 27 November 2024";
    Diagnostic::new(codes::IMPOSSIBLE_DATE, at(files, "hak.id.md", words), words)
        .arg("kind", "weekday")
        .arg("weekday", "wednesday")
        .arg("suggestion", "Rabu, 27 November 2024")
        .note(at(files, "pilkada.yaml", "start: 2024-09-25"), "other")
}

/// The problem as it is printed, without the last line end.
fn printed(language: MessageLanguage, look: Look, diagnostic: &Diagnostic) -> String {
    let files = files();
    Terminal::new(&Catalogue::new(language), &files, look)
        .problem(diagnostic)
        .trim_end()
        .to_owned()
}

#[test]
fn a_problem_with_its_reason_elsewhere() {
    let files = files();
    assert_eq!(
        printed(MessageLanguage::Indonesian, Look::Plain, &date(&files)),
        "\
galat[impossible-date]: tanggal ini jatuh pada hari lain
 --> hak.id.md:4:19
  |
4 | Batas umum adalah Selasa, 27 November 2024.
  |                   ^^^^^^^^^^^^^^^^^^^^^^^^ tanggal ini hari Rabu
  |
 ::: pilkada.yaml:3:5
  |
3 |     start: 2024-09-25
  |     ----------------- tanggal mulai
  |
  = mengapa: pemilih yang memercayai tanggal ini datang pada hari yang salah, atau tidak datang
  = perbaiki: periksa tanggalnya di sumber; kalau sudah benar, tulis Rabu, 27 November 2024
  = WCAG 2.2: 3.1.5
  = selengkapnya: suara explain impossible-date"
    );
    assert_eq!(
        printed(MessageLanguage::English, Look::Plain, &date(&files)),
        "\
error[impossible-date]: this date falls on another weekday
 --> hak.id.md:4:19
  |
4 | Batas umum adalah Selasa, 27 November 2024.
  |                   ^^^^^^^^^^^^^^^^^^^^^^^^ it is a Wednesday
  |
 ::: pilkada.yaml:3:5
  |
3 |     start: 2024-09-25
  |     ----------------- the start
  |
  = why: a voter who trusts this date comes on the wrong day, or does not come
  = fix: look the date up; if it is right, write Rabu, 27 November 2024
  = WCAG 2.2: 3.1.5
  = more: suara explain impossible-date"
    );
}

#[test]
fn a_problem_told_for_listening() {
    let files = files();
    assert_eq!(
        printed(MessageLanguage::Indonesian, Look::Narrated, &date(&files)),
        "\
galat di hak.id.md, baris 4 kolom 19: tanggal ini jatuh pada hari lain
di sana tertulis: Batas umum adalah Selasa, 27 November 2024.
tanggal ini hari Rabu
lihat juga pilkada.yaml, baris 3: tanggal mulai
mengapa: pemilih yang memercayai tanggal ini datang pada hari yang salah, atau tidak datang
perbaiki: periksa tanggalnya di sumber; kalau sudah benar, tulis Rabu, 27 November 2024
WCAG 2.2: 3.1.5
selengkapnya: suara explain impossible-date"
    );
}

/// The lines of a drawing from its place to the last one drawn.
fn drawing(diagnostic: &Diagnostic) -> String {
    let text = printed(MessageLanguage::English, Look::Plain, diagnostic);
    let lines = text
        .lines()
        .skip(1)
        .take_while(|line| !line.contains("= why"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn tabs_wide_characters_and_line_ends_keep_the_caret_in_place() {
    let files = files();
    let link = Diagnostic::new(
        codes::BROKEN_LINK,
        at(&files, "hak.id.md", "tidak-ada.md"),
        "x",
    );
    assert_eq!(
        drawing(&link),
        " \
--> hak.id.md:5:31
  |
5 | Bawa    KTP-el 投票 [klik di sini](tidak-ada.md)
  |                                    ^^^^^^^^^^^^ not found
  |"
    );
    let across = Diagnostic::new(
        codes::LONG_SENTENCE,
        at(&files, "hak.id.md", "2024.\r\nBawa\tKTP-el"),
        "x",
    );
    assert_eq!(
        drawing(&across.arg("count", 22_usize)),
        " \
--> hak.id.md:4:39
  |
4 | Batas umum adalah Selasa, 27 November 2024.
  |                                       ^^^^^
5 | Bawa    KTP-el 投票 [klik di sini](tidak-ada.md)
  | ^^^^^^^^^^^^^^ 22 words
  |"
    );
}

#[test]
fn places_that_are_not_there() {
    let problem = |file: &str, range| {
        Diagnostic::new(codes::EMPTY_HEADING, Span::new(&file.into(), range), "")
    };
    assert_eq!(
        drawing(&problem("kosong.id.md", 3..9)),
        " \
--> kosong.id.md:1:1
  |
1 |
  | ^ nothing to read
  |"
    );
    assert_eq!(
        drawing(&problem("hilang.id.md", 3..9)),
        "\
--> hilang.id.md
 = nothing to read"
    );
    assert!(drawing(&problem("hak.id.md", 5000..9000)).starts_with(" --> hak.id.md:6:1\n"));
}

#[test]
fn long_lines_are_cut_around_the_caret() {
    let files = files();
    let link = Diagnostic::new(
        codes::VAGUE_LINK_TEXT,
        at(&files, "panjang.id.md", "[klik di sini](x.md)"),
        "klik di sini",
    );
    let drawing = drawing(&link);
    assert!(drawing.contains("[klik di sini](x.md)"), "{drawing}");
    assert!(
        drawing.lines().all(|line| line.chars().count() <= 120),
        "{drawing}"
    );
}

#[test]
fn nothing_from_outside_steers_the_terminal() {
    let span = Span::new(&"\u{1b}[2Jx.md".into(), 0..1);
    let diagnostic = Diagnostic::new(
        codes::UNEXPLAINED_ABBREVIATION,
        span,
        "\u{1b}]0;x\u{7}\u{202e}",
    )
    .arg("expected", "\u{1b}[31m\nred");
    for look in [Look::Plain, Look::Narrated] {
        let text = printed(MessageLanguage::English, look, &diagnostic);
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{text:?}");
    }
}

#[test]
fn colours_only_if_asked_for() {
    let diagnostic = date(&files());
    for (look, coloured) in [
        (Look::Plain, false),
        (Look::Narrated, false),
        (Look::Coloured, true),
    ] {
        let text = printed(MessageLanguage::Indonesian, look, &diagnostic);
        assert_eq!(text.contains('\u{1b}'), coloured);
    }
}

#[test]
fn past_the_limit_errors_come_first_and_the_rest_is_counted() {
    let files = files();
    let catalogue = Catalogue::new(MessageLanguage::Indonesian);
    let file = "hak.id.md".into();
    let warning = |at| Diagnostic::new(codes::ALL_CAPS, Span::new(&file, at..at + 1), "x");
    let mut report: Report = (0..9).map(warning).collect();
    report.push(Diagnostic::new(
        codes::BROKEN_LINK,
        Span::new(&file, 20..21),
        "x",
    ));
    let mut terminal = Terminal::new(&catalogue, &files, Look::Narrated);
    terminal.limit = 3;
    let text = terminal.print(&report, Ending::Unpublished);
    assert_eq!(text.matches("peringatan di hak").count(), 2);
    assert_eq!(text.matches("galat di hak").count(), 1);
    assert!(text.ends_with("\ndan 7 masalah lagi\n\n1 galat dan 9 peringatan di 1 berkas. Situs yang sudah terbit tidak diubah.\n"), "{text}");
    assert_eq!(
        terminal.print(&Report::default(), Ending::Unpublished),
        "Tidak ada masalah.\n"
    );
}

#[test]
fn the_last_line_counts_in_the_readers_language() {
    let problem = |severity, file: &str| {
        let mut diagnostic = Diagnostic::new(codes::BROKEN_LINK, Span::start_of(&file.into()), "x");
        diagnostic.severity = severity;
        diagnostic
    };
    let [error, warning] = [Severity::Error, Severity::Warning];
    let many: Report = [(3, error), (5, warning)]
        .into_iter()
        .flat_map(|(count, severity)| {
            (0..count).map(move |at| problem(severity, ["a", "b", "c", "d"][at % 4]))
        })
        .collect();
    let one: Report = [problem(warning, "a")].into_iter().collect();
    let [indonesian, english] = MessageLanguage::ALL.map(Catalogue::new);
    let cases = [
        (
            &many,
            Ending::Unpublished,
            "3 galat dan 5 peringatan di 4 berkas. Situs yang sudah terbit tidak diubah.",
            "3 errors and 5 warnings in 4 files. The published site is unchanged.",
        ),
        (
            &many,
            Ending::Checked,
            "3 galat dan 5 peringatan di 4 berkas.",
            "3 errors and 5 warnings in 4 files.",
        ),
        (
            &one,
            Ending::Unpublished,
            "1 peringatan di 1 berkas.",
            "1 warning in 1 file.",
        ),
        (
            &Report::default(),
            Ending::Checked,
            "Tidak ada masalah.",
            "No problems found.",
        ),
    ];
    for (report, ending, id, en) in cases {
        assert_eq!(indonesian.summary(report, ending), id);
        assert_eq!(english.summary(report, ending), en);
    }
}

#[test]
fn the_story_of_a_code() {
    let text = explain(
        &Catalogue::new(MessageLanguage::English),
        codes::EMPTY_HEADING,
        60,
    );
    assert_eq!(
        text,
        "\
error[empty-heading]: this heading has no words
WCAG 2.2: 2.4.6

A heading without words is invisible to the eye and a riddle
to the ear. It also leaves a gap in the table of contents.
It most often comes from a line of number signs left behind,
or from a heading that holds only a picture without a
description.

Wrong: ##
Right: ## What to bring
"
    );
}

/// Texts with everything that has ever moved a caret.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n"),
        Just("\r\n"),
        Just("\r"),
        Just("\t"),
        Just("\u{0}"),
        Just("\u{1b}[1m"),
        Just("投票"),
        Just("e\u{301}"),
        Just("\u{feff}"),
        Just("👩🏽‍🦽"),
        Just("\u{202e}"),
        Just("\u{200b}"),
        Just("\u{2028}"),
        Just(" "),
        Just("kata"),
        Just("{ $x }"),
        Just("é"),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

static CATALOGUES: LazyLock<[Catalogue; 2]> =
    LazyLock::new(|| MessageLanguage::ALL.map(Catalogue::new));

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_diagnostic_makes_a_printer_panic(
        file in text(), other in text(), words in text(), value in text(), number in any::<i64>(),
        spans in proptest::collection::vec((0..200_usize, 0..200_usize), 1..5),
        code in 0..codes::ALL.len(), width in 0..200_usize,
    ) {
        let files = Files([("a", file), ("b", other)].into());
        let span = |at: usize| Span::new(&["a", "b", "c"][at % 3].into(), std::ops::Range { start: spans[at].0, end: spans[at].1 });
        let mut diagnostic = Diagnostic::new(codes::ALL[code], span(0), words)
            .arg("kind", value.clone()).arg("suggestion", value.clone()).arg("date", value).arg("count", number).arg("limit", number);
        for at in 1..spans.len() {
            diagnostic = diagnostic.note(span(at), "other");
        }
        for catalogue in &*CATALOGUES {
            for look in [Look::Plain, Look::Coloured, Look::Narrated] {
                let mut terminal = Terminal::new(catalogue, &files, look);
                terminal.width = width;
                let text = terminal.problem(&diagnostic);
                prop_assert!(text.contains(codes::ALL[code].name));
                prop_assert!(text.ends_with('\n'));
            }
        }
    }
}
