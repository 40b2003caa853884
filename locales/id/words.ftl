# words: id.

date-since = sejak { $begin }
date-until = hingga { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } byte
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
