# shipping: it.

shipping-title = Modalità di spedizione
shipping-lead = In quali Paesi spedisce, con chi, in quanto tempo e a quale prezzo. La prima vale per tutti gli articoli che non ne indicano un’altra.
shipping-new = Nuova modalità di spedizione
shipping-none = Non spedisce ancora da nessuna parte
shipping-none-what = Gli acquirenti possono ordinare quando avrà indicato dove spedisce.
shipping-handling-says =
    { $n ->
        [one] Affidato al corriere entro { $n } giorno lavorativo
       *[other] Affidato al corriere entro { $n } giorni lavorativi
    }
shipping-to = Verso
shipping-to-hint = Paesi separati da virgole; EU per l’Unione europea. Lo lasci vuoto per tutti gli altri.
shipping-others = Tutti gli altri Paesi
shipping-service = Servizio
shipping-carrier = Corriere
shipping-time = Tempo di viaggio
shipping-fee = Costo
shipping-days = { $least }–{ $most } giorni lavorativi
shipping-fee-kg = { $fee } e { $each } per ogni chilogrammo
shipping-fee-free = { $fee }, gratis da { $from }
shipping-change = Modifica
shipping-remove = Rimuovi
shipping-name = Nome
shipping-name-hint = Lo vede solo lei.
shipping-handling = Giorni lavorativi fino alla consegna al corriere
shipping-handling-hint = Da 0 a 30.
shipping-lanes = Dove spedisce, con costi in { $currency }
shipping-lanes-hint = Le righe senza corriere, giorni e costo sono ignorate.
shipping-lane = Riga { $n }
shipping-lane-remove = Rimuovi questa riga
shipping-days-least = Giorni lavorativi di viaggio, minimo
shipping-days-most = Giorni lavorativi di viaggio, massimo
shipping-base = Costo
shipping-per-kg = E per ogni chilogrammo
shipping-free-from = Gratis da questo valore di articoli
shipping-more = Un’altra riga
flash-shipping-saved = Salvato.
error-not-a-country-name = «{ $wanted }» non è un Paese noto qui.
