# frame: tr.

frame-departments = Kategoriler
frame-search = Ürün arayın
frame-search-in = Arama yeri
frame-search-all = Tüm kategoriler
frame-search-hint = Ne aramıştınız?
frame-search-button = Ara
frame-preferences = Dil, ülke ve para birimi
frame-language = Dil
frame-country = Teslimat ülkesi
frame-currency = Para birimi
frame-save = Kaydet
frame-orders = Siparişleriniz
frame-find-order = Sipariş bul
frame-favourites = Favoriler
frame-account = Hesabınız
frame-new-here = Yeni misiniz?
frame-sign-up = Hesap oluştur
frame-basket = Sepet
frame-basket-count =
    { $n ->
        [0] Sepet, boş
        [one] Sepet, { $n } ürün
       *[other] Sepet, { $n } ürün
    }
frame-sell = Bizimle satış yapın
frame-seller = Satıcı paneli
frame-api = Programlar için
frame-to-shop = Mağazaya git
frame-seller-orders = Siparişler
frame-seller-overview = Genel bakış
frame-seller-listings = Ürünler
frame-seller-stock = Stok
frame-seller-shipping = Gönderim
frame-seller-coupons = Kuponlar
frame-seller-store = Mağaza sayfası
frame-operator = İşletmeci
frame-operator-sellers = Satıcılar
frame-operator-transfers = Havaleler
frame-operator-coupons = Kuponlar
frame-operator-synonyms = Arama sözcükleri
frame-help = Yardım
frame-report = Ürün veya satıcı bildir
frame-authorities = Resmî makamlar için
frame-guide = Resmî makamlar için kılavuz
frame-foot = Diğer sayfalar
frame-foot-buy = Satın alma
frame-foot-sell = Satış
frame-foot-rules = Kurallar ve haklar
frame-trust-direct = Doğrudan üreticiden
frame-trust-direct-why = Üreticiler ve distribütörler burada kendileri satar.
frame-trust-money = Paranız güvende
frame-trust-money-why = Satıcıya ödeme, siparişiniz ulaştıktan sonra yapılır.
frame-trust-price = Kapınıza kadar tek fiyat
frame-trust-price-why = Vergi, gümrük ve teslimat ödemeden önce gösterilir.
frame-trust-return = Fikrinizi değiştirebilirsiniz
frame-trust-return-why = Gönderilene kadar siparişi iptal eder, paranızın tümünü geri alırsınız.
part-price-from = { $price } fiyatından başlayan
part-price-now = Fiyat:
part-price-was = Önceki:
part-price-lowest = Son 30 günün en düşük fiyatı: { $price }
part-rating = 5 yıldız üzerinden { $mean }
part-reviews =
    { $n ->
        [one] { $n } değerlendirme
       *[other] { $n } değerlendirme
    }
part-sold-by = Satıcı: { $store }
part-keep = Favori: { $title }
part-you-are-here = Buradasınız
part-pages = Sayfalar
part-page-before = Önceki
part-page-after = Sonraki
part-page = Sayfa { $n }
part-filters = Filtreler
part-filters-chosen = Seçilen filtreler
part-filter-remove = Filtreyi kaldır: { $words }
part-filters-clear = Tümünü temizle
part-filters-apply = Sonuçları göster
part-show-more = Daha fazla göster
part-price-range = Fiyat
part-price-least = En az
part-price-most = En çok
part-sort = Sıralama
part-sort-go = Sırala
part-pictures = Görseller
part-picture-n = Görsel { $n }
part-variant-show = Bu varyantı göster
part-sold-out = tükendi
part-quantity = Adet
part-fewer = Bir azalt
part-more = Bir artır
part-stars-n =
    { $n ->
        [one] { $n } yıldız
       *[other] { $n } yıldız
    }
part-seller-reply = Satıcının yanıtı
part-review-picture = { $author } tarafından görsel
part-steps = Adımlar
part-step-done = Tamamlandı:
part-days-left =
    { $n ->
        [one] { $n } gün kaldı
       *[other] { $n } gün kaldı
    }
part-message-mine = Siz
part-file-drop = Dosyaları buraya bırakın veya seçin
part-not-in-your-language = Dilinizde yok
