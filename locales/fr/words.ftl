# words: fr.

date-since = depuis { $begin }
date-until = jusqu’à { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } octets
size-kb = { $n } ko
size-mb = { $n } Mo
size-gb = { $n } Go
