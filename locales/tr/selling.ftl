# selling: tr.

sold-title = Gönderilecek siparişler
sold-all = Tümü
sold-none = Sipariş yok
sold-none-what = Yeni bir sipariş, ödenir ödenmez burada görünür.
sold-send = Gönderim: { $when }
sold-dispatch = Gönder
sold-carrier = Kargo şirketi
sold-tracking = Takip numarası
sold-tracking-what = Alıcı görür; yoksa boş bırakın.
sold-dispatched = Yola çıktı
sold-decline = Gönderilemiyor mu?
sold-decline-do = Siparişi iptal et
sold-reason = Neden?
flash-order-dispatched = Alıcıya siparişin yolda olduğu bildirildi.
flash-order-declined = Sipariş iptal edildi; alıcı parasının tümünü geri alır.
cancel-reason-out-of-stock = Stokta kalmadı
cancel-reason-cannot-send = Oraya gönderilemiyor
