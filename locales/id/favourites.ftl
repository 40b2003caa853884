# favourites: id.

favourites-title = Favorit
favourites-empty = Belum ada favorit
favourites-empty-what = Simpan barang yang Anda suka dengan ikon hati di halamannya, dan temukan lagi di sini.
flash-favourite-kept = Ditambahkan ke favorit.
flash-favourite-dropped = Dihapus dari favorit.
