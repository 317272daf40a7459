//! `sensory-words`: signs that only eyes find on a screen (colour, shape, place) and deeds that only a mouse does (WCAG 2.2, 1.3.3).
//!
//! Colour and shape count beside the name of a thing on a screen ("tombol merah"), place in a sentence about such things: ballots have
//! real colours, and a polling station a real left and right. Alternative texts may say where a picture has its parts.

use crate::diagnostics::{Diagnostic, codes};
use crate::document::Place;

use super::around;
use super::wording::Here;
use super::words::Words;

/// What a phrase asks the reader for.
pub(super) enum Sign {
    /// A mouse; the words to write instead.
    Click(&'static str),
    /// Eyes for a colour or shape, if a colour or shape follows the name of a thing (Indonesian).
    Thing,
    /// Eyes for a colour or shape, if the name of a thing follows it (English).
    Look(&'static str),
    /// Eyes for the place on a screen.
    Place,
}

use Sign::{Click, Look, Place as Where, Thing};

pub(super) const INDONESIAN: &[(&str, Sign)] = &[
    ("bertanda hijau", Look("")),
    ("bertanda merah", Look("")),
    ("di kanan atas", Where),
    ("di kanan bawah", Where),
    ("di kiri atas", Where),
    ("di kiri bawah", Where),
    ("di kolom kanan", Where),
    ("di kolom kiri", Where),
    ("di pojok kanan", Where),
    ("di pojok kiri", Where),
    ("di sebelah kanan", Where),
    ("di sebelah kiri", Where),
    ("di sisi kanan", Where),
    ("di sisi kiri", Where),
    ("di sudut kanan", Where),
    ("di sudut kiri", Where),
    ("diklik", Click("ditekan")),
    ("ditandai hijau", Look("")),
    ("ditandai merah", Look("")),
    ("ikon", Thing),
    ("klik", Click("tekan")),
    ("mengeklik", Click("menekan")),
    ("mengklik", Click("menekan")),
    ("panah", Thing),
    ("tautan", Thing),
    ("teks", Thing),
    ("tombol", Thing),
    ("tulisan", Thing),
];

pub(super) const ENGLISH: &[(&str, Sign)] = &[
    ("black", Look("colour")),
    ("blue", Look("colour")),
    ("bottom left corner", Where),
    ("bottom right corner", Where),
    ("click", Click("press")),
    ("click on", Click("press")),
    ("clicked", Click("pressed")),
    ("clicking", Click("pressing")),
    ("clicking on", Click("pressing")),
    ("clicks", Click("presses")),
    ("green", Look("colour")),
    ("left-hand column", Where),
    ("marked in green", Look("")),
    ("marked in red", Look("")),
    ("on the left", Where),
    ("on the left-hand side", Where),
    ("on the right", Where),
    ("on the right-hand side", Where),
    ("orange", Look("colour")),
    ("purple", Look("colour")),
    ("red", Look("colour")),
    ("right-hand column", Where),
    ("round", Look("shape")),
    ("shown in green", Look("")),
    ("shown in red", Look("")),
    ("square", Look("shape")),
    ("top left corner", Where),
    ("top right corner", Where),
    ("white", Look("colour")),
    ("yellow", Look("colour")),
];

pub(super) fn tell(here: &Here<'_>, sign: &Sign, found: &mut Vec<Diagnostic>) {
    let words = here.words;
    let (kind, end, suggestion) = match sign {
        Click(instead) => ("click", here.at + here.count, Some(click(here, instead))),
        Thing => match looks(words, here.at + 1) {
            Some((kind, end)) => (kind, end, None),
            None => return,
        },
        Look("") => ("colour", here.at + here.count, None),
        Look(kind)
            if is_thing(around::after(words, here.at, 1)) && around::is_spaced(words, here.at) =>
        {
            (*kind, here.at + 2, None)
        }
        Where if is_on_screen(here) => ("place", here.at + here.count, None),
        _ => return,
    };
    let range = words.bytes(here.at..end);
    let picture = matches!(words.prose.place, Place::Alt | Place::Caption) && kind != "click";
    if picture || around::is_reported(words, &range) {
        return;
    }
    let span = here.subject.span(words.prose.source(range.clone()));
    let problem =
        Diagnostic::new(codes::SENSORY_WORDS, span, &words.prose.text[range]).arg("kind", kind);
    found.push(match suggestion {
        Some(suggestion) => problem.arg("suggestion", suggestion),
        None => problem,
    });
}

/// A link is opened, other things are pressed; "Klik" at the start of a sentence stays in capitals.
fn click(here: &Here<'_>, instead: &str) -> String {
    let after = [here.count, here.count + 1].map(|steps| around::after(here.words, here.at, steps));
    let link = after
        .iter()
        .any(|word| matches!(*word, "link" | "links" | "tautan" | "berkas" | "file"));
    let instead = match instead {
        _ if !link => instead,
        "tekan" => "buka",
        "menekan" => "membuka",
        "press" => "open",
        "pressing" => "opening",
        other => other,
    };
    let mut letters = instead.chars();
    match letters.next() {
        Some(first) if here.words.word(here.at).starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => instead.to_owned(),
    }
}

/// "merah", "yang berwarna biru muda", "bulat" after a thing: the kind and where it ends.
fn looks(words: &Words<'_>, mut at: usize) -> Option<(&'static str, usize)> {
    const COLOURS: [&str; 12] = [
        "abu-abu", "biru", "cokelat", "hijau", "hitam", "jingga", "kuning", "merah", "oranye",
        "putih", "toska", "ungu",
    ];
    const SHAPES: [&str; 4] = ["bulat", "bundar", "kotak", "segitiga"];
    let spaced = at
        .checked_sub(1)
        .is_some_and(|last| around::is_spaced(words, last));
    while matches!(
        around::after(words, at, 0),
        "yang" | "berwarna" | "warna" | "berbentuk"
    ) {
        at += 1;
    }
    let word = around::after(words, at, 0);
    let kind = if COLOURS.contains(&word) {
        "colour"
    } else if SHAPES.contains(&word) {
        "shape"
    } else {
        return None;
    };
    spaced.then_some((kind, at + 1))
}

/// Things of a screen that a colour can stand before.
fn is_thing(word: &str) -> bool {
    matches!(
        word,
        "arrow" | "button" | "buttons" | "icon" | "icons" | "link" | "links" | "text"
    )
}

/// Things of a screen.
const SCREEN: [&str; 30] = [
    "aplikasi", "app", "bagan", "button", "column", "diagram", "formulir", "gambar", "halaman",
    "icon", "ikon", "image", "kolom", "laman", "layar", "link", "logo", "map", "menu", "page",
    "panel", "peta", "picture", "screen", "site", "situs", "tabel", "tautan", "tombol", "website",
];

/// Things of a real place, and what people do there.
const REAL: [&str; 32] = [
    "ballot",
    "bangunan",
    "belok",
    "bilik",
    "booth",
    "braille",
    "building",
    "desk",
    "door",
    "entrance",
    "gedung",
    "hall",
    "hand",
    "jalan",
    "jari",
    "kursi",
    "lorong",
    "masuk",
    "meja",
    "officer",
    "petugas",
    "pintu",
    "queue",
    "ramp",
    "room",
    "ruang",
    "street",
    "surat",
    "tangan",
    "tps",
    "turn",
    "wheelchair",
];

/// Whether a place is one of a screen: a thing of a screen stands in the sentence, and nothing of a real place.
fn is_on_screen(here: &Here<'_>) -> bool {
    let words = here.words;
    let sentence = around::sentence(words, here.at);
    let within = |list: &[&str]| sentence.clone().any(|at| list.contains(&words.lower(at)));
    // "information on the right to vote"
    let right = words.lower(here.at + here.count - 1) == "right";
    let after = around::after(words, here.at, here.count);
    let ends = !right
        || !around::is_spaced(words, here.at + here.count - 1)
        || matches!(after, "side" | "and" | "or" | "shows");
    ends && within(&SCREEN) && !within(&REAL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order() {
        super::super::phrases::assert_sorted(INDONESIAN.iter().map(|(phrase, _)| *phrase));
        super::super::phrases::assert_sorted(ENGLISH.iter().map(|(phrase, _)| *phrase));
    }
}
