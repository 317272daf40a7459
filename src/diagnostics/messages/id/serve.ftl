### Pratinjau di peramban: panel di halaman, daftar bagi penulis, halaman berdampingan.

## Panel

serve-title = Pratinjau Suara
# $count: angka, masalah halaman ini
# $number: angka, masalah seluruh situs
serve-badge = { $number ->
        [0] Pratinjau: tidak ada masalah
       *[other] { $count ->
            [0] Pratinjau: { $number } di halaman lain
           *[other] Pratinjau: { $count } di sini, { $number } semuanya
        }
    }
# $count: angka, masalah halaman ini
# $number: angka, masalah seluruh situs
serve-status = { $count ->
        [0] Tidak ada masalah di halaman ini
       *[other] { $count } masalah di halaman ini
    }, { $number } di seluruh situs.
# $kind: kept, gone, broken
serve-standing = { $kind ->
        [kept] Halaman ini tidak dapat dibuat dari berkasnya yang sekarang. Yang tampak adalah versi terakhir yang berhasil.
        [gone] Tidak ada halaman di alamat ini.
       *[broken] Suara sendiri gagal saat membuat situs. Yang tampak adalah versi terakhir yang berhasil. Ubah berkas mana pun untuk mencoba lagi.
    }
serve-lost = Pratinjau terputus. Yang tampak mungkin sudah lama. Sedang dicoba lagi.
serve-back = Pratinjau tersambung lagi.
serve-all-pages = Semua halaman
serve-side-by-side = Berdampingan
serve-in-id = Bahasa Indonesia
serve-in-en = English
serve-to-top = Ke atas
serve-to-bottom = Ke bawah
serve-close = Tutup
serve-near = Alamat yang mirip
serve-own-problems = Di halaman ini
serve-shared-problems = Di bahan halaman ini

## Satu masalah

# $kind: error, warning
serve-severity = { $kind ->
        [error] Galat:{" "}
       *[warning] Peringatan:{" "}
    }
# $path, $number: berkas, baris
serve-place = { $path }, baris { $number }
# $path: berkas
serve-file = { $path }
serve-why = Mengapa
serve-fix = Perbaiki
# $name: kodenya
serve-explain = Selengkapnya tentang { $name }

## Halaman pratinjau sendiri

serve-skip = Langsung ke isi
serve-pages = Pratinjau
serve-site = Situs
# $kind: broken, making, none, errors, warnings
# $count: angka, galat
# $number: angka, peringatan
serve-site-state = { $kind ->
        [broken] Suara sendiri gagal saat membuat situs, jadi yang tampak di sini mungkin sudah lama. Ubah berkas mana pun untuk mencoba lagi.
        [making] Situs sedang dibuat untuk pertama kali. Daftar ini terisi sendiri.
        [none] Tidak ada masalah. Situs dapat diterbitkan.
        [warnings] { $number } peringatan. Situs dapat diterbitkan.
       *[errors] { $count } galat dan { $number } peringatan. Situs baru dapat diterbitkan setelah tidak ada galat.
    }
serve-elsewhere = Masalah di luar halaman
serve-pages-title = Halaman
serve-filters = Halaman yang ditampilkan
# $kind: all, problems, stale, missing, overdue, drafts
# $count: angka, halaman
serve-show = { $kind ->
        [all] Semua
        [problems] Bermasalah
        [stale] Sumber berubah
        [missing] Belum diterjemahkan
        [overdue] Terlambat diperiksa
       *[drafts] Konsep
    } ({ $count })
# $name: wilayah yang ditampilkan
serve-region = { $name ->
        [none] Wilayah: semua
       *[other] Wilayah: { $name }
    }
serve-no-region = Semua
serve-find = Cari judul atau tempat
serve-find-do = Cari
serve-no-pages = Tidak ada halaman seperti itu.
serve-page = Halaman
serve-home = (beranda)
serve-order = Urutan
# $kind: page, problems, review
serve-sort = { $kind ->
        [page] Menurut tempat
        [problems] Masalah terbanyak dahulu
       *[review] Pemeriksaan terdekat dahulu
    }
# $kind: list, borrowed, draft, current, unrecorded
serve-state = { $kind ->
        [list] Daftar buatan Suara
        [borrowed] Belum diterjemahkan: menampilkan teks bahasa lain
        [draft] Konsep: belum diterbitkan
        [current] Terjemahan sesuai sumbernya
       *[unrecorded] Belum dicatat dari teks mana diterjemahkan
    }
# $count: angka
serve-stale = { $count ->
        [0] Sumber sudah berubah
       *[other] Sumber sudah berubah: { $count } bagian
    }
# $kind: overdue, due, reviewed
# $date: harinya
serve-review = { $kind ->
        [overdue] Terlambat diperiksa sejak { $date }
        [due] Periksa lagi paling lambat { $date }
       *[reviewed] Diperiksa { $date }
    }
serve-turn = Bagian daftar
# $number, $name: bagian ini, yang terakhir
serve-part = Bagian { $number } dari { $name }
serve-before = Sebelumnya
serve-after = Berikutnya

## Berdampingan

serve-no-such-page = Tidak ada halaman seperti itu. Begitu ada, halamannya tampil di sini.

# $text: judul halaman
serve-beside = { $text }: berdampingan
serve-languages = Bahasa
# $kind: current, unrecorded, borrowed
# $name: bahasa
serve-translation = { $kind ->
        [current] { $name }: sesuai sumbernya.
        [unrecorded] { $name }: belum dicatat dari teks mana diterjemahkan, jadi tidak diketahui apa yang berubah sejak itu.
       *[borrowed] { $name }: belum diterjemahkan. Halamannya menampilkan teks bahasa lain.
    }
# $name: bahasa
# $count: angka, tempat
serve-changes = { $count ->
        [0] Berubah sejak diterjemahkan ke { $name }
       *[other] Berubah sejak diterjemahkan ke { $name }: { $count } tempat
    }
# $kind: changed, removed
# $number: baris
serve-change = { $kind ->
        [removed] Baris { $number }: sesuatu setelah ini dihapus
       *[changed] Baris { $number }: baru atau berubah
    }
serve-show-place = Tunjukkan di halaman
serve-no-place = Kata-katanya tidak ditemukan di halaman: mungkin ada di kepala halaman, atau diisi dari register.
serve-together = Gulir bersama
