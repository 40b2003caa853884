# checkout: pl.

checkout-title = Kasa
step-basket = Koszyk
step-address = Adres
step-payment = Dostawa i płatność
checkout-saved = Dokąd wysłać?
checkout-saved-use = Wyślij tutaj
checkout-where = Dokąd wysłać?
checkout-elsewhere = Pod inny adres
checkout-guest = Możesz kupić bez konta. Masz już konto?
checkout-mail = Adres e-mail
checkout-mail-what = Wyślemy na niego potwierdzenie i link do śledzenia zamówienia.
checkout-keep = Zachowaj ten adres na moim koncie
checkout-next = Dalej do dostawy i płatności
checkout-to = Adres dostawy
checkout-to-change = Zmień
checkout-pieces =
    { $n ->
        [one] { $n } sztuka
        [few] { $n } sztuki
        [many] { $n } sztuk
       *[other] { $n } sztuki
    }
checkout-ways = Dostawa
checkout-ways-use = Wybierz te sposoby dostawy
checkout-back = Wróć do koszyka
checkout-changed = Od ostatniej wizyty coś się zmieniło: ceny, dostępność lub kupony. Sprawdź kwoty i zapłać ponownie. Nic jeszcze nie zamówiono.
error-address-part = Ta część adresu nie pasuje do kraju.
pay-how = Jak chcesz zapłacić?
pay-card = Karta
pay-card-what = Bank może poprosić o potwierdzenie.
pay-transfer = Przelew bankowy
pay-transfer-what = Trzymamy dla Ciebie produkty siedem dni, aż wpłyną pieniądze.
pay-card-number = Numer karty
pay-card-expires = Ważna do (MM/RR)
pay-card-code = Kod zabezpieczający
pay-now = Zapłać { $total }
pay-held = Przechowujemy Twoje pieniądze, aż zamówienie dotrze.
pay-test-cards = Ten sklep przyjmuje karty testowe
test-card-pays = płatność od razu
test-card-declined = płatność odrzucona
test-card-no-money = za mało środków
test-card-asks = bank najpierw pyta
test-card-slow = trwa kilka sekund
error-pay-method = Wybierz sposób płatności.
error-card-number = To nie jest numer karty. Sprawdź, czy nie ma pomyłki.
error-card-expires = Wpisz miesiąc i rok z karty, np. 09/29.
error-card-expired = Ta karta straciła ważność.
error-card-code = Wpisz trzy lub cztery cyfry z odwrotu karty.
purchase-paid = Dziękujemy, zapłacono
purchase-paid-what = Sprzedawcy już wiedzą i wyślą produkty. Otrzymasz e-mail ze wszystkimi informacjami.
purchase-awaiting = Zamówienie czeka na płatność
purchase-cancelled = To zamówienie anulowano
purchase-cancelled-what = Nie trzeba nic płacić. Jeśli pieniądze mimo to wpłyną, zwrócimy je.
purchase-challenge = Bank prosi o potwierdzenie
purchase-challenge-what = Bez niego płatność nie dojdzie do skutku.
purchase-challenge-go = Przejdź do banku
purchase-waits = Bank jeszcze nie odpowiedział. To może potrwać minutę.
purchase-look-again = Sprawdź ponownie
purchase-transfer = Wykonaj przelew
purchase-transfer-what = Podaj tytuł przelewu dokładnie tak jak tutaj, abyśmy mogli rozpoznać wpłatę.
purchase-transfer-holder = Odbiorca
purchase-transfer-account = Rachunek
purchase-transfer-bank = Bank
purchase-transfer-amount = Kwota
purchase-transfer-reference = Tytuł przelewu
purchase-pay-by = Zapłać do
purchase-cancel = Anuluj zamówienie
purchase-orders = Zamówienia
flash-purchase-cancelled = Zamówienie anulowano.
payment-failed-declined = Bank odrzucił płatność. Spróbuj użyć innej karty lub zapytaj w banku.
payment-failed-no-money = Za mało środków na tę płatność. Spróbuj użyć innej karty.
payment-failed-expired = Ta karta straciła ważność. Spróbuj użyć innej karty.
payment-failed-refused = Płatności nie potwierdzono. Nic nie pobrano; możesz spróbować ponownie.
