//! The fields of a fact: one statement of one value.

use super::super::fields::SOURCES;
use super::super::{Field, IdKind, Kind};

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
