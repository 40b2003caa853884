# slip: uk.

slip-title = Пакувальний лист до замовлення { $number }
slip-print = Роздрукуйте цю сторінку (Ctrl+P або ⌘P). Вона вміщується на папері A4 та Letter; цін у ній немає.
slip-open = Пакувальний лист
slip-to = Кому
slip-from = Від кого
slip-ordered = Замовлено
slip-pieces = Штук
slip-number = Номер
slip-packed = Упаковано
slip-all =
    { $n ->
        [one] Разом { $n } штука
        [few] Разом { $n } штуки
        [many] Разом { $n } штук
       *[other] Разом { $n } штуки
    }
slip-return = Щось не так? Відкрийте замовлення в магазині: там можна запитати продавця або повернути товар.
