# overview: tr.

overview-title = Genel bakış
overview-waits = Sizi bekleyenler
overview-to-dispatch = Gönderilecek siparişler
overview-soon =
    { $n ->
        [one] { $n } tanesinin süresi bir gün içinde doluyor
       *[other] { $n } tanesinin süresi bir gün içinde doluyor
    }
overview-messages = Okunmamış mesajlar
overview-questions = Yanıtlanacak sorular
overview-returns = İadeler
overview-low = Az kalanlar
overview-next = Sıradaki gönderimler
overview-order = Sipariş
overview-article = Ürün
overview-country = Ülke
overview-due = Son gönderim
overview-amount = Tutar
overview-thirty = Son 30 gün
overview-sales = Satışlar
overview-orders = Siparişler
overview-mean = Ortalama sipariş
overview-offered = Satıştaki ürünler
overview-change = Önceki 30 güne göre { $change }
overview-sales-chart = Güne göre satışlar
overview-orders-chart = Güne göre siparişler
overview-countries-chart = Siparişlerin gittiği yerler
overview-highest = En yüksek: { $most }.
overview-as-table = Tablo olarak
overview-day = Gün
overview-best = En çok satın alınanlar
overview-pieces = Adet
overview-left = Kalan
