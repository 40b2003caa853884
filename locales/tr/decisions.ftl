# decisions: tr.

store-decision-title = Karar ver
store-decision-words = Satıcıya ne bildirilecek
store-decision-words-what = Satıcıya kendi sözlerinizle e-postayla gider. Mağazayı askıya alırken veya kapatırken gereklidir.
store-decision-was = Bu konuda size yazdık:
mail-store-opened-subject = { $store } açıldı
mail-store-opened-body =
    { $store } mağazanız açık. Alıcılar artık ürünlerinizi bulup satın alabilir.
    { $words }
mail-store-opened-action = Mağazanızı açın
mail-store-suspended-subject = { $store } askıya alındı
mail-store-suspended-body =
    { $store } mağazanız askıya alındı. Yeniden açılana kadar ürünleri satın alınamaz. Nedeni:
    { $words }
    Ödenmiş siparişler sürer. Bu karara bize yazarak yanıt verebilirsiniz.
mail-store-suspended-action = Mağazanızı görün
mail-store-closed-subject = { $store } kapatıldı
mail-store-closed-body =
    { $store } mağazanız artık bu pazaryerinde satış yapmıyor. Nedeni:
    { $words }
    Kazandıklarınız ödenecek. Bu karara bize yazarak yanıt verebilirsiniz.
mail-store-closed-action = Mağazanızı görün
