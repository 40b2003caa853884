# payouts: tr.

nav-payouts = Ödemeler
payouts-title = Satıcılara ödemeler
payouts-what = Mağazaların kazandıkları, toplu ödemelerle ödenir. Toplu ödeme önce inceleyebilmeniz için hazırlanır; başlattığınızda para ayrılır ve bankanız için dosyayı indirirsiniz.
payouts-next = Şimdi kimlere ödenir
payouts-nobody-owed = Hiçbir mağazanın alacağı yok.
payouts-store = Mağaza
payouts-owed = Alacak
payouts-outcome = Toplu ödeme ne yapar
payouts-pays = öder
payouts-why-owes = bize borçlu: sonraki kazancından kesilir
payouts-why-little = en az tutarın altında
payouts-why-no-account = banka hesabı belirtmemiş
payouts-why-new-account = banka hesabı kısa süre önce değiştirilmiş
payouts-why-suspended = mağaza askıda
payouts-why-in-run = başlamamış bir toplu ödemede
payouts-draw-up = Toplu ödeme hazırla
payouts-draw-up-what =
    { $n ->
    [one] { $n } mağazaya ödenir. Toplu ödemeyi başlatana kadar para hareket etmez.
    *[other] { $n } mağazaya ödenir. Toplu ödemeyi başlatana kadar para hareket etmez.
    }
payouts-runs = Toplu ödemeler
payouts-no-runs = Henüz toplu ödeme yok.
payouts-drawn-up = Hazırlandı
payouts-by-clock = kendiliğinden
payouts-count = Ödeme sayısı
payouts-state = Durum
payouts-total = Toplam
payouts-run-drawn-up = Hazırlandı, başlatılmadı
payouts-run-begun = Sürüyor: bankanın yanıtı bekleniyor
payouts-run-done = Tamamlandı
payouts-run-given-up = Vazgeçildi
payouts-results = Bankanın yanıtını girin
payouts-results-what = payout, result ve reason sütunları olan bir CSV dosyası. Sonuç paid, failed veya returned; neden account-unknown, account-closed, refused veya other olur. İki kez girilen bir dosya hiçbir şeyi değiştirmez.
payouts-results-file = Sonuç dosyası
payouts-results-enter = Gir
payouts-entered =
    { $n ->
    [one] { $n } satır girildi. Şunlar girilmedi:
    *[other] { $n } satır girildi. Şunlar girilmedi:
    }
payouts-bad-no-payout = Satır { $line }: bu numarada bir ödeme yok.
payouts-bad-not-under-way = Satır { $line }: bu ödemenin zaten başka bir yanıtı var veya başlatılmadı.
payouts-bad-payout-result = Satır { $line }: sonuç paid, failed veya returned değil.
payouts-bad-payout-reason = Satır { $line }: bu neden bilinmiyor.
payouts-run-title = Toplu ödeme
payouts-start-what = Tutarlara bakın. Toplu ödemeyi başlattığınızda her ödemenin parası ayrılır. Mağazanın artık alacağı olmayan tutarlar dışarıda bırakılır.
payouts-start = Toplu ödemeyi başlat
payouts-give-up = Vazgeç
payouts-file-what = Bu dosyayı bankanıza verin, sonra yanıtını girin. Tam hesap numaraları içerdiği için dosyayı aldığınız günlüğe kaydedilir.
payouts-file-csv = CSV dosyası
payouts-file-xml = XML dosyası (pain.001)
payouts-number = Ödeme
payouts-amount = Tutar
payouts-answer = Bankanın yanıtı
payouts-reason = Neden
payouts-paid = Ödendi
payouts-paid-number = { $number } numaralı ödeme yapıldı
payouts-failed = Reddedildi
payouts-failed-number = { $number } numaralı ödeme reddedildi
payouts-returned = Geri döndü
payouts-returned-number = { $number } numaralı ödeme geri döndü
payout-state-drawn-up = Hazırlandı
payout-state-begun = Yolda
payout-state-paid = Ödendi
payout-state-failed = Ödenmedi
payout-state-returned = Geri döndü
payout-state-given-up = Vazgeçildi
payout-failure-account-unknown = Banka hesabı tanımıyor.
payout-failure-account-closed = Hesap kapalı.
payout-failure-refused = Banka ödemeyi reddetti.
payout-failure-other = Banka ödemeyi yapmadı.
payout-failure-owed-less = Mağazanın artık bu kadar alacağı yok.
flash-payouts-started = Toplu ödeme başlatıldı. Bankanız için dosyayı indirin.
flash-payouts-given-up = Toplu ödemeden vazgeçildi.
flash-payouts-results = Sonuçlar girildi.
flash-payout-answered = Yanıt girildi.
error-payouts-nobody = Şu anda ödenecek kimse yok.
error-results-header = Bu bir sonuç dosyası değil: ilk satırı payout,result,reason olmalı.
error-payout-result = paid, failed veya returned belirtin.
error-payout-reason = Nedenlerden birini seçin.
balance-title = Bakiye
balance-payable = Ödenmeye hazır
balance-is-payable = Tamamlanan siparişlerden.
balance-held = Emanette
balance-is-held = Alıcılar ürünlerini alana kadar, komisyon düşülmüş olarak.
balance-on-its-way = Yolda
balance-is-on-its-way = Bankanıza birkaç gün içinde ulaşır.
balance-paid = Şimdiye kadar ödenen
balance-is-paid = Tüm ödemelerde.
balance-owes = Bakiyeniz eksi, çünkü para size geçtikten sonra alıcılara geri verildi. Sonraki kazancınızdan kesilir.
balance-account = Ödemelerin gittiği yer
balance-account-since = başlangıç
balance-account-change = Değiştir
balance-account-add = Banka hesabı ekle
balance-no-account = Henüz banka hesabı belirtmediniz. Belirtene kadar ödeme yapılamaz.
balance-releases = Yakında serbest kalacaklar
balance-releases-what = Alıcılar her şeyin ulaştığını daha önce onaylamazsa korumaları bu günlerde sona erer.
balance-order = Sipariş
balance-yours = Sizin payınız
balance-until = En geç
balance-payouts = Ödemeler
balance-no-payouts = Henüz ödeme yapılmadı.
balance-day = Gün
balance-statements = Hesap özetleri
balance-statements-what = Bir ayın her kaydı, sipariş numarasıyla: okumak için, muhasebeniz için CSV ve PDF olarak.
bank-account-title = Banka hesabı
bank-account-what = Kazandıklarınızı bu hesaba öderiz. Numarasını mühürlü saklar, yalnızca son dört karakterini gösteririz.
bank-account-now = Şimdiye kadar ödemelerin gittiği hesap
bank-account-holder = Hesabın sahibi
bank-account-holder-what = Bankadaki adıyla.
bank-account-country = Bankanın ülkesi
bank-account-number = IBAN veya hesap numarası
bank-account-number-what = Bankalarda IBAN varsa IBAN’ı girin.
bank-account-bank = BIC
bank-account-bank-what = 8 veya 11 harf ve rakam. Bankanız istemiyorsa boş bırakın.
bank-account-password = Parolanız
bank-account-password-what = Paranızın gittiği yeri başka kimse değiştiremesin diye yeniden sorarız.
bank-account-save = Kaydet
flash-bank-account = Ödemeler bundan sonra bu hesaba gider.
error-bank-holder = Hesap sahibinin adını girin, en çok 70 karakter.
error-bank-number = 4 ile 34 arasında harf ve rakam girin.
error-bank-iban = Bu IBAN’da bir hata var. Kartınızla veya bankanızın yazısıyla karşılaştırın.
error-bank-code = BIC 8 veya 11 harf ve rakamdan oluşur.
mail-payout-paid-subject = { $amount } hesabınızda
mail-payout-paid-body =
    Size { $amount } ödedik (ödeme { $number }).
    Nelerden oluştuğunu hesap özetinizde bulabilirsiniz.
mail-payout-paid-action = Bakiyenizi açın
mail-payout-failed-subject = Bir ödeme ulaşmadı
mail-payout-failed-body =
    { $amount } tutarındaki { $number } numaralı ödeme ulaşmadı. { $why }
    Para yeniden bakiyenizde. Sonraki ödemenin ulaşması için lütfen banka hesabınızı kontrol edin.
mail-payout-failed-action = Banka hesabını kontrol edin
mail-payout-account-subject = Banka hesabınız değiştirildi
mail-payout-account-body =
    Mağazanızın ödemeleri bundan sonra { $number } hesabına gider.
    Bunu siz değiştirmediyseniz parolanızı değiştirin ve hemen bize yazın.
mail-payout-account-action = Bakiyenizi açın
