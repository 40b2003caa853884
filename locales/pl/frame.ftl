# frame: pl.

frame-departments = Kategorie
frame-search = Szukaj produktów
frame-search-in = Szukaj w
frame-search-all = Wszystkie kategorie
frame-search-hint = Czego szukasz?
frame-search-button = Szukaj
frame-preferences = Język, kraj i waluta
frame-language = Język
frame-country = Kraj dostawy
frame-currency = Waluta
frame-save = Zapisz
frame-orders = Twoje zamówienia
frame-find-order = Znajdź zamówienie
frame-favourites = Ulubione
frame-account = Twoje konto
frame-new-here = Pierwszy raz tutaj?
frame-sign-up = Załóż konto
frame-basket = Koszyk
frame-basket-count =
    { $n ->
        [0] Koszyk, pusty
        [one] Koszyk, { $n } produkt
        [few] Koszyk, { $n } produkty
        [many] Koszyk, { $n } produktów
       *[other] Koszyk, { $n } produktu
    }
frame-sell = Sprzedawaj u nas
frame-seller = Panel sprzedawcy
frame-api = Dla programów
frame-to-shop = Do sklepu
frame-seller-orders = Zamówienia
frame-seller-overview = Przegląd
frame-seller-listings = Produkty
frame-seller-stock = Stan magazynowy
frame-seller-shipping = Wysyłka
frame-seller-coupons = Kupony
frame-seller-store = Strona sklepu
frame-operator = Operator
frame-operator-sellers = Sprzedawcy
frame-operator-transfers = Przelewy
frame-operator-coupons = Kupony
frame-operator-synonyms = Słowa wyszukiwania
frame-help = Pomoc
frame-report = Zgłoś produkt lub sprzedawcę
frame-authorities = Dla organów
frame-guide = Przewodnik dla organów
frame-foot = Więcej stron
frame-foot-buy = Zakupy
frame-foot-sell = Sprzedaż
frame-foot-rules = Zasady i prawa
frame-trust-direct = Prosto od producenta
frame-trust-direct-why = Producenci i dystrybutorzy sprzedają tu sami.
frame-trust-money = Twoje pieniądze są bezpieczne
frame-trust-money-why = Sprzedawca otrzymuje zapłatę dopiero po dostarczeniu zamówienia.
frame-trust-price = Jedna cena, aż do drzwi
frame-trust-price-why = Podatki, cło i dostawę widzisz przed płatnością.
frame-trust-return = Możesz zmienić zdanie
frame-trust-return-why = Do chwili wysyłki anulujesz zamówienie i odzyskujesz całą kwotę.
part-price-from = od { $price }
part-price-now = Cena:
part-price-was = Wcześniej:
part-price-lowest = Najniższa cena z ostatnich 30 dni: { $price }
part-rating = { $mean } na 5 gwiazdek
part-reviews =
    { $n ->
        [one] { $n } opinia
        [few] { $n } opinie
        [many] { $n } opinii
       *[other] { $n } opinii
    }
part-sold-by = Sprzedaje { $store }
part-keep = Ulubione: { $title }
part-you-are-here = Jesteś tutaj
part-pages = Strony
part-page-before = Poprzednia
part-page-after = Następna
part-page = Strona { $n }
part-filters = Filtry
part-filters-chosen = Wybrane filtry
part-filter-remove = Usuń filtr: { $words }
part-filters-clear = Wyczyść wszystko
part-filters-apply = Pokaż wyniki
part-show-more = Pokaż więcej
part-price-range = Cena
part-price-least = Od
part-price-most = Do
part-sort = Sortuj według
part-sort-go = Sortuj
part-pictures = Zdjęcia
part-picture-n = Zdjęcie { $n }
part-variant-show = Pokaż ten wariant
part-sold-out = wyprzedane
part-quantity = Ilość
part-fewer = O jeden mniej
part-more = O jeden więcej
part-stars-n =
    { $n ->
        [one] { $n } gwiazdka
        [few] { $n } gwiazdki
        [many] { $n } gwiazdek
       *[other] { $n } gwiazdki
    }
part-seller-reply = Odpowiedź sprzedawcy
part-review-picture = Zdjęcie: { $author }
part-steps = Kroki
part-step-done = Gotowe:
part-days-left =
    { $n ->
        [one] Pozostał { $n } dzień
        [few] Pozostały { $n } dni
        [many] Pozostało { $n } dni
       *[other] Pozostało { $n } dnia
    }
part-message-mine = Ty
part-file-drop = Upuść pliki tutaj lub je wybierz
part-not-in-your-language = Brak w Twoim języku
