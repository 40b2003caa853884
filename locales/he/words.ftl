# words: he.

date-since = מאז { $begin }
date-until = עד { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } בתים
size-kb = { $n } ק״ב
size-mb = { $n } מ״ב
size-gb = { $n } ג״ב
