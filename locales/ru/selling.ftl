# selling: ru.

sold-title = Заказы к отправке
sold-all = Все
sold-none = Заказов здесь нет
sold-none-what = Новый заказ появится здесь сразу после оплаты.
sold-send = Отправить { $when }
sold-dispatch = Отправить
sold-carrier = Перевозчик
sold-tracking = Трек-номер
sold-tracking-what = Его увидит покупатель; оставьте пустым, если номера нет.
sold-dispatched = Заказ отправлен
sold-decline = Не можете отправить?
sold-decline-do = Отменить заказ
sold-reason = Почему?
flash-order-dispatched = Покупатель знает, что заказ в пути.
flash-order-declined = Заказ отменён; покупателю возвращается вся сумма.
cancel-reason-out-of-stock = Товар закончился
cancel-reason-cannot-send = Туда нельзя отправить
