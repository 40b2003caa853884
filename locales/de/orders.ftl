# orders: de.

order-stage-placed = Noch nicht bezahlt
order-stage-paid = Bezahlt
order-stage-dispatched = Unterwegs
order-stage-delivered = Angekommen
order-stage-completed = Abgeschlossen
order-stage-cancelled = Storniert
order-stage-returning = Rücksendung läuft
order-stage-returned = Zurückgesendet
order-stage-refunded = Erstattet
order-event-placed = Bestellt
order-event-paid = Bezahlt
order-event-cancelled = Storniert
order-event-dispatched = An den Versanddienst übergeben
order-event-delivered = Laut Versanddienst angekommen
order-event-confirmed = Erhalt bestätigt
order-event-protection-ended = Abgeschlossen: Käuferschutz beendet
order-event-extended = Käuferschutz verlängert
order-event-return-asked = Rückgabe angemeldet
order-event-return-ended = Rückgabe beendet
order-event-returned = Zurückgesendet und erstattet
order-event-refunded-in-part = Teilweise erstattet
order-event-refunded = Erstattet
order-by-buyer = durch den Käufer
order-by-seller = durch den Verkäufer
order-by-operator = durch den Marktplatz
order-by-provider = durch den Zahlungsdienst
order-by-clock = durch Fristablauf
orders-title = Ihre Bestellungen
orders-none = Noch keine Bestellungen
orders-none-what = Ihre Käufe finden Sie hier.
orders-more =
    { $n ->
        [one] und { $n } weiterer Artikel
       *[other] und { $n } weitere Artikel
    }
orders-see = Bestellung ansehen
orders-see-number = Bestellung { $number } ansehen
orders-older = Ältere Bestellungen
orders-find = Bestellung finden
orders-find-what = Für Bestellungen ohne Konto. Beides steht in der E-Mail, die wir Ihnen gesendet haben.
orders-find-number = Bestellnummer
orders-find-number-what = Zehn Buchstaben und Ziffern, zum Beispiel 7K3M9-QPD4X.
orders-find-do = Finden
orders-find-none = Es gibt keine Bestellung mit dieser Nummer und E-Mail-Adresse.
order-title = Bestellung { $number }
order-arrived = Ist alles angekommen?
order-arrived-what = Bis Sie das bestätigen oder die Frist abläuft, erhält der Verkäufer Ihr Geld nicht. Wenn etwas nicht stimmt, bestätigen Sie nicht.
order-confirm = Ja, alles in Ordnung
order-waits = Der Verkäufer bereitet sie vor
order-waits-what = Wird sie nicht rechtzeitig versandt, wird die Bestellung automatisch storniert und Sie erhalten Ihr Geld zurück.
order-cancel = Bestellung stornieren
order-left = Endet { $when }
order-unpaid = Diese Bestellung ist noch nicht bezahlt.
order-pay = Jetzt bezahlen
order-goods = Was Sie gekauft haben
order-happened = Was geschehen ist
order-carrier = Versand mit { $carrier }
order-paid = Was Sie bezahlt haben
order-purchase = Der gesamte Einkauf
order-receipt = Beleg
receipt-title = Beleg zur Bestellung { $number }
receipt-from = Verkauft von
receipt-register = Register: { $register }
receipt-vat = Umsatzsteuer-ID: { $number }
receipt-to = Verkauft an
receipt-day = Bezahlt am
receipt-goods = Artikel
receipt-amount = Betrag
receipt-scheme = Die Steuer hat der Marktplatz nach { $scheme } erhoben.
receipt-tax-collected = Die Steuer hat der Marktplatz erhoben.
receipt-refunded = Erstattet
receipt-print = Drucken Sie diese Seite mit Ihrem Browser oder speichern Sie sie als PDF.
order-refund-begun = { $amount } sind auf dem Weg zurück zu Ihnen.
order-refund-paid = { $amount } wurden Ihnen erstattet.
order-refund-failed = { $amount } konnten noch nicht erstattet werden. Wir kümmern uns darum.
flash-order-confirmed = Vielen Dank. Der Verkäufer wird jetzt bezahlt.
flash-order-cancelled = Die Bestellung wurde storniert. Sie erhalten Ihr Geld zurück.
flash-order-other = Der Stand der Bestellung hat sich inzwischen geändert. So sieht sie jetzt aus.
problem-order-not-now = Das ist jetzt nicht möglich
problem-order-not-now-detail = In diesem Stand der Bestellung geht das nicht. Sehen Sie sich die Bestellung noch einmal an.
error-dispatch-carrier = Geben Sie den Namen des Versanddienstes ein, höchstens 60 Zeichen.
error-dispatch-tracking = Geben Sie die Sendungsnummer so ein, wie der Versanddienst sie schreibt: Buchstaben, Ziffern und Bindestriche.
error-refund-too-much = Das ist mehr, als noch erstattet werden kann.
mail-order-paid-subject = Vielen Dank für Ihre Bestellung { $number }
mail-order-paid-body =
    Ihre Zahlung über { $total } ist eingegangen, und Ihre Bestellung liegt beim Verkäufer.
    { $lines }
    Ihr Geld wird verwahrt, bis Ihre Bestellung angekommen ist.
mail-order-paid-action = Bestellung verfolgen
mail-order-transfer-subject = Bitte überweisen Sie { $total } für Ihre Bestellung
mail-order-transfer-body =
    Vielen Dank für Ihre Bestellung. Bitte überweisen Sie { $total } bis { $until }.
    Geben Sie diesen Verwendungszweck an, damit wir Ihre Zahlung zuordnen können: { $number }
    Geht rechtzeitig nichts ein, wird die Bestellung automatisch storniert und Sie schulden nichts.
mail-order-transfer-action = Konto und Verwendungszweck ansehen
mail-order-lapsed-subject = Ihre Bestellung { $number } wurde storniert
mail-order-lapsed-body =
    Ihre Bestellung { $number } über { $total } wurde nicht rechtzeitig bezahlt und deshalb storniert. Sie schulden nichts.
    Sie können gern erneut bestellen.
mail-order-lapsed-action = Bestellung ansehen
mail-order-cancelled-subject = Der Verkäufer kann Ihre Bestellung { $number } nicht versenden
mail-order-cancelled-body = Es tut uns leid: Ihre Bestellung { $number } wurde storniert. Sie erhalten { $total } auf dem Weg zurück, auf dem Sie bezahlt haben.
mail-order-cancelled-action = Bestellung ansehen
mail-order-cancelled-by-you-subject = Ihre Bestellung { $number } wurde storniert
mail-order-cancelled-by-you-body = Sie haben Ihre Bestellung { $number } storniert. Sie erhalten { $total } auf dem Weg zurück, auf dem Sie bezahlt haben.
mail-order-cancelled-by-you-action = Bestellung ansehen
mail-order-cancelled-late-subject = Ihre Bestellung { $number } wurde nicht rechtzeitig versandt
mail-order-cancelled-late-body = Der Verkäufer hat Ihre Bestellung { $number } nicht rechtzeitig versandt, deshalb wurde sie storniert. Sie erhalten { $total } auf dem Weg zurück, auf dem Sie bezahlt haben.
mail-order-cancelled-late-action = Bestellung ansehen
mail-order-sent-subject = Ihre Bestellung { $number } ist unterwegs
mail-order-sent-body =
    Der Verkäufer hat Ihre Bestellung an { $carrier } übergeben. Sendungsnummer: { $tracking }
    Sie kommt spätestens bis { $until } an. Wenn sie da ist, bestätigen Sie das bitte auf der Seite Ihrer Bestellung.
mail-order-sent-action = Bestellung verfolgen
mail-order-sent-untracked-subject = Ihre Bestellung { $number } ist unterwegs
mail-order-sent-untracked-body =
    Der Verkäufer hat Ihre Bestellung an { $carrier } übergeben. Es gibt keine Sendungsnummer.
    Sie kommt spätestens bis { $until } an. Wenn sie da ist, bestätigen Sie das bitte auf der Seite Ihrer Bestellung.
mail-order-sent-untracked-action = Bestellung verfolgen
