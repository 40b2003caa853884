# frame: de.

frame-departments = Kategorien
frame-search = Artikel suchen
frame-search-in = Suchen in
frame-search-all = Alle Kategorien
frame-search-hint = Wonach suchen Sie?
frame-search-button = Suchen
frame-preferences = Sprache, Land und Währung
frame-language = Sprache
frame-country = Lieferland
frame-currency = Währung
frame-save = Speichern
frame-orders = Ihre Bestellungen
frame-find-order = Bestellung finden
frame-favourites = Merkzettel
frame-account = Ihr Konto
frame-new-here = Neu hier?
frame-sign-up = Konto erstellen
frame-basket = Warenkorb
frame-basket-count =
    { $n ->
        [0] Warenkorb, leer
        [one] Warenkorb, { $n } Artikel
       *[other] Warenkorb, { $n } Artikel
    }
frame-sell = Bei uns verkaufen
frame-seller = Verkäuferportal
frame-api = Für Programme
frame-to-shop = Zum Shop
frame-seller-orders = Bestellungen
frame-seller-overview = Übersicht
frame-seller-listings = Artikel
frame-seller-stock = Bestand
frame-seller-shipping = Versand
frame-seller-coupons = Gutscheine
frame-seller-store = Shopseite
frame-operator = Betreiber
frame-operator-sellers = Verkäufer
frame-operator-transfers = Überweisungen
frame-operator-coupons = Gutscheine
frame-operator-synonyms = Suchwörter
frame-help = Hilfe
frame-report = Artikel oder Verkäufer melden
frame-authorities = Für Behörden
frame-guide = Leitfaden für Behörden
frame-foot = Weitere Seiten
frame-foot-buy = Kaufen
frame-foot-sell = Verkaufen
frame-foot-rules = Regeln und Rechte
frame-trust-direct = Direkt vom Hersteller
frame-trust-direct-why = Hier verkaufen Hersteller und Großhändler selbst.
frame-trust-money = Ihr Geld ist geschützt
frame-trust-money-why = Der Verkäufer wird erst bezahlt, wenn Ihre Bestellung angekommen ist.
frame-trust-price = Ein Preis bis an die Haustür
frame-trust-price-why = Steuern, Zoll und Versand sehen Sie vor dem Bezahlen.
frame-trust-return = Sie dürfen es sich anders überlegen
frame-trust-return-why = Bis zum Versand stornieren Sie und bekommen alles zurück.
part-price-from = ab { $price }
part-price-now = Preis:
part-price-was = Vorher:
part-price-lowest = Niedrigster Preis der letzten 30 Tage: { $price }
part-rating = { $mean } von 5 Sternen
part-reviews =
    { $n ->
        [one] { $n } Bewertung
       *[other] { $n } Bewertungen
    }
part-sold-by = Verkauf durch { $store }
part-keep = Merken: { $title }
part-you-are-here = Sie sind hier
part-pages = Seiten
part-page-before = Zurück
part-page-after = Weiter
part-page = Seite { $n }
part-filters = Filter
part-filters-chosen = Gewählte Filter
part-filter-remove = Filter entfernen: { $words }
part-filters-clear = Alle löschen
part-filters-apply = Ergebnisse anzeigen
part-show-more = Mehr anzeigen
part-price-range = Preis
part-price-least = Von
part-price-most = Bis
part-sort = Sortieren nach
part-sort-go = Sortieren
part-pictures = Bilder
part-picture-n = Bild { $n }
part-variant-show = Diese Variante anzeigen
part-sold-out = ausverkauft
part-quantity = Menge
part-fewer = Eins weniger
part-more = Eins mehr
part-stars-n =
    { $n ->
        [one] { $n } Stern
       *[other] { $n } Sterne
    }
part-seller-reply = Antwort des Verkäufers
part-review-picture = Bild von { $author }
part-steps = Schritte
part-step-done = Erledigt:
part-days-left =
    { $n ->
        [one] Noch { $n } Tag
       *[other] Noch { $n } Tage
    }
part-message-mine = Sie
part-file-drop = Dateien hier ablegen oder auswählen
part-not-in-your-language = Nicht in Ihrer Sprache
