//! The fields of the component `chart`. Its values come from the register by id wherever there is a fact: a number is typed once.

use super::{Field, IdKind, Kind};

const LINE: Kind = Kind::Text(300);

/// The forms of a chart.
pub(super) const FORMS: &[&str] = &["bars", "lines", "share"];

pub(super) static CHART: &[Field] = &[
    Field::new(
        "kind",
        Kind::Choice(FORMS),
        "Bentuk: batang, garis waktu, atau bagian dari keseluruhan",
        "The form: bars, a line over time, or parts of a whole",
    )
    .required()
    .example("bars"),
    Field::new("title", LINE, "Judul diagram", "The chart's title").required(),
    Field::new(
        "description",
        LINE,
        "Apa yang terlihat, dalam satu kalimat; dibacakan sebagai pengganti gambar",
        "What the chart shows, in one sentence; it is read out instead of the drawing",
    )
    .required(),
    Field::new(
        "facts",
        Kind::List(&Kind::Id(IdKind::Fact)),
        "Id fakta yang digambar, berurutan",
        "Ids of the facts that are drawn, in order",
    )
    .example("[laki_laki, perempuan]"),
    Field::new(
        "series",
        Kind::List(&Kind::Group(SERIES)),
        "Selain facts: nilai dengan label sendiri",
        "Instead of facts: values with labels of their own",
    ),
    Field::new(
        "target",
        Kind::Id(IdKind::Fact),
        "Untuk bars dan lines: fakta dengan status target, digambar sebagai tanda sasaran",
        "Of bars and lines: a fact whose status is target, drawn as a mark",
    )
    .example("sasaran_partisipasi"),
    Field::new(
        "whole",
        Kind::Id(IdKind::Fact),
        "Untuk share: fakta yang dibagi; tanpa ini jumlah bagiannya, atau 100 persen",
        "Of share: the fact that is divided; without it the sum of the parts, or 100 per cent",
    )
    .example("dpt"),
    Field::new(
        "unit",
        Kind::Name(60),
        "Satuan nilai yang diketik di sini: %, Rp, atau kata",
        "The unit of the values typed here: %, Rp, or a word",
    )
    .example("TPS"),
];

static SERIES: &[Field] = &[
    Field::new(
        "label",
        LINE,
        "Nama nilai ini; tanpa ini judul faktanya",
        "What this value is called; the title of its fact without it",
    ),
    Field::new("fact", Kind::Id(IdKind::Fact), "Id fakta", "Id of a fact"),
    Field::new(
        "value",
        Kind::Decimal,
        "Nilai, kalau tidak ada faktanya",
        "The value, where there is no fact",
    )
    .example("12.5"),
];
