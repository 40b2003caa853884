# customers: id.

customer-sign-in-title = Masuk
customer-forgotten = Lupa kata sandi?
customer-keep = Tetap masuk di perangkat ini
customer-new = Baru di sini?
customer-join = Buat akun
customer-office = Untuk pihak berwenang dan staf: masuk di sini
join-title = Buat akun
join-why = Lacak pesanan, simpan alamat, dan bayar lebih cepat lain kali.
join-name = Nama
join-mail-hint = Kami mengirim tautan ke sana untuk memastikan alamat itu milik Anda.
join-country = Negara
join-country-hint = Tempat tinggal Anda.
join-currency = Mata uang
join-do = Buat akun saya
join-have = Sudah punya akun?
join-sent-title = Periksa kotak masuk Anda
join-sent-words = Kami telah mengirim email. Buka tautan di dalamnya untuk menyelesaikan; berlaku tiga hari.
join-sent-nothing = Email belum masuk?
join-sent-again = Kirim lagi
flash-mail-again = Jika ada yang mendaftar dengan alamat ini, email sudah dikirim lagi.
confirm-title = Hampir selesai
confirm-words = Masukkan kata sandi yang Anda pilih untuk { $mail } untuk menyelesaikan.
confirm-hint = Agar tidak ada yang membuka akun atas nama Anda.
confirm-do = Konfirmasi dan masuk
confirm-anew = Bukan kata sandi Anda? Mulai lagi
flash-joined = Selamat datang! Akun Anda siap.
forgotten-title = Lupa kata sandi?
forgotten-words = Isi alamat email Anda, dan kami kirim tautan untuk membuat kata sandi baru.
forgotten-do = Kirim tautan
forgotten-sent-title = Periksa kotak masuk Anda
forgotten-sent-words = Kami telah mengirim email ke alamat ini. Tautannya berlaku satu jam dan hanya sekali pakai.
new-password-title = Buat kata sandi baru
mail-title = Alamat email baru Anda
mail-words = Konfirmasi bahwa mulai sekarang Anda ingin masuk dengan alamat ini.
mail-do = Pakai alamat ini
flash-mail-changed = Alamat email Anda telah diubah.
flash-mail-asked = Kami telah mengirim email ke alamat baru. Alamat itu berlaku setelah Anda membuka tautan di email.
account-nav = Akun Anda
account-home-title = Akun Anda
account-home-hello = Halo, { $name }
account-tab-home = Ringkasan
account-tab-details = Data Anda
account-tab-addresses = Alamat
account-tab-security = Masuk dan keamanan
account-tab-tokens = Token API
details-title = Data Anda
details-you = Tentang Anda
details-save = Simpan
details-new-mail = Alamat email baru
details-new-mail-hint = Kami mengirim tautan ke sana; tidak ada yang berubah sebelum Anda membukanya.
details-change-mail = Ubah alamat
flash-saved = Tersimpan.
security-title = Masuk dan keamanan
second-step-on = Saat masuk, kode dari aplikasi Anda diminta setelah kata sandi.
second-step-off = Kode dari aplikasi di perangkat Anda mencegah orang lain masuk, meskipun mereka tahu kata sandi Anda.
second-step-sellers = Kami menyarankannya bagi semua penjual.
second-step-why = Mulai saat itu, kode dari aplikasi di perangkat Anda diminta setelah kata sandi.
second-step-do = Aktifkan
second-step-remove = Nonaktifkan
flash-second-step-removed = Verifikasi dua langkah dinonaktifkan.
security-own = Data Anda
security-data = Semua yang kami simpan tentang Anda, dalam satu file.
security-download = Unduh data saya
security-closing = Anda dapat menutup akun kapan saja.
closing-title = Tutup akun
closing-what-goes = Data masuk, alamat, dan pengaturan Anda langsung dihapus. Ini tidak dapat dibatalkan.
closing-what-stays = Catatan pesanan disimpan selama diwajibkan hukum; tidak ada yang dapat memakainya untuk berbelanja.
closing-sure = Saya ingin menutup akun
closing-do = Tutup akun saya
closing-back = Kembali, pertahankan akun
flash-account-closed = Akun Anda ditutup. Sampai jumpa!
problem-store-open = Anda masih berjualan di sini
problem-store-open-detail = Akun yang memiliki toko belum dapat ditutup. Tutup dahulu toko Anda; pesanan dan dana yang tersisa harus diselesaikan.
addresses-title = Alamat Anda
addresses-none = Anda belum menyimpan alamat.
addresses-back = Kembali ke alamat Anda
address-new = Tambah alamat
address-edit-title = Ubah alamat
address-edit = Ubah
address-remove = Hapus
address-make-default = Jadikan alamat utama
address-default = Alamat utama
address-save = Simpan alamat
address-country-use = Pakai negara ini
address-optional = (opsional)
address-example = Misalnya { $example }
address-doubts = Harap periksa lagi. Ini mungkin keliru:
address-sure = Sudah benar
flash-address-saved = Alamat tersimpan.
flash-address-removed = Alamat telah dihapus.
problem-address-book-full = Buku alamat Anda penuh
problem-address-book-full-detail = Anda dapat menyimpan 50 alamat. Hapus alamat yang tidak dipakai lagi.
address-label-name = Nama
address-label-organisation = Perusahaan
address-label-street = Jalan dan nomor rumah
address-label-street_more = Unit, lantai, gedung
address-label-suburb = Kawasan
address-label-district = Kecamatan
address-label-neighbourhood = Lingkungan
address-label-village_township = Desa atau kelurahan
address-label-townland = Townland
address-label-city = Kota
address-label-post_town = Kota
address-label-area = Area
address-label-province = Provinsi
address-label-state = Negara bagian
address-label-emirate = Keamiran
address-label-parish = Paroki
address-label-department = Departemen
address-label-island = Pulau
address-label-county = County
address-label-prefecture = Prefektur
address-label-do_si = Provinsi atau kota (do, si)
address-label-oblast = Oblast
address-label-governorate = Kegubernuran
address-label-region = Wilayah
address-label-postal_code = Kode pos
address-label-zip_code = Kode ZIP
address-label-pin_code = Kode PIN
address-label-eircode = Eircode
address-label-sorting_code = Kode sortir (CEDEX)
address-label-country = Negara
address-label-telephone = Telepon
error-address-missing = Wajib diisi.
error-address-missing-like = Wajib diisi. Mungkin: { $suggestions }
error-address-too-long = Paling banyak { $most } karakter.
error-address-too-many = Paling banyak { $most } baris.
error-address-malformed = Formatnya tidak sesuai untuk negara ini.
error-address-malformed-like = Formatnya tidak sesuai untuk negara ini. Contoh: { $examples }.
error-address-unknown = Kami tidak mengenalinya.
error-address-unknown-like = Kami tidak mengenalinya. Maksud Anda { $suggestions }?
error-address-disagrees = Tidak cocok dengan { $says }.
error-address-disagrees-like = Tidak cocok dengan { $says }. Seharusnya { $expected }.
error-address-unused = Alamat di negara ini tidak memakai bagian ini.
error-mail-address = Isi alamat email, misalnya name@example.com.
error-name-too-long = Paling banyak 100 karakter.
error-closing-sure = Centang kotak ini jika Anda yakin.
mail-customer-confirm-subject = Konfirmasi alamat email Anda
mail-customer-confirm-body =
    Seseorang, kemungkinan Anda, ingin membuka akun di { $site } dengan alamat ini.
    Buka tautan dan masukkan kata sandi untuk menyelesaikan. Tautan berlaku tiga hari.
    Jika bukan Anda, abaikan saja: tidak ada akun yang dibuka.
mail-customer-confirm-action = Konfirmasi alamat saya
mail-customer-known-subject = Anda sudah memiliki akun
mail-customer-known-body =
    Seseorang, kemungkinan Anda, ingin memakai alamat ini untuk akun di { $site }. Akun dengan alamat ini sudah ada, jadi tidak ada yang diubah.
    Anda dapat masuk, atau membuat kata sandi baru jika lupa.
mail-customer-known-action = Masuk
mail-customer-forgotten-subject = Buat kata sandi baru
mail-customer-forgotten-body =
    Seseorang, kemungkinan Anda, meminta kata sandi baru untuk akun Anda di { $site }.
    Tautan berlaku satu jam dan hanya sekali pakai. Jika bukan Anda, abaikan saja: kata sandi Anda tidak berubah.
mail-customer-forgotten-action = Buat kata sandi baru
mail-customer-unknown-subject = Tidak ada akun dengan alamat ini
mail-customer-unknown-body =
    Seseorang, kemungkinan Anda, meminta kata sandi baru di { $site }. Tidak ada akun belanja dengan alamat ini.
    Mungkin Anda mendaftar dengan alamat lain. Jika bukan Anda, abaikan saja.
mail-customer-unknown-action = Buat akun
mail-customer-password-subject = Kata sandi Anda telah diubah
mail-customer-password-body =
    Kata sandi akun Anda di { $site } baru saja diubah, dan semua perangkat lain telah dikeluarkan.
    Jika bukan Anda, segera buat kata sandi baru dan periksa akun Anda.
mail-customer-password-action = Lihat akun saya
mail-customer-mail-subject = Konfirmasi alamat email baru Anda
mail-customer-mail-body =
    Anda ingin masuk ke { $site } dengan alamat ini mulai sekarang.
    Buka tautan untuk mengonfirmasi. Tautan berlaku satu hari.
mail-customer-mail-action = Pakai alamat ini
mail-customer-mail-changed-subject = Alamat email Anda telah diubah
mail-customer-mail-changed-body =
    Akun Anda di { $site } kini memiliki alamat email lain. Anda masuk dengan alamat baru, dan kami menulis ke sana.
    Jika bukan Anda, segera hubungi kami.
mail-customer-mail-changed-action = Lihat akun saya
mail-customer-closed-subject = Akun Anda ditutup
mail-customer-closed-body =
    Akun Anda di { $site } ditutup sesuai keinginan Anda. Data masuk, alamat, dan pengaturan Anda telah dihapus.
    Catatan pesanan disimpan selama diwajibkan hukum.
mail-customer-closed-action = Ke toko
