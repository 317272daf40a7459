### Apa yang dikatakan halaman dan bertentangan dengan register: aturan pemilihan lain, peraturan yang tidak berlaku, sebutan lama, angka yang diketik, calon dan klaim.

# $kind: pemilu, pilkada
# note other: berlaku untuk apa
wrong-regime-law = { $kind ->
        [pilkada] “{ $words }” adalah aturan Pemilu, bukan aturan Pilkada
        [pemilu] “{ $words }” adalah aturan Pilkada, bukan aturan Pemilu
       *[other] “{ $words }” milik aturan pemilihan yang lain
    }
    .label = aturan pemilihan lain
    .other = berlaku untuk ini
    .why = kedua pemilihan punya aturan sendiri; pemilih atau petugas yang mengikuti aturan ini bisa kehilangan suara yang sah
    .fix = cari aturan untuk pemilihan ini lalu kutip itu; hanya halaman tentang keduanya yang menulis regime: both
    .story =
        Pemilu dan Pilkada punya undang-undang masing-masing, dengan peraturan sendiri tentang daftar pemilih, surat suara, dan laporan. Pada November 2024 dua media menjelaskan sah tidaknya surat suara Pilkada dengan mengutip peraturan Pemilu. Suara tahu setiap peraturan di register berlaku untuk apa, lalu membandingkannya dengan pemilihan di halaman, di mana pun peraturan itu dikutip: di legal_basis, lewat rujukan, atau dalam kata-kata. Halaman tentang keduanya menulis regime: both.

        Salah: PKPU 25/2023 di halaman tentang Pilkada 2024
        Benar: PKPU 17/2024

# $kind: pemilu, pilkada
# $suggestion: rujukan ke istilah aturan ini
# note other: aturan yang memakainya
wrong-regime-term = { $kind ->
        [pilkada] “{ $words }” istilah Pemilu; Pilkada punya istilah lain
        [pemilu] “{ $words }” istilah Pilkada; Pemilu punya istilah lain
       *[other] “{ $words }” istilah aturan pemilihan yang lain
    }
    .label = di sini artinya bisa sebaliknya
    .other = aturan yang memakainya
    .why = nama yang sama berarti pemilih yang lain di pemilihan lain, dan petugas yang tertukar bisa menyebabkan pemungutan suara ulang
    .fix = { $suggestion ->
        [none] tulis istilah pemilihan ini, atau tampilkan keduanya dalam blok compare
       *[other] kalau ini maksudnya, tulis { $suggestion }; untuk menjelaskan keduanya, pakai blok compare
    }
    .story =
        Pada Pemilu, Daftar Pemilih Tambahan (DPTb) berisi pemilih yang pindah dari tempat lain; pada Pilkada, isinya pemilih yang tidak ada di daftar mana pun. Sebuah kantor pengawas mengingatkan bahwa petugas yang tertukar bisa menyebabkan pemungutan suara ulang. Glosarium menyebut aturan yang memakai sebuah istilah, dan pemilihan di halaman menyebut aturan yang berlaku. Blok compare adalah satu-satunya tempat keduanya boleh bertemu.

        Salah: Pemilih DPK datang mulai pukul 12.00 (di halaman Pilkada)
        Benar: {"{{"} term.daftar_pemilih_tambahan {"}}"}

# $kind: other_election, region, ballots
# $count: angka
# $limit: angka
# note other: yang dipilih
contest-not-held = { $kind ->
        [region] “{ $words }” tidak dipilih di wilayah ini
        [ballots] “{ $words }”: lebih dari yang diterima pemilih di pemilihan ini
       *[other] “{ $words }” tidak dipilih di pemilihan ini
    }
    .label = { $limit ->
        [none] surat suara itu tidak ada di sini
       *[other] paling banyak { $limit }
    }
    .other = yang dipilih
    .why = pemilih menunggu surat suara yang tidak ada, lalu mengiranya kecurangan
    .fix = { $count ->
        [none] sebut hanya jabatan yang dipilih di sini
       *[other] { $limit ->
            [none] tulis berapa surat suara yang diterima pemilih
           *[other] tulis { $limit }, bukan { $count }, atau {"{{"} election.ballots {"}}"}
        }
    }
    .story =
        Pada hari pemungutan suara Pilkada 2024, sebuah situs berita menjanjikan lima surat suara, seperti pada Pemilu; padahal ada dua. Sebuah media menulis bahwa pemilih di kota memilih gubernur, bupati, dan wali kota, padahal kota tidak punya bupati. Register menyebut jabatan yang dipilih dalam sebuah pemilihan, paling banyak berapa surat suaranya, dan jabatan apa yang dipilih di sebuah wilayah. Suara membandingkannya dengan kalimat tentang memilih.

        Salah: Anda menerima lima surat suara di TPS (Pilkada)
        Benar: Anda menerima {"{{"} election.ballots {"}}"} surat suara di TPS

# $kind: ended, not_yet
# $date: berlaku sampai atau sejak kapan
# $suggestion: id peraturan penggantinya
# note other: letak hari itu
law-not-in-force = { $kind ->
        [not_yet] “{ $words }” waktu itu belum berlaku
       *[other] “{ $words }” sudah tidak berlaku
    }
    .label = { $date ->
        [none] tidak berlaku
       *[other] { $kind ->
            [not_yet] berlaku sejak { $date }
           *[other] berlaku sampai { $date }
        }
    }
    .other = hari itu
    .why = pemilih yang berpegang pada aturan yang tidak berlaku akan ditolak, atau takut pada ancaman yang tidak ada
    .fix = { $suggestion ->
        [none] kutip peraturan yang berlaku pada hari pemungutan suara; halaman tentang masa lalu menulis historical: true
       *[other] kutip { $suggestion }, penggantinya; halaman tentang masa lalu menulis historical: true
    }
    .story =
        Halaman tentang sebuah pemilihan mengutip peraturan yang berlaku pada hari pemungutan suaranya, halaman lain mengutip yang berlaku hari ini. Buku saku 2024 masih mengutip peraturan 2019, dan halaman tahun 2026 masih mengutip aturan pidana yang berakhir pada 2 Januari 2026. Register menyebut sejak kapan dan sampai kapan sebuah peraturan berlaku. Kalimat yang mengatakannya sendiri, “sampai 1 Januari 2026”, boleh menyebutnya, begitu pula halaman yang bertanda historical: true.

        Salah: legal_basis: [{"{"}law: pkpu-3-2019{"}"}] di halaman tentang Pilkada 2024
        Benar: legal_basis: [{"{"}law: pkpu-17-2024{"}"}]

# $kind: amended, replaced, ended
# $date: kapan perubahannya mulai berlaku
# $name: id peraturan yang mengubahnya
# note other: letak hari itu
law-changed-since-review = { $kind ->
        [ended] “{ $words }” sudah berakhir sejak halaman ini diperiksa
       *[other] “{ $words }” sudah berubah sejak halaman ini diperiksa
    }
    .label = { $kind ->
        [ended] tidak berlaku lagi
       *[other] { $name ->
            [none] diubah atau diganti
           *[other] { $kind ->
                [replaced] diganti oleh { $name }
               *[other] diubah oleh { $name }
            }
        }
    }
    .other = { $date ->
        [none] { $kind ->
            [ended] hari terakhirnya
           *[other] berlaku sejak ini
        }
       *[other] { $kind ->
            [ended] hari terakhirnya: { $date }
           *[other] berlaku sejak { $date }
        }
    }
    .why = yang dikatakan halaman ini kepada pemilih mungkin bukan hukum lagi
    .fix = bandingkan halaman ini dengan naskah baru, perbaiki, lalu tulis hari pemeriksaannya di reviewed_on:
    .story =
        Hukum berubah sesudah pemilihan, tetapi halaman tetap. Pada Januari 2026 ancaman pidana banyak undang-undang berubah sekaligus, dan halaman tentang politik uang yang tidak dibaca lagi tetap memuat ancaman lama. Register menyebut peraturan mana yang mengubah atau menggantikan yang lain, dan sejak kapan. Halaman yang terakhir diperiksa sebelum hari itu diberi tahu.

        Salah: reviewed_on: 2025-12-01, dengan peraturan yang diubah pada 2026-01-02
        Benar: dibaca lagi, diperbaiki, reviewed_on: 2026-01-10

sanction-without-date = “{ $words }”: ancaman ini tidak menyebut kapan berlakunya
    .label = sejak kapan?
    .why = ancaman pidana berubah pada 2 Januari 2026; ancaman lama memberi pemilih gambaran yang keliru
    .fix = sebut kapan berlakunya, misalnya: sebagaimana diterapkan pada Pilkada 2024
    .story =
        Pada 2024, politik uang dalam Pilkada diancam penjara paling sedikit 36 bulan. Sejak 2 Januari 2026, undang-undang tentang penyesuaian pidana menghapus sebagian besar ancaman minimum khusus, dan yang berlaku bagi pidana pemilihan belum pasti. Perubahan itu tidak terbaca dari halaman tanpa tanggal. Karena itu, kalimat dengan bulan, tahun, atau denda menyebut kapan berlakunya: dengan tahun, dengan nomor peraturan, atau dengan “sebagaimana diterapkan pada”.

        Salah: Jual beli suara diancam penjara paling sedikit 36 bulan.
        Benar: Sebagaimana diterapkan pada Pilkada 2024: penjara 36 sampai 72 bulan.

# $kind: same, near, hours
# $expected: nilai di register
# $suggestion: rujukan
# note other: faktanya
number-typed-by-hand = { $kind ->
        [near] “{ $words }” hampir sama dengan angka di register, tetapi tidak sama
        [hours] “{ $words }” bukan jam pemungutan suara pemilihan ini
       *[other] “{ $words }” ada di register, tetapi diketik sendiri
    }
    .label = { $expected ->
        [none] register mengetahuinya
       *[other] menurut register { $expected }
    }
    .other = letaknya di sini
    .why = { $kind ->
        [near] satu angka membuatnya bilangan lain, dan dua halaman yang berbeda sama-sama tidak dipercaya
        [hours] pemilih datang ketika TPS masih atau sudah tutup
       *[other] kalau angkanya berubah, salinan ini tertinggal dan bertentangan dengan yang lain
    }
    .fix = { $suggestion ->
        [none] tulis rujukan ke faktanya
       *[other] tulis { $suggestion }
    }
    .story =
        Partisipasi 68 persen menjadi 71 persen sembilan hari kemudian; setiap halaman yang mengetiknya tetap keliru. Rujukan menampilkan angka dari register dalam bentuk bahasa halaman, dengan tanggal dan sumbernya di akhir halaman. Suara mencari angka ketikan yang sama dengan sebuah fakta, yang berbeda satu angka atau tertukar dua angka, atau yang selisihnya paling banyak satu persen. Jam pemungutan suara yang mulai sebelum TPS buka, atau selesai sesudah TPS tutup, diberi tahu dengan cara yang sama.

        Salah: Kota ini punya 520.968 pemilih
        Benar: Kota ini punya {"{{"} fact.dpt {"}}"} pemilih

# $suggestion: yang ditulis
# $expected: zona wilayah
fixed-time-zone = jam TPS dengan “{ $words }” hanya benar di satu zona waktu
    .label = { $expected ->
        [none] Indonesia punya tiga zona
       *[other] wilayah ini { $expected }
    }
    .why = TPS memakai waktu setempat; di zona lain pemilih datang sampai dua jam terlalu awal atau terlambat
    .fix = { $suggestion ->
        [none] tulis jamnya dalam waktu setempat
       *[other] tulis { $suggestion }
    }
    .story =
        TPS buka pukul 07.00 sampai 13.00 menurut jam dinding setempat, di ketiga zona waktu. Sebuah situs berita nasional menulis “07.00–13.00 WIB” untuk semua: di Papua itu dua jam terlambat, sesudah pintu ditutup. Halaman nasional menulis waktu setempat; halaman wilayah sendiri boleh menyebut zona wilayah itu.

        Salah: TPS buka pukul 07.00 sampai 13.00 WIB
        Benar: TPS buka pukul 07.00 sampai 13.00 waktu setempat

# $suggestion: sebutan yang dipakai
# note other: istilahnya
deprecated-term = “{ $words }” adalah sebutan lama
    .label = { $suggestion ->
        [none] tidak dipakai lagi
       *[other] sekarang: { $suggestion }
    }
    .other = istilahnya
    .why = pemilih yang menanyakan formulir dengan sebutan lama dijawab bahwa formulir itu tidak ada
    .fix = { $suggestion ->
        [none] tulis sebutan yang dipakai
       *[other] tulis { $suggestion }
    }
    .story =
        Formulir berganti nama dari satu pemilihan ke pemilihan berikutnya. Pada November 2024 media masih menulis C6 untuk surat pemberitahuan dan A5 untuk surat pindah memilih; di kertas yang dipegang pemilih tertulis nama lain. Glosarium mencatat sebutan lama di deprecated_forms, dan Suara menyebut yang dipakai. Kalimat yang memang menjelaskan sebutan lama dibiarkan: “dulu disebut C6”.

        Salah: Bawa C6 Anda
        Benar: Bawa surat pemberitahuan Anda

# $suggestion: nama menurut aturan
quiet-period-wording = “{ $words }” bukan nama masa tenang menurut aturan
    .label = { $suggestion ->
        [none] tiga hari tanpa kampanye
       *[other] menurut aturan: { $suggestion }
    }
    .why = lamanya tiga hari tanpa kampanye apa pun; nama lain memberi tahu lama yang lain, atau seolah-olah kampanye yang tenang boleh
    .fix = { $suggestion ->
        [none] tulis nama menurut aturan
       *[other] tulis { $suggestion }
    }
    .story =
        Di antara kampanye dan hari pemungutan suara ada tiga hari tanpa kampanye: masa tenang. “Minggu tenang” menjadikannya seminggu, dan “masa tenang kampanye” terdengar seperti kampanye yang lebih pelan. Satu hal, satu nama: yang ada di jadwal.

        Salah: Selama minggu tenang …
        Benar: Selama masa tenang …

# $kind: register, page
# $date: hari pemungutan suara
# $suggestion: rujukan ke hasilnya
# note other: tempat hasilnya disebut
target-without-outcome = { $kind ->
        [page] sasaran “{ $words }” ditampilkan tanpa hasilnya
       *[other] sasaran “{ $words }” belum punya hasil
    }
    .label = { $date ->
        [none] sebuah sasaran
       *[other] hari pemungutan suaranya { $date }
    }
    .other = hasilnya
    .why = sesudah pemilihan, pemilih mengira sasaran lama adalah hasilnya
    .fix = { $kind ->
        [page] { $suggestion ->
            [none] tampilkan hasilnya di samping sasaran
           *[other] tulis { $suggestion } di samping sasaran
        }
       *[other] tambahkan hasilnya sebagai fakta sendiri, lalu sebut di sini, misalnya outcome: partisipasi_2024
    }
    .story =
        Sebelum Pilkada 2024 sebuah kantor menyebut sasaran partisipasi 75 persen, dan sasaran itu tetap di situsnya; hasilnya 60,5 persen. Tiga puluh hari sesudah hari pemungutan suara, sasaran memerlukan hasil: sebuah fakta yang disebut di outcome. Kalau hasilnya tidak diketahui, note mengatakannya. Halaman yang menampilkan sasaran lalu juga menampilkan hasilnya, tercapai atau tidak.

        Salah: status: target, tanpa apa-apa lagi sesudah hari pemungutan suara
        Benar: status: target, outcome: partisipasi_2024

# $name: title, summary, correct_fact
# note other: klaimnya
claim-before-fact = { $name ->
        [title] judul ini mengulang klaim yang salah
        [summary] ringkasan ini mengulang klaim yang salah
       *[other] klaim diulang di tempat untuk yang benar
    }
    .label = di sini tidak ada bantahannya
    .other = klaimnya
    .why = orang mengingat yang pertama dibaca; di hasil pencarian atau tautan yang dibagikan hanya itu yang terlihat
    .fix = katakan lebih dahulu yang benar, misalnya: KPU tidak pernah mengirim berkas aplikasi
    .story =
        Siapa yang membaca klaim salah akan mengingatnya, walaupun di bawahnya dibantah. Judul dan ringkasan beredar sendiri, di hasil pencarian dan tautan, dan correct_fact ditampilkan paling awal. Karena itu masing-masing mengatakan yang benar, atau dengan jelas menyebut klaim itu salah. Klaimnya sendiri cukup sekali, di claim_reviewed.

        Salah: title: KPU mengirim data pemilih lewat aplikasi
        Benar: title: KPU tidak pernah mengirim berkas aplikasi

claim-without-evidence = putusan atas klaim ini tidak punya bukti
    .label = evidence belum ada
    .why = pemilih tidak punya alasan untuk lebih percaya pada satu pesan di layar daripada yang lain
    .fix = tambahkan evidence: dengan paling sedikit satu sumber, title: dan publisher:-nya
    .story =
        Cek fakta tanpa bukti hanyalah klaim lain. Setiap putusan menyebut paling sedikit satu sumber yang dapat dicari pembaca: aturannya, pernyataan kantornya, atau kumpulan jaringan cek fakta. Kalau belum ada, biarkan halaman ini sebagai rancangan.

        Salah: evidence: []
        Benar: evidence: [{"{"}title: "PKPU 17/2024", publisher: KPU{"}"}]

# $kind: number, missing, characters, items
# $name: isiannya
# $expected: angka
# $count: angka
# $limit: angka
# note other: pasangan pembandingnya
candidate-asymmetry = { $kind ->
        [number] nomor urut { $words } tidak pada tempatnya
        [missing] pasangan { $words } tidak punya isian yang dimiliki pasangan lain
       *[other] pasangan { $words } ditampilkan lebih pendek daripada yang lain
    }
    .label = { $kind ->
        [number] { $expected ->
            [none] nomor urut berjalan 1, 2, 3
           *[other] di sini seharusnya { $expected }
        }
        [missing] { $name ->
            [none] ada isian yang kosong
           *[other] { $name } belum ada
        }
        [items] { $count ->
            [none] butirnya lebih sedikit
           *[other] { $limit ->
                [none] { $count } butir
               *[other] { $count } butir, pasangan lain { $limit }
            }
        }
       *[other] { $count ->
            [none] teksnya lebih pendek
           *[other] { $limit ->
                [none] { $count } karakter
               *[other] { $count } karakter, pasangan lain { $limit }
            }
        }
    }
    .other = pasangan pembandingnya
    .why = yang mendapat tempat lebih banyak tampak seperti pilihan kantor ini
    .fix = { $kind ->
        [number] tulis pasangan menurut nomor urutnya, mulai dari 1, tanpa loncatan
        [missing] beri semua pasangan isian yang sama, atau jangan satu pun
       *[other] persingkat yang terpanjang atau minta tambahan, sampai tidak ada teks yang lebih dari dua kali yang lain
    }
    .story =
        Kantor pemilihan menampilkan semua pasangan calon dengan cara yang sama: isian yang sama, menurut nomor urut, dengan foto semua pasangan atau tanpa foto sama sekali. Panjang teks dan daftarnya kira-kira sama, paling banyak dua kali yang terpendek. Kalau satu pasangan mengirim lebih sedikit, mintalah tambahan atau persingkat yang lain dengan cara yang sama. Suara tidak menilai isinya, hanya memastikan bahwa semua mendapat tempat yang sama.

        Salah: pasangan 1 dengan foto dan sepuluh butir, pasangan 2 dengan tiga butir
        Benar: keduanya dengan foto dan lima butir

untested-format = panduan ini tidak menyebut diuji bersama siapa
    .label = tested_with belum ada
    .why = yang dibuat tanpa orang yang memerlukannya sering gagal di TPS
    .fix = uji bersama beberapa orang yang dituju, lalu tambahkan tested_with: dan siapa mereka
    .story =
        Template braille pada 2024 ada yang menjadi alas menulis, karena tidak ada yang menunjukkan cara memakainya kepada pemilih tunanetra. Panduan untuk semua orang tidak memerlukan keterangan ini. Panduan untuk pembaca tertentu terbukti membantu kalau orang yang dituju sudah mengikutinya. Tulis di tested_with siapa yang mengujinya: kelompok atau organisasi, bukan nama orang. Kalau belum pernah diuji, terima peringatan ini dengan alasannya, supaya tidak terlupa.

        Salah: panduan untuk pemilih tunanetra yang belum pernah diikuti pemilih tunanetra
        Benar: tested_with: Lima anggota organisasi tunanetra
