### Isian: src/diagnostics/codes.rs, kelompok kedua. Aturan menulis pesan ada di awal ../en.ftl.

# $expected: contoh isinya: "2026-11-01"
# $name: isian yang boleh menggantikannya
# $suggestion: contoh isi penggantinya
missing-field = { $name ->
        [none] isian “{ $words }” belum ada
       *[other] salah satu dari isian “{ $words }” dan “{ $name }” diperlukan di sini, dan keduanya belum ada
    }
    .label = tempatnya di sini
    .why = pemilih, daftar, atau kalender mencari persis hal ini dan tidak menemukannya
    .fix = { $name ->
        [none] { $expected ->
            [none] tambahkan baris yang diawali { $words }:
           *[other] tambahkan baris { $words }: { $expected }
        }
       *[other] { $suggestion ->
            [none] tambahkan baris yang diawali { $words }: atau { $name }:
           *[other] { $expected ->
                [none] tambahkan baris yang diawali { $words }: atau { $name }:
               *[other] tambahkan baris { $words }: { $expected } atau baris { $name }: { $suggestion }
            }
        }
    }
    .story =
        Setiap jenis halaman dan setiap entri register punya isian yang tidak boleh tidak ada: hak harus menyebut siapa pemiliknya, acara kapan mulainya, angka pada hari apa angka itu benar. Suara memintanya karena tanpa isian itu pertanyaan pemilih berikutnya tidak terjawab. Isian yang kosong dihitung sebagai belum ada.

        Salah:
        title: Pindah memilih
        Benar:
        title: Pindah memilih
        summary: Sedang jauh dari TPS asal? Urus pindah memilih sebelum batas waktunya.

# $suggestion: isian yang paling mirip
# $expected: daftar isian yang dikenal di sini
unknown-field = tidak ada isian dengan nama ini di sini
    .label = { $suggestion ->
        [none] tidak dikenal
       *[other] mungkin { $suggestion }?
    }
    .why = apa yang tertulis pada isian yang tidak dibaca siapa pun tidak pernah sampai kepada pemilih
    .fix = { $suggestion ->
        [none] { $expected ->
            [none] hapus baris ini
           *[other] hapus baris ini, atau tulis salah satu dari: { $expected }
        }
       *[other] tulis { $suggestion }:
    }
    .story =
        Suara mengenal setiap isian dari namanya dan menolak yang lain. Program lain melewati saja isian yang tidak dikenalnya, lalu satu salah ketik pada nama tanggal menghilangkan tanggal itu dari situs tanpa suara. Nama isian berbahasa Inggris dan sama untuk semua bahasa situs.

        Salah: sumary: Sedang jauh dari TPS asal?
        Benar: summary: Sedang jauh dari TPS asal?

# $name: isian yang tidak boleh bersamanya
duplicate-field = { $name ->
        [none] isian ini tertulis dua kali
       *[other] hanya salah satu dari isian “{ $name }” dan “{ $words }” yang boleh ada di sini
    }
    .label = { $name ->
        [none] yang kedua
       *[other] mengatakannya lagi
    }
    .other = { $name ->
        [none] yang pertama
       *[other] sudah mengatakannya
    }
    .why = hanya satu dari keduanya sampai kepada pemilih, dan tidak ada yang tahu yang mana
    .fix = { $name ->
        [none] hapus salah satu dari kedua baris
       *[other] pilih { $name }: atau { $words }:, lalu hapus yang lain bersama isinya
    }
    .story =
        Satu isian hanya boleh tertulis sekali dalam satu entri. Kalau tertulis dua kali, program diam-diam memakai salah satunya, biasanya yang terakhir. Kalau isinya tanggal, berarti nasib yang menentukan tanggal mana yang dibaca pemilih. Karena alasan yang sama, beberapa isian tidak boleh bersamaan: diagram mengambil nilainya dari facts: atau dari series:, tidak dari keduanya.

        Salah:
        expires_on: 2026-11-20
        expires_on: 2026-11-27
        Benar:
        expires_on: 2026-11-27

# $kind: empty, date, date_time, time, count, integer, number, yes_no, list, text, choice, url, domain, address, slug, file, hash, language, group, localized, id, colour, length
# $expected: isi yang boleh (choice), rentangnya (integer, number), isiannya (group)
# $suggestion: isi yang paling mirip (choice)
# $found: apa yang tertulis, kalau belum jelas dari kata-katanya
wrong-type = { $kind ->
        [empty] isian ini masih kosong
        [count] di sini tempat angka mulai dari 0
        [slug] di sini tempat bagian alamat
        [address] di sini tempat alamat di situs ini
        [file] di sini tempat nama berkas
        [hash] di sini tempat catatan tentang sumber yang diterjemahkan
        [colour] di sini tempat warna
        [length] di sini tempat panjang dalam rem
        [language] ini bukan kode bahasa
        [localized] di sini tempat teks untuk setiap bahasa
        [date] di sini tempat tanggal
        [date_time] di sini tempat tanggal dan jam
        [time] di sini tempat jam
        [integer] di sini tempat bilangan bulat
        [number] di sini tempat angka
        [yes_no] di sini tempat “true” (ya) atau “false” (tidak)
        [list] di sini tempat daftar
        [text] di sini tempat teks
        [choice] ini bukan salah satu isi yang boleh dipakai
        [url] di sini tempat alamat web
        [domain] di sini tempat nama domain
        [group] di sini tempat baris berbentuk nama: isi
        [id] di sini tempat nama pendek
       *[other] di sini perlu isi jenis lain
    }
    .label = { $suggestion ->
        [none] { $found ->
            [none] { $kind ->
                [empty] kosong
               *[other] bukan ini
            }
           *[other] ini { $found }
        }
       *[other] mungkin { $suggestion }?
    }
    .why = isi yang salah jenis tidak dapat diperiksa, diurutkan, atau ditampilkan dalam bahasa pemilih
    .fix = { $kind ->
        [empty] tulis isinya di belakang titik dua
        [count] tulis angka saja tanpa titik atau koma, misalnya 180
        [slug] tulis huruf kecil a–z, angka, dan tanda hubung, misalnya pindah-memilih
        [address] tulis alamat dengan garis miring di awal dan di akhir, misalnya /hak/lama/
        [file] tulis nama berkas di samping halaman, misalnya peta.png
        [hash] hapus baris ini dan biarkan suara translations accept menulisnya
        [colour] tulis # dan enam angka atau huruf a–f di dalam tanda kutip, misalnya "#4a2a8a"
        [length] tulis angka diikuti rem, misalnya 2.75rem
        [language] tulis kode bahasa, misalnya id, en, atau jv
        [localized] tulis satu teks untuk setiap bahasa, misalnya {"{"}id: Kantor, en: Office{"}"}
        [date] tulis tanggal sebagai tahun-bulan-hari, misalnya 2029-06-27
        [date_time] tulis tanggal, huruf T, lalu jam, misalnya 2029-06-27T09:00
        [time] tulis jam dengan titik dua di dalam tanda kutip, misalnya "07:00"
        [integer] { $expected ->
            [none] tulis angka saja tanpa titik atau koma, misalnya 520986
           *[other] tulis bilangan bulat, { $expected }, dengan angka saja
        }
        [number] { $expected ->
            [none] tulis angka dengan titik sebelum desimal, misalnya 60.5
           *[other] tulis angka, { $expected }, dengan titik sebelum desimal
        }
        [yes_no] tulis true untuk ya atau false untuk tidak
        [list] tulis di dalam kurung siku, misalnya [pertama, kedua]
        [text] apit teksnya dengan tanda kutip, misalnya "2024"
        [choice] { $suggestion ->
            [none] { $expected ->
                [none] tulis salah satu isi yang disebut oleh suara explain wrong-type
               *[other] tulis salah satu dari: { $expected }
            }
           *[other] tulis { $suggestion }
        }
        [url] tulis alamat lengkapnya, misalnya https://www.kpu.go.id/
        [domain] tulis domainnya saja, misalnya kpu.go.id
        [group] { $expected ->
            [none] tulis satu isian di setiap baris, menjorok dua spasi: nama: isi
           *[other] tulis isian berikut, satu di setiap baris, menjorok dua spasi: { $expected }
        }
        [id] tulis huruf kecil a–z, angka, tanda hubung, atau garis bawah, misalnya pilkada-2024
       *[other] tulis isi dengan jenis yang diminta isian ini
    }
    .story =
        Setiap isian punya jenis: tanggal, angka, daftar, atau salah satu dari beberapa kata. Tanggal ditulis tahun-bulan-hari, sebab 03/04/2029 berarti April bagi sebagian pembaca dan Maret bagi yang lain; kepada pemilih Suara menampilkannya dengan kata, “Selasa, 3 April 2029”. Angka ditulis tanpa tanda pemisah; Suara menambahkan titik atau komanya menurut bahasa. Kalau hanya beberapa kata yang boleh, pesannya menyebutkan semuanya: verdict, misalnya, menerima false, partly_false, misleading, unproven, atau true.

        Salah: reviewed_on: 1 November 2026
        Benar: reviewed_on: 2026-11-01

# $kind: topic, audience, law, contact, election, stage, deadline, page, kept_page, fact, term, region, contest, reference, no_region, no_election, ambiguous_law
# $suggestion: id yang paling mirip
# $expected: tempat id itu tertulis: "content/data/laws.yaml"
# $known: nama yang ada (rujukan)
unknown-id = { $kind ->
        [topic] tidak ada topik dengan nama ini
        [audience] tidak ada kelompok pembaca dengan nama ini
        [law] dasar hukum ini belum ada di register
        [contact] kontak ini belum ada di register
        [election] pemilihan ini belum ada di register
        [stage] pemilihan ini tidak punya tahapan dengan nama ini
        [deadline] pemilihan ini tidak punya batas waktu dengan nama ini
        [page] tidak ada halaman dengan nama ini
        [kept_page] tidak ada halaman dengan nama ini
        [fact] fakta ini belum ada di register
        [term] istilah ini belum ada di glosarium
        [region] tidak ada wilayah dengan nama ini
        [contest] pemilihan ini tidak memilih jabatan dengan nama ini
        [no_region] situs nasional tidak berbicara untuk satu wilayah
        [ambiguous_law] “{ $words }” bisa berarti dua putusan yang berbeda
        [no_election] halaman ini belum menyebut pemilihannya
       *[other] tidak ada apa pun di register dengan nama ini
    }
    .label = { $suggestion ->
        [none] tidak dikenal
       *[other] mungkin { $suggestion }?
    }
    .why = pemilih akan menemukan tempat kosong, padahal di situ seharusnya ada tanggal, dasar hukum, atau nomor telepon
    .fix = { $suggestion ->
        [none] { $expected ->
            [none] { $kind ->
                [no_region] pindahkan halaman ini ke content/regions, atau hapus rujukannya
                [no_election] tulis election: di bagian atas halaman, atau sebut pemilihannya: {"{{"} election.pilkada-2024.polling_day {"}}"}
                [kept_page] tulis jalan ke halaman di content/pages, tanpa bahasa dan akhiran, misalnya hak/dokumen
               *[other] { $known ->
                    [none] tulis nama yang sudah ada, atau tambahkan entrinya ke register di content/data
                   *[other] tulis salah satu: { $known }
                }
            }
           *[other] tulis nama yang ada di { $expected }, atau tambahkan entrinya di sana
        }
       *[other] { $kind ->
            [reference] tulis {"{{"} { $suggestion } {"}}"}
           *[other] tulis { $suggestion }
        }
    }
    .story =
        Tanggal, dasar hukum, angka, istilah, dan kontak ditulis satu kali saja, di register pada content/data. Halaman menyebutnya dengan id dan tidak menyalinnya, sehingga satu perubahan sampai ke semua halaman. Id dasar hukum memuat nomor lengkap dan tahunnya: “mk-135” bisa berarti dua putusan Mahkamah Konstitusi yang berbeda.

        Salah: legal_basis: [{"{"}law: pkpu-7{"}"}]
        Benar: legal_basis: [{"{"}law: pkpu-7-2024{"}"}]

# $kind: characters, words
# $limit: angka
# $count: angka
# $name: isiannya
too-long = { $name ->
        [none] teks ini terlalu panjang
       *[other] teks pada “{ $name }” terlalu panjang
    }
    .label = { $count ->
        [none] lebih panjang daripada tempatnya
       *[other] { $kind ->
            [words] { $count } kata
           *[other] { $count } karakter
        }
    }
    .why = ponsel dan hasil pencarian memotong teks yang panjang, dan pemilih tidak membaca akhirnya
    .fix = { $limit ->
        [none] persingkat, dan simpan rinciannya di isi halaman
       *[other] { $kind ->
            [words] persingkat menjadi { $limit } kata, dan simpan rinciannya di isi halaman
           *[other] persingkat menjadi { $limit } karakter, dan simpan rinciannya di isi halaman
        }
    }
    .story =
        Beberapa teks punya tempat yang tetap: ringkasan muncul di bawah judul pada hasil pencarian, jawaban singkat dibacakan oleh ponsel. Teks yang lebih panjang terpotong di sana, sering kali tepat sebelum tanggalnya. Tulis lebih dahulu apa yang harus dilakukan pemilih dan sampai kapan, lalu simpan sisanya di isi halaman.

        Salah: summary: Sehubungan dengan akan dilaksanakannya pemilihan, dengan ini disampaikan kepada seluruh warga bahwa …
        Benar: summary: Sedang jauh dari TPS asal? Urus pindah memilih sebelum 28 Oktober 2024.

# $kind: no_such_day, weekday, order
# $date: tanggalnya, sebagai 2024-11-27 (weekday: yang tertulis; order: awalnya)
# $weekday: hari yang benar, sebagai monday … sunday (weekday)
# $suggestion: kata-kata yang perlu ditulis, dalam bahasa halaman (weekday)
impossible-date = { $kind ->
        [weekday] tanggal ini jatuh pada hari lain
        [order] akhirnya lebih dahulu daripada awalnya
       *[other] tanggal ini tidak ada di kalender
    }
    .label = { $kind ->
        [weekday] { $weekday ->
            [none] hari dan tanggalnya tidak cocok
           *[other] tanggal ini hari { $weekday }
        }
        [order] { $date ->
            [none] lebih awal daripada tanggal mulai
           *[other] mulainya { $date }
        }
       *[other] tidak ada di kalender
    }
    .other = tanggal mulai
    .why = pemilih yang memercayai tanggal ini datang pada hari yang salah, atau tidak datang
    .fix = { $suggestion ->
        [none] { $kind ->
            [weekday] { $weekday ->
                [none] periksa tanggalnya di sumber, lalu perbaiki hari atau tanggalnya
               *[other] periksa tanggalnya di sumber; kalau sudah benar, tulis { $weekday }
            }
            [order] tukar kedua tanggal, atau perbaiki yang salah
           *[other] periksa sumbernya, lalu tulis tanggal yang dimaksud
        }
       *[other] periksa tanggalnya di sumber; kalau sudah benar, tulis { $suggestion }
    }
    .story =
        Suara mencocokkan setiap tanggal dengan kalender. Tanggal 31 Februari tidak ada, 27 November 2024 adalah hari Rabu, dan tahapan tidak mungkin berakhir sebelum dimulai. Kalau hari dan tanggal tidak cocok, salah satunya keliru, dan hanya sumbernya yang tahu yang mana; jadi periksa dahulu di sana. Lebih baik lagi, sebut tanggal dari register: harinya akan dihitung sendiri.

        Salah: Selasa, 27 November 2024
        Benar: Rabu, 27 November 2024
        Lebih baik: {"{{"} election.polling_day {"}}"}

# $kind: is_error, did_not_occur, unknown_code
# $suggestion: kode yang paling mirip (unknown_code)
useless-accept = { $kind ->
        [is_error] “{ $words }” adalah galat dan tidak dapat diterima
        [unknown_code] tidak ada masalah yang bernama “{ $words }”
       *[other] “{ $words }” diterima, tetapi tidak ada di halaman ini
    }
    .label = { $kind ->
        [unknown_code] { $suggestion ->
            [none] tidak dikenal
           *[other] mungkin { $suggestion }?
        }
        [is_error] sebuah galat
       *[other] tidak diperlukan lagi
    }
    .why = entri accept: yang tidak diperlukan suatu hari akan menyembunyikan kesalahan dari orang yang bisa memperbaikinya
    .fix = { $kind ->
        [is_error] hapus entri ini dari accept:, lalu perbaiki masalahnya
        [unknown_code] { $suggestion ->
            [none] hapus entri ini dari accept:
           *[other] tulis { $suggestion }
        }
       *[other] hapus entri ini dari accept:
    }
    .story =
        Halaman boleh menerima sebuah peringatan, dengan alasan: accept: [{"{"}code: all-caps, reason: begitulah tulisan di papan gerbang{"}"}]. Galat tidak dapat diterima, sebab galat berarti pemilih mendapat keterangan yang salah atau tidak bisa membaca. Entri yang tidak berlaku lagi sebaiknya dihapus supaya daftarnya tetap pendek dan jujur; suara reviews menampilkannya.

        Salah: accept: [{"{"}code: broken-link, reason: akan ditulis nanti{"}"}]
        Benar: accept: [{"{"}code: all-caps, reason: begitulah tulisan di papan gerbang{"}"}]
