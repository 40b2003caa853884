# orders: it.

order-stage-placed = Non ancora pagato
order-stage-paid = Pagato
order-stage-dispatched = In viaggio
order-stage-delivered = Arrivato
order-stage-completed = Concluso
order-stage-cancelled = Annullato
order-stage-returning = Reso in corso
order-stage-returned = Reso
order-stage-refunded = Rimborsato
order-event-placed = Ordinato
order-event-paid = Pagato
order-event-cancelled = Annullato
order-event-dispatched = Affidato al corriere
order-event-delivered = Arrivato, secondo il corriere
order-event-confirmed = Ricezione confermata
order-event-protection-ended = Concluso: la tutela è terminata
order-event-extended = Tutela prolungata
order-event-return-asked = Reso richiesto
order-event-return-ended = Reso chiuso
order-event-returned = Reso e rimborsato
order-event-refunded-in-part = Rimborsato in parte
order-event-refunded = Rimborsato
order-by-buyer = dall’acquirente
order-by-seller = dal venditore
order-by-operator = dal marketplace
order-by-provider = dal fornitore di pagamento
order-by-clock = per scadenza del termine
orders-title = I suoi ordini
orders-none = Ancora nessun ordine
orders-none-what = Qui trova i suoi acquisti.
orders-more =
    { $n ->
        [one] e { $n } altro articolo
       *[other] e altri { $n } articoli
    }
orders-see = Vedi l’ordine
orders-see-number = Vedi l’ordine { $number }
orders-older = Ordini precedenti
orders-find = Trova un ordine
orders-find-what = Per gli ordini senza account. Entrambi i dati sono nell’e-mail che le abbiamo inviato.
orders-find-number = Numero dell’ordine
orders-find-number-what = Dieci lettere e cifre, come 7K3M9-QPD4X.
orders-find-do = Trova
orders-find-none = Non c’è alcun ordine con questo numero e questo indirizzo e-mail.
order-title = Ordine { $number }
order-arrived = È arrivato?
order-arrived-what = Finché non lo conferma, o non scade questo termine, il venditore non riceve il suo denaro. Se qualcosa non va, non confermi.
order-confirm = Sì, tutto bene
order-waits = Il venditore sta preparando l’ordine
order-waits-what = Se non viene spedito in tempo, l’ordine si annulla da sé e lei riceve il rimborso.
order-cancel = Annulla l’ordine
order-left = Scade { $when }
order-unpaid = Questo ordine non è ancora pagato.
order-pay = Paga ora
order-goods = Che cosa ha acquistato
order-happened = Che cosa è successo
order-carrier = Spedito con { $carrier }
order-paid = Che cosa ha pagato
order-purchase = L’intero acquisto
order-receipt = Ricevuta
receipt-title = Ricevuta dell’ordine { $number }
receipt-from = Venduto da
receipt-register = Registro: { $register }
receipt-vat = Partita IVA: { $number }
receipt-to = Venduto a
receipt-day = Pagato il
receipt-goods = Articoli
receipt-amount = Importo
receipt-scheme = Le imposte sono state riscosse dal marketplace nel regime { $scheme }.
receipt-tax-collected = Le imposte sono state riscosse dal marketplace.
receipt-refunded = Rimborsato
receipt-print = Usi il browser per stampare questa pagina o salvarla in PDF.
order-refund-begun = { $amount }: il rimborso è in corso.
order-refund-paid = { $amount }: il rimborso è stato effettuato.
order-refund-failed = { $amount }: il rimborso non è ancora riuscito. Stiamo verificando.
flash-order-confirmed = Grazie. Ora il venditore è pagato.
flash-order-cancelled = L’ordine è stato annullato. Il denaro le sarà restituito.
flash-order-other = Nel frattempo l’ordine è andato avanti. Ecco la situazione attuale.
problem-order-not-now = Ora non è possibile
problem-order-not-now-detail = L’ordine è in una fase in cui non è possibile. Ricontrolli l’ordine.
error-dispatch-carrier = Inserisca il nome del corriere, al massimo 60 caratteri.
error-dispatch-tracking = Inserisca il numero di tracciamento come lo scrive il corriere: lettere, cifre e trattini.
error-refund-too-much = È più di quanto resta da rimborsare.
mail-order-paid-subject = Grazie per il suo ordine { $number }
mail-order-paid-body =
    Il suo pagamento di { $total } è arrivato e l’ordine è dal venditore.
    { $lines }
    Il suo denaro è custodito fino all’arrivo dell’ordine.
mail-order-paid-action = Segui l’ordine
mail-order-transfer-subject = Effettui il bonifico di { $total } per il suo ordine
mail-order-transfer-body =
    Grazie per il suo ordine. Effettui il bonifico di { $total } entro il termine: { $until }.
    Indichi questa causale, così da poter trovare il pagamento: { $number }
    Se non arriva nulla in tempo, l’ordine si annulla da sé e lei non deve nulla.
mail-order-transfer-action = Vedi conto e causale
mail-order-lapsed-subject = Il suo ordine { $number } è stato annullato
mail-order-lapsed-body =
    Il suo ordine { $number } di { $total } non è stato pagato in tempo ed è stato quindi annullato. Non deve nulla.
    Saremo lieti di ricevere un nuovo ordine.
mail-order-lapsed-action = Vedi l’ordine
mail-order-cancelled-subject = Il venditore non può spedire il suo ordine { $number }
mail-order-cancelled-body = Ci dispiace: il suo ordine { $number } è stato annullato. { $total }: l’importo le sarà rimborsato con lo stesso metodo di pagamento.
mail-order-cancelled-action = Vedi l’ordine
mail-order-cancelled-by-you-subject = Il suo ordine { $number } è stato annullato
mail-order-cancelled-by-you-body = Ha annullato il suo ordine { $number }. { $total }: l’importo le sarà rimborsato con lo stesso metodo di pagamento.
mail-order-cancelled-by-you-action = Vedi l’ordine
mail-order-cancelled-late-subject = Il suo ordine { $number } non è stato spedito in tempo
mail-order-cancelled-late-body = Il venditore non ha spedito in tempo il suo ordine { $number }, che è stato quindi annullato. { $total }: l’importo le sarà rimborsato con lo stesso metodo di pagamento.
mail-order-cancelled-late-action = Vedi l’ordine
mail-order-sent-subject = Il suo ordine { $number } è in viaggio
mail-order-sent-body =
    Il venditore ha affidato l’ordine a { $carrier }. Numero di tracciamento: { $tracking }
    Arrivo al più tardi: { $until }. Quando è arrivato, lo confermi nella pagina dell’ordine.
mail-order-sent-action = Segui l’ordine
mail-order-sent-untracked-subject = Il suo ordine { $number } è in viaggio
mail-order-sent-untracked-body =
    Il venditore ha affidato l’ordine a { $carrier }. Non ha un numero di tracciamento.
    Arrivo al più tardi: { $until }. Quando è arrivato, lo confermi nella pagina dell’ordine.
mail-order-sent-untracked-action = Segui l’ordine
