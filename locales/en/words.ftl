# Days, times, periods and sizes, as they are written in running text and in tables.

date-month-1 = Jan
date-month-2 = Feb
date-month-3 = Mar
date-month-4 = Apr
date-month-5 = May
date-month-6 = Jun
date-month-7 = Jul
date-month-8 = Aug
date-month-9 = Sep
date-month-10 = Oct
date-month-11 = Nov
date-month-12 = Dec
date-day = { $day } { $month } { $year }
date-instant = { $day }, { $time } UTC
date-since = since { $begin }
date-until = until { $end }
date-period = { $begin } – { $end }

size-bytes = { $n } bytes
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
