//! The fields of pages: those of every page, and those of each type.

use crate::language::ZONES;

use super::chart::FORMS;
use super::fields::{EVIDENCE, LEGAL_BASIS, SOURCES};
use super::{Field, Help, IdKind, Kind};

/// A type of page.
#[derive(Debug)]
pub struct PageType {
    /// The word for `type:`.
    pub name: &'static str,
    /// The template that shows it.
    pub template: &'static str,
    /// What it is for.
    pub help: Help,
    /// Its own fields; the common ones come on top.
    pub fields: &'static [Field],
}

impl PartialEq for PageType {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl PageType {
    /// The type of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        PAGE_TYPES.iter().find(|page_type| page_type.name == name)
    }

    /// The fields that a page of this type may have; its own come first, so that they can be stricter.
    #[must_use]
    pub fn tables(&self, level: Level) -> Vec<&'static [Field]> {
        let mut tables = vec![self.fields, COMMON];
        match level {
            Level::Page => {}
            Level::Section => tables.push(INDEX),
            Level::Home => tables.extend([INDEX, HOME]),
        }
        tables
    }
}

/// Where a page stands among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// In a section.
    Page,
    /// A section's own page, `_index`.
    Section,
    /// The home page.
    Home,
}

/// The types' names, in the order of [`PAGE_TYPES`].
const TYPE_NAMES: &[&str] = &[
    "page",
    "stage",
    "right",
    "claim_check",
    "guide",
    "faq",
    "event",
    "announcement",
    "statistic",
    "candidates",
];

/// An ordinary line of text.
const LINE: Kind = Kind::Text(300);

/// A name that is quoted as it is.
const NAME: Kind = Kind::Name(300);

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
        "Rancangan: tidak ikut terbit",
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
        "Peringatan yang sengaja dibiarkan, dengan alasannya",
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

static IMAGE: &[Field] = &[
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

/// Every type of page.
pub static PAGE_TYPES: &[PageType] = &[
    PageType {
        name: "page",
        template: "page.html",
        help: Help {
            id: "Halaman biasa",
            en: "An ordinary page",
        },
        fields: &[],
    },
    PageType {
        name: "stage",
        template: "stage.html",
        help: Help {
            id: "Satu tahapan pemilihan",
            en: "One stage of an election",
        },
        fields: &[
            Field::new(
                "stage",
                Kind::Id(IdKind::Stage),
                "Tahapan dari berkas pemilihan",
                "The stage, from the election's file",
            )
            .required()
            .example("kampanye"),
            Field::new(
                "who_acts",
                Kind::Prose,
                "Siapa yang bekerja pada tahapan ini",
                "Who acts in this stage",
            ),
            Field::new(
                "what_voter_does",
                Kind::Prose,
                "Apa yang dilakukan pemilih",
                "What the voter does",
            )
            .required(),
        ],
    },
    PageType {
        name: "right",
        template: "right.html",
        help: Help {
            id: "Satu hak pemilih",
            en: "One right of voters",
        },
        fields: &[
            Field::new(
                "holder",
                LINE,
                "Siapa yang memiliki hak ini",
                "Who has this right",
            )
            .required(),
            Field::new(
                "duty_bearer",
                LINE,
                "Siapa yang wajib memenuhinya",
                "Who must honour it",
            )
            .required(),
            Field::new(
                "how_to_use",
                Kind::List(&Kind::Prose),
                "Cara memakainya, langkah demi langkah",
                "How to use it, step by step",
            )
            .required(),
            Field::new(
                "documents_needed",
                Kind::List(&Kind::Prose),
                "Dokumen yang dibawa",
                "The documents to bring",
            ),
            Field::new(
                "deadline",
                Kind::Id(IdKind::Deadline),
                "Batas waktu dari berkas pemilihan",
                "The deadline, from the election's file",
            )
            .example("pindah_memilih_umum"),
            Field::new(
                "if_refused",
                Kind::List(&Kind::Id(IdKind::Contact)),
                "Ke mana bila ditolak (id kontak)",
                "Whom to turn to if refused (ids of contacts)",
            )
            .required()
            .example("[bawaslu, kpu]"),
            Field::new(
                "legal_basis",
                Kind::List(&Kind::Group(LEGAL_BASIS)),
                "Dasar hukum (id dari data/laws.yaml)",
                "The legal basis (ids of data/laws.yaml)",
            )
            .required()
            .shared_list()
            .example("[{law: pkpu-7-2024}]"),
        ],
    },
    PageType {
        name: "claim_check",
        template: "claim_check.html",
        help: Help {
            id: "Periksa klaim: hoaks dan kebenarannya",
            en: "A claim, checked",
        },
        fields: &[
            Field::new(
                "correct_fact",
                Kind::Prose,
                "Yang benar, ditampilkan lebih dulu",
                "What is true, shown first",
            )
            .required(),
            Field::new(
                "claim_reviewed",
                LINE,
                "Klaim yang diperiksa, dengan kata netral",
                "The claim that was checked, in neutral words",
            )
            .required(),
            Field::new(
                "claim_date",
                Kind::Date,
                "Kapan klaim beredar",
                "When the claim went round",
            )
            .example("2024-02-01"),
            Field::new("medium", LINE, "Lewat apa klaim beredar", "By which medium"),
            Field::new(
                "appearance",
                NAME,
                "Di mana klaim terlihat",
                "Where it was seen",
            ),
            Field::new(
                "verdict",
                Kind::Choice(&["false", "partly_false", "misleading", "unproven", "true"]),
                "Putusan",
                "The verdict",
            )
            .required(),
            Field::new(
                "evidence",
                Kind::List(&Kind::Group(EVIDENCE)),
                "Bukti, paling sedikit satu",
                "Evidence, at least one",
            )
            .required(),
            Field::new(
                "author",
                NAME,
                "Kantor atau tim yang memeriksa",
                "The office or team that checked",
            )
            .required(),
            Field::new(
                "harm",
                Kind::Prose,
                "Kerugian bila orang percaya",
                "The harm if people believe it",
            ),
        ],
    },
    PageType {
        name: "guide",
        template: "guide.html",
        help: Help {
            id: "Panduan langkah demi langkah",
            en: "A guide, step by step",
        },
        fields: &[
            Field::new(
                "audience",
                Kind::List(&Kind::Id(IdKind::Audience)),
                "Untuk siapa (id dari site.yaml)",
                "For whom (ids of site.yaml)",
            )
            .required()
            .example("[everyone]"),
            Field::new(
                "setting",
                Kind::Choice(&["home", "travel", "entrance", "booth", "box", "after"]),
                "Di mana langkah ini dilakukan",
                "Where it is done",
            ),
            Field::new(
                "steps",
                Kind::List(&Kind::Prose),
                "Langkah-langkah",
                "The steps",
            )
            .required(),
            Field::new(
                "assistance",
                Kind::Group(ASSISTANCE),
                "Bantuan yang tersedia",
                "The help that there is",
            ),
            Field::new(
                "measurements",
                Kind::List(&Kind::Group(MEASUREMENT)),
                "Ukuran",
                "Measurements",
            ),
            Field::new(
                "tested_with",
                NAME,
                "Diuji bersama siapa",
                "With whom it was tested",
            ),
        ],
    },
    PageType {
        name: "faq",
        template: "faq.html",
        help: Help {
            id: "Tanya jawab",
            en: "Questions and answers",
        },
        fields: &[Field::new(
            "questions",
            Kind::List(&Kind::Group(QUESTION)),
            "Pertanyaan dan jawaban",
            "Questions and answers",
        )
        .required()],
    },
    PageType {
        name: "event",
        template: "event.html",
        help: Help {
            id: "Pertemuan sosialisasi",
            en: "An outreach meeting",
        },
        fields: &[
            Field::new(
                "starts_at",
                Kind::DateTime,
                "Mulai, waktu setempat",
                "Start, local time",
            )
            .required()
            .example("2026-11-20T09:00"),
            Field::new(
                "ends_at",
                Kind::DateTime,
                "Selesai, waktu setempat",
                "End, local time",
            )
            .example("2026-11-20T11:00"),
            Field::new(
                "time_zone",
                Kind::Choice(ZONES),
                "Zona waktu tempat itu; bawaan: zona situs",
                "The place's time zone; default: the site's",
            )
            .example("WITA"),
            Field::new(
                "revised_on",
                Kind::List(&Kind::Date),
                "Setiap hari saat waktu atau tempat diubah setelah terbit",
                "Each day on which time or place was changed after publication",
            )
            .example("[2026-11-02]"),
            Field::new("place", NAME, "Tempat", "The place").required(),
            Field::new(
                "audience",
                Kind::List(&Kind::Id(IdKind::Audience)),
                "Untuk siapa (id dari site.yaml)",
                "For whom (ids of site.yaml)",
            )
            .required()
            .example("[everyone]"),
            Field::new("organizer", NAME, "Penyelenggara", "Who organises it").required(),
            Field::new("partners", Kind::List(&NAME), "Mitra", "Partners"),
            Field::new(
                "expected_participants",
                Kind::Count,
                "Perkiraan jumlah peserta",
                "How many people are expected",
            )
            .example("100"),
            Field::new(
                "accessible",
                Kind::Group(ACCESSIBLE),
                "Aksesibilitas tempat",
                "How accessible the place is",
            ),
        ],
    },
    PageType {
        name: "announcement",
        template: "announcement.html",
        help: Help {
            id: "Pengumuman",
            en: "An announcement",
        },
        fields: &[
            Field::new(
                "published_on",
                Kind::Date,
                "Tanggal pengumuman",
                "The day of the announcement",
            )
            .required()
            .example("2026-11-01"),
            Field::new(
                "expires_on",
                Kind::Date,
                "Hari terakhir halaman ini berlaku",
                "The last day on which the page is true",
            )
            .required()
            .example("2026-12-01"),
            Field::new(
                "urgency",
                Kind::Choice(&["normal", "urgent"]),
                "Seberapa mendesak",
                "How urgent it is",
            ),
            Field::new(
                "contact",
                Kind::Id(IdKind::Contact),
                "Kontak untuk bertanya",
                "Whom to ask",
            )
            .required()
            .example("kpu"),
        ],
    },
    PageType {
        name: "statistic",
        template: "statistic.html",
        help: Help {
            id: "Angka dan ceritanya",
            en: "A figure and its story",
        },
        fields: &[
            Field::new(
                "facts",
                Kind::List(&Kind::Id(IdKind::Fact)),
                "Id fakta",
                "Ids of facts",
            )
            .required()
            .example("[dpt]"),
            Field::new(
                "chart",
                Kind::Choice(FORMS),
                "Bentuk diagram fakta itu",
                "The form of the chart of these facts",
            ),
        ],
    },
    PageType {
        name: "candidates",
        template: "candidates.html",
        help: Help {
            id: "Pasangan calon, menurut nomor urut",
            en: "The candidate pairs, in ballot order",
        },
        fields: &[Field::new(
            "pairs",
            Kind::List(&Kind::Group(PAIR)),
            "Pasangan calon",
            "The pairs",
        )
        .required()],
    },
];

static ASSISTANCE: &[Field] = &[
    Field::new("who", LINE, "Siapa yang boleh membantu", "Who may help"),
    Field::new("form", NAME, "Formulir", "The form"),
    Field::new("secrecy", LINE, "Kewajiban rahasia", "The duty of secrecy"),
];

static MEASUREMENT: &[Field] = &[
    Field::new("what", LINE, "Apa yang diukur", "What is measured").required(),
    Field::new("value", LINE, "Ukurannya", "The measure").required(),
];

static QUESTION: &[Field] = &[
    Field::new("question", LINE, "Pertanyaan", "The question").required(),
    Field::new(
        "short_answer",
        Kind::Prose,
        "Jawaban, paling banyak 40 kata",
        "The answer, 40 words at most",
    )
    .required(),
];

const KNOWN: Kind = Kind::Choice(&["yes", "no", "unknown"]);

static ACCESSIBLE: &[Field] = &[
    Field::new("ramp", KNOWN, "Jalan landai", "A ramp"),
    Field::new(
        "sign_language",
        KNOWN,
        "Juru bahasa isyarat",
        "A sign-language interpreter",
    ),
    Field::new("captions", KNOWN, "Teks langsung", "Live captions"),
    Field::new("braille", KNOWN, "Bahan braille", "Material in braille"),
    Field::new(
        "parking",
        KNOWN,
        "Parkir dekat pintu",
        "Parking near the door",
    ),
    Field::new(
        "toilet",
        KNOWN,
        "Toilet yang dapat dipakai kursi roda",
        "A toilet for wheelchair users",
    ),
];

static PAIR: &[Field] = &[
    Field::new("number", Kind::Count, "Nomor urut", "The ballot number").required(),
    Field::new("names", Kind::List(&NAME), "Nama", "Names").required(),
    Field::new("vision", Kind::Text(600), "Visi", "Vision").required(),
    Field::new("mission", Kind::List(&Kind::Text(300)), "Misi", "Mission").required(),
    Field::new(
        "programme",
        Kind::List(&Kind::Text(300)),
        "Program",
        "Programme",
    )
    .required(),
    Field::new("photo", Kind::Group(IMAGE), "Foto", "Photograph"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_for_type_are_the_types() {
        let names: Vec<_> = PAGE_TYPES.iter().map(|t| t.name).collect();
        assert_eq!(names, TYPE_NAMES);
    }
}
