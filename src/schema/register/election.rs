//! The fields of an election: contests, stages, deadlines.

use super::super::fields::LEGAL_BASIS;
use super::super::{Field, IdKind, Kind};
use super::ID;

/// A file of `data/elections`.
pub static ELECTION: &[Field] = &[
    Field::new(
        "id",
        ID,
        "Id, sama dengan nama berkas",
        "The id, the same as the file's name",
    )
    .required(),
    Field::new(
        "title",
        Kind::Localized,
        "Nama pemilihan",
        "The election's name",
    )
    .required(),
    Field::new(
        "regime",
        Kind::Choice(&["pemilu", "pilkada"]),
        "Aturan yang berlaku",
        "The election law that applies",
    )
    .required(),
    Field::new(
        "polling_day",
        Kind::Date,
        "Hari pemungutan suara",
        "Polling day",
    )
    .required(),
    Field::new(
        "polling_hours",
        Kind::Group(HOURS),
        "Jam pemungutan suara, waktu setempat",
        "The polling hours, in local time",
    ),
    Field::new(
        "contests",
        Kind::List(&Kind::Group(CONTEST)),
        "Yang dipilih",
        "What is elected",
    ),
    Field::new(
        "ballots",
        Kind::Count,
        "Surat suara paling banyak untuk seorang pemilih",
        "The most ballot papers that a voter gets",
    )
    .example("2"),
    Field::new(
        "revised_on",
        Kind::List(&Kind::Date),
        "Setiap hari saat hari pemungutan suara diubah setelah terbit",
        "Each day on which polling day was changed after publication",
    )
    .example("[2024-05-02]"),
    Field::new(
        "stages",
        Kind::List(&Kind::Group(STAGE)),
        "Tahapan, berurutan",
        "Stages, in order",
    )
    .required(),
    Field::new(
        "deadlines",
        Kind::List(&Kind::Group(DEADLINE)),
        "Batas waktu",
        "Deadlines",
    ),
];

static HOURS: &[Field] = &[
    Field::new("opens", Kind::Time, "Buka", "Opens")
        .required()
        .example("07:00"),
    Field::new("closes", Kind::Time, "Tutup", "Closes")
        .required()
        .example("13:00"),
];

static CONTEST: &[Field] = &[
    ID_FIELD,
    Field::new(
        "title",
        Kind::Localized,
        "Jabatan yang dipilih",
        "The office that is elected",
    )
    .required(),
    Field::new(
        "forms",
        Kind::List(&Kind::Name(60)),
        "Kata yang dipakai untuk jabatan ini, dalam semua bahasa",
        "Words that are used for this office, in every language",
    )
    .example("[gubernur, governor]"),
];

/// The election that something belongs to.
pub(super) const ELECTION_FIELD: Field = Field::new(
    "election",
    Kind::Id(IdKind::Election),
    "Id pemilihan",
    "The election's id",
)
.required();

/// A stage's id.
pub(super) const ID_FIELD: Field = Field::new("id", ID, "Id", "Id").required();

/// A stage's name.
pub(super) const STAGE_TITLE: Field =
    Field::new("title", Kind::Localized, "Nama tahapan", "The stage's name").required();

/// Its first day.
pub(super) const START: Field = Field::new("start", Kind::Date, "Mulai", "Start");

/// Its last day.
pub(super) const END: Field = Field::new("end", Kind::Date, "Selesai", "End");

/// Who acts in it.
pub(super) const WHO_ACTS: Field = Field::new(
    "who_acts",
    Kind::Localized,
    "Siapa yang bekerja",
    "Who acts",
);

/// What a voter does in it.
pub(super) const WHAT_VOTER_DOES: Field = Field::new(
    "what_voter_does",
    Kind::Localized,
    "Apa yang dilakukan pemilih",
    "What the voter does",
);

/// On which laws an entry rests.
pub(super) const BASIS: Field = Field::new(
    "legal_basis",
    Kind::List(&Kind::Group(LEGAL_BASIS)),
    "Dasar hukum",
    "Legal basis",
);

/// When an entry was changed: calendars number its versions by it.
pub(super) const REVISED_ON: Field = Field::new(
    "revised_on",
    Kind::List(&Kind::Date),
    "Setiap hari saat tanggal atau teks ini diubah setelah terbit",
    "Each day on which these dates or words were changed after publication",
)
.example("[2024-05-02]");

/// A stage of an election.
pub(super) static STAGE: &[Field] = &[
    ID_FIELD,
    STAGE_TITLE,
    START,
    END,
    Field::new(
        "exclusive_with",
        Kind::List(&Kind::Name(60)),
        "Id tahapan yang tidak boleh bersamaan",
        "Ids of stages that must not run at the same time",
    )
    .example("[kampanye]"),
    WHO_ACTS,
    WHAT_VOTER_DOES,
    BASIS,
    REVISED_ON,
];

static DEADLINE: &[Field] = &[
    ID_FIELD,
    Field::new(
        "title",
        Kind::Localized,
        "Nama batas waktu",
        "The deadline's name",
    )
    .required(),
    Field::new(
        "anchor",
        Kind::Name(80),
        "Dihitung dari: polling_day, atau awal atau akhir tahapan (kampanye.start)",
        "Counted from: polling_day, or the start or end of a stage (kampanye.start)",
    )
    .required()
    .example("polling_day"),
    Field::new(
        "offset_days",
        Kind::Integer,
        "Jarak dalam hari, sebelum: negatif",
        "Distance in days, negative before",
    )
    .required()
    .example("-30"),
    Field::new(
        "date",
        Kind::Date,
        "Tanggal, sebagai pemeriksaan",
        "The date, as a check",
    ),
    BASIS,
    REVISED_ON,
];
