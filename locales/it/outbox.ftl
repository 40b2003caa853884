# outbox: it.

mail-greeting = Buongiorno { $name },
mail-greeting-nameless = Buongiorno,
mail-footer = Questa e-mail è stata inviata da { $site } per un evento del suo account o del suo ordine. Le risposte a questo indirizzo non vengono lette.
mail-trial-subject = Le e-mail di { $site } arrivano
mail-trial-body =
    È una prova: chi gestisce { $site } voleva vedere se le e-mail arrivano.
    Non deve fare nulla.
mail-trial-action = Visita { $site }
problem-mail-erased = Il testo di questa e-mail non c’è più
problem-mail-erased-detail = Il testo di un’e-mail viene cancellato qualche tempo dopo l’invio. Non si può inviare di nuovo.
problem-under-way = È già in viaggio
problem-under-way-detail = Attenda il tentativo di invio, poi riprovi.
problem-webhook-too-many = Troppi indirizzi
problem-webhook-too-many-detail = Rimuova un indirizzo che non usa più, poi aggiunga quello nuovo.
error-webhook-address = Inserisca un indirizzo su Internet pubblico che cominci con https:// e non contenga nome utente né password.
error-webhook-events = Scelga almeno un evento.
