# frame: id.

frame-departments = Kategori
frame-search = Cari barang
frame-search-in = Cari di
frame-search-all = Semua
frame-search-hint = Cari apa hari ini?
frame-search-button = Cari
frame-preferences = Bahasa, negara, dan mata uang
frame-language = Bahasa
frame-country = Kirim ke
frame-currency = Mata uang
frame-save = Simpan
frame-orders = Pesanan Anda
frame-find-order = Lacak pesanan
frame-favourites = Favorit
frame-account = Akun Anda
frame-new-here = Baru di sini?
frame-sign-up = Buat akun
frame-basket = Keranjang
frame-basket-count =
    { $n ->
        [0] Keranjang, kosong
       *[other] Keranjang, { $n } barang
    }
frame-sell = Mulai berjualan
frame-seller = Pusat Penjual
frame-api = Untuk pengembang
frame-to-shop = Ke toko
frame-seller-orders = Pesanan
frame-seller-overview = Ringkasan
frame-seller-listings = Barang
frame-seller-stock = Stok
frame-seller-shipping = Pengiriman
frame-seller-coupons = Kupon
frame-seller-store = Halaman toko
frame-operator = Pengelola
frame-operator-sellers = Penjual
frame-operator-transfers = Transfer bank
frame-operator-coupons = Kupon
frame-operator-synonyms = Kata pencarian
frame-help = Bantuan
frame-report = Laporkan barang atau penjual
frame-authorities = Untuk pihak berwenang
frame-guide = Panduan untuk pihak berwenang
frame-foot = Halaman lain
frame-foot-buy = Berbelanja
frame-foot-sell = Berjualan
frame-foot-rules = Aturan dan hak
frame-trust-direct = Langsung dari produsen
frame-trust-direct-why = Produsen dan distributor berjualan sendiri di sini.
frame-trust-money = Uang Anda aman ditahan
frame-trust-money-why = Penjual dibayar setelah pesanan Anda tiba.
frame-trust-price = Satu harga sampai di rumah
frame-trust-price-why = Pajak, bea masuk, dan ongkos kirim ditampilkan sebelum Anda membayar.
frame-trust-return = Berubah pikiran
frame-trust-return-why = Sebelum dikirim, pesanan dapat dibatalkan dan uang kembali sepenuhnya.
part-price-from = mulai { $price }
part-price-now = Harga:
part-price-was = Sebelumnya:
part-price-lowest = Harga terendah 30 hari terakhir: { $price }
part-rating = { $mean } dari 5 bintang
part-reviews =
    { $n ->
       *[other] { $n } ulasan
    }
part-sold-by = Dijual oleh { $store }
part-keep = Favoritkan: { $title }
part-you-are-here = Anda di sini
part-pages = Halaman
part-page-before = Sebelumnya
part-page-after = Berikutnya
part-page = Halaman { $n }
part-filters = Filter
part-filters-chosen = Filter terpilih
part-filter-remove = Hapus filter: { $words }
part-filters-clear = Hapus semua
part-filters-apply = Tampilkan hasil
part-show-more = Lihat lainnya
part-price-range = Harga
part-price-least = Minimum
part-price-most = Maksimum
part-sort = Urutkan
part-sort-go = Urutkan
part-pictures = Gambar
part-picture-n = Gambar { $n }
part-variant-show = Lihat varian ini
part-sold-out = habis
part-quantity = Jumlah
part-fewer = Kurangi satu
part-more = Tambah satu
part-stars-n =
    { $n ->
       *[other] { $n } bintang
    }
part-seller-reply = Jawaban penjual
part-review-picture = Foto dari { $author }
part-steps = Langkah
part-step-done = Selesai:
part-days-left =
    { $n ->
       *[other] Sisa { $n } hari
    }
part-message-mine = Anda
part-file-drop = Letakkan file di sini atau pilih file
part-not-in-your-language = Tidak tersedia dalam bahasa Anda
