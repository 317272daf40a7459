### Register: apa yang harus cocok di antara entrinya.

# $kind: schedule, typed
# $other: id tahapan yang lain
# $date: hari terakhir tahapan itu
# $name: nama tahapan
# $expected: hari-harinya
# $suggestion: rujukan ke tahapan itu
# note other: hari itu
stage-overlap = { $kind ->
        [typed] { $name ->
            [none] ini bukan hari-hari tahapan itu
           *[other] ini bukan hari-hari “{ $name }”
        }
       *[other] { $other ->
            [none] “{ $words }” bersamaan dengan tahapan yang tidak boleh bersamaan
           *[other] “{ $words }” mulai sebelum “{ $other }” selesai
        }
    }
    .label = { $kind ->
        [typed] { $expected ->
            [none] hari lain
           *[other] menurut jadwal { $expected }
        }
       *[other] { $date ->
            [none] keduanya tidak boleh bersamaan
           *[other] yang lain selesai { $date }
        }
    }
    .other = { $kind ->
        [typed] jadwalnya
       *[other] hari terakhirnya
    }
    .why = pemilih tidak tahu apakah pada hari-hari itu kampanye masih boleh
    .fix = { $kind ->
        [typed] { $suggestion ->
            [none] tulis hari-hari menurut jadwal
           *[other] tulis { $suggestion }; harinya diambil dari jadwal
        }
       *[other] periksa kedua tanggal di jadwal resmi, lalu tulis awal sesudah { $date ->
            [none] akhir itu
           *[other] { $date }
        }
    }
    .story =
        Kampanye, masa tenang, dan hari pemungutan suara tidak boleh bersamaan; exclusive_with di berkas pemilihan mengatakannya. Sebuah media besar pernah memuat masa tenang yang dimulai pada hari terakhir kampanye. Pembacanya tidak tahu apakah rapat umum pada hari itu sah. Suara membandingkan hari-hari tahapan yang tidak boleh bersamaan, juga hari yang diketik di halaman di samping nama tahapan.

        Salah: kampanye sampai 2024-11-23, masa tenang mulai 2024-11-23
        Benar: kampanye sampai 2024-11-23, masa tenang mulai 2024-11-24

# $name: id batas waktu
# $kind: before_polling_day, before, after
# $count: angka
# $date: hari menurut hitungan
# note other: aturannya
deadline-mismatch = { $count ->
        [none] tanggal ini bukan hari menurut hitungan
       *[other] { $kind ->
            [before_polling_day] tanggal ini bukan H-{ $count }
            [after] tanggal ini bukan { $count } hari sesudahnya
           *[other] tanggal ini bukan { $count } hari sebelumnya
        }
    }
    .label = { $words }
    .other = { $date ->
        [none] aturannya
       *[other] menurut aturan ini { $date }
    }
    .why = pemilih yang membaca tanggal ini datang terlambat, atau mengira sudah terlambat
    .fix = { $name ->
        [none] tulis hari menurut hitungan
       *[other] tulis {"{{"} deadline.{ $name } {"}}"}; tanggalnya dihitung sendiri
    }
    .story =
        Banyak batas waktu dihitung dari hari pemungutan suara: 30 hari sebelumnya, 7 hari sebelumnya. Tiga situs berita pernah memuat tiga tanggal berbeda untuk batas waktu yang sama, karena masing-masing menghitung dengan tangan. Karena itu register menyimpan aturannya, anchor dan offset_days, dan Suara yang menghitung. Tanggal di samping aturan hanya untuk pemeriksaan, dan tanggal di halaman harus sama dengan hitungan. Paling baik, jangan mengetiknya sama sekali.

        Salah: urus paling lambat 26 Oktober 2024
        Benar: urus paling lambat {"{{"} deadline.pindah_memilih_umum {"}}"}

# $date: hari pertama peraturan penggantinya
# note other: letak hari itu
law-overlap = peraturan ini belum berakhir ketika “{ $words }” menggantikannya
    .label = { $date ->
        [none] keduanya berlaku bersamaan
       *[other] penggantinya berlaku sejak { $date }
    }
    .other = berlaku sejak ini
    .why = dua peraturan yang berlaku bersamaan memberi pemilih dua jawaban
    .fix = tulis in_force_until: sehari sebelum peraturan baru berlaku
    .story =
        Peraturan yang digantikan berakhir sehari sebelum penggantinya berlaku. Kalau register membiarkan keduanya berlaku, tidak ada yang tahu mana yang boleh dikutip sebuah halaman. Tulis in_force_until untuk yang lama, atau perbaiki in_force_from yang baru.

        Salah: in_force_until: 2026-06-30, padahal penggantinya berlaku sejak 2026-01-02
        Benar: in_force_until: 2026-01-01

fact-without-date = fakta ini tidak menyebut berlaku per tanggal berapa
    .label = as_of belum ada
    .why = angka tanpa tanggal tidak dapat dibandingkan, dan pemilih melihat angka lama seolah-olah baru
    .fix = tambahkan as_of: dengan tanggalnya, misalnya as_of: 2024-12-13
    .story =
        Tingkat partisipasi Pilkada 2024 mula-mula diumumkan 68 persen, lalu sembilan hari kemudian 71 persen. Keduanya benar pada harinya; tanpa tanggal, keduanya tidak berarti. Setiap fakta menyebut berlaku per tanggal berapa, as_of, dan halamannya menampilkan tanggal itu.

        Salah: percent: 71
        Benar: percent: 71, as_of: 2024-12-13

# $count: angka, pada persentase seperti yang diketik
# $limit: angka, pada persentase seperti yang diketik
# $found: angka, pada persentase seperti yang diketik
# note other: jumlah seluruhnya
parts-do-not-add-up = bagian-bagiannya tidak sama dengan jumlahnya
    .label = { $count ->
        [none] jumlahnya lain
       *[other] jumlahnya { $count }{ $limit ->
            [none] {""}
           *[other] , bukan { $limit }
        }
    }
    .other = jumlah seluruhnya
    .why = pemilih yang menjumlahkan menemukan kesalahan pada angka resmi, lalu tidak memercayai semuanya
    .fix = periksa setiap angka di sumbernya dan perbaiki yang keliru{ $found ->
        [none] {""}
       *[other] ; selisihnya { $found }
    }
    .story =
        DPT sebanyak 745.992 pernah diterbitkan bersama 380.535 perempuan dan 367.457 laki-laki, padahal jumlahnya 747.992. Satu angka keliru, dan tidak ada yang menjumlahkan. Kalau sebuah fakta menyebut bagian-bagiannya, Suara menjumlahkannya.

        Salah: number: 745992, bagiannya 380535 dan 367457
        Benar: number: 747992, bagiannya 380535 dan 367457

# $kind: range, quotient
# $expected: persen menurut angkanya
implausible-percentage = { $kind ->
        [quotient] persen ini tidak sesuai dengan angkanya
       *[other] persen terletak antara 0 dan 100
    }
    .label = { $expected ->
        [none] tidak mungkin
       *[other] menurut angkanya { $expected }
    }
    .why = persen yang keliru membuat pemilihan tampak lebih baik atau lebih buruk daripada kenyataannya
    .fix = { $expected ->
        [none] periksa di sumbernya, lalu tulis angka 0 sampai 100
       *[other] periksa angkanya di sumber; kalau sudah benar, tulis { $expected }
    }
    .story =
        Partisipasi 605 persen adalah tanda titik yang hilang, dan akan ada yang mengutipnya. Bagian dari pemilih paling sedikit 0 dan paling banyak 100 persen. Kalau sebuah fakta menyebut numerator dan denominator, Suara membaginya dan membandingkan hasilnya, dibulatkan seperti yang diketik.

        Salah: percent: 605
        Benar: percent: 60.5

missing-denominator = persen ini tidak menyebut dari apa
    .label = persen dari apa?
    .why = satu pemilihan punya beberapa persentase: dari DPT, dari suara sah, dari satu kecamatan
    .fix = tambahkan denominator: dengan id fakta yang menjadi pembaginya
    .story =
        Sebuah laporan pernah membandingkan surat suara tidak sah satu kabupaten dengan DPT satu kecamatan. Angkanya tampak buruk dan tidak berarti apa-apa. Persen menyebut dari apa: denominator menyebut sebuah fakta, atau denominator_note mengatakannya dengan kata.

        Salah: percent: 60.5
        Benar: percent: 60.5, denominator: dpt

# $limit: angka, pada persentase seperti yang diketik
# note other: nilai sebelumnya
implausible-change = nilai ini berubah lebih dari seratus kali lipat
    .label = { $limit ->
        [none] jauh dari nilai sebelumnya
       *[other] nilai sebelumnya { $limit }
    }
    .other = nilai sebelumnya
    .why = salah ketik menjadi angka resmi, lalu menjadi berita
    .fix = periksa di sumbernya; kalau ribuannya hilang, tulis semua angkanya
    .story =
        Sebuah situs pernah menulis 57 pemilih disabilitas untuk satu provinsi, padahal ribuan: ekor angkanya hilang. Perubahan seratus kali lipat lebih sering salah ketik daripada berita. Kalau memang benar, katakan dalam note fakta itu.

        Salah: number: 57, previous: 5742
        Benar: number: 5742

# note other: tempat dikunci
locked-fact = “{ $words }” dikunci: wilayah tidak mengubahnya
    .label = dikunci untuk semua wilayah
    .other = dikunci di sini
    .why = hak yang berlaku di seluruh negeri akan hilang bagi pemilih di satu tempat
    .fix = hapus di sini; kalau entri nasionalnya keliru, mintalah perbaikan di sana
    .story =
        Ada fakta yang berlaku bagi semua pemilih: pendamping boleh ikut, berapa surat suaranya, kapan hari pemungutan suara. Sebuah kantor pernah menulis bahwa pendamping harus menunggu di luar, berlawanan dengan aturan nasional. Apa yang dikunci register, atau tercatat sebagai tahapan seluruh negeri, boleh ditampilkan dan dijelaskan wilayah, tetapi tidak boleh diganti. Wilayah menambah tahapan dan fakta sendiri dengan id sendiri.

        Salah: fakta wilayah dengan id fakta yang dikunci
        Benar: fakta yang sama lewat {"{{"} fact.ID {"}}"}
