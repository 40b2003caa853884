# pictures: id.

error-picture-kind = Pilih gambar: file JPEG, PNG, WebP, atau GIF.
error-picture-bytes = Gambar ini lebih besar dari 20 MB. Pilih yang lebih kecil.
error-picture-pixels = Piksel gambar ini terlalu banyak. Pilih gambar paling besar 50 megapiksel.
error-picture-shape = Gambar ini terlalu panjang dan sempit. Potong agar lebih mendekati persegi panjang biasa.
error-picture-broken = Gambar ini tidak dapat dibaca. Mungkin rusak; coba simpan ulang.
