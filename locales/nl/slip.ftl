# slip: nl.

slip-title = Pakbon voor bestelling { $number }
slip-print = Druk deze pagina af (Ctrl+P of ⌘P). Ze past op A4 en Letter; prijzen staan er niet op.
slip-open = Pakbon
slip-to = Aan
slip-from = Van
slip-ordered = Besteld op
slip-pieces = Aantal
slip-number = Nummer
slip-packed = Ingepakt
slip-all =
    { $n ->
        [one] { $n } stuk in totaal
       *[other] { $n } stuks in totaal
    }
slip-return = Is er iets mis? Open uw bestelling in de winkel: daar kunt u de verkoper vragen of het artikel retourneren.
