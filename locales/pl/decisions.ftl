# decisions: pl.

store-decision-title = Zdecyduj
store-decision-words = Co przekazujemy sprzedawcy
store-decision-words-what = Trafia do sprzedawcy e-mailem, Twoimi słowami. Wymagane przy zawieszeniu lub zamknięciu sklepu.
store-decision-was = Napisaliśmy do Ciebie w tej sprawie:
mail-store-opened-subject = { $store }: sklep jest otwarty
mail-store-opened-body =
    Twój sklep { $store } jest otwarty. Kupujący mogą już znaleźć i kupić Twoje produkty.
    { $words }
mail-store-opened-action = Otwórz swój sklep
mail-store-suspended-subject = { $store }: sklep zawieszony
mail-store-suspended-body =
    Twój sklep { $store } jest zawieszony. Jego produktów nie można kupić, dopóki nie zostanie ponownie otwarty. Powód:
    { $words }
    Opłacone już zamówienia są realizowane. Na tę decyzję możesz odpowiedzieć, pisząc do nas.
mail-store-suspended-action = Zobacz swój sklep
mail-store-closed-subject = { $store }: sklep zamknięty
mail-store-closed-body =
    Twój sklep { $store } nie sprzedaje już na tej platformie. Powód:
    { $words }
    To, co zarobił, zostanie wypłacone. Na tę decyzję możesz odpowiedzieć, pisząc do nas.
mail-store-closed-action = Zobacz swój sklep
