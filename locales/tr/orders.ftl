# orders: tr.

order-stage-placed = Henüz ödenmedi
order-stage-paid = Ödendi
order-stage-dispatched = Yolda
order-stage-delivered = Ulaştı
order-stage-completed = Tamamlandı
order-stage-cancelled = İptal edildi
order-stage-returning = İade ediliyor
order-stage-returned = İade edildi
order-stage-refunded = Parası iade edildi
order-event-placed = Sipariş verildi
order-event-paid = Ödendi
order-event-cancelled = İptal edildi
order-event-dispatched = Kargoya verildi
order-event-delivered = Ulaştı (kargo şirketine göre)
order-event-confirmed = Teslim alındığı onaylandı
order-event-protection-ended = Tamamlandı: koruma süresi bitti
order-event-extended = Koruma süresi uzatıldı
order-event-return-asked = İade istendi
order-event-return-ended = İade sonlandırıldı
order-event-returned = Ürün ve parası iade edildi
order-event-refunded-in-part = Paranın bir kısmı iade edildi
order-event-refunded = Para iade edildi
order-by-buyer = alıcı tarafından
order-by-seller = satıcı tarafından
order-by-operator = pazaryeri tarafından
order-by-provider = ödeme kuruluşu tarafından
order-by-clock = süre dolduğu için
orders-title = Siparişleriniz
orders-none = Henüz sipariş yok
orders-none-what = Satın aldıklarınız burada yer alır.
orders-more =
    { $n ->
        [one] ve { $n } ürün daha
       *[other] ve { $n } ürün daha
    }
orders-see = Siparişi gör
orders-see-number = { $number } numaralı siparişi gör
orders-older = Eski siparişler
orders-find = Sipariş bul
orders-find-what = Hesapsız verilen siparişler için. İkisi de size gönderdiğimiz e-postada yazar.
orders-find-number = Sipariş numarası
orders-find-number-what = On harf ve rakam, örneğin 7K3M9-QPD4X.
orders-find-do = Bul
orders-find-none = Bu numara ve e-posta adresiyle bir sipariş yok.
order-title = Sipariş { $number }
order-arrived = Siparişiniz ulaştı mı?
order-arrived-what = Siz onaylayana veya bu süre dolana kadar satıcı paranızı almaz. Bir sorun varsa onaylamayın.
order-confirm = Evet, her şey yolunda
order-waits = Satıcı siparişi hazırlıyor
order-waits-what = Zamanında gönderilmezse sipariş kendiliğinden iptal edilir ve paranız iade edilir.
order-cancel = Siparişi iptal et
order-left = Bitiş: { $when }
order-unpaid = Bu sipariş henüz ödenmedi.
order-pay = Şimdi öde
order-goods = Satın aldıklarınız
order-happened = Neler oldu
order-carrier = Kargo: { $carrier }
order-paid = Ödediğiniz tutar
order-purchase = Alışverişin tamamı
order-receipt = Makbuz
receipt-title = { $number } numaralı siparişin makbuzu
receipt-from = Satıcı
receipt-register = Sicil: { $register }
receipt-vat = KDV numarası: { $number }
receipt-to = Alıcı
receipt-day = Ödeme tarihi
receipt-goods = Ürünler
receipt-amount = Tutar
receipt-scheme = Vergi, { $scheme } kapsamında pazaryeri tarafından tahsil edildi.
receipt-tax-collected = Vergi pazaryeri tarafından tahsil edildi.
receipt-refunded = İade edilen
receipt-print = Bu sayfayı yazdırmak veya PDF olarak saklamak için tarayıcınızı kullanın.
order-refund-begun = { $amount } size iade edilmek üzere yolda.
order-refund-paid = { $amount } size iade edildi.
order-refund-failed = { $amount } henüz iade edilemedi. İnceliyoruz.
flash-order-confirmed = Teşekkürler. Satıcıya şimdi ödeme yapılıyor.
flash-order-cancelled = Sipariş iptal edildi. Paranız iade ediliyor.
flash-order-other = Siparişin durumu bu arada değişti. Şu anki durumu budur.
problem-order-not-now = Bu şu anda yapılamaz
problem-order-not-now-detail = Sipariş, bunun yapılamayacağı bir aşamada. Siparişe yeniden bakın.
error-dispatch-carrier = Kargo şirketinin adını girin, en çok 60 karakter.
error-dispatch-tracking = Takip numarasını kargo şirketinin yazdığı gibi girin: harf, rakam ve kısa çizgi.
error-refund-too-much = Bu, iade edilecek kalan tutardan fazla.
mail-order-paid-subject = { $number } numaralı siparişiniz için teşekkürler
mail-order-paid-body =
    { $total } tutarındaki ödemeniz ulaştı ve siparişiniz satıcıya iletildi.
    { $lines }
    Siparişiniz ulaşana kadar paranız güvende tutulur.
mail-order-paid-action = Siparişinizi takip edin
mail-order-transfer-subject = Siparişiniz için lütfen { $total } havale edin
mail-order-transfer-body =
    Siparişiniz için teşekkürler. Lütfen { $total } tutarını en geç { $until } havale edin.
    Ödemenizin bulunabilmesi için şu açıklamayı yazın: { $number }
    Zamanında ödeme gelmezse sipariş kendiliğinden iptal edilir ve borcunuz olmaz.
mail-order-transfer-action = Hesabı ve açıklamayı gör
mail-order-lapsed-subject = { $number } numaralı siparişiniz iptal edildi
mail-order-lapsed-body =
    { $total } tutarındaki { $number } numaralı siparişiniz zamanında ödenmediği için iptal edildi. Borcunuz yok.
    Dilediğinizde yeniden sipariş verebilirsiniz.
mail-order-lapsed-action = Siparişi gör
mail-order-cancelled-subject = Satıcı { $number } numaralı siparişinizi gönderemiyor
mail-order-cancelled-body = Üzgünüz: { $number } numaralı siparişiniz iptal edildi. { $total }, ödediğiniz yolla size iade edilir.
mail-order-cancelled-action = Siparişi gör
mail-order-cancelled-by-you-subject = { $number } numaralı siparişiniz iptal edildi
mail-order-cancelled-by-you-body = { $number } numaralı siparişinizi iptal ettiniz. { $total }, ödediğiniz yolla size iade edilir.
mail-order-cancelled-by-you-action = Siparişi gör
mail-order-cancelled-late-subject = { $number } numaralı siparişiniz zamanında gönderilmedi
mail-order-cancelled-late-body = Satıcı { $number } numaralı siparişinizi zamanında göndermediği için sipariş iptal edildi. { $total }, ödediğiniz yolla size iade edilir.
mail-order-cancelled-late-action = Siparişi gör
mail-order-sent-subject = { $number } numaralı siparişiniz yolda
mail-order-sent-body =
    Satıcı siparişinizi kargoya verdi: { $carrier }. Takip numarası: { $tracking }
    En geç { $until } ulaşır. Ulaştığında lütfen sipariş sayfanızdan onaylayın.
mail-order-sent-action = Siparişinizi takip edin
mail-order-sent-untracked-subject = { $number } numaralı siparişiniz yolda
mail-order-sent-untracked-body =
    Satıcı siparişinizi kargoya verdi: { $carrier }. Takip numarası yok.
    En geç { $until } ulaşır. Ulaştığında lütfen sipariş sayfanızdan onaylayın.
mail-order-sent-untracked-action = Siparişinizi takip edin
