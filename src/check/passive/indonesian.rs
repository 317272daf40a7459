//! Indonesian verbs by their prefixes: `di-` is passive, `me-` and `ber-` are not, and what a voter is told to do has none.

use std::sync::LazyLock;

use crate::check::marks::Mark;
use crate::check::phrases::Phrases;
use crate::check::words::Words;

use super::Verbs;

/// What a word of the lists is.
#[derive(Clone, Copy, PartialEq)]
enum Listed {
    Verb,
    NoVerb,
}

static LISTED: LazyLock<Phrases<Listed>> = LazyLock::new(|| {
    let verbs = PLAIN_VERBS.iter().map(|word| (*word, Listed::Verb));
    Phrases::new(verbs.chain(NO_VERBS.iter().map(|word| (*word, Listed::NoVerb))))
});

pub(super) const VERBS: Verbs = Verbs { passive, count };

fn passive(words: &Words<'_>) -> Vec<usize> {
    let passive = words
        .marked(Mark::Passive)
        .filter(|at| is_passive(words.lower(*at)));
    passive
        .filter(|at| LISTED.at(words, *at).is_none())
        .collect()
}

fn count(words: &Words<'_>) -> usize {
    let is_verb = |at: &usize| match LISTED.at(words, *at) {
        Some((_, listed)) => *listed == Listed::Verb,
        None => is_passive(words.lower(*at)) || is_active(words.lower(*at)),
    };
    (0..words.words.len()).filter(is_verb).count()
}

/// `dicoblos`, `diberikan`, `dikunjungi`, `dibukanya`; a word of the list of no verbs is not asked for.
fn is_passive(word: &str) -> bool {
    let Some(stem) = word.strip_prefix("di") else {
        return false;
    };
    let stem = stem.split('-').next().unwrap_or(stem);
    let bare = ["nya", "lah", "pun", "kah"]
        .iter()
        .find_map(|ending| stem.strip_suffix(ending));
    [Some(stem), bare].into_iter().flatten().any(|stem| {
        let ending =
            stem.len() >= 5 && stem.ends_with("kan") || stem.len() >= 4 && stem.ends_with('i');
        ending || STEMS.binary_search(&stem).is_ok()
    })
}

/// `membawa`, `berangkat`, `tunjukkan`; nouns in `ke- -an` and `pe- -an` are none.
fn is_active(word: &str) -> bool {
    let prefixes = ["mel", "mem", "men", "mer", "mew", "mey"];
    if prefixes.iter().any(|prefix| word.starts_with(prefix)) {
        return word.len() >= 5;
    }
    let noun = ["di", "ke", "pe"]
        .iter()
        .any(|prefix| word.starts_with(prefix));
    let told = !noun && word.len() >= 7 && word.ends_with("kan");
    told || word.starts_with("ber") && word.len() >= 6
}

/// Stems of the verbs that are passive with `di-` and no ending.
#[rustfmt::skip]
const STEMS: &[&str] = &[
    "ajak", "ajar", "akses", "alami", "ambil", "ancam", "anggap", "angkat", "antar", "atur", "audit", "awasi", "baca", "bagi",
    "bahas", "bakar", "balas", "bangun", "bantah", "bantu", "batal", "bawa", "bayar", "beda", "bela", "beli", "bentuk", "beri",
    "bina", "blokir", "bongkar", "buang", "buat", "bujuk", "buka", "bukti", "bungkus", "cabut", "capai", "cari", "catat",
    "cegah", "cek", "celup", "cetak", "coba", "coblos", "copot", "coret", "cukupi", "curi", "curigai", "daftar", "dapat",
    "data", "denda", "dengar", "desak", "didik", "diskualifikasi", "dorong", "duga", "dukung", "foto", "fotokopi", "ganggu",
    "ganti", "gelar", "gugat", "gunting", "habis", "hadang", "hakimi", "hapus", "hargai", "hina", "hitung", "hukum", "ikat",
    "iklan", "ikut", "imbau", "ingat", "injak", "intip", "isi", "iuran", "jabat", "jadwal", "jaga", "jahit", "jalan", "jamin",
    "jatuh", "jawab", "jemput", "jerat", "jual", "jumlah", "kawal", "kecam", "kejar", "kelola", "keluar", "kenal", "kepung",
    "kira", "kirim", "klaim", "koreksi", "kumpul", "kunci", "kunjungi", "kurang", "kurung", "kutip", "labrak", "laku", "lantik",
    "lapor", "larang", "latih", "lelang", "lempar", "lepas", "lihat", "lindung", "lipat", "luncur", "masuk", "minta", "muat",
    "mulai", "mutakhir", "nikah", "nilai", "obati", "pakai", "paksa", "paku", "palsu", "panggil", "pantau", "pasang", "pecat",
    "pegang", "pelajari", "perbaiki", "perbanyak", "perbarui", "perbesar", "periksa", "perluas", "peroleh", "perpanjang",
    "pidana", "pilih", "pimpin", "pindah", "pindai", "pinjam", "potong", "proses", "publikasi", "pukul", "pungut", "pusat",
    "putus", "raba", "raih", "rakit", "rampas", "rawat", "rekam", "rekapitulasi", "renggut", "rujuk", "rusak", "salin",
    "sambung", "sangka", "saring", "sebar", "sebut", "segel", "sekap", "seleksi", "selidik", "sensor", "serang", "serta",
    "setor", "setujui", "sewa", "sidang", "sidik", "siksa", "simak", "simpan", "sita", "sobek", "sogok", "sorot", "sosialisasi",
    "suap", "sumpah", "sunting", "suruh", "susun", "tahan", "tambah", "tampung", "tandatangani", "tangani", "tangkap", "tanya",
    "tarik", "tawar", "tebus", "tegur", "telepon", "tempel", "tempuh", "tentang", "terbit", "terima", "tetap", "tilang",
    "tindak", "tinggal", "tinjau", "tipu", "tiru", "tolak", "tolong", "tonton", "tugas", "tulis", "tunda", "tunggu", "tunjuk",
    "tuntut", "tutup", "ubah", "uji", "ukur", "ulang", "umum", "undang", "undi", "unduh", "undur", "unggah", "ungkap", "ungsi",
    "urus", "usir", "usul", "usung", "usut", "utus", "verifikasi", "vonis", "wajib", "wakil", "waris", "watasi", "wawancara",
];

/// Words that look like verbs by their first or last letters, and are none.
#[rustfmt::skip]
const NO_VERBS: &[&str] = &[
    "akan", "alih-alih", "asalkan", "bahkan", "berapa", "berapakah", "beras", "berat", "berbagai", "berdasarkan", "berikut",
    "berikutnya", "berita", "berkala", "berkas", "berkat", "bernas", "bersama", "bersih", "beruang", "beruntun", "berurutan",
    "bukan", "cetakan", "daripadakan", "desakan", "dialog", "diari", "didaktik", "didi", "diferensiasi", "difusi",
    "digitalisasi", "dikotomi", "diktasi", "dimensi", "dinamisasi", "dinasti", "dini", "dinihari", "diplomasi", "direksi",
    "diri", "disertasi", "disfungsi", "disinformasi", "diskresi", "diskriminasi", "diskualifikasi", "diskusi", "dispensasi",
    "disposisi", "disrupsi", "distorsi", "distribusi", "diversifikasi", "divisi", "ejekan", "gerakan", "gertakan", "jangankan",
    "kebanyakan", "ledakan", "letakan", "makanan", "masukan", "medali", "medan", "media", "megah", "meja", "melainkan",
    "melalui", "melati", "melayu", "memang", "memo", "memori", "menantu", "menara", "mendadak", "mendatang", "menengah",
    "mengapa", "mengenai", "menit", "menjelang", "mentah", "mental", "menteri", "menu", "menurut", "merah", "merata", "merdeka",
    "merek", "mereka", "merekalah", "meriah", "merpati", "merugi", "merupakan", "mesin", "meski", "meskipun", "mesti",
    "mestinya", "meter", "metode", "mewah", "pijakan", "pukulan", "rusakan", "seakan", "seakan-akan", "sedangkan", "tembakan",
    "teriakan", "tindakan",
];

/// Verbs without a prefix, most of them what a voter is told to do.
#[rustfmt::skip]
const PLAIN_VERBS: &[&str] = &[
    "ada", "ajak", "ambil", "antar", "awasi", "baca", "bagikan", "bantu", "bawa", "beri", "bertanya", "bilang", "buang", "buat",
    "buka", "cari", "catat", "cek", "celup", "coba", "coblos", "datang", "dengar", "duduk", "foto", "ganti", "hadir", "hapus",
    "hilang", "hindari", "hitung", "hubungi", "ikut", "ikuti", "ingat", "ingin", "isi", "jaga", "jawab", "jual", "keluar",
    "kembali", "kenali", "kirim", "kumpul", "kunci", "kunjungi", "lapor", "laporkan", "lewati", "lihat", "lipat", "lupa",
    "mainkan", "makan", "mandi", "masuk", "mencoblos", "minta", "minum", "mulai", "muncul", "mundur", "naik", "paham", "pahami",
    "pakai", "pasang", "patuhi", "pegang", "percaya", "pergi", "periksa", "pilih", "pilihlah", "pindah", "potong", "pulang",
    "punya", "raba", "rekam", "salin", "sebut", "selesai", "selidiki", "setuju", "siapkan", "simak", "simpan", "suruh", "tahan",
    "tahu", "tanya", "tekan", "telepon", "temui", "terima", "teruskan", "tiba", "tidur", "tinggal", "tolak", "tolong", "tonton",
    "tulis", "tunggu", "turun", "tutup", "ubah", "ukur", "ulangi", "unduh", "unggah", "urus",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::phrases::assert_sorted;
    use crate::document::{Place, Prose};

    fn verbs(text: &str) -> (usize, Vec<&str>) {
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        let words = Words::of(&prose);
        let passive = passive(&words)
            .into_iter()
            .map(|at| &text[words.words[at].clone()])
            .collect();
        (count(&words), passive)
    }

    #[test]
    fn verbs_are_told_from_other_words() {
        let rows: [(&str, usize, &[&str]); 6] = [
            (
                "Surat suara dicoblos, lalu dilipat dan dimasukkan ke kotak.",
                3,
                &["dicoblos", "dilipat", "dimasukkan"],
            ),
            (
                "Nama diperbarui petugas dan ditempelkannya di kantor desa.",
                2,
                &["diperbarui", "ditempelkannya"],
            ),
            (
                "Dia dan dinas itu dingin pada dini hari, di dinding digital.",
                0,
                &[],
            ),
            (
                "Diskusi tentang disabilitas, diskriminasi, dimensi, divisi, dan diri.",
                0,
                &[],
            ),
            ("Bawa KTP-el, tunjukkan kepada petugas, lalu masuk.", 3, &[]),
            (
                "Mereka membaca berita menurut menteri, lalu bertanya melalui telepon.",
                3,
                &[],
            ),
        ];
        for (text, count, passive) in rows {
            assert_eq!(verbs(text), (count, passive.to_vec()), "{text}");
        }
    }

    #[test]
    fn lists_are_sorted() {
        for list in [STEMS, NO_VERBS, PLAIN_VERBS] {
            assert_sorted(list.iter().copied());
        }
    }
}
