### Markdown: src/diagnostics/codes.rs, kelompok keempat. Aturan menulis pesan ada di awal ../en.ftl.

# $kind: element, attribute, script, style, comment
# $name: elemen atau atributnya
# $suggestion: apa yang perlu ditulis sebagai gantinya
raw-html = { $kind ->
        [attribute] atribut HTML ini tidak boleh dipakai di sini
        [script] program tidak boleh ada di dalam halaman
        [style] pengaturan tampilan tidak boleh ada di dalam halaman
        [comment] kata-kata ini akan hilang bersama komentar di depannya
       *[other] elemen HTML ini tidak boleh dipakai di sini
    }
    .label = { $kind ->
        [comment] tidak ikut terbit
       *[other] { $name ->
            [none] tidak boleh di sini
           *[other] “{ $name }” tidak boleh di sini
        }
    }
    .why = { $kind ->
        [script] program di dalam halaman bisa melacak pemilih, dan menutup pintu bagi ponsel yang tidak menjalankannya
        [style] warna atau ukuran yang dipatok di sini mengabaikan pilihan pemilih yang penglihatannya lemah
        [comment] komentar tidak ikut terbit, dan yang sebaris dengannya ikut hilang: tidak ada pemilih yang membacanya
       *[other] HTML yang ditulis sendiri sering rusak bagi pembaca layar, dan pemilih yang mendengarkan tidak dapat ikut
    }
    .fix = { $suggestion ->
        [none] { $kind ->
            [attribute] hapus atributnya
            [script] hapus; untuk video, bagan, atau lini masa, tulis blok komponen
            [style] hapus, dan tandai kata penting dengan **dua bintang**
            [comment] tulis komentar itu pada baris sendiri dan tutup di situ: <!-- catatan -->
           *[other] tulis dengan Markdown; dari HTML hanya br, abbr, span lang, kbd, sub, dan sup yang boleh
        }
       *[other] tulis { $suggestion }
    }
    .story =
        Halaman ditulis dengan Markdown, dan Suara yang menulis HTML-nya, supaya tabel punya kepala, gambar punya keterangan, dan semuanya dapat dipakai dengan papan ketik dan pembaca layar. Enam elemen kecil tetap boleh karena Markdown tidak punya gantinya: br, abbr dengan title, span dengan lang, kbd, sub, dan sup. Untuk yang lebih besar ada blok komponen.

        Salah: <b style="color:red">Bawa KTP-el Anda</b>
        Benar: **Bawa KTP-el Anda**

# $suggestion: komponen yang paling mirip
# $expected: daftar komponen
# $kind: unknown, nested
unknown-component = { $kind ->
        [nested] sebuah komponen tertulis di dalam daftar, kutipan, atau catatan
       *[other] tidak ada komponen dengan nama ini
    }
    .label = { $suggestion ->
        [none] { $kind ->
            [nested] tidak dapat ditampilkan di sini
           *[other] tidak dikenal
        }
       *[other] mungkin { $suggestion }?
    }
    .why = pemilih akan melihat data mentah, bukan lini masa, bagan, atau daftar
    .fix = { $suggestion ->
        [none] { $kind ->
            [nested] mulai tiga tanda petik terbalik di awal baris, dengan baris kosong sebelum dan sesudah bloknya
           *[other] { $expected ->
                [none] tulis nama komponen yang ada, atau tulis text setelah tiga tanda petik terbalik untuk blok biasa
               *[other] tulis salah satu dari: { $expected }; untuk blok biasa tulis text
            }
        }
       *[other] tulis { $suggestion }
    }
    .story =
        Blok di antara baris tiga tanda petik terbalik menjadi komponen kalau setelah tanda pembukanya tertulis nama komponen: timeline, chart, contacts, glossary, laws, tasks, dates, checklist, compare, video, audio. Isinya adalah data, yang diperiksa Suara lalu dijadikan HTML yang dapat dipakai semua orang. Nama yang hampir sama dengan salah satunya ditolak, bukan ditampilkan sebagai teks mentah.

        Salah: ```timelines
        Benar: ```timeline

# $kind: skipped, second_h1, starts_low
# $expected: tingkat yang tepat di sini, angka
# $found: tingkat yang tertulis, angka
heading-order = { $kind ->
        [second_h1] halaman ini punya judul utama kedua
        [starts_low] judul pertama di halaman ini terlalu rendah tingkatnya
       *[other] ada tingkat judul yang terlewati
    }
    .label = { $found ->
        [none] pada tingkat ini
       *[other] tingkat { $found }
    }
    .why = pemilih yang mendengarkan halaman berpindah dari judul ke judul, dan mengira ada bagian yang hilang
    .fix = { $expected ->
        [2] awali judul dengan dua tanda pagar: ##
        [3] awali judul dengan tiga tanda pagar: ###
        [4] awali judul dengan empat tanda pagar: ####
        [5] awali judul dengan lima tanda pagar: #####
       *[other] { $kind ->
            [skipped] kurangi satu tanda pagar pada judul ini
           *[other] awali judul dengan dua tanda pagar: ##
        }
    }
    .story =
        Judul adalah daftar isi bagi mereka yang tidak dapat melihat halaman: pembaca layar mendaftar dan melompati judul-judulnya. Judul halaman adalah satu-satunya judul tingkat 1 dan berasal dari title:. Di dalam teks, bagian dimulai dengan ##, dan bagian di dalamnya dengan ###. Pilih tingkat menurut makna, bukan menurut besar hurufnya; besar huruf adalah urusan tema.

        Salah: ## Dokumen, lalu #### KTP-el
        Benar: ## Dokumen, lalu ### KTP-el

empty-heading = judul ini tidak berisi kata
    .label = tidak ada yang dapat dibaca
    .why = pembaca layar berkata “judul” lalu diam, dan pemilih tidak tahu apa yang menyusul
    .fix = tulis isi bagian ini setelah tanda pagar, atau hapus barisnya
    .story =
        Judul tanpa kata tidak terlihat oleh mata dan menjadi teka-teki bagi telinga. Di daftar isi ia menjadi lubang. Biasanya ia berasal dari baris tanda pagar yang tertinggal, atau dari judul yang hanya berisi gambar tanpa keterangan.

        Salah: ##
        Benar: ## Yang perlu dibawa

# $expected: tingkat judul yang tepat di sini, angka
bold-as-heading = paragraf tebal ini dipakai sebagai judul
    .label = tampak seperti judul
    .why = bagi pemilih yang mendengarkan, ini kalimat biasa dan tidak dapat dituju langsung
    .fix = { $expected ->
        [3] tulis ### { $words }
        [4] tulis #### { $words }
       *[other] tulis ## { $words }
    }
    .story =
        Paragraf yang tebal dari kata pertama sampai terakhir tampak seperti judul, padahal bukan. Pembaca layar, daftar isi, dan tautan ke bagian halaman hanya mengenal judul yang sebenarnya. Huruf tebal adalah untuk beberapa kata penting di dalam kalimat.

        Salah: **Yang perlu dibawa**
        Benar: ## Yang perlu dibawa

duplicate-id = id ini tertulis dua kali di halaman
    .label = yang kedua
    .other = yang pertama
    .why = tautan ke id ini selalu menuju tempat yang pertama, dan pemilih membaca bagian yang salah
    .fix = tulis id yang lain, atau hapus saja dan Suara membuatnya dari judul
    .story =
        Id adalah nama satu tempat di halaman, supaya tautan bisa menuju ke sana. Id berasal dari {"{"}#id{"}"} setelah judul dan dari komponen. Kalau dua tempat memakai id yang sama, peramban memilih yang pertama dan pembaca layar mencampuradukkan keduanya.

        Salah: ## Dalam Pemilu {"{"}#daftar{"}"} dan ## Dalam Pilkada {"{"}#daftar{"}"}
        Benar: ## Dalam Pemilu {"{"}#daftar-pemilu{"}"} dan ## Dalam Pilkada {"{"}#daftar-pilkada{"}"}

# $kind: undefined, unused
# $suggestion: catatan kaki yang paling mirip (undefined)
broken-footnote = { $kind ->
        [unused] tidak ada kalimat yang menunjuk catatan kaki ini
       *[other] catatan kaki ini belum ditulis
    }
    .label = { $suggestion ->
        [none] { $kind ->
            [unused] tidak dipakai
           *[other] tidak menuju ke mana-mana
        }
       *[other] mungkin [^{ $suggestion }]?
    }
    .why = { $kind ->
        [unused] isinya, mungkin sumbernya, tidak pernah terlihat oleh pemilih
       *[other] pemilih yang ingin melihat sumbernya tidak menemukan apa-apa
    }
    .fix = { $suggestion ->
        [none] { $kind ->
            [unused] letakkan { $words } di belakang kalimat yang dijelaskannya, atau hapus
           *[other] tulis catatannya di baris tersendiri: { $words }: lalu isinya
        }
       *[other] tulis [^{ $suggestion }]
    }
    .story =
        Catatan kaki punya dua bagian: tanda di dalam teks, [^1], dan catatannya di baris tersendiri, [^1]: lalu isinya. Suara menautkan keduanya bolak-balik. Satu bagian tanpa pasangannya adalah kekhilafan yang bagi pembaca menjadi tanda mati atau catatan yang hilang.

        Salah: Tercatat 204 juta pemilih.[^dpt]
        Benar: kalimat yang sama, dan di bawahnya satu baris [^dpt]: KPU, Juli 2023.

# $kind: image, field
missing-alt = gambar ini belum punya keterangan
    .label = tanpa keterangan
    .why = pemilih yang tidak dapat melihat gambar, atau yang ponselnya tidak memuatnya, tidak mendapat isinya
    .fix = { $kind ->
        [field] tambahkan baris alt: lalu tulis apa yang disampaikan gambar
       *[other] tulis apa yang disampaikan gambar di dalam kurung siku: ![isinya](gambar.jpg)
    }
    .story =
        Keterangan gambar, atau teks alternatif, adalah yang diucapkan pembaca layar dan yang muncul ketika gambar tidak termuat. Tulis apa yang disampaikan gambar kepada pembaca, seperti bercerita lewat telepon: satu kalimat, dimulai dari yang penting. Tidak perlu menulis “gambar” di depannya; pembaca layar sudah mengatakannya.

        Salah: ![](bilik.jpg)
        Benar: ![Bilik suara dengan meja rendah berongga yang muat kursi roda](bilik.jpg)

# $kind: file_name, generic, too_long, same_as_caption
# $limit: angka (too_long)
# $count: angka (too_long)
poor-alt = { $kind ->
        [file_name] keterangan gambar ini hanya nama berkas
        [too_long] keterangan gambar ini terlalu panjang
        [same_as_caption] keterangan gambar ini hanya mengulang teks di bawahnya
       *[other] keterangan ini tidak mengatakan apa isi gambarnya
    }
    .label = { $count ->
        [none] tidak membantu siapa pun
       *[other] { $count } karakter
    }
    .why = { $kind ->
        [too_long] pembaca layar mengucapkannya sekali jalan, tanpa jeda dan tanpa bisa mundur
        [same_as_caption] pemilih yang mendengarkan mendengar kalimat yang sama dua kali dan tidak tahu apa isi gambarnya
       *[other] pemilih yang mendengarkan tahu ada gambar, tetapi tidak tahu apa isinya
    }
    .fix = { $kind ->
        [too_long] { $limit ->
            [none] persingkat menjadi satu kalimat, dan pindahkan rinciannya ke teks
           *[other] persingkat menjadi { $limit } karakter, dan pindahkan rinciannya ke teks
        }
        [same_as_caption] ceritakan apa yang terlihat; selebihnya sudah ada di teks bawah gambar
       *[other] tulis satu kalimat tentang apa yang disampaikan gambar ini
    }
    .story =
        Keterangan menggantikan gambar bagi semua orang yang tidak dapat melihatnya. “IMG_2031.jpg”, “gambar”, atau “foto kegiatan” tidak memberi tahu apa-apa. Keterangan yang baik adalah satu kalimat, paling banyak 150 karakter, tentang apa yang diketahui orang dari gambar itu dan belum tertulis di bawahnya.

        Salah: ![gambar](IMG_2031.jpg)
        Benar: ![Petugas menunjukkan tempat tanda tangan pada formulir pemberitahuan](IMG_2031.jpg)

text-in-image = belum disebutkan apakah gambar ini memuat tulisan
    .label = adakah tulisan di dalamnya?
    .why = tulisan di dalam gambar tidak dapat diperbesar, dibacakan, atau diterjemahkan
    .fix = tulis di kepala halaman image_texts: [{"{"}src: { $words }, text: none{"}"}], atau ganti none dengan semua kata yang terbaca di gambar
    .story =
        Poster adalah cara yang paling sering dipakai kantor pemilihan untuk berbicara, sekaligus yang paling sulit dibaca: pembaca layar hanya melihat satu gambar, dan di ponsel hurufnya terlalu kecil. Suara tidak dapat membaca gambar, karena itu ia bertanya. Yang terbaik, tulis teksnya sebagai teks dan pakai gambar untuk hal yang hanya dapat ditunjukkan gambar.

        Salah: poster jadwal, tanpa apa pun lagi di halaman
        Benar: jadwal sebagai tabel, dan posternya di bawah untuk dibagikan

# $kind: vague, bare_url
vague-link-text = { $kind ->
        [bare_url] alamat web dipakai sebagai teks tautan
       *[other] teks tautan ini tidak menyebut tujuannya
    }
    .label = { $kind ->
        [bare_url] akan dieja huruf demi huruf
       *[other] ke mana?
    }
    .why = { $kind ->
        [bare_url] pembaca layar mengeja seluruh alamat, dan pemilih tetap tidak tahu apa isinya
       *[other] pemilih yang mendengarkan daftar tautan hanya mendengar “{ $words }” dan tidak bisa memilih
    }
    .fix = { $kind ->
        [bare_url] tulis apa yang ada di sana, lalu alamatnya di belakang: [Periksa nama Anda di daftar pemilih](https://…)
       *[other] tulis apa yang ditemukan pembaca di sana, misalnya [Dokumen untuk pindah memilih](…)
    }
    .story =
        Banyak pengguna pembaca layar, kaca pembesar, atau tombol bantu berpindah dari tautan ke tautan. Mereka mendengar teks tautan saja, tanpa kalimat di sekelilingnya, dan sepuluh kali “klik di sini” bukanlah pilihan. Teks tautan sebaiknya jelas dengan sendirinya: judul halaman yang dituju hampir selalu tepat.

        Salah: Untuk dokumennya [klik di sini](dokumen.md).
        Benar: Bawa [dokumen untuk pindah memilih](dokumen.md).

# $other: tujuan yang satu lagi
same-link-text = dua tautan berteks sama menuju tempat yang berbeda
    .label = { $other ->
        [none] di bagian lain halaman ini, tujuannya berbeda
       *[other] di bagian lain halaman ini menuju { $other }
    }
    .other = yang satu lagi
    .why = pemilih yang hanya mendengar tautannya tidak dapat membedakan keduanya
    .fix = tambahkan pembedanya pada setiap teks tautan, misalnya tahun atau nama kantornya
    .story =
        Di dalam daftar tautan, kata yang sama harus berarti tempat yang sama. Halaman dengan tiga tautan “Daftar calon” untuk tiga pemilihan memaksa pembaca membuka ketiganya. Tambahkan kata yang membedakannya.

        Salah: [Calon](gubernur.md) dan [Calon](wali-kota.md)
        Benar: [Calon gubernur](gubernur.md) dan [Calon wali kota](wali-kota.md)

# $expected: jenis dan ukuran, kalau diketahui: "PDF, 240 kB"
download-without-type = tautan ini tidak menyebut bahwa isinya unduhan
    .label = { $expected ->
        [none] jenisnya apa, seberapa besar?
       *[other] { $expected }
    }
    .why = pemilih dengan kuota sedikit atau ponsel lama membayar berkas yang tidak dapat dibukanya
    .fix = { $expected ->
        [none] tambahkan jenis dan ukurannya pada teks tautan, misalnya (PDF, 240 kB)
       *[other] tambahkan ({ $expected }) pada teks tautan
    }
    .story =
        Tautan yang membuka program lain atau memuat bermegabita data sebaiknya mengatakannya lebih dahulu. Untuk berkas di situs sendiri, Suara menambahkan jenis dan ukurannya; untuk berkas di tempat lain Suara tidak mengetahuinya, jadi tulislah pada teks tautan. Pakai nama yang dikenal orang, PDF atau Word, dan ukuran dalam kB atau MB.

        Salah: [PKPU 7/2024](https://jdih.kpu.go.id/pkpu-7-2024.pdf)
        Benar: [PKPU 7/2024 (PDF, 1,2 MB)](https://jdih.kpu.go.id/pkpu-7-2024.pdf)

# $kind: missing, empty
table-without-header = { $kind ->
        [empty] satu kolom tabel ini tidak punya kepala
       *[other] tabel ini tidak punya kepala kolom
    }
    .label = { $kind ->
        [empty] kosong
       *[other] tanpa kepala kolom
    }
    .why = pembaca layar menyebut setiap sel bersama kepala kolomnya, dan tanpa itu pemilih hanya mendengar deretan angka
    .fix = { $kind ->
        [empty] tulis isi kolom di sel ini, misalnya Tanggal
       *[other] tulis kepala kolom di baris pertama dan baris --- di bawahnya: | Tahapan | Tanggal |
    }
    .story =
        Di dalam tabel, mata menemukan kepala kolom di atas sel; telinga perlu diberi tahu. Suara menandai baris pertama sebagai kepala, lalu pembaca layar berkata “Tanggal: 27 November” dan bukan hanya “27 November”. Kepala yang kosong membuat seluruh kolomnya tidak bernama.

        Salah: |  | Tanggal |
        Benar: | Tahapan | Tanggal |

# $expected: baris yang perlu ditulis, dalam bahasa halaman
table-without-caption = tabel ini belum punya judul
    .label = tabel apa ini?
    .why = pemilih yang mendengarkan harus menelusuri sel-selnya dahulu untuk tahu apakah ini tabel yang dicarinya
    .fix = { $expected ->
        [none] beri tabel ini judul satu baris tentang apa isinya
       *[other] tulis { $expected }
    }
    .story =
        Judul tabel adalah namanya. Judul diucapkan sebelum tabel dimulai, sehingga pendengar bisa masuk atau melewatinya; judul juga membuat tabel tetap jelas ketika dicetak, dibagikan, atau dikutip sendiri. Sebutkan apa isi barisnya dan untuk pemilihan atau tahun mana.

        Salah: tabel tanggal di bawah judul “Jadwal”
        Benar: tabel yang sama dengan judul “Tahapan Pilkada 2024 di Balikpapan”

# $kind: units, not_a_number, parts
# $expected: satuan nilai pertama
# $found: satuan nilai ini
# note other: nilai pertama
mixed-units = { $kind ->
        [not_a_number] “{ $words }” bukan angka, jadi tidak dapat digambar
        [parts] “{ $words }” menghitung hal lain daripada keseluruhannya
       *[other] diagram ini mencampur dua satuan
    }
    .label = { $kind ->
        [not_a_number] tanggal atau kata
       *[other] { $found ->
            [none] satuan lain
           *[other] satuannya { $found }
        }
    }
    .other = { $expected ->
        [none] { $kind ->
            [parts] keseluruhannya
           *[other] nilai pertama
        }
       *[other] satuannya { $expected }
    }
    .why = { $kind ->
        [parts] jumlahnya tidak berarti apa-apa, dan pemilih yang menjumlahkannya tidak lagi memercayai angka lain
       *[other] dua batang yang sama panjang berarti hal yang berbeda, dan batang yang panjang hanya tampak lebih besar
    }
    .fix = { $kind ->
        [not_a_number] sebut fakta yang punya number, percent, atau money
        [parts] keluarkan dari parts:, atau beri kedua fakta unit: yang sama di content/data/facts.yaml
       *[other] buat satu diagram untuk setiap satuan, atau samakan unit faktanya di content/data/facts.yaml
    }
    .story =
        Diagram mengajak mata membandingkan panjang. Pemilih dan TPS, atau bilangan dan persen, tidak punya skala yang sama: batang untuk 1.066 TPS di samping batang untuk 520.986 pemilih tidak mengatakan apa-apa. Jadi semua nilai sebuah diagram, juga sasarannya, punya satu satuan: satuan faktanya, persen, atau rupiah.

        Salah: facts: [pemilih, partisipasi]
        Benar: facts: [perempuan, laki_laki]

# $found: status faktanya
not-a-target = “{ $words }” tidak dinyatakan sebagai sasaran
    .label = { $found ->
        [none] bukan sasaran
       *[other] statusnya { $found }
    }
    .why = pemilih membandingkan hasil dengan janji yang tidak pernah dibuat siapa pun
    .fix = sebut fakta dengan status: target, atau hapus baris ini
    .story =
        Diagram menggambar sasaran sebagai tanda yang dibandingkan dengan setiap batang, bersama siapa yang menyatakannya dan kapan. Hasil terdahulu bukan sasaran; di sampingnya sebuah batang tampak seperti keberhasilan atau kegagalan yang tidak pernah disebut. Register menyatakan fakta mana yang merupakan sasaran: status: target.

        Salah: target: partisipasi_2020
        Benar: target: sasaran_partisipasi

# $kind: over, negative, nothing, too_many
# $found: jumlah bagiannya
# $expected: keseluruhannya
# $limit: angka
# $count: angka
impossible-share = { $kind ->
        [negative] bagian dari keseluruhan tidak mungkin negatif
        [nothing] semua bagian ini nol
        [too_many] diagram bagian memuat paling banyak { $limit ->
            [none] beberapa
           *[other] { $limit }
        } bagian
       *[other] bagian-bagiannya lebih dari keseluruhannya
    }
    .label = { $kind ->
        [over] { $found ->
            [none] terlalu banyak
           *[other] jumlahnya { $found }{ $expected ->
                [none] {""}
               *[other] , dari { $expected }
            }
        }
        [too_many] { $count ->
            [none] kelebihan satu
           *[other] ada { $count }
        }
       *[other] bukan bagian
    }
    .why = pemilih melihat potongan yang tidak ada, lalu memercayainya
    .fix = { $kind ->
        [over] periksa angkanya di sumber; bagian yang tumpang tindih memakai kind: bars
       *[other] tulis kind: bars
    }
    .story =
        Diagram bagian membagi satu hal: bagiannya tidak tumpang tindih, tidak ada yang negatif, dan jumlahnya paling banyak sama dengan keseluruhannya. Survei yang membolehkan beberapa jawaban berjumlah lebih dari 100 persen; itu bukan bagian, melainkan batang. Lebih dari enam pola tidak dapat dibedakan tanpa warna.

        Salah: kind: share, 60 persen dan 55 persen
        Benar: kind: bars, 60 persen dan 55 persen

# $kind: audio, video
missing-transcript = { $kind ->
        [audio] rekaman ini belum punya transkrip
       *[other] video ini belum punya transkrip
    }
    .label = tanpa transkrip
    .why = pemilih yang tidak dapat mendengar, atau yang kuotanya tidak cukup, tidak mendapat apa-apa
    .fix = tambahkan transcript: berisi semua ucapan, atau tautan ke halaman yang memuatnya: transcript: "[Transkrip video](transkrip.md)"
    .story =
        Transkrip adalah seluruh rekaman sebagai teks: apa yang diucapkan, siapa yang mengucapkannya, dan dalam video juga hal penting yang terlihat. Transkrip membantu mereka yang tidak dapat mendengar atau melihat, mereka yang jaringannya lambat, dan mesin pencari. Bentuknya boleh halaman tersendiri, yang kemudian tersedia dalam semua bahasa situs.

        Salah: blok video yang hanya berisi src:
        Benar: blok yang sama dengan transcript: "[Transkrip video](transkrip.md)"

missing-captions = video ini belum punya teks takarir
    .label = tanpa takarir
    .why = pemilih Tuli, dan semua orang yang menonton tanpa suara, tidak mendapat apa yang diucapkan
    .fix = tambahkan baris captions: dengan berkas takarir untuk setiap bahasa, misalnya captions: [{"{"}language: id, src: video.id.vtt{"}"}]
    .story =
        Takarir menampilkan ucapan pada saat diucapkan. Takarir ditulis dalam berkas teks kecil (WebVTT) yang dapat dibuat oleh kebanyakan program video; takarir buatan mesin perlu dikoreksi, terutama nama, tanggal, dan angkanya. Setiap bahasa situs memerlukan berkasnya sendiri.

        Salah: blok video yang hanya berisi src: dan transcript:
        Benar: blok yang sama dengan captions: [{"{"}language: id, src: video.id.vtt{"}"}]

missing-sign-language = video ini belum punya bahasa isyarat
    .label = tanpa bahasa isyarat
    .why = bagi banyak pemilih Tuli, bahasa isyarat adalah bahasa pertama dan bahasa Indonesia tertulis bahasa kedua
    .fix = tambahkan baris sign_language: dengan video isyaratnya, misalnya sign_language: video-bisindo.mp4
    .story =
        Takarir saja tidak cukup bagi mereka yang tumbuh dengan BISINDO atau SIBI: bahasa Indonesia tertulis adalah bahasa kedua mereka. Versi isyarat, di sebelah pembicara atau sebagai video tersendiri, sampai kepada mereka. Ini perlu biaya dan waktu, karena itu hanya peringatan; ajaklah organisasi Tuli setempat dan sebutkan namanya di halaman.

        Salah: video cara memilih yang hanya bertakarir
        Benar: blok yang sama dengan sign_language: video-bisindo.mp4

pdf-only = seluruh isi halaman ini ada di dalam PDF
    .label = hanya di sini
    .why = PDF sulit dibaca di ponsel dan sering bisu bagi pembaca layar
    .fix = tulis isi PDF sebagai teks di halaman ini, dan simpan PDF-nya di bawah untuk dicetak
    .story =
        Halaman yang hanya berkata “lihat lampiran” memberi pemilih di ponsel sebuah dokumen untuk meja kerja. Isinya tidak dapat diperbesar tanpa menggeser ke samping, dan halaman hasil pindai sama sekali tidak dapat dibacakan. Tulis isinya sebagai halaman; PDF boleh tetap ada sebagai salinan cetak.

        Salah: Jadwalnya ada di [berkas ini](jadwal.pdf).
        Benar: jadwal sebagai tabel, lalu [Jadwal untuk dicetak](jadwal.pdf)

# $kind: tags, language, title
untagged-pdf = { $kind ->
        [language] PDF ini tidak menyebut bahasanya
        [title] PDF ini belum punya judul
       *[other] PDF ini belum punya tag
    }
    .label = berkas ini
    .why = { $kind ->
        [language] pembaca layar membacakannya dengan lafal yang salah, dan pemilih tidak mengerti apa-apa
        [title] pemilih yang membuka beberapa jendela mendengar nama berkas, bukan nama dokumennya
       *[other] pembaca layar tidak menemukan judul, urutan, dan tabelnya, atau tidak menemukan apa-apa
    }
    .fix = { $kind ->
        [language] atur bahasanya di properti dokumen, lalu ekspor lagi PDF-nya
        [title] isi judulnya di properti dokumen, centang “tampilkan judul dokumen”, lalu ekspor lagi PDF-nya
       *[other] ekspor lagi dari pengolah kata dengan mencentang “PDF bertag” atau “PDF/UA”; jangan dicetak atau dipindai
    }
    .story =
        PDF dapat menyimpan susunan yang sama dengan halaman: judul, daftar, tabel, bahasa, keterangan gambar. Pengolah kata menuliskannya kalau Anda memilih “PDF bertag (PDF/UA)” saat mengekspor; “Cetak ke PDF” dan mesin pindai tidak pernah. Tanpa itu, dokumen hanyalah gambar dirinya sendiri.

        Salah: Berkas, Cetak, Simpan sebagai PDF
        Benar: Berkas, Ekspor sebagai PDF, dengan “PDF bertag” dan “Aksesibilitas universal (PDF/UA)” tercentang
