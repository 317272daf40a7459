//! The fields of a region.

use crate::language::ZONES;

use super::super::{Field, Kind};
use super::CONTACT;
use super::election::{
    BASIS, ELECTION_FIELD, END, ID_FIELD, REVISED_ON, STAGE_TITLE, START, WHAT_VOTER_DOES, WHO_ACTS,
};
use super::fact::FACT;

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
    ELECTION_FIELD,
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
    ELECTION_FIELD,
    ID_FIELD,
    Field::new(
        "after",
        Kind::Name(60),
        "Id tahapan nasional sebelumnya",
        "The id of the national stage before it",
    )
    .required(),
    STAGE_TITLE,
    START,
    END,
    WHO_ACTS,
    WHAT_VOTER_DOES,
    BASIS,
    REVISED_ON,
];
