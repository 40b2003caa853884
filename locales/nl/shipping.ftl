# shipping: nl.

shipping-title = Verzendmethoden
shipping-lead = Naar welke landen u verzendt, met wie, hoe snel en voor hoeveel. Uw eerste methode geldt voor alle artikelen zonder eigen methode.
shipping-new = Nieuwe verzendmethode
shipping-none = U verzendt nog nergens heen
shipping-none-what = Kopers kunnen bestellen zodra u aangeeft waarheen u verzendt.
shipping-handling-says =
    { $n ->
        [one] Binnen { $n } werkdag bij de vervoerder
       *[other] Binnen { $n } werkdagen bij de vervoerder
    }
shipping-to = Naar
shipping-to-hint = Landen met komma’s ertussen, EU voor de Europese Unie. Laat leeg voor alle andere.
shipping-others = Alle andere landen
shipping-service = Service
shipping-carrier = Vervoerder
shipping-time = Tijd onderweg
shipping-fee = Kosten
shipping-days = { $least } tot { $most } werkdagen
shipping-fee-kg = { $fee } plus { $each } per kilogram
shipping-fee-free = { $fee }, gratis vanaf { $from }
shipping-change = Wijzigen
shipping-remove = Verwijderen
shipping-name = Naam
shipping-name-hint = Alleen u ziet deze.
shipping-handling = Werkdagen tot u het overdraagt
shipping-handling-hint = Van 0 tot 30.
shipping-lanes = Waarheen u verzendt, kosten in { $currency }
shipping-lanes-hint = Rijen zonder vervoerder, dagen en kosten worden weggelaten.
shipping-lane = Rij { $n }
shipping-lane-remove = Deze rij verwijderen
shipping-days-least = Werkdagen onderweg, minimaal
shipping-days-most = Werkdagen onderweg, maximaal
shipping-base = Kosten
shipping-per-kg = Plus per kilogram
shipping-free-from = Gratis vanaf dit artikelbedrag
shipping-more = Nog een rij
flash-shipping-saved = Opgeslagen.
error-not-a-country-name = ‘{ $wanted }’ is geen land dat hier bekend is.
