# payouts: nl.

nav-payouts = Uitbetalingen
payouts-title = Uitbetalingen aan verkopers
payouts-what = Wat winkels hebben verdiend, wordt in rondes uitbetaald. Een ronde wordt eerst opgesteld, zodat u ernaar kunt kijken; als u haar start, wordt het geld apart gezet en downloadt u het bestand voor uw bank.
payouts-next = Wie nu zou worden betaald
payouts-nobody-owed = Geen enkele winkel heeft iets te goed.
payouts-store = Winkel
payouts-owed = Tegoed
payouts-outcome = Wat een ronde zou doen
payouts-pays = betaalt het uit
payouts-why-owes = heeft een schuld aan ons: die wordt met de volgende verdiensten verrekend
payouts-why-little = minder dan het minimumbedrag
payouts-why-no-account = heeft geen bankrekening opgegeven
payouts-why-new-account = de bankrekening is kort geleden gewijzigd
payouts-why-suspended = de winkel is geschorst
payouts-why-in-run = zit in een ronde die nog niet is begonnen
payouts-draw-up = Ronde opstellen
payouts-draw-up-what =
    { $n ->
        [one] Eén winkel zou worden betaald. Er gaat geen geld weg voordat u de ronde start.
       *[other] { $n } winkels zouden worden betaald. Er gaat geen geld weg voordat u de ronde start.
    }
payouts-runs = Rondes
payouts-no-runs = Er zijn nog geen rondes.
payouts-drawn-up = Opgesteld
payouts-by-clock = automatisch
payouts-count = Uitbetalingen
payouts-state = Status
payouts-total = In totaal
payouts-run-drawn-up = Opgesteld, niet gestart
payouts-run-begun = Loopt: de bank moet nog antwoorden
payouts-run-done = Afgerond
payouts-run-given-up = Afgebroken
payouts-results = Antwoord van de bank invoeren
payouts-results-what = Een CSV-bestand met de kolommen payout, result en reason. De result is paid, failed of returned; de reason is account-unknown, account-closed, refused of other. Een bestand dat u twee keer invoert, verandert niets.
payouts-results-file = Bestand met resultaten
payouts-results-enter = Invoeren
payouts-entered =
    { $n ->
        [one] Eén regel is ingevoerd. Deze niet:
       *[other] { $n } regels zijn ingevoerd. Deze niet:
    }
payouts-bad-no-payout = Regel { $line }: er is geen uitbetaling met dit nummer.
payouts-bad-not-under-way = Regel { $line }: deze uitbetaling heeft al een ander antwoord, of is niet gestart.
payouts-bad-payout-result = Regel { $line }: de result is niet paid, failed of returned.
payouts-bad-payout-reason = Regel { $line }: deze reden is niet bekend.
payouts-run-title = Een ronde uitbetalingen
payouts-start-what = Bekijk de bedragen. Als u de ronde start, wordt het geld van elke uitbetaling apart gezet. Wat een winkel niet meer te goed heeft, valt weg.
payouts-start = Ronde starten
payouts-give-up = Afbreken
payouts-file-what = Geef dit bestand aan uw bank en voer dan het antwoord in. Dat u het bestand hebt opgehaald, komt in het logboek, omdat er volledige rekeningnummers in staan.
payouts-file-csv = Bestand als CSV
payouts-file-xml = Bestand als XML (pain.001)
payouts-number = Uitbetaling
payouts-amount = Bedrag
payouts-answer = Antwoord van de bank
payouts-reason = Reden
payouts-paid = Betaald
payouts-paid-number = Uitbetaling { $number } is betaald
payouts-failed = Geweigerd
payouts-failed-number = Uitbetaling { $number } is geweigerd
payouts-returned = Teruggekomen
payouts-returned-number = Uitbetaling { $number } is teruggekomen
payout-state-drawn-up = Opgesteld
payout-state-begun = Onderweg
payout-state-paid = Betaald
payout-state-failed = Niet betaald
payout-state-returned = Teruggekomen
payout-state-given-up = Afgebroken
payout-failure-account-unknown = De bank kent de rekening niet.
payout-failure-account-closed = De rekening is gesloten.
payout-failure-refused = De bank heeft de betaling geweigerd.
payout-failure-other = De bank heeft de betaling niet uitgevoerd.
payout-failure-owed-less = De winkel heeft niet meer zoveel te goed.
flash-payouts-started = De ronde is gestart. Download het bestand voor uw bank.
flash-payouts-given-up = De ronde is afgebroken.
flash-payouts-results = De resultaten zijn ingevoerd.
flash-payout-answered = Het antwoord is ingevoerd.
error-payouts-nobody = Er is nu niemand te betalen.
error-results-header = Dit is geen bestand met resultaten: de eerste regel moet payout,result,reason zijn.
error-payout-result = Vul paid, failed of returned in.
error-payout-reason = Kies een van de redenen.
balance-title = Saldo
balance-payable = Klaar voor uitbetaling
balance-is-payable = Van afgeronde bestellingen.
balance-held = Vastgehouden
balance-is-held = Tot kopers hun artikelen hebben, min de commissie.
balance-on-its-way = Onderweg
balance-is-on-its-way = Uw bank heeft het binnen een paar dagen.
balance-paid = Tot nu toe uitbetaald
balance-is-paid = In alle uitbetalingen.
balance-owes = Uw saldo is negatief, omdat geld aan kopers is terugbetaald nadat het van u was. Het wordt verrekend met wat u hierna verdient.
balance-account = Waar uitbetalingen heen gaan
balance-account-since = sinds
balance-account-change = Wijzigen
balance-account-add = Bankrekening opgeven
balance-no-account = U hebt nog geen bankrekening opgegeven. Tot dan kan er niets worden uitbetaald.
balance-releases = Wat binnenkort vrijkomt
balance-releases-what = Op deze dagen eindigt de bescherming van de kopers, als ze niet eerder bevestigen dat alles is aangekomen.
balance-order = Bestelling
balance-yours = Uw deel
balance-until = Uiterlijk op
balance-payouts = Uitbetalingen
balance-no-payouts = Er zijn nog geen uitbetalingen.
balance-day = Datum
balance-statements = Afschriften
balance-statements-what = Elke boeking van een maand met het nummer van de bestelling: om te lezen, als CSV voor uw boekhouding en als pdf.
bank-account-title = Bankrekening
bank-account-what = Naar deze rekening betalen wij uit wat u hebt verdiend. Het nummer bewaren wij versleuteld en wij tonen alleen de laatste vier tekens.
bank-account-now = Uitbetalingen gaan tot nu toe naar
bank-account-holder = Rekeninghouder
bank-account-holder-what = De naam zoals de bank die heeft.
bank-account-country = Land van de bank
bank-account-number = IBAN of rekeningnummer
bank-account-number-what = Waar banken een IBAN hebben, vult u de IBAN in.
bank-account-bank = BIC
bank-account-bank-what = 8 of 11 letters en cijfers. Laat leeg als uw bank er geen nodig heeft.
bank-account-password = Uw wachtwoord
bank-account-password-what = Wij vragen het opnieuw, zodat niemand anders kan wijzigen waar uw geld heen gaat.
bank-account-save = Opslaan
flash-bank-account = Uitbetalingen gaan vanaf nu naar deze rekening.
error-bank-holder = Vul de naam van de rekeninghouder in, hooguit 70 tekens.
error-bank-number = Vul 4 tot 34 letters en cijfers in.
error-bank-iban = Er zit een fout in deze IBAN. Vergelijk hem met uw pas of de brief van uw bank.
error-bank-code = Een BIC heeft 8 of 11 letters en cijfers.
mail-payout-paid-subject = { $amount } staat op uw rekening
mail-payout-paid-body =
    Wij hebben u { $amount } uitbetaald (uitbetaling { $number }).
    Waaruit dat bestaat, vindt u in uw afschrift.
mail-payout-paid-action = Saldo bekijken
mail-payout-failed-subject = Een uitbetaling is niet aangekomen
mail-payout-failed-body =
    De uitbetaling { $number } van { $amount } is niet aangekomen. { $why }
    Het geld staat weer op uw saldo. Controleer uw bankrekening, zodat de volgende uitbetaling aankomt.
mail-payout-failed-action = Bankrekening controleren
mail-payout-account-subject = Uw bankrekening is gewijzigd
mail-payout-account-body =
    Uitbetalingen van uw winkel gaan vanaf nu naar de rekening { $number }.
    Hebt u dit niet zelf gewijzigd, wijzig dan uw wachtwoord en schrijf ons meteen.
mail-payout-account-action = Saldo bekijken
