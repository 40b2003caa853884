# customers: de.

customer-sign-in-title = Anmelden
customer-forgotten = Passwort vergessen?
customer-keep = Auf diesem Gerät angemeldet bleiben
customer-new = Neu hier?
customer-join = Konto erstellen
customer-office = Für Behörden und Mitarbeitende: hier anmelden
join-title = Konto erstellen
join-why = Bestellungen verfolgen, Adressen speichern und nächstes Mal schneller bezahlen.
join-name = Name
join-mail-hint = Wir senden dorthin einen Link, um sicherzugehen, dass es Ihre Adresse ist.
join-country = Land
join-country-hint = Wo Sie wohnen.
join-currency = Währung
join-do = Konto erstellen
join-have = Sie haben schon ein Konto?
join-sent-title = Sehen Sie in Ihr Postfach
join-sent-words = Wir haben Ihnen geschrieben. Folgen Sie zum Abschluss dem Link in der E-Mail; er gilt drei Tage.
join-sent-nothing = Nichts angekommen?
join-sent-again = Erneut senden
flash-mail-again = Falls sich jemand mit dieser Adresse registriert hat, ist die E-Mail erneut unterwegs.
confirm-title = Fast fertig
confirm-words = Geben Sie zum Abschluss das Passwort ein, das Sie für { $mail } gewählt haben.
confirm-hint = Damit niemand ein Konto in Ihrem Namen eröffnet.
confirm-do = Bestätigen und anmelden
confirm-anew = Nicht Ihr Passwort? Neu beginnen
flash-joined = Willkommen! Ihr Konto ist bereit.
forgotten-title = Passwort vergessen?
forgotten-words = Nennen Sie uns Ihre E-Mail-Adresse, und wir senden Ihnen einen Link, um ein neues Passwort zu wählen.
forgotten-do = Link senden
forgotten-sent-title = Sehen Sie in Ihr Postfach
forgotten-sent-words = Wir haben an diese Adresse geschrieben. Der Link in der E-Mail gilt eine Stunde und nur einmal.
new-password-title = Neues Passwort wählen
mail-title = Ihre neue E-Mail-Adresse
mail-words = Bestätigen Sie, dass Sie sich ab jetzt mit dieser Adresse anmelden möchten.
mail-do = Diese Adresse verwenden
flash-mail-changed = Ihre E-Mail-Adresse ist geändert.
flash-mail-asked = Wir haben an die neue Adresse geschrieben. Sie gilt, sobald Sie dem Link in der E-Mail folgen.
account-nav = Ihr Konto
account-home-title = Ihr Konto
account-home-hello = Guten Tag, { $name }
account-tab-home = Übersicht
account-tab-details = Ihre Daten
account-tab-addresses = Adressen
account-tab-security = Anmeldung und Sicherheit
account-tab-tokens = API-Token
details-title = Ihre Daten
details-you = Über Sie
details-save = Speichern
details-new-mail = Neue E-Mail-Adresse
details-new-mail-hint = Wir senden dorthin einen Link; vorher ändert sich nichts.
details-change-mail = Adresse ändern
flash-saved = Gespeichert.
security-title = Anmeldung und Sicherheit
second-step-on = Beim Anmelden wird nach dem Passwort ein Code aus Ihrer App verlangt.
second-step-off = Ein Code aus einer App auf Ihrem Gerät hält andere fern, selbst wenn sie Ihr Passwort kennen.
second-step-sellers = Wir empfehlen ihn allen, die verkaufen.
second-step-why = Ab dann wird beim Anmelden nach dem Passwort ein Code aus einer App auf Ihrem Gerät verlangt.
second-step-do = Einschalten
second-step-remove = Ausschalten
flash-second-step-removed = Der zweite Schritt ist ausgeschaltet.
security-own = Ihre Daten
security-data = Alles, was wir über Sie speichern, in einer Datei.
security-download = Meine Daten herunterladen
security-closing = Sie können Ihr Konto jederzeit schließen.
closing-title = Konto schließen
closing-what-goes = Ihre Anmeldung, Adressen und Einstellungen werden sofort gelöscht. Das lässt sich nicht rückgängig machen.
closing-what-stays = Aufzeichnungen zu Ihren Bestellungen bleiben so lange, wie das Gesetz es verlangt; einkaufen kann damit niemand.
closing-sure = Ich möchte mein Konto schließen
closing-do = Konto schließen
closing-back = Zurück, Konto behalten
flash-account-closed = Ihr Konto ist geschlossen. Auf Wiedersehen!
problem-store-open = Sie verkaufen hier noch
problem-store-open-detail = Ein Konto mit einem Shop kann noch nicht geschlossen werden. Schließen Sie zuerst Ihren Shop; offene Bestellungen und Beträge müssen erledigt sein.
addresses-title = Ihre Adressen
addresses-none = Sie haben noch keine Adresse gespeichert.
addresses-back = Zurück zu Ihren Adressen
address-new = Adresse hinzufügen
address-edit-title = Adresse ändern
address-edit = Ändern
address-remove = Entfernen
address-make-default = Als Standardadresse verwenden
address-default = Standardadresse
address-save = Adresse speichern
address-country-use = Dieses Land verwenden
address-optional = (freiwillig)
address-example = Zum Beispiel { $example }
address-doubts = Bitte prüfen Sie noch einmal. Hier könnte ein Fehler sein:
address-sure = Es stimmt so
flash-address-saved = Die Adresse ist gespeichert.
flash-address-removed = Die Adresse ist entfernt.
problem-address-book-full = Ihr Adressbuch ist voll
problem-address-book-full-detail = Sie können 50 Adressen speichern. Entfernen Sie eine, die Sie nicht mehr brauchen.
address-label-name = Name
address-label-organisation = Firma
address-label-street = Straße und Hausnummer
address-label-street_more = Wohnung, Etage, Gebäude
address-label-suburb = Vorort
address-label-district = Bezirk
address-label-neighbourhood = Stadtviertel
address-label-village_township = Dorf oder Gemeinde
address-label-townland = Townland
address-label-city = Ort
address-label-post_town = Postort
address-label-area = Gebiet
address-label-province = Provinz
address-label-state = Bundesstaat
address-label-emirate = Emirat
address-label-parish = Gemeindebezirk (Parish)
address-label-department = Departement
address-label-island = Insel
address-label-county = Grafschaft
address-label-prefecture = Präfektur
address-label-do_si = Provinz oder Stadt (do, si)
address-label-oblast = Oblast
address-label-governorate = Gouvernement
address-label-region = Region
address-label-postal_code = Postleitzahl
address-label-zip_code = ZIP-Code
address-label-pin_code = PIN-Code
address-label-eircode = Eircode
address-label-sorting_code = Sortiercode (CEDEX)
address-label-country = Land
address-label-telephone = Telefon
error-address-missing = Bitte ausfüllen.
error-address-missing-like = Bitte ausfüllen. Vielleicht: { $suggestions }
error-address-too-long = Höchstens { $most } Zeichen.
error-address-too-many = Höchstens { $most } Zeilen.
error-address-malformed = Das sieht für dieses Land nicht richtig aus.
error-address-malformed-like = Das sieht für dieses Land nicht richtig aus. Üblich ist { $examples }.
error-address-unknown = Diese Angabe kennen wir nicht.
error-address-unknown-like = Diese Angabe kennen wir nicht. Meinen Sie { $suggestions }?
error-address-disagrees = Das passt nicht zu { $says }.
error-address-disagrees-like = Das passt nicht zu { $says }. Erwartet würde { $expected }.
error-address-unused = Adressen in diesem Land haben diese Angabe nicht.
error-mail-address = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.
error-name-too-long = Höchstens 100 Zeichen.
error-closing-sure = Setzen Sie das Häkchen, wenn Sie sicher sind.
mail-customer-confirm-subject = Bestätigen Sie Ihre E-Mail-Adresse
mail-customer-confirm-body =
    Jemand, vermutlich Sie, möchte bei { $site } ein Konto mit dieser Adresse eröffnen.
    Folgen Sie zum Abschluss dem Link und geben Sie Ihr Passwort ein. Der Link gilt drei Tage.
    Waren Sie es nicht, tun Sie nichts: Es wird kein Konto eröffnet.
mail-customer-confirm-action = Adresse bestätigen
mail-customer-known-subject = Sie haben bereits ein Konto
mail-customer-known-body =
    Jemand, vermutlich Sie, wollte diese Adresse für ein Konto bei { $site } verwenden. Damit gibt es schon ein Konto, deshalb wurde nichts geändert.
    Sie können sich anmelden oder ein neues Passwort wählen, wenn Sie Ihres vergessen haben.
mail-customer-known-action = Anmelden
mail-customer-forgotten-subject = Wählen Sie ein neues Passwort
mail-customer-forgotten-body =
    Jemand, vermutlich Sie, hat ein neues Passwort für Ihr Konto bei { $site } angefordert.
    Der Link gilt eine Stunde und nur einmal. Waren Sie es nicht, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
mail-customer-forgotten-action = Neues Passwort wählen
mail-customer-unknown-subject = Zu dieser Adresse gibt es kein Konto
mail-customer-unknown-body =
    Jemand, vermutlich Sie, hat bei { $site } ein neues Passwort angefordert. Zu dieser Adresse gibt es kein Kundenkonto.
    Vielleicht haben Sie sich mit einer anderen registriert. Waren Sie es nicht, tun Sie nichts.
mail-customer-unknown-action = Konto erstellen
mail-customer-password-subject = Ihr Passwort wurde geändert
mail-customer-password-body =
    Das Passwort Ihres Kontos bei { $site } wurde soeben geändert; alle anderen Geräte sind abgemeldet.
    Waren Sie es nicht, wählen Sie sofort ein neues Passwort und prüfen Sie Ihr Konto.
mail-customer-password-action = Mein Konto ansehen
mail-customer-mail-subject = Bestätigen Sie Ihre neue E-Mail-Adresse
mail-customer-mail-body =
    Sie möchten sich bei { $site } ab jetzt mit dieser Adresse anmelden.
    Folgen Sie zur Bestätigung dem Link. Er gilt einen Tag.
mail-customer-mail-action = Diese Adresse verwenden
mail-customer-mail-changed-subject = Ihre E-Mail-Adresse wurde geändert
mail-customer-mail-changed-body =
    Ihr Konto bei { $site } hat jetzt eine andere E-Mail-Adresse. Sie melden sich mit der neuen an, und wir schreiben an sie.
    Waren Sie es nicht, schreiben Sie uns sofort.
mail-customer-mail-changed-action = Mein Konto ansehen
mail-customer-closed-subject = Ihr Konto ist geschlossen
mail-customer-closed-body =
    Ihr Konto bei { $site } ist auf Ihren Wunsch geschlossen. Ihre Anmeldung, Adressen und Einstellungen sind gelöscht.
    Aufzeichnungen zu Ihren Bestellungen bleiben so lange, wie das Gesetz es verlangt.
mail-customer-closed-action = Zum Shop
