# selling: id.

sold-title = Pesanan yang harus dikirim
sold-all = Semua
sold-none = Tidak ada pesanan di sini
sold-none-what = Pesanan baru tampil di sini segera setelah dibayar.
sold-send = Harus dikirim { $when }
sold-dispatch = Kirim
sold-carrier = Kurir
sold-tracking = Nomor resi
sold-tracking-what = Terlihat oleh pembeli; kosongkan jika tidak ada.
sold-dispatched = Sudah dikirim
sold-decline = Tidak dapat dikirim?
sold-decline-do = Batalkan pesanan
sold-reason = Alasan
flash-order-dispatched = Pembeli sudah diberi tahu bahwa pesanan dikirim.
flash-order-declined = Pesanan dibatalkan; seluruh uang pembeli dikembalikan.
cancel-reason-out-of-stock = Stok habis
cancel-reason-cannot-send = Tidak dapat dikirim ke tujuan
