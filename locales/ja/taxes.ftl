# taxes: ja.

error-tax-cell = 読み取れません: { $wanted }
error-tax-contradiction = 別の行と矛盾しています: { $wanted }
error-tax-other-sheet = 別の表の行がこの ID を使っています。
error-shipping-handling = 0~{ $wanted } 営業日の範囲で入力してください。
error-shipping-lanes = 配送先を 1~{ $wanted } 行で指定してください。
error-shipping-countries = 1 つ以上の国、または「その他のすべての国」を選んでください。
error-shipping-twice = { $wanted } に同じ配送サービスの行がほかにあります。
error-shipping-days = 最初の数は 2 番目以下、2 番目は { $wanted } 以下にしてください。
error-shipping-amount = 0 以上の金額を入力してください。
error-shipping-profiles = 配送方法は 1 ストアにつき { $wanted } 件までです。
problem-shipping-in-use = この配送方法を使う出品があります
problem-shipping-in-use-detail = 先にそれらの配送方法を変更してください。
error-header = 最初の行が為替レートファイルの列名ではありません。
error-cells = この行のセルの数が最初の行と異なります。
error-day = 日付ではありません(例: 2026-11-30)。
error-day-to-come = まだ来ていない日付です。
error-currency = 通貨ではありません。
error-rate = 為替レートではありません。
