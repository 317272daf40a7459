### Yang dikatakan pratinjau sebagai ganti halaman, dan di terminal. Aturan menulis pesan ada di awal ../en.ftl.
###   semua yang punya .fix  halaman milik pratinjau: apa yang salah, dan apa yang perlu dilakukan

server-not-found = Tidak ada halaman di alamat ini
    .fix = Kembalilah, atau buka halaman beranda.
server-being-made = Situs sedang dibuat
    .fix = Halaman ini muncul begitu siap.
server-stopped = Suara sendiri gagal saat membuat situs
    .fix = Ubah berkas mana pun untuk mencoba lagi. Halaman ini muncul begitu siap. Sebabnya tertulis di terminal: mohon beri tahu pembuat Suara.
server-entry = Selamat datang
    .fix = Pratinjau segera terbuka.
server-refused-method = Pratinjau hanya menampilkan halaman
    .fix = Buka alamat ini dengan peramban.
server-refused-address = Ini bukan alamat halaman
    .fix = Buka halaman beranda, lalu ikuti tautannya.
server-refused-host = Pratinjau tidak menjawab untuk nama ini
    .fix = Buka alamat yang tertulis di terminal. Untuk nama lain, jalankan pratinjau dengan: suara serve --host NAMA
server-refused-stranger = Halaman dari situs lain yang meminta ini
    .fix = Buka sendiri alamat pratinjau.
server-refused-token = Pratinjau ini tidak terbuka untuk semua orang
    .fix = Pindai lagi kode di terminal, atau ketik seluruh alamat yang tertulis di sana, termasuk huruf-huruf di ujungnya.

## Di terminal

# $text: alamat
server-serving = Situs ada di { $text }
# $text: alamat
server-network = Untuk ponsel dan perangkat lain di jaringan yang sama: { $text }
server-no-network = Komputer ini tampaknya tidak berada di jaringan mana pun. Sebutkan namanya: suara serve --host NAMA
server-warning = Siapa pun yang memegang alamat ini melihat situs dengan konsep dan masalahnya, dan sambungannya tidak terenkripsi. Pakailah hanya di jaringan yang Anda percayai.
# $text: porta yang biasa
server-other-port = Porta { $text } sudah dipakai, mungkin oleh pratinjau lain yang masih berjalan.
server-stop = Hentikan dengan Ctrl+C.
server-no-browser = Peramban tidak dapat dibuka. Bukalah sendiri alamat itu.
# $path, $count: berkas pertama yang berubah, berapa lagi
server-changed = { $path } dan { $count } lagi
server-day = hari berganti, dibangun lagi
server-again = dibangun lagi
# $count: angka
server-rendered = { $count } halaman dibuat
# $count, $number, $other: semua masalah, yang baru, yang selesai
server-problems = { $count } masalah{ $number ->
        [0] {""}
       *[other] , { $number } baru
    }{ $other ->
        [0] {""}
       *[other] , { $other } selesai
    }
# $text: keterangan untuk pembuat program
server-broken = Suara gagal saat membuat situs: { $text }. Halaman baik yang terakhir tetap tampil. Mohon beri tahu pembuat Suara; perubahan berikutnya memulai dari awal.
# $text: jawaban sistem
server-port-taken = program lain sudah memakai porta ini: { $text }
    .fix = hentikan program itu, atau pilih porta lain: suara serve --port 4400
# $text: jawaban sistem
server-no-such-host = komputer ini tidak punya alamat itu: { $text }
    .fix = alamatnya dicari sendiri: suara serve --host
# $text: jawaban sistem
server-no-door = pratinjau tidak dapat dibuka: { $text }
    .fix = jalankan lagi; kalau tetap gagal, pilih porta lain: suara serve --port 4400
# $text: jawaban sistem
server-polled = Sistem tidak dapat memberi tahu berkas mana yang berubah, jadi semuanya dilihat setiap detik: { $text }
# $name, $suggestion, $expected: yang diketik, nama terdekat, semua nama
server-unknown-editor = “{ $name }” bukan nama editor yang dikenal
    .fix = { $suggestion ->
        [none] tulis salah satu dari { $expected }, atau alamat seperti emacs://{"{"}file{"}"}?line={"{"}line{"}"}
       *[other] mungkin --editor { $suggestion }
    }
server-format = format itu hanya untuk sekali jalan, sedangkan pratinjau berjalan terus
    .fix = hilangkan opsi itu, atau baca satu baris untuk setiap pembuatan situs dengan --format json
