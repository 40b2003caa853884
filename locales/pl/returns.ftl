# returns: pl.

frame-seller-returns = Zwroty
return-stage-asked = Zgłoszony
return-stage-accepted = Przyjęty
return-stage-refused = Odrzucony
return-stage-sent = Odesłany
return-stage-refunded = Pieniądze zwrócone
return-stage-lapsed = Nie wysłano na czas
return-stage-withdrawn = Wycofany
return-reason-changed-mind = Rozmyśliłem/-am się
return-reason-damaged = Dotarło uszkodzone
return-reason-not-as-described = Nie zgadza się z opisem
return-reason-wrong-article = To inny produkt
return-reason-incomplete = Czegoś brakuje
return-reason-does-not-fit = Nie pasuje
return-reason-other = Inny powód
return-ask = Zwróć produkty
return-ask-until = Zwrot możesz zgłosić do { $day }.
return-ask-what = Wybierz, co chcesz zwrócić. Sprzedawca odpowiada w ciągu 5 dni; brak odpowiedzi oznacza przyjęcie zwrotu. Potem masz 10 dni na odesłanie produktów.
return-ask-right = W ciągu 14 dni od otrzymania możesz odstąpić od umowy i zwrócić produkty bez podania przyczyny. Jeśli nie uzgodniono inaczej, koszt odesłania ponosisz Ty.
return-quantity = Ile sztuk: { $title }?
return-of = z { $n }
return-reason = Dlaczego?
return-words = Co powinien wiedzieć sprzedawca?
return-words-hint = Na przykład co jest zepsute albo czego się spodziewano.
return-send = Zgłoś zwrot
return-title = Zwrot z zamówienia { $number }
return-list = Zwroty
return-list-none = Nie ma tu zwrotów
return-list-none-what = Tu znajdziesz to, co kupujący chcą zwrócić.
return-see = Zobacz zwrot
return-amount = Otrzymasz zwrot { $amount }
return-amount-seller = Kupujący otrzyma zwrot { $amount }
return-goods = Co jest zwracane
return-why = Powód
return-what-now-asked = Sprzedawca ma czas na odpowiedź do { $day }. Brak odpowiedzi oznacza przyjęcie zwrotu.
return-what-now-accepted = Odeślij produkty do { $day } i podaj, jak podróżują. W przeciwnym razie zwrot się zakończy, a zamówienie będzie realizowane dalej.
return-what-now-sent = Pieniądze wrócą, gdy sprzedawca otrzyma produkty, najpóźniej { $day }.
return-what-now-refused = Sprzedawca się nie zgadza. Napisz do niego, aby znaleźć rozwiązanie.
return-what-now-refunded = Pieniądze są w drodze do Ciebie.
return-what-now-lapsed = Produktów nie odesłano na czas. Zamówienie jest realizowane dalej.
return-what-now-withdrawn = Zwrot został przez Ciebie wycofany. Zamówienie jest realizowane dalej.
return-to-do-asked = Odpowiedz do { $day }. Brak odpowiedzi oznacza przyjęcie zwrotu.
return-to-do-accepted = Kupujący ma czas na odesłanie produktów do { $day }.
return-to-do-sent = Produkty są w drodze do Ciebie. Gdy je otrzymasz, potwierdź to; kupujący dostanie pieniądze najpóźniej { $day }.
return-to-do-over = Nie ma już nic do zrobienia.
return-answer = Twoja odpowiedź
return-answer-hint = Podaj, dokąd odesłać produkty albo dlaczego się nie zgadzasz.
return-answer-said = Odpowiedź sprzedawcy
return-accept = Przyjmij
return-refuse = Odrzuć
return-must-accept = Kupujący ma prawo to zwrócić, więc nie można odmówić.
return-carrier = Przewoźnik
return-tracking = Numer śledzenia
return-tracking-hint = Jeśli jest.
return-sent-do = Produkty są w drodze
return-withdraw = Wycofaj zwrot
return-received = Mam już produkty
return-received-what = Kupujący otrzyma teraz zwrot pieniędzy. Nie można tego cofnąć.
return-restock = Dodaj produkty z powrotem do zapasu
flash-return-asked = Sprzedawca ma Twoje zgłoszenie.
flash-return-withdrawn = Zwrot wycofano. Zamówienie jest realizowane dalej.
flash-return-sent = Sprzedawca wie, że produkty są w drodze.
flash-return-accepted = Zwrot przyjęto. Kupujący wie, co robić.
flash-return-refused = Zwrot odrzucono. Kupujący wie dlaczego.
flash-return-received = Pieniądze są w drodze do kupującego.
error-return-nothing = Wybierz liczbę sztuk co najmniej jednego produktu.
error-return-quantity = Wybierz liczbę od 0 do { $most }.
problem-return-not-now = Teraz nie można tego zrobić
problem-return-not-now-detail = W międzyczasie stan zwrotu się zmienił. Sprawdź go ponownie.
mail-return-asked-subject = Kupujący chce zwrócić produkty z zamówienia { $number }
mail-return-asked-body =
    Kupujący z zamówienia { $number } chce zwrócić produkty.
    Prosimy o odpowiedź w ciągu 5 dni. Brak odpowiedzi oznacza przyjęcie zwrotu.
mail-return-asked-action = Przeczytaj i odpowiedz
mail-return-accepted-subject = Możesz zwrócić produkty z zamówienia { $number }
mail-return-accepted-body = Twój zwrot przyjęto. Odeślij produkty do { $day } i podaj na naszej stronie, jak podróżują.
mail-return-accepted-action = Zobacz zwrot
mail-return-refused-subject = Sprzedawca odrzucił zwrot z zamówienia { $number }
mail-return-refused-body =
    Sprzedawca nie zgadza się na zwrot z zamówienia { $number }:
    { $answer }
mail-return-refused-action = Zobacz zwrot
mail-return-sent-subject = Produkty z zamówienia { $number } wracają do Ciebie
mail-return-sent-body = Kupujący odesłał produkty z zamówienia { $number }. Gdy je otrzymasz, potwierdź to na naszej stronie.
mail-return-sent-action = Zobacz zwrot
mail-return-refunded-subject = Otrzymasz zwrot { $amount } za zamówienie { $number }
mail-return-refunded-body = Zwrot z zamówienia { $number } jest zakończony. Kwota { $amount } wraca do Ciebie tą samą drogą, którą zapłacono.
mail-return-refunded-action = Zobacz zamówienie
mail-return-lapsed-subject = Twój zwrot z zamówienia { $number } się zakończył
mail-return-lapsed-body = Produktów z zamówienia { $number } nie odesłano na czas, więc zwrot się zakończył, a zamówienie jest realizowane dalej.
mail-return-lapsed-action = Zobacz zamówienie
track-title = Gdzie jest przesyłka
track-accepted = U przewoźnika
track-in-transit = W drodze
track-customs = W odprawie celnej
track-out-for-delivery = W doręczeniu
track-delivered = Doręczona
track-failed = Nie udało się doręczyć
track-returned = Wraca do nadawcy
track-add = Podaj, gdzie jest paczka
track-kind = Co się stało
track-place = Miejsce
track-place-hint = Na przykład: Rotterdam, Holandia.
track-save = Zapisz
track-parcel = Paczka
track-more = Będą kolejne paczki tego zamówienia
track-more-hint = Zamówienie uznaje się za wysłane z ostatnią paczką.
flash-track-saved = Kupujący to widzi.
flash-parcel-sent = Paczka jest w drodze. Zamówienie czeka na pozostałe.
error-track-place = Najwyżej 120 znaków.
order-extend = Potrzebuję więcej czasu
order-extend-what =
    { $n ->
        [one] Jeszcze nie dotarło? Możesz jeden raz przedłużyć okres ochrony o { $n } dzień.
        [few] Jeszcze nie dotarło? Możesz jeden raz przedłużyć okres ochrony o { $n } dni.
        [many] Jeszcze nie dotarło? Możesz jeden raz przedłużyć okres ochrony o { $n } dni.
       *[other] Jeszcze nie dotarło? Możesz jeden raz przedłużyć okres ochrony o { $n } dnia.
    }
flash-order-extended = Twoja ochrona trwa teraz dłużej.
mail-order-arrived-subject = Twoje zamówienie { $number } dotarło
mail-order-arrived-body = Przewoźnik podaje, że Twoje zamówienie { $number } dotarło. Obejrzyj je i potwierdź na jego stronie, że wszystko jest w porządku.
mail-order-arrived-action = Zobacz zamówienie
help-on-return = Czy mogę coś zwrócić?
help-answer-return = Tak: przez 14 dni od otrzymania towaru możesz poprosić o zwrot na stronie zamówienia, osobno dla każdego artykułu. Sprzedawca odpowiada w ciągu 5 dni, odsyłasz towar, a gdy dotrze z powrotem, dostajesz pieniądze z kwoty, która jest jeszcze wstrzymana, albo od sprzedawcy.
