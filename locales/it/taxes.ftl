# taxes: it.

error-tax-cell = Impossibile leggere: { $wanted }.
error-tax-contradiction = Contraddice un’altra riga: { $wanted }.
error-tax-other-sheet = Una riga di un’altra tabella ha questo identificativo.
error-shipping-handling = Da 0 a { $wanted } giorni lavorativi.
error-shipping-lanes = Indichi dove spedisce, in un numero di righe da 1 a { $wanted }.
error-shipping-countries = Scelga almeno un paese, oppure tutti gli altri.
error-shipping-twice = Un’altra riga ha lo stesso servizio per { $wanted }.
error-shipping-days = Il primo numero non può superare il secondo, né il secondo superare { $wanted }.
error-shipping-amount = Inserisca un importo da 0 in su.
error-shipping-profiles = Un negozio ha al massimo { $wanted } modalità di spedizione.
problem-shipping-in-use = Ci sono inserzioni con questa spedizione
problem-shipping-in-use-detail = Scelga prima per loro un’altra modalità di spedizione.
