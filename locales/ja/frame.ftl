# frame: ja.

frame-departments = カテゴリー一覧
frame-search = 商品を検索
frame-search-in = 検索対象
frame-search-all = すべて
frame-search-hint = 何をお探しですか?
frame-search-button = 検索
frame-preferences = 言語・国・通貨
frame-language = 言語
frame-country = お届け先の国
frame-currency = 通貨
frame-save = 保存
frame-orders = 注文履歴
frame-find-order = 注文を探す
frame-favourites = お気に入り
frame-account = アカウント
frame-new-here = はじめての方
frame-sign-up = アカウントを作成
frame-basket = カート
frame-basket-count =
    { $n ->
        [0] カート(空)
       *[other] カート({ $n } 点)
    }
frame-sell = 出品する
frame-seller = セラーセンター
frame-api = 開発者向け
frame-to-shop = ショップへ
frame-seller-orders = 注文
frame-seller-overview = 概要
frame-seller-listings = 商品
frame-seller-stock = 在庫
frame-seller-shipping = 配送
frame-seller-coupons = クーポン
frame-seller-store = ストアページ
frame-operator = 運営者
frame-operator-sellers = 出品者
frame-operator-transfers = 銀行振込
frame-operator-coupons = クーポン
frame-operator-synonyms = 検索語
frame-help = ヘルプ
frame-report = 商品・出品者を通報
frame-authorities = 当局の方へ
frame-guide = 当局向けガイド
frame-foot = その他のページ
frame-foot-buy = 購入
frame-foot-sell = 販売
frame-foot-rules = 規約と権利
frame-trust-direct = メーカーから直接
frame-trust-direct-why = メーカーと販売代理店が自ら出品しています。
frame-trust-money = 代金はお預かりします
frame-trust-money-why = 出品者への支払いは、商品の到着後です。
frame-trust-price = お届けまで込みの価格
frame-trust-price-why = 税金・関税・送料をお支払い前に表示します。
frame-trust-return = 気が変わっても安心
frame-trust-return-why = 発送前ならキャンセルでき、全額返金されます。
part-price-from = { $price }から
part-price-now = 価格:
part-price-was = 元の価格:
part-price-lowest = 過去 30 日間の最低価格: { $price }
part-rating = 5 つ星のうち { $mean }
part-reviews =
    { $n ->
       *[other] レビュー { $n } 件
    }
part-sold-by = 販売: { $store }
part-keep = お気に入りに追加: { $title }
part-you-are-here = 現在の位置
part-pages = ページ
part-page-before = 前へ
part-page-after = 次へ
part-page = { $n } ページ
part-filters = 絞り込み
part-filters-chosen = 選択中の条件
part-filter-remove = 条件を解除: { $words }
part-filters-clear = すべて解除
part-filters-apply = 結果を表示
part-show-more = もっと見る
part-price-range = 価格
part-price-least = 下限
part-price-most = 上限
part-sort = 並べ替え
part-sort-go = 並べ替える
part-pictures = 画像
part-picture-n = 画像 { $n }
part-variant-show = このバリエーションを表示
part-sold-out = 売り切れ
part-quantity = 数量
part-fewer = 1 つ減らす
part-more = 1 つ増やす
part-stars-n =
    { $n ->
       *[other] 星 { $n } つ
    }
part-seller-reply = 出品者からの返信
part-review-picture = { $author } さんの画像
part-steps = 手順
part-step-done = 完了:
part-days-left =
    { $n ->
       *[other] 残り { $n } 日
    }
part-message-mine = あなた
part-file-drop = ファイルをここにドロップするか、選択してください
part-not-in-your-language = お使いの言語では表示できません
