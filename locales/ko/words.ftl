# words: ko.

date-since = { $begin }부터
date-until = { $end }까지
date-period = { $begin } – { $end }
size-bytes = { $n }바이트
size-kb = { $n }kB
size-mb = { $n }MB
size-gb = { $n }GB
