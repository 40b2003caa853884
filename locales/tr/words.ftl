# words: tr.

date-since = başlangıç: { $begin }
date-until = bitiş: { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } bayt
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
