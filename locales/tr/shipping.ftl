# shipping: tr.

shipping-title = Gönderim yöntemleri
shipping-lead = Hangi ülkelere, kiminle, ne kadar hızlı ve ne kadara gönderdiğiniz. İlk yönteminiz, başka yöntem seçilmemiş tüm ürünler için geçerlidir.
shipping-new = Yeni gönderim yöntemi
shipping-none = Henüz hiçbir yere gönderim yapmıyorsunuz
shipping-none-what = Nereye gönderdiğinizi belirttiğinizde alıcılar sipariş verebilir.
shipping-handling-says =
    { $n ->
        [one] { $n } iş günü içinde kargoya teslim
       *[other] { $n } iş günü içinde kargoya teslim
    }
shipping-to = Nereye
shipping-to-hint = Virgülle ayrılmış ülkeler; Avrupa Birliği için EU. Diğer tümü için boş bırakın.
shipping-others = Diğer tüm ülkeler
shipping-service = Hizmet
shipping-carrier = Kargo şirketi
shipping-time = Yoldaki süre
shipping-fee = Ücret
shipping-days = { $least } ile { $most } iş günü arası
shipping-fee-kg = { $fee } ve her kilogram için { $each }
shipping-fee-free = { $fee }, { $from } ve üzeri ücretsiz
shipping-change = Değiştir
shipping-remove = Kaldır
shipping-name = Ad
shipping-name-hint = Yalnızca siz görürsünüz.
shipping-handling = Kargoya teslime kadar iş günü
shipping-handling-hint = 0 ile 30 arası.
shipping-lanes = Nereye gönderiyorsunuz, ücretler { $currency }
shipping-lanes-hint = Kargo şirketi, gün ve ücreti olmayan satırlar atlanır.
shipping-lane = Satır { $n }
shipping-lane-remove = Bu satırı kaldır
shipping-days-least = Yoldaki iş günü, en az
shipping-days-most = Yoldaki iş günü, en çok
shipping-base = Ücret
shipping-per-kg = Ve her kilogram için
shipping-free-from = Bu ürün tutarından itibaren ücretsiz
shipping-more = Bir satır daha
flash-shipping-saved = Kaydedildi.
error-not-a-country-name = “{ $wanted }” burada bilinen bir ülke değil.
