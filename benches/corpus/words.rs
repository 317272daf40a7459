//! The words of the corpus: Indonesian and English side by side, so that both languages say the same thing.
//!
//! Subjects are plural in English, so that any verb fits any subject. A sentence has 8 to 14 words. No names of parties or people,
//! no dates without weekday and year, no abbreviation that the lead does not write out.

/// Indonesian and English.
pub(crate) type Pair<T> = [T; 2];

pub(crate) const SECTIONS: [(&str, Pair<&str>); 7] = [
    ("tahapan", ["Tahapan pemilihan", "Stages of the election"]),
    ("hak", ["Hak para pemilih", "The rights of voters"]),
    ("kabar", ["Kabar benar dan bohong", "True and false news"]),
    ("bantuan", ["Bantuan saat memilih", "Help with voting"]),
    ("dokumen", ["Dokumen dan bawaan", "Documents to bring"]),
    (
        "petugas",
        ["Petugas dan tugasnya", "Officers and their work"],
    ),
    (
        "pemula",
        ["Pertama kali memilih", "Voting for the first time"],
    ),
];

pub(crate) const AUDIENCES: [(&str, Pair<&str>); 10] = [
    ("everyone", ["Semua orang", "Everyone"]),
    ("first_time_voters", ["Pemilih pemula", "First-time voters"]),
    ("older_voters", ["Pemilih lansia", "Older voters"]),
    ("blind_voters", ["Pemilih tunanetra", "Blind voters"]),
    ("deaf_voters", ["Pemilih Tuli", "Deaf voters"]),
    (
        "wheelchair_users",
        ["Pengguna kursi roda", "Wheelchair users"],
    ),
    ("patients", ["Pasien", "Patients"]),
    (
        "people_away_from_home",
        ["Orang yang jauh dari rumah", "People away from home"],
    ),
    (
        "civil_servants",
        ["Aparatur sipil negara", "Civil servants"],
    ),
    ("families", ["Keluarga", "Families"]),
];

pub(crate) const ACTIONS: &[Pair<&str>] = &[
    ["Cara memilih", "How to vote"],
    ["Bawaan pemilih", "What to bring"],
    ["Letak bilik dan kotak", "Where the booths are"],
    ["Petugas yang membantu", "Officers who help"],
    ["Daftar pemilih", "The voter list"],
    ["Jalan masuk yang rata", "Level ways in"],
    ["Menjaga rahasia pilihan", "Keeping the vote secret"],
    ["Bertanya dan melapor", "Asking and reporting"],
    ["Memilih bersama keluarga", "Voting with the family"],
    ["Belajar sebelum memilih", "Learning before voting"],
    ["Menolak uang", "Refusing money"],
    ["Memeriksa kabar", "Checking the news"],
];

pub(crate) const HEADINGS: &[Pair<&str>] = &[
    ["Sebelum berangkat", "Before you leave"],
    ["Di pintu masuk", "At the entrance"],
    ["Di dalam bilik", "Inside the booth"],
    ["Di depan kotak suara", "At the ballot box"],
    ["Untuk keluarga", "For the family"],
    ["Kalau Anda perlu bantuan", "If you need help"],
    ["Kalau ada masalah", "If there is a problem"],
    ["Yang perlu Anda ingat", "What to remember"],
    ["Siapa yang membantu", "Who helps"],
    ["Tempat bertanya", "Where to ask"],
    ["Bersama tetangga", "Together with neighbours"],
    ["Setelah memilih", "After voting"],
    ["Yang Anda bawa", "What you bring"],
    ["Jalan ke tempat memilih", "The way to the place"],
];

pub(crate) const SUBJECTS: &[Pair<&str>] = &[
    ["Petugas desa", "Village officers"],
    ["Para pemilih", "All voters"],
    ["Keluarga Anda", "Your relatives"],
    ["Warga baru", "New residents"],
    ["Tetangga Anda", "Your neighbours"],
    ["Guru sekolah", "School teachers"],
    ["Kakak dan adik", "Brothers and sisters"],
    ["Orang tua Anda", "Your parents"],
    ["Petugas kelurahan", "Town officers"],
    ["Pemilih pemula", "First-time voters"],
    ["Teman Anda", "Your friends"],
    ["Para relawan", "The volunteers"],
    ["Pemilih lansia", "Older voters"],
    ["Petugas TPS", "Polling officers"],
];

pub(crate) const VERBS: &[Pair<&str>] = &[
    [
        "memeriksa nama di daftar pemilih",
        "check the names on the voter list",
    ],
    [
        "membawa kartu dan surat yang asli",
        "bring the original card and letter",
    ],
    [
        "menunggu giliran dengan tenang dan sabar",
        "wait for their turn in peace",
    ],
    [
        "membaca surat suara dengan saksama",
        "read the ballot with great care",
    ],
    [
        "bertanya tentang letak bilik suara",
        "ask where the voting booths are",
    ],
    [
        "menjaga rahasia pilihan setiap orang",
        "keep the choice of each person secret",
    ],
    [
        "menyiapkan kursi dan meja yang kuat",
        "get ready strong chairs and tables",
    ],
    [
        "menolak uang dan barang dari siapa pun",
        "refuse money and goods from anyone",
    ],
    [
        "membantu orang yang sulit berjalan",
        "help people who walk with effort",
    ],
    [
        "menulis pertanyaan di selembar kertas",
        "write their questions on a sheet of paper",
    ],
    [
        "menghubungi kantor KPU di daerahnya",
        "call the KPU office in their area",
    ],
    [
        "memberi tempat bagi kursi roda",
        "make room for a wheelchair",
    ],
    [
        "mengajak teman untuk ikut memilih",
        "ask their friends to vote as well",
    ],
    [
        "memeriksa kabar sebelum membagikannya",
        "check the news before they share it",
    ],
    [
        "menunjukkan jalan ke pintu masuk",
        "show the way to the entrance",
    ],
    [
        "menyimpan nomor telepon kantor desa",
        "keep the number of the village office",
    ],
    [
        "mendengarkan penjelasan sampai selesai",
        "listen to the talk to the end",
    ],
    [
        "melipat surat suara dengan rapi",
        "fold the ballot with care",
    ],
    [
        "mencatat waktu dan nama petugas",
        "note the time and the officers' names",
    ],
    [
        "meminta surat suara pengganti satu kali",
        "ask for one new ballot paper",
    ],
];

pub(crate) const ENDINGS: &[Pair<&str>] = &[
    ["sebelum hari pemungutan suara", "before polling day"],
    [
        "di meja dekat pintu masuk",
        "at the table near the entrance",
    ],
    [
        "bersama orang yang mereka percaya",
        "with people whom they trust",
    ],
    ["pada pagi hari yang sejuk", "on a cool morning"],
    [
        "supaya antrean tetap pendek",
        "so that the queue stays short",
    ],
    ["di balai warga yang terang", "in the bright village hall"],
    ["dengan suara yang jelas", "in a clear voice"],
    ["agar setiap suara sah", "so that each vote counts"],
    ["di TPS dekat rumah", "at the polling station near home"],
    ["dengan bahasa yang sederhana", "in simple words"],
    [
        "saat petugas memanggil namanya",
        "when the officers call their name",
    ],
    ["untuk seluruh warga di sana", "for all the people there"],
];

/// A table: caption, heads of both columns, rows.
pub(crate) struct Table {
    pub(crate) caption: Pair<&'static str>,
    pub(crate) heads: [Pair<&'static str>; 2],
    pub(crate) rows: &'static [[Pair<&'static str>; 2]],
}

pub(crate) const TABLES: &[Table] = &[
    Table {
        caption: ["Bawaan dan gunanya", "What to bring and why"],
        heads: [["Bawaan", "Thing"], ["Untuk apa", "Use"]],
        rows: &[
            [
                ["Kartu penduduk", "Identity card"],
                ["Menunjukkan nama", "Shows your name"],
            ],
            [
                ["Surat pemberitahuan", "Voting notice"],
                ["Menunjukkan nomor urut", "Shows your number"],
            ],
            [
                ["Kacamata", "Glasses"],
                ["Membaca surat suara", "Read the ballot"],
            ],
            [
                ["Air minum", "Water"],
                ["Menunggu giliran", "Wait your turn"],
            ],
            [
                ["Tongkat", "Stick"],
                ["Berjalan ke bilik", "Walk to the booth"],
            ],
            [["Payung", "Umbrella"], ["Menunggu di luar", "Wait outside"]],
        ],
    },
    Table {
        caption: ["Orang dan tugasnya", "People and their work"],
        heads: [["Orang", "Person"], ["Tugas", "Work"]],
        rows: &[
            [["Ketua", "Head"], ["Membuka rapat", "Opens the meeting"]],
            [
                ["Petugas pintu", "Door officer"],
                ["Menyambut pemilih", "Welcomes voters"],
            ],
            [
                ["Petugas daftar", "List officer"],
                ["Mencari nama", "Finds the name"],
            ],
            [
                ["Petugas tinta", "Ink officer"],
                ["Menjaga tinta", "Keeps the ink"],
            ],
            [
                ["Pengawas", "Supervisor"],
                ["Mencatat masalah", "Notes problems"],
            ],
            [
                ["Saksi", "Witness"],
                ["Mengikuti hitungan", "Follows the count"],
            ],
        ],
    },
];

/// An invented place, another for each number.
pub(crate) fn name(number: usize) -> String {
    const FIRST: [&str; 16] = [
        "Sela", "Mera", "Tiru", "Bona", "Kari", "Luma", "Nira", "Peta", "Rasa", "Suma", "Tala",
        "Wira", "Yana", "Dara", "Gema", "Jati",
    ];
    const LAST: [&str; 16] = [
        "baru", "jaya", "luhur", "makmur", "mulya", "nagara", "permai", "raya", "rejo", "sari",
        "tani", "tirta", "wangi", "kencana", "asri", "indah",
    ];
    let place = format!("{}{}", FIRST[number % 16], LAST[number / 16 % 16]);
    match number / 256 {
        0 => place,
        more => format!(
            "{place} {}{}",
            FIRST[more % 16],
            LAST[(more / 16 + more) % 16]
        ),
    }
}

/// The part of an address for some words.
pub(crate) fn slug(words: &str) -> String {
    words.to_lowercase().replace(' ', "-")
}
