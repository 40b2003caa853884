# decisions: uk.

store-decision-title = Вирішити
store-decision-words = Що повідомити продавцеві
store-decision-words-what = Надсилається продавцеві поштою вашими словами. Потрібно, коли ви зупиняєте роботу магазину або закриваєте його.
store-decision-was = Ми написали вам про це:
mail-store-opened-subject = { $store }: магазин відкрито
mail-store-opened-body =
    Ваш магазин { $store } відкрито. Покупці вже можуть знаходити й купувати ваші товари.
    { $words }
mail-store-opened-action = Відкрити ваш магазин
mail-store-suspended-subject = { $store }: роботу магазину зупинено
mail-store-suspended-body =
    Роботу вашого магазину { $store } зупинено. Його товари не можна купити, доки він знову не відкриється. Причина:
    { $words }
    Уже оплачені замовлення виконуються далі. На це рішення можна відповісти, написавши нам.
mail-store-suspended-action = Переглянути ваш магазин
mail-store-closed-subject = { $store }: магазин закрито
mail-store-closed-body =
    Ваш магазин { $store } більше не продає на цій платформі. Причина:
    { $words }
    Зароблене буде виплачено. На це рішення можна відповісти, написавши нам.
mail-store-closed-action = Переглянути ваш магазин
