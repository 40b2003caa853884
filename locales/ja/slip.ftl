# slip: ja.

slip-title = 注文 { $number } の納品書
slip-print = このページを印刷してください(Ctrl+P または ⌘P)。A4 とレターサイズに対応しています。価格は記載されません。
slip-open = 納品書
slip-to = お届け先
slip-from = 発送元
slip-ordered = 注文日
slip-pieces = 数量
slip-number = 番号
slip-packed = 梱包済み
slip-all =
    { $n ->
       *[other] 合計 { $n } 点
    }
slip-return = 問題がありましたら、ショップで注文を開いてください。出品者への連絡や返品ができます。
