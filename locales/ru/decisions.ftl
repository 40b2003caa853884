# decisions: ru.

store-decision-title = Решение
store-decision-words = Что сообщить продавцу
store-decision-words-what = Отправляется продавцу по электронной почте вашими словами. Обязательно, если вы приостанавливаете или закрываете магазин.
store-decision-was = Мы написали вам об этом:
mail-store-opened-subject = Магазин { $store } открыт
mail-store-opened-body =
    Ваш магазин { $store } открыт. Теперь покупатели могут находить и покупать ваши товары.
    { $words }
mail-store-opened-action = Открыть магазин
mail-store-suspended-subject = Магазин { $store } приостановлен
mail-store-suspended-body =
    Ваш магазин { $store } приостановлен. Пока он не откроется снова, его товары нельзя купить. Причина:
    { $words }
    Уже оплаченные заказы продолжаются. Вы можете возразить против этого решения, написав нам.
mail-store-suspended-action = Посмотреть магазин
mail-store-closed-subject = Магазин { $store } закрыт
mail-store-closed-body =
    Ваш магазин { $store } больше не продаёт на этой площадке. Причина:
    { $words }
    Заработанное будет выплачено. Вы можете возразить против этого решения, написав нам.
mail-store-closed-action = Посмотреть магазин
