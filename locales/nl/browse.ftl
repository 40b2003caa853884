# browse: nl.

browse-hero = Rechtstreeks van de makers
browse-hero-why = Fabrikanten en groothandels uit veel landen verkopen hier zelf. U ziet één prijs tot aan de deur en de verkoper wordt pas betaald als uw bestelling is aangekomen.
browse-see-new = Bekijk wat nieuw is
browse-protected = Zo bent u beschermd
browse-popular = Vaak gekocht
browse-popular-all = Alles wat vaak wordt gekocht
browse-fresh = Nieuw hier
browse-fresh-all = Alles wat nieuw is
browse-reduced = Afgeprijsd
browse-recent = Onlangs bekeken
browse-related = Meer van deze soort
browse-all = Alle artikelen
browse-search-title = { $words }: zoeken
browse-results-for = Resultaten voor ‘{ $words }’
browse-count =
    { $n ->
        [0] Geen artikelen
        [one] { $n } artikel
       *[other] { $n } artikelen
    }
browse-categories = Categorieën
browse-availability = Beschikbaarheid
browse-rating = Beoordeling
browse-from = Verzonden vanuit
browse-order-relevance = Relevantie
browse-order-newest = Nieuwste
browse-order-price-up = Prijs laag – hoog
browse-order-price-down = Prijs hoog – laag
browse-order-rating = Best beoordeeld
browse-order-sold = Meest gekocht
browse-stars-least =
    { $n ->
        [one] { $n } ster of meer
       *[other] { $n } sterren of meer
    }
browse-price-least = Vanaf { $price }
browse-price-most = Tot { $price }
browse-mended = Resultaten voor ‘{ $instead }’. Voor ‘{ $typed }’ is niets gevonden.
browse-meant = Bedoelde u:
browse-partly = Geen artikel bevat al uw zoekwoorden. Deze bevatten er enkele.
browse-nothing = Niets gevonden
browse-nothing-why = Controleer de spelling, gebruik minder of algemenere woorden of haal een filter weg. Of kijk rond in een categorie:
browse-in-stock = Op voorraad
browse-sold-out = Uitverkocht
browse-only-left =
    { $n ->
        [one] Nog maar { $n } op voorraad
       *[other] Nog maar { $n } op voorraad
    }
browse-often-bought = Vaak gekocht
browse-sent-from = Verzonden vanuit { $country }
browse-at-least =
    { $n ->
        [one] Minimaal { $n } stuk
       *[other] Minimaal { $n } stuks
    }
browse-at-most =
    { $n ->
        [one] Maximaal { $n } stuk per koper
       *[other] Maximaal { $n } stuks per koper
    }
browse-in-lots =
    { $n ->
        [one] Per stuk verkocht
       *[other] Verkocht per { $n } stuks
    }
browse-ladder = Hoe meer u koopt, hoe lager de stukprijs
browse-ladder-from = Aantal
browse-ladder-each = Prijs per stuk
browse-from-pieces =
    { $n ->
        [one] Vanaf { $n } stuk
       *[other] Vanaf { $n } stuks
    }
browse-buy = Dit artikel kopen
browse-add = In winkelwagen
browse-keep = Bewaren als favoriet
browse-arrives = Bezorging { $when }
browse-fee = { $fee } naar { $country }
browse-fee-free = Gratis bezorging naar { $country }
browse-not-sent = Geen bezorging naar { $country }
browse-goods = Artikelen
browse-delivery = Bezorging
browse-total = Totaal
browse-tax-added = Belasting en invoerrechten
browse-tax-inside = Inclusief belasting
browse-on-arrival = Bij aankomst te betalen, ongeveer
browse-tax-estimate = De belastingdienst of douane kan op een iets ander bedrag uitkomen.
browse-tax-unknown = De belastingdienst of douane kan bij aankomst meer vragen; hoeveel, kunnen wij niet zeggen.
browse-in-language = Door de verkoper beschreven in het { $language }
browse-machine = Automatisch vertaald
browse-on-this-page = Op deze pagina
browse-description = Beschrijving
browse-specs = Kenmerken
browse-origin = Gemaakt in
browse-sku = Artikelnummer van de verkoper
browse-yes = Ja
browse-no = Nee
browse-months =
    { $n ->
        [one] { $n } maand
       *[other] { $n } maanden
    }
browse-years =
    { $n ->
        [one] { $n } jaar
       *[other] { $n } jaar
    }
browse-who-sells = Wie verkoopt dit
browse-kind-manufacturer = Fabrikant
browse-kind-distributor = Groothandel
browse-since = Hier sinds { $year }
browse-no-trader = De gegevens van deze handelaar zijn gewist.
browse-report = Dit artikel melden
browse-store-paused = Deze winkel is tijdelijk gesloten. De artikelen zijn nu niet te koop.
browse-store-empty = Hier wordt op dit moment niets aangeboden
browse-goods-of-store = Aanbod van de winkel
trader-name = Naam
trader-representative = Vertegenwoordigd door
trader-address = Adres
trader-email = E-mail
trader-telephone = Telefoon
trader-register = Handelsregister
trader-vat = Btw-nummer
trader-responsible = Verantwoordelijk voor productveiligheid in de EU
trader-certifies = Zelfcertificering
trader-certifies-what = De handelaar verbindt zich ertoe alleen producten en diensten aan te bieden die voldoen aan het recht van de Europese Unie.
report-title = Artikel melden
report-what = Vertel ons wat er met dit artikel aan de hand is. U hebt geen account nodig.
report-reason = Wat klopt er niet?
report-reason-illegal = De verkoop is verboden
report-reason-unsafe = Het is niet veilig
report-reason-counterfeit = Het is namaak of gebruikt een beschermde naam
report-reason-misleading = De informatie erover is niet waar
report-reason-offensive = Het is beledigend of haatdragend
report-reason-other = Iets anders
report-words = In uw eigen woorden
report-words-hint = Wat hebt u gezien, en waar?
report-mail = Uw e-mailadres
report-mail-hint = Alleen als u van ons wilt horen.
report-send = Melding versturen
flash-reported = Bedankt. Wij hebben uw melding ontvangen.
