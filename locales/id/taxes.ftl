# taxes: id.

error-tax-cell = Ini tidak dapat dibaca: { $wanted }.
error-tax-contradiction = Ini bertentangan dengan baris lain: { $wanted }.
error-tax-other-sheet = Baris di tabel lain sudah memakai id ini.
error-shipping-handling = Dari 0 hingga { $wanted } hari kerja.
error-shipping-lanes = Sebutkan tujuan pengiriman Anda, dalam 1 hingga { $wanted } baris.
error-shipping-countries = Pilih minimal satu negara, atau semua negara lain.
error-shipping-twice = Baris lain memiliki layanan yang sama untuk { $wanted }.
error-shipping-days = Angka pertama tidak boleh melebihi angka kedua, dan angka kedua paling besar { $wanted }.
error-shipping-amount = Isi nominal mulai dari 0.
error-shipping-profiles = Satu toko paling banyak memiliki { $wanted } cara pengiriman.
problem-shipping-in-use = Ada barang yang dikirim dengan cara ini
problem-shipping-in-use-detail = Pilih dahulu cara pengiriman lain untuk barang tersebut.
error-header = Baris pertama tidak menyebutkan kolom file kurs.
error-cells = Jumlah sel baris ini lebih banyak atau lebih sedikit daripada baris pertama.
error-day = Ini bukan tanggal, misalnya 2026-11-30.
error-day-to-come = Tanggal ini belum tiba.
error-currency = Ini bukan mata uang.
error-rate = Ini bukan kurs.
