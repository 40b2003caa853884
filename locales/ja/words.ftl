# 日、時刻、期間、サイズの書き方。

date-since = { $begin }から
date-until = { $end }まで
date-period = { $begin } ~ { $end }

size-bytes = { $n } バイト
size-kb = { $n } KB
size-mb = { $n } MB
size-gb = { $n } GB
