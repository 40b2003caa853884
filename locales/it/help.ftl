# help: it.

help-title = Aiuto
help-on-order = Come si ordina?
help-answer-order = Metta nel carrello ciò che desidera, da quanti venditori vuole, e proceda all’ordine. Non serve un account: basta il suo indirizzo e-mail per ricevere la conferma e un link per seguire ogni ordine.
help-on-pay = Come si paga?
help-answer-pay = Una sola volta per tutto, nella sua valuta. Il totale nella pagina è quello che paga: imposte, dazi e consegna sono inclusi ovunque possiamo riscuoterli; dove non possiamo, la pagina lo dice.
help-on-protect = Che cosa succede al mio denaro?
help-answer-protect = È custodito per il suo ordine. Il venditore lo riceve quando lei conferma che tutto è arrivato o quando termina il periodo di tutela.
help-on-arrive = Quando arriva?
help-answer-arrive = La pagina dell’articolo indica i giorni per il suo paese prima dell’acquisto, e la pagina dell’ordine ciò che è stato promesso. Ciò che non viene spedito in tempo si annulla da sé e lei riceve il rimborso.
help-on-back = Posso cambiare idea?
help-answer-back = Finché nulla è stato spedito, può annullare l’ordine dalla sua pagina e riavere tutto. In seguito scriva al venditore: chi è e come contattarlo è indicato in ogni articolo.
help-on-report = Qualcosa non dovrebbe essere venduto qui. A chi lo dico?
help-answer-report = Ogni articolo ha un link per segnalarlo, accanto ai dati del venditore. Dica che cosa non va; non serve un account.
help-on-sell = Produco o distribuisco articoli. Posso vendere qui?
help-answer-sell = Sì. Presenti la richiesta con i dati e i documenti della sua azienda; il marketplace li esamina e apre il suo negozio.
