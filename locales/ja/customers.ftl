# customers: ja.

customer-sign-in-title = サインイン
customer-forgotten = パスワードをお忘れですか?
customer-keep = この端末でサインインしたままにする
customer-new = はじめての方
customer-join = アカウントを作成
customer-office = 当局・職員の方はこちらからサインイン
join-title = アカウントを作成
join-why = 注文の確認、住所の保存、次回からのスムーズなお支払いに。
join-name = お名前
join-mail-hint = ご本人のアドレスであることを確認するリンクをお送りします。
join-country = 国
join-country-hint = お住まいの国。
join-currency = 通貨
join-do = アカウントを作成する
join-have = アカウントをお持ちの方
join-sent-title = メールをご確認ください
join-sent-words = メールをお送りしました。メール内のリンクを開いて登録を完了してください。リンクは 3 日間有効です。
join-sent-nothing = 届いていませんか?
join-sent-again = もう一度送る
flash-mail-again = このアドレスで登録があった場合は、メールを再送しました。
confirm-title = あと少しで完了です
confirm-words = { $mail } 用に設定したパスワードを入力して、登録を完了してください。
confirm-hint = 他人があなたの名前でアカウントを開設するのを防ぐためです。
confirm-do = 確認してサインイン
confirm-anew = パスワードが違いますか?最初からやり直す
flash-joined = ようこそ!アカウントの準備ができました。
forgotten-title = パスワードをお忘れですか?
forgotten-words = メールアドレスを入力してください。新しいパスワードを設定するリンクをお送りします。
forgotten-do = リンクを送る
forgotten-sent-title = メールをご確認ください
forgotten-sent-words = このアドレスにメールをお送りしました。リンクは 1 時間、1 回限り有効です。
new-password-title = 新しいパスワードの設定
mail-title = 新しいメールアドレス
mail-words = 今後このアドレスでサインインすることを確認してください。
mail-do = このアドレスを使う
flash-mail-changed = メールアドレスを変更しました。
flash-mail-asked = 新しいアドレスにメールをお送りしました。メール内のリンクを開くと変更が有効になります。
account-nav = アカウント
account-home-title = アカウント
account-home-hello = { $name } さん、こんにちは
account-tab-home = 概要
account-tab-details = 登録情報
account-tab-addresses = 住所
account-tab-security = サインインとセキュリティ
account-tab-tokens = API トークン
details-title = 登録情報
details-you = お客様について
details-save = 保存
details-new-mail = 新しいメールアドレス
details-new-mail-hint = リンクをお送りします。リンクを開くまで変更されません。
details-change-mail = アドレスを変更
flash-saved = 保存しました。
security-title = サインインとセキュリティ
second-step-on = サインイン時に、パスワードに続いてアプリのコードの入力が必要です。
second-step-off = パスワードを知られても、端末のアプリのコードが第三者のサインインを防ぎます。
second-step-sellers = 出品する方には設定をおすすめします。
second-step-why = 以後、サインイン時にはパスワードに続いて端末のアプリのコードの入力が必要になります。
second-step-do = 有効にする
second-step-remove = 無効にする
flash-second-step-removed = 2 段階目の確認を無効にしました。
security-own = お客様のデータ
security-data = 当サイトが保有するお客様の全データを 1 つのファイルで。
security-download = データをダウンロード
security-closing = アカウントはいつでも閉鎖できます。
closing-title = アカウントの閉鎖
closing-what-goes = サインイン情報、住所、設定は直ちに消去されます。元に戻すことはできません。
closing-what-stays = 注文の記録は、法律で定められた期間保管されます。その記録で買い物をすることはできません。
closing-sure = アカウントを閉鎖します
closing-do = アカウントを閉鎖する
closing-back = 閉鎖せずに戻る
flash-account-closed = アカウントを閉鎖しました。ご利用ありがとうございました。
problem-store-open = まだ出品中です
problem-store-open-detail = ストアのあるアカウントはまだ閉鎖できません。先にストアを閉鎖し、未完了の注文と代金の精算を済ませてください。
addresses-title = 住所
addresses-none = 保存した住所はまだありません。
addresses-back = 住所一覧に戻る
address-new = 住所を追加
address-edit-title = 住所の変更
address-edit = 変更
address-remove = 削除
address-make-default = 既定の住所にする
address-default = 既定の住所
address-save = 住所を保存
address-country-use = この国にする
address-optional = (任意)
address-example = 例: { $example }
address-doubts = もう一度ご確認ください。間違いの可能性があります:
address-sure = このままで正しい
flash-address-saved = 住所を保存しました。
flash-address-removed = 住所を削除しました。
problem-address-book-full = アドレス帳がいっぱいです
problem-address-book-full-detail = 保存できる住所は 50 件までです。使わなくなった住所を削除してください。
address-label-name = お名前
address-label-organisation = 会社名
address-label-street = 番地・通り
address-label-street_more = 建物名・階・部屋番号
address-label-suburb = 町名
address-label-district = 区
address-label-neighbourhood = 地区
address-label-village_township = 村・郷鎮
address-label-townland = タウンランド
address-label-city = 市区町村
address-label-post_town = 郵便上の町名
address-label-area = 地域
address-label-province = 州・省
address-label-state = 州
address-label-emirate = 首長国
address-label-parish = 教区
address-label-department = 県
address-label-island = 島
address-label-county = 郡・県
address-label-prefecture = 都道府県
address-label-do_si = 道・市(do、si)
address-label-oblast = 州(oblast)
address-label-governorate = 県
address-label-region = 地方
address-label-postal_code = 郵便番号
address-label-zip_code = 郵便番号(ZIP)
address-label-pin_code = 郵便番号(PIN)
address-label-eircode = 郵便番号(Eircode)
address-label-sorting_code = 仕分けコード(CEDEX)
address-label-country = 国
address-label-telephone = 電話番号
error-address-missing = 必須項目です。
error-address-missing-like = 必須項目です。候補: { $suggestions }
error-address-too-long = { $most } 文字以内で入力してください。
error-address-too-many = { $most } 行以内で入力してください。
error-address-malformed = この国の形式と異なるようです。
error-address-malformed-like = この国の形式と異なるようです。例: { $examples }
error-address-unknown = 見つかりませんでした。
error-address-unknown-like = 見つかりませんでした。もしかして: { $suggestions }
error-address-disagrees = { $says } と一致しません。
error-address-disagrees-like = { $says } と一致しません。正しくは { $expected } と思われます。
error-address-unused = この国の住所では使われない項目です。
error-mail-address = メールアドレスを入力してください(例: name@example.com)。
error-name-too-long = 100 文字以内で入力してください。
error-closing-sure = よろしければ、このチェックボックスにチェックを入れてください。
mail-customer-confirm-subject = メールアドレスの確認
mail-customer-confirm-body =
    このアドレスで { $site } のアカウント開設の申し込みがありました。
    リンクを開き、パスワードを入力して登録を完了してください。リンクは 3 日間有効です。
    お心当たりがない場合は何もなさらないでください。アカウントは開設されません。
mail-customer-confirm-action = アドレスを確認する
mail-customer-known-subject = すでにアカウントをお持ちです
mail-customer-known-body =
    このアドレスで { $site } のアカウントを作成しようとする操作がありました。このアドレスのアカウントはすでにあるため、何も変更されていません。
    サインインするか、パスワードをお忘れの場合は新しいパスワードを設定してください。
mail-customer-known-action = サインイン
mail-customer-forgotten-subject = 新しいパスワードの設定
mail-customer-forgotten-body =
    { $site } のアカウントのパスワード再設定の申し込みがありました。
    リンクは 1 時間、1 回限り有効です。お心当たりがない場合は何もなさらないでください。パスワードは変わりません。
mail-customer-forgotten-action = 新しいパスワードを設定する
mail-customer-unknown-subject = このアドレスのアカウントはありません
mail-customer-unknown-body =
    { $site } でパスワード再設定の申し込みがありましたが、このアドレスのお買い物用アカウントはありません。
    別のアドレスで登録された可能性があります。お心当たりがない場合は何もなさらないでください。
mail-customer-unknown-action = アカウントを作成する
mail-customer-password-subject = パスワードが変更されました
mail-customer-password-body =
    { $site } のアカウントのパスワードが先ほど変更され、ほかの端末はすべてサインアウトされました。
    お心当たりがない場合は、直ちに新しいパスワードを設定し、アカウントをご確認ください。
mail-customer-password-action = アカウントを見る
mail-customer-mail-subject = 新しいメールアドレスの確認
mail-customer-mail-body =
    今後このアドレスで { $site } にサインインするための確認です。
    リンクを開いて確認してください。リンクは 1 日間有効です。
mail-customer-mail-action = このアドレスを使う
mail-customer-mail-changed-subject = メールアドレスが変更されました
mail-customer-mail-changed-body =
    { $site } のアカウントのメールアドレスが変更されました。サインインとご連絡には新しいアドレスを使用します。
    お心当たりがない場合は、直ちにご連絡ください。
mail-customer-mail-changed-action = アカウントを見る
mail-customer-closed-subject = アカウントを閉鎖しました
mail-customer-closed-body =
    ご希望により { $site } のアカウントを閉鎖しました。サインイン情報、住所、設定は消去されました。
    注文の記録は、法律で定められた期間保管されます。
mail-customer-closed-action = ショップへ
