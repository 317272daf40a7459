### Kata: src/diagnostics/codes.rs, kelompok keenam. Aturan menulis pesan ada di awal ../en.ftl.

# $kind: word, bare_offset
# $suggestion: apa yang perlu ditulis, dalam bahasa halaman
relative-time = { $kind ->
        [bare_offset] hitungan hari ini tidak disertai tanggalnya
       *[other] “{ $words }” hanya benar pada satu hari
    }
    .label = { $kind ->
        [bare_offset] tanggal berapa?
       *[other] dihitung dari kapan?
    }
    .why = pemilih yang membacanya seminggu kemudian, atau di kertas, datang pada hari yang salah
    .fix = { $suggestion ->
        [none] tulis tanggal lengkap dengan hari, bulan, dan tahun, atau tanggal dari register seperti {"{{"} election.polling_day {"}}"}
       *[other] tulis { $suggestion }
    }
    .story =
        Halaman dibaca bertahun-tahun, dicetak, dan diteruskan sebagai gambar. “Besok”, “masih dibuka”, atau “H-7” benar pada hari ditulis dan menyesatkan sesudahnya. Tanggal dengan hari dan tahun tetap benar; tanggal dari register juga ikut benar kalau jadwalnya berubah.

        Salah: Pindah memilih masih dibuka sampai H-7.
        Benar: Anda bisa mengurus pindah memilih sampai Rabu, 20 November 2024.

# $suggestion: tanggal dengan tahunnya, dalam bahasa halaman
date-without-year = tanggal ini tidak menyebut tahunnya
    .label = tahun berapa?
    .why = pemilih bisa mengikuti tanggal dari pemilihan yang sudah lama lewat
    .fix = { $suggestion ->
        [none] tambahkan tahunnya
       *[other] tulis { $suggestion }
    }
    .story =
        Halaman lama tetap muncul di hasil pencarian dan di pesan yang diteruskan orang. Tanpa tahun, 27 November bisa milik pemilihan mana pun. Tulis tahunnya setiap kali, sebab satu kalimat bisa dikutip sendirian.

        Salah: Hari pemungutan suara adalah 27 November.
        Benar: Hari pemungutan suara adalah Rabu, 27 November 2024.

# $suggestion: tanggal dengan kata, dalam bahasa halaman
numeric-date = tanggal ini hanya berisi angka
    .label = yang mana bulannya?
    .why = 03/04 berarti 3 April bagi sebagian pembaca dan 4 Maret bagi yang lain, dan pembaca layar mengucapkan “tiga garis miring empat”
    .fix = { $suggestion ->
        [none] tulis bulannya dengan kata, misalnya 3 April 2029
       *[other] tulis { $suggestion }
    }
    .story =
        Letak tanggal dan bulan berbeda antarnegara dan antarprogram. Bulan yang ditulis dengan kata tidak dapat salah dibaca, dan terdengar benar ketika diucapkan. Di kepala halaman dan di register, tanggal ditulis 2029-04-03; Suara yang menampilkannya dengan kata.

        Salah: sampai 03/04/2029
        Benar: sampai Selasa, 3 April 2029

# $suggestion: jam dengan zonanya, dalam bahasa halaman
time-without-zone = jam ini tidak menyebut zona waktunya
    .label = jam di mana?
    .why = Indonesia punya tiga zona waktu, dan pemilih yang berselisih dua jam bisa datang terlambat
    .fix = { $suggestion ->
        [none] tambahkan WIB, WITA, atau WIT; untuk jam TPS tulis “waktu setempat”
       *[other] tulis { $suggestion }
    }
    .story =
        Ketika di Jakarta pukul 13.00, di Jayapura sudah pukul 15.00. Setiap jam perlu zonanya: WIB, WITA, atau WIT. TPS buka dan tutup menurut jam di tempatnya masing-masing, jadi untuk jam TPS tulis “waktu setempat”; menyebut satu zona di sana akan salah di dua pertiga wilayah negeri.

        Salah: Webinar dimulai pukul 09.00.
        Benar: Webinar dimulai pukul 09.00 WIB (10.00 WITA, 11.00 WIT).

# $suggestion: angka dalam bentuk bahasa halaman
number-format = angka ini ditulis dengan cara bahasa lain
    .label = titik atau koma?
    .why = dalam bahasa Indonesia “520,986” berarti lima ratus dua puluh koma sekian, sehingga pemilih salah membaca sampai seribu kali lipat
    .fix = { $suggestion ->
        [none] dalam bahasa Indonesia tulis 520.986 dan 60,5; dalam bahasa Inggris tulis 520,986 dan 60.5
       *[other] tulis { $suggestion }
    }
    .story =
        Bahasa Indonesia memisahkan ribuan dengan titik dan desimal dengan koma; bahasa Inggris sebaliknya. Angka yang disalin dari bahasa yang satu ke bahasa yang lain berubah nilainya seribu kali. Angka yang disebut dari register ditulis dengan benar dalam setiap bahasa.

        Salah, dalam bahasa Indonesia: 520,986 pemilih
        Benar, dalam bahasa Indonesia: 520.986 pemilih

# $suggestion: ejaan baku
non-standard-spelling = ini bukan ejaan baku
    .label = { $suggestion ->
        [none] ejaannya lain
       *[other] { $suggestion }
    }
    .why = pencarian dengan kata baku tidak menemukan halaman ini, dan pembaca layar bisa salah mengucapkannya
    .fix = { $suggestion ->
        [none] cari katanya di KBBI, lalu tulis seperti di sana
       *[other] tulis { $suggestion }
    }
    .story =
        Ejaan baku bahasa Indonesia adalah ejaan KBBI: November dan bukan Nopember, hoaks dan bukan hoax, apotek dan bukan apotik. Pencarian, terjemahan, dan pengucapan mengenal bentuk baku. Orang yang baru belajar bahasa kita tidak mengenal bentuk lain. Kalau sebuah nama memang ditulis begini, terima peringatan ini dan sebutkan alasannya: accept: [{"{"}code: non-standard-spelling, reason: nama sebuah kantor{"}"}]

        Salah: 27 Nopember 2024
        Benar: 27 November 2024

# $count: banyaknya kata
# $limit: banyaknya kata
long-sentence = kalimat ini panjang
    .label = { $count ->
        [none] panjang
       *[other] { $count } kata
    }
    .why = banyak pemilih kehilangan alurnya setelah dua puluh kata, apalagi kalau mendengarkan
    .fix = { $limit ->
        [none] tulis dua kalimat: lebih dahulu apa yang dilakukan pemilih, lalu syaratnya
       *[other] tulis dua kalimat, masing-masing paling banyak { $limit } kata: lebih dahulu apa yang dilakukan pemilih, lalu syaratnya
    }
    .story =
        Kalimat pendek adalah bantuan terbesar bagi orang yang membaca dengan susah payah: pemilih pemula, lansia, penyandang disabilitas intelektual, dan mereka yang bahasa ibunya lain. Sampai 20 kata masih baik. Cari kata “yang”, “dan”, “sehingga”: sering kali di sana bisa diberi titik.

        Salah: Pemilih yang pada hari pemungutan suara bertugas di daerah lain dan belum mengurus pindah memilih masih dapat mengurusnya sampai tujuh hari sebelumnya dengan membawa surat tugas dari kantornya.
        Benar: Anda bertugas di daerah lain pada hari pemungutan suara? Anda bisa mengurus pindah memilih sampai 20 November 2024. Bawa surat tugas dari kantor Anda.

# $count: banyaknya kata
# $limit: banyaknya kata
very-long-sentence = kalimat ini terlalu panjang
    .label = { $count ->
        [none] terlalu panjang
       *[other] { $count } kata
    }
    .why = hampir tidak ada orang yang masih ingat awal kalimat seperti ini ketika sampai di akhirnya, dan syaratnya terlewat
    .fix = { $limit ->
        [none] bagi menjadi beberapa kalimat, satu pikiran satu kalimat, atau jadikan daftar
       *[other] bagi menjadi kalimat dengan paling banyak { $limit } kata, satu pikiran satu kalimat, atau jadikan daftar
    }
    .story =
        Kalimat dengan lebih dari 30 kata hanya dipahami sedikit orang pada pembacaan pertama. Dalam teks pemilihan, kalimat seperti itu sering menyembunyikan syarat yang menentukan apakah seseorang boleh memilih. Satu pikiran satu kalimat; tiga hal atau lebih dijadikan daftar.

        Salah: satu kalimat 45 kata dengan empat syarat
        Benar: “Anda bisa pindah memilih kalau Anda:” lalu daftar empat butir

# $count: banyaknya kalimat
# $limit: banyaknya kalimat
long-paragraph = paragraf ini panjang
    .label = { $count ->
        [none] panjang
       *[other] { $count } kalimat
    }
    .why = di ponsel paragraf ini memenuhi layar, dan pemilih yang mencari satu hal melewatinya
    .fix = { $limit ->
        [none] beri baris kosong di tempat pikiran baru dimulai
       *[other] beri baris kosong di tempat pikiran baru dimulai: paling banyak { $limit } kalimat bersama-sama
    }
    .story =
        Pembaca mencari pertanyaannya dahulu sebelum membaca. Ruang kosong di antara pikiran, judul, atau daftar menunjukkan di mana harus berhenti. Lima kalimat sudah banyak untuk layar ponsel.

        Salah: sembilan kalimat tentang mendaftar, pindah, dan memilih dalam satu gumpalan
        Benar: tiga paragraf, masing-masing dengan judul yang menyebut pertanyaannya

# $count: rata-ratanya, banyaknya kata
# $limit: banyaknya kata
dense-page = kalimat di halaman ini rata-rata panjang
    .label = { $count ->
        [none] panjang
       *[other] { $count } kata setiap kalimat
    }
    .other = kalimat terpanjang
    .why = satu kalimat panjang masih tertahankan, tetapi sehalaman penuh melelahkan pemilih sebelum sampai ke bagian penting
    .fix = { $limit ->
        [none] persingkat dahulu kalimat yang terpanjang
       *[other] persingkat dahulu kalimat yang terpanjang, sampai rata-ratanya { $limit } kata
    }
    .story =
        Rata-rata panjang kalimat menunjukkan berapa tenaga yang diminta sebuah halaman. Halaman dengan rata-rata sampai 15 kata dapat dibaca hampir semua orang. Mulailah dari kalimat terpanjang: biasanya beberapa saja sudah mengubah hasilnya.

        Salah: 24 kata setiap kalimat
        Benar: 12 kata setiap kalimat, ada yang lima, ada yang dua puluh

# $count: persen, angka
# $limit: persen, angka
passive-page = banyak kalimat pasif di halaman ini
    .label = { $count ->
        [none] pasif
       *[other] { $count } % kata kerja pasif
    }
    .other = pasif: siapa pelakunya?
    .why = “harus diserahkan” tidak memberi tahu pemilih siapa yang harus melakukannya
    .fix = { $limit ->
        [none] sebut pelakunya: “Anda membawa …”, “petugas menulis …”
       *[other] sebut pelakunya, “Anda membawa …”, “petugas menulis …”, sampai yang pasif kurang dari { $limit } %
    }
    .story =
        Bahasa kantor menyebut apa yang dilakukan dan menyembunyikan pelakunya. Pemilih perlu tahu: saya atau petugas? Tulis “Anda” untuk pemilih dan sebut nama kantornya. Tandanya adalah kata kerja berawalan di-; beberapa tidak apa-apa, sehalaman penuh terlalu banyak.

        Salah: Formulir harus ditandatangani dan diserahkan.
        Benar: Anda menandatangani formulir. Petugas menyimpannya.

# $suggestion: kalimat yang lebih jelas, dalam bahasa halaman
stacked-negatives = kalimat ini berkata tidak dua kali
    .label = { $words }
    .why = pemilih harus membalik kalimat ini dua kali di kepala, dan sebagian berakhir di sisi yang salah
    .fix = { $suggestion ->
        [none] katakan apa yang benar: “Anda perlu …”, “Hanya dengan … Anda boleh …”
       *[other] tulis { $suggestion }
    }
    .story =
        “Tidak dapat … tanpa”, “bukan tidak mungkin”, “tidak seorang pun yang belum”: dua ingkar menjadi ya, tetapi banyak pembaca mendengarnya sebagai tidak. Dalam aturan tentang siapa yang boleh memilih, kekeliruan itu berharga satu suara. Katakan dengan kalimat positif.

        Salah: Pemilih tidak dapat dilayani tanpa menunjukkan KTP-el.
        Benar: Tunjukkan KTP-el Anda supaya petugas dapat melayani.

# $suggestion: kata yang sederhana, dalam bahasa halaman
bureaucratic-word = ada kata yang lebih sederhana untuk ini
    .label = { $suggestion ->
        [none] bahasa kantor
       *[other] { $suggestion }
    }
    .why = kata-kata kantor menjauhkan pemilih yang jarang berurusan dengan kantor
    .fix = { $suggestion ->
        [none] hapus katanya, atau katakan seperti kepada tetangga
       *[other] tulis { $suggestion }
    }
    .story =
        Kata seperti “dalam rangka”, “guna”, “terkait”, atau “sebagaimana dimaksud” terdengar resmi dan hampir tidak berarti. Kebanyakan bisa dihapus; sisanya punya kata sehari-hari yang pendek. Bunyi undang-undang tetap ada di tautannya; halaman berbicara kepada orang.

        Salah: dalam rangka pelaksanaan pemungutan suara
        Benar: untuk pemungutan suara

# $suggestion: arti katanya, dalam bahasa halaman
hard-word = kata ini jarang dipakai dan tidak dijelaskan
    .label = { $suggestion ->
        [none] jarang dipakai
       *[other] { $suggestion }
    }
    .why = pemilih yang tidak mengenal kata ini tidak bisa bertanya kepada halaman apa artinya
    .fix = { $suggestion ->
        [none] jelaskan dalam tanda kurung tepat setelahnya, atau sebagai istilah di halaman glosarium
       *[other] tulis { $words } ({ $suggestion }), kata lain yang lebih mudah, atau jelaskan katanya sebagai istilah di halaman glosarium
    }
    .story =
        Suara mengenal sekitar enam puluh kata hukum dan pemerintahan dalam bahasa Indonesia dan Inggris yang tidak pernah dipakai banyak pemilih. Kata seperti itu perlu dibantu ketika pertama kali muncul: kata yang lebih mudah, penjelasan dalam tanda kurung, tautan ke halaman yang menjelaskannya, atau entri di glosarium. Istilah yang dijelaskan dalam daftar istilah di halaman mana pun (istilahnya di satu baris, lalu titik dua dan artinya di baris berikut) dianggap sudah jelas di seluruh situs.

        Salah: Rekapitulasi dilakukan di kecamatan.
        Benar: Rekapitulasi (penjumlahan hasil semua TPS) dilakukan di kecamatan.

# $expected: kepanjangannya, dalam bahasa halaman
unexplained-abbreviation = “{ $words }” belum ditulis lengkap ketika pertama kali muncul
    .label = { $expected ->
        [none] apa itu?
       *[other] { $expected }
    }
    .why = orang yang bekerja di pemilihan mengenalnya, tetapi pemilih yang paling memerlukan halaman ini tidak
    .fix = { $expected ->
        [none] tulis kepanjangannya sekali dengan singkatan dalam tanda kurung, atau tambahkan ke spelled_out: di content/site.yaml kalau semua pemilih mengenalnya
       *[other] tulis { $expected } ({ $words })
    }
    .story =
        Singkatan ditulis lengkap ketika pertama kali muncul di halaman, dengan bentuk pendeknya dalam tanda kurung; sesudah itu bentuk pendek sudah cukup. Yang dikenal semua pemilih di daerah Anda boleh dicatat di spelled_out: di content/site.yaml. Teks yang hanya muncul ketika tetikus berhenti di atasnya tidak menolong siapa pun di ponsel.

        Salah: Datang ke TPS.
        Benar: Datang ke tempat pemungutan suara (TPS).

# $suggestion: kata-katanya dengan huruf biasa
all-caps = kata-kata ini memakai huruf besar semua
    .label = huruf besar
    .why = huruf besar tampak seragam sehingga lebih lambat dibaca, dan sebagian pembaca layar mengejanya
    .fix = { $suggestion ->
        [none] tulis dengan huruf biasa, dan tandai yang penting dengan **dua bintang**
       *[other] tulis { $suggestion }; kalau penting, di antara **dua bintang**
    }
    .story =
        Kita mengenali kata dari bentuknya, dan dengan huruf besar setiap kata menjadi kotak. Pembaca dengan disleksia atau penglihatan lemah yang paling kesulitan. Singkatan seperti KPU dan TPS tidak termasuk.

        Salah: BAWA KTP-EL ANDA
        Benar: **Bawa KTP-el Anda**

# $suggestion: katanya tanpa spasi
spaced-letters = huruf-huruf kata ini direnggangkan
    .label = huruf demi huruf
    .why = pembaca layar mengucapkan hurufnya satu per satu, dan pencarian tidak menemukan katanya
    .fix = { $suggestion ->
        [none] tulis katanya tanpa spasi di antara hurufnya
       *[other] tulis { $suggestion }
    }
    .story =
        Huruf yang direnggangkan tampak meriah di kartu undangan. Bagi program, semuanya huruf lepas: tidak dapat dicari, diterjemahkan, atau diucapkan. Huruf tebal atau judul memberi tekanan yang sama.

        Salah: P E N T I N G
        Benar: **Penting**

# $kind: colour, shape, place, click
# $suggestion: kata-kata yang dapat diikuti semua orang
sensory-words = { $kind ->
        [colour] ini hanya dapat ditemukan dari warnanya
        [shape] ini hanya dapat ditemukan dari bentuknya
        [place] ini hanya dapat ditemukan dari letaknya di layar
        [click] tidak semua orang mengeklik
       *[other] ini hanya dapat ditemukan dengan melihat
    }
    .label = { $kind ->
        [colour] yang mana, tanpa warnanya?
        [shape] yang mana, bagi orang yang mendengarkan halaman ini?
        [place] di ponsel letaknya lain
        [click] hanya dengan tetikus
       *[other] hanya terlihat
    }
    .why = { $kind ->
        [click] kebanyakan pemilih menyentuh dengan jari, sebagian berbicara kepada gawainya atau memakai tombol
       *[other] pemilih yang tidak melihat layar, atau melihatnya di ponsel, mencarinya dengan sia-sia
    }
    .fix = { $suggestion ->
        [none] { $kind ->
            [click] tulis “pilih” atau “tekan”
           *[other] sebut dengan kata-katanya: “tombol Periksa nama saya”
        }
       *[other] tulis { $suggestion }
    }
    .story =
        “Tombol merah di sebelah kanan” hanya ada bagi mereka yang melihatnya, berwarna, di layar lebar. Di ponsel, yang tadinya di kanan berada di bawah. Kata-kata pada tombol sama bagi semua orang, jadi sebutlah dengan kata-katanya. “Klik” melupakan jari, papan ketik, dan suara.

        Salah: Klik tombol merah di sebelah kanan.
        Benar: Pilih “Periksa nama saya”.

# $kind: heading, link, bullet, run, mark, ornament
emoji-run = { $kind ->
        [heading] ada emoji di dalam judul
        [link] ada emoji di dalam tautan
        [bullet] emoji dipakai sebagai tanda butir
        [mark] di sini ada tanda sebagai pengganti kata
        [ornament] tanda-tanda ini hanya hiasan
       *[other] beberapa emoji berderet
    }
    .label = { $kind ->
        [bullet] diucapkan sebelum setiap butir
       *[other] diucapkan satu per satu dengan namanya
    }
    .why = { $kind ->
        [mark] satu pembaca layar berkata “tanda centang”, yang lain diam, dan pemilih tidak tahu apakah artinya ya
       *[other] pembaca layar berkata “lampu sirene lampu sirene” sebelum pemilih mendengar pesannya
    }
    .fix = { $kind ->
        [bullet] awali baris dengan - dan hapus emojinya
        [mark] tulis katanya: “ya”, “tidak”, “sudah”
        [ornament] hapus; untuk memisahkan bagian, tulis judul
       *[other] hapus emojinya, dan katakan maksudnya dengan kata
    }
    .story =
        Setiap emoji punya nama, dan pembaca layar mengucapkan semuanya. Satu dalam satu paragraf masih dapat diterima; beberapa sekaligus, atau satu di judul, di tautan, atau di depan setiap butir, menimbun pesannya. Emoji juga tampak berbeda di setiap ponsel. Deretan tanda seperti ✦✦✦ atau ===== ikut dibacakan.

        Salah: ## 🚨🚨 Hari terakhir 🚨🚨
        Benar: ## Hari terakhir mengurus pindah memilih: 20 November 2024

# $kind: plain, markdown
# $name: bahasanya, sebagai kode: "en"
foreign-sentence = kalimat ini berbahasa lain dan belum ditandai
    .label = { $name ->
        [none] bahasa lain
       *[other] bahasa: { $name }
    }
    .why = pembaca layar membacanya dengan lafal yang salah, dan pemilih tidak mengerti sepatah kata pun
    .fix = { $name ->
        [none] apit dengan <span lang="en"> dan </span>, dengan kode bahasanya
       *[other] { $kind ->
            [plain] tulis dalam bahasa halaman: isian ini tidak dapat memuat <span lang="{ $name }">
           *[other] apit dengan <span lang="{ $name }"> dan </span>
        }
    }
    .story =
        Pembaca layar berbicara dengan lafal bahasa halaman. Bahasa Inggris yang dibaca dengan lafal Indonesia hanyalah bunyi, begitu pula sebaliknya. Setelah ditandai dengan lang, kalimat mendapat lafal yang tepat, dan program terjemahan membiarkannya.

        Salah: Mottonya: Every vote counts in this election.
        Benar: Mottonya: <span lang="en">Every vote counts in this election.</span>

# $name: bahasanya, sebagai kode: "en"
# $suggestion: kata dalam bahasa halaman
foreign-word = kata asing ini tidak dapat ditandai dengan sendirinya
    .label = { $suggestion ->
        [none] { $name ->
            [none] bahasa lain
           *[other] bahasa: { $name }
        }
       *[other] { $suggestion }
    }
    .why = pembaca layar mengucapkannya dengan cara yang tidak dikenali pemilih
    .fix = { $suggestion ->
        [none] tulis kata dalam bahasa halaman
       *[other] tulis { $suggestion }
    }
    .story =
        Suara mengenal kata asing yang lazim, seperti “quick count” di dalam teks Indonesia, dan menandai bahasanya dengan sendirinya. Judul, ringkasan, dan keterangan gambar tidak dapat memuat tanda, jadi di sana hanya kata dalam bahasa halaman yang terdengar benar. Kata yang tidak punya padanan, seperti “exit poll”, boleh tetap.

        Salah: title: Cek nama secara online
        Benar: title: Cek nama secara daring

# $count: berapa kali
# $other: yang lebih jarang disebut
party-balance = partai atau calon tidak disebut seimbang di halaman ini
    .label = { $count ->
        [none] lebih sering disebut daripada yang lain
       *[other] disebut { $count } kali
    }
    .why = pemilih bisa mengira ketidakseimbangan ini sebagai pendapat kantor pemilihan
    .fix = { $other ->
        [none] sebut semuanya sama sering menurut nomor urut, atau tidak sama sekali
       *[other] sebut { $other } sama seringnya, menurut nomor urut, atau hapus semuanya
    }
    .story =
        Kantor pemilihan melayani semua partai dan calon dengan setara, dan harus tampak demikian pula. Suara menghitung berapa kali masing-masing disebut di satu halaman. Ada alasan yang baik untuk perbedaan, misalnya putusan tentang satu calon; kalau begitu, terima peringatan ini dan tulis alasannya: accept: [{"{"}code: party-balance, reason: tentang satu putusan{"}"}]

        Salah: tiga contoh, semuanya dengan pasangan calon yang sama
        Benar: contoh dengan “pasangan A” dan “pasangan B”, atau satu contoh untuk setiap pasangan menurut nomor urut

# $suggestion: kata yang netral, dalam bahasa halaman
loaded-word = kata ini memihak
    .label = { $suggestion ->
        [none] memihak
       *[other] { $suggestion }
    }
    .why = pemilih yang merasa dihakimi berhenti membaca, dan meragukan kenetralan kantor
    .fix = { $suggestion ->
        [none] ceritakan apa yang terjadi tanpa menilainya
       *[other] tulis { $suggestion }
    }
    .story =
        Beberapa kata menghakimi sambil seolah-olah hanya menyebut: “curang besar-besaran”, “antek”, “perusak demokrasi”. Kata lain menyakiti orang yang disebutnya. Kantor pemilihan menceritakan: siapa melakukan apa, kapan, dan aturan mana yang berlaku. Di dalam kutipan atau judul hoaks, kata seperti itu mungkin diperlukan; kalau begitu, terima peringatan ini dan tulis alasannya: accept: [{"{"}code: loaded-word, reason: kutipan dari putusan{"}"}]

        Salah: antek pasangan A
        Benar: pendukung pasangan A

# $kind: nik, phone, email
personal-data = { $kind ->
        [nik] ini tampak seperti NIK seseorang
        [phone] ini tampak seperti nomor telepon pribadi
        [email] ini tampak seperti alamat surel pribadi
       *[other] ini tampak seperti data pribadi
    }
    .label = data seseorang
    .why = { $kind ->
        [nik] dengan NIK, orang lain bisa meminjam uang atau mendaftarkan nomor ponsel atas nama pemiliknya
        [email] begitu terbit, alamat ini disalin dalam hitungan jam, dan orang asing menyuratinya selama bertahun-tahun, sebagian untuk menipu
       *[other] begitu terbit, data ini disalin dalam hitungan jam, dan pemiliknya ditelepon orang asing selama bertahun-tahun
    }
    .fix = { $kind ->
        [nik] hapus nomornya; untuk contoh tulis 16 angka nol
        [email] tulis alamat kantor di domainnya sendiri, atau sebut nama kantornya
        [phone] tulis nomor kantor, atau ambil dari register: {"{{"} contact.kpu.phone {"}}"}
       *[other] hapus, dan sebut nama kantornya
    }
    .story =
        NIK adalah kunci ke rekening, kartu SIM, dan daftar pemilih, dan data pribadi hanya boleh terbit dengan alasan yang kuat dan persetujuan pemiliknya (UU 27/2022). Suara berhenti pada angka yang berbentuk NIK, pada nomor seluler yang bukan kontak di register, dan pada alamat surel pribadi. Kalau itu nomor kantor, tambahkan ke content/data/contacts.yaml.

        Salah: Hubungi Pak Budi, 0812-xxxx-xxxx
        Benar: Hubungi kantor KPU: {"{{"} contact.kpu.phone {"}}"}
