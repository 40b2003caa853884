# taxes: pl.

error-tax-cell = Nie można tego odczytać: { $wanted }.
error-tax-contradiction = To jest sprzeczne z innym wierszem: { $wanted }.
error-tax-other-sheet = Wiersz innej tabeli ma ten identyfikator.
error-shipping-handling = Od 0 do { $wanted } dni roboczych.
error-shipping-lanes = Podaj, dokąd wysyłasz: od 1 do { $wanted } wierszy.
error-shipping-countries = Wybierz co najmniej jeden kraj albo wszystkie pozostałe.
error-shipping-twice = Inny wiersz ma tę samą usługę dla: { $wanted }.
error-shipping-days = Pierwsza liczba nie może przekraczać drugiej, a druga { $wanted }.
error-shipping-amount = Wpisz kwotę od 0 wzwyż.
error-shipping-profiles = Maksymalna liczba sposobów wysyłki w sklepie: { $wanted }.
problem-shipping-in-use = Są oferty wysyłane w ten sposób
problem-shipping-in-use-detail = Najpierw wybierz dla nich inny sposób wysyłki.
error-header = Pierwszy wiersz nie podaje kolumn pliku kursów.
error-cells = Ten wiersz ma więcej lub mniej komórek niż pierwszy.
error-day = To nie jest data, np. 2026-11-30.
error-day-to-come = Ten dzień jeszcze nie nadszedł.
error-currency = To nie jest waluta.
error-rate = To nie jest kurs.
