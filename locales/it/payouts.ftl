# payouts: it.

nav-payouts = Accrediti
payouts-title = Accrediti ai venditori
payouts-what = Quanto guadagnato dai negozi si paga a gruppi. Prima il gruppo viene preparato, così può controllarlo; quando lo avvia, il denaro è accantonato e lei scarica il file per la banca.
payouts-next = Chi sarebbe pagato ora
payouts-nobody-owed = A nessun negozio è dovuto nulla.
payouts-store = Negozio
payouts-owed = Dovuto
payouts-outcome = Che cosa farebbe un gruppo
payouts-pays = lo paga
payouts-why-owes = è in debito con noi: si trattiene dai prossimi guadagni
payouts-why-little = meno dell’importo minimo
payouts-why-no-account = non ha indicato un conto bancario
payouts-why-new-account = il conto bancario è stato cambiato da poco
payouts-why-suspended = il negozio è sospeso
payouts-why-in-run = è in un gruppo non ancora avviato
payouts-draw-up = Prepara un gruppo
payouts-draw-up-what =
    { $n ->
        [one] Sarebbe pagato { $n } negozio. Il denaro non si muove finché non avvia il gruppo.
       *[other] Sarebbero pagati { $n } negozi. Il denaro non si muove finché non avvia il gruppo.
    }
payouts-runs = Gruppi di accrediti
payouts-no-runs = Non ci sono ancora gruppi.
payouts-drawn-up = Preparato
payouts-by-clock = automaticamente
payouts-count = Accrediti
payouts-state = Stato
payouts-total = Totale
payouts-run-drawn-up = Preparato, non avviato
payouts-run-begun = In corso: si attende la banca
payouts-run-done = Concluso
payouts-run-given-up = Abbandonato
payouts-results = Registra le risposte della banca
payouts-results-what = Un file CSV con le colonne payout, result e reason. Il risultato è paid, failed o returned; il motivo è account-unknown, account-closed, refused o other. Registrare due volte lo stesso file non cambia nulla.
payouts-results-file = File dei risultati
payouts-results-enter = Registra
payouts-entered =
    { $n ->
        [one] Registrata { $n } riga. Queste no:
       *[other] Registrate { $n } righe. Queste no:
    }
payouts-bad-no-payout = Riga { $line }: non c’è alcun accredito con questo numero.
payouts-bad-not-under-way = Riga { $line }: questo accredito ha già un’altra risposta, o non è stato avviato.
payouts-bad-payout-result = Riga { $line }: il risultato non è paid, failed né returned.
payouts-bad-payout-reason = Riga { $line }: motivo sconosciuto.
payouts-run-title = Un gruppo di accrediti
payouts-start-what = Controlli gli importi. Quando avvia il gruppo, il denaro di ogni accredito è accantonato. Ciò che non è più dovuto a un negozio è escluso.
payouts-start = Avvia il gruppo
payouts-give-up = Abbandona il gruppo
payouts-file-what = Consegni questo file alla banca, poi ne registri le risposte. Lo scaricamento è annotato nel registro, perché il file contiene numeri di conto completi.
payouts-file-csv = File CSV
payouts-file-xml = File XML (pain.001)
payouts-number = Accredito
payouts-amount = Importo
payouts-answer = Risposta della banca
payouts-reason = Motivo
payouts-paid = Pagato
payouts-paid-number = L’accredito { $number } è stato pagato
payouts-failed = Rifiutato
payouts-failed-number = L’accredito { $number } è stato rifiutato
payouts-returned = Tornato indietro
payouts-returned-number = L’accredito { $number } è tornato indietro
payout-state-drawn-up = Preparato
payout-state-begun = In viaggio
payout-state-paid = Pagato
payout-state-failed = Non pagato
payout-state-returned = Tornato indietro
payout-state-given-up = Abbandonato
payout-failure-account-unknown = La banca non conosce il conto.
payout-failure-account-closed = Il conto è chiuso.
payout-failure-refused = La banca ha rifiutato.
payout-failure-other = La banca non ha pagato.
payout-failure-owed-less = Al negozio non è più dovuto tanto.
flash-payouts-started = Il gruppo è avviato. Scarichi il file per la banca.
flash-payouts-given-up = Il gruppo è abbandonato.
flash-payouts-results = I risultati sono registrati.
flash-payout-answered = La risposta è registrata.
error-payouts-nobody = Ora non c’è nessuno da pagare.
error-results-header = Questo non è un file di risultati: la prima riga deve essere payout,result,reason.
error-payout-result = Indichi paid, failed o returned.
error-payout-reason = Scelga uno dei motivi.
balance-title = Saldo
balance-payable = Disponibile per l’accredito
balance-is-payable = Da ordini conclusi.
balance-held = Custodito
balance-is-held = Finché gli acquirenti non hanno gli articoli, al netto della commissione.
balance-on-its-way = In viaggio
balance-is-on-its-way = La sua banca lo avrà tra qualche giorno.
balance-paid = Pagato finora
balance-is-paid = In tutti gli accrediti.
balance-owes = Il suo saldo è negativo perché del denaro è stato rimborsato agli acquirenti quando era già suo. Si trattiene dai prossimi guadagni.
balance-account = Dove vanno gli accrediti
balance-account-since = dal
balance-account-change = Cambia
balance-account-add = Indica un conto bancario
balance-no-account = Non ha ancora indicato un conto bancario. Fino ad allora non si può accreditare nulla.
balance-releases = Che cosa si libera prossimamente
balance-releases-what = In questi giorni termina la tutela degli acquirenti, se non confermano prima che tutto è arrivato.
balance-order = Ordine
balance-yours = Importo suo
balance-until = Al più tardi
balance-payouts = Accrediti
balance-no-payouts = Non ci sono ancora stati accrediti.
balance-day = Data
balance-statements = Estratti conto
balance-statements-what = Ogni movimento del mese con il numero d’ordine: da leggere, in CSV per la contabilità e in PDF.
bank-account-title = Conto bancario
bank-account-what = Su questo conto paghiamo quanto ha guadagnato. Ne conserviamo il numero cifrato e mostriamo solo gli ultimi quattro caratteri.
bank-account-now = Finora gli accrediti vanno a
bank-account-holder = Intestatario del conto
bank-account-holder-what = Il nome come risulta alla banca.
bank-account-country = Paese della banca
bank-account-number = IBAN o numero di conto
bank-account-number-what = Dove le banche usano l’IBAN, inserisca l’IBAN.
bank-account-bank = BIC
bank-account-bank-what = 8 o 11 lettere e cifre. Lo lasci vuoto se la sua banca non lo richiede.
bank-account-password = La sua password
bank-account-password-what = La chiediamo di nuovo perché nessun altro possa cambiare la destinazione del suo denaro.
bank-account-save = Salva
flash-bank-account = Da ora gli accrediti vanno a questo conto.
error-bank-holder = Inserisca il nome dell’intestatario del conto, al massimo 70 caratteri.
error-bank-number = Inserisca da 4 a 34 lettere e cifre.
error-bank-iban = Questo IBAN contiene un errore. Lo confronti con la carta o con la lettera della banca.
error-bank-code = Un BIC ha 8 o 11 lettere e cifre.
mail-payout-paid-subject = Accredito di { $amount } sul suo conto
mail-payout-paid-body =
    Le abbiamo accreditato { $amount } (accredito { $number }).
    La composizione dell’importo è nel suo estratto conto.
mail-payout-paid-action = Apri il saldo
mail-payout-failed-subject = Un accredito non è arrivato
mail-payout-failed-body =
    L’accredito { $number } di { $amount } non è arrivato. { $why }
    Il denaro è di nuovo nel suo saldo. Controlli il conto bancario, perché il prossimo accredito arrivi.
mail-payout-failed-action = Controlla il conto bancario
mail-payout-account-subject = Il suo conto bancario è stato cambiato
mail-payout-account-body =
    Da ora gli accrediti del suo negozio vanno al conto { $number }.
    Se non lo ha cambiato lei, cambi la password e ci scriva subito.
mail-payout-account-action = Apri il saldo
