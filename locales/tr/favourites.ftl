# favourites: tr.

favourites-title = Favoriler
favourites-empty = Henüz favoriniz yok
favourites-empty-what = Beğendiğiniz ürünleri sayfalarındaki kalple kaydedin, burada yeniden bulun.
flash-favourite-kept = Favorilerinize eklendi.
flash-favourite-dropped = Favorilerinizden çıkarıldı.
