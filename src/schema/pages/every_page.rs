//! The fields that every page may have, those of a section's own page and of the home page.

use super::super::fields::{LEGAL_BASIS, SOURCES};
use super::super::{Field, IdKind, Kind};
use super::TYPE_NAMES;

/// An ordinary line of text.
pub(super) const LINE: Kind = Kind::Text(300);

/// A name that is quoted as it is.
pub(super) const NAME: Kind = Kind::Name(300);

/// The fields that every page may have.
pub static COMMON: &[Field] = &[
    Field::new(
        "title",
        Kind::Text(120),
        "Judul halaman, paling panjang 60 huruf",
        "The page's title, 60 characters at most",
    )
    .required()
    .example("Pindah memilih"),
    Field::new(
        "summary",
        Kind::Text(160),
        "Isi halaman dalam satu kalimat, 50 sampai 160 huruf",
        "What the reader gets, in one sentence of 50 to 160 characters",
    )
    .required(),
    Field::new(
        "short_title",
        Kind::Text(24),
        "Judul pendek untuk menu",
        "A short title for menus",
    )
    .example("Tahapan"),
    Field::new(
        "type",
        Kind::Choice(TYPE_NAMES),
        "Jenis halaman; tanpa ini berlaku jenis bawaan bagian",
        "The type of page; the section's default where it is left out",
    ),
    Field::new(
        "slug",
        Kind::Slug,
        "Bagian alamat untuk halaman ini, huruf kecil dan tanda hubung",
        "This page's part of the address, lower case and hyphens",
    )
    .example("voting-elsewhere"),
    Field::new(
        "aliases",
        Kind::List(&Kind::Address),
        "Alamat lama yang harus tetap berfungsi",
        "Old addresses that must go on working",
    )
    .own()
    .example("[/lama/]"),
    Field::new(
        "draft",
        Kind::YesNo,
        "Konsep: tidak ikut terbit",
        "A draft is not published",
    )
    .example("true"),
    Field::new(
        "publish_on",
        Kind::Date,
        "Terbit mulai tanggal ini",
        "Published from this day on",
    )
    .example("2026-11-01"),
    Field::new(
        "expires_on",
        Kind::Date,
        "Hari terakhir halaman ini berlaku",
        "The last day on which the page is true",
    )
    .example("2027-11-01"),
    Field::new(
        "election",
        Kind::Id(IdKind::Election),
        "Pemilihan yang dibahas halaman ini",
        "The election that this page is about",
    )
    .example("pilkada-2024"),
    Field::new(
        "regime",
        Kind::Choice(&["pemilu", "pilkada", "both", "none"]),
        "Aturan yang berlaku; bawaan: aturan pemilihannya",
        "The election law that applies; default: the election's",
    ),
    Field::new(
        "historical",
        Kind::YesNo,
        "Halaman tentang masa lalu: peraturan yang sudah berakhir boleh dikutip",
        "A page about the past: it may cite laws that have ended",
    )
    .example("true"),
    Field::new(
        "audience",
        Kind::List(&Kind::Id(IdKind::Audience)),
        "Untuk siapa (id dari site.yaml)",
        "For whom (ids of site.yaml)",
    )
    .example("[everyone]"),
    Field::new(
        "topics",
        Kind::List(&Kind::Id(IdKind::Topic)),
        "Topik (id dari site.yaml)",
        "Topics (ids of site.yaml)",
    )
    .example("[rights]"),
    Field::new(
        "legal_basis",
        Kind::List(&Kind::Group(LEGAL_BASIS)),
        "Dasar hukum (id dari data/laws.yaml)",
        "The legal basis (ids of data/laws.yaml)",
    )
    .shared_list()
    .example("[{law: pkpu-7-2024}]"),
    Field::new(
        "sources",
        Kind::List(&Kind::Group(SOURCES)),
        "Sumber isi halaman",
        "Where the page's statements come from",
    ),
    Field::new(
        "reviewed_on",
        Kind::Date,
        "Tanggal isi terakhir diperiksa",
        "The day on which somebody last checked the page",
    )
    .required()
    .own()
    .example("2026-11-01"),
    Field::new(
        "review_in",
        Kind::Count,
        "Berapa hari sampai harus diperiksa lagi",
        "In how many days it must be checked again",
    )
    .example("180"),
    Field::new(
        "owner",
        NAME,
        "Bagian yang bertanggung jawab",
        "The division that answers for the page",
    )
    .example("Divisi Sosialisasi"),
    Field::new(
        "accept",
        Kind::List(&Kind::Group(ACCEPT)),
        "Peringatan yang diterima, dengan alasannya",
        "Warnings left standing on purpose, with the reason",
    ),
    Field::new(
        "source_hash",
        Kind::Hash,
        "Sidik isi asal yang diterjemahkan, seluruhnya dan setiap paragraf; ditulis oleh suara translations accept",
        "The hash of the source that was translated, of all of it and of each paragraph; written by suara translations accept",
    ),
    Field::new("translated_by", NAME, "Penerjemah", "Who translated it"),
    Field::new(
        "image",
        Kind::Group(IMAGE),
        "Gambar utama",
        "The main picture",
    ),
    Field::new(
        "image_texts",
        Kind::List(&Kind::Group(IMAGE_TEXT)),
        "Tulisan di dalam gambar bitmap",
        "The text inside bitmap pictures",
    ),
];

static ACCEPT: &[Field] = &[
    Field::new(
        "code",
        Kind::Id(IdKind::Code),
        "Kode peringatan",
        "The warning's code",
    )
    .required(),
    Field::new("reason", NAME, "Alasan", "The reason").required(),
];

pub(super) static IMAGE: &[Field] = &[
    Field::new(
        "src",
        Kind::File,
        "Berkas gambar di samping halaman",
        "The picture's file, beside the page",
    )
    .required(),
    Field::new(
        "alt",
        Kind::Text(150),
        "Apa yang dikatakan gambar",
        "What the picture says",
    )
    .required(),
];

static IMAGE_TEXT: &[Field] = &[
    Field::new("src", Kind::File, "Berkas gambar", "The picture's file").required(),
    Field::new(
        "text",
        NAME,
        "Tulisan di dalamnya; tulis none bila tidak ada",
        "The text inside it; write none if there is none",
    )
    .required(),
];

/// Fields of a section's own page, `_index`.
pub static INDEX: &[Field] = &[
    Field::new(
        "order",
        Kind::List(&Kind::Id(IdKind::Page)),
        "Urutan halaman di bagian ini",
        "The order of this section's pages",
    )
    .example("[kampanye, masa-tenang]"),
    Field::new(
        "default_type",
        Kind::Choice(TYPE_NAMES),
        "Jenis halaman bawaan di bagian ini",
        "The type of this section's pages unless they say otherwise",
    ),
];

/// Fields of the home page.
pub static HOME: &[Field] = &[
    Field::new(
        "menu",
        Kind::List(&Kind::Id(IdKind::Page)),
        "Bagian yang ada di menu utama",
        "What the main menu holds",
    )
    .example("[tahapan, hak]"),
    Field::new(
        "footer_menu",
        Kind::List(&Kind::Id(IdKind::Page)),
        "Halaman yang ada di menu bawah",
        "What the menu at the foot holds",
    )
    .example("[tentang]"),
];
