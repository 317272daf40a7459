//! The components of page bodies and their fields; those of a chart stand in `chart`.

use super::chart::CHART;
use super::{Field, IdKind, Kind};

const LINE: Kind = Kind::Text(300);

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
        name: "tasks",
        fields: TASKS,
    },
    Component {
        name: "dates",
        fields: DATES,
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

/// What people come for first.
static TASKS: &[Field] = &[
    Field::new("caption", LINE, "Judul", "Caption").required(),
    Field::new(
        "tasks",
        Kind::List(&Kind::Group(TASK)),
        "Pertanyaan atau tugas, yang paling dicari lebih dulu",
        "Questions or tasks, the most wanted first",
    )
    .required(),
];

static TASK: &[Field] = &[
    Field::new(
        "link",
        Kind::Prose,
        "Tautan ke jawabannya, dengan pertanyaannya sebagai kata-katanya",
        "A link to the answer, the question being its words",
    )
    .required()
    .example("\"[Apa yang saya bawa?](hak/dokumen.md)\""),
    Field::new("answer", Kind::Prose, "Jawaban singkat", "The short answer"),
    Field::new(
        "icon",
        Kind::Choice(&[
            "person", "calendar", "card", "move", "help", "search", "shield", "phone",
        ]),
        "Gambar kecil di depannya",
        "The small drawing before it",
    ),
];

/// The dates that a voter must not miss.
static DATES: &[Field] = &[
    Field::new("caption", LINE, "Judul", "Caption").required(),
    Field::new(
        "stages",
        Kind::List(&Kind::Id(IdKind::Stage)),
        "Id tahapan dari pemilihan halaman ini",
        "Ids of stages of the page's election",
    )
    .example("[pemungutan_suara]"),
    Field::new(
        "deadlines",
        Kind::List(&Kind::Id(IdKind::Deadline)),
        "Id tenggat dari pemilihan halaman ini",
        "Ids of deadlines of the page's election",
    )
    .example("[pindah_memilih_umum]"),
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
