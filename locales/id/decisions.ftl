# decisions: id.

store-decision-title = Putuskan
store-decision-words = Pemberitahuan kepada penjual
store-decision-words-what = Dikirim kepada penjual lewat email, dengan kata-kata Anda. Wajib jika toko ditangguhkan atau ditutup.
store-decision-was = Kami telah menulis kepada Anda tentang ini:
mail-store-opened-subject = { $store } dibuka
mail-store-opened-body =
    Toko Anda { $store } sudah dibuka. Pembeli kini dapat menemukan dan membeli barang Anda.
    { $words }
mail-store-opened-action = Buka toko Anda
mail-store-suspended-subject = { $store } ditangguhkan
mail-store-suspended-body =
    Toko Anda { $store } ditangguhkan. Barangnya tidak dapat dibeli sampai toko dibuka kembali. Alasannya:
    { $words }
    Pesanan yang sudah dibayar tetap berjalan. Anda dapat menanggapi keputusan ini dengan menulis kepada kami.
mail-store-suspended-action = Lihat toko Anda
mail-store-closed-subject = { $store } ditutup
mail-store-closed-body =
    Toko Anda { $store } tidak lagi berjualan di marketplace ini. Alasannya:
    { $words }
    Pendapatan Anda tetap dibayarkan. Anda dapat menanggapi keputusan ini dengan menulis kepada kami.
mail-store-closed-action = Lihat toko Anda
