# words: vi.

date-since = từ { $begin }
date-until = đến { $end }
date-period = { $begin } – { $end }
size-bytes = { $n } byte
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
