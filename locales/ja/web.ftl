# すべてのページの枠と、どこでも起こりうる問題。

page-skip = 本文へ移動
page-nav = メイン
page-languages = 言語
page-sign-in = サインイン
page-sign-out = サインアウト

form-faults = 送信する前に確認が必要な項目があります:
form-choose = 選択してください …

typed-title = 入力内容は失われていません。以下が入力された内容です
typed-sign-in = まず新しいタブでサインインし、このページに戻ってもう一度送信してください。
typed-sign-in-link = サインイン(新しいタブ)
typed-file = ファイルをもう一度選択してください:
typed-send-again = もう一度送信

problem-home = トップページへ
problem-code = コード:
problem-about = 要求に応じられないとき、プログラムはこの問題を返します。返答には何が誤っているかが示され、問題のある項目がそれぞれ挙げられます。

problem-not-found = 見つかりません
problem-not-found-detail = ここには何もないか、閲覧できるものがありません。
problem-forbidden = 許可されていません
problem-forbidden-detail = このアカウントではこの操作を行えません。
problem-not-signed-in = サインインしていません
problem-not-signed-in-detail = サインインするか、有効な API トークンを送信してください。
problem-invalid = 不足または誤りのある情報があります
problem-invalid-detail = 問題のある項目は以下のとおりです。
problem-unreadable = この要求を読み取れません
problem-unreadable-detail = 送信された内容がこのアドレスの想定する形式ではないか、途中で途切れました。
problem-conflict = 他の人が先に処理しました
problem-conflict-detail = その間に内容が変わりました。現在の状態を確認してから、改めて判断してください。
problem-too-many = 試行回数が多すぎます
problem-too-many-detail = しばらく待ってからもう一度お試しください。
problem-too-often = リクエストが多すぎます
problem-too-often-detail = { $seconds } 秒後にもう一度お試しください。このリクエストは何も実行されていません。
problem-internal = こちら側で問題が発生しました
problem-internal-detail = 何も変更されていません。再び起こる場合は、次のインシデント番号を運営者にお伝えください: { $incident }
problem-foreign-form = このフォームは当サイトのページから送信されたものではありません
problem-foreign-form-detail = ブラウザーによると要求は別のサイトから来ているため、何も実行されませんでした。
problem-stale-form = このフォームは古くなっています
problem-stale-form-detail = ページを開いた後にサインインまたはサインアウトしました。まだ何も実行されていません。入力内容を確認してもう一度送信してください。
problem-session-ended = サインインの有効期限が切れました
problem-session-ended-detail = フォームが届く前にセッションが終了しました。まだ何も実行されておらず、何も失われていません。
problem-unsupported-type = この種類の内容は受け付けられません
problem-unsupported-type-detail = このアドレスの説明書に記載された種類で送信してください。
problem-too-large = このフォームは大きすぎます
problem-too-large-detail = 一度に送信できる文字情報は { $limit } までです。
problem-body-too-large = 大きすぎます
problem-body-too-large-detail = 送信された内容がこのアドレスで受け付けられる大きさを超えています。何も保存されていません。より小さなファイルを一つずつ送信してください。
problem-method-not-allowed = ここではこの操作を行えません
problem-method-not-allowed-detail = アドレスは存在しますが、この HTTP メソッドには対応していません。
problem-too-slow = 時間がかかりすぎました
problem-too-slow-detail = 要求が時間内に届きませんでした。もう一度お試しください。
problem-storage-full = 保存領域がいっぱいです
problem-storage-full-detail = 何も保存されず、何も失われていません。後でもう一度お試しください。運営者には通知済みです。
problem-unavailable = 現在この操作を行えません
problem-unavailable-detail = システムの一部が応答していません。何も変更されていません。1 分ほど待ってからもう一度お試しください。
problem-bad-idempotency-key = この Idempotency-Key は使用できません
problem-bad-idempotency-key-detail = 1~200 文字の表示可能な ASCII 文字でなければなりません。
problem-idempotency-key-reused = この Idempotency-Key は別の要求で使用済みです
problem-idempotency-key-reused-detail = 同じキーが以前に別の内容で送信されています。新しい要求には新しいキーを使用してください。
problem-idempotency-key-taken = この要求は処理中です
problem-idempotency-key-taken-detail = 同じ要求が現在処理されています。少し待ってから再度お問い合わせください。

error-required = 必須項目です。
error-not-an-email = メールアドレスの形式ではありません。
error-not-a-country = 国として認識できません。
error-not-a-choice = 表示された値から選択してください。
error-json-member = JSON 文書のメンバーの型が誤っているか、不足しています。詳細は「reason」に示されます。
