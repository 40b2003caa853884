# messages: id.

frame-messages = Pesan
frame-seller-messages = Pesan
messages-title = Pesan
messages-with = Pesan dengan { $name }
messages-to-buyer = Tulis kepada pembeli
messages-none = Belum ada pesan
messages-none-what = Percakapan Anda dengan pihak lain ada di sini.
messages-unread =
    { $n ->
       *[other] { $n } pesan baru
    }
messages-older = Pesan lama
message-text = Pesan Anda
message-text-hint = Hanya Anda berdua yang dapat membacanya. Jangan menulis kata sandi atau nomor kartu.
message-send = Kirim
message-picture = Gambar
message-write-seller = Tulis kepada penjual
message-write-buyer = Tulis kepada pembeli
flash-message-sent = Pesan Anda telah dikirim.
error-message-too-long = Pesan paling banyak 4.000 karakter.
order-problem = Masalah dengan pesanan
wrong-first = Beri tahu penjual apa masalahnya
wrong-first-what = Jelaskan masalahnya dan tambahkan gambar jika membantu. Kebanyakan masalah selesai dengan cara ini. Selama Anda belum mengonfirmasi bahwa semuanya baik, uang Anda tetap ditahan sampai masa perlindungan berakhir.
mail-message-waits-subject = Ada pesan tentang { $about } untuk Anda
mail-message-waits-body = Seseorang menulis kepada Anda tentang { $about }. Anda dapat membaca dan membalasnya di halaman kami.
mail-message-waits-action = Baca pesan
