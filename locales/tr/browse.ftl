# browse: tr.

browse-hero = Doğrudan üreticisinden
browse-hero-why = Birçok ülkeden üreticiler ve distribütörler burada kendileri satar. Kapınıza kadar tek fiyat görürsünüz; satıcıya ödeme, siparişiniz ulaştıktan sonra yapılır.
browse-see-new = Yenilikleri görün
browse-protected = Nasıl korunuyorsunuz
browse-popular = Çok satın alınanlar
browse-popular-all = Çok satın alınanların tümü
browse-fresh = Yeni gelenler
browse-fresh-all = Yenilerin tümü
browse-reduced = İndirimdekiler
browse-recent = Son baktıklarınız
browse-related = Benzer ürünler
browse-all = Tüm ürünler
browse-search-title = { $words }: arama
browse-results-for = “{ $words }” için sonuçlar
browse-count =
    { $n ->
        [0] Ürün yok
        [one] { $n } ürün
       *[other] { $n } ürün
    }
browse-categories = Kategoriler
browse-availability = Stok durumu
browse-rating = Puan
browse-from = Gönderildiği yer
browse-order-relevance = En uygun
browse-order-newest = En yeniler
browse-order-price-up = En düşük fiyat
browse-order-price-down = En yüksek fiyat
browse-order-rating = En yüksek puan
browse-order-sold = En çok satın alınan
browse-stars-least =
    { $n ->
        [one] { $n } yıldız ve üzeri
       *[other] { $n } yıldız ve üzeri
    }
browse-price-least = En az { $price }
browse-price-most = En çok { $price }
browse-mended = “{ $instead }” için sonuçlar gösteriliyor. “{ $typed }” için bir şey bulunamadı.
browse-meant = Bunu mu demek istediniz:
browse-partly = Tüm sözcüklerinizi içeren ürün yok. Bunlar bazılarını içeriyor.
browse-nothing = Sonuç bulunamadı
browse-nothing-why = Yazımı kontrol edin, daha az veya daha genel sözcükler kullanın ya da bir filtreyi kaldırın. Veya bir kategoriye göz atın:
browse-in-stock = Stokta
browse-sold-out = Tükendi
browse-only-left =
    { $n ->
        [one] Yalnızca { $n } adet kaldı
       *[other] Yalnızca { $n } adet kaldı
    }
browse-often-bought = Çok satın alınan
browse-sent-from = Gönderildiği ülke: { $country }
browse-at-least =
    { $n ->
        [one] En az { $n } adet
       *[other] En az { $n } adet
    }
browse-at-most =
    { $n ->
        [one] Alıcı başına en çok { $n } adet
       *[other] Alıcı başına en çok { $n } adet
    }
browse-in-lots =
    { $n ->
        [one] Tek tek satılır
       *[other] { $n } adetlik paketlerle satılır
    }
browse-ladder = Ne kadar çok alırsanız birim fiyat o kadar düşer
browse-ladder-from = Adet
browse-ladder-each = Birim fiyat
browse-from-pieces =
    { $n ->
        [one] { $n } adetten itibaren
       *[other] { $n } adetten itibaren
    }
browse-buy = Bu ürünü satın alın
browse-add = Sepete ekle
browse-keep = Favorilere ekle
browse-arrives = Teslimat: { $when }
browse-fee = { $fee }, teslimat ülkesi: { $country }
browse-fee-free = Ücretsiz teslimat, teslimat ülkesi: { $country }
browse-not-sent = Şu ülkeye teslimat yok: { $country }
browse-goods = Ürünler
browse-delivery = Teslimat
browse-total = Toplam
browse-tax-added = Vergi ve gümrük vergisi
browse-tax-inside = Vergi dahil
browse-on-arrival = Teslimatta ödenecek, yaklaşık
browse-tax-estimate = Vergi veya gümrük dairesi biraz farklı bir tutar hesaplayabilir.
browse-tax-unknown = Vergi veya gümrük dairesi, ürün ulaştığında ek ödeme isteyebilir; ne kadar olduğunu söyleyemiyoruz.
browse-in-language = Satıcının açıklama dili: { $language }
browse-machine = Makine çevirisi
browse-on-this-page = Bu sayfada
browse-description = Açıklama
browse-specs = Özellikler
browse-origin = Üretildiği ülke
browse-sku = Satıcının ürün numarası
browse-yes = Evet
browse-no = Hayır
browse-months =
    { $n ->
        [one] { $n } ay
       *[other] { $n } ay
    }
browse-years =
    { $n ->
        [one] { $n } yıl
       *[other] { $n } yıl
    }
browse-who-sells = Kim satıyor
browse-kind-manufacturer = Üretici
browse-kind-distributor = Distribütör
browse-since = { $year } yılından beri burada
browse-no-trader = Bu satıcının bilgileri silindi.
browse-report = Bu ürünü bildir
browse-store-paused = Bu mağaza ara verdi. Ürünleri şu anda satın alınamaz.
browse-store-empty = Şu anda burada satışta ürün yok
browse-goods-of-store = Mağazanın ürünleri
trader-name = Ad
trader-representative = Temsilci
trader-address = Adres
trader-email = E-posta
trader-telephone = Telefon
trader-register = Ticaret sicili
trader-vat = KDV numarası
trader-responsible = AB’de ürün güvenliğinden sorumlu
trader-certifies = Taahhüt
trader-certifies-what = Satıcı, yalnızca Avrupa Birliği hukukuna uygun ürün ve hizmetler sunmayı taahhüt eder.
report-title = Ürünü bildir
report-what = Bu üründe neyin yanlış olduğunu bize bildirin. Hesap gerekmez.
report-reason = Yanlış olan nedir?
report-reason-illegal = Satışı yasa dışı
report-reason-unsafe = Güvenli değil
report-reason-counterfeit = Sahte veya korunan bir adı kullanıyor
report-reason-misleading = Hakkında verilen bilgi doğru değil
report-reason-offensive = Saldırgan veya nefret içeriyor
report-reason-other = Başka bir şey
report-words = Kendi sözlerinizle
report-words-hint = Ne gördünüz, nerede?
report-mail = E-posta adresiniz
report-mail-hint = Yalnızca size dönmemizi istiyorsanız.
report-send = Bildirimi gönder
flash-reported = Teşekkürler. Bildiriminiz bize ulaştı.
