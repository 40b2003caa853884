# frame: it.

frame-departments = Reparti
frame-search = Cerca prodotti
frame-search-in = Cerca in
frame-search-all = Tutto
frame-search-hint = Che cosa cerca?
frame-search-button = Cerca
frame-preferences = Lingua, paese e valuta
frame-language = Lingua
frame-country = Consegna in
frame-currency = Valuta
frame-save = Salva
frame-orders = I suoi ordini
frame-find-order = Trova un ordine
frame-favourites = Preferiti
frame-account = Il suo account
frame-new-here = Nuovo cliente?
frame-sign-up = Crea un account
frame-basket = Carrello
frame-basket-count =
    { $n ->
        [0] Carrello vuoto
        [one] Carrello, { $n } articolo
       *[other] Carrello, { $n } articoli
    }
frame-sell = Venda con noi
frame-seller = Centro venditori
frame-api = Per sviluppatori
frame-to-shop = Vai al negozio
frame-seller-orders = Ordini
frame-seller-overview = Panoramica
frame-seller-listings = Articoli
frame-seller-stock = Magazzino
frame-seller-shipping = Spedizione
frame-seller-coupons = Coupon
frame-seller-store = Pagina del negozio
frame-operator = Gestore
frame-operator-sellers = Venditori
frame-operator-transfers = Bonifici
frame-operator-coupons = Coupon
frame-operator-synonyms = Parole di ricerca
frame-help = Aiuto
frame-report = Segnala un articolo o un venditore
frame-authorities = Per le autorità
frame-guide = Guida per le autorità
frame-foot = Altre pagine
frame-foot-buy = Acquistare
frame-foot-sell = Vendere
frame-foot-rules = Regole e diritti
frame-trust-direct = Direttamente dal produttore
frame-trust-direct-why = Qui vendono in prima persona produttori e distributori.
frame-trust-money = Il suo denaro è custodito
frame-trust-money-why = Il venditore viene pagato solo dopo l’arrivo dell’ordine.
frame-trust-price = Un solo prezzo, fino a casa
frame-trust-price-why = Imposte, dazi e consegna sono indicati prima del pagamento.
frame-trust-return = Ha cambiato idea?
frame-trust-return-why = Finché non è spedito, può annullare l’ordine e riavere tutto.
part-price-from = da { $price }
part-price-now = Prezzo:
part-price-was = Prima:
part-price-lowest = Prezzo più basso degli ultimi 30 giorni: { $price }
part-rating = { $mean } su 5 stelle
part-reviews =
    { $n ->
        [one] { $n } recensione
       *[other] { $n } recensioni
    }
part-sold-by = Venduto da { $store }
part-keep = Preferito: { $title }
part-you-are-here = Lei è qui
part-pages = Pagine
part-page-before = Precedente
part-page-after = Successiva
part-page = Pagina { $n }
part-filters = Filtri
part-filters-chosen = Filtri scelti
part-filter-remove = Rimuovi il filtro: { $words }
part-filters-clear = Cancella tutto
part-filters-apply = Mostra i risultati
part-show-more = Mostra altro
part-price-range = Prezzo
part-price-least = Da
part-price-most = A
part-sort = Ordina per
part-sort-go = Ordina
part-pictures = Immagini
part-picture-n = Immagine { $n }
part-variant-show = Mostra questa variante
part-sold-out = esaurito
part-quantity = Quantità
part-fewer = Uno in meno
part-more = Uno in più
part-stars-n =
    { $n ->
        [one] { $n } stella
       *[other] { $n } stelle
    }
part-seller-reply = Risposta del venditore
part-review-picture = Immagine di { $author }
part-steps = Passaggi
part-step-done = Completato:
part-days-left =
    { $n ->
        [one] { $n } giorno rimasto
       *[other] { $n } giorni rimasti
    }
part-message-mine = Lei
part-file-drop = Trascini qui i file o li scelga
part-not-in-your-language = Non disponibile nella sua lingua
