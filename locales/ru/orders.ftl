# orders: ru.

order-stage-placed = Не оплачен
order-stage-paid = Оплачен
order-stage-dispatched = В пути
order-stage-delivered = Доставлен
order-stage-completed = Завершён
order-stage-cancelled = Отменён
order-stage-returning = Возвращается
order-stage-returned = Возвращён
order-stage-refunded = Деньги возвращены
order-event-placed = Заказ оформлен
order-event-paid = Оплачен
order-event-cancelled = Отменён
order-event-dispatched = Передан в доставку
order-event-delivered = Доставлен, по данным перевозчика
order-event-confirmed = Получение подтверждено
order-event-protection-ended = Завершён: защита закончилась
order-event-extended = Защита продлена
order-event-return-asked = Запрошен возврат
order-event-return-ended = Возврат прекращён
order-event-returned = Товар возвращён, деньги возвращены
order-event-refunded-in-part = Часть денег возвращена
order-event-refunded = Деньги возвращены
order-by-buyer = покупателем
order-by-seller = продавцом
order-by-operator = площадкой
order-by-provider = платёжной системой
order-by-clock = по истечении срока
orders-title = Ваши заказы
orders-none = Заказов пока нет
orders-none-what = Здесь будут ваши покупки.
orders-more =
    { $n ->
        [one] и ещё { $n } товар
        [few] и ещё { $n } товара
        [many] и ещё { $n } товаров
       *[other] и ещё { $n } товара
    }
orders-see = Посмотреть заказ
orders-see-number = Посмотреть заказ { $number }
orders-older = Более ранние заказы
orders-find = Найти заказ
orders-find-what = Для заказов без регистрации. И номер, и адрес есть в письме, которое мы вам прислали.
orders-find-number = Номер заказа
orders-find-number-what = Десять букв и цифр, например 7K3M9-QPD4X.
orders-find-do = Найти
orders-find-none = Заказа с таким номером и адресом почты нет.
order-title = Заказ { $number }
order-arrived = Вы получили заказ?
order-arrived-what = Пока вы это не подтвердите или не выйдет срок, продавец не получит деньги. Если что-то не так, не подтверждайте.
order-confirm = Да, всё в порядке
order-waits = Продавец готовит заказ
order-waits-what = Если его не отправят вовремя, заказ отменится автоматически и деньги вернутся к вам.
order-cancel = Отменить заказ
order-left = Срок: { $when }
order-unpaid = Этот заказ ещё не оплачен.
order-pay = Оплатить
order-goods = Что вы купили
order-happened = Что произошло
order-carrier = Доставляет { $carrier }
order-paid = Что вы оплатили
order-purchase = Вся покупка
order-receipt = Чек
receipt-title = Чек к заказу { $number }
receipt-from = Продавец
receipt-register = Реестр: { $register }
receipt-vat = Номер плательщика НДС: { $number }
receipt-to = Покупатель
receipt-day = Дата оплаты
receipt-goods = Товары
receipt-amount = Сумма
receipt-scheme = Налог удержан площадкой по схеме { $scheme }.
receipt-tax-collected = Налог удержан площадкой.
receipt-refunded = Возвращено
receipt-print = Распечатайте эту страницу или сохраните её как PDF в браузере.
order-refund-begun = Возврат { $amount } уже отправлен вам.
order-refund-paid = Вам возвращено { $amount }.
order-refund-failed = { $amount } пока не удалось вернуть. Мы разбираемся.
flash-order-confirmed = Спасибо. Продавец получит оплату.
flash-order-cancelled = Заказ отменён. Деньги вернутся к вам.
flash-order-other = Состояние заказа за это время изменилось. Вот как он выглядит сейчас.
problem-order-not-now = Сейчас это невозможно
problem-order-not-now-detail = На этом этапе заказа так сделать нельзя. Посмотрите заказ ещё раз.
error-dispatch-carrier = Введите название перевозчика, не более 60 знаков.
error-dispatch-tracking = Введите трек-номер так, как его указал перевозчик: буквы, цифры и дефисы.
error-refund-too-much = Это больше, чем осталось вернуть.
mail-order-paid-subject = Спасибо за заказ { $number }
mail-order-paid-body =
    Ваш платёж на { $total } поступил, заказ передан продавцу.
    { $lines }
    Деньги удерживаются, пока вы не получите заказ.
mail-order-paid-action = Следить за заказом
mail-order-transfer-subject = Переведите, пожалуйста, { $total } за ваш заказ
mail-order-transfer-body =
    Спасибо за заказ. Переведите, пожалуйста, { $total } до { $until }.
    Укажите это назначение платежа, чтобы мы нашли ваш перевод: { $number }
    Если деньги не поступят вовремя, заказ отменится автоматически, и платить ничего не нужно.
mail-order-transfer-action = Посмотреть счёт и назначение платежа
mail-order-lapsed-subject = Ваш заказ { $number } отменён
mail-order-lapsed-body =
    Ваш заказ { $number } на { $total } не был оплачен вовремя и поэтому отменён. Платить ничего не нужно.
    Будем рады новому заказу.
mail-order-lapsed-action = Посмотреть заказ
mail-order-cancelled-subject = Продавец не может отправить ваш заказ { $number }
mail-order-cancelled-body = К сожалению, ваш заказ { $number } отменён. Мы вернём вам { $total } тем же способом, которым вы платили.
mail-order-cancelled-action = Посмотреть заказ
mail-order-cancelled-by-you-subject = Ваш заказ { $number } отменён
mail-order-cancelled-by-you-body = Вы отменили заказ { $number }. Мы вернём вам { $total } тем же способом, которым вы платили.
mail-order-cancelled-by-you-action = Посмотреть заказ
mail-order-cancelled-late-subject = Ваш заказ { $number } не отправлен вовремя
mail-order-cancelled-late-body = Продавец не отправил заказ { $number } вовремя, поэтому он отменён. Мы вернём вам { $total } тем же способом, которым вы платили.
mail-order-cancelled-late-action = Посмотреть заказ
mail-order-sent-subject = Ваш заказ { $number } в пути
mail-order-sent-body =
    Продавец передал ваш заказ перевозчику { $carrier }. Трек-номер: { $tracking }
    Заказ прибудет не позднее { $until }. Когда получите его, подтвердите это на странице заказа.
mail-order-sent-action = Следить за заказом
mail-order-sent-untracked-subject = Ваш заказ { $number } в пути
mail-order-sent-untracked-body =
    Продавец передал ваш заказ перевозчику { $carrier }. Трек-номера нет.
    Заказ прибудет не позднее { $until }. Когда получите его, подтвердите это на странице заказа.
mail-order-sent-untracked-action = Следить за заказом
