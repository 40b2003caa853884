# messages: it.

frame-messages = Messaggi
frame-seller-messages = Messaggi
messages-title = Messaggi
messages-with = Messaggi con { $name }
messages-to-buyer = Scrivi all’acquirente
messages-none = Ancora nessun messaggio
messages-none-what = Qui trova i messaggi tra lei e l’altra parte.
messages-unread =
    { $n ->
        [one] { $n } nuovo messaggio
       *[other] { $n } nuovi messaggi
    }
messages-older = Messaggi precedenti
message-text = Il suo messaggio
message-text-hint = Potete leggerlo solo voi due. Non scriva password né numeri di carta.
message-send = Invia
message-picture = Immagine
message-write-seller = Scrivi al venditore
message-write-buyer = Scrivi all’acquirente
flash-message-sent = Il suo messaggio è stato inviato.
error-message-too-long = Un messaggio ha al massimo 4.000 caratteri.
order-problem = Problema con l’ordine
wrong-first = Dica al venditore che cosa non va
wrong-first-what = Lo descriva e aggiunga foto, se sono utili. La maggior parte dei problemi si risolve così. Finché non conferma che è tutto a posto, il suo denaro resta custodito fino al termine della tutela.
mail-message-waits-subject = Un messaggio la attende: { $about }
mail-message-waits-body = Ha ricevuto un messaggio. Oggetto: { $about }. Può leggerlo e rispondere nelle nostre pagine.
mail-message-waits-action = Leggi il messaggio
