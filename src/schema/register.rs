//! The fields of the register: the files in `content/data` and `content/regions`.

use crate::language::ZONES;

use super::fields::{LEGAL_BASIS, SOURCES};
use super::{Field, IdKind, Kind};

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
    Field::new("id", ID, "Id", "Id").required(),
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

/// A stage of an election.
pub(super) static STAGE: &[Field] = &[
    Field::new("id", ID, "Id", "Id").required(),
    Field::new("title", Kind::Localized, "Nama tahapan", "The stage's name").required(),
    Field::new("start", Kind::Date, "Mulai", "Start"),
    Field::new("end", Kind::Date, "Selesai", "End"),
    Field::new(
        "exclusive_with",
        Kind::List(&Kind::Name(60)),
        "Id tahapan yang tidak boleh bersamaan",
        "Ids of stages that must not run at the same time",
    )
    .example("[kampanye]"),
    Field::new(
        "who_acts",
        Kind::Localized,
        "Siapa yang bekerja",
        "Who acts",
    ),
    Field::new(
        "what_voter_does",
        Kind::Localized,
        "Apa yang dilakukan pemilih",
        "What the voter does",
    ),
    Field::new(
        "legal_basis",
        Kind::List(&Kind::Group(LEGAL_BASIS)),
        "Dasar hukum",
        "Legal basis",
    ),
    Field::new(
        "revised_on",
        Kind::List(&Kind::Date),
        "Setiap hari saat tanggal atau teks ini diubah setelah terbit",
        "Each day on which these dates or words were changed after publication",
    )
    .example("[2024-05-02]"),
];

static DEADLINE: &[Field] = &[
    Field::new("id", ID, "Id", "Id").required(),
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
    Field::new(
        "legal_basis",
        Kind::List(&Kind::Group(LEGAL_BASIS)),
        "Dasar hukum",
        "Legal basis",
    ),
    Field::new(
        "revised_on",
        Kind::List(&Kind::Date),
        "Setiap hari saat tanggal atau teks ini diubah setelah terbit",
        "Each day on which these dates or words were changed after publication",
    )
    .example("[2024-05-02]"),
];

/// An entry of `data/facts.yaml`, and of the `facts` of a region: one statement of one value.
pub static FACT: &[Field] = &[
    Field::new(
        "title",
        Kind::Localized,
        "Apa yang dinyatakan",
        "What it states",
    )
    .required(),
    Field::new(
        "number",
        Kind::Integer,
        "Nilai: bilangan",
        "The value: a number",
    )
    .example("520986"),
    Field::new(
        "percent",
        Kind::Decimal,
        "Nilai: persen, dengan titik",
        "The value: per cent, with a point",
    )
    .example("60.5"),
    Field::new("money", Kind::Count, "Nilai: rupiah", "The value: rupiah").example("200000000"),
    Field::new("date", Kind::Date, "Nilai: tanggal", "The value: a date"),
    Field::new("text", Kind::Localized, "Nilai: kata", "The value: words"),
    Field::new(
        "unit",
        Kind::Localized,
        "Satuan: pemilih, TPS",
        "The unit: voters, polling stations",
    ),
    Field::new(
        "status",
        Kind::Choice(&["target", "provisional", "final"]),
        "Sasaran, sementara, atau akhir",
        "A target, provisional, or final",
    )
    .required()
    .example("final"),
    Field::new(
        "as_of",
        Kind::Date,
        "Berlaku per tanggal",
        "The day for which it holds",
    )
    .required(),
    Field::new(
        "stated_by",
        Kind::Localized,
        "Siapa yang menyatakan",
        "Who states it",
    )
    .required(),
    Field::new(
        "source",
        Kind::Group(SOURCES),
        "Di mana dinyatakan",
        "Where it is stated",
    ),
    Field::new(
        "election",
        Kind::Id(IdKind::Election),
        "Tentang pemilihan",
        "The election that it is about",
    ),
    Field::new(
        "parts",
        Kind::List(&Kind::Id(IdKind::Fact)),
        "Fakta yang jumlahnya harus sama dengan ini",
        "Facts that must add up to this one",
    ),
    Field::new(
        "numerator",
        Kind::Id(IdKind::Fact),
        "Untuk persen: fakta yang dibagi",
        "Of a percentage: the fact that is divided",
    ),
    Field::new(
        "denominator",
        Kind::Id(IdKind::Fact),
        "Untuk persen: dari berapa",
        "Of a percentage: of how many",
    ),
    Field::new(
        "denominator_note",
        Kind::Localized,
        "Untuk persen tanpa fakta: persen dari apa",
        "Of a percentage without such a fact: of what",
    ),
    Field::new(
        "previous",
        Kind::Id(IdKind::Fact),
        "Nilai sebelumnya dari hal yang sama",
        "The earlier value of the same thing",
    ),
    Field::new(
        "outcome",
        Kind::Id(IdKind::Fact),
        "Untuk sasaran: hasilnya",
        "Of a target: what came of it",
    ),
    Field::new(
        "locked",
        Kind::YesNo,
        "Wilayah tidak boleh menggantinya",
        "A region must not replace it",
    ),
    Field::new("note", Kind::Localized, "Catatan", "A note"),
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
    Field::new(
        "legal_basis",
        Kind::List(&Kind::Group(LEGAL_BASIS)),
        "Dasar hukum",
        "Legal basis",
    ),
];

/// A file `regions/*/region.yaml`.
pub static REGION: &[Field] = &[
    Field::new(
        "code",
        Kind::Name(13),
        "Kode wilayah Kemendagri: 64.71",
        "The Home Ministry's code of the region: 64.71",
    )
    .required()
    .example("64.71"),
    Field::new("name", Kind::Localized, "Nama wilayah", "The region's name").required(),
    Field::new(
        "slug",
        Kind::Slug,
        "Bagian alamat: kota-balikpapan",
        "The part of the address: kota-balikpapan",
    )
    .required(),
    Field::new(
        "level",
        Kind::Choice(&["province", "regency", "city"]),
        "Provinsi, kabupaten, atau kota",
        "Province, regency or city",
    )
    .required(),
    Field::new(
        "parent",
        Kind::Name(13),
        "Kode provinsinya",
        "The code of its province",
    )
    .example("\"64\""),
    Field::new(
        "time_zone",
        Kind::Choice(ZONES),
        "Zona waktu",
        "The time zone",
    )
    .required()
    .example("WITA"),
    Field::new(
        "base_url",
        Kind::Url,
        "Alamat sendiri, kalau situsnya berdiri sendiri",
        "Its own address, where its site stands alone",
    ),
    Field::new(
        "contests",
        Kind::List(&Kind::Group(HELD)),
        "Yang dipilih di wilayah ini, per pemilihan",
        "What is elected in this region, by election",
    ),
    Field::new(
        "office",
        Kind::Group(CONTACT),
        "Kantor KPU di wilayah ini",
        "The KPU office of this region",
    )
    .required(),
    Field::new(
        "contacts",
        Kind::Table(CONTACT),
        "Saluran setempat; id yang sama menggantikan yang nasional",
        "Local channels; the same id replaces the national one",
    ),
    Field::new(
        "facts",
        Kind::Table(FACT),
        "Fakta setempat; id yang sama menggantikan yang nasional",
        "Local facts; the same id replaces the national one",
    ),
    Field::new(
        "stages",
        Kind::List(&Kind::Group(LOCAL_STAGE)),
        "Tahapan setempat",
        "Local stages",
    ),
];

static HELD: &[Field] = &[
    Field::new(
        "election",
        Kind::Id(IdKind::Election),
        "Id pemilihan",
        "The election's id",
    )
    .required(),
    Field::new(
        "contests",
        Kind::List(&Kind::Name(60)),
        "Id dari contests pemilihan itu",
        "Ids of that election's contests",
    )
    .required()
    .example("[governor, mayor]"),
];

/// A stage that only a region has; it stands behind a national one.
static LOCAL_STAGE: &[Field] = &[
    Field::new(
        "election",
        Kind::Id(IdKind::Election),
        "Id pemilihan",
        "The election's id",
    )
    .required(),
    Field::new("id", ID, "Id", "Id").required(),
    Field::new(
        "after",
        Kind::Name(60),
        "Id tahapan nasional sebelumnya",
        "The id of the national stage before it",
    )
    .required(),
    Field::new("title", Kind::Localized, "Nama tahapan", "The stage's name").required(),
    Field::new("start", Kind::Date, "Mulai", "Start"),
    Field::new("end", Kind::Date, "Selesai", "End"),
    Field::new(
        "who_acts",
        Kind::Localized,
        "Siapa yang bekerja",
        "Who acts",
    ),
    Field::new(
        "what_voter_does",
        Kind::Localized,
        "Apa yang dilakukan pemilih",
        "What the voter does",
    ),
    Field::new(
        "legal_basis",
        Kind::List(&Kind::Group(LEGAL_BASIS)),
        "Dasar hukum",
        "Legal basis",
    ),
    Field::new(
        "revised_on",
        Kind::List(&Kind::Date),
        "Setiap hari saat tanggal atau teks ini diubah setelah terbit",
        "Each day on which these dates or words were changed after publication",
    )
    .example("[2024-05-02]"),
];
