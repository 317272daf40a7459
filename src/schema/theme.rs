//! The fields of `themes/*/theme.yaml`. Which colours and sizes there are is for the theme to say.

use super::{Field, Kind};

/// The name of a colour, of a size, of a family of letters.
const NAME: Kind = Kind::Name(60);

/// `themes/*/theme.yaml`.
pub static THEME: &[Field] = &[
    Field::new(
        "colours",
        Kind::Group(COLOURS),
        "Warna, menurut nama",
        "Colours, by name",
    ),
    Field::new(
        "contrast",
        Kind::List(&Kind::Group(PAIR)),
        "Warna mana yang berada di atas warna mana; situs hanya dapat menambah",
        "Which colour stands on which; a site can only add to it",
    ),
    Field::new(
        "neutral",
        Kind::List(&NAME),
        "Warna yang tidak boleh mirip warna peserta",
        "Colours that must not resemble a participant's",
    )
    .example("[band, accent]"),
    Field::new(
        "sizes",
        Kind::Values(&Kind::Length),
        "Ukuran, menurut nama",
        "Sizes, by name",
    )
    .example("{text: 1.25rem}"),
    Field::new(
        "limits",
        Kind::List(&Kind::Group(LIMIT)),
        "Batas ukuran; situs hanya dapat menambah",
        "The bounds of sizes; a site can only add to them",
    ),
    Field::new(
        "ratios",
        Kind::List(&Kind::Group(RATIO)),
        "Batas satu ukuran menurut ukuran lain; situs hanya dapat menambah",
        "The bounds of one size by another; a site can only add to them",
    ),
    Field::new(
        "face",
        Kind::Slug,
        "Huruf yang dipakai, salah satu dari faces",
        "The face of the letters, one of faces",
    )
    .example("legible"),
    Field::new(
        "faces",
        Kind::Table(FACE),
        "Huruf yang dapat dipilih",
        "Faces to choose from",
    ),
];

/// The schemes: `render::tokens` lays them over each other.
static COLOURS: &[Field] = &[
    Field::new(
        "light",
        Kind::Values(&Kind::Colour),
        "Dalam tampilan terang",
        "In the light scheme",
    )
    .example("{band: \"#4a2a8a\"}"),
    Field::new(
        "dark",
        Kind::Values(&Kind::Colour),
        "Dalam tampilan gelap",
        "In the dark scheme",
    ),
    Field::new(
        "light_more",
        Kind::Values(&Kind::Colour),
        "Dalam tampilan terang dengan kontras tinggi: yang berbeda dari light",
        "In the light scheme with more contrast: what differs from light",
    ),
    Field::new(
        "dark_more",
        Kind::Values(&Kind::Colour),
        "Dalam tampilan gelap dengan kontras tinggi: yang berbeda dari dark",
        "In the dark scheme with more contrast: what differs from dark",
    ),
];

static PAIR: &[Field] = &[
    Field::new("text", NAME, "Warna di depan", "The colour in front")
        .required()
        .example("ink"),
    Field::new("on", NAME, "Warna di belakang", "The colour behind")
        .required()
        .example("ground"),
    Field::new(
        "at_least",
        Kind::Decimal,
        "Kontras terkecil menurut WCAG: 7 untuk teks, 4.5 untuk teks besar, 3 untuk garis",
        "The least contrast by WCAG: 7 for text, 4.5 for large text, 3 for lines",
    )
    .required()
    .example("7"),
];

static LIMIT: &[Field] = &[
    Field::new("size", NAME, "Nama ukuran", "The name of the size")
        .required()
        .example("tap"),
    Field::new(
        "at_least",
        Kind::Length,
        "Ukuran terkecil",
        "The smallest allowed",
    )
    .example("2.75rem"),
    Field::new(
        "at_most",
        Kind::Length,
        "Ukuran terbesar",
        "The largest allowed",
    )
    .example("42rem"),
];

static RATIO: &[Field] = &[
    Field::new("size", NAME, "Nama ukuran", "The name of the size")
        .required()
        .example("measure"),
    Field::new(
        "of",
        NAME,
        "Ukuran yang menjadi patokannya",
        "The size by which it is measured",
    )
    .required()
    .example("text"),
    Field::new(
        "at_most",
        Kind::Decimal,
        "Paling banyak berapa kali ukuran itu",
        "How many times that size it may be",
    )
    .required()
    .example("34"),
];

static FACE: &[Field] = &[
    Field::new(
        "families",
        Kind::List(&NAME),
        "Nama huruf; yang pertama ada di perangkat dipakai",
        "Names of families; the first that the device has is used",
    )
    .required()
    .example("[system-ui, sans-serif]"),
    Field::new(
        "regular",
        Kind::File,
        "Berkas woff2 di folder tema untuk nama pertama, tebal biasa",
        "The woff2 file in the theme's folder for the first name, in regular weight",
    )
    .example("faces/legible-400.woff2"),
    Field::new(
        "bold",
        Kind::File,
        "Berkas yang sama, tebal",
        "The same in bold weight",
    )
    .example("faces/legible-700.woff2"),
];
