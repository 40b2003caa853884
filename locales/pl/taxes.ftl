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
