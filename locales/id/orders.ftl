# orders: id.

order-stage-placed = Belum dibayar
order-stage-paid = Dibayar
order-stage-dispatched = Dalam perjalanan
order-stage-delivered = Tiba
order-stage-completed = Selesai
order-stage-cancelled = Dibatalkan
order-stage-returning = Proses retur
order-stage-returned = Diretur
order-stage-refunded = Dana dikembalikan
order-event-placed = Dipesan
order-event-paid = Dibayar
order-event-cancelled = Dibatalkan
order-event-dispatched = Diserahkan ke kurir
order-event-delivered = Tiba menurut kurir
order-event-confirmed = Penerimaan dikonfirmasi
order-event-protection-ended = Selesai: masa perlindungan berakhir
order-event-extended = Masa perlindungan diperpanjang
order-event-return-asked = Retur diajukan
order-event-return-ended = Retur diakhiri
order-event-returned = Diretur dan dana dikembalikan
order-event-refunded-in-part = Dana dikembalikan sebagian
order-event-refunded = Dana dikembalikan
order-by-buyer = oleh pembeli
order-by-seller = oleh penjual
order-by-operator = oleh marketplace
order-by-provider = oleh penyedia pembayaran
order-by-clock = karena waktu habis
orders-title = Pesanan Anda
orders-none = Belum ada pesanan
orders-none-what = Pembelian Anda akan tampil di sini.
orders-more =
    { $n ->
       *[other] dan { $n } barang lainnya
    }
orders-see = Lihat pesanan
orders-see-number = Lihat pesanan { $number }
orders-older = Pesanan lama
orders-find = Lacak pesanan
orders-find-what = Untuk pesanan tanpa akun. Keduanya tercantum dalam email yang kami kirim.
orders-find-number = Nomor pesanan
orders-find-number-what = Sepuluh huruf dan angka, misalnya 7K3M9-QPD4X.
orders-find-do = Cari
orders-find-none = Tidak ada pesanan dengan nomor dan alamat email ini.
order-title = Pesanan { $number }
order-arrived = Sudah tiba?
order-arrived-what = Sebelum Anda mengonfirmasi atau waktunya habis, penjual tidak menerima uang Anda. Jika ada masalah, jangan konfirmasi.
order-confirm = Ya, semua baik
order-waits = Penjual sedang menyiapkannya
order-waits-what = Jika tidak dikirim tepat waktu, pesanan batal otomatis dan uang Anda kembali.
order-cancel = Batalkan pesanan
order-left = Berakhir { $when }
order-unpaid = Pesanan ini belum dibayar.
order-pay = Bayar sekarang
order-goods = Yang Anda beli
order-happened = Riwayat
order-carrier = Dikirim dengan { $carrier }
order-paid = Yang Anda bayar
order-purchase = Seluruh pembelian
order-receipt = Bukti pembelian
receipt-title = Bukti pembelian pesanan { $number }
receipt-from = Dijual oleh
receipt-register = Daftar perusahaan: { $register }
receipt-vat = Nomor PPN: { $number }
receipt-to = Dijual kepada
receipt-day = Dibayar pada
receipt-goods = Barang
receipt-amount = Jumlah
receipt-scheme = Pajak dipungut oleh marketplace berdasarkan { $scheme }.
receipt-tax-collected = Pajak dipungut oleh marketplace.
receipt-refunded = Dana dikembalikan
receipt-print = Gunakan browser untuk mencetak halaman ini atau menyimpannya sebagai PDF.
order-refund-begun = Dana { $amount } sedang dikembalikan kepada Anda.
order-refund-paid = Dana { $amount } telah dikembalikan kepada Anda.
order-refund-failed = Dana { $amount } belum dapat dikembalikan. Kami sedang memeriksanya.
flash-order-confirmed = Terima kasih. Penjual kini telah dibayar.
flash-order-cancelled = Pesanan telah dibatalkan. Uang Anda dikembalikan.
flash-order-other = Status pesanan telah berubah. Inilah keadaannya sekarang.
problem-order-not-now = Ini tidak dapat dilakukan sekarang
problem-order-not-now-detail = Tindakan ini tidak tersedia pada tahap pesanan saat ini. Periksa kembali pesanan.
error-dispatch-carrier = Isi nama kurir, paling banyak 60 karakter.
error-dispatch-tracking = Isi nomor resi persis seperti dari kurir: huruf, angka, dan tanda hubung.
error-refund-too-much = Jumlah ini melebihi sisa yang dapat dikembalikan.
mail-order-paid-subject = Terima kasih atas pesanan { $number }
mail-order-paid-body =
    Pembayaran { $total } telah kami terima, dan pesanan Anda sudah diteruskan ke penjual.
    { $lines }
    Uang Anda ditahan sampai pesanan tiba.
mail-order-paid-action = Lacak pesanan
mail-order-transfer-subject = Silakan transfer { $total } untuk pesanan Anda
mail-order-transfer-body =
    Terima kasih atas pesanan Anda. Silakan transfer { $total } sebelum { $until }.
    Tulis referensi ini agar pembayaran Anda dapat dikenali: { $number }
    Jika uang tidak masuk tepat waktu, pesanan batal otomatis dan tidak ada tagihan.
mail-order-transfer-action = Lihat rekening dan referensi
mail-order-lapsed-subject = Pesanan { $number } dibatalkan
mail-order-lapsed-body =
    Pesanan { $number } senilai { $total } tidak dibayar tepat waktu, sehingga dibatalkan. Tidak ada tagihan.
    Silakan memesan lagi kapan saja.
mail-order-lapsed-action = Lihat pesanan
mail-order-cancelled-subject = Penjual tidak dapat mengirim pesanan { $number }
mail-order-cancelled-body = Mohon maaf, pesanan { $number } dibatalkan. { $total } dikembalikan melalui cara pembayaran Anda.
mail-order-cancelled-action = Lihat pesanan
mail-order-cancelled-by-you-subject = Pesanan { $number } dibatalkan
mail-order-cancelled-by-you-body = Anda telah membatalkan pesanan { $number }. { $total } dikembalikan melalui cara pembayaran Anda.
mail-order-cancelled-by-you-action = Lihat pesanan
mail-order-cancelled-late-subject = Pesanan { $number } tidak dikirim tepat waktu
mail-order-cancelled-late-body = Penjual tidak mengirim pesanan { $number } tepat waktu, sehingga dibatalkan. { $total } dikembalikan melalui cara pembayaran Anda.
mail-order-cancelled-late-action = Lihat pesanan
mail-order-sent-subject = Pesanan { $number } dalam perjalanan
mail-order-sent-body =
    Penjual telah menyerahkan pesanan Anda ke { $carrier }. Nomor resi: { $tracking }
    Pesanan tiba paling lambat { $until }. Setelah tiba, harap konfirmasi di halaman pesanan.
mail-order-sent-action = Lacak pesanan
mail-order-sent-untracked-subject = Pesanan { $number } dalam perjalanan
mail-order-sent-untracked-body =
    Penjual telah menyerahkan pesanan Anda ke { $carrier }. Tidak ada nomor resi.
    Pesanan tiba paling lambat { $until }. Setelah tiba, harap konfirmasi di halaman pesanan.
mail-order-sent-untracked-action = Lacak pesanan
