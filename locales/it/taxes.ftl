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
error-header = La prima riga non indica le colonne di un file di tassi di cambio.
error-cells = Questa riga ha più o meno celle della prima.
error-day = Non è una data, come 2026-11-30.
error-day-to-come = Questo giorno deve ancora venire.
error-currency = Non è una valuta.
error-rate = Non è un tasso di cambio.
