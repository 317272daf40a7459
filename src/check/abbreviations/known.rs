//! Abbreviations that need no words, and the words of those that a page about elections is likely to use.

use crate::language::Language;

/// What is known in every language: units, zones, papers, machines.
#[rustfmt::skip]
const EVERYWHERE: &[&str] = &[
    "AIDS", "ATM", "COVID", "DVD", "FM", "GB", "GPS", "HIV", "KB", "MB", "PC", "PDF", "PIN", "QR",
    "RI", "SIM", "SMS", "TB", "TV", "USB", "WIB", "WIT", "WITA",
];

/// What every Indonesian voter says every day.
const INDONESIAN: &[&str] = &[
    "DPR", "HP", "KPU", "KTP", "RT", "RW", "SD", "SMA", "SMK", "SMP", "TNI", "WA",
];

/// What every reader of English says every day.
const ENGLISH: &[&str] = &["AM", "FAQ", "ID", "OK", "PM", "UK", "UN", "US"];

/// Words that are only loud.
#[rustfmt::skip]
pub(super) const LOUD: &[&str] = &[
    "ALL", "AND", "ANDA", "ATAU", "AWAS", "BARU", "BUKAN", "DAN", "DO", "FAKTA", "FALSE", "GRATIS",
    "HARUS", "HOAKS", "HOAX", "IF", "INFO", "INGAT", "JANGAN", "JUGA", "MUST", "NEVER", "NEW",
    "NO", "NOT", "ONLY", "OR", "PENTING", "SALAH", "SEMUA", "STOP", "TIDAK", "TRUE", "WAJIB", "YA",
    "YES",
];

/// Names of provinces, which stand on every address.
const PLACES: &[&str] = &["DI", "DIY", "DKI", "NTB", "NTT"];

pub(super) fn by_every_voter(language: &Language, letters: &str) -> bool {
    let own = if language.is("en") {
        ENGLISH
    } else {
        INDONESIAN
    };
    EVERYWHERE.contains(&letters) || own.contains(&letters) || PLACES.contains(&letters)
}

/// An abbreviation in words, in a page's language.
pub(super) fn written_out(language: &Language, letters: &str) -> Option<&'static str> {
    let (_, indonesian, english) = WRITTEN_OUT.iter().find(|(known, ..)| *known == letters)?;
    if language.is("id") {
        Some(indonesian)
    } else if language.is("en") {
        Some(english)
    } else {
        None
    }
}

/// An abbreviation, its words in Indonesian, and in English.
const WRITTEN_OUT: &[(&str, &str, &str)] = &[
    ("APK", "alat peraga kampanye", "campaign display material"),
    ("ASN", "aparatur sipil negara", "civil servants"),
    (
        "BISINDO",
        "Bahasa Isyarat Indonesia",
        "Indonesian Sign Language",
    ),
    (
        "DKPP",
        "Dewan Kehormatan Penyelenggara Pemilu",
        "Election Organisers' Ethics Council",
    ),
    (
        "DP4",
        "Daftar Penduduk Potensial Pemilih Pemilihan",
        "potential-voter list",
    ),
    (
        "DPD",
        "Dewan Perwakilan Daerah",
        "Regional Representative Council",
    ),
    ("DPK", "Daftar Pemilih Khusus", "special voter list"),
    ("DPR", "Dewan Perwakilan Rakyat", "House of Representatives"),
    (
        "DPRD",
        "Dewan Perwakilan Rakyat Daerah",
        "regional house of representatives",
    ),
    ("DPS", "Daftar Pemilih Sementara", "provisional voter list"),
    (
        "DPSHP",
        "Daftar Pemilih Sementara Hasil Perbaikan",
        "corrected provisional list",
    ),
    ("DPT", "Daftar Pemilih Tetap", "final voter list"),
    ("DPTb", "Daftar Pemilih Tambahan", "additional voter list"),
    ("IKD", "Identitas Kependudukan Digital", "digital ID"),
    (
        "JDIH",
        "jaringan dokumentasi dan informasi hukum",
        "legal documentation network",
    ),
    (
        "KBBI",
        "Kamus Besar Bahasa Indonesia",
        "dictionary of the Indonesian language",
    ),
    ("KK", "kartu keluarga", "family card"),
    (
        "KPPS",
        "kelompok penyelenggara pemungutan suara",
        "polling-station committee",
    ),
    (
        "KPU",
        "Komisi Pemilihan Umum",
        "General Elections Commission",
    ),
    ("KTP", "kartu tanda penduduk", "ID card"),
    ("KTP-el", "kartu tanda penduduk elektronik", "e-ID card"),
    ("KWK", "pemilihan kepala daerah", "regional head election"),
    ("MA", "Mahkamah Agung", "Supreme Court"),
    ("MK", "Mahkamah Konstitusi", "Constitutional Court"),
    ("NIK", "nomor induk kependudukan", "national ID number"),
    ("NKK", "nomor kartu keluarga", "family card number"),
    (
        "ODGJ",
        "orang dengan disabilitas mental",
        "people with a psychosocial disability",
    ),
    (
        "PDPB",
        "Pemutakhiran Data Pemilih Berkelanjutan",
        "continuous voter-list update",
    ),
    (
        "PHP",
        "perselisihan hasil pemilihan",
        "dispute over results",
    ),
    (
        "PHPU",
        "perselisihan hasil pemilihan umum",
        "dispute over results",
    ),
    ("PKD", "pengawas kelurahan atau desa", "village supervisor"),
    ("PKPU", "Peraturan Komisi Pemilihan Umum", "KPU regulation"),
    ("PNS", "pegawai negeri sipil", "permanent civil servants"),
    (
        "POLRI",
        "Kepolisian Negara Republik Indonesia",
        "national police",
    ),
    ("PP", "Peraturan Pemerintah", "government regulation"),
    (
        "PPDP",
        "petugas pemutakhiran data pemilih",
        "voter-data update officer",
    ),
    ("PPK", "panitia pemilihan kecamatan", "district committee"),
    (
        "PPPK",
        "pegawai pemerintah dengan perjanjian kerja",
        "civil servants on contract",
    ),
    ("PPS", "panitia pemungutan suara", "village committee"),
    ("PSL", "pemungutan suara lanjutan", "follow-up vote"),
    ("PSS", "pemungutan suara susulan", "supplementary vote"),
    ("PSU", "pemungutan suara ulang", "re-vote"),
    (
        "PTPS",
        "pengawas tempat pemungutan suara",
        "polling-station supervisor",
    ),
    (
        "SIBI",
        "Sistem Isyarat Bahasa Indonesia",
        "signed Indonesian",
    ),
    ("SKB", "surat keputusan bersama", "joint decree"),
    (
        "SKCK",
        "surat keterangan catatan kepolisian",
        "police record certificate",
    ),
    ("TNI", "Tentara Nasional Indonesia", "armed forces"),
    ("TPS", "tempat pemungutan suara", "polling station"),
    ("UU", "undang-undang", "act"),
    ("UUD", "Undang-Undang Dasar", "constitution"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_without_repeats() {
        let written: Vec<&str> = WRITTEN_OUT.iter().map(|(letters, ..)| *letters).collect();
        for list in [EVERYWHERE, INDONESIAN, ENGLISH, LOUD, PLACES, &written] {
            let mut sorted = list.to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted, list);
        }
    }
}
