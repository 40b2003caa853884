# browse: ja.

browse-hero = つくり手から、直接
browse-hero-why = 世界各国のメーカーと販売代理店が自ら出品しています。価格はお届けまで込みで表示され、出品者への支払いは商品の到着後です。
browse-see-new = 新着を見る
browse-protected = 購入者の保護について
browse-popular = 人気の商品
browse-popular-all = 人気の商品をすべて見る
browse-fresh = 新着商品
browse-fresh-all = 新着商品をすべて見る
browse-reduced = 値下げ商品
browse-recent = 最近見た商品
browse-related = 似ている商品
browse-all = すべての商品
browse-search-title = { $words }: 検索
browse-results-for = 「{ $words }」の検索結果
browse-count =
    { $n ->
        [0] 商品なし
       *[other] { $n } 点
    }
browse-categories = カテゴリー
browse-availability = 在庫状況
browse-rating = 評価
browse-from = 発送元
browse-order-relevance = 関連度順
browse-order-newest = 新着順
browse-order-price-up = 価格の安い順
browse-order-price-down = 価格の高い順
browse-order-rating = 評価の高い順
browse-order-sold = 売れている順
browse-stars-least =
    { $n ->
       *[other] 星 { $n } つ以上
    }
browse-price-least = { $price } 以上
browse-price-most = { $price } 以下
browse-mended = 「{ $instead }」の検索結果を表示しています。「{ $typed }」は見つかりませんでした。
browse-meant = もしかして:
browse-partly = すべての語に一致する商品はありません。一部の語に一致する商品を表示しています。
browse-nothing = 見つかりませんでした
browse-nothing-why = つづりを確認する、語を減らす、より一般的な語にする、または絞り込みを解除してください。カテゴリーから探すこともできます:
browse-in-stock = 在庫あり
browse-sold-out = 売り切れ
browse-only-left =
    { $n ->
       *[other] 残り { $n } 点
    }
browse-often-bought = 人気
browse-sent-from = { $country }から発送
browse-at-least =
    { $n ->
       *[other] { $n } 点以上
    }
browse-at-most =
    { $n ->
       *[other] お一人様 { $n } 点まで
    }
browse-in-lots =
    { $n ->
        [1] 1 点ずつ販売
       *[other] { $n } 点セットで販売
    }
browse-ladder = まとめて買うほど単価がお得
browse-ladder-from = 数量
browse-ladder-each = 単価
browse-from-pieces =
    { $n ->
       *[other] { $n } 点から
    }
browse-buy = この商品を購入
browse-add = カートに入れる
browse-keep = お気に入りに追加
browse-arrives = お届け: { $when }
browse-fee = { $country }への送料 { $fee }
browse-fee-free = { $country }へ送料無料
browse-not-sent = { $country }へはお届けできません
browse-goods = 商品
browse-delivery = 送料
browse-total = 合計
browse-tax-added = 税・関税
browse-tax-inside = 税込み
browse-on-arrival = 受け取り時のお支払い(目安)
browse-tax-estimate = 税務署または税関の計算額は、多少異なることがあります。
browse-tax-unknown = 到着時に税務署または税関から追加の支払いを求められることがあります。金額は当方ではわかりません。
browse-in-language = 出品者による説明({ $language })
browse-machine = 機械翻訳
browse-on-this-page = このページの内容
browse-description = 商品の説明
browse-specs = 仕様
browse-origin = 原産国
browse-sku = 出品者の商品番号
browse-yes = はい
browse-no = いいえ
browse-months =
    { $n ->
       *[other] { $n } か月
    }
browse-years =
    { $n ->
       *[other] { $n } 年
    }
browse-who-sells = 販売者について
browse-kind-manufacturer = メーカー
browse-kind-distributor = 販売代理店
browse-since = { $year }年から出品
browse-no-trader = この事業者の情報は消去されました。
browse-report = この商品を通報
browse-store-paused = このストアは休業中です。現在、商品は購入できません。
browse-store-empty = 現在、出品はありません
browse-goods-of-store = ストアの商品
trader-name = 名称
trader-representative = 代表者
trader-address = 住所
trader-email = メールアドレス
trader-telephone = 電話番号
trader-register = 商業登記
trader-vat = VAT 番号
trader-responsible = EU における製品安全の責任者
trader-certifies = 誓約
trader-certifies-what = この事業者は、欧州連合の法令に適合する商品とサービスのみを提供することを誓約しています。
report-title = 商品を通報
report-what = この商品の問題をお知らせください。アカウントは必要ありません。
report-reason = どのような問題ですか?
report-reason-illegal = 販売が違法である
report-reason-unsafe = 安全でない
report-reason-counterfeit = 偽造品である、または保護された名称を使用している
report-reason-misleading = 説明が事実と異なる
report-reason-offensive = 不快または差別的である
report-reason-other = その他
report-words = 詳しい内容
report-words-hint = どこで何をご覧になりましたか?
report-mail = メールアドレス
report-mail-hint = 返信をご希望の場合のみご入力ください。
report-send = 通報を送信
flash-reported = ありがとうございます。通報を受け付けました。
