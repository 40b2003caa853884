# frame: nl.

frame-departments = Categorieën
frame-search = Artikelen zoeken
frame-search-in = Zoeken in
frame-search-all = Alle categorieën
frame-search-hint = Waar bent u naar op zoek?
frame-search-button = Zoeken
frame-preferences = Taal, land en valuta
frame-language = Taal
frame-country = Bezorgland
frame-currency = Valuta
frame-save = Opslaan
frame-orders = Uw bestellingen
frame-find-order = Bestelling opzoeken
frame-favourites = Favorieten
frame-account = Uw account
frame-new-here = Nieuw hier?
frame-sign-up = Account aanmaken
frame-basket = Winkelwagen
frame-basket-count =
    { $n ->
        [0] Winkelwagen, leeg
        [one] Winkelwagen, { $n } artikel
       *[other] Winkelwagen, { $n } artikelen
    }
frame-sell = Verkopen bij ons
frame-seller = Verkopersportaal
frame-api = Voor programma’s
frame-to-shop = Naar de winkel
frame-seller-orders = Bestellingen
frame-seller-overview = Overzicht
frame-seller-listings = Artikelen
frame-seller-stock = Voorraad
frame-seller-shipping = Verzending
frame-seller-coupons = Kortingscodes
frame-seller-store = Winkelpagina
frame-operator = Beheerder
frame-operator-sellers = Verkopers
frame-operator-transfers = Overboekingen
frame-operator-coupons = Kortingscodes
frame-operator-synonyms = Zoekwoorden
frame-help = Hulp
frame-report = Artikel of verkoper melden
frame-authorities = Voor autoriteiten
frame-guide = Gids voor autoriteiten
frame-foot = Meer pagina’s
frame-foot-buy = Kopen
frame-foot-sell = Verkopen
frame-foot-rules = Regels en rechten
frame-trust-direct = Rechtstreeks van de fabrikant
frame-trust-direct-why = Fabrikanten en groothandels verkopen hier zelf.
frame-trust-money = Uw geld is veilig
frame-trust-money-why = De verkoper wordt pas betaald als uw bestelling is aangekomen.
frame-trust-price = Eén prijs, tot aan de deur
frame-trust-price-why = Belasting, invoerrechten en bezorging ziet u voordat u betaalt.
frame-trust-return = U mag zich bedenken
frame-trust-return-why = Tot de verzending annuleert u uw bestelling en krijgt u alles terug.
part-price-from = vanaf { $price }
part-price-now = Prijs:
part-price-was = Was:
part-price-lowest = Laagste prijs van de laatste 30 dagen: { $price }
part-rating = { $mean } van 5 sterren
part-reviews =
    { $n ->
        [one] { $n } beoordeling
       *[other] { $n } beoordelingen
    }
part-sold-by = Verkocht door { $store }
part-keep = Favoriet: { $title }
part-you-are-here = U bent hier
part-pages = Pagina’s
part-page-before = Vorige
part-page-after = Volgende
part-page = Pagina { $n }
part-filters = Filters
part-filters-chosen = Gekozen filters
part-filter-remove = Filter verwijderen: { $words }
part-filters-clear = Alles wissen
part-filters-apply = Resultaten tonen
part-show-more = Meer tonen
part-price-range = Prijs
part-price-least = Van
part-price-most = Tot
part-sort = Sorteren op
part-sort-go = Sorteren
part-pictures = Afbeeldingen
part-picture-n = Afbeelding { $n }
part-variant-show = Deze variant bekijken
part-sold-out = uitverkocht
part-quantity = Aantal
part-fewer = Eén minder
part-more = Eén meer
part-stars-n =
    { $n ->
        [one] { $n } ster
       *[other] { $n } sterren
    }
part-seller-reply = Antwoord van de verkoper
part-review-picture = Afbeelding van { $author }
part-steps = Stappen
part-step-done = Klaar:
part-days-left =
    { $n ->
        [one] Nog { $n } dag
       *[other] Nog { $n } dagen
    }
part-message-mine = U
part-file-drop = Sleep bestanden hierheen of kies ze
part-not-in-your-language = Niet in uw taal
