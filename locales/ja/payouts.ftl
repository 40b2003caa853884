# payouts: ja.

nav-payouts = 振込
payouts-title = 出品者への振込
payouts-what = ストアの売上金はまとめて振り込みます。まず振込一覧を作成して内容を確認します。実行すると代金が確保され、銀行用のファイルをダウンロードできます。
payouts-next = 現在の振込対象
payouts-nobody-owed = 支払うべき売上金のあるストアはありません。
payouts-store = ストア
payouts-owed = 売上金残高
payouts-outcome = 実行した場合
payouts-pays = 振り込む
payouts-why-owes = ストアに未払いがあり、次の売上金から差し引かれます
payouts-why-little = 最低金額に達していません
payouts-why-no-account = 銀行口座が登録されていません
payouts-why-new-account = 銀行口座が変更されたばかりです
payouts-why-suspended = ストアは停止中です
payouts-why-in-run = 未実行の振込一覧に含まれています
payouts-draw-up = 振込一覧を作成
payouts-draw-up-what =
    { $n ->
       *[other] { $n } 件のストアに振り込みます。実行するまで送金されません。
    }
payouts-runs = 振込一覧
payouts-no-runs = 振込一覧はまだありません。
payouts-drawn-up = 作成
payouts-by-clock = 自動
payouts-count = 振込件数
payouts-state = 状態
payouts-total = 合計
payouts-run-drawn-up = 作成済み・未実行
payouts-run-begun = 実行中: 銀行の回答待ち
payouts-run-done = 完了
payouts-run-given-up = 中止
payouts-results = 銀行の回答を登録
payouts-results-what = payout、result、reason の列がある CSV ファイル。result は paid、failed、returned のいずれか、reason は account-unknown、account-closed、refused、other のいずれかです。同じファイルを 2 度登録しても変わりません。
payouts-results-file = 結果のファイル
payouts-results-enter = 登録する
payouts-entered =
    { $n ->
       *[other] { $n } 行を登録しました。次の行は登録できませんでした:
    }
payouts-bad-no-payout = { $line } 行目: この番号の振込はありません。
payouts-bad-not-under-way = { $line } 行目: この振込にはすでに別の回答があるか、まだ実行されていません。
payouts-bad-payout-result = { $line } 行目: result が paid、failed、returned のいずれでもありません。
payouts-bad-payout-reason = { $line } 行目: この reason は認識できません。
payouts-run-title = 振込一覧
payouts-start-what = 金額を確認してください。実行すると各振込の代金が確保されます。支払う必要のなくなったものは除かれます。
payouts-start = 実行する
payouts-give-up = 中止する
payouts-file-what = このファイルを銀行に渡し、銀行の回答を登録してください。口座番号がすべて記載されているため、ダウンロードは記録されます。
payouts-file-csv = CSV ファイル
payouts-file-xml = XML ファイル(pain.001)
payouts-number = 振込
payouts-amount = 金額
payouts-answer = 銀行の回答
payouts-reason = 理由
payouts-paid = 振込済み
payouts-paid-number = 振込 { $number } は完了
payouts-failed = 拒否
payouts-failed-number = 振込 { $number } は拒否
payouts-returned = 戻り
payouts-returned-number = 振込 { $number } は戻り
payout-state-drawn-up = 作成済み
payout-state-begun = 振込中
payout-state-paid = 振込済み
payout-state-failed = 振込不成立
payout-state-returned = 資金が戻りました
payout-state-given-up = 中止
payout-failure-account-unknown = 銀行に該当する口座がありません。
payout-failure-account-closed = 口座は解約されています。
payout-failure-refused = 銀行が拒否しました。
payout-failure-other = 銀行が振り込みませんでした。
payout-failure-owed-less = ストアの売上金残高が不足しています。
flash-payouts-started = 実行しました。銀行用のファイルをダウンロードしてください。
flash-payouts-given-up = 中止しました。
flash-payouts-results = 結果を登録しました。
flash-payout-answered = 回答を登録しました。
error-payouts-nobody = 現在、振込対象はありません。
error-results-header = 結果のファイルではありません。1 行目は payout,result,reason でなければなりません。
error-payout-result = paid、failed、returned のいずれかを指定してください。
error-payout-reason = 理由を選んでください。
balance-title = 残高
balance-payable = 振込可能額
balance-is-payable = 完了した注文の売上金。
balance-held = お預かり中
balance-is-held = 購入者が商品を受け取るまで。手数料を差し引いた額。
balance-on-its-way = 振込中
balance-is-on-its-way = 数日中に銀行口座に入金されます。
balance-paid = これまでの振込額
balance-is-paid = すべての振込の合計。
balance-owes = 売上金の確定後に購入者へ返金されたため、残高がマイナスになっています。次の売上金から差し引かれます。
balance-account = 振込先
balance-account-since = 登録日
balance-account-change = 変更する
balance-account-add = 銀行口座を登録
balance-no-account = 銀行口座がまだ登録されていません。登録するまで振り込めません。
balance-releases = 次に確定する売上金
balance-releases-what = 購入者が受け取りを確認しない場合、この日に保護期間が終了します。
balance-order = 注文
balance-yours = 売上金
balance-until = 遅くとも
balance-payouts = 振込
balance-no-payouts = 振込はまだありません。
balance-day = 日付
balance-statements = 取引明細書
balance-statements-what = 1 か月の全取引を注文番号とともに表示します。画面での閲覧、会計用の CSV、PDF に対応しています。
bank-account-title = 銀行口座
bank-account-what = 売上金はこの口座に振り込まれます。口座番号は暗号化して保管し、下 4 桁のみ表示します。
bank-account-now = 現在の振込先
bank-account-holder = 口座名義
bank-account-holder-what = 銀行に登録されている名義。
bank-account-country = 銀行の国
bank-account-number = IBAN または口座番号
bank-account-number-what = IBAN がある国では IBAN を入力してください。
bank-account-bank = BIC
bank-account-bank-what = 英数字 8 文字または 11 文字。不要な場合は空欄にしてください。
bank-account-password = パスワード
bank-account-password-what = 他の人が振込先を変更できないよう、もう一度お尋ねします。
bank-account-save = 保存
flash-bank-account = 今後の売上金はこの口座に振り込まれます。
error-bank-holder = 口座名義を 70 文字以内で入力してください。
error-bank-number = 4~34 文字の英数字で入力してください。
error-bank-iban = IBAN に誤りがあります。カードまたは銀行の書面と照らし合わせてください。
error-bank-code = BIC は英数字 8 文字または 11 文字です。
mail-payout-paid-subject = { $amount } を口座に振り込みました
mail-payout-paid-body =
    { $amount } を振り込みました(振込番号 { $number })。
    内訳は取引明細書でご確認いただけます。
mail-payout-paid-action = 残高を見る
mail-payout-failed-subject = 振込が完了しませんでした
mail-payout-failed-body =
    振込 { $number }({ $amount })は完了しませんでした。{ $why }
    代金は残高に戻りました。次回の振込のため、銀行口座をご確認ください。
mail-payout-failed-action = 銀行口座を確認する
mail-payout-account-subject = 銀行口座が変更されました
mail-payout-account-body =
    今後、ストアの売上金は口座 { $number } に振り込まれます。
    お心当たりがない場合は、パスワードを変更し、直ちにご連絡ください。
mail-payout-account-action = 残高を見る
