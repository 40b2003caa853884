# customers: pl.

customer-sign-in-title = Zaloguj się
customer-forgotten = Nie pamiętasz hasła?
customer-keep = Nie wylogowuj mnie na tym urządzeniu
customer-new = Pierwszy raz tutaj?
customer-join = Załóż konto
customer-office = Dla organów i pracowników: zaloguj się tutaj
join-title = Załóż konto
join-why = Śledź zamówienia, zapisuj adresy i płać szybciej następnym razem.
join-name = Imię i nazwisko
join-mail-hint = Wyślemy na niego link, aby upewnić się, że adres należy do Ciebie.
join-country = Kraj
join-country-hint = Kraj zamieszkania.
join-currency = Waluta
join-do = Załóż konto
join-have = Masz już konto?
join-sent-title = Sprawdź skrzynkę
join-sent-words = Wysłaliśmy Ci wiadomość. Aby dokończyć, otwórz link z wiadomości; jest ważny trzy dni.
join-sent-nothing = Nic nie przyszło?
join-sent-again = Wyślij ponownie
flash-mail-again = Jeśli ktoś założył konto z tym adresem, wiadomość jest znowu w drodze.
confirm-title = Prawie gotowe
confirm-words = Aby dokończyć, wpisz hasło wybrane dla { $mail }.
confirm-hint = Dzięki temu nikt nie założy konta w Twoim imieniu.
confirm-do = Potwierdź i zaloguj się
confirm-anew = To nie Twoje hasło? Zacznij od nowa
flash-joined = Witamy! Twoje konto jest gotowe.
forgotten-title = Nie pamiętasz hasła?
forgotten-words = Podaj adres e-mail, a wyślemy link do wyboru nowego hasła.
forgotten-do = Wyślij link
forgotten-sent-title = Sprawdź skrzynkę
forgotten-sent-words = Wysłaliśmy wiadomość na ten adres. Link jest ważny godzinę i działa raz.
new-password-title = Wybierz nowe hasło
mail-title = Twój nowy adres e-mail
mail-words = Potwierdź, że od teraz chcesz logować się tym adresem.
mail-do = Użyj tego adresu
flash-mail-changed = Adres e-mail zmieniono.
flash-mail-asked = Wysłaliśmy wiadomość na nowy adres. Zacznie obowiązywać po otwarciu linku z wiadomości.
account-nav = Twoje konto
account-home-title = Twoje konto
account-home-hello = Dzień dobry, { $name }
account-tab-home = Przegląd
account-tab-details = Twoje dane
account-tab-addresses = Adresy
account-tab-security = Logowanie i bezpieczeństwo
account-tab-tokens = Tokeny API
details-title = Twoje dane
details-you = O Tobie
details-save = Zapisz
details-new-mail = Nowy adres e-mail
details-new-mail-hint = Wyślemy na niego link; dopóki go nie otworzysz, nic się nie zmieni.
details-change-mail = Zmień adres
flash-saved = Zapisano.
security-title = Logowanie i bezpieczeństwo
second-step-on = Przy logowaniu po haśle trzeba podać kod z aplikacji.
second-step-off = Kod z aplikacji na Twoim urządzeniu chroni przed obcymi, nawet jeśli znają Twoje hasło.
second-step-sellers = Zalecamy to wszystkim, którzy sprzedają.
second-step-why = Od tej chwili przy logowaniu po haśle trzeba podać kod z aplikacji na urządzeniu.
second-step-do = Włącz
second-step-remove = Wyłącz
flash-second-step-removed = Drugi krok wyłączono.
security-own = Twoje dane
security-data = Wszystko, co o Tobie przechowujemy, w jednym pliku.
security-download = Pobierz moje dane
security-closing = Konto możesz zamknąć w każdej chwili.
closing-title = Zamknij konto
closing-what-goes = Dane logowania, adresy i ustawienia są usuwane od razu. Nie można tego cofnąć.
closing-what-stays = Dane o zamówieniach pozostają tak długo, jak wymaga prawo; nikt nie może ich użyć do zakupów.
closing-sure = Chcę zamknąć konto
closing-do = Zamknij moje konto
closing-back = Wróć, zachowaj konto
flash-account-closed = Konto zamknięto. Do widzenia!
problem-store-open = Nadal tu sprzedajesz
problem-store-open-detail = Konta ze sklepem nie można jeszcze zamknąć. Najpierw zamknij sklep; otwarte zamówienia i pieniądze muszą zostać rozliczone.
addresses-title = Twoje adresy
addresses-none = Nie zapisano jeszcze żadnego adresu.
addresses-back = Wróć do adresów
address-new = Dodaj adres
address-edit-title = Zmień adres
address-edit = Zmień
address-remove = Usuń
address-make-default = Ustaw jako adres domyślny
address-default = Adres domyślny
address-save = Zapisz adres
address-country-use = Użyj tego kraju
address-optional = (opcjonalnie)
address-example = Na przykład { $example }
address-doubts = Sprawdź jeszcze raz. To może być pomyłka:
address-sure = Tak jest poprawnie
flash-address-saved = Adres zapisano.
flash-address-removed = Adres usunięto.
problem-address-book-full = Książka adresowa jest pełna
problem-address-book-full-detail = Możesz mieć 50 adresów. Usuń ten, którego już nie używasz.
address-label-name = Imię i nazwisko
address-label-organisation = Firma
address-label-street = Ulica i numer domu
address-label-street_more = Mieszkanie, piętro, budynek
address-label-suburb = Przedmieście
address-label-district = Dzielnica
address-label-neighbourhood = Osiedle
address-label-village_township = Wieś lub township
address-label-townland = Townland
address-label-city = Miasto
address-label-post_town = Miejscowość pocztowa
address-label-area = Obszar
address-label-province = Prowincja
address-label-state = Stan
address-label-emirate = Emirat
address-label-parish = Parafia
address-label-department = Departament
address-label-island = Wyspa
address-label-county = Hrabstwo
address-label-prefecture = Prefektura
address-label-do_si = Prowincja lub miasto (do, si)
address-label-oblast = Obwód
address-label-governorate = Gubernatorstwo
address-label-region = Region
address-label-postal_code = Kod pocztowy
address-label-zip_code = Kod ZIP
address-label-pin_code = Kod PIN
address-label-eircode = Eircode
address-label-sorting_code = Kod sortowania (CEDEX)
address-label-country = Kraj
address-label-telephone = Telefon
error-address-missing = To pole jest wymagane.
error-address-missing-like = To pole jest wymagane. Może: { $suggestions }
error-address-too-long = Maksymalna liczba znaków: { $most }.
error-address-too-many = Maksymalna liczba wierszy: { $most }.
error-address-malformed = To nie wygląda poprawnie dla tego kraju.
error-address-malformed-like = To nie wygląda poprawnie dla tego kraju. Przykładowa postać: { $examples }.
error-address-unknown = Nie znamy tej wartości.
error-address-unknown-like = Nie znamy tej wartości. Czy chodzi o { $suggestions }?
error-address-disagrees = To nie zgadza się z: { $says }.
error-address-disagrees-like = To nie zgadza się z: { $says }. Spodziewana wartość: { $expected }.
error-address-unused = W adresach tego kraju się tego nie podaje.
error-mail-address = Wpisz adres e-mail, np. nazwa@example.com.
error-name-too-long = Wpisz najwyżej 100 znaków.
error-closing-sure = Zaznacz to pole, jeśli na pewno tego chcesz.
mail-customer-confirm-subject = Potwierdź adres e-mail
mail-customer-confirm-body =
    Ktoś, najpewniej Ty, chce założyć konto w { $site } z tym adresem.
    Aby dokończyć, otwórz link i wpisz hasło. Link jest ważny trzy dni.
    Jeśli to nie Ty, nie rób nic: konto nie powstanie.
mail-customer-confirm-action = Potwierdź adres
mail-customer-known-subject = Masz już konto
mail-customer-known-body =
    Ktoś, najpewniej Ty, chciał użyć tego adresu do założenia konta w { $site }. Takie konto już istnieje, więc nic nie zmieniono.
    Możesz się zalogować albo wybrać nowe hasło, jeśli nie pamiętasz swojego.
mail-customer-known-action = Zaloguj się
mail-customer-forgotten-subject = Wybierz nowe hasło
mail-customer-forgotten-body =
    Ktoś, najpewniej Ty, poprosił o nowe hasło do Twojego konta w { $site }.
    Link jest ważny godzinę i działa raz. Jeśli to nie Ty, nie rób nic: hasło się nie zmieni.
mail-customer-forgotten-action = Wybierz nowe hasło
mail-customer-unknown-subject = Nie ma konta z tym adresem
mail-customer-unknown-body =
    Ktoś, najpewniej Ty, poprosił o nowe hasło w { $site }. Żadne konto klienta nie ma tego adresu.
    Może konto ma inny adres. Jeśli to nie Ty, nie rób nic.
mail-customer-unknown-action = Załóż konto
mail-customer-password-subject = Twoje hasło zmieniono
mail-customer-password-body =
    Hasło do Twojego konta w { $site } właśnie zmieniono, a wszystkie inne urządzenia wylogowano.
    Jeśli to nie Ty, od razu wybierz nowe hasło i przejrzyj swoje konto.
mail-customer-password-action = Zobacz moje konto
mail-customer-mail-subject = Potwierdź nowy adres e-mail
mail-customer-mail-body =
    Od teraz chcesz logować się w { $site } tym adresem.
    Aby go potwierdzić, otwórz link. Link jest ważny jeden dzień.
mail-customer-mail-action = Użyj tego adresu
mail-customer-mail-changed-subject = Twój adres e-mail zmieniono
mail-customer-mail-changed-body =
    Twoje konto w { $site } ma teraz inny adres e-mail. Logujesz się nowym adresem i na niego piszemy.
    Jeśli to nie Ty, od razu do nas napisz.
mail-customer-mail-changed-action = Zobacz moje konto
mail-customer-closed-subject = Twoje konto jest zamknięte
mail-customer-closed-body =
    Twoje konto w { $site } zamknięto zgodnie z życzeniem. Dane logowania, adresy i ustawienia usunięto.
    Dane o zamówieniach pozostają tak długo, jak wymaga prawo.
mail-customer-closed-action = Przejdź do sklepu
