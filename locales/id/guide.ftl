# guide: id.

guide-title = Panduan untuk pihak berwenang
guide-version = Versi
guide-effective = Berlaku sejak
guide-changes = Yang baru
guide-old = Versi ini sudah tidak berlaku. Versi ini disimpan karena ada permintaan yang merujuk kepadanya.
guide-future = Versi ini belum berlaku.
guide-present = Yang berlaku sekarang: versi { $version }
guide-english-only = Panduan ini ditulis dalam bahasa Inggris.
guide-contents = Daftar isi
guide-versions = Semua versi
