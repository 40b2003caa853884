# messages: ja.

frame-messages = メッセージ
frame-seller-messages = メッセージ
messages-title = メッセージ
messages-with = { $name } とのメッセージ
messages-to-buyer = 購入者に連絡する
messages-none = メッセージはまだありません
messages-none-what = 取引相手とのやりとりはここに表示されます。
messages-unread =
    { $n ->
       *[other] 新着メッセージ { $n } 件
    }
messages-older = 以前のメッセージ
message-text = メッセージ
message-text-hint = 読めるのはお二人だけです。パスワードやカード番号は書かないでください。
message-send = 送信
message-picture = 画像
message-write-seller = 出品者に連絡する
message-write-buyer = 購入者に連絡する
flash-message-sent = メッセージを送信しました。
error-message-too-long = メッセージは 4,000 文字までです。
order-problem = 注文に問題がある
wrong-first = まず出品者に問題を伝えてください
wrong-first-what = 状況を説明し、必要に応じて写真を添えてください。ほとんどの問題はこれで解決します。「問題ありません」と確認しない限り、代金は保護期間が終わるまでお預かりします。
mail-message-waits-subject = メッセージが届いています: { $about }
mail-message-waits-body = { $about } についてメッセージが届いています。サイトで確認し、返信できます。
mail-message-waits-action = メッセージを読む
