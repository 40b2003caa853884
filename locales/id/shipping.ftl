# shipping: id.

shipping-title = Cara pengiriman
shipping-lead = Ke negara mana Anda mengirim, dengan kurir apa, seberapa cepat, dan berapa biayanya. Cara pertama berlaku untuk semua barang yang tidak menyebutkan cara lain.
shipping-new = Cara pengiriman baru
shipping-none = Anda belum mengirim ke mana pun
shipping-none-what = Pembeli dapat memesan setelah Anda menyebutkan tujuan pengiriman.
shipping-handling-says =
    { $n ->
       *[other] Diserahkan ke kurir dalam { $n } hari kerja
    }
shipping-to = Ke
shipping-to-hint = Negara dipisahkan koma, EU untuk Uni Eropa. Kosongkan untuk semua negara lain.
shipping-others = Semua negara lain
shipping-service = Layanan
shipping-carrier = Kurir
shipping-time = Lama perjalanan
shipping-fee = Ongkos kirim
shipping-days = { $least } hingga { $most } hari kerja
shipping-fee-kg = { $fee } ditambah { $each } per kilogram
shipping-fee-free = { $fee }, gratis mulai { $from }
shipping-change = Ubah
shipping-remove = Hapus
shipping-name = Nama
shipping-name-hint = Hanya Anda yang melihatnya.
shipping-handling = Hari kerja sampai diserahkan ke kurir
shipping-handling-hint = Dari 0 hingga 30.
shipping-lanes = Tujuan pengiriman, ongkos dalam { $currency }
shipping-lanes-hint = Baris tanpa kurir, hari, dan ongkos diabaikan.
shipping-lane = Baris { $n }
shipping-lane-remove = Hapus baris ini
shipping-days-least = Hari kerja di perjalanan, minimum
shipping-days-most = Hari kerja di perjalanan, maksimum
shipping-base = Ongkos kirim
shipping-per-kg = Ditambah per kilogram
shipping-free-from = Gratis mulai nilai barang ini
shipping-more = Tambah baris
flash-shipping-saved = Tersimpan.
error-not-a-country-name = “{ $wanted }” bukan negara yang dikenal di sini.
