//! `non-standard-spelling`: common misspellings and the standard form beside them.
//!
//! Indonesian: KBBI VI and EYD V (prepositions di and ke apart, bound forms antar-, pasca-, non- together). English: British, with -ise,
//! as the rest of the site's words. Only pairs of which the first is never right in a text about elections. Names and quotations keep
//! their spelling. WCAG 2.2, 3.1.5.

use crate::diagnostics::{Diagnostic, codes};

use super::around;
use super::wording::Here;

/// Indonesian, sorted.
pub(super) const INDONESIAN: &[(&str, &str)] = &[
    ("aktifis", "aktivis"),
    ("aktifitas", "aktivitas"),
    ("analisa", "analisis"),
    ("antar daerah", "antardaerah"),
    ("antar kota", "antarkota"),
    ("antar negara", "antarnegara"),
    ("antri", "antre"),
    ("apapun", "apa pun"),
    ("apotik", "apotek"),
    ("atlit", "atlet"),
    ("azas", "asas"),
    ("beritahu", "beri tahu"),
    ("blanko", "blangko"),
    ("cidera", "cedera"),
    ("cinderamata", "cendera mata"),
    ("darimana", "dari mana"),
    ("diantara", "di antara"),
    ("diatas", "di atas"),
    ("dibawah", "di bawah"),
    ("dibelakang", "di belakang"),
    ("didalam", "di dalam"),
    ("didepan", "di depan"),
    ("diijinkan", "diizinkan"),
    ("dikantor", "di kantor"),
    ("dikoordinir", "dikoordinasikan"),
    ("dilegalisir", "dilegalisasi"),
    ("diluar", "di luar"),
    ("dimana", "di mana"),
    ("dimanapun", "di mana pun"),
    ("dirubah", "diubah"),
    ("dirumah", "di rumah"),
    ("disamping", "di samping"),
    ("disana", "di sana"),
    ("disebelah", "di sebelah"),
    ("disekitar", "di sekitar"),
    ("disini", "di sini"),
    ("disitu", "di situ"),
    ("ditempat", "di tempat"),
    ("efektifitas", "efektivitas"),
    ("ekstrim", "ekstrem"),
    ("foto copy", "fotokopi"),
    ("foto kopi", "fotokopi"),
    ("fotocopy", "fotokopi"),
    ("frekwensi", "frekuensi"),
    ("hakekat", "hakikat"),
    ("hapal", "hafal"),
    ("himbau", "imbau"),
    ("himbauan", "imbauan"),
    ("hirarki", "hierarki"),
    ("hoax", "hoaks"),
    ("hutang", "utang"),
    ("ibukota", "ibu kota"),
    ("ijasah", "ijazah"),
    ("ijin", "izin"),
    ("isyu", "isu"),
    ("jadual", "jadwal"),
    ("jaman", "zaman"),
    ("jendral", "jenderal"),
    ("jum'at", "Jumat"),
    ("jum’at", "Jumat"),
    ("kadaluarsa", "kedaluwarsa"),
    ("kadaluwarsa", "kedaluwarsa"),
    ("kaedah", "kaidah"),
    ("kapanpun", "kapan pun"),
    ("karir", "karier"),
    ("katagori", "kategori"),
    ("kedalam", "ke dalam"),
    ("kemana", "ke mana"),
    ("kerjasama", "kerja sama"),
    ("kesana", "ke sana"),
    ("kesini", "ke sini"),
    ("komplek", "kompleks"),
    ("konkrit", "konkret"),
    ("koordinir", "koordinasikan"),
    ("kordinasi", "koordinasi"),
    ("kordinator", "koordinator"),
    ("kreatifitas", "kreativitas"),
    ("kuatir", "khawatir"),
    ("kwalitas", "kualitas"),
    ("kwitansi", "kuitansi"),
    ("legalisir", "legalisasi"),
    ("memberitahu", "memberi tahu"),
    ("mempengaruhi", "memengaruhi"),
    ("menghimbau", "mengimbau"),
    ("mengijinkan", "mengizinkan"),
    ("mengkampanyekan", "mengampanyekan"),
    ("mengkoordinir", "mengoordinasikan"),
    ("mensosialisasikan", "menyosialisasikan"),
    ("mensukseskan", "menyukseskan"),
    ("mentaati", "menaati"),
    ("menterjemahkan", "menerjemahkan"),
    ("merubah", "mengubah"),
    ("mesjid", "masjid"),
    ("metoda", "metode"),
    ("milyar", "miliar"),
    ("nampak", "tampak"),
    ("nasehat", "nasihat"),
    ("nomer", "nomor"),
    ("non aktif", "nonaktif"),
    ("nopember", "November"),
    ("obyek", "objek"),
    ("obyektif", "objektif"),
    ("otentik", "autentik"),
    ("pasca pemilihan", "pascapemilihan"),
    ("pasca pemilu", "pascapemilu"),
    ("paska", "pasca"),
    ("pebruari", "Februari"),
    ("perduli", "peduli"),
    ("perijinan", "perizinan"),
    ("perobahan", "perubahan"),
    ("photo", "foto"),
    ("praktek", "praktik"),
    ("propinsi", "provinsi"),
    ("prosentase", "persentase"),
    ("resiko", "risiko"),
    ("sekedar", "sekadar"),
    ("sekertaris", "sekretaris"),
    ("seksama", "saksama"),
    ("siapapun", "siapa pun"),
    ("silahkan", "silakan"),
    ("sistim", "sistem"),
    ("standarisasi", "standardisasi"),
    ("subyek", "subjek"),
    ("subyektif", "subjektif"),
    ("supir", "sopir"),
    ("survey", "survei"),
    ("tandatangan", "tanda tangan"),
    ("tanggungjawab", "tanggung jawab"),
    ("tehnik", "teknik"),
    ("tehnologi", "teknologi"),
    ("telpon", "telepon"),
    ("terimakasih", "terima kasih"),
    ("tolak ukur", "tolok ukur"),
    ("trampil", "terampil"),
    ("trilyun", "triliun"),
    ("walikota", "wali kota"),
];

/// English, sorted.
pub(super) const ENGLISH: &[(&str, &str)] = &[
    ("analyze", "analyse"),
    ("analyzed", "analysed"),
    ("analyzing", "analysing"),
    ("apologize", "apologise"),
    ("authorization", "authorisation"),
    ("authorize", "authorise"),
    ("authorized", "authorised"),
    ("behavior", "behaviour"),
    ("canceled", "cancelled"),
    ("catalog", "catalogue"),
    ("center", "centre"),
    ("centers", "centres"),
    ("color", "colour"),
    ("colored", "coloured"),
    ("colors", "colours"),
    ("criticize", "criticise"),
    ("defense", "defence"),
    ("driver's license", "driving licence"),
    ("driver’s license", "driving licence"),
    ("emphasize", "emphasise"),
    ("enroll", "enrol"),
    ("enrollment", "enrolment"),
    ("favor", "favour"),
    ("favorite", "favourite"),
    ("finalize", "finalise"),
    ("finalized", "finalised"),
    ("fulfill", "fulfil"),
    ("gray", "grey"),
    ("honor", "honour"),
    ("labeled", "labelled"),
    ("labor", "labour"),
    ("maximize", "maximise"),
    ("minimize", "minimise"),
    ("neighbor", "neighbour"),
    ("neighborhood", "neighbourhood"),
    ("neighbors", "neighbours"),
    ("offense", "offence"),
    ("organization", "organisation"),
    ("organizations", "organisations"),
    ("organize", "organise"),
    ("organized", "organised"),
    ("organizer", "organiser"),
    ("organizers", "organisers"),
    ("organizing", "organising"),
    ("prioritize", "prioritise"),
    ("publicize", "publicise"),
    ("realize", "realise"),
    ("recognize", "recognise"),
    ("recognized", "recognised"),
    ("recognizing", "recognising"),
    ("skeptical", "sceptical"),
    ("summarize", "summarise"),
    ("theater", "theatre"),
    ("traveled", "travelled"),
    ("traveling", "travelling"),
];

/// Tells the standard form; `ending` is what stands after the word in the list: "resiko" + "nya".
pub(super) fn tell(here: &Here<'_>, standard: &str, ending: &str, found: &mut Vec<Diagnostic>) {
    let words = here.words;
    let range = words.bytes(here.at..here.at + here.count);
    if around::is_reported(words, &range) || is_name(here) {
        return;
    }
    let typed = &words.prose.text[range.clone()];
    let span = here.subject.span(words.prose.source(range));
    let problem = Diagnostic::new(codes::NON_STANDARD_SPELLING, span, typed);
    found.push(problem.arg("suggestion", like(typed, standard) + ending));
}

/// The ending of an Indonesian word that can stand after any other.
pub(super) fn ending(word: &str) -> Option<&'static str> {
    if word.len() < 7 {
        return None;
    }
    ["nya", "lah"]
        .into_iter()
        .find(|ending| word.ends_with(ending))
}

/// Whether a word in capitals stands inside an English sentence: "International Organization for Migration".
fn is_name(here: &Here<'_>) -> bool {
    let word = here.words.word(here.at);
    let capital = word.starts_with(char::is_uppercase);
    let first = around::sentence(here.words, here.at).start == here.at;
    here.subject.language.is("en") && capital && !first
}

/// The standard form in the capitals of what was typed.
fn like(typed: &str, standard: &str) -> String {
    let mut letters = typed.chars().filter(|letter| letter.is_alphabetic());
    let first = letters.next().is_some_and(char::is_uppercase);
    if first && letters.all(char::is_uppercase) {
        return standard.to_uppercase();
    }
    let mut rest = standard.chars();
    match rest.next() {
        Some(letter) if first => letter.to_uppercase().chain(rest).collect(),
        _ => standard.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order_and_mend() {
        for list in [INDONESIAN, ENGLISH] {
            super::super::phrases::assert_sorted(list.iter().map(|(wrong, _)| *wrong));
            for (_, standard) in list {
                assert!(
                    list.iter().all(|(wrong, _)| wrong != standard),
                    "{standard}"
                );
            }
        }
    }

    #[test]
    fn capitals_stay() {
        assert_eq!(like("Hoax", "hoaks"), "Hoaks");
        assert_eq!(like("HOAX", "hoaks"), "HOAKS");
        assert_eq!(like("nopember", "November"), "November");
        assert_eq!(like("Dimana", "di mana"), "Di mana");
    }
}
