# outbox: ja.

mail-greeting = { $name } 様
mail-greeting-nameless = お客様
mail-footer = このメールは、お客様のアカウントまたは注文に関して { $site } からお送りしています。このアドレスへの返信はお読みできません。
mail-trial-subject = { $site } からのメール配信テスト
mail-trial-body =
    これはテストです。{ $site } の担当者が、メールが届くかどうかを確認しています。
    ご対応は不要です。
mail-trial-action = { $site } を開く
problem-mail-erased = このメールの本文は消去されました
problem-mail-erased-detail = メールの本文は送信後しばらくすると消去されます。再送はできません。
problem-under-way = すでに送信中です
problem-under-way-detail = 送信が試みられるのを待ってから、もう一度お試しください。
problem-webhook-too-many = アドレスが多すぎます
problem-webhook-too-many-detail = 使わなくなったアドレスを削除してから、新しいものを追加してください。
error-webhook-address = https:// で始まり、ユーザー名やパスワードを含まない公開インターネット上のアドレスを入力してください。
error-webhook-events = イベントを 1 つ以上選んでください。
