//! The fields of `site.yaml`, and those that several schemas share.

use crate::language::ZONES;

use super::{Field, IdKind, Kind};

/// A name that is quoted as it is.
const NAME: Kind = Kind::Name(300);

/// `content/site.yaml`.
pub static SITE: &[Field] = &[
    Field::new(
        "title",
        Kind::Localized,
        "Nama situs dalam setiap bahasa",
        "The site's name in each language",
    )
    .required(),
    Field::new(
        "description",
        Kind::Localized,
        "Isi situs dalam satu kalimat",
        "What the site is, in one sentence",
    ),
    Field::new(
        "base_url",
        Kind::Url,
        "Alamat situs yang sudah terbit",
        "The address of the published site",
    )
    .example("https://suara.example"),
    Field::new(
        "time_zone",
        Kind::Choice(ZONES),
        "Zona waktu kantor; kosong bagi situs nasional",
        "The office's time zone; empty for a national site",
    )
    .example("WITA"),
    Field::new(
        "languages",
        Kind::List(&Kind::LanguageTag),
        "Bahasa; yang pertama adalah bahasa utama",
        "Languages; the first is the default",
    )
    .required()
    .example("[id, en]"),
    Field::new(
        "publisher",
        Kind::Group(PUBLISHER),
        "Kantor yang menerbitkan",
        "The office that publishes",
    ),
    Field::new("licence", NAME, "Lisensi isi", "The licence of the content").example("CC BY 4.0"),
    Field::new(
        "theme",
        Kind::Slug,
        "Tema; bawaan: terang",
        "The theme; default: terang",
    )
    .example("terang"),
    Field::new(
        "regions_folder",
        Kind::Slug,
        "Folder situs-situs wilayah; bawaan: wilayah",
        "The folder of the regions' sites; default: wilayah",
    )
    .example("wilayah"),
    Field::new(
        "official_domains",
        Kind::List(&NAME),
        "Domain resmi, untuk mengenali tiruan",
        "Official domains, to recognise look-alikes",
    )
    .example("[kpu.go.id]"),
    Field::new(
        "review_in",
        Kind::Count,
        "Halaman diperiksa lagi setelah sekian hari",
        "Pages are checked again after this many days",
    )
    .example("180"),
    Field::new(
        "messages",
        Kind::Choice(&["id", "en"]),
        "Bahasa pesan suara",
        "The language of suara's messages",
    )
    .example("id"),
    Field::new(
        "topics",
        Kind::Table(NAMED),
        "Topik: id dan judulnya",
        "Topics: id and title",
    ),
    Field::new(
        "audiences",
        Kind::Table(NAMED),
        "Pembaca: id dan judulnya",
        "Audiences: id and title",
    ),
    Field::new(
        "offline",
        Kind::ListOrNo(&NAME),
        "Halaman yang disimpan untuk dibaca tanpa jaringan; false: tidak ada salinan",
        "Pages that are kept for reading without a network; false: no copies at all",
    )
    .example("[tahapan/pemungutan-suara]"),
    Field::new(
        "budgets",
        Kind::Group(BUDGETS),
        "Batas ukuran",
        "Limits of size",
    ),
    Field::new(
        "severities",
        Kind::Values(&Kind::Choice(&["error"])),
        "Peringatan yang dianggap galat",
        "Warnings that count as errors",
    ),
    Field::new(
        "spelled_out",
        Kind::List(&Kind::Name(20)),
        "Singkatan yang tidak perlu dijelaskan di situs ini",
        "Abbreviations that need no explanation on this site",
    )
    .example("[KPU]"),
];

static PUBLISHER: &[Field] = &[
    Field::new("name", Kind::Localized, "Nama kantor", "The office's name").required(),
    Field::new("url", Kind::Url, "Situs kantor", "The office's site"),
];

static NAMED: &[Field] = &[
    Field::new(
        "title",
        Kind::Localized,
        "Judul dalam setiap bahasa",
        "The title in each language",
    )
    .required(),
    Field::new(
        "slug",
        Kind::Localized,
        "Bagian alamat dalam setiap bahasa",
        "The part of the address in each language",
    ),
];

static BUDGETS: &[Field] = &[Field::new(
    "page_kb",
    Kind::Count,
    "Ukuran terbesar HTML dan CSS sebuah halaman, dalam kB sebelum dimampatkan",
    "The largest size of a page's HTML and CSS, in kB before compression",
)
.example("70")];

/// A source.
pub(super) static SOURCES: &[Field] = &[
    Field::new("title", NAME, "Judul", "Title").required(),
    Field::new("publisher", NAME, "Penerbit", "Publisher").required(),
    Field::new("url", Kind::Url, "Alamat", "Address"),
    Field::new("date", Kind::Date, "Tanggal", "Date"),
];

/// The evidence of a claim check: sources.
pub(super) static EVIDENCE: &[Field] = SOURCES;

/// A law that a page rests on.
pub(super) const LEGAL_BASIS: &[Field] = &[
    Field::new(
        "law",
        Kind::Id(IdKind::Law),
        "Id dari data/laws.yaml",
        "An id of data/laws.yaml",
    )
    .required(),
    Field::new("article", NAME, "Pasal", "Article"),
];
