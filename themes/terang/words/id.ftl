# Kata-kata antarmuka tema terang, bahasa Indonesia.
# Satu kata satu baris: nama = teks. Nama sama di semua bahasa. { $nama } diisi saat halaman dibuat.

## Bahasa
# locale: untuk og:locale. read_here: kalimat pada tautan bahasa, dalam bahasa ini sendiri.
locale = id_ID
languages = Bahasa
read_here = baca halaman ini dalam bahasa Indonesia
language_id = bahasa Indonesia
language_en = bahasa Inggris
# $language: nama bahasa teks yang ada, misalnya "bahasa Inggris"
notice_translation_missing_title = Belum diterjemahkan
notice_translation_missing = Halaman ini belum ada dalam bahasa Indonesia. Teks di bawah ini memakai { $language }.
# $language: bahasa sumbernya. $date: hari sumbernya terakhir diperiksa, misalnya "27 November 2024"
notice_translation_stale_title = Lebih lama daripada sumbernya
notice_translation_stale = Halaman dalam { $language } sudah berubah sejak terjemahan ini dibuat, dan terakhir diperiksa pada { $date }. Kalau keduanya berbeda, yang benar adalah halaman dalam { $language }.
notice_translation_stale_link = Baca halaman ini dalam { $language }

## Kerangka halaman
skip_link = Langsung ke isi utama
skip_dates = Langsung ke jadwal
menu = Menu
main_menu = Menu utama
breadcrumbs = Letak halaman ini
page_contents = Isi halaman
draft_title = Konsep
draft_text = Halaman ini belum terbit.

## Kaki halaman
help_title = Butuh bantuan?
help_text = Tanyakan kepada
footer_menu = Menu bawah
# $licence: misalnya "CC BY 4.0"
licence_text = Isi situs ini boleh dipakai ulang dengan lisensi { $licence }.
made_with = Dibuat dengan Suara.

## Dasar dan sumber
basis_title = Dasar dan sumber
legal_basis = Dasar hukum
sources = Sumber
# Kalimatnya: "Diperiksa pada 1 November 2026 oleh Divisi Sosialisasi."
reviewed_on = Diperiksa pada
reviewed_by = oleh
translated_by = Diterjemahkan oleh

## Jalan ke halaman lain
topics = Topik
audience = Untuk siapa
related = Baca juga
previous_next = Halaman sebelum dan sesudah
previous = Sebelumnya
next = Berikutnya
in_this_section = Di bagian ini
sections = Semua bagian

## Tanggal dan waktu
# date_from dan date_until berdiri di depan; date_to berdiri di antara dua tanggal.
date_from = Mulai
date_until = Sampai
date_to = sampai
date_unknown = Tidak ada tanggal tetap
# $start dan $end: jam, $zone: zona waktu
time_at = pukul { $start } { $zone }
time_range = pukul { $start } sampai { $end } { $zone }
# zona waktu di tempat kegiatan
local_time = waktu setempat

## Tahapan
stage_dates = Jadwal
stage_voter = Yang Anda lakukan
stage_who = Siapa yang bekerja
election = Pemilihan
polling_day = Hari pemungutan suara

## Kalender, dan apa yang dikatakan jam pembaca
# calendar_add, calendar_all, dan calendar_subscribe adalah tautan; namanya menyusul untuk pembaca layar.
calendar = Kalender
calendar_add = Tambahkan ke kalender
calendar_all = Unduh semua tanggal
calendar_subscribe = Langganan kalender, agar perubahan masuk sendiri
# $title: nama tahapan yang baru diketahui hari pertamanya atau hari terakhirnya
calendar_first_day = { $title }: hari pertama
calendar_last_day = { $title }: hari terakhir
# Skrip menaruh salah satunya di samping tanggal. Bukan "buka": TPS tutup pukul 13.00, dan harinya masih berjalan.
status_now = Berlangsung sekarang
status_later = Belum mulai
status_over = Sudah lewat

## Hak
right_holder = Siapa yang punya hak ini
right_duty = Siapa yang wajib melayani
right_deadline = Batas waktu
right_how = Cara memakai hak ini
right_documents = Yang perlu dibawa
right_refused = Jika Anda ditolak
right_refused_text = Minta penjelasan. Catat nama petugas, tempat, dan waktunya. Lalu hubungi:

## Kontak
contact_phone = Telepon
contact_site = Situs
contact_hours = Jam layanan
contact_deadline = Batas waktu

## Periksa klaim
claim_fact = Faktanya
claim_title = Klaim yang beredar
claim_verdict = Hasil pemeriksaan
claim_date = Tanggal klaim
claim_medium = Bentuk
claim_appearance = Tempat beredar
claim_evidence = Bukti
claim_harm = Mengapa ini merugikan pemilih
claim_author = Diperiksa oleh
verdict_false = Salah
verdict_partly_false = Sebagian salah
verdict_misleading = Menyesatkan
verdict_unproven = Belum terbukti
verdict_true = Benar

## Panduan
guide_for = Untuk
guide_setting = Di mana
guide_steps = Langkah-langkah
guide_assistance = Pendamping
assistance_who = Siapa yang mendampingi
assistance_form = Formulir
assistance_secrecy = Kerahasiaan
guide_measurements = Ukuran
measurement_what = Bagian
measurement_value = Ukuran
guide_tested = Sudah dicoba bersama
setting_home = Di rumah
setting_travel = Dalam perjalanan ke TPS
setting_entrance = Di pintu masuk TPS
setting_booth = Di bilik suara
setting_box = Di kotak suara
setting_after = Sesudah memilih

## Tanya jawab
faq_list = Daftar pertanyaan
faq_answers = Jawaban

## Kegiatan
event_when = Waktu
event_place = Tempat
event_audience = Untuk
event_organizer = Penyelenggara
event_partners = Mitra
event_participants = Perkiraan peserta
event_accessible = Aksesibilitas tempat
accessible_ramp = Bidang landai untuk kursi roda
accessible_sign_language = Juru bahasa isyarat
accessible_captions = Teks untuk peserta Tuli
accessible_braille = Bahan dalam huruf braille
accessible_parking = Parkir untuk penyandang disabilitas
accessible_toilet = Toilet yang bisa dimasuki kursi roda
answer_yes = Ada
answer_no = Tidak ada
answer_unknown = Belum diketahui

## Pengumuman
announcement_published = Diumumkan
announcement_expires = Berlaku sampai
announcement_contact = Tempat bertanya
urgency_normal = Pengumuman
urgency_urgent = Penting dan mendesak

## Pasangan calon
# $number: nomor urut
candidates_number = Nomor urut { $number }
candidates_vision = Visi
candidates_mission = Misi
candidates_programme = Program

## Kotak perhatian di dalam teks
alert_note = Catatan
alert_tip = Saran
alert_important = Penting
alert_warning = Peringatan
alert_caution = Awas

## Bagian dari teks
footnotes = Catatan kaki
# $number: nomor catatan kaki
footnote_ref = Catatan kaki { $number }
footnote_back = Kembali ke teks, catatan kaki { $number }
task_done = Sudah:
task_open = Belum:
compare_what = Yang dibandingkan

## Video dan rekaman suara
video_sign = Versi bahasa isyarat
video_download = Video
audio_download = Rekaman suara
audio_recorded = Direkam pada
duration = Lama
transcript = Transkrip

## Daftar halaman
topics_title = Semua topik
topics_summary = Cari halaman menurut topiknya, dari daftar pemilih sampai hasil pemilihan.
# $topic dan $audience: nama topik atau kelompok pembaca
topic_summary = Semua halaman tentang topik { $topic }.
audiences_title = Untuk siapa
audiences_summary = Cari halaman yang ditulis untuk Anda, keluarga, atau orang yang Anda dampingi.
audience_summary = Semua halaman untuk: { $audience }.
a_z_title = Semua halaman dari A sampai Z
a_z_summary = Daftar semua halaman situs ini, urut abjad.
a_z_letters = Pilih huruf
groups_jump = Pilih kelompok
list_empty = Belum ada halaman di sini.

## Halaman tidak ditemukan dan halaman pindah
not_found_title = Halaman tidak ditemukan
not_found_text = Alamat ini tidak ada di situs ini. Mungkin ada huruf yang keliru, atau halamannya sudah pindah.
not_found_next = Yang bisa Anda lakukan
not_found_check = Periksa lagi alamat yang Anda ketik.
not_found_home = Mulai dari beranda
redirect_title = Halaman ini sudah pindah
# Sesudah kalimat ini berdiri tautan ke halaman yang baru.
redirect_text = Anda akan sampai di halaman yang baru:

## Register
period = { $start } sampai { $end }
percent = { $number } %
status_target = sasaran
status_provisional = sementara
status_final = akhir
regime_pemilu = Pemilu
regime_pilkada = Pilkada
scope_pemilu = Pemilu
scope_pilkada = Pilkada
scope_both = Pemilu dan Pilkada
scope_general = umum
facts_used = Angka dan fakta di halaman ini
fact_as_of = per
term_scope = Dipakai pada
law_scope = Untuk
term_confusable = Jangan tertukar dengan
term_old_names = Sebutan lama
term_said = Dibaca
law_from = berlaku sejak
law_until = sampai
law_amended = Diubah oleh

## Diagram dan angka
# $number: angka, $unit: satuannya
value_unit = { $number } { $unit }
chart_unit = Satuan
chart_zero = Garis dasar berarti nol.
chart_target = Sasaran
# $who: yang menyatakan, $date: tanggalnya
chart_stated = { $who }, per { $date }
chart_rest = Lainnya
chart_table = Angka dalam diagram
chart_what = Apa
chart_value = Nilai
chart_source = Status dan sumber
chart_typed = angka dari halaman ini
# $number: selisih dua persen, $count: angka yang sama, untuk memilih bentuk jamak
points = { $count ->
   *[other] { $number } poin persen
}
# $target, $outcome, $difference: angka dengan satuannya
target_below = Sasaran { $target }, hasil { $outcome }: { $difference } di bawah sasaran.
target_above = Sasaran { $target }, hasil { $outcome }: { $difference } di atas sasaran.
target_met = Sasaran { $target }, hasil { $outcome }: tepat pada sasaran.

## Wilayah
offices = Situs kantor di daerah
offices_text = Tanggal, angka, dan alamat di daerah Anda ada di situs kantornya.
national_site = Situs nasional

## Tampilan bagi pembaca
# display: panel di kepala setiap halaman. Lalu kelompoknya, lalu pilihannya.
display = Tampilan
display_size = Ukuran huruf
display_line = Jarak baris
display_letter = Jarak huruf
display_width = Lebar teks
display_colours = Warna
display_normal = Biasa
display_wide = Renggang
display_narrow = Sempit
display_system = Ikuti gawai
display_light = Terang
display_dark = Gelap
display_high = Kontras tinggi
# Pita yang mengikuti baris yang dibaca
display_ruler = Penggaris baca
display_off = Mati
display_on = Nyala
display_reset = Kembali ke tampilan biasa
display_kept = Pilihan Anda hanya disimpan di gawai ini.

## Membaca nyaring
# aloud_listen, aloud_pause, aloud_resume: tombol yang sama, menurut apa yang dilakukannya berikutnya
aloud_listen = Dengarkan
aloud_pause = Jeda
aloud_resume = Lanjutkan
# aloud_back: satu kalimat
aloud_back = Mundur
aloud_stop = Berhenti
aloud_speed = Kecepatan
# Dua ini diucapkan. aloud_image mendahului teks yang menjelaskan gambar
aloud_image = Gambar
aloud_skipped = Bagian dalam bahasa lain dilewati.
aloud_failed = Halaman ini sedang tidak dapat dibacakan di sini.

## Salinan di gawai
# Yang berdiri di atas halaman dari salinan. $date: hari dan jam salinan dibuat
copy_title = Salinan tersimpan
copy_text = Perangkat Anda menyimpan halaman ini pada { $date }. Situs sedang tidak terjangkau atau lambat, jadi mungkin sudah ada versi baru.
copy_old_title = Salinan lama: periksa lagi setiap tanggal
copy_old_text = Perangkat Anda menyimpan halaman ini pada { $date }. Sejak itu, tanggal dan aturan mungkin sudah berubah. Periksa lagi, atau tanyakan ke kantor KPU, sebelum bertindak.
copy_load = Coba muat versi terbaru
# Salah satunya menyusul tautan itu setelah situs menjawab.
copy_newer = Versi yang lebih baru sudah ada.
copy_same = Baru saja diperiksa: isinya tidak berubah.
# Halaman tanpa jaringan, kalau salinannya tidak ada.
offline_title = Tidak ada jaringan
offline_text = Situs ini sedang tidak terjangkau, dan halaman ini belum tersimpan di perangkat Anda.
offline_again = Coba lagi
offline_copies = Halaman yang tersimpan di perangkat Anda
offline_none = Belum ada halaman yang tersimpan. Halaman yang Anda buka tersimpan dengan sendirinya.
# $date: hari salinan dibuat
offline_saved = Tersimpan pada { $date }

## Di atas kertas
# paper_print: tombol, hanya kalau skrip berjalan. paper_large: tautan yang membesarkan huruf di kertas.
paper_print = Cetak halaman ini
paper_large = Cetak dengan huruf besar
paper_large_title = Huruf besar di kertas menyala
paper_large_text = Halaman ini sekarang dicetak dengan huruf 18 poin. Pilih “Cetak” di menu peramban Anda.
paper_normal = Kembali ke huruf biasa
# Kaki lembar cetak, di samping kode QR dan alamat halaman.
paper_title = Keterangan terbaru ada di halaman ini
paper_code = Kode QR, isinya alamat halaman ini
paper_scan = Arahkan kamera telepon ke kode, atau ketik alamatnya:
paper_changes = Tanggal dan aturan bisa berubah. Bandingkan lembar ini dengan halamannya sebelum Anda memakainya.
paper_until = Lembar ini berlaku sampai

## Halaman muka
find = Cari halaman, A–Z
# find_found: a number follows.
find_label = Cari dalam judul halaman
find_found = Halaman yang cocok:
find_none = Tidak ada judul yang cocok. Coba kata lain, atau hapus kata itu untuk melihat semua halaman.

## Jenis halaman
kind_stage = Tahapan pemilihan
kind_right = Hak pemilih
kind_claim_check = Cek fakta
kind_guide = Panduan
kind_faq = Tanya jawab
kind_event = Acara
kind_announcement = Pengumuman
kind_statistic = Angka
kind_candidates = Pasangan calon
