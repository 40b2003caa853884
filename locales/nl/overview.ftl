# overview: nl.

overview-title = Overzicht
overview-waits = Wacht op u
overview-to-dispatch = Te verzenden bestellingen
overview-soon =
    { $n ->
        [one] { $n } moet binnen een dag weg
       *[other] { $n } moeten binnen een dag weg
    }
overview-messages = Ongelezen berichten
overview-questions = Vragen om te beantwoorden
overview-returns = Retouren
overview-low = Bijna op
overview-next = Als volgende te verzenden
overview-order = Bestelling
overview-article = Artikel
overview-country = Land
overview-due = Te verzenden
overview-amount = Bedrag
overview-thirty = De laatste 30 dagen
overview-sales = Verkopen
overview-orders = Bestellingen
overview-mean = Gemiddelde bestelling
overview-offered = Aangeboden artikelen
overview-change = { $change } ten opzichte van de 30 dagen ervoor
overview-sales-chart = Verkopen per dag
overview-orders-chart = Bestellingen per dag
overview-countries-chart = Waar bestellingen heen gingen
overview-highest = Het hoogste is { $most }.
overview-as-table = Als tabel
overview-day = Dag
overview-best = Meest gekocht
overview-pieces = Stuks
overview-left = Over
