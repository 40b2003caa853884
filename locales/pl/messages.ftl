# messages: pl.

frame-messages = Wiadomości
frame-seller-messages = Wiadomości
messages-title = Wiadomości
messages-with = Wiadomości: { $name }
messages-to-buyer = Napisz do kupującego
messages-none = Nie ma jeszcze wiadomości
messages-none-what = Tu znajdziesz to, co piszecie do siebie z drugą stroną.
messages-unread =
    { $n ->
        [one] { $n } nowa wiadomość
        [few] { $n } nowe wiadomości
        [many] { $n } nowych wiadomości
       *[other] { $n } nowej wiadomości
    }
messages-older = Starsze wiadomości
message-text = Twoja wiadomość
message-text-hint = Widzicie ją tylko Ty i druga strona. Nie podawaj haseł ani numerów kart.
message-send = Wyślij
message-picture = Zdjęcie
message-write-seller = Napisz do sprzedawcy
message-write-buyer = Napisz do kupującego
flash-message-sent = Wiadomość wysłano.
error-message-too-long = Wiadomość może mieć najwyżej 4000 znaków.
order-problem = Problem z zamówieniem
wrong-first = Powiedz sprzedawcy, co jest nie tak
wrong-first-what = Opisz problem i dodaj zdjęcia, jeśli pomogą. Większość problemów udaje się tak rozwiązać. Dopóki nie potwierdzisz, że wszystko jest w porządku, Twoje pieniądze są wstrzymane do końca okresu ochrony.
mail-message-waits-subject = Czeka na Ciebie wiadomość: { $about }
mail-message-waits-body = Masz nową wiadomość w sprawie: { $about }. Możesz ją przeczytać i odpowiedzieć na naszych stronach.
mail-message-waits-action = Przeczytaj wiadomość
