//! The fields of `site.yaml` and of the components in page bodies; those of a chart stand in `chart`.

use crate::language::ZONES;

use super::chart::CHART;
use super::{Field, IdKind, Kind};

const LINE: Kind = Kind::Text(300);

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
        Kind::Choices(&["error"]),
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

/// A component: a fenced block in a page's body, with typed fields.
#[derive(Debug)]
pub struct Component {
    /// The info string of the block, also the name of its template.
    pub name: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
}

impl PartialEq for Component {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// Every component.
pub static COMPONENTS: &[Component] = &[
    Component {
        name: "timeline",
        fields: TIMELINE,
    },
    Component {
        name: "chart",
        fields: CHART,
    },
    Component {
        name: "contacts",
        fields: CONTACTS,
    },
    Component {
        name: "glossary",
        fields: GLOSSARY,
    },
    Component {
        name: "laws",
        fields: LAW_LIST,
    },
    Component {
        name: "checklist",
        fields: CHECKLIST,
    },
    Component {
        name: "compare",
        fields: COMPARE,
    },
    Component {
        name: "video",
        fields: VIDEO,
    },
    Component {
        name: "audio",
        fields: AUDIO,
    },
];

static TIMELINE: &[Field] = &[
    Field::new(
        "caption",
        LINE,
        "Judul garis waktu",
        "The timeline's caption",
    )
    .required(),
    Field::new(
        "election",
        Kind::Id(IdKind::Election),
        "Semua tahapan pemilihan ini",
        "All stages of this election",
    )
    .example("pilkada-2024"),
    Field::new(
        "stages",
        Kind::List(&Kind::Group(TIMELINE_STAGE)),
        "Tahapan yang ditulis di sini",
        "Stages typed here",
    ),
];

static TIMELINE_STAGE: &[Field] = &[
    Field::new("title", LINE, "Nama", "Name").required(),
    Field::new("start", Kind::Date, "Mulai", "Start").required(),
    Field::new("end", Kind::Date, "Selesai", "End"),
    Field::new("who", LINE, "Siapa yang bekerja", "Who acts"),
    Field::new(
        "voter",
        LINE,
        "Apa yang dilakukan pemilih",
        "What the voter does",
    ),
];

static CONTACTS: &[Field] = &[
    Field::new("caption", LINE, "Judul", "Caption").required(),
    Field::new(
        "contacts",
        Kind::List(&Kind::Id(IdKind::Contact)),
        "Id dari data/contacts.yaml",
        "Ids of data/contacts.yaml",
    )
    .required()
    .example("[kpu]"),
];

/// Every term of the register.
static GLOSSARY: &[Field] = &[
    Field::new("caption", LINE, "Judul", "Caption").required(),
    Field::new(
        "scope",
        Kind::Choice(&["pemilu", "pilkada"]),
        "Hanya istilah aturan ini",
        "Only the terms of this election law",
    ),
];

/// Every law of the register.
static LAW_LIST: &[Field] = &[
    Field::new("caption", LINE, "Judul", "Caption").required(),
    Field::new(
        "scope",
        Kind::Choice(&["pemilu", "pilkada"]),
        "Hanya peraturan untuk ini",
        "Only the laws of this election law",
    ),
];

static CHECKLIST: &[Field] = &[
    Field::new("title", LINE, "Judul", "Title").required(),
    Field::new("items", Kind::List(&Kind::Prose), "Butir", "Items").required(),
];

static COMPARE: &[Field] = &[
    Field::new("caption", LINE, "Judul tabel", "The table's caption").required(),
    Field::new("left", LINE, "Kepala kolom kiri", "Head of the left column").required(),
    Field::new(
        "right",
        LINE,
        "Kepala kolom kanan",
        "Head of the right column",
    )
    .required(),
    Field::new(
        "rows",
        Kind::List(&Kind::Group(COMPARE_ROW)),
        "Baris",
        "Rows",
    )
    .required(),
];

static COMPARE_ROW: &[Field] = &[
    Field::new("what", LINE, "Apa yang dibandingkan", "What is compared").required(),
    Field::new("left", Kind::Prose, "Kiri", "Left").required(),
    Field::new("right", Kind::Prose, "Kanan", "Right").required(),
];

static VIDEO: &[Field] = &[
    Field::new("title", LINE, "Judul film", "The film's title").required(),
    Field::new("src", Kind::File, "Berkas film", "The film's file").required(),
    Field::new(
        "poster",
        Kind::File,
        "Gambar sebelum diputar",
        "The picture before it plays",
    ),
    Field::new(
        "captions",
        Kind::List(&Kind::Group(CAPTIONS)),
        "Teks terjemahan (WebVTT)",
        "Captions (WebVTT)",
    ),
    Field::new("transcript", Kind::Prose, "Transkrip", "The transcript"),
    Field::new(
        "sign_language",
        Kind::File,
        "Film bahasa isyarat",
        "The sign-language film",
    ),
    Field::new("duration", Kind::Name(20), "Lama", "How long it is").example("2:30"),
];

static CAPTIONS: &[Field] = &[
    Field::new("language", Kind::LanguageTag, "Bahasa", "Language").required(),
    Field::new("src", Kind::File, "Berkas WebVTT", "The WebVTT file").required(),
];

static AUDIO: &[Field] = &[
    Field::new("title", LINE, "Judul rekaman", "The recording's title").required(),
    Field::new("src", Kind::File, "Berkas suara", "The sound file").required(),
    Field::new("transcript", Kind::Prose, "Transkrip", "The transcript"),
    Field::new("duration", Kind::Name(20), "Lama", "How long it is").example("2:30"),
    Field::new(
        "recorded_on",
        Kind::Date,
        "Tanggal rekaman",
        "When it was recorded",
    )
    .example("2026-11-01"),
];
