# decisions: ja.

store-decision-title = 決定
store-decision-words = 出品者への通知文
store-decision-words-what = この文章がそのまま出品者にメールで送られます。ストアを停止または閉鎖する場合は必須です。
store-decision-was = この件についてのお知らせ:
mail-store-opened-subject = { $store } を開設しました
mail-store-opened-body =
    ストア「{ $store }」を開設しました。購入者が商品を見つけて購入できるようになりました。
    { $words }
mail-store-opened-action = ストアを開く
mail-store-suspended-subject = { $store } を停止しました
mail-store-suspended-body =
    ストア「{ $store }」を停止しました。再開するまで商品は購入できません。理由:
    { $words }
    支払い済みの注文はそのまま続行されます。この決定に異議がある場合は、当方までご連絡ください。
mail-store-suspended-action = ストアを見る
mail-store-closed-subject = { $store } を閉鎖しました
mail-store-closed-body =
    ストア「{ $store }」は、このマーケットプレイスで販売できなくなりました。理由:
    { $words }
    売上金は振り込まれます。この決定に異議がある場合は、当方までご連絡ください。
mail-store-closed-action = ストアを見る
