# payouts: id.

nav-payouts = Pencairan dana
payouts-title = Pencairan dana ke penjual
payouts-what = Pendapatan toko dibayarkan secara berkala dalam satu proses. Proses disusun dahulu agar dapat diperiksa; ketika dimulai, uangnya dipisahkan dan Anda mengunduh file untuk bank.
payouts-next = Yang akan dibayar sekarang
payouts-nobody-owed = Tidak ada toko yang harus dibayar.
payouts-store = Toko
payouts-owed = Hak toko
payouts-outcome = Tindakan proses
payouts-pays = akan dibayar
payouts-why-owes = berutang kepada kami: dipotong dari pendapatan berikutnya
payouts-why-little = kurang dari jumlah minimum
payouts-why-no-account = belum mengisi rekening bank
payouts-why-new-account = rekening banknya baru saja diubah
payouts-why-suspended = toko ditangguhkan
payouts-why-in-run = ada dalam proses yang belum dimulai
payouts-draw-up = Susun proses
payouts-draw-up-what =
    { $n ->
       *[other] { $n } toko akan dibayar. Uang tidak berpindah sebelum Anda memulai proses.
    }
payouts-runs = Proses
payouts-no-runs = Belum ada proses.
payouts-drawn-up = Disusun
payouts-by-clock = otomatis
payouts-count = Pencairan
payouts-state = Status
payouts-total = Total
payouts-run-drawn-up = Disusun, belum dimulai
payouts-run-begun = Berjalan: menunggu jawaban bank
payouts-run-done = Selesai
payouts-run-given-up = Dibatalkan
payouts-results = Isi jawaban bank
payouts-results-what = File CSV dengan kolom payout, result, dan reason. Nilai result adalah paid, failed, atau returned; nilai reason adalah account-unknown, account-closed, refused, atau other. File yang diisi dua kali tidak mengubah apa pun.
payouts-results-file = File hasil
payouts-results-enter = Isi
payouts-entered =
    { $n ->
       *[other] { $n } baris dicatat. Yang berikut tidak:
    }
payouts-bad-no-payout = Baris { $line }: tidak ada pencairan dengan nomor ini.
payouts-bad-not-under-way = Baris { $line }: pencairan ini sudah memiliki jawaban lain, atau belum dimulai.
payouts-bad-payout-result = Baris { $line }: result bukan paid, failed, atau returned.
payouts-bad-payout-reason = Baris { $line }: alasan ini tidak dikenal.
payouts-run-title = Proses pencairan
payouts-start-what = Periksa jumlahnya. Ketika proses dimulai, uang setiap pencairan dipisahkan. Yang bukan lagi hak toko tidak disertakan.
payouts-start = Mulai proses
payouts-give-up = Batalkan
payouts-file-what = Berikan file ini kepada bank Anda, lalu isi jawabannya. Pengambilan file dicatat dalam log karena berisi nomor rekening lengkap.
payouts-file-csv = File CSV
payouts-file-xml = File XML (pain.001)
payouts-number = Pencairan
payouts-amount = Jumlah
payouts-answer = Jawaban bank
payouts-reason = Alasan
payouts-paid = Dibayar
payouts-paid-number = Pencairan { $number } dibayar
payouts-failed = Ditolak
payouts-failed-number = Pencairan { $number } ditolak
payouts-returned = Kembali
payouts-returned-number = Pencairan { $number } kembali
payout-state-drawn-up = Disusun
payout-state-begun = Dalam proses
payout-state-paid = Dibayar
payout-state-failed = Tidak dibayar
payout-state-returned = Kembali
payout-state-given-up = Dibatalkan
payout-failure-account-unknown = Bank tidak mengenal rekening ini.
payout-failure-account-closed = Rekening ini sudah ditutup.
payout-failure-refused = Bank menolaknya.
payout-failure-other = Bank tidak membayarkannya.
payout-failure-owed-less = Hak toko tidak sebesar itu lagi.
flash-payouts-started = Proses telah dimulai. Unduh file untuk bank Anda.
flash-payouts-given-up = Proses telah dibatalkan.
flash-payouts-results = Hasil telah dicatat.
flash-payout-answered = Jawaban telah dicatat.
error-payouts-nobody = Saat ini tidak ada yang harus dibayar.
error-results-header = Ini bukan file hasil: baris pertamanya harus payout,result,reason.
error-payout-result = Isi paid, failed, atau returned.
error-payout-reason = Pilih salah satu alasan.
balance-title = Saldo
balance-payable = Siap dicairkan
balance-is-payable = Dari pesanan yang selesai.
balance-held = Ditahan
balance-is-held = Sampai pembeli menerima barangnya, dikurangi komisi.
balance-on-its-way = Dalam proses
balance-is-on-its-way = Masuk ke bank Anda dalam beberapa hari.
balance-paid = Sudah dicairkan
balance-is-paid = Dari semua pencairan.
balance-owes = Saldo Anda di bawah nol karena uang dikembalikan kepada pembeli setelah menjadi milik Anda. Jumlah ini dipotong dari pendapatan Anda berikutnya.
balance-account = Tujuan pencairan
balance-account-since = sejak
balance-account-change = Ubah
balance-account-add = Tambah rekening bank
balance-no-account = Anda belum mengisi rekening bank. Sebelum itu, dana tidak dapat dicairkan.
balance-releases = Yang akan tersedia berikutnya
balance-releases-what = Pada tanggal ini masa perlindungan pembeli berakhir, jika mereka tidak mengonfirmasi lebih awal bahwa semuanya tiba.
balance-order = Pesanan
balance-yours = Bagian Anda
balance-until = Paling lambat
balance-payouts = Pencairan
balance-no-payouts = Belum ada pencairan.
balance-day = Tanggal
balance-statements = Laporan rekening
balance-statements-what = Setiap transaksi dalam sebulan beserta nomor pesanannya: untuk dibaca, sebagai CSV untuk pembukuan, dan sebagai PDF.
bank-account-title = Rekening bank
bank-account-what = Pendapatan Anda kami bayarkan ke rekening ini. Nomornya kami simpan terenkripsi, dan hanya empat karakter terakhir yang ditampilkan.
bank-account-now = Saat ini dana dicairkan ke
bank-account-holder = Pemilik rekening
bank-account-holder-what = Nama seperti yang tercatat di bank.
bank-account-country = Negara bank
bank-account-number = IBAN atau nomor rekening
bank-account-number-what = Jika bank memakai IBAN, isi IBAN.
bank-account-bank = BIC
bank-account-bank-what = 8 atau 11 huruf dan angka. Kosongkan jika bank Anda tidak memerlukannya.
bank-account-password = Kata sandi Anda
bank-account-password-what = Kami memintanya lagi agar orang lain tidak dapat mengubah tujuan uang Anda.
bank-account-save = Simpan
flash-bank-account = Mulai sekarang dana dicairkan ke rekening ini.
error-bank-holder = Isi nama pemilik rekening, paling banyak 70 karakter.
error-bank-number = Isi 4 hingga 34 huruf dan angka.
error-bank-iban = Ada kesalahan dalam IBAN ini. Bandingkan dengan kartu atau surat bank Anda.
error-bank-code = BIC terdiri dari 8 atau 11 huruf dan angka.
mail-payout-paid-subject = { $amount } ada di rekening Anda
mail-payout-paid-body =
    Kami telah membayarkan { $amount } kepada Anda (pencairan { $number }).
    Rinciannya ada dalam laporan rekening Anda.
mail-payout-paid-action = Lihat saldo
mail-payout-failed-subject = Pencairan dana tidak sampai
mail-payout-failed-body =
    Pencairan { $number } sebesar { $amount } tidak sampai. { $why }
    Uangnya kembali ke saldo Anda. Harap periksa rekening bank Anda agar pencairan berikutnya sampai.
mail-payout-failed-action = Periksa rekening bank
mail-payout-account-subject = Rekening bank Anda telah diubah
mail-payout-account-body =
    Mulai sekarang pencairan dana toko Anda masuk ke rekening { $number }.
    Jika bukan Anda yang mengubahnya, ubah kata sandi dan segera hubungi kami.
mail-payout-account-action = Lihat saldo
