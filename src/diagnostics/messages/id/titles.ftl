### Judul dan ringkasan: src/diagnostics/codes.rs, kelompok kelima. Aturan menulis pesan ada di awal ../en.ftl.

# $limit: angka
# $count: angka
long-title = judul ini terlalu panjang
    .label = { $count ->
        [none] terlalu panjang
       *[other] { $count } karakter
    }
    .why = hasil pencarian dan tab peramban memotongnya, dan pemilih tidak melihat halaman ini tentang apa
    .fix = { $limit ->
        [none] dahulukan kata yang terpenting, lalu persingkat judulnya
       *[other] dahulukan kata yang terpenting, lalu persingkat judulnya menjadi { $limit } karakter
    }
    .story =
        Judul tampil di hasil pencarian, di tab peramban, dan paling dahulu diucapkan pembaca layar. Yang muat kira-kira 60 karakter. Mulailah dengan kata yang akan dicari pemilih; nama kantor ditambahkan dengan sendirinya.

        Salah: Pengumuman tentang tata cara bagi pemilih yang hendak memberikan suara di TPS lain
        Benar: Pindah memilih: cara, tempat, dan batas waktunya

# $other: letak halaman yang satu lagi
repeated-title = dua halaman memakai judul yang sama
    .label = { $other ->
        [none] dipakai dua kali
       *[other] juga judul { $other }
    }
    .other = halaman yang satu lagi
    .why = di dalam daftar atau hasil pencarian, pemilih tidak dapat membedakan keduanya
    .fix = tambahkan pembedanya, misalnya tahun, pemilihan, atau tempatnya
    .story =
        Judul sebaiknya menamai satu halaman saja, sebab sering kali hanya judul yang dilihat pembaca: di hasil pencarian, markah, riwayat, dan deretan tab. Pembaca layar mengucapkannya paling dahulu. Tambahkan kata yang membedakan keduanya.

        Salah: Jadwal, untuk dua pemilihan
        Benar: Jadwal Pilkada 2024

# $limit: angka
# $count: angka
short-summary = ringkasan ini terlalu pendek
    .label = { $count ->
        [none] terlalu pendek
       *[other] { $count } karakter
    }
    .why = hasil pencarian menampilkannya di bawah judul, dan pemilih tidak tahu apakah halaman ini membantunya
    .fix = { $limit ->
        [none] tulis dalam satu kalimat apa yang dapat dilakukan atau diketahui pemilih di sini, dan sampai kapan
       *[other] tulis dalam satu kalimat, sedikitnya { $limit } karakter, apa yang dapat dilakukan atau diketahui pemilih di sini, dan sampai kapan
    }
    .story =
        Ringkasan adalah kalimat yang tampil di bawah judul pada hasil pencarian, tautan yang dibagikan, dan daftar. Dengan membacanya, pemilih bisa memutuskan apakah akan membuka halaman. Sebutkan untuk siapa, apa yang dilakukan, dan tanggalnya.

        Salah: summary: Tentang kampanye.
        Benar: summary: Kampanye berlangsung 25 September sampai 23 November 2024. Inilah yang boleh terjadi selama itu.

# $other: letak halaman yang satu lagi
repeated-summary = dua halaman memakai ringkasan yang sama
    .label = { $other ->
        [none] dipakai dua kali
       *[other] juga ringkasan { $other }
    }
    .other = halaman yang satu lagi
    .why = pemilih melihat dua hasil yang menjanjikan hal sama, dan bisa membuka yang keliru
    .fix = tulis dalam satu kalimat apa yang hanya ada di halaman ini
    .story =
        Ringkasan yang sama pada dua halaman biasanya berasal dari berkas yang disalin. Mesin pencari lalu menyembunyikan salah satunya, dan pembaca tidak bisa memilih. Satu kalimat tentang isi yang hanya ada di halaman ini sudah cukup.

        Salah: summary: Informasi Pilkada. di setiap halaman
        Benar: summary: Siapa yang boleh pindah memilih, dan sampai hari apa.
