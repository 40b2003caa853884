# editor: pl.

listings-title = Produkty
listings-new = Nowy produkt
listings-all = Wszystkie
listings-states = Według stanu
listings-search = Tytuł lub numer
listings-none = Nic jeszcze nie jest oferowane
listings-none-what = Opisz tu jeden produkt albo zaimportuj plik z wieloma.
listings-none-found = Nic nie znaleziono
listings-none-found-what = Poszukaj innych słów albo w innym stanie.
listings-show-all = Pokaż wszystkie produkty
listings-article = Produkt
listings-state = Stan
listings-price = Cena
listings-stock = Zapas
listings-languages = Języki
listings-changed = Zmieniono
listings-from = od { $price }
listings-low = niski
listings-of-languages = { $n } z 18
listing-state-draft = Wersja robocza
listing-state-active = W ofercie
listing-state-paused = Wstrzymany
listing-state-removed = Zakończony
category-title = Co to za produkt?
category-lead = Od kategorii zależy, według czego kupujący mogą filtrować i o co zapytamy dalej.
category-search = Szukaj kategorii
category-way = Ścieżka do tej kategorii
category-all = Wszystkie kategorie
category-none = Nie ma takiej kategorii
category-none-what = Wpisz ogólniejsze słowo albo przejdź od góry drzewa.
category-other = Inna kategoria
begin-title = Nowy produkt
begin-language = Pisz w języku swojego sklepu: { $language }. Inne języki dodasz później.
begin-currency = Ceny są w { $currency }.
begin-stock-hint = Ile sztuk masz do wysłania.
begin-weight-hint = Waga jednej sztuki gotowej do wysyłki, z opakowaniem.
begin-do = Utwórz wersję roboczą
begin-draft = Nikt jej nie zobaczy, dopóki nie wystawisz produktu.
editor-parts = Części oferty
editor-needed = (wymagane)
editor-part-words = Teksty
editor-part-facts = Cechy
editor-part-pictures = Zdjęcia
editor-part-variants = Warianty i zapas
editor-part-steps = Ceny zależne od ilości
editor-part-sending = Wysyłka
editor-field-title = Tytuł
editor-field-points = Krótkie zdania
editor-field-description = Opis
editor-field-language = Język
editor-field-hs6 = Numer taryfy celnej
editor-field-origin = Kraj produkcji
editor-field-sku = Twój numer
editor-field-price = Cena
editor-field-stock = Zapas
editor-field-weight_g = Waga
editor-field-picture = Zdjęcie
editor-field-active = W ofercie
editor-field-step = Cena zależna od ilości
editor-field-quantities = Od ilu sztuk
editor-field-least = Co najmniej
editor-field-lot = W pakietach po
editor-field-most = Najwyżej
editor-field-shipping = Sposób wysyłki
editor-fault-category-stale = Ktoś w międzyczasie zmienił ten produkt. Wybierz ponownie.
editor-fault-category-unfit = W obecnej postaci produkt nie pasuje do tej kategorii: brakuje mu cechy albo jego warianty różnią się czym innym. Najpierw go wstrzymaj lub zmień warianty.
editor-fault-state-missing = Nie można go jeszcze wystawić: czegoś brakuje.
editor-fault-state-stale = Ktoś w międzyczasie zmienił ten produkt. Tak wygląda teraz.
error-listing-stale = Ktoś w międzyczasie zmienił ten produkt. Tak wygląda teraz; wybierz ponownie.
error-step-quantity = Podaj liczbę całkowitą, co najmniej 2.
conflict-title = Ktoś to w międzyczasie zmienił.
conflict-what = Nic z Twoich danych nie przepadło: nadal są w formularzu. Zapisz ponownie, aby zastąpić to, co jest przechowywane.
conflict-field = Pole
conflict-mine = Twoje
conflict-stored = Przechowywane
conflict-reload = Weź to, co jest przechowywane
desk-missing = Czego jeszcze brakuje, aby wystawić produkt
desk-ready = Wszystko jest. Można wystawić produkt.
desk-no-way = Brak
desk-no-way-what = Bez sposobu wysyłki nikt nie może kupić.
desk-store-closed = Twój sklep nie jest teraz otwarty; kupujący zobaczą produkt, gdy go otworzysz.
desk-see = Zobacz w sklepie
desk-pause = Wstrzymaj
desk-offer = Wystaw
desk-preview = Podgląd
desk-copy = Kopiuj jako nową wersję roboczą
desk-languages =
    { $n ->
        [one] { $n } język
        [few] { $n } języki
        [many] { $n } języków
       *[other] { $n } języka
    }
desk-pictures =
    { $n ->
        [0] Brak
        [one] { $n } zdjęcie
        [few] { $n } zdjęcia
        [many] { $n } zdjęć
       *[other] { $n } zdjęcia
    }
desk-variants =
    { $n ->
        [one] { $n } wariant
        [few] { $n } warianty
        [many] { $n } wariantów
       *[other] { $n } wariantu
    }
desk-steps =
    { $n ->
        [0] Jedna cena przy każdej ilości
        [one] { $n } próg
        [few] { $n } progi
        [many] { $n } progów
       *[other] { $n } progu
    }
desk-says = Co mówi oferta
desk-sold = Dotychczas sprzedano
desk-id = Numer dla programów
desk-end = Zakończyć na zawsze?
desk-end-what = Produkt zniknie ze sklepu i nie będzie można go przywrócić. Istniejące zamówienia pozostaną bez zmian.
desk-end-do = Zakończ na zawsze
preview-notice = Tak zobaczą to kupujący.
preview-back = Powrót do produktu
words-complete = Kompletny w { $n } z 18 języków
words-languages = Języki
words-is-complete = kompletny
words-is-begun = rozpoczęty
words-own = To Twoje własne słowa. Kupujący widzą je tam, gdzie brak tłumaczenia.
words-machine = To tłumaczenie maszynowe, o czym kupujący są informowani. Gdy je zapiszesz, tekst będzie Twój.
words-title = Tytuł
words-title-hint = Co to jest, słowami, których ludzie szukają.
words-points = Krótkie zdania
words-points-hint = Po jednym w wierszu, najwyżej dwanaście.
words-description = Opis
words-description-hint = Pusty wiersz zaczyna nowy akapit.
words-remove = Usuń ten język
words-yours = Twój własny tekst
facts-asked = Cechy
facts-months = miesiące
facts-years = lata
facts-customs = Cło
facts-hs6 = Numer taryfy celnej
facts-hs6-hint = Sześć cyfr Systemu Zharmonizowanego. Zostaw puste, aby użyć zwykłego numeru.
facts-hs6-usual = Zwykły dla tej kategorii: { $code }
facts-origin = Kraj produkcji
facts-yours = Dla Ciebie
facts-sku = Twój numer
facts-sku-hint = Po nim rozpoznajesz produkt. Kupujący mogą go widzieć.
pictures-none = Nie ma jeszcze zdjęć. Produkty ze zdjęciami są kupowane znacznie częściej niż bez nich.
pictures-order = Kolejność
pictures-order-hint = Pierwsze zdjęcie jest główne.
pictures-place = Miejsce
pictures-words = Co widać na zdjęciu
pictures-words-hint = Opisz w tym języku, co pokazuje każde zdjęcie ({ $language }): opis jest odczytywany osobom, które go nie widzą.
pictures-remove = Usuń
pictures-more = Więcej zdjęć
pictures-hint = JPEG, PNG, WebP lub GIF, po 20 MB, najwyżej 20 zdjęć. Można wybrać kilka naraz.
pictures-add = Dodaj
variants-caption = Ceny w { $currency }, waga w gramach
variants-variant = Wariant
variants-only = Produkt
variants-price = Cena
variants-stock = Zapas
variants-weight = Waga w gramach
variants-sku = Twój numer
variants-picture = Zdjęcie
variants-picture-none = Bez własnego
variants-picture-n = Zdjęcie { $n }
variants-offered = W ofercie
variants-reduced = Pokazywane jako przecenione: najniższa cena z poprzednich 30 dni wynosiła { $price }.
variants-price-hint = Niższą cenę przez 30 dni pokazujemy jako obniżkę, obok najniższej ceny z 30 dni przed nią, jak wymaga prawo.
variants-matrix = Między czym mogą wybierać kupujący?
variants-matrix-what = Zaznacz wartości najwyżej trzech cech: każda tworzy wiersze z każdą z pozostałych. Istniejące wiersze zachowują cenę i zapas; to, co nie jest już zaznaczone, nie jest już oferowane.
variants-matrix-do = Utwórz wiersze
variants-commas = Kilka wartości oddziel przecinkami.
steps-what = Kto kupuje więcej, płaci mniej za sztukę. Kolumna to ilość; zostaw pole puste, jeśli wariant nie ma takiej ceny.
steps-caption = Ceny za sztukę w { $currency }
steps-one = Od 1
steps-from = Od
steps-cell = { $variant }, kolumna { $n }
sending-quantities = Ile można kupić
sending-least = Co najmniej
sending-lot = W pakietach po
sending-lot-hint = 6 oznacza: 6, 12, 18 i tak dalej.
sending-most = Najwyżej
sending-most-hint = Na jednego kupującego. Zostaw puste, aby nie było limitu.
sending-way = Jak jest wysyłany
sending-profile = Sposób wysyłki
sending-profile-hint = Bez wyboru obowiązuje Twój pierwszy sposób.
flash-listing-saved = Zapisano.
flash-listing-offered = Produkt jest teraz w ofercie.
flash-listing-removed = Sprzedaż produktu zakończono.
stock-title = Stan magazynowy
stock-what = Zmień wiele liczb naraz. To, co sprzeda się w trakcie wpisywania, pozostaje sprzedane.
stock-search = Tytuł lub numer
stock-low = Kończy się zapas
stock-all = Wszystkie
stock-none = Nic tu nie ma
stock-none-what = Tu znajdziesz produkty, które oferujesz lub przygotowujesz.
stock-price = Cena w { $currency }
error-stock-stale = W międzyczasie sprzedano tyle, że zapas spadłby poniżej zera.
sell-logo = Zdjęcie sklepu
sell-logo-now = Zdjęcie Twojego sklepu
sell-logo-choose = Wybierz zdjęcie
sell-logo-hint = Najlepiej wyglądają kwadratowe. JPEG, PNG, WebP lub GIF, najwyżej 20 MB.
sell-logo-save = Użyj tego zdjęcia
sell-logo-remove = Usuń zdjęcie
sell-cost = Ile to kosztuje
sell-cost-what = Pobieramy { $share } ceny sprzedanych produktów i nic wcześniej: bez opłaty miesięcznej i bez opłaty za wystawienie.
sell-need = Czego potrzebujesz
sell-need-company = Dane firmy: nazwa, adres, numer w rejestrze handlowym i numer VAT.
sell-need-documents = Odpis z rejestru handlowego i dokument tożsamości osoby reprezentującej firmę.
sell-need-responsible = Dla produktów wytworzonych poza Unią Europejską i sprzedawanych do niej: podmiot w Unii odpowiedzialny za ich bezpieczeństwo.
sell-need-goods = Produkty z cenami, zdjęciami i wagą. Piszesz w jednym języku; kolejne możesz dodać później.
sell-document-bank = Potwierdzenie rachunku bankowego
sell-document-brand = Zgoda na sprzedaż marki
sell-document-register-expires = Odpis jest ważny do
sell-document-identity-expires = Dokument tożsamości jest ważny do
sell-document-more = Prześlij kolejny dokument
sell-document-kind = Co to jest
sell-document-file = Dokument
sell-document-expires = Ważny do
sell-document-until = ważny do { $day }
sell-document-send = Prześlij
flash-document-handed-in = Dziękujemy. Mamy ten dokument.
error-not-a-day = Podaj dzień, np. 2027-03-31.
