# words: pl.

date-since = od { $begin }
date-until = do { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } B
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
