# browse: it.

browse-hero = Direttamente da chi produce
browse-hero-why = Produttori e distributori di molti paesi vendono qui in prima persona. Vede un solo prezzo, fino a casa, e il venditore viene pagato solo dopo l’arrivo dell’ordine.
browse-see-new = Scopri le novità
browse-protected = Come è tutelato
browse-popular = I più acquistati
browse-popular-all = Tutti i più acquistati
browse-fresh = Novità
browse-fresh-all = Tutte le novità
browse-reduced = In offerta
browse-recent = Visti di recente
browse-related = Articoli simili
browse-all = Tutti gli articoli
browse-search-title = { $words }: ricerca
browse-results-for = Risultati per «{ $words }»
browse-count =
    { $n ->
        [0] Nessun articolo
        [one] { $n } articolo
       *[other] { $n } articoli
    }
browse-categories = Categorie
browse-availability = Disponibilità
browse-rating = Valutazione
browse-from = Spedito da
browse-order-relevance = Più pertinenti
browse-order-newest = Più recenti
browse-order-price-up = Prezzo: crescente
browse-order-price-down = Prezzo: decrescente
browse-order-rating = Più apprezzati
browse-order-sold = Più venduti
browse-stars-least =
    { $n ->
        [one] { $n } stella o più
       *[other] { $n } stelle o più
    }
browse-price-least = Da { $price }
browse-price-most = Fino a { $price }
browse-mended = Risultati per «{ $instead }». Nessun risultato per «{ $typed }».
browse-meant = Forse cercava:
browse-partly = Nessun articolo contiene tutte le parole. Questi ne contengono alcune.
browse-nothing = Nessun risultato
browse-nothing-why = Controlli l’ortografia, usi meno parole o parole più generiche, oppure tolga un filtro. Oppure esplori un reparto:
browse-in-stock = Disponibile
browse-sold-out = Esaurito
browse-only-left =
    { $n ->
        [one] Solo { $n } rimasto
       *[other] Solo { $n } rimasti
    }
browse-often-bought = Molto acquistato
browse-sent-from = Spedito da: { $country }
browse-at-least =
    { $n ->
        [one] Almeno { $n } pezzo
       *[other] Almeno { $n } pezzi
    }
browse-at-most =
    { $n ->
        [one] Al massimo { $n } pezzo per acquirente
       *[other] Al massimo { $n } pezzi per acquirente
    }
browse-in-lots =
    { $n ->
        [one] Venduto singolarmente
       *[other] Venduto in confezioni da { $n }
    }
browse-ladder = Più ne acquista, meno costa il singolo pezzo
browse-ladder-from = Quantità
browse-ladder-each = Prezzo al pezzo
browse-from-pieces =
    { $n ->
        [one] Da { $n } pezzo
       *[other] Da { $n } pezzi
    }
browse-buy = Acquista questo articolo
browse-add = Aggiungi al carrello
browse-keep = Salva nei preferiti
browse-arrives = Arriva { $when }
browse-fee = Consegna ({ $country }): { $fee }
browse-fee-free = Consegna gratuita ({ $country })
browse-not-sent = Non si consegna in questo paese: { $country }
browse-goods = Articoli
browse-delivery = Consegna
browse-total = Totale
browse-tax-added = Imposte e dazi
browse-tax-inside = Imposte incluse
browse-on-arrival = Da pagare all’arrivo, circa
browse-tax-estimate = Il fisco o la dogana può arrivare a un importo leggermente diverso.
browse-tax-unknown = All’arrivo il fisco o la dogana può chiedere altro denaro; non possiamo dire quanto.
browse-in-language = Descritto dal venditore in questa lingua: { $language }
browse-machine = Traduzione automatica
browse-on-this-page = In questa pagina
browse-description = Descrizione
browse-specs = Caratteristiche
browse-origin = Paese di fabbricazione
browse-sku = Codice del venditore
browse-yes = Sì
browse-no = No
browse-months =
    { $n ->
        [one] { $n } mese
       *[other] { $n } mesi
    }
browse-years =
    { $n ->
        [one] { $n } anno
       *[other] { $n } anni
    }
browse-who-sells = Chi vende
browse-kind-manufacturer = Produttore
browse-kind-distributor = Distributore
browse-since = Qui dal { $year }
browse-no-trader = I dati di questo operatore commerciale sono stati cancellati.
browse-report = Segnala questo articolo
browse-store-paused = Questo negozio è in pausa. Per ora i suoi articoli non si possono acquistare.
browse-store-empty = Al momento qui non è in vendita nulla
browse-goods-of-store = Gli articoli del negozio
trader-name = Nome
trader-representative = Rappresentato da
trader-address = Indirizzo
trader-email = E-mail
trader-telephone = Telefono
trader-register = Registro delle imprese
trader-vat = Partita IVA
trader-responsible = Responsabile della sicurezza dei prodotti nell’UE
trader-certifies = Impegno
trader-certifies-what = L’operatore commerciale si impegna a offrire solo prodotti e servizi conformi al diritto dell’Unione europea.
report-title = Segnala un articolo
report-what = Ci dica che cosa non va in questo articolo. Non serve un account.
report-reason = Che cosa non va?
report-reason-illegal = La vendita è illegale
report-reason-unsafe = Non è sicuro
report-reason-counterfeit = È contraffatto o usa un nome protetto
report-reason-misleading = Le informazioni non sono veritiere
report-reason-offensive = È offensivo o incita all’odio
report-reason-other = Altro
report-words = Con parole sue
report-words-hint = Che cosa ha visto, e dove?
report-mail = Il suo indirizzo e-mail
report-mail-hint = Solo se desidera ricevere una risposta.
report-send = Invia la segnalazione
flash-reported = Grazie. Abbiamo ricevuto la sua segnalazione.
