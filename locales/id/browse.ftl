# browse: id.

browse-hero = Langsung dari pembuatnya
browse-hero-why = Produsen dan distributor dari berbagai negara berjualan sendiri di sini. Anda melihat satu harga sampai di rumah, dan penjual dibayar setelah pesanan Anda tiba.
browse-see-new = Lihat yang terbaru
browse-protected = Perlindungan Anda
browse-popular = Sering dibeli
browse-popular-all = Semua yang sering dibeli
browse-fresh = Baru di sini
browse-fresh-all = Semua yang baru
browse-reduced = Turun harga
browse-recent = Terakhir dilihat
browse-related = Barang serupa
browse-all = Semua barang
browse-search-title = { $words }: pencarian
browse-results-for = Hasil untuk “{ $words }”
browse-count =
    { $n ->
        [0] Tidak ada barang
       *[other] { $n } barang
    }
browse-categories = Kategori
browse-availability = Ketersediaan
browse-rating = Penilaian
browse-from = Dikirim dari
browse-order-relevance = Paling sesuai
browse-order-newest = Terbaru
browse-order-price-up = Harga: terendah
browse-order-price-down = Harga: tertinggi
browse-order-rating = Penilaian tertinggi
browse-order-sold = Terlaris
browse-stars-least =
    { $n ->
       *[other] { $n } bintang ke atas
    }
browse-price-least = Mulai { $price }
browse-price-most = Hingga { $price }
browse-mended = Menampilkan hasil untuk “{ $instead }”. Tidak ada hasil untuk “{ $typed }”.
browse-meant = Mungkin maksud Anda:
browse-partly = Tidak ada barang yang memuat semua kata Anda. Barang berikut memuat sebagian.
browse-nothing = Tidak ditemukan
browse-nothing-why = Periksa ejaan, gunakan kata yang lebih sedikit atau lebih umum, atau hapus salah satu filter. Anda juga bisa melihat-lihat kategori:
browse-in-stock = Tersedia
browse-sold-out = Habis
browse-only-left =
    { $n ->
       *[other] Tersisa { $n }
    }
browse-often-bought = Sering dibeli
browse-sent-from = Dikirim dari { $country }
browse-at-least =
    { $n ->
       *[other] Minimal { $n } buah
    }
browse-at-most =
    { $n ->
       *[other] Maksimal { $n } buah per pembeli
    }
browse-in-lots =
    { $n ->
       *[other] Dijual dalam kelipatan { $n }
    }
browse-ladder = Makin banyak membeli, makin murah harga satuannya
browse-ladder-from = Jumlah
browse-ladder-each = Harga satuan
browse-from-pieces =
    { $n ->
       *[other] Mulai { $n } buah
    }
browse-buy = Beli barang ini
browse-add = Tambah ke keranjang
browse-keep = Simpan ke favorit
browse-arrives = Tiba { $when }
browse-fee = Ongkos kirim { $fee } ke { $country }
browse-fee-free = Gratis ongkir ke { $country }
browse-not-sent = Tidak dikirim ke { $country }
browse-goods = Barang
browse-delivery = Pengiriman
browse-total = Total
browse-tax-added = Pajak dan bea masuk
browse-tax-inside = Termasuk pajak
browse-on-arrival = Dibayar saat tiba, sekitar
browse-tax-estimate = Kantor pajak atau bea cukai mungkin menetapkan jumlah yang sedikit berbeda.
browse-tax-unknown = Kantor pajak atau bea cukai mungkin menagih tambahan saat barang tiba; kami tidak dapat memastikan jumlahnya.
browse-in-language = Dideskripsikan penjual dalam bahasa { $language }
browse-machine = Diterjemahkan oleh mesin
browse-on-this-page = Di halaman ini
browse-description = Deskripsi
browse-specs = Spesifikasi
browse-origin = Dibuat di
browse-sku = Nomor penjual (SKU)
browse-yes = Ya
browse-no = Tidak
browse-months =
    { $n ->
       *[other] { $n } bulan
    }
browse-years =
    { $n ->
       *[other] { $n } tahun
    }
browse-who-sells = Tentang penjual
browse-kind-manufacturer = Produsen
browse-kind-distributor = Distributor
browse-since = Bergabung sejak { $year }
browse-no-trader = Data pedagang ini telah dihapus.
browse-report = Laporkan barang ini
browse-store-paused = Toko ini sedang libur. Barangnya belum dapat dibeli untuk sementara.
browse-store-empty = Saat ini tidak ada barang yang dijual di sini
browse-goods-of-store = Barang dari toko ini
trader-name = Nama
trader-representative = Diwakili oleh
trader-address = Alamat
trader-email = Email
trader-telephone = Telepon
trader-register = Daftar perusahaan
trader-vat = Nomor PPN
trader-responsible = Penanggung jawab keamanan produk di UE
trader-certifies = Pernyataan
trader-certifies-what = Pedagang berkomitmen hanya menawarkan produk dan layanan yang mematuhi hukum Uni Eropa.
report-title = Laporkan barang
report-what = Beri tahu kami apa masalahnya dengan barang ini. Anda tidak memerlukan akun.
report-reason = Apa masalahnya?
report-reason-illegal = Dilarang dijual
report-reason-unsafe = Tidak aman
report-reason-counterfeit = Palsu atau memakai merek yang dilindungi
report-reason-misleading = Deskripsinya tidak benar
report-reason-offensive = Menyinggung atau mengandung kebencian
report-reason-other = Lainnya
report-words = Jelaskan masalahnya
report-words-hint = Apa yang Anda lihat, dan di mana?
report-mail = Alamat email Anda
report-mail-hint = Hanya jika Anda ingin mendapat kabar dari kami.
report-send = Kirim laporan
flash-reported = Terima kasih. Laporan Anda telah kami terima.
