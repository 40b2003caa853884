# slip: ru.

slip-title = Упаковочный лист к заказу { $number }
slip-print = Распечатайте эту страницу (Ctrl+P или ⌘P). Она подходит для бумаги A4 и Letter; цены не указаны.
slip-open = Упаковочный лист
slip-to = Кому
slip-from = От кого
slip-ordered = Дата заказа
slip-pieces = Штук
slip-number = Номер
slip-packed = Упаковано
slip-all =
    { $n ->
        [one] Всего { $n } штука
        [few] Всего { $n } штуки
        [many] Всего { $n } штук
       *[other] Всего { $n } штуки
    }
slip-return = Что-то не так? Откройте заказ в магазине: там можно написать продавцу или оформить возврат.
