### Baris perintah: bantuan, hasil, dan mengapa perintah tidak dapat dijalankan. Aturan menulis pesan ada di awal ../en.ftl.

## Bantuan

cli-usage = Pemakaian
cli-commands = Perintah
cli-arguments = Argumen
cli-options = Opsi
cli-general-options = Opsi untuk semua perintah

cli-suara = Memeriksa halaman tentang pemilihan dan menerbitkannya sebagai situs yang dapat dipakai semua pemilih
    .usage = suara [OPSI] PERINTAH
    .after = Bantuan untuk satu perintah: suara help PERINTAH. Situs baru: suara init situs-saya
cli-build = Periksa situs dan terbitkan, kalau tidak ada yang salah
    .usage = suara build [OPSI]
cli-check = Sampaikan semua masalah situs tanpa menerbitkan
    .usage = suara check [OPSI]
cli-serve = Tampilkan situs di peramban selagi ditulis, dengan setiap masalah di tempatnya
    .usage = suara serve [OPSI]
cli-new = Buat berkas halaman baru, satu untuk setiap bahasa, dengan semua isian
    .usage = suara new [OPSI] JENIS NAMA
cli-init = Buat situs kecil yang baru di folder kosong
    .usage = suara init [OPSI] [FOLDER]
cli-translations = Tampilkan setiap terjemahan: tercatat, sumbernya berubah, atau belum ada
    .usage = suara translations [OPSI]
           suara translations accept [OPSI] BERKAS ...
cli-accept = Catat bahwa terjemahan kembali sama dengan sumbernya
    .usage = suara translations accept [OPSI] BERKAS ...
cli-reviews = Tampilkan halaman yang harus diperiksa lagi, menurut penanggung jawab, dan peringatan yang sengaja diterima, dengan alasannya
    .usage = suara reviews [OPSI]
cli-explain = Jelaskan satu kode, atau tampilkan semua kode
    .usage = suara explain [KODE]
cli-schema = Cetak JSON Schema, untuk editor yang melengkapi dan memeriksa ketikan
    .usage = suara schema [OPSI] [NAMA]
cli-reference = Cetak rujukan: semua isian, komponen, kode, dan perintah, dalam Markdown
    .usage = suara reference
    .title = Rujukan
    .intro = Dicetak oleh `suara reference`. Jangan diubah dengan tangan: isinya berasal dari tabel yang dipakai program itu sendiri.
    .exits = Kode keluar: 0 berarti bersih, 1 berarti isi situs punya galat dan tidak ada yang diterbitkan, 2 berarti perintah tidak dapat dijalankan. Masalah untuk manusia ditulis ke galat baku, format mesin ke keluaran baku.
cli-completions = Cetak skrip agar shell melengkapi perintah dan opsi
    .usage = suara completions SHELL
cli-man = Cetak halaman manual, atau tulis manual semua perintah
    .usage = suara man [OPSI]
cli-help = Jelaskan cara memakai satu perintah
    .usage = suara help [PERINTAH]

cli-option-version = Cetak versi
cli-option-root = Folder situs; tanpa ini, folder terdekat ke atas yang berisi content/site.yaml
cli-option-lang = Bahasa pesan: id atau en; tanpa ini, bahasa sistem, lalu bahasa di site.yaml, lalu bahasa Indonesia
cli-option-format = Cara menyampaikan masalah: terminal (bawaan), json, github, atau sarif
cli-option-color = Warna: auto (bawaan), always, atau never; NO_COLOR dihormati
cli-option-narrate = Sampaikan semuanya dalam kalimat, tanpa gambar, untuk pembaca layar dan layar braille; SUARA_NARRATE=1 berlaku selalu
cli-option-limit = Berapa masalah yang disampaikan (bawaan 100); selebihnya hanya dihitung
cli-option-quiet = Sampaikan masalah saja, bukan jalannya
cli-option-timings = Sampaikan berapa lama setiap tahap
cli-option-help = Cetak bantuan ini
cli-option-output = Folder tempat menerbitkan; tanpa ini, public di folder situs
cli-option-drafts = Sertakan konsep dan halaman yang harinya belum tiba
cli-option-region = Hanya situs satu wilayah, menurut kodenya, untuk berdiri sendiri
cli-option-changes = Tampilkan setiap berkas yang ditulis dan dihapus
cli-option-today = Anggap hari ini tanggal ini, tahun-bulan-hari; hari yang sama menghasilkan situs yang sama
cli-option-verify = Cara mengenali berkas yang tidak berubah: quick (bawaan), atau full, yang membaca semuanya lagi
cli-option-durability = Berkas harus tahan terhadap apa: crash (bawaan), atau power, listrik padam, yang makan waktu lebih lama
cli-option-port = Porta pada alamat; tanpa ini, 4321 atau porta kosong berikutnya
cli-option-host = Izinkan ponsel dan perangkat lain di jaringan yang sama masuk, lewat alamat dengan bagian rahasia; dengan nama atau alamat ini, atau tanpa isi dengan alamat komputer ini
cli-option-open = Buka peramban
cli-option-follow = Biarkan peramban pindah ke halaman yang baru disimpan
cli-option-poll = Cari perubahan setiap detik, untuk disk jaringan yang tidak memberi kabar
cli-option-editor = Pembuka berkas: vscode (bawaan), vscodium, zed, idea, none, atau alamat dengan {"{"}file{"}"}, {"{"}line{"}"} dan {"{"}column{"}"}
cli-option-deny-warnings = Hitung peringatan sebagai galat dalam kode keluar
cli-option-language = Hanya terjemahan ke bahasa ini, misalnya en
cli-option-deny = Keluar dengan 1 kalau ada sumber yang berubah atau terjemahan yang belum ada
cli-option-all = Setiap terjemahan yang catatannya bukan catatan sumbernya; bandingkan dulu semuanya
cli-option-days = Berapa hari ke depan yang dilihat (bawaan 30)
cli-option-title = Judul halaman dalam bahasa pertama
cli-option-list = Tampilkan nama semua skema
cli-option-write = Tulis semuanya ke folder ini; berkas yang sudah ada tidak pernah ditimpa

cli-argument-path = Berkas terjemahan, misalnya content/pages/hak/pindah-memilih.en.md
cli-argument-type = Jenis halaman, misalnya page, right, atau stage
cli-argument-stem = Tempatnya tanpa bahasa dan akhiran, misalnya hak/pindah-memilih; halaman bagian itu sendiri: hak/_index
cli-argument-folder = Folder kosong atau yang belum ada; tanpa ini, folder ini
cli-argument-code = Kode, misalnya broken-link
cli-argument-name = Nama skema; tanpa ini, semua nama ditampilkan
cli-argument-shell = bash, elvish, fish, powershell, atau zsh
cli-argument-command = Perintah

cli-value-command = PERINTAH
cli-value-folder = FOLDER
cli-value-lang = id|en
cli-value-format = FORMAT
cli-value-color = KAPAN
cli-value-number = ANGKA
cli-value-date = TANGGAL
cli-value-host = NAMA
cli-value-editor = EDITOR
cli-value-verify = quick|full
cli-value-durability = crash|power
cli-value-title = JUDUL
cli-value-type = JENIS
cli-value-stem = NAMA
cli-value-code = KODE
cli-value-name = NAMA
cli-value-path = BERKAS
cli-value-shell = SHELL

## Manual

cli-man-name = NAMA
cli-man-synopsis = RINGKASAN
cli-man-description = PENJELASAN
cli-man-extra = LIHAT JUGA
cli-man-version = VERSI
cli-man-manual = Suara

## Hasil

# $count: angka
cli-count-pages = { $count } halaman
# $count: angka
cli-count-regions = { $count } situs wilayah
# $count: angka
cli-count-languages = { $count } bahasa
# $text, $other: teks dari yang di atas
cli-pages = { $text } dalam { $other }
cli-nothing-changed = tidak ada yang berubah sejak terakhir terbit
cli-change-written = ditulis
cli-change-removed = dihapus
cli-no-problems = tidak ada masalah
# $written, $unchanged, $removed: angka
cli-published = { $written } ditulis, { $unchanged } tetap, { $removed } dihapus
# $number: angka sebagai teks: "0,21"
cli-seconds = { $number } detik
cli-site-mixed = Sebagian halaman situs yang terbit sudah baru dan sebagian masih lama. Terbitkan lagi untuk melengkapinya.
cli-site-complete = Situs yang terbit sudah lengkap. Hanya berkas sementara yang tersisa; penerbitan berikutnya menghapusnya.

cli-stage-read = Membaca berkas
cli-stage-settings = Pengaturan
cli-stage-register-and-theme = Register dan tema
cli-stage-documents = Teks
cli-stage-site = Alamat dan daftar
cli-stage-render = Halaman
cli-stage-check = Pemeriksaan
cli-stage-output = Berkas lain
cli-stage-regions = Situs wilayah
cli-stage-publish = Penerbitan
cli-stage-total = Jumlah

## Halaman dan situs baru

cli-fill-in = Isi setiap baris yang masih kosong di belakang titik dua.
cli-may-fill-in = Yang berikut boleh tidak diisi. Hapus tanda # di depan baris yang Anda pakai.
# $text: kata yang boleh dipakai
cli-one-of = {" "}(salah satu dari: { $text })
# $text: contoh
cli-for-example = {". "}Contoh: { $text }
cli-body = Tulis isi halaman di sini dengan kalimat pendek. Katakan dulu apa yang dapat dilakukan pemilih.

    ## Satu judul untuk setiap pertanyaan

    - Satu hal dalam setiap butir.
    - Tautan ke halaman lain memakai berkasnya: `[beranda](../_index.md)`.
cli-new-next = Isi baris yang masih kosong, lalu: suara check
# $name: nama halaman bagian
cli-new-section = Bagian ini belum punya halaman sendiri. Buat dengan: suara new page { $name }
# $path: folder, atau tidak ada kalau folder ini
cli-init-next = { $path ->
        [none] Terbitkan situs dengan: suara build
       *[other] Terbitkan situs dengan: suara build --root { $path }
    }

## Terjemahan dan pemeriksaan

cli-content-errors = Isi situs punya galat, sehingga daftar ini mungkin tidak lengkap. Lihat dengan: suara check
# $kind: current, unrecorded, stale, missing
cli-translation-state = { $kind ->
        [current] tercatat
        [unrecorded] belum dicatat
        [stale] sumber berubah
       *[missing] belum ada
    }
# $kind: changed, removed
# $path, $number, $text: sumbernya, barisnya, isinya
cli-translation-change = { $kind ->
        [removed] { $path }:{ $number }  ada yang dihapus sesudah: { $text }
       *[changed] { $path }:{ $number }  { $text }
    }
    .narrated = { $kind ->
        [removed] { $path }, baris { $number }: ada yang dihapus sesudah: { $text }
       *[changed] { $path }, baris { $number }, baru atau berubah: { $text }
    }
# $count: angka
cli-translation-more = dan { $count } perubahan lagi
cli-translation-unknown = catatan lama: tidak menyebut paragraf yang mana
# $count, $current, $unrecorded, $stale, $missing: angka
cli-translations-summary = { $count } terjemahan: { $current } tercatat, { $unrecorded } belum dicatat, { $stale } dengan sumber yang berubah, { $missing } belum ada
# $path: yang pertama
cli-translations-next = Sesudah membandingkan terjemahan dengan sumbernya: suara translations accept { $path }
# $count: angka
cli-accepted = { $count ->
        [0] tidak ada yang perlu dicatat
       *[other] { $count } terjemahan dicatat
    }
cli-reviews-nobody = tanpa penanggung jawab
cli-reviews-laws = Peraturan yang berubah sesudah pemeriksaan terakhir
cli-reviews-accepted = Peringatan yang sengaja diterima, dengan alasannya
# $kind: overdue, due
# $day, $path, $other: harinya, berkasnya, judulnya
cli-review = { $kind ->
        [overdue] { $day }  terlambat  { $path }  { $other }
       *[due] { $day }  menjelang  { $path }  { $other }
    }
    .narrated = { $kind ->
        [overdue] terlambat sejak { $day }: { $other }, { $path }
       *[due] paling lambat { $day }: { $other }, { $path }
    }
# $kind: amended, replaced, ended
# $day, $path, $name, $other: harinya, berkasnya, peraturannya, peraturan yang mengubahnya
cli-review-law = { $kind ->
        [amended] { $day }  { $path }  { $name } diubah oleh { $other }
        [replaced] { $day }  { $path }  { $name } diganti oleh { $other }
       *[ended] { $day }  { $path }  { $name } berakhir
    }
    .narrated = { $kind ->
        [amended] { $path }: { $name } diubah oleh { $other } mulai { $day }
        [replaced] { $path }: { $name } diganti oleh { $other } mulai { $day }
       *[ended] { $path }: { $name } berakhir pada { $day }
    }
# $path, $number, $name, $text: berkasnya, barisnya, kodenya, alasannya
cli-review-accepted = { $path }:{ $number }  { $name }: { $text }
    .narrated = { $path }, baris { $number }: { $name }, karena: { $text }
# $overdue, $due, $days, $laws, $accepted: angka
cli-reviews-summary = { $overdue } terlambat, { $due } dalam { $days } hari, { $laws } perubahan peraturan, { $accepted } peringatan diterima dengan alasan

## Kode

cli-explain-more = Penjelasan lengkap satu kode: suara explain KODE
cli-group-reading = Membaca berkas
cli-group-fields = Isian
cli-group-links = Alamat dan tautan
cli-group-markdown = Teks
cli-group-titles = Judul
cli-group-words = Kata
cli-group-time = Bahasa dan waktu
cli-group-theme = Tema dan berkas terbitan
cli-group-register = Register
cli-group-regime = Halaman terhadap register
cli-group-figures = Angka dan fakta

## Skema dan rujukan

cli-schema-site = Pengaturan situs
cli-schema-laws = Peraturan
cli-schema-contacts = Kantor dan saluran
cli-schema-election = Satu pemilihan
cli-schema-facts = Fakta: angka, tanggal, dan kata
cli-schema-terms = Istilah
cli-schema-region = Satu wilayah
cli-schema-theme = Tema: warna, ukuran, huruf
cli-schema-section = Halaman bagian itu sendiri, `_index`
cli-schema-home = Beranda
# $name: apa itu
cli-schema-translation = { $name }, terjemahan
# $name: komponen
cli-schema-component = Komponen { $name }

cli-reference-data = Data
cli-reference-entries = Setiap entri ada di bawah id yang Anda pilih.
cli-reference-pages = Halaman
    .intro = Halaman adalah berkas Markdown di `content/pages`, satu untuk setiap bahasa: `hak/pindah.id.md` dan `hak/pindah.en.md`. Isiannya ada di antara dua baris `---` di awal. Terjemahan boleh tidak mengulang yang sama dalam setiap bahasa.
cli-reference-common = Semua halaman
cli-reference-components = Komponen
    .intro = Komponen adalah blok berpagar yang baris pertamanya menyebut namanya dan baris lainnya adalah isian.
cli-reference-codes = Kode
    .intro = `suara explain KODE` menjelaskan setiap kode, dengan contoh yang salah dan yang benar.
cli-reference-no-fields = Tidak ada isian sendiri.
cli-reference-option = Opsi
cli-reference-what = Keterangan
cli-reference-field = Isian
cli-reference-kind = Jenis
cli-reference-required = Wajib
cli-reference-yes = ya
cli-reference-no = tidak
cli-reference-code = Kode
cli-reference-severity = Tingkat

# $text: kata
cli-kind-values = id: { $text }
# $text: jenis
cli-kind-list = daftar: { $text }
# $text: jenis
cli-kind-list-or-no = daftar: { $text }; atau `false`
cli-kind-table = kelompok menurut id
# $kind: topic, audience, law, contact, election, stage, deadline, page, fact, term, code
cli-kind-id = { $kind ->
        [topic] id topik
        [audience] id pembaca
        [law] id peraturan
        [contact] id kontak
        [election] id pemilihan
        [stage] id tahapan
        [deadline] id batas waktu
        [page] nama halaman
        [fact] id fakta
        [term] id istilah
        [code] kode
       *[other] id
    }
cli-kind-prose = teks dengan tautan dan penekanan
# $count: angka
cli-kind-limited = teks, paling panjang { $count } huruf
cli-kind-text = teks
cli-kind-slug = bagian alamat
cli-kind-address = alamat di situs ini
cli-kind-url = alamat web
cli-kind-file = berkas
cli-kind-hash = sidik
cli-kind-date = tanggal
cli-kind-date-time = tanggal dan jam
cli-kind-time = jam
cli-kind-count = angka mulai 0
cli-kind-integer = bilangan bulat
cli-kind-number = angka dengan titik
cli-kind-yes-no = `true`, `false`
cli-kind-language = kode bahasa
cli-kind-colour = warna, `"#4a2a8a"`
cli-kind-length = panjang, `2.75rem`
cli-kind-group = kelompok
cli-kind-localized = teks untuk setiap bahasa

## Argumen yang tidak dapat dipahami

cli-no-command = belum ada perintah
    .fix = pilih salah satu dari suara --help, misalnya suara check
# $name, $suggestion: teks
cli-unknown-command = tidak ada perintah “{ $name }”
    .fix = { $suggestion ->
        [none] lihat semua perintah dengan suara --help
       *[other] mungkin suara { $suggestion }
    }
# $name, $suggestion, $help: teks
cli-unknown-option = tidak ada opsi “{ $name }” di sini
    .fix = { $suggestion ->
        [none] lihat semua opsi dengan { $help }
       *[other] mungkin { $suggestion }
    }
# $name, $help: teks
cli-superfluous = “{ $name }” kelebihan satu kata
    .fix = hapus, atau beri tanda kutip pada kata yang menjadi satu; lihat { $help }
# $name, $help: teks
cli-superfluous-value = “{ $name }” hanya menerima satu nilai
    .fix = hapus yang lain; lihat { $help }
# $name, $expected, $help: teks
cli-missing-value = “{ $name }” memerlukan nilai
    .fix = { $expected ->
        [none] tulis nilainya di belakang opsi; lihat { $help }
       *[other] tulis di belakangnya: { $expected }
    }
# $name, $value, $suggestion, $expected, $help: teks
cli-bad-value = “{ $value }” bukan nilai untuk { $name }
    .fix = { $suggestion ->
        [none] { $expected ->
            [none] lihat { $help }
           *[other] tulis: { $expected }
        }
       *[other] mungkin { $suggestion }
    }
cli-expected-date = tahun-bulan-hari, misalnya 2026-11-21
cli-expected-number = bilangan bulat, misalnya 20
cli-expected-port = bilangan bulat sampai 65535, misalnya 4400
# $name, $help: teks
cli-missing-argument = ada yang belum ditulis: { $name }
    .fix = lihat cara menulisnya dengan { $help }
# $name, $suggestion, $help: teks
cli-conflict = { $suggestion ->
        [none] “{ $name }” tidak dapat dipakai di sini
       *[other] “{ $name }” dan “{ $suggestion }” tidak dapat dipakai bersama
    }
    .fix = tulis salah satu, satu kali saja; lihat { $help }
# $help: teks
cli-bad-usage = kata-kata ini tidak dapat dipahami
    .fix = lihat cara menulisnya dengan { $help }

## Mengapa perintah tidak dapat dijalankan

# $path: teks
cli-no-site = tidak ada situs di sini: { $path } tidak ada di folder ini maupun di folder di atasnya
    .fix = masuk ke folder situs, sebut foldernya dengan --root FOLDER, atau buat situs baru dengan suara init FOLDER
# $path: teks
cli-no-folder = tidak ada folder “{ $path }”
    .fix = perbaiki alamat folder di belakang --root
# $text: kata sistem
cli-output = hasilnya tidak dapat ditulis: { $text }
# $name, $suggestion, $expected: teks
cli-unknown-language = situs ini tidak punya bahasa “{ $name }”
    .fix = { $suggestion ->
        [none] pilih salah satu: { $expected }
       *[other] mungkin { $suggestion }; yang ada: { $expected }
    }
# $path: teks
cli-accept-outside = “{ $path }” bukan halaman situs ini
    .fix = sebut terjemahan di bawah content/pages, seperti dalam daftar suara translations
# $path, $suggestion: teks
cli-accept-unknown = tidak ada halaman “{ $path }”
    .fix = { $suggestion ->
        [none] lihat semua terjemahan dengan suara translations
       *[other] mungkin { $suggestion }
    }
# $path: teks
cli-accept-source = “{ $path }” bukan terjemahan dari halaman lain
    .fix = sebut berkas dalam bahasa selain bahasa pertama situs, yang halamannya ada juga dalam bahasa pertama
# $path, $text: teks
cli-accept-by-hand = front matter “{ $path }” ditulis sehingga hanya orang yang dapat mengubahnya
    .fix = tulis sendiri di dalamnya: source_hash: { $text }
# $path: teks
cli-replace-changed = “{ $path }” sudah berubah sejak dibaca
    .fix = simpan yang sedang disunting, lalu coba lagi; berkas ini tidak diubah, yang lain mungkin sudah ditulis
# $path: teks
cli-replace-link = “{ $path }” adalah tautan, atau bukan berkas
    .fix = taruh berkasnya sendiri di sana, lalu coba lagi; yang lain mungkin sudah ditulis
# $name, $suggestion: teks
cli-unknown-code = tidak ada kode “{ $name }”
    .fix = { $suggestion ->
        [none] lihat semua kode dengan suara explain
       *[other] mungkin suara explain { $suggestion }
    }
# $name, $suggestion: teks
cli-unknown-schema = tidak ada skema “{ $name }”
    .fix = { $suggestion ->
        [none] lihat semua nama dengan suara schema --list
       *[other] mungkin suara schema { $suggestion }
    }
# $name, $suggestion: teks
# $expected: semua jenis
cli-unknown-type = tidak ada jenis halaman “{ $name }”
    .fix = { $suggestion ->
        [none] tulis salah satu dari: { $expected }
       *[other] mungkin { $suggestion }; yang ada: { $expected }
    }
# $name, $suggestion: teks
cli-bad-stem = “{ $name }” tidak dapat menjadi bagian alamat
    .fix = { $suggestion ->
        [none] pakai a–z, 0–9, dan tanda hubung, dengan / di antara folder, misalnya hak/pindah-memilih
       *[other] pakai a–z, 0–9, dan tanda hubung, dengan / di antara folder, misalnya { $suggestion }
    }
# $count: angka
# $text: alamat berkas
cli-exists = { $count ->
       *[other] berkas ini sudah ada: { $text }
    }
    .fix = pilih tempat lain, atau pindahkan yang sudah ada; tidak ada yang ditulis
# $path, $text: teks
cli-not-empty = folder “{ $path }” tidak kosong: ada “{ $text }” di dalamnya
    .fix = sebut folder yang kosong atau baru, misalnya suara init situs-saya
# $path: teks
cli-not-a-folder = “{ $path }” bukan folder
    .fix = pindahkan, atau pilih tempat lain; tidak ada yang ditulis
# $kind: empty, dots, character, trailing, device, too_long, own
# $path: teks
# $text: karakternya
cli-bad-path = “{ $path }” tidak dapat menjadi nama berkas: { $kind ->
        [empty] ada bagian kosong di antara garis miring
        [dots] ada bagian “.” atau “..”
        [character] karakter { $text } punya arti lain di beberapa sistem
        [trailing] ada bagian yang berakhir dengan titik atau spasi
        [device] Windows memakai nama ini untuk perangkat
        [too_long] ada bagian yang lebih panjang dari 255 bita
        [own] nama yang berawal .suara- adalah milik Suara
       *[other] beberapa sistem tidak mengenalnya
    }
    .fix = ganti nama berkas atau alamatnya, dengan a–z, 0–9, dan tanda hubung
# $path: teks
cli-file-and-folder = situs ini punya berkas “{ $path }” dan juga folder dengan nama itu
    .fix = ganti nama salah satunya
# $path: teks
cli-twice = dua bagian situs sama-sama membuat “{ $path }”
    .fix = ganti nama salah satunya
# $path, $text: teks
cli-in-the-way = “{ $path }” tidak ditulis oleh Suara dan menempati tempat “{ $text }”
    .fix = pindahkan atau hapus, lalu terbitkan lagi
# $path, $text: teks
cli-locked = proses lain sedang menerbitkan ke “{ $path }” (kuncinya “{ $text }”)
    .fix = tunggu sampai selesai, lalu terbitkan lagi
# $path, $line: teks
cli-manifest-damaged = baris { $line } di “{ $path }” rusak, sehingga Suara tidak dapat membedakan berkasnya dari berkas Anda
    .fix = kosongkan folder keluaran, lalu terbitkan lagi
# $path, $text: teks
cli-manifest-version = “{ $path }” ditulis oleh versi Suara yang lain (format { $text })
    .fix = pakai versi itu, atau kosongkan folder keluaran dan terbitkan lagi
# $path: teks
cli-foreign-staging = “{ $path }” berisi sesuatu yang tidak ditaruh Suara di sana
    .fix = pindahkan, lalu terbitkan lagi
# $path, $text: teks
cli-refused-is = tidak dapat menerbitkan ke “{ $path }”: itu folder “{ $text }” yang dilindungi
    .fix = pilih folder tersendiri, misalnya --output public
# $path, $text: teks
cli-refused-contains = tidak dapat menerbitkan ke “{ $path }”: di dalamnya ada folder “{ $text }” yang dilindungi
    .fix = pilih folder tersendiri, misalnya --output public
# $path, $text: teks
cli-refused-inside = tidak dapat menerbitkan ke “{ $path }”: letaknya di dalam folder “{ $text }” yang dilindungi
    .fix = pilih folder di luarnya, misalnya --output public
# $path: teks
cli-refused-root = tidak dapat menerbitkan ke “{ $path }”: itu akar sistem berkas
    .fix = pilih folder tersendiri, misalnya --output public
# $path: teks
cli-refused-link = tidak dapat menerbitkan ke “{ $path }”: itu tautan ke tempat lain
    .fix = sebut folder yang ditunjuknya
# $path: teks
cli-refused-file = tidak dapat menerbitkan ke “{ $path }”: itu bukan folder
    .fix = pilih nama lain, misalnya --output public
# $path, $text: teks
cli-refused-not-ours = tidak dapat menerbitkan ke “{ $path }”: isinya “{ $text }”, dan Suara belum pernah menerbitkan di sana
    .fix = pindahkan isinya, atau pilih folder lain dengan --output
# $kind: look, read, create_folder, lock, write, place, remove, record, flush
# $path: teks
# $text: kata sistem
cli-disk = { $kind ->
        [look] tidak dapat melihat “{ $path }”: { $text }
        [read] tidak dapat membaca “{ $path }”: { $text }
        [create_folder] tidak dapat membuat folder “{ $path }”: { $text }
        [lock] tidak dapat mengunci “{ $path }”: { $text }
        [write] tidak dapat menulis “{ $path }”: { $text }
        [place] tidak dapat menaruh “{ $path }” di tempatnya: { $text }
        [remove] tidak dapat menghapus “{ $path }”: { $text }
        [record] tidak dapat mencatat di “{ $path }” apa yang terbit: { $text }
        [flush] tidak dapat memastikan “{ $path }” sudah ada di cakram: { $text }
       *[other] cakram menolak “{ $path }”: { $text }
    }
    .fix = periksa apakah cakram masih punya tempat dan apakah Anda boleh menulis di sana, lalu coba lagi
# $kind: permission, full, read_only, not_found, not_empty, other
# $text: kata sistem
cli-system = { $kind ->
        [permission] Anda tidak diizinkan
        [full] cakram penuh
        [read_only] cakram tidak dapat ditulisi
        [not_found] tidak ada
        [not_empty] folder tidak kosong
       *[other] kata sistem “{ $text }”
    }
