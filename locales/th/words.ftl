# words: th.

date-since = ตั้งแต่ { $begin }
date-until = จนถึง { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } ไบต์
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
