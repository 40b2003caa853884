# words: fr.

date-since = depuis le { $begin }
date-until = jusqu’au { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } octets
size-kb = { $n } ko
size-mb = { $n } Mo
size-gb = { $n } Go
