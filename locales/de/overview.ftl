# overview: de.

overview-title = Übersicht
overview-waits = Wartet auf Sie
overview-to-dispatch = Zu versendende Bestellungen
overview-soon =
    { $n ->
        [one] { $n } davon ist innerhalb eines Tages fällig
       *[other] { $n } davon sind innerhalb eines Tages fällig
    }
overview-messages = Ungelesene Nachrichten
overview-questions = Fragen zu beantworten
overview-returns = Rückgaben
overview-low = Wenig Bestand
overview-next = Als Nächstes zu versenden
overview-order = Bestellung
overview-article = Artikel
overview-country = Land
overview-due = Zu versenden
overview-amount = Betrag
overview-thirty = Die letzten 30 Tage
overview-sales = Umsatz
overview-orders = Bestellungen
overview-mean = Durchschnittliche Bestellung
overview-offered = Angebotene Artikel
overview-change = { $change } gegenüber den 30 Tagen davor
overview-sales-chart = Umsatz nach Tagen
overview-orders-chart = Bestellungen nach Tagen
overview-countries-chart = Wohin Bestellungen gingen
overview-highest = Höchster Wert: { $most }.
overview-as-table = Als Tabelle
overview-day = Tag
overview-best = Meistgekauft
overview-pieces = Stück
overview-left = Bestand
