# words: ru.

date-since = с { $begin }
date-until = до { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } байт
size-kb = { $n } кБ
size-mb = { $n } МБ
size-gb = { $n } ГБ
