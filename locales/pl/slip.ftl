# slip: pl.

slip-title = Dokument do paczki, zamówienie { $number }
slip-print = Wydrukuj tę stronę (Ctrl+P lub ⌘P). Mieści się na papierze A4 i Letter; nie zawiera cen.
slip-open = Dokument do paczki
slip-to = Do
slip-from = Od
slip-ordered = Zamówiono
slip-pieces = Sztuki
slip-number = Numer
slip-packed = Spakowano
slip-all =
    { $n ->
        [one] Razem { $n } sztuka
        [few] Razem { $n } sztuki
        [many] Razem { $n } sztuk
       *[other] Razem { $n } sztuki
    }
slip-return = Coś jest nie tak? Otwórz zamówienie w sklepie: możesz tam zapytać sprzedawcę albo zwrócić towar.
