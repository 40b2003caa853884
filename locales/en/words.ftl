# Days, times, periods and sizes, as they are written in running text and in tables.

date-since = since { $begin }
date-until = until { $end }
date-period = { $begin } – { $end }

size-bytes = { $n } bytes
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
