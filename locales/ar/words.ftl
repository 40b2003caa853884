# الأيام والأوقات والفترات والأحجام كما تُكتب في النص والجداول.

date-since = منذ { $begin }
date-until = حتى { $end }
date-period = { $begin } – { $end }

size-bytes = { $n } بايت
size-kb = { $n } كيلوبايت
size-mb = { $n } ميغابايت
size-gb = { $n } غيغابايت
