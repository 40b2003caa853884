# サインインと自分のアカウント。

nav-officers = 担当官

sign-in-title = サインイン
sign-in-mail = メールアドレス
sign-in-password = パスワード
sign-in-continue = 次へ
sign-in-no-account = 当局のアカウントは、当事務局または所属機関の管理者が作成します。
problem-sign-in-failed = サインインできませんでした
problem-sign-in-failed-detail = メールアドレスまたはパスワードが誤っているか、アカウントを使用できません。

code-title = 2 段階目の確認
code-label = コード
code-hint = アプリに現在表示されている 6 桁の数字、または回復コードを入力してください。
problem-wrong-code = コードが正しくありません
problem-wrong-code-detail = 端末の時計が正しいことを確認し、次のコードをお待ちください。各コードは一度だけ有効です。

enrolment-title = 2 段階目の確認の設定
enrolment-why = サインインには、パスワードに加えて端末のアプリが示すコードが必要です。設定は一度だけ行います。
enrolment-scan = 1. アプリで読み取ってください
enrolment-open = この端末のアプリで開く
enrolment-type = または次の秘密鍵を入力してください:
enrolment-confirm = 2. 表示されたコードを入力してください
enrolment-done = 確認してサインイン

recovery-title = 回復コード
recovery-why = これらのコードを安全な場所に保管してください。端末を失った場合、各コードを一度だけアプリの代わりに使用できます。再び表示されることはありません。
recovery-kept = 保管しました。次へ

invitation-title = ようこそ
invitation-for = { $mail } のパスワードを設定してください。
invitation-set = パスワードを設定

password-title = パスワード
password-current = 現在のパスワード
password-new = 新しいパスワード
password-again = 新しいパスワード(確認)
password-hint = 12 文字以上。関連のない単語をいくつか組み合わせると、覚えやすく推測されにくくなります。
password-change = パスワードを変更

account-title = あなたのアカウント
sessions-title = サインイン中の場所
session-device = ブラウザー
session-began = 開始
session-used = 最終使用
session-this = この端末
session-end = サインアウトさせる

tokens-title = API トークン
tokens-why = トークンを使うと、プログラムが範囲内であなたの代わりに操作できます。パスワードと同様に扱ってください。
token-new = 新しいトークン
token-name = 名前
token-name-hint = トークンの用途。
token-scopes = 許可する操作
token-days = 有効日数
token-expires = 有効期限
token-make = トークンを作成
token-revoke = 失効させる
token-made = 新しいトークンです。今すぐ控えてください。再び表示されることはありません。

scope-requests-read = 請求の閲覧
scope-requests-write = 請求の送達と補充
scope-packages-read = パッケージのダウンロード
scope-office-read = 事務局の業務の閲覧
scope-office-write = 事務局の業務の実行
scope-shop-read = 注文・住所・お気に入りの閲覧
scope-shop-write = 代理での購入
scope-seller-read = 出品・販売・残高の閲覧
scope-seller-write = 代理での販売
scope-market-read = マーケットプレイスの各表の閲覧
scope-market-write = マーケットプレイスの各表の管理

language-title = 言語
language-label = ページの言語
language-hint = 選択しない場合は、ブラウザーの言語に従います。
language-choose = この言語を使用

flash-signed-out = サインアウトしました。
flash-password-set = パスワードを設定しました。サインインできます。
flash-password-changed = パスワードを変更し、他のすべてのセッションを終了しました。
flash-language = 言語を変更しました。
flash-token-revoked = トークンを失効させました。
flash-session-ended = セッションを終了しました。

problem-scope-missing = トークンの権限が不足しています
problem-scope-missing-detail = この操作には権限 { $scope } を持つトークンが必要です。
problem-browsers-only = トークンでは使用できません
problem-browsers-only-detail = この操作は、ブラウザーでサインインした人だけが行えます。

error-password-too-short = 12 文字以上にしてください。
error-password-too-long = 512 バイト以内にしてください。
error-password-too-easy = 推測されやすいパスワードです。同じ文字の繰り返しやメールアドレスを避けてください。
error-passwords-differ = 2 つのパスワードが一致しません。
error-wrong-password = 現在のパスワードと一致しません。
error-token-name = 80 文字以内の名前を付けてください。
error-token-scopes = 権限を 1 つ以上選択してください。
error-token-days = 有効日数は 1~366 日です。

# 機関とその担当官。

authority-title = { $name }
authority-name = 機関の名称
authority-country = 国
authority-kind-label = 種類
authority-kind-police = 警察
authority-kind-prosecutor = 検察
authority-kind-court = 裁判所
authority-kind-central = 中央当局
authority-kind-other = その他の機関
authority-address = 所在地
authority-domains = メールドメイン
authority-recipients = 開示用の鍵 (age)
authority-recipients-hint = age1 で始まる公開鍵を 1 行に 1 つ。パッケージはそれぞれの鍵に対して暗号化されます。
status-label = 状態
status-invited = 招待済み
status-active = 有効
status-suspended = 停止中
officers-title = 担当官
officer-invite = 担当官を招待
officer-administers = この機関の担当官を管理する
officer-mail-hint = この機関のメールドメインのアドレス。
person-name = 氏名
person-mail = メールアドレス
invitation-made = このリンクを、他の人に読まれない方法で本人に渡してください。7 日間、一度だけ有効で、再び表示されることはありません。

error-mail-in-use = このアドレスのアカウントは既に存在します。
error-not-the-authoritys-domain = アドレスがこの機関のメールドメインに属していません。
error-not-a-domain = police.example のようなドメインを 1 つ以上指定してください。
error-not-a-recipient = age の公開鍵ではありません。
