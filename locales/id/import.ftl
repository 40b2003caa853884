# import: id.

import-title = Impor barang dari file
import-lead = File CSV atau JSON berisi barang sebanyak apa pun. Baris dengan nomor SKU yang sudah Anda miliki mengubah barang tersebut; yang lain menjadi barang baru. Halaman ini boleh ditinggalkan selama impor berjalan.
import-file = File
import-file-hint = Kolom: sku, title, description, category, price, stock, weight_g, dan attribute.… untuk atribut.
import-mapping = Pemetaan
import-mapping-hint = Hanya jika kolom file Anda bernama lain: beberapa baris TOML. Boleh dikosongkan.
import-send = Impor
import-before = File sebelumnya
import-when = Dimulai
import-made = Barang baru
import-changed = Barang diubah
import-drafts = Draf di antara barang baru yang kurang atribut
import-bad = Baris tidak diterima
import-bad-rows = Baris yang tidak diterima
import-line = Baris
import-field = Kolom
import-why = Alasan
import-done = File telah diimpor.
import-failed = Impor file tidak dapat dilanjutkan:
import-percent = { $n }% file telah diimpor.
import-goes-on = Halaman ini menampilkan kemajuannya setiap beberapa detik.
error-import-mapping = Pemetaan ini tidak dapat dibaca: { $wanted }
