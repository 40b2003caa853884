# messages: tr.

frame-messages = Mesajlar
frame-seller-messages = Mesajlar
messages-title = Mesajlar
messages-with = Mesajlaşma: { $name }
messages-to-buyer = Alıcıya yaz
messages-none = Henüz mesaj yok
messages-none-what = Karşı tarafla yazışmalarınız burada bulunur.
messages-unread =
    { $n ->
        [one] { $n } yeni mesaj
       *[other] { $n } yeni mesaj
    }
messages-older = Eski mesajlar
message-text = Mesajınız
message-text-hint = Yalnızca ikiniz okuyabilirsiniz. Parola veya kart numarası yazmayın.
message-send = Gönder
message-picture = Görsel
message-write-seller = Satıcıya yaz
message-write-buyer = Alıcıya yaz
flash-message-sent = Mesajınız gönderildi.
error-message-too-long = Bir mesaj en çok 4.000 karakter olabilir.
order-problem = Siparişle ilgili sorun
wrong-first = Satıcıya sorunun ne olduğunu bildirin
wrong-first-what = Sorunu anlatın, yararı olacaksa görsel ekleyin. Sorunların çoğu böyle çözülür. Her şeyin yolunda olduğunu onaylamadığınız sürece paranız, koruma süreniz dolana kadar emanette kalır.
mail-message-waits-subject = Sizi bekleyen bir mesaj var: { $about }
mail-message-waits-body = Size şu konuda yazıldı: { $about }. Mesajı sayfalarımızda okuyup yanıtlayabilirsiniz.
mail-message-waits-action = Mesajı oku
