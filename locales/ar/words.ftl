# الأيام والأوقات والفترات والأحجام كما تُكتب في النص والجداول.

date-month-1 = يناير
date-month-2 = فبراير
date-month-3 = مارس
date-month-4 = أبريل
date-month-5 = مايو
date-month-6 = يونيو
date-month-7 = يوليو
date-month-8 = أغسطس
date-month-9 = سبتمبر
date-month-10 = أكتوبر
date-month-11 = نوفمبر
date-month-12 = ديسمبر
date-day = { $day } { $month } { $year }
date-instant = { $day }، { $time } UTC
date-since = منذ { $begin }
date-until = حتى { $end }
date-period = { $begin } – { $end }

size-bytes = { $n } بايت
size-kb = { $n } كيلوبايت
size-mb = { $n } ميغابايت
size-gb = { $n } غيغابايت
