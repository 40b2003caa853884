# selling: ja.

sold-title = 発送する注文
sold-all = すべて
sold-none = 注文はありません
sold-none-what = 新しい注文は、支払われるとここに表示されます。
sold-send = 発送期限: { $when }
sold-dispatch = 発送する
sold-carrier = 運送会社
sold-tracking = 追跡番号
sold-tracking-what = 購入者に表示されます。ない場合は空欄にしてください。
sold-dispatched = 発送済みにする
sold-decline = 発送できませんか?
sold-decline-do = 注文をキャンセル
sold-reason = 理由
flash-order-dispatched = 発送したことを購入者に知らせました。
flash-order-declined = 注文をキャンセルしました。購入者に全額返金されます。
cancel-reason-out-of-stock = 在庫がない
cancel-reason-cannot-send = お届け先へ発送できない
