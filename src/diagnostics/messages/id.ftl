### Apa kata Suara tentang masalah, dalam bahasa Indonesia. Inggris: en.ftl, dengan aturan menulis pesan dan tabel argumennya.
### Setiap kelompok di codes.rs punya satu berkas: id/reading.ftl dan seterusnya.

## Yang ditambahkan pencetak

severity-error = galat
severity-warning = peringatan
why = mengapa
fix = perbaiki
more = selengkapnya
# $code: teks
explain = suara explain { $code }
wcag = WCAG 2.2
# $count: angka
hidden = dan { $count } masalah lagi

## Baris terakhir

no-problems = Tidak ada masalah.
# $count: angka
count-errors = { $count } galat
# $count: angka
count-warnings = { $count } peringatan
# $count: angka
count-files = { $count } berkas
# $problems, $files: teks dari yang di atas
summary = { $problems } di { $files }.
# $errors, $warnings, $files: teks dari yang di atas
summary-both = { $errors } dan { $warnings } di { $files }.
unpublished = Situs yang sudah terbit tidak diubah.

## Untuk didengarkan, tanpa gambar

# $severity, $file, $line, $column, $headline: teks
narrated-place = { $severity } di { $file }, baris { $line } kolom { $column }: { $headline }
# $severity, $file, $headline: teks
narrated-file = { $severity } di { $file }: { $headline }
# $text: teks
narrated-line = di sana tertulis: { $text }
# $file, $line, $text: teks
narrated-note = lihat juga { $file }, baris { $line }: { $text }
# $file, $text: teks
narrated-note-file = lihat juga { $file }: { $text }
see-also = lihat juga di sini

## Tanggal

# $name, $day, $month, $year: teks
date-in-words = { $name }, { $day } { $month } { $year }
# $name: monday … sunday
weekday = { $name ->
        [monday] Senin
        [tuesday] Selasa
        [wednesday] Rabu
        [thursday] Kamis
        [friday] Jumat
        [saturday] Sabtu
        [sunday] Minggu
       *[other] { $name }
    }
# $month: angka
month = { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    }
