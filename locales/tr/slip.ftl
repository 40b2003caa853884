# slip: tr.

slip-title = { $number } numaralı siparişin sevk fişi
slip-print = Bu sayfayı yazdırın (Ctrl+P veya ⌘P). A4 ve Letter kâğıda sığar; fiyatlar yer almaz.
slip-open = Sevk fişi
slip-to = Alıcı
slip-from = Gönderen
slip-ordered = Sipariş tarihi
slip-pieces = Adet
slip-number = Numara
slip-packed = Paketlendi
slip-all =
    { $n ->
        [one] Toplam { $n } adet
       *[other] Toplam { $n } adet
    }
slip-return = Bir sorun mu var? Mağazada siparişinizi açın: orada satıcıya sorabilir veya iade edebilirsiniz.
