# payouts: pl.

nav-payouts = Wypłaty
payouts-title = Wypłaty dla sprzedawców
payouts-what = To, co zarobiły sklepy, wypłaca się seriami. Seria jest najpierw przygotowywana, aby można było ją sprawdzić; po jej uruchomieniu pieniądze są odkładane i pobierasz plik dla banku.
payouts-next = Kto otrzymałby teraz wypłatę
payouts-nobody-owed = Żadnemu sklepowi nic się nie należy.
payouts-store = Sklep
payouts-owed = Należność
payouts-outcome = Co zrobiłaby seria
payouts-pays = wypłaca
payouts-why-owes = jest nam dłużny: potrącimy to z następnych przychodów
payouts-why-little = mniej niż kwota minimalna
payouts-why-no-account = nie podał rachunku bankowego
payouts-why-new-account = niedawno zmienił rachunek bankowy
payouts-why-suspended = sklep jest zawieszony
payouts-why-in-run = jest w serii, która się nie rozpoczęła
payouts-draw-up = Przygotuj serię
payouts-draw-up-what =
    { $n ->
    [one] Wypłatę otrzymałby { $n } sklep. Do uruchomienia serii pieniądze pozostają na miejscu.
    [few] Wypłatę otrzymałyby { $n } sklepy. Do uruchomienia serii pieniądze pozostają na miejscu.
    [many] Wypłatę otrzymałoby { $n } sklepów. Do uruchomienia serii pieniądze pozostają na miejscu.
    *[other] Wypłatę otrzymałoby { $n } sklepu. Do uruchomienia serii pieniądze pozostają na miejscu.
    }
payouts-runs = Serie
payouts-no-runs = Nie ma jeszcze serii.
payouts-drawn-up = Przygotowano
payouts-by-clock = automatycznie
payouts-count = Wypłaty
payouts-state = Stan
payouts-total = Razem
payouts-run-drawn-up = Przygotowana, nieuruchomiona
payouts-run-begun = W toku: bank musi odpowiedzieć
payouts-run-done = Zakończona
payouts-run-given-up = Zaniechana
payouts-results = Wprowadź odpowiedź banku
payouts-results-what = Plik CSV z kolumnami payout, result i reason. Wynik to paid, failed lub returned; powód to account-unknown, account-closed, refused lub other. Ponowne wprowadzenie tego samego pliku niczego nie zmienia.
payouts-results-file = Plik wyników
payouts-results-enter = Wprowadź
payouts-entered =
    { $n ->
    [one] Wprowadzono { $n } wiersz. Tych nie wprowadzono:
    [few] Wprowadzono { $n } wiersze. Tych nie wprowadzono:
    [many] Wprowadzono { $n } wierszy. Tych nie wprowadzono:
    *[other] Wprowadzono { $n } wiersza. Tych nie wprowadzono:
    }
payouts-bad-no-payout = Wiersz { $line }: nie ma wypłaty o tym numerze.
payouts-bad-not-under-way = Wiersz { $line }: ta wypłata ma już inną odpowiedź albo nie została uruchomiona.
payouts-bad-payout-result = Wiersz { $line }: wynik nie jest paid, failed ani returned.
payouts-bad-payout-reason = Wiersz { $line }: ten powód nie jest znany.
payouts-run-title = Seria wypłat
payouts-start-what = Sprawdź kwoty. Gdy uruchomisz serię, pieniądze każdej wypłaty zostaną odłożone. To, co już się sklepowi nie należy, zostanie pominięte.
payouts-start = Uruchom serię
payouts-give-up = Zaniechaj
payouts-file-what = Przekaż ten plik bankowi, a potem wprowadź jego odpowiedź. Pobranie pliku trafia do rejestru, ponieważ zawiera on pełne numery rachunków.
payouts-file-csv = Plik jako CSV
payouts-file-xml = Plik jako XML (pain.001)
payouts-number = Wypłata
payouts-amount = Kwota
payouts-answer = Odpowiedź banku
payouts-reason = Powód
payouts-paid = Wypłacona
payouts-paid-number = Wypłata { $number } została wykonana
payouts-failed = Odrzucona
payouts-failed-number = Wypłata { $number } została odrzucona
payouts-returned = Wróciła
payouts-returned-number = Wypłata { $number } wróciła
payout-state-drawn-up = Przygotowana
payout-state-begun = W drodze
payout-state-paid = Wypłacona
payout-state-failed = Niewypłacona
payout-state-returned = Wróciła
payout-state-given-up = Zaniechana
payout-failure-account-unknown = Bank nie zna tego rachunku.
payout-failure-account-closed = Rachunek jest zamknięty.
payout-failure-refused = Bank odrzucił wypłatę.
payout-failure-other = Bank nie wykonał wypłaty.
payout-failure-owed-less = Sklepowi nie należy się już tak dużo.
flash-payouts-started = Seria jest uruchomiona. Pobierz plik dla banku.
flash-payouts-given-up = Serii zaniechano.
flash-payouts-results = Wyniki wprowadzono.
flash-payout-answered = Odpowiedź wprowadzono.
error-payouts-nobody = Teraz nie ma komu wypłacać.
error-results-header = To nie jest plik wyników: pierwszy wiersz musi brzmieć payout,result,reason.
error-payout-result = Podaj paid, failed lub returned.
error-payout-reason = Wybierz jeden z powodów.
balance-title = Saldo
balance-payable = Gotowe do wypłaty
balance-is-payable = Z zakończonych zamówień.
balance-held = Wstrzymane
balance-is-held = Dopóki kupujący nie otrzymają produktów, po odjęciu prowizji.
balance-on-its-way = W drodze
balance-is-on-its-way = Twój bank otrzyma to w ciągu kilku dni.
balance-paid = Dotychczas wypłacono
balance-is-paid = We wszystkich wypłatach.
balance-owes = Twoje saldo jest ujemne, ponieważ pieniądze wróciły do kupujących po przekazaniu ich Tobie. Potrącimy to z następnych przychodów.
balance-account = Dokąd trafiają wypłaty
balance-account-since = od
balance-account-change = Zmień
balance-account-add = Podaj rachunek bankowy
balance-no-account = Rachunek bankowy nie jest jeszcze podany. Bez niego niczego nie można wypłacić.
balance-releases = Co wkrótce się zwolni
balance-releases-what = W tych dniach kończy się ochrona kupujących, jeśli wcześniej nie potwierdzą, że wszystko dotarło.
balance-order = Zamówienie
balance-yours = Dla Ciebie
balance-until = Najpóźniej
balance-payouts = Wypłaty
balance-no-payouts = Nie było jeszcze wypłat.
balance-day = Dzień
balance-statements = Wyciągi
balance-statements-what = Każda pozycja miesiąca z numerem zamówienia: do przeczytania, jako CSV do księgowości i jako PDF.
bank-account-title = Rachunek bankowy
bank-account-what = Na ten rachunek wypłacamy to, co zarobisz. Jego numer przechowujemy zaszyfrowany i pokazujemy tylko ostatnie cztery znaki.
bank-account-now = Dotąd wypłaty trafiają na
bank-account-holder = Posiadacz rachunku
bank-account-holder-what = Nazwa taka, jaką ma bank.
bank-account-country = Kraj banku
bank-account-number = IBAN lub numer rachunku
bank-account-number-what = Jeśli banki mają IBAN, wpisz IBAN.
bank-account-bank = BIC
bank-account-bank-what = 8 lub 11 liter i cyfr. Zostaw puste, jeśli Twój bank go nie wymaga.
bank-account-password = Twoje hasło
bank-account-password-what = Pytamy o nie ponownie, aby nikt inny nie mógł zmienić, dokąd trafiają Twoje pieniądze.
bank-account-save = Zapisz
flash-bank-account = Od teraz wypłaty trafiają na ten rachunek.
error-bank-holder = Wpisz nazwę posiadacza rachunku, najwyżej 70 znaków.
error-bank-number = Wpisz od 4 do 34 liter i cyfr.
error-bank-iban = W tym numerze IBAN jest błąd. Porównaj go z kartą lub pismem z banku.
error-bank-code = BIC ma 8 lub 11 liter i cyfr.
mail-payout-paid-subject = { $amount } jest na Twoim rachunku
mail-payout-paid-body =
    Wypłaciliśmy Ci { $amount } (wypłata { $number }).
    Z czego się składa, znajdziesz na wyciągu.
mail-payout-paid-action = Otwórz saldo
mail-payout-failed-subject = Wypłata nie dotarła
mail-payout-failed-body =
    Wypłata { $number } na kwotę { $amount } nie dotarła. { $why }
    Pieniądze są znów na Twoim saldzie. Sprawdź rachunek bankowy, aby następna wypłata dotarła.
mail-payout-failed-action = Sprawdź rachunek bankowy
mail-payout-account-subject = Zmieniono Twój rachunek bankowy
mail-payout-account-body =
    Wypłaty Twojego sklepu trafiają od teraz na rachunek { $number }.
    Jeśli to nie Twoja zmiana, zmień hasło i od razu napisz do nas.
mail-payout-account-action = Otwórz saldo
