# shipping: ja.

shipping-title = 配送方法
shipping-lead = 発送先の国、運送会社、日数、料金を設定します。最初の配送方法は、別の指定がないすべての商品に使われます。
shipping-new = 新しい配送方法
shipping-none = 発送先はまだありません
shipping-none-what = 発送先を設定すると、購入者が注文できるようになります。
shipping-handling-says =
    { $n ->
       *[other] { $n } 営業日以内に運送会社に引き渡し
    }
shipping-to = 発送先
shipping-to-hint = 国をカンマで区切って入力してください。EU は欧州連合を表します。それ以外のすべての国の場合は空欄にします。
shipping-others = その他のすべての国
shipping-service = サービス
shipping-carrier = 運送会社
shipping-time = 配送日数
shipping-fee = 料金
shipping-days = { $least }~{ $most } 営業日
shipping-fee-kg = { $fee } + 1 kg ごとに { $each }
shipping-fee-free = { $fee }、{ $from } 以上で無料
shipping-change = 変更
shipping-remove = 削除
shipping-name = 名前
shipping-name-hint = あなただけに表示されます。
shipping-handling = 引き渡しまでの営業日数
shipping-handling-hint = 0 から 30 まで。
shipping-lanes = 発送先(料金は { $currency })
shipping-lanes-hint = 運送会社、日数、料金がすべて空欄の行は無視されます。
shipping-lane = 行 { $n }
shipping-lane-remove = この行を削除
shipping-days-least = 配送の営業日数(最短)
shipping-days-most = 配送の営業日数(最長)
shipping-base = 料金
shipping-per-kg = 1 kg ごとの追加料金
shipping-free-from = 送料無料になる商品金額
shipping-more = 行を追加
flash-shipping-saved = 保存しました。
error-not-a-country-name = 「{ $wanted }」という国は見つかりません。
