# home: id.

home-title = Permintaan dari pihak berwenang
home-lead = Inilah kantor { $site } yang menjawab permintaan sah dari pihak berwenang tentang data pengguna. Kantor ini menunjukkan kepada siapa dan bagaimana permintaan diajukan, langsung memberi tahu apa yang kurang, dan menyerahkan apa yang dikabulkan sebagai paket tersegel yang dapat diperiksa siapa pun.
home-danger = Anda bukan petugas, dan Anda atau orang lain dalam bahaya? Segera hubungi polisi setempat. Kantor ini hanya menjawab pihak berwenang.
home-whom = Permintaan diajukan kepada siapa?
home-whom-why = Sebutkan platform dan negara tempat tinggal pengguna, lalu lihat perusahaan mana yang dituju, alasannya, dan lewat jalur apa. Tidak perlu akun.
home-serve = Ajukan permintaan
home-serve-why = Untuk petugas yang memiliki akun: formulir menyimpan yang Anda tulis, menyebutkan yang kurang, dan menunjukkan siapa yang akan menerimanya.
home-guide = Panduan
home-guide-why = Apa yang kami perlukan dari Anda, apa yang boleh diungkapkan, apa yang berlaku dalam keadaan darurat, dan cara memeriksa jawaban.
home-sign-in = Masuk
home-sign-in-why = Untuk petugas dan staf. Cara mendapatkan akun bagi instansi Anda ada di bagian 8 panduan.
home-requests = Ke permintaan instansi Anda
home-queue = Ke antrean
home-programs = Untuk program:
