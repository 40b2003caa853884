# words: it.

date-since = dal { $begin }
date-until = fino al { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } byte
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
