### Membaca berkas: src/diagnostics/codes.rs, kelompok pertama. Aturan menulis pesan ada di awal ../en.ftl.

# $kind: io, utf8, too_large, bad_name, same_name
# $reason: kata-kata sistem sendiri (io)
# $limit: ukuran terbesar, sebagai teks: "2 MB" (too_large)
unreadable-file = { $kind ->
        [utf8] berkas ini belum disimpan sebagai teks UTF-8
        [too_large] berkas ini terlalu besar
        [bad_name] nama ini tidak dapat menjadi alamat web
        [same_name] dua berkas memakai nama ini dengan tanda aksen yang berbeda
       *[other] berkas ini tidak dapat dibaca
    }
    .label = { $reason ->
        [none] di sini
       *[other] kata sistem: { $reason }
    }
    .why = pemilih tidak mendapat isi berkas ini
    .fix = { $kind ->
        [utf8] buka berkas ini di penyunting teks, pilih “Simpan dengan enkode”, lalu pilih UTF-8
        [too_large] { $limit ->
            [none] bagi berkasnya atau perkecil gambarnya, lalu simpan lagi
           *[other] perkecil berkasnya sampai di bawah { $limit }: bagi isinya atau perkecil gambarnya
        }
        [same_name] ganti nama salah satunya dengan huruf a–z biasa
        [bad_name] ganti namanya: huruf kecil a–z, angka, dan tanda hubung saja, misalnya pindah-memilih.id.md
       *[other] tutup berkas ini di program lain, pastikan Anda boleh membukanya, lalu jalankan lagi perintah yang sama
    }
    .story =
        Suara membaca semua berkas di content/ dan themes/ sebelum menerbitkan apa pun. Satu berkas yang tidak terbaca akan meninggalkan lubang di situs, dan lubang itu baru terlihat ketika pemilih mencarinya. Berkas teks harus berupa UTF-8, pilihan yang ada di semua penyunting teks masa kini; pilihan lama mengubah “é” atau “–” menjadi huruf kacau. Nama berkas menjadi alamat web, jadi pakailah huruf biasa, angka, dan tanda hubung.

        Salah: content/pages/hak/Pindah memilih (final).id.md
        Benar: content/pages/hak/pindah-memilih.id.md

symlink = ini hanya pintasan ke tempat lain, dan pintasan tidak diikuti
    .label = pintasannya
    .why = lewat pintasan, berkas pribadi dari komputer seseorang bisa terbit untuk semua orang
    .fix = ganti pintasan ini dengan salinan berkas yang dituju
    .story =
        Tautan simbolis adalah pintasan ke berkas di tempat lain di komputer. Suara tidak pernah mengikutinya: di komputer lain pintasan itu tidak menuju ke mana-mana, dan di komputer ini ia bisa menunjuk berkas yang tidak pernah dimaksudkan untuk umum. Folder content dipakai bersama oleh banyak orang, karena itu ini galat dan bukan sekadar peringatan.

        Salah: content/pages/hak/daftar.id.md -> /home/sari/Dokumen/daftar.md
        Benar: content/pages/hak/daftar.id.md sebagai berkas sendiri

# $kind: folder, settings, home, region
missing-content = { $kind ->
        [settings] berkas content/site.yaml belum ada
        [home] situs ini belum punya beranda
        [region] folder wilayah ini tidak memuat region.yaml
       *[other] tidak ada folder content di sini
    }
    .why = tanpa itu belum ada situs yang dapat dibaca pemilih
    .fix = { $kind ->
        [home] buat berkas { $words } dengan title:, summary:, dan reviewed_on: di antara dua baris ---
        [region] buat berkas { $words } dengan code:, name:, slug:, level:, time_zone:, dan office:, atau ganti nama berkas yang dimaksud menjadi region.yaml
        [settings] buat berkas content/site.yaml dengan dua baris: title: dan languages: [id, en]
       *[other] pindahlah ke folder yang berisi content/, atau mulai situs baru di sana: ketik suara new site
    }
    .story =
        Suara bekerja di folder yang berisi content/. Di dalamnya, content/site.yaml memuat nama situs dan bahasanya, sedangkan content/pages memuat halaman-halamannya. Jika kemarin semuanya masih berjalan, kemungkinan besar Anda sedang berada di folder lain.

        Salah: C:\Users\sari\Documents> suara check
        Benar: C:\Users\sari\Documents\kpu-blora> suara check

# $kind: no_language, unknown_language, not_a_page
# $expected: bahasa situs: "id, en"
# $suggestion: nama berkas yang cocok
unknown-file = { $kind ->
        [unknown_language] situs ini tidak memakai bahasa yang tertulis pada nama berkas
        [not_a_page] berkas ini bukan halaman, gambar, atau data
       *[other] nama berkas ini tidak menyebut bahasanya
    }
    .why = tidak jelas berkas ini untuk pembaca yang mana, sehingga tidak ada pemilih yang mendapatnya
    .fix = { $suggestion ->
        [none] { $kind ->
            [unknown_language] { $expected ->
                [none] tambahkan bahasanya pada languages: di content/site.yaml, atau ganti nama berkas
               *[other] ganti nama berkas supaya berakhir dengan salah satu dari: { $expected } (seperti halaman.id.md), atau tambahkan bahasanya pada languages: di content/site.yaml
            }
            [not_a_page] pindahkan berkas ini ke content/static kalau pemilih boleh mengunduhnya, atau hapus
           *[other] tulis bahasanya sebelum .md: halaman.id.md atau halaman.en.md
        }
       *[other] ganti nama berkas menjadi { $suggestion }
    }
    .story =
        Satu halaman adalah satu berkas untuk setiap bahasa, bersebelahan: kampanye.id.md dan kampanye.en.md menjadi terjemahan satu sama lain karena namanya sama sampai ke bahasanya. Karena itu bahasa selalu tertulis pada nama berkas halaman. Berkas unduhan disimpan di content/static, dan gambar di sebelah halaman yang menampilkannya.

        Salah: content/pages/tahapan/kampanye.md
        Benar: content/pages/tahapan/kampanye.id.md

# $kind: syntax, too_deep, too_large, not_a_mapping
# $reason: kata-kata pembaca YAML, dalam bahasa Inggris (syntax)
# $limit: batasnya, sebagai teks atau angka (too_deep, too_large)
invalid-yaml = { $kind ->
        [too_deep] baris-baris ini terlalu menjorok ke dalam
        [too_large] terlalu banyak data di satu tempat
        [not_a_mapping] di sini seharusnya ada baris berbentuk nama: isi
       *[other] baris ini tidak dapat dipahami
    }
    .label = { $reason ->
        [none] di sini, atau di baris sebelumnya
       *[other] kata pembaca data: “{ $reason }”
    }
    .why = satu baris yang tidak terbaca menyembunyikan semua isian sesudahnya, dan pemilih tidak mendapat halamannya
    .fix = { $kind ->
        [too_deep] { $limit ->
            [none] tulis entri ini dengan lebih sedikit tingkat jorokan
           *[other] tulis entri ini dengan paling banyak { $limit } tingkat jorokan
        }
        [too_large] { $limit ->
            [none] bagi datanya ke beberapa berkas
           *[other] bagi datanya: paling banyak { $limit } dalam satu berkas
        }
        [not_a_mapping] tulis satu isian di setiap baris, misalnya title: Pindah memilih
       *[other] beri spasi setelah titik dua, menjorok dengan spasi saja, dan apit dengan tanda kutip teks yang mengandung titik dua: title: "Memilih: langkah-langkahnya"
    }
    .story =
        Data di antara dua garis --- dan berkas di content/data ditulis dalam YAML: satu isian satu baris, titik dua dan spasi di antara nama dan isinya, jorokan dengan spasi dan tidak pernah dengan tab. Isi yang mengandung titik dua dan spasi, atau yang diawali tanda kutip, kurung, @, atau %, perlu diapit tanda kutip. Kalau ragu, pakai saja tanda kutip.

        Salah: title: Memilih: langkah-langkahnya
        Benar: title: "Memilih: langkah-langkahnya"

# $kind: none, unclosed, empty
missing-front-matter = { $kind ->
        [unclosed] kepala halaman belum ditutup
        [empty] kepala halaman masih kosong
       *[other] halaman ini belum punya kepala
    }
    .label = { $kind ->
        [unclosed] dibuka di sini, tanpa garis --- kedua sesudahnya
       *[other] di sini
    }
    .why = tanpa judul, ringkasan, dan tanggal, pemilih tidak dapat menemukan halaman ini atau tahu apakah isinya masih benar
    .fix = { $kind ->
        [unclosed] tulis satu baris --- setelah isian terakhir di kepala halaman
        [empty] tulis title:, summary:, dan reviewed_on: di antara dua garis ---
       *[other] awali berkas dengan satu baris ---, lalu title:, summary:, dan reviewed_on:, lalu satu baris --- lagi
    }
    .story =
        Setiap halaman dimulai dengan kepala halaman: isian di antara dua baris yang hanya berisi ---. Di sanalah tertulis apa yang diperlukan mesin pencari, daftar, dan halaman lain: judul, ringkasan, dan hari ketika halaman terakhir diperiksa. Teks halaman menyusul setelah garis kedua.

        Salah:
        # Pindah memilih
        Benar:
        ---
        title: Pindah memilih
        summary: Sedang jauh dari TPS asal? Urus pindah memilih sebelum batas waktunya.
        reviewed_on: 2026-11-01
        ---
