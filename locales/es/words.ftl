# words: es.

date-since = desde el { $begin }
date-until = hasta el { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } bytes
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
