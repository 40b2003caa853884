# orders: ja.

order-stage-placed = 未払い
order-stage-paid = 支払い済み
order-stage-dispatched = 配送中
order-stage-delivered = 到着
order-stage-completed = 完了
order-stage-cancelled = キャンセル
order-stage-returning = 返品手続き中
order-stage-returned = 返品済み
order-stage-refunded = 返金済み
order-event-placed = 注文
order-event-paid = 支払い
order-event-cancelled = キャンセル
order-event-dispatched = 運送会社に引き渡し
order-event-delivered = 到着(運送会社による)
order-event-confirmed = 受け取りの確認
order-event-protection-ended = 完了: 保護期間が終了
order-event-extended = 保護期間の延長
order-event-return-asked = 返品の申し込み
order-event-return-ended = 返品手続きの終了
order-event-returned = 返品・返金
order-event-refunded-in-part = 一部返金
order-event-refunded = 返金
order-by-buyer = 購入者による
order-by-seller = 出品者による
order-by-operator = マーケットプレイスによる
order-by-provider = 決済事業者による
order-by-clock = 期限切れによる
orders-title = 注文履歴
orders-none = 注文はまだありません
orders-none-what = 購入した商品はここに表示されます。
orders-more =
    { $n ->
       *[other] ほか { $n } 点
    }
orders-see = 注文を見る
orders-see-number = 注文 { $number } を見る
orders-older = 以前の注文
orders-find = 注文を探す
orders-find-what = アカウントなしでの注文はこちらから。どちらもお送りしたメールに記載されています。
orders-find-number = 注文番号
orders-find-number-what = 英数字 10 文字(例: 7K3M9-QPD4X)
orders-find-do = 探す
orders-find-none = この番号とメールアドレスに一致する注文はありません。
order-title = 注文 { $number }
order-arrived = 商品は届きましたか?
order-arrived-what = 受け取りの確認をいただくか、この期限が過ぎるまで、代金は出品者に支払われません。問題がある場合は確認しないでください。
order-confirm = はい、問題ありません
order-waits = 出品者が発送の準備をしています
order-waits-what = 期限内に発送されない場合、注文は自動的にキャンセルされ、代金は返金されます。
order-cancel = 注文をキャンセル
order-left = 期限: { $when }
order-unpaid = この注文はまだ支払われていません。
order-pay = 今すぐ支払う
order-goods = 購入した商品
order-happened = 履歴
order-carrier = 運送会社: { $carrier }
order-paid = お支払い金額
order-purchase = 購入全体
order-receipt = 領収書
receipt-title = 注文 { $number } の領収書
receipt-from = 販売者
receipt-register = 登記: { $register }
receipt-vat = VAT 番号: { $number }
receipt-to = 購入者
receipt-day = 支払日
receipt-goods = 商品
receipt-amount = 金額
receipt-scheme = 税は { $scheme } に基づきマーケットプレイスが徴収しました。
receipt-tax-collected = 税はマーケットプレイスが徴収しました。
receipt-refunded = 返金額
receipt-print = このページは、ブラウザーの機能で印刷または PDF として保存できます。
order-refund-begun = { $amount } の返金を手続き中です。
order-refund-paid = { $amount } を返金しました。
order-refund-failed = { $amount } の返金がまだできていません。確認しております。
flash-order-confirmed = ありがとうございます。出品者に代金を支払いました。
flash-order-cancelled = 注文をキャンセルしました。代金は返金されます。
flash-order-other = 注文の状態が変わりました。現在の状態を表示しています。
problem-order-not-now = 現在この操作はできません
problem-order-not-now-detail = 注文はこの操作ができない段階にあります。注文をもう一度ご確認ください。
error-dispatch-carrier = 運送会社名を 60 文字以内で入力してください。
error-dispatch-tracking = 追跡番号を運送会社の表記どおりに入力してください(英数字とハイフン)。
error-refund-too-much = 返金可能な残額を超えています。
mail-order-paid-subject = ご注文ありがとうございます({ $number })
mail-order-paid-body =
    { $total } のお支払いを確認し、ご注文を出品者に伝えました。
    { $lines }
    代金は商品の到着までお預かりします。
mail-order-paid-action = 注文の状況を確認
mail-order-transfer-subject = ご注文の代金 { $total } をお振り込みください
mail-order-transfer-body =
    ご注文ありがとうございます。{ $until }までに { $total } をお振り込みください。
    ご入金を確認できるよう、次の参照番号をご記入ください: { $number }
    期限までにご入金がない場合、注文は自動的にキャンセルされ、お支払いの必要はなくなります。
mail-order-transfer-action = 口座と参照番号を見る
mail-order-lapsed-subject = ご注文 { $number } はキャンセルされました
mail-order-lapsed-body =
    ご注文 { $number }({ $total })は期限までにお支払いがなかったため、キャンセルされました。お支払いの必要はありません。
    またのご注文をお待ちしております。
mail-order-lapsed-action = 注文を見る
mail-order-cancelled-subject = 出品者がご注文 { $number } を発送できません
mail-order-cancelled-body = 申し訳ございません。ご注文 { $number } はキャンセルされました。{ $total } をお支払い時と同じ方法で返金します。
mail-order-cancelled-action = 注文を見る
mail-order-cancelled-by-you-subject = ご注文 { $number } はキャンセルされました
mail-order-cancelled-by-you-body = ご注文 { $number } のキャンセルを承りました。{ $total } をお支払い時と同じ方法で返金します。
mail-order-cancelled-by-you-action = 注文を見る
mail-order-cancelled-late-subject = ご注文 { $number } は期限内に発送されませんでした
mail-order-cancelled-late-body = 出品者がご注文 { $number } を期限内に発送しなかったため、キャンセルされました。{ $total } をお支払い時と同じ方法で返金します。
mail-order-cancelled-late-action = 注文を見る
mail-order-sent-subject = ご注文 { $number } が発送されました
mail-order-sent-body =
    出品者がご注文の商品を { $carrier } に引き渡しました。追跡番号: { $tracking }
    遅くとも { $until }までに到着します。届きましたら、注文のページで受け取りをご確認ください。
mail-order-sent-action = 注文の状況を確認
mail-order-sent-untracked-subject = ご注文 { $number } が発送されました
mail-order-sent-untracked-body =
    出品者がご注文の商品を { $carrier } に引き渡しました。追跡番号はありません。
    遅くとも { $until }までに到着します。届きましたら、注文のページで受け取りをご確認ください。
mail-order-sent-untracked-action = 注文の状況を確認
