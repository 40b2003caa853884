# customers: it.

customer-sign-in-title = Accedi
customer-forgotten = Password dimenticata?
customer-keep = Resta connesso su questo dispositivo
customer-new = Nuovo cliente?
customer-join = Crea un account
customer-office = Per autorità e personale: acceda qui
join-title = Crea un account
join-why = Segua gli ordini, salvi gli indirizzi e la prossima volta paghi più in fretta.
join-name = Nome
join-mail-hint = Inviamo un link per verificare che l’indirizzo sia suo.
join-country = Paese
join-country-hint = Dove vive.
join-currency = Valuta
join-do = Crea il mio account
join-have = Ha già un account?
join-sent-title = Controlli la posta
join-sent-words = Le abbiamo scritto. Segua il link nell’e-mail per completare; è valido per tre giorni.
join-sent-nothing = Non è arrivato nulla?
join-sent-again = Invia di nuovo
flash-mail-again = Se qualcuno si è registrato con questo indirizzo, l’e-mail è di nuovo in arrivo.
confirm-title = Ci siamo quasi
confirm-words = Per completare inserisca la password scelta per { $mail }.
confirm-hint = Così nessuno può aprire un account a suo nome.
confirm-do = Conferma e accedi
confirm-anew = Non è la sua password? Ricominci
flash-joined = Benvenuto! Il suo account è pronto.
forgotten-title = Password dimenticata?
forgotten-words = Indichi il suo indirizzo e-mail: le invieremo un link per scegliere una nuova password.
forgotten-do = Invia il link
forgotten-sent-title = Controlli la posta
forgotten-sent-words = Abbiamo scritto a questo indirizzo. Il link nell’e-mail è valido per un’ora e funziona una sola volta.
new-password-title = Scelga una nuova password
mail-title = Il suo nuovo indirizzo e-mail
mail-words = Confermi che d’ora in poi vuole accedere con questo indirizzo.
mail-do = Usa questo indirizzo
flash-mail-changed = Il suo indirizzo e-mail è stato cambiato.
flash-mail-asked = Abbiamo scritto al nuovo indirizzo. Varrà appena avrà seguito il link nell’e-mail.
account-nav = Il suo account
account-home-title = Il suo account
account-home-hello = Buongiorno, { $name }
account-tab-home = Panoramica
account-tab-details = I suoi dati
account-tab-addresses = Indirizzi
account-tab-security = Accesso e sicurezza
account-tab-tokens = Token API
details-title = I suoi dati
details-you = Su di lei
details-save = Salva
details-new-mail = Nuovo indirizzo e-mail
details-new-mail-hint = Vi inviamo un link; nulla cambia prima che lo segua.
details-change-mail = Cambia l’indirizzo
flash-saved = Salvato.
security-title = Accesso e sicurezza
second-step-on = Per accedere, dopo la password serve un codice della sua app.
second-step-off = Il codice di un’app sul suo dispositivo tiene fuori gli altri, anche se conoscono la password.
second-step-sellers = Lo consigliamo a chiunque venda.
second-step-why = Da quel momento, per accedere, dopo la password serve un codice di un’app sul suo dispositivo.
second-step-do = Attiva
second-step-remove = Disattiva
flash-second-step-removed = Il secondo passaggio è disattivato.
security-own = I suoi dati personali
security-data = Tutto ciò che conserviamo su di lei, in un unico file.
security-download = Scarica i miei dati
security-closing = Può chiudere il suo account in qualsiasi momento.
closing-title = Chiudi l’account
closing-what-goes = Dati di accesso, indirizzi e impostazioni vengono cancellati subito. L’operazione non si può annullare.
closing-what-stays = I dati dei suoi ordini restano per il tempo previsto dalla legge; nessuno può usarli per fare acquisti.
closing-sure = Voglio chiudere il mio account
closing-do = Chiudi il mio account
closing-back = Indietro, mantieni l’account
flash-account-closed = Il suo account è chiuso. Arrivederci!
problem-store-open = Lei vende ancora qui
problem-store-open-detail = Un account con un negozio non si può ancora chiudere. Chiuda prima il negozio; ordini e importi aperti devono essere regolati.
addresses-title = I suoi indirizzi
addresses-none = Non ha ancora salvato alcun indirizzo.
addresses-back = Torna ai suoi indirizzi
address-new = Aggiungi un indirizzo
address-edit-title = Modifica l’indirizzo
address-edit = Modifica
address-remove = Rimuovi
address-make-default = Usa come indirizzo predefinito
address-default = Indirizzo predefinito
address-save = Salva l’indirizzo
address-country-use = Usa questo paese
address-optional = (facoltativo)
address-example = Per esempio { $example }
address-doubts = Ricontrolli. Potrebbe esserci un errore:
address-sure = È giusto così
flash-address-saved = L’indirizzo è stato salvato.
flash-address-removed = L’indirizzo è stato rimosso.
problem-address-book-full = La rubrica è piena
problem-address-book-full-detail = Può salvare 50 indirizzi. Ne rimuova uno che non usa più.
address-label-name = Nome
address-label-organisation = Azienda
address-label-street = Via e numero civico
address-label-street_more = Interno, piano, edificio
address-label-suburb = Frazione
address-label-district = Distretto
address-label-neighbourhood = Quartiere
address-label-village_township = Villaggio o comune
address-label-townland = Townland
address-label-city = Città
address-label-post_town = Località postale
address-label-area = Area
address-label-province = Provincia
address-label-state = Stato
address-label-emirate = Emirato
address-label-parish = Parrocchia
address-label-department = Dipartimento
address-label-island = Isola
address-label-county = Contea
address-label-prefecture = Prefettura
address-label-do_si = Provincia o città (do, si)
address-label-oblast = Oblast
address-label-governorate = Governatorato
address-label-region = Regione
address-label-postal_code = Codice postale
address-label-zip_code = Codice postale (ZIP)
address-label-pin_code = Codice postale (PIN)
address-label-eircode = Eircode
address-label-sorting_code = Codice di smistamento (CEDEX)
address-label-country = Paese
address-label-telephone = Telefono
error-address-missing = Campo obbligatorio.
error-address-missing-like = Campo obbligatorio. Forse: { $suggestions }
error-address-too-long = Usi al massimo { $most } caratteri.
error-address-too-many = Usi al massimo { $most } righe.
error-address-malformed = Non sembra corretto per questo paese.
error-address-malformed-like = Non sembra corretto per questo paese. Il formato è come { $examples }.
error-address-unknown = Non lo conosciamo.
error-address-unknown-like = Non lo conosciamo. Intende { $suggestions }?
error-address-disagrees = Non corrisponde a { $says }.
error-address-disagrees-like = Non corrisponde a { $says }. Ci aspetteremmo { $expected }.
error-address-unused = Gli indirizzi di questo paese non usano questo campo.
error-mail-address = Inserisca un indirizzo e-mail, come name@example.com.
error-name-too-long = Usi al massimo 100 caratteri.
error-closing-sure = Spunti questa casella se ne è sicuro.
mail-customer-confirm-subject = Confermi il suo indirizzo e-mail
mail-customer-confirm-body =
    Qualcuno, molto probabilmente lei, vuole aprire un account su { $site } con questo indirizzo.
    Segua il link e inserisca la password per completare. Il link è valido per tre giorni.
    Se non è stato lei, non faccia nulla: non sarà aperto alcun account.
mail-customer-confirm-action = Conferma il mio indirizzo
mail-customer-known-subject = Ha già un account
mail-customer-known-body =
    Qualcuno, molto probabilmente lei, voleva usare questo indirizzo per un account su { $site }. Esiste già un account con questo indirizzo, perciò nulla è cambiato.
    Può accedere, oppure scegliere una nuova password se ha dimenticato la sua.
mail-customer-known-action = Accedi
mail-customer-forgotten-subject = Scelga una nuova password
mail-customer-forgotten-body =
    Qualcuno, molto probabilmente lei, ha chiesto una nuova password per il suo account su { $site }.
    Il link è valido per un’ora e funziona una sola volta. Se non è stato lei, non faccia nulla: la password resta quella di prima.
mail-customer-forgotten-action = Scegli una nuova password
mail-customer-unknown-subject = Non c’è alcun account con questo indirizzo
mail-customer-unknown-body =
    Qualcuno, molto probabilmente lei, ha chiesto una nuova password su { $site }. Nessun account per acquisti ha questo indirizzo.
    Forse si è registrato con un altro. Se non è stato lei, non faccia nulla.
mail-customer-unknown-action = Crea un account
mail-customer-password-subject = La sua password è stata cambiata
mail-customer-password-body =
    La password del suo account su { $site } è appena stata cambiata e tutti gli altri dispositivi sono stati disconnessi.
    Se non è stato lei, scelga subito una nuova password e controlli il suo account.
mail-customer-password-action = Vedi il mio account
mail-customer-mail-subject = Confermi il suo nuovo indirizzo e-mail
mail-customer-mail-body =
    D’ora in poi vuole accedere a { $site } con questo indirizzo.
    Segua il link per confermarlo. Il link è valido per un giorno.
mail-customer-mail-action = Usa questo indirizzo
mail-customer-mail-changed-subject = Il suo indirizzo e-mail è stato cambiato
mail-customer-mail-changed-body =
    Il suo account su { $site } ha ora un altro indirizzo e-mail. Acceda con quello nuovo: è lì che le scriviamo.
    Se non è stato lei, ci scriva subito.
mail-customer-mail-changed-action = Vedi il mio account
mail-customer-closed-subject = Il suo account è chiuso
mail-customer-closed-body =
    Il suo account su { $site } è chiuso, come desiderava. Dati di accesso, indirizzi e impostazioni sono stati cancellati.
    I dati dei suoi ordini restano per il tempo previsto dalla legge.
mail-customer-closed-action = Vai al negozio
