### Bahasa dan waktu: src/diagnostics/codes.rs, kelompok ketujuh. Aturan menulis pesan ada di awal ../en.ftl.

# $name: bahasa yang belum ada, sebagai kode: "en"
# $expected: letak berkas yang perlu ditulis
translation-missing = { $name ->
        [none] halaman ini belum ada dalam salah satu bahasa situs
        [id] halaman ini belum ada dalam bahasa Indonesia
        [en] halaman ini belum ada dalam bahasa Inggris
       *[other] halaman ini belum ada dalam bahasa “{ $name }”
    }
    .label = halaman ini
    .why = pemilih yang hanya membaca bahasa itu tidak mendapat apa-apa, atau mendapat teks dalam bahasa yang tidak dibacanya
    .fix = { $expected ->
        [none] tulis terjemahannya di sebelah berkas ini, dengan bahasanya sebelum .md
       *[other] tulis terjemahannya sebagai { $expected }
    }
    .story =
        Suara menampilkan halaman dalam bahasa pembacanya. Kalau belum ada, pembaca mendapat bahasa pertama situs dengan catatan yang mengatakannya, dan tidak pernah campuran diam-diam. Terjemahan yang belum ada hanyalah peringatan, sebab halaman mendesak tidak perlu menunggunya.

        Salah: hanya tahapan/kampanye.id.md
        Benar: tahapan/kampanye.id.md dan tahapan/kampanye.en.md

# $name: berkas halaman sumber
# $expected: berkas terjemahan
# $count: berapa perubahan lagi yang ada
translation-stale = sumber terjemahan ini sudah berubah
    .label = diterjemahkan dari teks yang lebih lama
    .other = ini baru atau sekarang isinya lain
    .removed = sesudah ini ada yang dihapus
    .more = masih berlanjut di sini: { $count ->
        [none] ada perubahan lain
       *[other] { $count } perubahan lagi
    }
    .why = kedua bahasa memberi tahu pemilih hal yang berbeda
    .fix = bandingkan dengan { $name ->
            [none] sumbernya
           *[other] { $name }
        } dan perbaiki yang berubah, lalu ketik: suara translations accept { $expected ->
            [none] dengan nama berkas ini
           *[other] { $expected }
        }
    .story =
        source_hash: pada terjemahan mengingat teks yang diterjemahkan, seluruhnya dan setiap paragrafnya. Kalau sumbernya berubah, Suara mengetahuinya, menunjukkan paragrafnya, dan memberi tahu pembaca bahwa terjemahan itu lebih lama. Setelah membandingkan keduanya, biarkan Suara menulis isi yang baru; dengan itu Anda menyatakan bahwa terjemahannya kembali sama.

        Salah: suara translations accept --all tanpa membaca perubahannya
        Benar: kalimat yang berubah diterjemahkan, lalu: suara translations accept content/pages/hak/pindah-memilih.en.md

# $kind: date, time, number, link, file, url, reference, picture, component, id, field
# $found: isi terjemahan
# $expected: isi sumber
translation-facts-differ = { $found ->
        [none] { $expected ->
            [none] satu fakta dalam terjemahan ini tidak sama dengan sumbernya
           *[other] “{ $expected }” dari sumber tidak ada dalam terjemahan ini
        }
       *[other] { $expected ->
            [none] “{ $found }” tidak ada dalam sumber, atau tidak sesering ini
           *[other] “{ $found }” di sini, “{ $expected }” dalam sumber
        }
    }
    .label = { $found ->
        [none] tidak ada di sini, atau di bagian lain berkas ini
       *[other] { $kind ->
            [date] tanggal ini
            [time] jam ini
            [number] angka ini
            [link] tautan ini
            [file] tautan ke berkas ini
            [url] alamat ini
            [reference] rujukan ini
            [picture] gambar ini
            [component] komponen ini
            [id] id ini
           *[field] isian ini
        }
    }
    .other = sumbernya
    .place = sumbernya, tempat ini tidak ada
    .why = pembaca kedua bahasa mendapat fakta yang berbeda, dan salah satunya tersesat
    .fix = { $found ->
        [none] { $expected ->
            [none] bandingkan kedua berkas dan tulis fakta yang sama
           *[other] tulis “{ $expected }” juga di sini, dalam bentuk bahasa ini, atau hapus dari sumbernya
        }
       *[other] { $expected ->
            [none] hapus “{ $found }” di sini, atau tulis juga dalam sumbernya
           *[other] bandingkan keduanya dengan peraturan atau pengumumannya, lalu tulis yang sama dalam kedua berkas
        }
    }
    .story =
        Terjemahan boleh memakai kata lain, tetapi tidak boleh memakai fakta lain. Suara membandingkan tanggal, jam, dan angka kedua teks, bagaimana pun setiap bahasa menulisnya, juga tautan, rujukan, gambar, dan komponen. Tanggal atau angka harus muncul sama seringnya dalam kedua berkas, tautan atau tahun sedikitnya sekali. Angka kecil boleh ditulis dengan angka dalam satu bahasa dan dengan huruf dalam bahasa lain.

        Salah: 27 November 2024 dalam bahasa Indonesia dan 17 November 2024 dalam bahasa Inggris
        Benar: 27 November 2024 dalam keduanya

# $kind: missing, syntax, variable
# $other: berkas kata-katanya
# $reason: kata-kata pembaca berkas, dalam bahasa Inggris (syntax)
words-untranslated = { $kind ->
        [syntax] kata-kata tema ini tidak dapat dibaca
        [variable] teks tema ini meminta nilai yang tidak ada
       *[other] “{ $words }” belum diterjemahkan di tema
    }
    .label = { $kind ->
        [syntax] { $reason ->
            [none] di sini
           *[other] kata pembaca berkas: “{ $reason }”
        }
        [variable] “{ $words }”
       *[other] belum ada di sini
    }
    .other = teksnya dalam bahasa pertama
    .why = pemilih akan menemui tombol dan keterangan dalam bahasa yang bukan bahasa halamannya
    .fix = { $kind ->
        [syntax] tulis sebagai nama = teks, dengan baris lanjutan yang menjorok
        [variable] tulis hanya nilai yang ada pada teks yang sama dalam bahasa pertama
       *[other] { $other ->
            [none] tambahkan baris { $words } = dan terjemahannya ke kata-kata tema
           *[other] tambahkan baris { $words } = dan terjemahannya ke { $other }
        }
    }
    .story =
        Kata-kata antarmuka, “Menu”, “Cari”, “Diperiksa pada”, ada dalam satu berkas untuk setiap bahasa di folder words milik tema. Suara tidak membangun situs yang kekurangan salah satunya: halaman yang separuhnya berbahasa lain sulit dibaca, dan pembaca layar salah melafalkannya. Nilai di dalam kurung kurawal, seperti {"{"} $count {"}"}, tetap sama namanya dalam semua bahasa.

        Salah: menu hanya di words/en.ftl
        Benar: menu di words/id.ftl dan di words/en.ftl

# $date: akhir masa halaman, sebagai 2026-11-27
expired-page = { $date ->
        [none] masa halaman ini sudah lewat
       *[other] masa halaman ini berakhir { $date }
    }
    .label = sudah lewat
    .why = pemilih akan bertindak menurut sesuatu yang tidak berlaku lagi
    .fix = hapus halaman ini, atau periksa apakah isinya masih benar lalu tulis hari yang lebih akhir pada expires_on:
    .story =
        Pengumuman dan halaman berjangka memuat expires_on:, hari terakhir isinya benar. Setelah hari itu halaman seperti ini menjadi galat, dan Suara tidak menerbitkan apa pun sampai ada yang memeriksanya, supaya tidak ada yang lupa menurunkannya. Kalau halaman perlu disimpan sebagai catatan, hapus expires_on:, pada pengumuman juga type: announcement dan isian lainnya, dan katakan di dalam teksnya bahwa hal itu sudah lewat.

        Salah: expires_on: 2024-11-27 pada halaman yang terbit tahun 2026
        Benar: halamannya dihapus, atau teksnya bercerita tentang masa lalu tanpa expires_on:

# $date: hari pemeriksaan seharusnya dilakukan, sebagai 2026-11-27
# $name: pemiliknya
review-overdue = { $date ->
        [none] halaman ini sudah waktunya diperiksa
       *[other] halaman ini seharusnya diperiksa paling lambat { $date }
    }
    .label = { $name ->
        [none] terakhir diperiksa
       *[other] terakhir diperiksa; pemiliknya { $name }
    }
    .why = aturan dan tanggal berubah, dan belum ada yang memastikan halaman ini masih benar bagi pemilih
    .fix = baca halamannya, bandingkan dengan sumbernya, lalu tulis tanggal hari ini pada reviewed_on:
    .story =
        Setiap halaman menyebut kapan terakhir diperiksa, dan situs menentukan berapa lama itu berlaku: review_in: di content/site.yaml, atau di halaman itu sendiri. Pemilih juga melihat tanggalnya. Ubahlah hanya kalau Anda benar-benar sudah membandingkan halaman dengan sumbernya.

        Salah: tanggal hari ini di semua halaman, dengan cari dan ganti
        Benar: satu halaman dibaca, sumbernya dibuka, lalu reviewed_on: 2026-11-21
