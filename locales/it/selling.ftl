# selling: it.

sold-title = Ordini da spedire
sold-all = Tutti
sold-none = Qui non ci sono ordini
sold-none-what = Un nuovo ordine compare qui appena è pagato.
sold-send = Da spedire: { $when }
sold-dispatch = Spedisci
sold-carrier = Corriere
sold-tracking = Numero di tracciamento
sold-tracking-what = L’acquirente lo vede; lo lasci vuoto se non c’è.
sold-dispatched = È in viaggio
sold-decline = Non si può spedire?
sold-decline-do = Annulla l’ordine
sold-reason = Perché?
flash-order-dispatched = L’acquirente sa che l’ordine è in viaggio.
flash-order-declined = L’ordine è stato annullato; l’acquirente riceve il rimborso completo.
cancel-reason-out-of-stock = Non ce ne sono più
cancel-reason-cannot-send = Non si può spedire a quell’indirizzo
