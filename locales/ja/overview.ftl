# overview: ja.

overview-title = 概要
overview-waits = 対応待ち
overview-to-dispatch = 発送する注文
overview-soon =
    { $n ->
       *[other] { $n } 件が 1 日以内に期限を迎えます
    }
overview-messages = 未読メッセージ
overview-questions = 回答が必要な質問
overview-returns = 返品
overview-low = 残りわずか
overview-next = 次に発送する注文
overview-order = 注文
overview-article = 商品
overview-country = 国
overview-due = 発送期限
overview-amount = 金額
overview-thirty = 過去 30 日間
overview-sales = 売上
overview-orders = 注文数
overview-mean = 平均注文額
overview-offered = 出品中の商品
overview-change = その前の 30 日間と比べて { $change }
overview-sales-chart = 日別の売上
overview-orders-chart = 日別の注文数
overview-countries-chart = 注文の届け先
overview-highest = 最大値は { $most } です。
overview-as-table = 表で見る
overview-day = 日付
overview-best = よく売れた商品
overview-pieces = 点数
overview-left = 残り
