# shipping: pl.

shipping-title = Sposoby wysyłki
shipping-lead = Do jakich krajów wysyłasz, przez kogo, jak szybko i za ile. Pierwszy sposób dotyczy wszystkich produktów, dla których nie wybrano innego.
shipping-new = Nowy sposób wysyłki
shipping-none = Na razie nigdzie nie wysyłasz
shipping-none-what = Kupujący będą mogli zamawiać, gdy podasz, dokąd wysyłasz.
shipping-handling-says =
    { $n ->
        [one] Przekazanie przewoźnikowi w ciągu { $n } dnia roboczego
        [few] Przekazanie przewoźnikowi w ciągu { $n } dni roboczych
        [many] Przekazanie przewoźnikowi w ciągu { $n } dni roboczych
       *[other] Przekazanie przewoźnikowi w ciągu { $n } dnia roboczego
    }
shipping-to = Dokąd
shipping-to-hint = Kraje oddzielone przecinkami, EU oznacza Unię Europejską. Zostaw puste dla wszystkich pozostałych.
shipping-others = Wszystkie pozostałe kraje
shipping-service = Usługa
shipping-carrier = Przewoźnik
shipping-time = Czas w drodze
shipping-fee = Opłata
shipping-days = Od { $least } do { $most } dni roboczych
shipping-fee-kg = { $fee } i { $each } za każdy kilogram
shipping-fee-free = { $fee }, gratis od { $from }
shipping-change = Zmień
shipping-remove = Usuń
shipping-name = Nazwa
shipping-name-hint = Widzisz ją tylko Ty.
shipping-handling = Dni robocze do przekazania przewoźnikowi
shipping-handling-hint = Od 0 do 30.
shipping-lanes = Dokąd wysyłasz, opłaty w { $currency }
shipping-lanes-hint = Wiersze bez przewoźnika, dni i opłaty są pomijane.
shipping-lane = Wiersz { $n }
shipping-lane-remove = Usuń ten wiersz
shipping-days-least = Dni robocze w drodze, co najmniej
shipping-days-most = Dni robocze w drodze, najwyżej
shipping-base = Opłata
shipping-per-kg = Oraz za każdy kilogram
shipping-free-from = Gratis od tej wartości produktów
shipping-more = Dodaj wiersz
flash-shipping-saved = Zapisano.
error-not-a-country-name = „{ $wanted }” nie jest znanym tu krajem.
