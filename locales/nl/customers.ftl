# customers: nl.

customer-sign-in-title = Inloggen
customer-forgotten = Wachtwoord vergeten?
customer-keep = Ingelogd blijven op dit apparaat
customer-new = Nieuw hier?
customer-join = Account aanmaken
customer-office = Voor autoriteiten en medewerkers: hier inloggen
join-title = Account aanmaken
join-why = Volg uw bestellingen, bewaar uw adressen en betaal de volgende keer sneller.
join-name = Naam
join-mail-hint = Wij sturen daarheen een link om te controleren of het adres van u is.
join-country = Land
join-country-hint = Waar u woont.
join-currency = Valuta
join-do = Mijn account aanmaken
join-have = Hebt u al een account?
join-sent-title = Kijk in uw mailbox
join-sent-words = Wij hebben u gemaild. Volg de link in de e-mail om af te ronden; hij is drie dagen geldig.
join-sent-nothing = Niets ontvangen?
join-sent-again = Opnieuw versturen
flash-mail-again = Als iemand zich met dit adres heeft aangemeld, is de e-mail opnieuw onderweg.
confirm-title = Bijna klaar
confirm-words = Vul het wachtwoord in dat u voor { $mail } hebt gekozen om af te ronden.
confirm-hint = Zo kan niemand op uw naam een account openen.
confirm-do = Bevestigen en inloggen
confirm-anew = Niet uw wachtwoord? Begin opnieuw
flash-joined = Welkom! Uw account is klaar.
forgotten-title = Wachtwoord vergeten?
forgotten-words = Geef uw e-mailadres op, dan sturen wij u een link om een nieuw wachtwoord te kiezen.
forgotten-do = Link versturen
forgotten-sent-title = Kijk in uw mailbox
forgotten-sent-words = Wij hebben naar dit adres gemaild. De link in de e-mail is één uur geldig en werkt één keer.
new-password-title = Kies een nieuw wachtwoord
mail-title = Uw nieuwe e-mailadres
mail-words = Bevestig dat u voortaan met dit adres wilt inloggen.
mail-do = Dit adres gebruiken
flash-mail-changed = Uw e-mailadres is gewijzigd.
flash-mail-asked = Wij hebben naar het nieuwe adres gemaild. Het geldt zodra u de link in de e-mail volgt.
account-nav = Uw account
account-home-title = Uw account
account-home-hello = Hallo, { $name }
account-tab-home = Overzicht
account-tab-details = Uw gegevens
account-tab-addresses = Adressen
account-tab-security = Inloggen en beveiliging
account-tab-tokens = API-tokens
details-title = Uw gegevens
details-you = Over u
details-save = Opslaan
details-new-mail = Nieuw e-mailadres
details-new-mail-hint = Wij sturen daarheen een link; er verandert niets voordat u die volgt.
details-change-mail = Adres wijzigen
flash-saved = Opgeslagen.
security-title = Inloggen en beveiliging
second-step-on = Bij het inloggen wordt na het wachtwoord een code uit uw app gevraagd.
second-step-off = Een code uit een app op uw apparaat houdt anderen buiten, ook als zij uw wachtwoord kennen.
second-step-sellers = Wij raden het iedereen aan die verkoopt.
second-step-why = Vanaf dan wordt bij het inloggen na het wachtwoord een code uit een app op uw apparaat gevraagd.
second-step-do = Inschakelen
second-step-remove = Uitschakelen
flash-second-step-removed = De tweede stap is uitgeschakeld.
security-own = Uw data
security-data = Alles wat wij over u bewaren, in één bestand.
security-download = Mijn gegevens downloaden
security-closing = U kunt uw account op elk moment sluiten.
closing-title = Account sluiten
closing-what-goes = Uw inloggegevens, adressen en instellingen worden meteen gewist. Dit kan niet ongedaan worden gemaakt.
closing-what-stays = Gegevens van uw bestellingen blijven zolang de wet dat van ons verlangt; niemand kan er inkopen mee doen.
closing-sure = Ik wil mijn account sluiten
closing-do = Mijn account sluiten
closing-back = Terug, account behouden
flash-account-closed = Uw account is gesloten. Tot ziens!
problem-store-open = U verkoopt hier nog
problem-store-open-detail = Een account met een winkel kan nog niet worden gesloten. Sluit eerst uw winkel; openstaande bestellingen en bedragen moeten worden afgehandeld.
addresses-title = Uw adressen
addresses-none = U hebt nog geen adres bewaard.
addresses-back = Terug naar uw adressen
address-new = Adres toevoegen
address-edit-title = Adres wijzigen
address-edit = Wijzigen
address-remove = Verwijderen
address-make-default = Als standaardadres gebruiken
address-default = Standaardadres
address-save = Adres opslaan
address-country-use = Dit land gebruiken
address-optional = (optioneel)
address-example = Bijvoorbeeld { $example }
address-doubts = Kijk nog even goed. Misschien klopt dit niet:
address-sure = Het klopt zo
flash-address-saved = Het adres is opgeslagen.
flash-address-removed = Het adres is verwijderd.
problem-address-book-full = Uw adresboek is vol
problem-address-book-full-detail = U kunt 50 adressen bewaren. Verwijder er een dat u niet meer gebruikt.
address-label-name = Naam
address-label-organisation = Bedrijf
address-label-street = Straat en huisnummer
address-label-street_more = Appartement, verdieping, gebouw
address-label-suburb = Wijk
address-label-district = District
address-label-neighbourhood = Buurt
address-label-village_township = Dorp of township
address-label-townland = Townland
address-label-city = Plaats
address-label-post_town = Plaats
address-label-area = Gebied
address-label-province = Provincie
address-label-state = Staat
address-label-emirate = Emiraat
address-label-parish = Parish
address-label-department = Departement
address-label-island = Eiland
address-label-county = County
address-label-prefecture = Prefectuur
address-label-do_si = Provincie of stad (do, si)
address-label-oblast = Oblast
address-label-governorate = Gouvernement
address-label-region = Regio
address-label-postal_code = Postcode
address-label-zip_code = ZIP-code
address-label-pin_code = PIN-code
address-label-eircode = Eircode
address-label-sorting_code = Sorteercode (CEDEX)
address-label-country = Land
address-label-telephone = Telefoon
error-address-missing = Dit is verplicht.
error-address-missing-like = Dit is verplicht. Misschien: { $suggestions }
error-address-too-long = Gebruik hooguit { $most } tekens.
error-address-too-many = Gebruik hooguit { $most } regels.
error-address-malformed = Dit lijkt niet te kloppen voor dit land.
error-address-malformed-like = Dit lijkt niet te kloppen voor dit land. Het ziet eruit als { $examples }.
error-address-unknown = Dit kennen wij niet.
error-address-unknown-like = Dit kennen wij niet. Bedoelt u { $suggestions }?
error-address-disagrees = Dit past niet bij { $says }.
error-address-disagrees-like = Dit past niet bij { $says }. Wij zouden { $expected } verwachten.
error-address-unused = Adressen in dit land gebruiken dit niet.
error-mail-address = Vul een e-mailadres in, zoals naam@example.com.
error-name-too-long = Gebruik hooguit 100 tekens.
error-closing-sure = Vink dit aan als u het zeker weet.
mail-customer-confirm-subject = Bevestig uw e-mailadres
mail-customer-confirm-body =
    Iemand, waarschijnlijk u, wil bij { $site } een account openen met dit adres.
    Volg de link en vul uw wachtwoord in om af te ronden. De link is drie dagen geldig.
    Was u het niet, doe dan niets: er wordt geen account geopend.
mail-customer-confirm-action = Mijn adres bevestigen
mail-customer-known-subject = U hebt al een account
mail-customer-known-body =
    Iemand, waarschijnlijk u, wilde dit adres gebruiken voor een account bij { $site }. Er is al een account mee, dus er is niets gewijzigd.
    U kunt inloggen, of een nieuw wachtwoord kiezen als u het uwe bent vergeten.
mail-customer-known-action = Inloggen
mail-customer-forgotten-subject = Kies een nieuw wachtwoord
mail-customer-forgotten-body =
    Iemand, waarschijnlijk u, heeft een nieuw wachtwoord gevraagd voor uw account bij { $site }.
    De link is één uur geldig en werkt één keer. Was u het niet, doe dan niets: uw wachtwoord blijft zoals het is.
mail-customer-forgotten-action = Nieuw wachtwoord kiezen
mail-customer-unknown-subject = Er is geen account met dit adres
mail-customer-unknown-body =
    Iemand, waarschijnlijk u, heeft bij { $site } een nieuw wachtwoord gevraagd. Geen klantaccount heeft dit adres.
    Misschien hebt u zich met een ander adres aangemeld. Was u het niet, doe dan niets.
mail-customer-unknown-action = Account aanmaken
mail-customer-password-subject = Uw wachtwoord is gewijzigd
mail-customer-password-body =
    Het wachtwoord van uw account bij { $site } is zojuist gewijzigd en alle andere apparaten zijn uitgelogd.
    Was u het niet, kies dan meteen een nieuw wachtwoord en controleer uw account.
mail-customer-password-action = Mijn account bekijken
mail-customer-mail-subject = Bevestig uw nieuwe e-mailadres
mail-customer-mail-body =
    U wilt voortaan bij { $site } inloggen met dit adres.
    Volg de link om het te bevestigen. De link is één dag geldig.
mail-customer-mail-action = Dit adres gebruiken
mail-customer-mail-changed-subject = Uw e-mailadres is gewijzigd
mail-customer-mail-changed-body =
    Uw account bij { $site } heeft nu een ander e-mailadres. U logt in met het nieuwe adres en wij schrijven daarheen.
    Was u het niet, schrijf ons dan meteen.
mail-customer-mail-changed-action = Mijn account bekijken
mail-customer-closed-subject = Uw account is gesloten
mail-customer-closed-body =
    Uw account bij { $site } is gesloten, zoals u wenste. Uw inloggegevens, adressen en instellingen zijn gewist.
    Gegevens van uw bestellingen blijven zolang de wet dat van ons verlangt.
mail-customer-closed-action = Naar de winkel
