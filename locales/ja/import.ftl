# import: ja.

import-title = ファイルから商品を取り込む
import-lead = 商品をいくつでも入れた CSV または JSON ファイル。すでにある商品番号の行はその商品を更新し、それ以外の行は新しい商品になります。処理中にこのページを離れてもかまいません。
import-file = ファイル
import-file-hint = 列: sku、title、description、category、price、stock、weight_g。属性は attribute.…
import-mapping = 列の対応付け
import-mapping-hint = ファイルの列名が異なる場合のみ、TOML で数行。空欄でもかまいません。
import-send = 取り込む
import-before = 以前のファイル
import-when = 開始
import-made = 新しい商品
import-changed = 更新した商品
import-drafts = 新しい商品のうち、属性が足りない下書き
import-bad = 取り込めなかった行
import-bad-rows = 取り込めなかった行
import-line = 行
import-field = 項目
import-why = 理由
import-done = ファイルの取り込みが完了しました。
import-failed = ファイルの取り込みを続けられませんでした:
import-percent = ファイルの { $n }% を取り込みました。
import-goes-on = 進み具合は数秒ごとにこのページに表示されます。
error-import-mapping = この対応付けを読み取れません: { $wanted }
