# home: tr.

home-title = Resmî makamların talepleri
home-lead = Burası, { $site } için, resmî makamların kullanıcılar hakkındaki hukuka uygun bilgi taleplerini yanıtlayan ofistir. Talebin kime ve nasıl yöneltileceğini söyler, eksikleri hemen bildirir ve verilmesine karar verileni herkesin doğrulayabileceği mühürlü bir paket olarak teslim eder.
home-danger = Özel kişi misiniz ve siz veya bir başkası tehlikede mi? Hemen yerel polisi arayın. Bu ofis yalnızca resmî makamlara yanıt verir.
home-whom = Talebi kime yönelteceğim?
home-whom-why = Platformu ve kullanıcının yaşadığı ülkeyi belirtin; talebin hangi şirkete, neden ve hangi kanallardan yöneltileceğini okuyun. Hesap gerekmez.
home-serve = Talep gönder
home-serve-why = Hesabı olan görevliler için: form yazdıklarınızı kaydeder, eksikleri belirtir ve talebin kime ulaşacağını gösterir.
home-guide = Kılavuz
home-guide-why = Sizden neye ihtiyacımız var, neler açıklanabilir, acil durumlarda ne geçerlidir ve yanıt nasıl doğrulanır.
home-sign-in = Giriş yap
home-sign-in-why = Görevliler ve personel için. Makamınıza hesap açmak için kılavuzun 8. bölümüne bakın.
home-requests = Makamınızın taleplerine git
home-queue = Sıraya git
home-programs = Programlar için:
