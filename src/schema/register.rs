//! The fields of the register: the files in `content/data` and `content/regions`.

use super::{Field, IdKind, Kind};

mod election;
mod fact;
mod region;

pub use election::ELECTION;
pub use fact::FACT;
pub use region::REGION;

use election::BASIS;

/// An id that the writer chooses.
const ID: Kind = Kind::Name(60);

/// An entry of `data/laws.yaml`.
pub static LAW: &[Field] = &[
    Field::new(
        "title",
        Kind::Localized,
        "Sebutan pendek: UU 10/2016",
        "The short citation: Act 10/2016",
    )
    .required(),
    Field::new("name", Kind::Localized, "Tentang apa", "What it is about").required(),
    Field::new(
        "kind",
        Kind::Choice(&[
            "uu",
            "perppu",
            "pp",
            "pkpu",
            "perbawaslu",
            "keputusan_kpu",
            "mk",
            "skb",
        ]),
        "Jenis peraturan",
        "The kind of law",
    )
    .required(),
    Field::new(
        "scope",
        Kind::Choice(&["pemilu", "pilkada", "both", "general"]),
        "Berlaku untuk",
        "What it applies to",
    )
    .required(),
    Field::new(
        "in_force_from",
        Kind::Date,
        "Berlaku sejak",
        "In force from",
    ),
    Field::new(
        "in_force_until",
        Kind::Date,
        "Hari terakhir berlaku",
        "The last day in force",
    ),
    Field::new(
        "amended_by",
        Kind::List(&Kind::Id(IdKind::Law)),
        "Diubah oleh",
        "Amended by",
    ),
    Field::new(
        "replaced_by",
        Kind::Id(IdKind::Law),
        "Digantikan oleh",
        "Replaced by",
    ),
    Field::new("url", Kind::Url, "Naskah resmi", "The official text"),
    Field::new("checked_on", Kind::Date, "Diperiksa pada", "Checked on"),
];

/// An entry of `data/contacts.yaml`.
pub static CONTACT: &[Field] = &[
    Field::new("name", Kind::Localized, "Nama", "Name").required(),
    Field::new("what_for", Kind::Localized, "Untuk urusan apa", "What for").required(),
    Field::new(
        "phone",
        Kind::Name(40),
        "Nomor telepon kantor",
        "The office's telephone number",
    ),
    Field::new("url", Kind::Url, "Situs", "Site"),
    Field::new(
        "address",
        Kind::Localized,
        "Alamat kantor",
        "The office's address",
    ),
    Field::new("hours", Kind::Localized, "Jam layanan", "Opening hours"),
    Field::new(
        "deadline",
        Kind::Localized,
        "Batas waktu melapor",
        "The time limit",
    ),
];

/// An entry of `data/terms.yaml`.
pub static TERM: &[Field] = &[
    Field::new(
        "scope",
        Kind::Choice(&["pemilu", "pilkada", "both"]),
        "Dipakai pada aturan mana",
        "The election law that uses it",
    )
    .required(),
    Field::new(
        "title",
        Kind::Localized,
        "Istilah, ditulis lengkap",
        "The term, written out",
    )
    .required(),
    Field::new(
        "abbreviation",
        Kind::Name(30),
        "Singkatan",
        "The abbreviation",
    )
    .example("DPT"),
    Field::new(
        "definition",
        Kind::Localized,
        "Artinya, paling panjang 30 kata",
        "What it means, 30 words at most",
    )
    .required(),
    Field::new(
        "confusable_with",
        Kind::List(&Kind::Id(IdKind::Term)),
        "Sering tertukar dengan",
        "Often confused with",
    ),
    Field::new(
        "deprecated_forms",
        Kind::List(&Kind::Name(60)),
        "Sebutan lama yang tidak dipakai lagi",
        "Old names that are no longer used",
    )
    .example("[C6]"),
    Field::new(
        "pronunciation",
        Kind::Localized,
        "Cara membaca",
        "How it is said",
    ),
    BASIS,
];
