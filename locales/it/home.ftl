# home: it.

home-title = Richieste delle autorità
home-lead = Questo è l’ufficio di { $site } che risponde alle richieste legittime delle autorità di informazioni sugli utenti. Indica a chi notificarle e come, dice subito che cosa manca e consegna quanto accolto in un pacchetto sigillato che chiunque può verificare.
home-danger = È un privato, e lei o qualcun altro è in pericolo? Chiami subito la polizia locale. Questo ufficio risponde solo alle autorità.
home-whom = A chi devo notificare?
home-whom-why = Indichi la piattaforma e il paese in cui vive l’utente e legga a quale società notificare, perché e attraverso quali canali. Non serve un account.
home-serve = Presentare una richiesta
home-serve-why = Per i funzionari con account: il modulo salva ciò che scrive, indica che cosa manca e mostra a chi arriverà.
home-guide = La guida
home-guide-why = Che cosa ci occorre, che cosa può essere divulgato, che cosa vale nelle emergenze e come verificare la risposta.
home-sign-in = Accedi
home-sign-in-why = Per funzionari e personale. Per ottenere un account per la sua autorità, veda la sezione 8 della guida.
home-requests = Vai alle richieste della sua autorità
home-queue = Vai alla coda
home-programs = Per i programmi:
