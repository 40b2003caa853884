# browse: pl.

browse-hero = Prosto od tych, którzy to wytwarzają
browse-hero-why = Producenci i dystrybutorzy z wielu krajów sprzedają tu sami. Widzisz jedną cenę z dostawą do drzwi, a sprzedawca otrzymuje zapłatę dopiero po dostarczeniu zamówienia.
browse-see-new = Zobacz nowości
browse-protected = Jak Cię chronimy
browse-popular = Często kupowane
browse-popular-all = Wszystkie często kupowane
browse-fresh = Nowości
browse-fresh-all = Wszystkie nowości
browse-reduced = Przecenione
browse-recent = Ostatnio oglądane
browse-related = Podobne produkty
browse-all = Wszystkie produkty
browse-search-title = { $words }: wyszukiwanie
browse-results-for = Wyniki dla „{ $words }”
browse-count =
    { $n ->
        [0] Brak produktów
        [one] { $n } produkt
        [few] { $n } produkty
        [many] { $n } produktów
       *[other] { $n } produktu
    }
browse-categories = Kategorie
browse-availability = Dostępność
browse-rating = Ocena
browse-from = Wysyłka z
browse-order-relevance = Trafność
browse-order-newest = Najnowsze
browse-order-price-up = Cena: od najniższej
browse-order-price-down = Cena: od najwyższej
browse-order-rating = Najlepiej oceniane
browse-order-sold = Najczęściej kupowane
browse-stars-least =
    { $n ->
        [one] { $n } gwiazdka lub więcej
        [few] { $n } gwiazdki lub więcej
        [many] { $n } gwiazdek lub więcej
       *[other] { $n } gwiazdki lub więcej
    }
browse-price-least = Od { $price }
browse-price-most = Do { $price }
browse-mended = Wyniki dla „{ $instead }”. Dla „{ $typed }” nic nie znaleziono.
browse-meant = Czy chodziło o:
browse-partly = Żaden produkt nie zawiera wszystkich Twoich słów. Te zawierają niektóre z nich.
browse-nothing = Nic nie znaleziono
browse-nothing-why = Sprawdź pisownię, użyj mniej słów lub ogólniejszych albo usuń filtr. Możesz też zajrzeć do kategorii:
browse-in-stock = Dostępne
browse-sold-out = Wyprzedane
browse-only-left =
    { $n ->
        [one] Została tylko { $n } sztuka
        [few] Zostały tylko { $n } sztuki
        [many] Zostało tylko { $n } sztuk
       *[other] Zostało tylko { $n } sztuki
    }
browse-often-bought = Często kupowane
browse-sent-from = Wysyłka z kraju: { $country }
browse-at-least =
    { $n ->
        [one] Co najmniej { $n } sztuka
        [few] Co najmniej { $n } sztuki
        [many] Co najmniej { $n } sztuk
       *[other] Co najmniej { $n } sztuki
    }
browse-at-most =
    { $n ->
        [one] Najwyżej { $n } sztuka na kupującego
        [few] Najwyżej { $n } sztuki na kupującego
        [many] Najwyżej { $n } sztuk na kupującego
       *[other] Najwyżej { $n } sztuki na kupującego
    }
browse-in-lots =
    { $n ->
        [one] Sprzedawane na sztuki
        [few] Sprzedawane po { $n } sztuki
        [many] Sprzedawane po { $n } sztuk
       *[other] Sprzedawane po { $n } sztuki
    }
browse-ladder = Im więcej kupisz, tym niższa cena za sztukę
browse-ladder-from = Ilość
browse-ladder-each = Cena za sztukę
browse-from-pieces =
    { $n ->
        [one] Od { $n } sztuki
        [few] Od { $n } sztuk
        [many] Od { $n } sztuk
       *[other] Od { $n } sztuki
    }
browse-buy = Kup ten produkt
browse-add = Dodaj do koszyka
browse-keep = Dodaj do ulubionych
browse-arrives = Dostawa { $when }
browse-fee = { $fee }, kraj dostawy: { $country }
browse-fee-free = Darmowa dostawa, kraj dostawy: { $country }
browse-not-sent = Brak dostawy do kraju: { $country }
browse-goods = Produkty
browse-delivery = Dostawa
browse-total = Razem
browse-tax-added = Podatek i cło
browse-tax-inside = Zawiera podatek
browse-on-arrival = Do zapłaty przy odbiorze, około
browse-tax-estimate = Urząd skarbowy lub celny może naliczyć nieco inną kwotę.
browse-tax-unknown = Urząd skarbowy lub celny może zażądać dopłaty przy dostawie; nie możemy podać jej wysokości.
browse-in-language = Opis sprzedawcy w języku: { $language }
browse-machine = Przetłumaczone maszynowo
browse-on-this-page = Na tej stronie
browse-description = Opis
browse-specs = Cechy
browse-origin = Kraj produkcji
browse-sku = Numer sprzedawcy
browse-yes = Tak
browse-no = Nie
browse-months =
    { $n ->
        [one] { $n } miesiąc
        [few] { $n } miesiące
        [many] { $n } miesięcy
       *[other] { $n } miesiąca
    }
browse-years =
    { $n ->
        [one] { $n } rok
        [few] { $n } lata
        [many] { $n } lat
       *[other] { $n } roku
    }
browse-who-sells = Kto sprzedaje
browse-kind-manufacturer = Producent
browse-kind-distributor = Dystrybutor
browse-since = Tutaj od { $year } r.
browse-no-trader = Dane tego przedsiębiorcy zostały usunięte.
browse-report = Zgłoś ten produkt
browse-store-paused = Ten sklep ma przerwę. Jego produktów nie można teraz kupić.
browse-store-empty = Obecnie nie ma tu żadnych ofert
browse-goods-of-store = Oferta sklepu
trader-name = Nazwa
trader-representative = Reprezentowany przez
trader-address = Adres
trader-email = E-mail
trader-telephone = Telefon
trader-register = Rejestr handlowy
trader-vat = Numer VAT
trader-responsible = Odpowiedzialny za bezpieczeństwo produktów w UE
trader-certifies = Oświadczenie
trader-certifies-what = Przedsiębiorca zobowiązuje się oferować wyłącznie produkty i usługi zgodne z prawem Unii Europejskiej.
report-title = Zgłoś produkt
report-what = Powiedz nam, co jest nie tak z tym produktem. Konto nie jest potrzebne.
report-reason = Co jest nie tak?
report-reason-illegal = Jego sprzedaż jest nielegalna
report-reason-unsafe = Nie jest bezpieczny
report-reason-counterfeit = Jest podrobiony lub używa chronionej nazwy
report-reason-misleading = Informacje o nim są nieprawdziwe
report-reason-offensive = Jest obraźliwy lub nawołuje do nienawiści
report-reason-other = Coś innego
report-words = Własnymi słowami
report-words-hint = Co widzisz i gdzie?
report-mail = Twój adres e-mail
report-mail-hint = Tylko jeśli chcesz dostać odpowiedź.
report-send = Wyślij zgłoszenie
flash-reported = Dziękujemy. Twoje zgłoszenie do nas dotarło.
