# customers: tr.

customer-sign-in-title = Giriş yap
customer-forgotten = Parolanızı mı unuttunuz?
customer-keep = Bu cihazda oturumum açık kalsın
customer-new = Yeni misiniz?
customer-join = Hesap oluştur
customer-office = Resmî makamlar ve personel: buradan giriş yapın
join-title = Hesap oluştur
join-why = Siparişlerinizi takip edin, adreslerinizi kaydedin ve bir dahaki sefere daha hızlı ödeyin.
join-name = Ad soyad
join-mail-hint = Adresin size ait olduğundan emin olmak için oraya bir bağlantı göndeririz.
join-country = Ülke
join-country-hint = Yaşadığınız ülke.
join-currency = Para birimi
join-do = Hesabımı oluştur
join-have = Zaten hesabınız var mı?
join-sent-title = E-posta kutunuza bakın
join-sent-words = Size yazdık. Tamamlamak için e-postadaki bağlantıyı açın; üç gün geçerlidir.
join-sent-nothing = Bir şey gelmedi mi?
join-sent-again = Yeniden gönder
flash-mail-again = Bu adresle kaydolan biri varsa e-posta yeniden yola çıktı.
confirm-title = Neredeyse tamam
confirm-words = Tamamlamak için { $mail } için seçtiğiniz parolayı girin.
confirm-hint = Kimse sizin adınıza hesap açmasın diye.
confirm-do = Onayla ve giriş yap
confirm-anew = Sizin parolanız değil mi? Yeniden başlayın
flash-joined = Hoş geldiniz! Hesabınız hazır.
forgotten-title = Parolanızı mı unuttunuz?
forgotten-words = E-posta adresinizi yazın, yeni parola seçmeniz için size bir bağlantı gönderelim.
forgotten-do = Bağlantıyı gönder
forgotten-sent-title = E-posta kutunuza bakın
forgotten-sent-words = Bu adrese yazdık. E-postadaki bağlantı bir saat geçerlidir ve bir kez çalışır.
new-password-title = Yeni bir parola seçin
mail-title = Yeni e-posta adresiniz
mail-words = Bundan sonra bu adresle giriş yapmak istediğinizi onaylayın.
mail-do = Bu adresi kullan
flash-mail-changed = E-posta adresiniz değiştirildi.
flash-mail-asked = Yeni adrese yazdık. E-postadaki bağlantıyı açtığınızda geçerli olur.
account-nav = Hesabınız
account-home-title = Hesabınız
account-home-hello = Merhaba, { $name }
account-tab-home = Genel bakış
account-tab-details = Bilgileriniz
account-tab-addresses = Adresler
account-tab-security = Giriş ve güvenlik
account-tab-tokens = API belirteçleri
details-title = Bilgileriniz
details-you = Hakkınızda
details-save = Kaydet
details-new-mail = Yeni e-posta adresi
details-new-mail-hint = Oraya bir bağlantı göndeririz; siz açmadan hiçbir şey değişmez.
details-change-mail = Adresi değiştir
flash-saved = Kaydedildi.
security-title = Giriş ve güvenlik
second-step-on = Girişte paroladan sonra uygulamanızdaki kod istenir.
second-step-off = Cihazınızdaki bir uygulamanın verdiği kod, parolanızı bilseler bile başkalarını engeller.
second-step-sellers = Satış yapan herkese öneririz.
second-step-why = Bundan sonra girişte paroladan sonra cihazınızdaki bir uygulamanın kodu istenir.
second-step-do = Aç
second-step-remove = Kapat
flash-second-step-removed = İkinci adım kapatıldı.
security-own = Verileriniz
security-data = Hakkınızda sakladığımız her şey, tek dosyada.
security-download = Verilerimi indir
security-closing = Hesabınızı istediğiniz zaman kapatabilirsiniz.
closing-title = Hesabı kapat
closing-what-goes = Giriş bilgileriniz, adresleriniz ve ayarlarınız hemen silinir. Bu geri alınamaz.
closing-what-stays = Siparişlerinizin kayıtları yasanın gerektirdiği süre boyunca kalır; kimse bunlarla alışveriş yapamaz.
closing-sure = Hesabımı kapatmak istiyorum
closing-do = Hesabımı kapat
closing-back = Geri dön, hesabı koru
flash-account-closed = Hesabınız kapatıldı. Hoşça kalın!
problem-store-open = Burada hâlâ satış yapıyorsunuz
problem-store-open-detail = Mağazası olan bir hesap henüz kapatılamaz. Önce mağazanızı kapatın; açık siparişler ve ödemeler sonuçlandırılmalıdır.
addresses-title = Adresleriniz
addresses-none = Henüz adres kaydetmediniz.
addresses-back = Adreslerinize dönün
address-new = Adres ekle
address-edit-title = Adresi değiştir
address-edit = Değiştir
address-remove = Kaldır
address-make-default = Varsayılan adresim yap
address-default = Varsayılan adres
address-save = Adresi kaydet
address-country-use = Bu ülkeyi kullan
address-optional = (isteğe bağlı)
address-example = Örneğin { $example }
address-doubts = Lütfen yeniden bakın. Bu bir hata olabilir:
address-sure = Bu hâliyle doğru
flash-address-saved = Adres kaydedildi.
flash-address-removed = Adres kaldırıldı.
problem-address-book-full = Adres defteriniz dolu
problem-address-book-full-detail = 50 adres saklayabilirsiniz. Artık kullanmadığınız birini kaldırın.
address-label-name = Ad soyad
address-label-organisation = Şirket
address-label-street = Sokak ve bina numarası
address-label-street_more = Daire, kat, bina
address-label-suburb = Banliyö
address-label-district = İlçe
address-label-neighbourhood = Mahalle
address-label-village_township = Köy veya belde
address-label-townland = Townland
address-label-city = Şehir
address-label-post_town = Posta şehri
address-label-area = Bölge
address-label-province = İl
address-label-state = Eyalet
address-label-emirate = Emirlik
address-label-parish = Parish
address-label-department = Departman
address-label-island = Ada
address-label-county = County
address-label-prefecture = Prefektörlük
address-label-do_si = İl veya şehir (do, si)
address-label-oblast = Oblast
address-label-governorate = Valilik
address-label-region = Bölge
address-label-postal_code = Posta kodu
address-label-zip_code = ZIP kodu
address-label-pin_code = PIN kodu
address-label-eircode = Eircode
address-label-sorting_code = Ayırma kodu (CEDEX)
address-label-country = Ülke
address-label-telephone = Telefon
error-address-missing = Bu gerekli.
error-address-missing-like = Bu gerekli. Belki: { $suggestions }
error-address-too-long = En çok { $most } karakter kullanın.
error-address-too-many = En çok { $most } satır kullanın.
error-address-malformed = Bu, bu ülke için doğru görünmüyor.
error-address-malformed-like = Bu, bu ülke için doğru görünmüyor. Şöyle olmalı: { $examples }.
error-address-unknown = Bunu tanımıyoruz.
error-address-unknown-like = Bunu tanımıyoruz. Şunu mu demek istediniz: { $suggestions }?
error-address-disagrees = Bu şununla uyuşmuyor: { $says }.
error-address-disagrees-like = Bu şununla uyuşmuyor: { $says }. Beklenen: { $expected }.
error-address-unused = Bu ülkenin adreslerinde bu kullanılmaz.
error-mail-address = ad@example.com gibi bir e-posta adresi girin.
error-name-too-long = En çok 100 karakter kullanın.
error-closing-sure = Eminseniz bu kutuyu işaretleyin.
mail-customer-confirm-subject = E-posta adresinizi onaylayın
mail-customer-confirm-body =
    Biri, büyük olasılıkla siz, { $site } sitesinde bu adresle bir hesap açmak istiyor.
    Tamamlamak için bağlantıyı açıp parolanızı girin. Bağlantı üç gün geçerlidir.
    Siz değilseniz bir şey yapmayın: hesap açılmaz.
mail-customer-confirm-action = Adresimi onayla
mail-customer-known-subject = Zaten bir hesabınız var
mail-customer-known-body =
    Biri, büyük olasılıkla siz, bu adresle { $site } sitesinde hesap açmak istedi. Bu adresle zaten bir hesap var, bu yüzden hiçbir şey değişmedi.
    Giriş yapabilir veya parolanızı unuttuysanız yenisini seçebilirsiniz.
mail-customer-known-action = Giriş yap
mail-customer-forgotten-subject = Yeni bir parola seçin
mail-customer-forgotten-body =
    Biri, büyük olasılıkla siz, { $site } sitesindeki hesabınız için yeni bir parola istedi.
    Bağlantı bir saat geçerlidir ve bir kez çalışır. Siz değilseniz bir şey yapmayın: parolanız aynı kalır.
mail-customer-forgotten-action = Yeni parola seç
mail-customer-unknown-subject = Bu adresle bir hesap yok
mail-customer-unknown-body =
    Biri, büyük olasılıkla siz, { $site } sitesinde yeni bir parola istedi. Bu adresle bir alışveriş hesabı yok.
    Belki başka bir adresle kaydoldunuz. Siz değilseniz bir şey yapmayın.
mail-customer-unknown-action = Hesap oluştur
mail-customer-password-subject = Parolanız değiştirildi
mail-customer-password-body =
    { $site } sitesindeki hesabınızın parolası az önce değiştirildi ve diğer tüm cihazlarda oturum kapatıldı.
    Siz değilseniz hemen yeni bir parola seçin ve hesabınızı gözden geçirin.
mail-customer-password-action = Hesabımı gör
mail-customer-mail-subject = Yeni e-posta adresinizi onaylayın
mail-customer-mail-body =
    Bundan sonra { $site } sitesine bu adresle giriş yapmak istiyorsunuz.
    Onaylamak için bağlantıyı açın. Bağlantı bir gün geçerlidir.
mail-customer-mail-action = Bu adresi kullan
mail-customer-mail-changed-subject = E-posta adresiniz değiştirildi
mail-customer-mail-changed-body =
    { $site } sitesindeki hesabınızın artık başka bir e-posta adresi var. Yenisiyle giriş yaparsınız ve size oradan yazarız.
    Siz değilseniz hemen bize yazın.
mail-customer-mail-changed-action = Hesabımı gör
mail-customer-closed-subject = Hesabınız kapatıldı
mail-customer-closed-body =
    { $site } sitesindeki hesabınız isteğiniz üzerine kapatıldı. Giriş bilgileriniz, adresleriniz ve ayarlarınız silindi.
    Siparişlerinizin kayıtları yasanın gerektirdiği süre boyunca kalır.
mail-customer-closed-action = Mağazaya git
