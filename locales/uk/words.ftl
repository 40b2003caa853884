# words: uk.

date-since = з { $begin }
date-until = до { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } Б
size-kb = { $n } кБ
size-mb = { $n } МБ
size-gb = { $n } ГБ
