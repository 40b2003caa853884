# outbox: id.

mail-greeting = Halo { $name },
mail-greeting-nameless = Halo,
mail-footer = Email ini dikirim oleh { $site } karena ada aktivitas di akun atau pesanan Anda. Balasan ke alamat ini tidak dibaca.
mail-trial-subject = Email dari { $site } sampai
mail-trial-body =
    Ini percobaan: pengelola { $site } ingin memastikan emailnya sampai.
    Anda tidak perlu melakukan apa pun.
mail-trial-action = Kunjungi { $site }
problem-mail-erased = Isi email ini sudah dihapus
problem-mail-erased-detail = Isi email dihapus beberapa waktu setelah dikirim. Email ini tidak dapat dikirim ulang.
problem-under-way = Sedang dikirim
problem-under-way-detail = Tunggu sampai pengiriman dicoba, lalu coba lagi.
problem-webhook-too-many = Terlalu banyak alamat
problem-webhook-too-many-detail = Hapus alamat yang tidak dipakai lagi, lalu tambahkan yang baru.
error-webhook-address = Isi alamat di Internet publik yang diawali https:// tanpa nama pengguna atau kata sandi.
error-webhook-events = Pilih minimal satu peristiwa.
