# words: de.

date-since = seit { $begin }
date-until = bis { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } Byte
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
