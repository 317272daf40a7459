//! `hard-word`: rare or technical words that nothing explains (WCAG 3.1.3). Meanings are those of the KBBI and of the election law, in
//! plain words.
//!
//! A word is explained where it is in the page's title, linked, a term of a glossary of that language ([`Terms`]), or followed on its
//! first use by brackets or an apposition: "rekapitulasi (penjumlahan hasil)", "rekapitulasi, yaitu penjumlahan hasil". A heading, the
//! summary and the other fields are not held to that, if the body's first use is explained. Once a word and page.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::Place;
use crate::site::Site;
use crate::source::{Fields, Hash};

use super::Subject;
use super::lexicon::{self, Hit, Sense};
use super::marks::{Mark, Marks};
use super::reading::Written;
use super::words::Cut;

/// A rare word and its meaning.
#[derive(Clone, Copy)]
pub(super) struct Word {
    pub word: &'static str,
    pub meaning: &'static str,
}

/// The rare words that pages of each language define: terms of definition lists, wherever they stand.
pub(super) struct Terms(Vec<BTreeSet<&'static str>>);

impl Terms {
    /// The published pages that define terms.
    pub(super) fn pages(site: &Site) -> impl Iterator<Item = Written<'_>> {
        let pages = site.written_pages();
        pages.filter(|(.., document)| document.body.has_definitions)
    }

    /// Collects them from all of these.
    pub(super) fn of(site: &Site) -> Self {
        let mut terms = vec![BTreeSet::new(); site.settings.languages.len()];
        for (_, page, document) in Self::pages(site) {
            let Some(terms) = terms.get_mut(page.language) else {
                continue;
            };
            let prose = document.prose();
            let defined = prose.iter().filter(|prose| prose.place == Place::Term);
            let phrases = lexicon::of(&document.language);
            let cut = Cut::of(defined.clone(), Marks::of(&document.language));
            for words in cut.words(defined) {
                let marked = words.marked(Mark::Lexicon);
                let senses = marked.filter_map(|at| phrases.inflected(&words, at));
                terms.extend(senses.filter_map(|(_, sense)| match sense {
                    Sense::Hard(word) => Some(word.word),
                    _ => None,
                }));
            }
        }
        Self(terms)
    }

    /// The hash of all.
    pub(super) fn hash(&self) -> Hash {
        let mut fields = Fields::default();
        for language in &self.0 {
            fields.field("language");
            for term in language {
                fields.field(term);
            }
        }
        fields.hash()
    }

    fn define(&self, subject: &Subject<'_>, word: &Word) -> bool {
        let terms = self.0.get(subject.page.language);
        terms.is_some_and(|terms| terms.contains(word.word))
    }
}

pub(super) fn check(subject: &Subject<'_>, rare: &[(Hit<'_>, Word)], found: &mut Vec<Diagnostic>) {
    for (at, (_, word)) in rare.iter().enumerate() {
        let is_first = !rare[..at]
            .iter()
            .any(|(_, before)| before.word == word.word);
        if !is_first || subject.terms.define(subject, word) {
            continue;
        }
        let mut uses = rare[at..]
            .iter()
            .filter(|(_, other)| other.word == word.word)
            .map(|(hit, _)| hit);
        if let Some(hit) = unexplained(&mut uses) {
            let problem = Diagnostic::new(codes::HARD_WORD, hit.span(subject), hit.text());
            found.push(problem.arg("suggestion", word.meaning));
        }
    }
}

/// The use at which a word had to be explained, if it is not; uses in reading order.
fn unexplained<'h>(uses: &mut dyn Iterator<Item = &'h Hit<'h>>) -> Option<&'h Hit<'h>> {
    let mut first = None;
    let mut wanted = None;
    for hit in uses {
        let prose = hit.words.prose;
        let linked = prose
            .parts()
            .links
            .iter()
            .any(|link| link.start <= hit.range.start && hit.range.end <= link.end);
        if linked || matches!(prose.place, Place::Term | Place::Field("title")) {
            return None;
        }
        if wanted.is_none() && is_explained(&prose.text, hit) {
            return None;
        }
        if wanted.is_none() && !matches!(prose.place, Place::Heading | Place::Field(_)) {
            wanted = Some(hit);
        }
        first.get_or_insert(hit);
    }
    wanted.or(first)
}

/// What begins an explanation after a word.
#[rustfmt::skip]
const AFTER: &[&str] = &[
    ", artinya ",
    ", atau ",
    ", ialah ",
    ", maksudnya",
    ", meaning ",
    ", or ",
    ", that is",
    ", yaitu ",
    ", yakni ",
    " adalah ",
    " artinya ",
    " berarti ",
    " ialah ",
    " means ",
    " yaitu ",
    ": ",
];

/// What ends an explanation before a word.
const BEFORE: &[&str] = &[
    "called ",
    "disebut ",
    "istilah ",
    "istilahnya ",
    "known as ",
    "namanya ",
    ", atau ",
    ", or ",
    "(",
];

const QUOTES: [char; 4] = ['"', '“', '”', '\''];

fn is_explained(text: &str, hit: &Hit<'_>) -> bool {
    let before = text[..hit.range.start].trim_end_matches(QUOTES);
    let after = text[hit.range.end..].trim_start_matches(QUOTES);
    if BEFORE.iter().any(|words| before.ends_with(words))
        || AFTER.iter().any(|words| after.starts_with(words))
    {
        return true;
    }
    // "Rekapitulasi suara (penjumlahan …)": a word or two may belong to it.
    let Some((between, inside)) = after.split_once('(') else {
        return false;
    };
    between.ends_with(' ')
        && between.split_whitespace().count() <= 2
        && between
            .chars()
            .all(|letter| letter.is_alphabetic() || letter == ' ' || letter == '-')
        && inside.starts_with(char::is_alphabetic)
}

/// Indonesian, each with its meaning.
pub(super) const INDONESIAN: &[(&str, &str)] = &[
    ("ad hoc", "sementara, hanya untuk satu pemilihan"),
    ("adhoc", "sementara, hanya untuk satu pemilihan"),
    ("aklamasi", "setuju bersama tanpa menghitung suara"),
    ("akreditasi", "pengakuan resmi bahwa syaratnya terpenuhi"),
    ("akuntabel", "dapat dipertanggungjawabkan"),
    ("akuntabilitas", "kesediaan bertanggung jawab"),
    ("ambang batas", "batas terendah suara atau kursi"),
    ("berita acara", "catatan resmi yang ditandatangani"),
    ("dapil", "daerah pemilihan"),
    ("delik", "perbuatan yang dapat dihukum"),
    ("dimutakhirkan", "diperbarui"),
    ("diseminasi", "penyebaran"),
    ("disinformasi", "kabar salah yang sengaja disebar"),
    ("diskresi", "wewenang memutuskan sendiri"),
    ("diskualifikasi", "pencoretan dari pemilihan"),
    ("elektabilitas", "peluang untuk dipilih"),
    ("elektoral", "tentang pemilihan"),
    ("gratifikasi", "pemberian kepada pejabat"),
    ("hak angket", "hak dewan untuk menyelidiki pemerintah"),
    ("incumbent", "pejabat yang sedang menjabat"),
    ("inklusif", "terbuka bagi semua orang"),
    (
        "inkonstitusional",
        "bertentangan dengan undang-undang dasar",
    ),
    ("inkracht", "putusan akhir yang tidak dapat digugat lagi"),
    ("inkrah", "putusan akhir yang tidak dapat digugat lagi"),
    ("interpelasi", "hak dewan untuk bertanya kepada pemerintah"),
    ("kasasi", "pemeriksaan ulang oleh Mahkamah Agung"),
    ("klarifikasi", "penjelasan resmi untuk meluruskan kabar"),
    ("koalisi", "gabungan partai"),
    ("komprehensif", "menyeluruh"),
    ("konstituen", "warga yang diwakili"),
    ("konstitusional", "sesuai dengan undang-undang dasar"),
    ("konversi suara", "penghitungan suara menjadi kursi"),
    ("kredibel", "dapat dipercaya"),
    ("kredibilitas", "kepercayaan orang"),
    ("kuorum", "jumlah hadir terendah agar rapat sah"),
    ("legislatif", "pembuat undang-undang"),
    ("legitimasi", "pengakuan sah"),
    ("logistik", "perlengkapan pemungutan suara"),
    (
        "malinformasi",
        "kabar benar yang disebar untuk merugikan orang",
    ),
    ("misinformasi", "kabar salah yang disebar tanpa sengaja"),
    ("mitigasi", "pengurangan risiko"),
    ("mutakhir", "terbaru"),
    ("netralitas", "sikap tidak memihak"),
    ("otonomi", "wewenang mengatur diri sendiri"),
    (
        "parliamentary threshold",
        "batas terendah suara untuk masuk dewan",
    ),
    ("partisan", "memihak satu partai"),
    ("pemutakhiran", "pembaruan"),
    ("petahana", "pejabat yang sedang menjabat"),
    ("plebisit", "pemungutan suara tentang satu pertanyaan"),
    ("polarisasi", "perpecahan menjadi dua kubu"),
    ("politisasi", "pemakaian untuk kepentingan politik"),
    ("prerogatif", "hak khusus"),
    ("proporsional", "sebanding dengan jumlah suara"),
    ("rapat pleno", "rapat seluruh anggota"),
    ("ratifikasi", "pengesahan"),
    ("referendum", "pemungutan suara tentang satu pertanyaan"),
    ("regulasi", "aturan"),
    ("rekapitulasi", "penjumlahan hasil secara berjenjang"),
    ("transparansi", "keterbukaan"),
    (
        "uji materi",
        "pemeriksaan undang-undang oleh Mahkamah Konstitusi",
    ),
    ("validasi", "pemeriksaan kebenaran"),
    ("verifikasi", "pemeriksaan kebenaran"),
    ("verifikasi administrasi", "pemeriksaan surat-surat"),
    ("verifikasi faktual", "pemeriksaan langsung di lapangan"),
    ("yudikatif", "lembaga peradilan"),
    ("yuridis", "menurut hukum"),
    ("yurisdiksi", "wilayah wewenang"),
    ("yurisprudensi", "putusan hakim yang diikuti hakim lain"),
];

/// English, each with its meaning.
pub(super) const ENGLISH: &[(&str, &str)] = &[
    ("accreditation", "official recognition"),
    ("accredited", "officially recognised"),
    ("ad hoc", "for one election only"),
    ("adjudicate", "decide"),
    ("adjudication", "a decision by judges or officials"),
    ("affidavit", "a written statement under oath"),
    ("annulment", "cancelling a result"),
    ("appellant", "the person who appeals"),
    ("appellate", "hearing appeals"),
    ("by-election", "an election between two general elections"),
    ("canvass", "count and check the results"),
    ("coalition", "a group of parties"),
    ("constituency", "the area that elects a member"),
    ("constituent", "a voter of the area"),
    ("contestant", "a person or party that stands for election"),
    ("disenfranchised", "without the right to vote"),
    ("disinformation", "false news, spread on purpose"),
    ("disqualification", "being struck off the election"),
    ("electability", "the chance to be elected"),
    ("electoral roll", "the voter list"),
    ("electorate", "all voters"),
    ("enfranchise", "give the right to vote"),
    ("franchise", "the right to vote"),
    ("gerrymandering", "drawing areas to favour a party"),
    ("gratification", "a gift to an official"),
    ("impeachment", "removal from office"),
    ("inaugurated", "sworn in"),
    ("inauguration", "swearing in"),
    ("incumbent", "the person now in office"),
    ("indictment", "a formal charge in court"),
    ("injunction", "an order of a court"),
    ("inviolable", "not to be broken"),
    ("judicial review", "a court's check of a law"),
    ("jurisdiction", "the area of authority"),
    ("jurisprudence", "earlier decisions of courts"),
    ("legislature", "the body that makes laws"),
    ("legitimacy", "being accepted as lawful"),
    ("litigant", "a person in a court case"),
    ("litigation", "a court case"),
    ("malinformation", "true news, spread to do harm"),
    ("misinformation", "false news, spread by mistake"),
    ("moratorium", "a stop for some time"),
    ("nullification", "cancelling"),
    ("ombudsman", "an office for complaints"),
    ("plaintiff", "the person who sues"),
    ("plebiscite", "a vote on one question"),
    ("plenary", "of all members"),
    ("plurality", "the most votes, but not over half"),
    ("precinct", "a voting area"),
    ("prerogative", "a special right"),
    ("promulgated", "published as law"),
    ("promulgation", "publishing a law"),
    ("proportional representation", "seats shared by votes"),
    ("quorum", "the fewest members for a valid meeting"),
    ("ratification", "formal approval"),
    ("recapitulation", "the tally, level by level"),
    ("recuse", "step aside"),
    ("redistricting", "drawing voting areas anew"),
    ("referendum", "a vote on one question"),
    ("statutory", "set by law"),
    ("subpoena", "an order to come to court"),
    ("suffrage", "the right to vote"),
    ("tabulation", "adding up the results"),
    ("tribunal", "a special court"),
    ("verification", "checking"),
];
