# slip: it.

slip-title = Distinta di imballaggio dell’ordine { $number }
slip-print = Stampi questa pagina (Ctrl+P o ⌘P). È adatta ai formati A4 e Letter; i prezzi sono omessi.
slip-open = Distinta di imballaggio
slip-to = A
slip-from = Da
slip-ordered = Ordinato il
slip-pieces = Pezzi
slip-number = Numero
slip-packed = Imballato
slip-all =
    { $n ->
        [one] { $n } pezzo in tutto
       *[other] { $n } pezzi in tutto
    }
slip-return = Qualcosa non va? Apra il suo ordine nel negozio: lì può scrivere al venditore o chiedere il reso.
