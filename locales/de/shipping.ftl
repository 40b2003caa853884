# shipping: de.

shipping-title = Versandprofile
shipping-lead = In welche Länder Sie versenden, womit, wie schnell und zu welchem Preis. Das erste Profil gilt für alle Artikel, die kein anderes nennen.
shipping-new = Neues Versandprofil
shipping-none = Sie versenden noch nirgendwohin
shipping-none-what = Käufer können bestellen, sobald Sie angeben, wohin Sie versenden.
shipping-handling-says =
    { $n ->
        [one] Übergabe an den Versanddienst innerhalb von { $n } Werktag
       *[other] Übergabe an den Versanddienst innerhalb von { $n } Werktagen
    }
shipping-to = Nach
shipping-to-hint = Länder durch Kommas getrennt, EU für die Europäische Union. Leer lassen für alle übrigen.
shipping-others = Alle übrigen Länder
shipping-service = Versandart
shipping-carrier = Versanddienst
shipping-time = Laufzeit
shipping-fee = Versandkosten
shipping-days = { $least } bis { $most } Werktage
shipping-fee-kg = { $fee } und { $each } je Kilogramm
shipping-fee-free = { $fee }, kostenlos ab { $from }
shipping-change = Ändern
shipping-remove = Entfernen
shipping-name = Name
shipping-name-hint = Nur Sie sehen ihn.
shipping-handling = Werktage bis zur Übergabe
shipping-handling-hint = Von 0 bis 30.
shipping-lanes = Wohin Sie versenden, Versandkosten in { $currency }
shipping-lanes-hint = Zeilen ohne Versanddienst, Laufzeit und Versandkosten entfallen.
shipping-lane = Zeile { $n }
shipping-lane-remove = Diese Zeile entfernen
shipping-days-least = Laufzeit in Werktagen, mindestens
shipping-days-most = Laufzeit in Werktagen, höchstens
shipping-base = Versandkosten
shipping-per-kg = Dazu je Kilogramm
shipping-free-from = Kostenlos ab diesem Warenwert
shipping-more = Weitere Zeile
flash-shipping-saved = Gespeichert.
error-not-a-country-name = „{ $wanted }“ ist hier als Land nicht bekannt.
