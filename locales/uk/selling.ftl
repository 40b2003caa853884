# selling: uk.

sold-title = Замовлення до відправлення
sold-all = Усі
sold-none = Замовлень немає
sold-none-what = Нове замовлення з’являється тут одразу після оплати.
sold-send = Відправити { $when }
sold-dispatch = Відправити
sold-carrier = Перевізник
sold-tracking = Трек-номер
sold-tracking-what = Його бачить покупець; залиште порожнім, якщо його немає.
sold-dispatched = Уже в дорозі
sold-decline = Не можна відправити?
sold-decline-do = Скасувати замовлення
sold-reason = Чому?
flash-order-dispatched = Покупець знає, що замовлення в дорозі.
flash-order-declined = Замовлення скасовано; покупець отримає все назад.
cancel-reason-out-of-stock = Товар закінчився
cancel-reason-cannot-send = Туди неможливо відправити
