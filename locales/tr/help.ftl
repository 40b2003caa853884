# help: tr.

help-title = Yardım
help-on-order = Nasıl sipariş veririm?
help-answer-order = Dilediğiniz kadar satıcıdan beğendiklerinizi sepete ekleyin ve ödemeye geçin. Hesap gerekmez: yalnızca e-posta adresinizle bir onay ve her siparişi takip edeceğiniz bir bağlantı alırsınız.
help-on-pay = Nasıl öderim?
help-answer-pay = Hepsi için bir kez, kendi para biriminizle. Sayfadaki toplam, ödeyeceğiniz tutardır: tahsil edebildiğimiz her yerde vergi, gümrük ve teslimat dahildir; edemediğimiz yerde bu, sayfada belirtilir.
help-on-protect = Paramla ne olur?
help-answer-protect = Siparişiniz için güvende tutulur. Satıcı, her şeyin ulaştığını onayladığınızda veya koruma süreniz bittiğinde parayı alır.
help-on-arrive = Ne zaman ulaşır?
help-answer-arrive = Ürün sayfası, satın almadan önce ülkeniz için süreyi; sipariş sayfanız ise verilen sözü gösterir. Zamanında gönderilmeyen sipariş kendiliğinden iptal edilir ve paranız iade edilir.
help-on-back = Fikrimi değiştirebilir miyim?
help-answer-back = Hiçbir şey gönderilmediği sürece siparişi kendi sayfasından iptal eder, paranızın tümünü geri alırsınız. Sonrasında satıcıya yazın: kim olduğu ve nasıl ulaşılacağı her üründe belirtilir.
help-on-report = Burada satılmaması gereken bir şey var. Kime bildireyim?
help-answer-report = Her üründe, satıcı bilgilerinin yanında bir bildirim bağlantısı vardır. Neyin yanlış olduğunu yazın; hesap gerekmez.
help-on-sell = Üreticiyim veya distribütörüm. Burada satış yapabilir miyim?
help-answer-sell = Evet. Şirketinizin bilgileri ve belgeleriyle başvurun; pazaryeri bunları inceler ve mağazanızı açar.
