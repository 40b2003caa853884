# words: pt.

date-since = desde { $begin }
date-until = até { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } bytes
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
