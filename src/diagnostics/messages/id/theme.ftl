### Tema dan hasil: src/diagnostics/codes.rs, kelompok terakhir. Aturan menulis pesan ada di awal ../en.ftl.

# $kind: syntax, render, unknown_name, missing
# $reason: kata-kata pembaca templat, dalam bahasa Inggris (syntax, render)
# $suggestion: nama yang paling mirip (unknown_name), templat yang paling mirip (missing)
broken-template = { $kind ->
        [syntax] templat ini tidak dapat dibaca
        [unknown_name] tidak ada yang bernama “{ $words }” di templat ini
        [missing] tema ini tidak punya templat bernama “{ $words }”
       *[other] templat ini tidak dapat membuat halaman
    }
    .label = { $suggestion ->
        [none] { $reason ->
            [none] di sini
           *[other] kata pembaca templat: “{ $reason }”
        }
       *[other] mungkin { $suggestion }?
    }
    .other = diperlukan untuk halaman ini
    .why = semua halaman yang memakai templat ini akan hilang bagi pemilih
    .fix = { $suggestion ->
        [none] { $kind ->
            [syntax] periksa kurung kurawal di baris ini: setiap {"{%"} if {"%}"} dan {"{%"} for {"%}"} perlu penutupnya
            [unknown_name] tulis nama yang boleh dipakai templat; daftarnya ada di dokumentasi
            [missing] tambahkan berkasnya ke templat tema, atau hapus di sana supaya templat bawaan yang dipakai
           *[other] bandingkan dengan templat bernama sama di themes/terang, lalu perbaiki bedanya
        }
       *[other] tulis { $suggestion }
    }
    .story =
        Templat menentukan tampilan halaman. Templat milik tema, dan satu kesalahan di dalamnya adalah kesalahan di setiap halaman yang memakainya, karena itu Suara berhenti. Sementara itu tidak ada yang berubah pada situs yang sudah terbit. Nama yang tidak ada selalu menjadi galat, dan tidak pernah diam-diam menjadi tempat kosong.

        Salah: {"{{"} page.titel {"}}"}
        Benar: {"{{"} page.title {"}}"}

# $kind: third_party, new_window, inline_style, inline_script, missing_lang, unclosed, stray, event_handler
# $name: nama situsnya (third_party), elemen atau atributnya (yang lain)
# $other: templatnya, kalau diketahui
unsafe-template = { $kind ->
        [new_window] sebuah tautan membuka jendela baru
        [inline_style] pengaturan tampilan tertulis di dalam halaman
        [inline_script] sebuah program tertulis di dalam halaman
        [missing_lang] halaman tidak menyebut bahasanya
        [unclosed] sebuah elemen belum ditutup
        [stray] sebuah elemen ditutup padahal tidak dibuka
        [event_handler] sebuah atribut menjalankan program
       *[other] { $name ->
            [none] halaman memuat sesuatu dari situs lain
           *[other] halaman memuat sesuatu dari { $name }
        }
    }
    .label = { $other ->
        [none] { $name ->
            [none] di sini
           *[other] “{ $name }”
        }
       *[other] dari { $other }
    }
    .other = dari templat ini
    .why = { $kind ->
        [new_window] jalan kembali hilang, dan pemilih yang tidak melihat perubahannya tersesat
        [inline_style] warna dan ukuran yang dipilih pemilih dengan penglihatan lemah menjadi tidak berlaku
        [missing_lang] pembaca layar membacakan seluruh halaman dengan lafal yang salah
        [unclosed] peramban menebak maksudnya, dan pembaca layar bisa kehilangan sisa halaman
        [stray] peramban menebak maksudnya, dan pembaca layar bisa kehilangan sisa halaman
        [inline_script] situs yang mengizinkan program di dalam halaman juga menjalankan program yang diselundupkan orang lain
        [event_handler] situs yang mengizinkan program di dalam halaman juga menjalankan program yang diselundupkan orang lain
       *[other] situs lain itu tahu pemilih mana membaca apa, dan halaman rusak ketika situs itu mati
    }
    .fix = { $kind ->
        [new_window] hapus target dari tautan di templat
        [inline_style] pindahkan ke lembar gaya tema, di bawah sebuah class
        [inline_script] pindahkan ke berkas di folder skrip tema
        [missing_lang] tulis lang="{"{{"} site.language.code {"}}"}" pada elemen html di templat
        [unclosed] { $name ->
            [none] tulis elemen penutupnya
           *[other] tulis </{ $name }>
        }
        [stray] hapus penutup ini, atau tulis pembuka elemennya sebelum ini
        [event_handler] hapus atributnya, dan tangkap kejadiannya di berkas di folder skrip tema
       *[other] salin berkasnya ke dalam tema, lalu tulis alamatnya sendiri di sana
    }
    .story =
        Suara memeriksa setiap halaman jadi seperti peramban membacanya. Halaman tidak memuat apa pun dari situs lain: tanpa huruf, tanpa penghitung, tanpa peta, sebab halaman pemilihan harus tetap berfungsi ketika jaringan buruk dan tidak boleh memberi tahu siapa pembacanya. Halaman tidak membuka jendela, menyimpan tampilannya dalam satu berkas, dan tidak menjalankan program dari dalam halaman, sehingga kebijakan keamanan yang ketat dapat melindunginya.

        Salah: <link href="https://fonts.googleapis.com/css?family=Lato" rel="stylesheet">
        Benar: hurufnya sebagai berkas di dalam tema, disebut di lembar gayanya

# $count: kilobita, angka
# $limit: kilobita, angka
page-too-heavy = halaman ini terlalu berat
    .label = { $count ->
        [none] terlalu berat
       *[other] { $count } kB
    }
    .why = di jaringan desa halaman ini perlu waktu bermenit-menit, dan kuotanya dibayar pemilih
    .fix = { $limit ->
        [none] bagi halaman ini menjadi beberapa, atau perpendek tabelnya
       *[other] bagi halaman ini menjadi beberapa, atau perpendek tabelnya, sampai di bawah { $limit } kB
    }
    .story =
        Banyak pemilih membayar setiap megabita dan sinyalnya lemah. Suara menimbang HTML dan lembar gaya setiap halaman dan berhenti di atas anggaran di content/site.yaml. Tabel panjang dan banyak komponen di satu halaman adalah penyebab yang biasa; satu halaman untuk satu pertanyaan juga lebih mudah dibaca.

        Salah: satu halaman berisi TPS seluruh provinsi
        Benar: satu halaman untuk setiap kecamatan
