# words: it.

date-since = inizio: { $begin }
date-until = fine: { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } byte
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
