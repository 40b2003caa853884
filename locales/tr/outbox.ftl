# outbox: tr.

mail-greeting = Merhaba { $name },
mail-greeting-nameless = Merhaba,
mail-footer = Bu e-posta, hesabınızdaki veya siparişinizle ilgili bir işlem nedeniyle { $site } tarafından gönderildi. Bu adrese gelen yanıtlar okunmaz.
mail-trial-subject = { $site } e-postaları ulaşıyor
mail-trial-body =
    Bu bir denemedir: { $site } sorumlularından biri e-postaların ulaşıp ulaşmadığını görmek istedi.
    Yapmanız gereken bir şey yok.
mail-trial-action = Siteye git: { $site }
problem-mail-erased = Bu e-postanın metni silindi
problem-mail-erased-detail = E-posta metinleri gönderildikten bir süre sonra silinir. Yeniden gönderilemez.
problem-under-way = Zaten yolda
problem-under-way-detail = Deneme bitene kadar bekleyin, sonra yeniden deneyin.
problem-webhook-too-many = Çok fazla adres
problem-webhook-too-many-detail = Artık kullanmadığınız bir adresi kaldırın, sonra yenisini ekleyin.
error-webhook-address = https:// ile başlayan, kullanıcı adı veya parola içermeyen, genel internette bir adres girin.
error-webhook-events = En az bir olay seçin.
