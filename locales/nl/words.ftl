# words: nl.

date-since = sinds { $begin }
date-until = tot { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } bytes
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
