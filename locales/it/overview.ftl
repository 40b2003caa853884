# overview: it.

overview-title = Panoramica
overview-waits = In attesa di lei
overview-to-dispatch = Ordini da spedire
overview-soon =
    { $n ->
        [one] { $n } scade entro un giorno
       *[other] { $n } scadono entro un giorno
    }
overview-messages = Messaggi non letti
overview-questions = Domande a cui rispondere
overview-returns = Resi
overview-low = In esaurimento
overview-next = Prossimi da spedire
overview-order = Ordine
overview-article = Articolo
overview-country = Paese
overview-due = Da spedire entro
overview-amount = Importo
overview-thirty = Ultimi 30 giorni
overview-sales = Vendite
overview-orders = Ordini
overview-mean = Ordine medio
overview-offered = Articoli in vendita
overview-change = { $change } rispetto ai 30 giorni precedenti
overview-sales-chart = Vendite per giorno
overview-orders-chart = Ordini per giorno
overview-countries-chart = Dove sono andati gli ordini
overview-highest = Il valore più alto è { $most }.
overview-as-table = Come tabella
overview-day = Giorno
overview-best = Più acquistati
overview-pieces = Pezzi
overview-left = Rimasti
