### Tema dan hasil: src/diagnostics/codes.rs, kelompok terakhir. Aturan menulis pesan ada di awal ../en.ftl.

# $kind: syntax, render, unknown_name, missing, block
# $name: templat yang mengisi blok itu, kalau templat lain yang tidak memilikinya (block)
# $reason: kata-kata pembaca templat, dalam bahasa Inggris (syntax, render)
# $suggestion: nama yang paling mirip (unknown_name), templat yang paling mirip (missing)
broken-template = { $kind ->
        [syntax] templat ini tidak dapat dibaca
        [unknown_name] tidak ada yang bernama “{ $words }” di templat ini
        [missing] tema ini tidak punya templat bernama “{ $words }”
        [block] { $name ->
            [none] templat yang menjadi dasarnya tidak punya blok bernama “{ $words }”
           *[other] templat ini tidak punya blok bernama “{ $words }”
        }
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
            [block] { $name ->
                [none] tulis nama blok yang ada di templat dasarnya, misalnya {"{%"} block content {"%}"}
               *[other] tulis {"{%"} block { $words } {"%}"}{"{%"} endblock {"%}"} di tempat isi { $name }, atau hapus berkas ini supaya templat bawaan yang dipakai
            }
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

# $kind: text, part
# $name: nama warna ini
# $other: nama warna yang ditemuinya
# $colour: warna itu sendiri, "#fff"
# $scheme: tempat keduanya bertemu: light, dark, light_more, dark_more
# $found, $part: kontras di depan dan di belakang koma: "4", "47"
# $expected, $decimals: kontras terkecil, di depan dan di belakang koma: "4", "5"; tanpa $decimals kalau bulat
# $suggestion: warna terdekat yang memenuhinya
low-contrast = { $name ->
        [none] { $kind ->
            [part] warna ini terlalu mirip dengan warna lain untuk garis dan bentuk
            [text] warna ini terlalu mirip dengan warna lain untuk teks
           *[other] warna ini terlalu mirip dengan warna lain
        }
       *[other] { $kind ->
            [part] warna { $name } terlalu mirip dengan warna lain untuk garis dan bentuk
            [text] warna { $name } terlalu mirip dengan warna lain untuk teks
           *[other] warna { $name } terlalu mirip dengan warna lain
        }
    }
    .label = { $found ->
        [none] terlalu mirip
       *[other] { $part ->
            [none] terlalu mirip
           *[other] { $expected ->
                [none] { $found },{ $part } banding 1
               *[other] { $other ->
                    [none] { $found },{ $part } banding 1; perlu { $decimals ->
                        [none] { $expected }
                       *[other] { $expected },{ $decimals }
                    }
                   *[other] { $colour ->
                        [none] { $found },{ $part } banding 1 dengan { $other }; perlu { $decimals ->
                            [none] { $expected }
                           *[other] { $expected },{ $decimals }
                        }
                       *[other] { $found },{ $part } banding 1 dengan { $other } { $colour }; perlu { $decimals ->
                           [none] { $expected }
                          *[other] { $expected },{ $decimals }
                       }
                    }
                }
            }
        }
    }
    .other = warna yang lain
    .why = { $scheme ->
        [light] di bawah terik matahari, dengan mata lemah, atau di layar yang buruk, pemilih tidak dapat membedakan keduanya
        [dark] dalam tampilan gelap, pemilih dengan penglihatan lemah tidak dapat membedakan keduanya
        [light_more] pemilih yang meminta kontras tinggi tidak dapat membedakan keduanya
        [dark_more] pemilih yang meminta kontras tinggi dalam tampilan gelap tidak dapat membedakan keduanya
       *[other] pemilih dengan penglihatan lemah tidak dapat membedakan keduanya
    }
    .fix = { $suggestion ->
        [none] { $other ->
            [none] pilih warna lain di sisi seberang abu-abu tengah, misalnya "#000"
           *[other] warna ini, lebih terang atau lebih gelap, tetap tidak memenuhi: beri dulu warna lain kepada { $other }
        }
       *[other] { $name ->
            [none] tulis "{ $suggestion }"
           *[other] tulis { $name }: "{ $suggestion }"
        }
    }
    .story =
        Tema menyebut warna mana yang berada di atas warna mana, dan berapa kontras yang diperlukan setiap pasangan menurut WCAG 2.2: 7 banding 1 untuk teks, 4,5 untuk teks besar, 3 untuk garis dan bentuk. Suara mengukur setiap pasangan dalam tampilan terang, tampilan gelap, dan keduanya dengan kontras tinggi. Kantor boleh memakai warnanya sendiri, dan mendapat warna terdekat yang terbaca oleh pemilih: sesedikit mungkin lebih terang atau lebih gelap, dengan rona yang sama. Satu warna bisa bertemu beberapa warna lain; usul Suara cocok untuk semuanya.

        Salah: band: "#f60", dengan huruf putih di atasnya
        Benar: band: "#9a3a00"

# $name: nama warna tema
# $colour: warna itu sendiri, "#4a2a8a"
# $scheme: daftar tempat warna itu tampil
participant-colour = sebuah warna situs mirip dengan warna peserta ini
    .label = { $name ->
        [none] ronanya hampir sama
       *[other] { $colour ->
            [none] rona { $name }
           *[other] { $scheme ->
                [none] rona { $name } { $colour }
               *[other] rona { $name } { $colour } dalam { $scheme }
            }
        }
    }
    .why = pemilih yang melihat warna seorang peserta di halaman kantor mengira kantor itu memihak
    .fix = { $name ->
        [none] beri situs rona lain di themes/terang/theme.yaml, misalnya band: "#4a2a8a"
       *[other] beri { $name } rona lain di themes/terang/theme.yaml
    }
    .story =
        Warna berbicara sebelum kata. Di site.yaml, daftar participant_colours menyebut warna partai, pasangan calon, dan surat suara. Suara membandingkan ronanya dengan rona yang memberi situs wajahnya, dan memperingatkan kalau dua di antaranya berdekatan. Abu-abu tidak punya rona dan tidak mirip siapa pun. Warna kami ungu, seperti jari yang dicelup tinta.

        Salah: band: "#d7141a", padahal sebuah partai memakai "#c8102e"
        Benar: band: "#4a2a8a"

# $kind: too_small, too_large
# $name: nama ukuran ini
# $expected: batasnya: "2.75rem"
size-out-of-bounds = { $name ->
        [none] { $kind ->
            [too_large] ukuran ini terlalu besar
            [too_small] ukuran ini terlalu kecil
           *[other] ukuran ini di luar batas
        }
       *[other] { $kind ->
            [too_large] ukuran { $name } terlalu besar
            [too_small] ukuran { $name } terlalu kecil
           *[other] ukuran { $name } di luar batas
        }
    }
    .label = { $expected ->
        [none] { $kind ->
            [too_large] terlalu besar
           *[other] terlalu kecil
        }
       *[other] { $kind ->
            [too_large] paling besar { $expected }
           *[other] paling kecil { $expected }
        }
    }
    .why = { $kind ->
        [too_large] pada baris yang panjang, pemilih dengan penglihatan lemah tidak menemukan awal baris berikutnya
       *[other] pemilih dengan penglihatan lemah tidak dapat membacanya, dan pemilih yang tangannya gemetar tidak dapat menekannya
    }
    .fix = { $expected ->
        [none] { $kind ->
            [too_large] tulis ukuran yang lebih kecil dalam rem, misalnya 38rem
           *[other] tulis ukuran yang lebih besar dalam rem, misalnya 2.75rem
        }
       *[other] { $name ->
            [none] tulis { $expected }
           *[other] tulis { $name }: { $expected }
        }
    }
    .story =
        Ukuran ditulis dalam rem: 1rem adalah ukuran teks yang dipilih pembaca di perambannya, sehingga semuanya ikut membesar. Tema menyebut batas setiap ukuran: teks tidak di bawah 1rem, baris tidak lebih panjang dari kira-kira 75 huruf, dan apa pun yang ditekan paling kecil 2.75rem, yaitu 44 piksel. Batas itu berasal dari WCAG 2.2, tingkat AAA. Situs dapat mempersempitnya, tetapi tidak dapat melonggarkannya.

        Salah: tap: 1.5rem
        Benar: tap: 2.75rem

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
