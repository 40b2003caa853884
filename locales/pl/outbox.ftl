# outbox: pl.

mail-greeting = Dzień dobry, { $name },
mail-greeting-nameless = Dzień dobry,
mail-footer = Tę wiadomość wysłał serwis { $site } w związku ze zdarzeniem na Twoim koncie lub z zamówieniem. Odpowiedzi na ten adres nie są czytane.
mail-trial-subject = Poczta z { $site } dociera
mail-trial-body =
    To jest próba: osoba opiekująca się serwisem { $site } chciała sprawdzić, czy poczta dociera.
    Nie musisz nic robić.
mail-trial-action = Odwiedź { $site }
problem-mail-erased = Treść tej wiadomości została usunięta
problem-mail-erased-detail = Treść wiadomości jest usuwana jakiś czas po wysłaniu. Nie można jej wysłać ponownie.
problem-under-way = Już jest w drodze
problem-under-way-detail = Poczekaj na wynik próby, a potem spróbuj ponownie.
problem-webhook-too-many = Za dużo adresów
problem-webhook-too-many-detail = Usuń adres, którego już nie używasz, a potem dodaj nowy.
error-webhook-address = Wpisz adres w publicznym internecie, zaczynający się od https:// i bez nazwy użytkownika i hasła.
error-webhook-events = Wybierz co najmniej jedno zdarzenie.
