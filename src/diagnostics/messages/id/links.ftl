### Alamat dan tautan: src/diagnostics/codes.rs, kelompok ketiga. Aturan menulis pesan ada di awal ../en.ftl.

# $kind: same, case, alias, file, region
# $other: letak sumber yang satu lagi
duplicate-address = { $kind ->
        [case] alamat dua halaman hanya berbeda cara menulisnya
        [alias] alamat lama ini milik halaman lain
        [file] sebuah halaman dan sebuah berkas memakai alamat yang sama
        [region] alamat ini milik situs sebuah wilayah
       *[other] dua halaman memakai alamat yang sama
    }
    .label = { $other ->
        [none] dipakai dua kali
       *[other] juga alamat { $other }
    }
    .other = yang satu lagi di alamat ini
    .why = salah satunya akan hilang, dan pemilih yang menyimpan tautannya membaca hal lain
    .fix = { $kind ->
        [alias] hapus baris ini dari aliases:, atau pilih alamat lama yang lain
        [file] ganti nama berkas di content/static
        [region] pindahkan berkas ke folder lain, atau tulis alamat lain pada slug: atau aliases:
       *[other] beri salah satunya alamat lain: slug: nama-lain
    }
    .story =
        Setiap halaman punya satu alamat, dan setiap alamat satu halaman. Alamat yang hanya berbeda huruf besar atau cara menyimpan tanda hurufnya dianggap sama, sebab sebagian peladen dan komputer tidak dapat membedakannya. Alamat berasal dari nama berkas, kecuali slug: menyebut yang lain, jadi dua halaman bisa bertemu tanpa sengaja.

        Salah: slug: jadwal pada dua berkas di satu bagian
        Benar: slug: jadwal-kampanye pada salah satunya

# $kind: page, file, image, outside, draft, address, theme_file
# $suggestion: tujuan paling mirip yang ada
broken-link = { $kind ->
        [file] berkas yang dituju tautan ini tidak ada
        [image] gambar ini tidak ada
        [outside] tautan ini menuju ke luar isi situs
        [draft] halaman yang dituju tautan ini masih konsep
        [theme_file] tema tidak punya berkas dengan nama ini
        [address] tautan ini menyebut alamat halaman, bukan berkasnya
       *[other] halaman yang dituju tautan ini tidak ada
    }
    .label = { $suggestion ->
        [none] { $kind ->
            [draft] belum terbit
            [address] alamat, bukan berkas
           *[other] tidak ditemukan
        }
       *[other] mungkin { $suggestion }?
    }
    .why = { $kind ->
        [image] pemilih melihat bingkai kosong, bukan gambarnya
        [theme_file] pemilih membaca dengan huruf lain dari yang dimaksud, dan tidak ada yang menyadarinya
        [address] alamat berbeda di setiap bahasa dan berubah bila nama diganti, lalu pemilih menemui “halaman tidak ditemukan”
       *[other] pemilih yang mengikuti tautan ini menemui “halaman tidak ditemukan” lalu menyerah
    }
    .fix = { $suggestion ->
        [none] { $kind ->
            [file] simpan berkasnya di sebelah halaman atau di content/static, lalu tulis namanya di sini
            [image] simpan gambarnya di sebelah halaman, lalu tulis nama berkasnya di sini
            [outside] tulis jalan dari halaman ini ke berkas di content/pages, misalnya ../tahapan/kampanye.md
            [theme_file] simpan berkasnya di dalam tema, lalu tulis jalannya dari sana, misalnya faces/legible-400.woff2
            [draft] hapus draft: true di halaman itu, atau cabut tautannya
           *[other] tulis jalan dari halaman ini ke berkasnya, tanpa bahasa, misalnya ../tahapan/kampanye.md
        }
       *[other] tulis { $suggestion }
    }
    .story =
        Tautan antarhalaman ditulis sebagai jalan dari berkas yang satu ke berkas yang lain, tanpa bahasa: ../tahapan/kampanye.md. Dengan begitu tautan yang sama berfungsi di komputer Anda, di penyimpanan Git, dan dalam semua bahasa situs. Suara mengikuti setiap tautan sebelum menerbitkan, supaya bukan pemilih yang lebih dahulu menemukan kesalahannya.

        Salah: [masa kampanye](https://kantor-kita.go.id/tahapan/kampanye/)
        Benar: [masa kampanye](../tahapan/kampanye.md)

# $suggestion: id judul yang paling mirip
# $name: halaman yang dituju
broken-anchor = judul yang dituju tautan ini tidak ada
    .label = { $suggestion ->
        [none] { $name ->
            [none] tidak ditemukan
           *[other] tidak ada di { $name }
        }
       *[other] mungkin #{ $suggestion }?
    }
    .why = pemilih tiba di awal halaman yang panjang dan harus mencari sendiri apa yang dijanjikan
    .fix = { $suggestion ->
        [none] tulis id salah satu judul di halaman itu, atau beri judulnya id: ## Dokumen {"{"}#dokumen{"}"}
       *[other] tulis #{ $suggestion }
    }
    .story =
        Yang tertulis setelah tanda # pada tautan adalah id sebuah judul. Suara membuat id dari kata-kata judulnya, jadi judul yang ditulis ulang mendapat id baru. Beri id sendiri kepada judul yang sering ditautkan; setelah itu judulnya bebas ditulis ulang.

        Salah: [dokumen](pindah-memilih.md#dokumn)
        Benar: [dokumen](pindah-memilih.md#dokumen), ke judul ## Dokumen {"{"}#dokumen{"}"}

# $kind: scheme, malformed
# $name: awal alamatnya: "javascript" (scheme)
unsafe-url = { $kind ->
        [malformed] alamat web ini belum lengkap
       *[other] { $name ->
            [none] alamat jenis ini tidak boleh dipakai
           *[other] alamat yang diawali “{ $name }:” tidak boleh dipakai
        }
    }
    .label = tidak boleh di sini
    .why = alamat seperti ini bisa menjalankan program di peramban pemilih, atau tidak menuju ke mana-mana
    .fix = tulis alamat yang diawali https://, mailto:, atau tel:, atau jalan ke berkas di situs ini
    .story =
        Tautan boleh menuju halaman situs ini, alamat https:// dan http://, alamat surel (mailto:), atau nomor telepon (tel:). Yang lain ditolak. javascript: menjalankan program di peramban pembaca, data: menyembunyikan satu halaman penuh di dalam tautan, dan file: menuju komputer Anda sendiri, bukan komputer pembaca.

        Salah: [hubungi kami](javascript:telepon())
        Benar: [telepon 1500-123](tel:+621500123)

# $suggestion: alamat yang sama dengan https
insecure-link = tautan ini tidak terenkripsi
    .label = http
    .why = orang lain di Wi-Fi yang sama dapat ikut membaca, atau menyodorkan halaman palsu kepada pemilih
    .fix = { $suggestion ->
        [none] tulis https:// sebagai ganti http://, lalu buka tautannya sekali untuk memastikan
       *[other] tulis { $suggestion }, lalu buka sekali untuk memastikan
    }
    .story =
        Alamat http:// melewati jaringan tanpa pelindung. Di Wi-Fi umum, siapa saja dapat melihat apa yang dibaca pemilih tentang pemilihan, bahkan menggantinya. Hampir semua situs kini dapat dibuka dengan https://. Kalau ada yang belum bisa, terima peringatan ini dengan alasan itu: accept: [{"{"}code: insecure-link, reason: situs itu belum punya https{"}"}]

        Salah: http://cekdptonline.kpu.go.id
        Benar: https://cekdptonline.kpu.go.id

# $suggestion: domain resmi yang mirip
# $name: domain yang tertulis
look-alike-domain = { $suggestion ->
        [none] alamat ini mirip alamat resmi, padahal bukan
       *[other] alamat ini mirip { $suggestion }, padahal bukan
    }
    .label = { $name ->
        [none] bukan domain resmi
       *[other] { $name } bukan domain resmi
    }
    .why = situs pemilu palsu mengumpulkan NIK dari pemilih yang percaya pada nama yang tampak benar
    .fix = { $suggestion ->
        [none] tulis alamat resminya; daftarnya ada pada official_domains: di content/site.yaml
       *[other] tulis { $suggestion }; kalau situs ini memang resmi, tambahkan domainnya ke official_domains: di content/site.yaml
    }
    .story =
        Menjelang setiap pemilihan selalu muncul situs dan berkas yang meminjam nama resmi: satu huruf ditukar, kpu-go.id alih-alih kpu.go.id, atau huruf asing yang mirip huruf kita. Suara membandingkan setiap alamat dengan official_domains: di content/site.yaml dan menolak yang hampir sama. KPU tidak pernah mengirim berkas aplikasi lewat pesan.

        Salah: https://cekdpt-kpu.go-id.example
        Benar: https://cekdptonline.kpu.go.id

orphan-page = tidak ada halaman lain yang menuju ke sini
    .label = halaman ini
    .why = pemilih yang tidak tahu alamatnya tidak akan pernah menemukan halaman ini
    .fix = buat tautan ke sini dari halaman lain di bagiannya, atau sebut di berkas _index bagiannya
    .story =
        Halaman yang tidak ditautkan dari mana pun tetap terbit, tetapi tersembunyi: hanya mesin pencari yang mungkin menemukannya. Pemilih yang tidak dapat memakai pencarian, atau yang menelusuri menu halaman demi halaman, tidak akan bertemu dengannya. WCAG meminta lebih dari satu jalan ke setiap halaman.

        Salah: content/pages/hak/pendamping.id.md yang tidak disebut di mana pun
        Benar: di content/pages/hak/_index.id.md: [Membawa pendamping](pendamping.md)
