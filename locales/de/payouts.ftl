# payouts: de.

nav-payouts = Auszahlungen
payouts-title = Auszahlungen an Verkäufer
payouts-what = Was Shops verdient haben, wird in Läufen ausgezahlt. Ein Lauf wird zuerst aufgestellt, damit Sie ihn prüfen können; wenn Sie ihn starten, wird das Geld zurückgelegt und Sie laden die Datei für Ihre Bank herunter.
payouts-next = Wer jetzt bezahlt würde
payouts-nobody-owed = Keinem Shop wird etwas geschuldet.
payouts-store = Shop
payouts-owed = Guthaben
payouts-outcome = Was ein Lauf täte
payouts-pays = zahlt es aus
payouts-why-owes = schuldet uns etwas: wird mit den nächsten Einnahmen verrechnet
payouts-why-little = weniger als der Mindestbetrag
payouts-why-no-account = hat kein Bankkonto angegeben
payouts-why-new-account = Bankkonto wurde vor Kurzem geändert
payouts-why-suspended = der Shop ist gesperrt
payouts-why-in-run = ist in einem Lauf, der noch nicht begonnen hat
payouts-draw-up = Lauf aufstellen
payouts-draw-up-what =
    { $n ->
    [one] Ein Shop würde bezahlt. Es fließt kein Geld, bevor Sie den Lauf starten.
    *[other] { $n } Shops würden bezahlt. Es fließt kein Geld, bevor Sie den Lauf starten.
    }
payouts-runs = Läufe
payouts-no-runs = Noch keine Läufe.
payouts-drawn-up = Aufgestellt
payouts-by-clock = automatisch
payouts-count = Auszahlungen
payouts-state = Status
payouts-total = Insgesamt
payouts-run-drawn-up = Aufgestellt, nicht gestartet
payouts-run-begun = Läuft: Antwort der Bank steht aus
payouts-run-done = Erledigt
payouts-run-given-up = Aufgegeben
payouts-results = Antworten der Bank eintragen
payouts-results-what = Eine CSV-Datei mit den Spalten payout, result und reason. Das Ergebnis ist paid, failed oder returned; der Grund ist account-unknown, account-closed, refused oder other. Eine zweimal eingetragene Datei ändert nichts.
payouts-results-file = Datei mit Ergebnissen
payouts-results-enter = Eintragen
payouts-entered =
    { $n ->
    [one] Eine Zeile wurde eingetragen. Diese nicht:
    *[other] { $n } Zeilen wurden eingetragen. Diese nicht:
    }
payouts-bad-no-payout = Zeile { $line }: Es gibt keine Auszahlung mit dieser Nummer.
payouts-bad-not-under-way = Zeile { $line }: Diese Auszahlung hat schon eine andere Antwort oder wurde nicht gestartet.
payouts-bad-payout-result = Zeile { $line }: Das Ergebnis ist nicht paid, failed oder returned.
payouts-bad-payout-reason = Zeile { $line }: Dieser Grund ist nicht bekannt.
payouts-run-title = Ein Auszahlungslauf
payouts-start-what = Prüfen Sie die Beträge. Wenn Sie den Lauf starten, wird das Geld jeder Auszahlung zurückgelegt. Was einem Shop nicht mehr geschuldet wird, entfällt.
payouts-start = Lauf starten
payouts-give-up = Aufgeben
payouts-file-what = Geben Sie diese Datei Ihrer Bank und tragen Sie dann die Antworten ein. Dass Sie die Datei geholt haben, wird protokolliert, denn sie enthält vollständige Kontonummern.
payouts-file-csv = Datei als CSV
payouts-file-xml = Datei als XML (pain.001)
payouts-number = Auszahlung
payouts-amount = Betrag
payouts-answer = Antwort der Bank
payouts-reason = Grund
payouts-paid = Bezahlt
payouts-paid-number = Auszahlung { $number } wurde bezahlt
payouts-failed = Abgelehnt
payouts-failed-number = Auszahlung { $number } wurde abgelehnt
payouts-returned = Zurückgekommen
payouts-returned-number = Auszahlung { $number } kam zurück
payout-state-drawn-up = Aufgestellt
payout-state-begun = Unterwegs
payout-state-paid = Bezahlt
payout-state-failed = Nicht bezahlt
payout-state-returned = Zurückgekommen
payout-state-given-up = Aufgegeben
payout-failure-account-unknown = Die Bank kennt das Konto nicht.
payout-failure-account-closed = Das Konto ist geschlossen.
payout-failure-refused = Die Bank hat die Zahlung abgelehnt.
payout-failure-other = Die Bank hat nicht gezahlt.
payout-failure-owed-less = Dem Shop wird nicht mehr so viel geschuldet.
flash-payouts-started = Der Lauf ist gestartet. Laden Sie die Datei für Ihre Bank herunter.
flash-payouts-given-up = Der Lauf ist aufgegeben.
flash-payouts-results = Die Ergebnisse sind eingetragen.
flash-payout-answered = Die Antwort ist eingetragen.
error-payouts-nobody = Zurzeit ist niemand zu bezahlen.
error-results-header = Das ist keine Datei mit Ergebnissen: Ihre erste Zeile muss payout,result,reason lauten.
error-payout-result = Geben Sie paid, failed oder returned an.
error-payout-reason = Wählen Sie einen der Gründe.
balance-title = Guthaben
balance-payable = Zur Auszahlung bereit
balance-is-payable = Aus abgeschlossenen Bestellungen.
balance-held = Verwahrt
balance-is-held = Bis die Käufer ihre Ware haben, abzüglich der Provision.
balance-on-its-way = Unterwegs
balance-is-on-its-way = In wenigen Tagen bei Ihrer Bank.
balance-paid = Bisher ausgezahlt
balance-is-paid = Mit allen Auszahlungen.
balance-owes = Ihr Guthaben ist negativ, weil Käufern Geld erstattet wurde, nachdem es Ihnen gutgeschrieben war. Es wird mit Ihren nächsten Einnahmen verrechnet.
balance-account = Wohin Auszahlungen gehen
balance-account-since = seit
balance-account-change = Ändern
balance-account-add = Bankkonto angeben
balance-no-account = Sie haben noch kein Bankkonto angegeben. Vorher kann nichts ausgezahlt werden.
balance-releases = Was als Nächstes frei wird
balance-releases-what = An diesen Tagen endet der Käuferschutz, wenn die Käufer nicht früher bestätigen, dass alles angekommen ist.
balance-order = Bestellung
balance-yours = Ihr Anteil
balance-until = Spätestens am
balance-payouts = Auszahlungen
balance-no-payouts = Noch keine Auszahlungen.
balance-day = Tag
balance-statements = Abrechnungen
balance-statements-what = Jede Buchung eines Monats mit der Nummer ihrer Bestellung: zum Lesen, als CSV für Ihre Buchhaltung und als PDF.
bank-account-title = Bankkonto
bank-account-what = Auf dieses Konto zahlen wir aus, was Sie verdient haben. Wir bewahren die Nummer verschlüsselt auf und zeigen nur die letzten vier Zeichen.
bank-account-now = Bisher gehen Auszahlungen an
bank-account-holder = Kontoinhaber
bank-account-holder-what = Der Name, wie ihn die Bank führt.
bank-account-country = Land der Bank
bank-account-number = IBAN oder Kontonummer
bank-account-number-what = Wo Banken eine IBAN haben, geben Sie die IBAN ein.
bank-account-bank = BIC
bank-account-bank-what = 8 oder 11 Buchstaben und Ziffern. Leer lassen, wenn Ihre Bank keinen braucht.
bank-account-password = Ihr Passwort
bank-account-password-what = Wir fragen noch einmal danach, damit niemand sonst ändern kann, wohin Ihr Geld geht.
bank-account-save = Speichern
flash-bank-account = Auszahlungen gehen ab jetzt auf dieses Konto.
error-bank-holder = Geben Sie den Namen des Kontoinhabers ein, höchstens 70 Zeichen.
error-bank-number = Geben Sie 4 bis 34 Buchstaben und Ziffern ein.
error-bank-iban = Diese IBAN enthält einen Fehler. Vergleichen Sie sie mit Ihrer Karte oder dem Schreiben Ihrer Bank.
error-bank-code = Ein BIC hat 8 oder 11 Buchstaben und Ziffern.
mail-payout-paid-subject = { $amount } sind auf Ihrem Konto
mail-payout-paid-body =
    Wir haben Ihnen { $amount } ausgezahlt (Auszahlung { $number }).
    Woraus sich der Betrag zusammensetzt, steht in Ihrer Abrechnung.
mail-payout-paid-action = Guthaben öffnen
mail-payout-failed-subject = Eine Auszahlung ist nicht angekommen
mail-payout-failed-body =
    Die Auszahlung { $number } über { $amount } ist nicht angekommen. { $why }
    Das Geld ist wieder auf Ihrem Guthaben. Bitte prüfen Sie Ihr Bankkonto, damit die nächste Auszahlung ankommt.
mail-payout-failed-action = Bankkonto prüfen
mail-payout-account-subject = Ihr Bankkonto wurde geändert
mail-payout-account-body =
    Auszahlungen Ihres Shops gehen ab jetzt auf das Konto { $number }.
    Wenn Sie das nicht selbst geändert haben, ändern Sie Ihr Passwort und schreiben Sie uns sofort.
mail-payout-account-action = Guthaben öffnen
