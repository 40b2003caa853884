# decisions: ar.

store-decision-title = القرار
store-decision-words = ما يُبلَّغ به البائع
store-decision-words-what = يُرسل إلى البائع بالبريد الإلكتروني بكلماتك. إلزامي عند إيقاف متجر أو إغلاقه.
store-decision-was = كتبنا إليك بشأن ذلك:
mail-store-opened-subject = فُتح { $store }
mail-store-opened-body =
    متجرك { $store } مفتوح. يمكن للمشترين الآن العثور على منتجاتك وشراؤها.
    { $words }
mail-store-opened-action = فتح المتجر
mail-store-suspended-subject = أُوقف { $store }
mail-store-suspended-body =
    متجرك { $store } موقوف. لا يمكن شراء منتجاته حتى يُعاد فتحه. السبب:
    { $words }
    تمضي الطلبات المدفوعة في سيرها. يمكنك الرد على هذا القرار بمراسلتنا.
mail-store-suspended-action = عرض المتجر
mail-store-closed-subject = أُغلق { $store }
mail-store-closed-body =
    لم يعد متجرك { $store } يبيع في هذه السوق. السبب:
    { $words }
    يُدفع إليك ما كسبته. يمكنك الرد على هذا القرار بمراسلتنا.
mail-store-closed-action = عرض المتجر
