# slip: de.

slip-title = Packzettel zur Bestellung { $number }
slip-print = Drucken Sie diese Seite (Strg+P oder ⌘P). Sie passt auf A4 und Letter; Preise stehen nicht darauf.
slip-open = Packzettel
slip-to = An
slip-from = Von
slip-ordered = Bestellt am
slip-pieces = Stück
slip-number = Nummer
slip-packed = Gepackt
slip-all =
    { $n ->
        [one] Insgesamt { $n } Stück
       *[other] Insgesamt { $n } Stück
    }
slip-return = Etwas nicht in Ordnung? Öffnen Sie Ihre Bestellung im Shop: Dort können Sie den Verkäufer fragen oder den Artikel zurückgeben.
