//! The fields that each type of page has of its own, and the groups inside them.

use crate::language::ZONES;

use super::super::chart::FORMS;
use super::super::fields::{EVIDENCE, LEGAL_BASIS};
use super::super::{Field, IdKind, Kind};
use super::every_page::{IMAGE, LINE, NAME};

/// What a page of the type `stage` has of its own.
pub(super) static STAGE: &[Field] = &[
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
];

/// What a page of the type `right` has of its own.
pub(super) static RIGHT: &[Field] = &[
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
];

/// What a page of the type `claim_check` has of its own.
pub(super) static CLAIM_CHECK: &[Field] = &[
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
];

/// What a page of the type `guide` has of its own.
pub(super) static GUIDE: &[Field] = &[
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
];

/// What a page of the type `faq` has of its own.
pub(super) static FAQ: &[Field] = &[Field::new(
    "questions",
    Kind::List(&Kind::Group(QUESTION)),
    "Pertanyaan dan jawaban",
    "Questions and answers",
)
.required()];

/// What a page of the type `event` has of its own.
pub(super) static EVENT: &[Field] = &[
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
];

/// What a page of the type `announcement` has of its own.
pub(super) static ANNOUNCEMENT: &[Field] = &[
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
];

/// What a page of the type `statistic` has of its own.
pub(super) static STATISTIC: &[Field] = &[
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
];

/// What a page of the type `candidates` has of its own.
pub(super) static CANDIDATES: &[Field] = &[Field::new(
    "pairs",
    Kind::List(&Kind::Group(PAIR)),
    "Pasangan calon",
    "The pairs",
)
.required()];

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
