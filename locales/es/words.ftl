# words: es.

date-since = desde { $begin }
date-until = hasta { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } bytes
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
