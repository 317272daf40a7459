//! Codes for cameras are, module by module, what another encoder makes of the same bytes, under the mask that the standard's points choose.

use std::fmt::Write as _;

use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, Mask, Mode, QRCode};
use proptest::prelude::*;
use suara::qr::{Code, Surface};

type Modules = Vec<Vec<bool>>;

const MASKS: [Mask; 8] = [
    Mask::Checkerboard,
    Mask::HorizontalLines,
    Mask::VerticalLines,
    Mask::DiagonalLines,
    Mask::LargeCheckerboard,
    Mask::Fields,
    Mask::Diamonds,
    Mask::Meadow,
];

fn ours(text: &str, surface: Surface) -> Option<Modules> {
    let code = Code::new(text, surface)?;
    let all = 0..code.size();
    Some(
        all.clone()
            .map(|row| {
                all.clone()
                    .map(|column| code.is_dark(row, column))
                    .collect()
            })
            .collect(),
    )
}

fn other(text: &str, surface: Surface, mask: Mask) -> QRCode {
    let level = match surface {
        Surface::Screen => ECL::L,
        Surface::Paper => ECL::M,
    };
    let mut builder = QRBuilder::new(text);
    builder
        .ecl(level)
        .mode(Mode::Byte)
        .mask(mask)
        .build()
        .expect("a code")
}

/// The points of the standard (7.8.3), counted module by module.
fn penalty(rows: &Modules) -> usize {
    let size = rows.len();
    let columns: Modules = (0..size)
        .map(|column| rows.iter().map(|row| row[column]).collect())
        .collect();
    let mut points = 0;
    for line in rows.iter().chain(&columns) {
        points += line
            .chunk_by(|a, b| a == b)
            .map(<[bool]>::len)
            .filter(|run| *run >= 5)
            .map(|run| run - 2)
            .sum::<usize>();
        let text: Vec<u8> = line.iter().map(|dark| u8::from(*dark)).collect();
        let square = |window: &&[u8]| {
            matches!(
                window,
                [1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0] | [0, 0, 0, 0, 1, 0, 1, 1, 1, 0, 1]
            )
        };
        points += 40 * text.windows(11).filter(square).count();
    }
    for (row, column) in (1..size).flat_map(|row| (1..size).map(move |column| (row, column))) {
        let here = rows[row][column];
        let alike = [
            rows[row - 1][column],
            rows[row][column - 1],
            rows[row - 1][column - 1],
        ];
        points += 3 * usize::from(alike.iter().all(|module| *module == here));
    }
    let dark = rows.iter().flatten().filter(|dark| **dark).count();
    points + 10 * ((100 * dark).abs_diff(50 * size * size) / (5 * size * size))
}

fn modules(code: &QRCode) -> Modules {
    (0..code.size)
        .map(|row| {
            code[row]
                .iter()
                .take(code.size)
                .map(|module| module.value())
                .collect()
        })
        .collect()
}

fn drawn(rows: &Modules) -> String {
    rows.iter().fold(String::new(), |mut out, row| {
        let row: String = row
            .iter()
            .map(|dark| if *dark { '#' } else { '.' })
            .collect();
        writeln!(out, "{row}").expect("a text can be written to");
        out
    })
}

fn same(text: &str, surface: Surface) {
    let codes = MASKS.map(|mask| modules(&other(text, surface, mask)));
    let best = codes
        .iter()
        .min_by_key(|rows| penalty(rows))
        .expect("eight codes");
    let ours = ours(text, surface).expect("a code");
    assert_eq!(drawn(&ours), drawn(best), "{surface:?} {text}");
}

#[test]
fn every_length_is_what_another_encoder_makes() {
    for (surface, longest) in [(Surface::Screen, 321), (Surface::Paper, 251)] {
        for length in (0..=longest).step_by(3).chain([longest]) {
            let text: String = "https://suara.example/en/rights/"
                .chars()
                .cycle()
                .take(length)
                .collect();
            same(&text, surface);
        }
        assert!(ours(&"a".repeat(longest + 1), surface).is_none());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn so_is_any_text(text in "\\PC{0,60}", on_paper: bool) {
        same(&text, if on_paper { Surface::Paper } else { Surface::Screen });
    }
}
