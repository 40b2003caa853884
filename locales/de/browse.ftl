# browse: de.

browse-hero = Direkt von denen, die es herstellen
browse-hero-why = Hersteller und Großhändler aus vielen Ländern verkaufen hier selbst. Sie sehen einen Preis bis an die Haustür, und der Verkäufer wird erst bezahlt, wenn Ihre Bestellung angekommen ist.
browse-see-new = Neuheiten ansehen
browse-protected = So sind Sie geschützt
browse-popular = Oft gekauft
browse-popular-all = Alles, was oft gekauft wird
browse-fresh = Neu hier
browse-fresh-all = Alle Neuheiten
browse-reduced = Reduziert
browse-recent = Zuletzt angesehen
browse-related = Mehr dieser Art
browse-all = Alle Artikel
browse-search-title = { $words }: Suche
browse-results-for = Ergebnisse für „{ $words }“
browse-count =
    { $n ->
        [0] Keine Artikel
        [one] { $n } Artikel
       *[other] { $n } Artikel
    }
browse-categories = Kategorien
browse-availability = Verfügbarkeit
browse-rating = Bewertung
browse-from = Versand aus
browse-order-relevance = Beste Treffer
browse-order-newest = Neueste
browse-order-price-up = Preis aufsteigend
browse-order-price-down = Preis absteigend
browse-order-rating = Beste Bewertung
browse-order-sold = Meistgekauft
browse-stars-least =
    { $n ->
        [one] Ab { $n } Stern
       *[other] Ab { $n } Sternen
    }
browse-price-least = Ab { $price }
browse-price-most = Bis { $price }
browse-mended = Ergebnisse für „{ $instead }“. Zu „{ $typed }“ wurde nichts gefunden.
browse-meant = Meinten Sie:
browse-partly = Kein Artikel enthält alle Ihre Suchwörter. Diese enthalten einige davon.
browse-nothing = Nichts gefunden
browse-nothing-why = Prüfen Sie die Schreibweise, verwenden Sie weniger oder allgemeinere Wörter oder entfernen Sie einen Filter. Oder stöbern Sie in einer Kategorie:
browse-in-stock = Auf Lager
browse-sold-out = Ausverkauft
browse-only-left =
    { $n ->
        [one] Nur noch { $n } Stück
       *[other] Nur noch { $n } Stück
    }
browse-often-bought = Oft gekauft
browse-sent-from = Versand aus { $country }
browse-at-least =
    { $n ->
        [one] Mindestens { $n } Stück
       *[other] Mindestens { $n } Stück
    }
browse-at-most =
    { $n ->
        [one] Höchstens { $n } Stück pro Käufer
       *[other] Höchstens { $n } Stück pro Käufer
    }
browse-in-lots =
    { $n ->
        [one] Einzeln erhältlich
       *[other] In Packungen zu { $n } Stück
    }
browse-ladder = Je mehr Sie kaufen, desto günstiger das Stück
browse-ladder-from = Menge
browse-ladder-each = Stückpreis
browse-from-pieces =
    { $n ->
        [one] Ab { $n } Stück
       *[other] Ab { $n } Stück
    }
browse-buy = Diesen Artikel kaufen
browse-add = In den Warenkorb
browse-keep = Auf den Merkzettel
browse-arrives = Lieferung { $when }
browse-fee = { $fee } Versand, Lieferland: { $country }
browse-fee-free = Kostenloser Versand, Lieferland: { $country }
browse-not-sent = Keine Lieferung, Lieferland: { $country }
browse-goods = Artikel
browse-delivery = Versand
browse-total = Gesamt
browse-tax-added = Steuer und Zoll
browse-tax-inside = Steuer enthalten
browse-on-arrival = Bei Ankunft zu zahlen, etwa
browse-tax-estimate = Die Steuer- oder Zollbehörde kann zu einem etwas anderen Betrag kommen.
browse-tax-unknown = Ihre Steuer- oder Zollbehörde kann bei der Ankunft mehr verlangen; wie viel, können wir nicht sagen.
browse-in-language = Vom Verkäufer beschrieben auf { $language }
browse-machine = Maschinell übersetzt
browse-on-this-page = Auf dieser Seite
browse-description = Beschreibung
browse-specs = Eigenschaften
browse-origin = Hergestellt in
browse-sku = Artikelnummer des Verkäufers
browse-yes = Ja
browse-no = Nein
browse-months =
    { $n ->
        [one] { $n } Monat
       *[other] { $n } Monate
    }
browse-years =
    { $n ->
        [one] { $n } Jahr
       *[other] { $n } Jahre
    }
browse-who-sells = Wer verkauft
browse-kind-manufacturer = Hersteller
browse-kind-distributor = Großhändler
browse-since = Hier seit { $year }
browse-no-trader = Die Angaben zu diesem Händler wurden gelöscht.
browse-report = Artikel melden
browse-store-paused = Dieser Shop macht Pause. Seine Artikel können derzeit nicht gekauft werden.
browse-store-empty = Hier wird zurzeit nichts angeboten
browse-goods-of-store = Angebote des Shops
trader-name = Name
trader-representative = Vertreten durch
trader-address = Anschrift
trader-email = E-Mail
trader-telephone = Telefon
trader-register = Handelsregister
trader-vat = Umsatzsteuer-ID
trader-responsible = Für die Produktsicherheit in der EU verantwortlich
trader-certifies = Selbstbescheinigung
trader-certifies-what = Der Händler verpflichtet sich, nur Produkte und Dienstleistungen anzubieten, die dem Recht der Europäischen Union entsprechen.
report-title = Artikel melden
report-what = Sagen Sie uns, was mit diesem Artikel nicht stimmt. Ein Konto brauchen Sie nicht.
report-reason = Was stimmt nicht?
report-reason-illegal = Der Verkauf ist verboten
report-reason-unsafe = Er ist nicht sicher
report-reason-counterfeit = Er ist gefälscht oder verwendet einen geschützten Namen
report-reason-misleading = Die Angaben dazu sind nicht wahr
report-reason-offensive = Er ist beleidigend oder hetzerisch
report-reason-other = Etwas anderes
report-words = In Ihren Worten
report-words-hint = Was haben Sie gesehen, und wo?
report-mail = Ihre E-Mail-Adresse
report-mail-hint = Nur, wenn Sie von uns hören möchten.
report-send = Meldung senden
flash-reported = Vielen Dank. Ihre Meldung ist eingegangen.
