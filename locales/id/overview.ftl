# overview: id.

overview-title = Ringkasan
overview-waits = Menunggu Anda
overview-to-dispatch = Pesanan yang harus dikirim
overview-soon =
    { $n ->
       *[other] { $n } harus dikirim dalam sehari
    }
overview-messages = Pesan belum dibaca
overview-questions = Pertanyaan yang perlu dijawab
overview-returns = Retur
overview-low = Stok menipis
overview-next = Berikutnya dikirim
overview-order = Pesanan
overview-article = Barang
overview-country = Negara
overview-due = Harus dikirim
overview-amount = Jumlah
overview-thirty = 30 hari terakhir
overview-sales = Penjualan
overview-orders = Pesanan
overview-mean = Rata-rata pesanan
overview-offered = Barang ditawarkan
overview-change = { $change } dibanding 30 hari sebelumnya
overview-sales-chart = Penjualan per hari
overview-orders-chart = Pesanan per hari
overview-countries-chart = Tujuan pesanan
overview-highest = Tertinggi: { $most }.
overview-as-table = Sebagai tabel
overview-day = Tanggal
overview-best = Terlaris
overview-pieces = Buah
overview-left = Sisa
