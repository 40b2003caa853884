# outbox: nl.

mail-greeting = Hallo { $name },
mail-greeting-nameless = Hallo,
mail-footer = Deze e-mail is verzonden door { $site } vanwege iets in uw account of met uw bestelling. Antwoorden op dit adres worden niet gelezen.
mail-trial-subject = E-mail van { $site } komt aan
mail-trial-body =
    Dit is een test: iemand die { $site } beheert, wilde zien of de e-mail aankomt.
    U hoeft niets te doen.
mail-trial-action = Naar { $site }
problem-mail-erased = De tekst van deze e-mail is gewist
problem-mail-erased-detail = De tekst van een e-mail wordt enige tijd na verzending gewist. De e-mail kan niet opnieuw worden verzonden.
problem-under-way = Is al onderweg
problem-under-way-detail = Wacht tot de poging is gedaan en probeer het dan opnieuw.
problem-webhook-too-many = Te veel adressen
problem-webhook-too-many-detail = Verwijder een adres dat u niet meer gebruikt en voeg dan het nieuwe toe.
error-webhook-address = Vul een adres op het openbare internet in dat begint met https:// en geen gebruikersnaam of wachtwoord bevat.
error-webhook-events = Kies ten minste één gebeurtenis.
