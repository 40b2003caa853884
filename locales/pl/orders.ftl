# orders: pl.

order-stage-placed = Nieopłacone
order-stage-paid = Opłacone
order-stage-dispatched = W drodze
order-stage-delivered = Dostarczone
order-stage-completed = Zakończone
order-stage-cancelled = Anulowane
order-stage-returning = W trakcie zwrotu
order-stage-returned = Zwrócone
order-stage-refunded = Pieniądze zwrócone
order-event-placed = Złożono zamówienie
order-event-paid = Opłacono
order-event-cancelled = Anulowano
order-event-dispatched = Przekazano przewoźnikowi
order-event-delivered = Dostarczono według przewoźnika
order-event-confirmed = Potwierdzono odbiór
order-event-protection-ended = Zakończono: ochrona minęła
order-event-extended = Przedłużono ochronę
order-event-return-asked = Zgłoszono zwrot
order-event-return-ended = Zakończono zwrot
order-event-returned = Zwrócono towar i pieniądze
order-event-refunded-in-part = Zwrócono część pieniędzy
order-event-refunded = Zwrócono pieniądze
order-by-buyer = przez kupującego
order-by-seller = przez sprzedawcę
order-by-operator = przez platformę
order-by-provider = przez operatora płatności
order-by-clock = z powodu upływu terminu
orders-title = Twoje zamówienia
orders-none = Nie ma jeszcze zamówień
orders-none-what = Tutaj znajdziesz to, co kupisz.
orders-more =
    { $n ->
        [one] i jeszcze { $n } produkt
        [few] i jeszcze { $n } produkty
        [many] i jeszcze { $n } produktów
       *[other] i jeszcze { $n } produktu
    }
orders-see = Zobacz zamówienie
orders-see-number = Zobacz zamówienie { $number }
orders-older = Starsze zamówienia
orders-find = Znajdź zamówienie
orders-find-what = Dla zamówień bez konta. Numer i adres są w wiadomości, którą Ci wysłaliśmy.
orders-find-number = Numer zamówienia
orders-find-number-what = Dziesięć liter i cyfr, np. 7K3M9-QPD4X.
orders-find-do = Znajdź
orders-find-none = Nie ma zamówienia z tym numerem i adresem e-mail.
order-title = Zamówienie { $number }
order-arrived = Czy dotarło?
order-arrived-what = Dopóki tego nie potwierdzisz albo nie minie ten termin, sprzedawca nie dostanie pieniędzy. Jeśli coś jest nie tak, nie potwierdzaj.
order-confirm = Tak, wszystko w porządku
order-waits = Sprzedawca przygotowuje zamówienie
order-waits-what = Jeśli nie zostanie wysłane na czas, zamówienie anuluje się automatycznie, a pieniądze wrócą do Ciebie.
order-cancel = Anuluj zamówienie
order-left = Koniec: { $when }
order-unpaid = To zamówienie nie jest jeszcze opłacone.
order-pay = Zapłać teraz
order-goods = Co kupiono
order-happened = Co się wydarzyło
order-carrier = Przewoźnik: { $carrier }
order-paid = Co zapłacono
order-purchase = Cały zakup
order-receipt = Potwierdzenie zakupu
receipt-title = Potwierdzenie zakupu do zamówienia { $number }
receipt-from = Sprzedawca
receipt-register = Rejestr: { $register }
receipt-vat = Numer VAT: { $number }
receipt-to = Nabywca
receipt-day = Data zapłaty
receipt-goods = Produkty
receipt-amount = Kwota
receipt-scheme = Podatek pobrała platforma w procedurze { $scheme }.
receipt-tax-collected = Podatek pobrała platforma.
receipt-refunded = Zwrócono
receipt-print = Użyj przeglądarki, aby wydrukować tę stronę lub zapisać ją jako PDF.
order-refund-begun = Zwrot { $amount } jest w drodze do Ciebie.
order-refund-paid = Zwrócono Ci { $amount }.
order-refund-failed = Nie udało się jeszcze zwrócić { $amount }. Wyjaśniamy to.
flash-order-confirmed = Dziękujemy. Sprzedawca otrzymuje teraz zapłatę.
flash-order-cancelled = Zamówienie anulowano. Pieniądze wrócą do Ciebie.
flash-order-other = Stan zamówienia zmienił się w międzyczasie. Tak wygląda teraz.
problem-order-not-now = Teraz nie można tego zrobić
problem-order-not-now-detail = Na tym etapie zamówienia nie jest to możliwe. Sprawdź zamówienie ponownie.
error-dispatch-carrier = Wpisz nazwę przewoźnika, najwyżej 60 znaków.
error-dispatch-tracking = Wpisz numer śledzenia tak, jak podał go przewoźnik: litery, cyfry i łączniki.
error-refund-too-much = To więcej, niż pozostało do zwrotu.
mail-order-paid-subject = Dziękujemy za zamówienie { $number }
mail-order-paid-body =
    Otrzymaliśmy Twoją płatność { $total }, a zamówienie trafiło do sprzedawcy.
    { $lines }
    Przechowujemy Twoje pieniądze, aż zamówienie dotrze.
mail-order-paid-action = Śledź zamówienie
mail-order-transfer-subject = Prosimy o przelew { $total } za zamówienie
mail-order-transfer-body =
    Dziękujemy za zamówienie. Prosimy o przelew { $total } do { $until }.
    Podaj ten tytuł przelewu, abyśmy mogli rozpoznać wpłatę: { $number }
    Jeśli wpłata nie dotrze na czas, zamówienie anuluje się automatycznie i nie trzeba nic płacić.
mail-order-transfer-action = Zobacz rachunek i tytuł przelewu
mail-order-lapsed-subject = Twoje zamówienie { $number } anulowano
mail-order-lapsed-body =
    Twoje zamówienie { $number } na kwotę { $total } nie zostało opłacone na czas, więc je anulowano. Nie trzeba nic płacić.
    Zapraszamy do ponownego zamówienia.
mail-order-lapsed-action = Zobacz zamówienie
mail-order-cancelled-subject = Sprzedawca nie może wysłać zamówienia { $number }
mail-order-cancelled-body = Przepraszamy: Twoje zamówienie { $number } anulowano. Kwota { $total } wróci do Ciebie tą samą drogą, którą zapłacono.
mail-order-cancelled-action = Zobacz zamówienie
mail-order-cancelled-by-you-subject = Twoje zamówienie { $number } anulowano
mail-order-cancelled-by-you-body = Zamówienie { $number } zostało anulowane na Twoje życzenie. Kwota { $total } wróci do Ciebie tą samą drogą, którą zapłacono.
mail-order-cancelled-by-you-action = Zobacz zamówienie
mail-order-cancelled-late-subject = Zamówienia { $number } nie wysłano na czas
mail-order-cancelled-late-body = Sprzedawca nie wysłał zamówienia { $number } na czas, więc je anulowano. Kwota { $total } wróci do Ciebie tą samą drogą, którą zapłacono.
mail-order-cancelled-late-action = Zobacz zamówienie
mail-order-sent-subject = Twoje zamówienie { $number } jest w drodze
mail-order-sent-body =
    Sprzedawca przekazał zamówienie przewoźnikowi: { $carrier }. Numer śledzenia: { $tracking }
    Dotrze najpóźniej { $until }. Gdy dotrze, potwierdź to na stronie zamówienia.
mail-order-sent-action = Śledź zamówienie
mail-order-sent-untracked-subject = Twoje zamówienie { $number } jest w drodze
mail-order-sent-untracked-body =
    Sprzedawca przekazał zamówienie przewoźnikowi: { $carrier }. Nie ma numeru śledzenia.
    Dotrze najpóźniej { $until }. Gdy dotrze, potwierdź to na stronie zamówienia.
mail-order-sent-untracked-action = Śledź zamówienie
