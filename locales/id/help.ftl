# help: id.

help-title = Bantuan
help-on-order = Bagaimana cara memesan?
help-answer-order = Masukkan barang yang Anda suka ke keranjang, dari berapa pun penjual, lalu lanjut ke checkout. Anda tidak perlu akun: cukup dengan alamat email, Anda menerima konfirmasi dan tautan untuk melacak setiap pesanan.
help-on-pay = Bagaimana cara membayar?
help-answer-pay = Sekali untuk semuanya, dalam mata uang Anda. Total di halaman adalah yang Anda bayar: pajak, bea masuk, dan ongkos kirim sudah termasuk selama dapat kami pungut, dan jika tidak, halaman itu menyatakannya.
help-on-protect = Apa yang terjadi dengan uang saya?
help-answer-protect = Uang ditahan untuk pesanan Anda. Penjual menerimanya setelah Anda mengonfirmasi semuanya tiba, atau setelah masa perlindungan berakhir.
help-on-arrive = Kapan tiba?
help-answer-arrive = Halaman barang menyebutkan lama pengiriman ke negara Anda sebelum Anda membeli, dan halaman pesanan menyebutkan yang dijanjikan. Pesanan yang tidak dikirim tepat waktu batal otomatis dan uang Anda kembali.
help-on-back = Bisakah saya berubah pikiran?
help-answer-back = Selama belum dikirim, batalkan pesanan di halamannya dan uang Anda kembali sepenuhnya. Setelah itu, hubungi penjual: identitas dan kontaknya tercantum di setiap barang.
help-on-report = Ada barang yang seharusnya tidak dijual. Lapor ke mana?
help-answer-report = Setiap barang memiliki tautan laporan di samping data penjualnya. Jelaskan masalahnya; Anda tidak perlu akun.
help-on-sell = Saya membuat atau mendistribusikan barang. Bisakah berjualan di sini?
help-answer-sell = Bisa. Daftar dengan data dan dokumen perusahaan Anda; marketplace memeriksanya lalu membuka toko Anda.
