# overview: ru.

overview-title = Обзор
overview-waits = Ждёт вас
overview-to-dispatch = Заказы к отправке
overview-soon =
    { $n ->
        [one] { $n } нужно отправить в течение суток
        [few] { $n } нужно отправить в течение суток
        [many] { $n } нужно отправить в течение суток
       *[other] { $n } нужно отправить в течение суток
    }
overview-messages = Непрочитанные сообщения
overview-questions = Вопросы без ответа
overview-returns = Возвраты
overview-low = Заканчиваются
overview-next = Отправить в первую очередь
overview-order = Заказ
overview-article = Товар
overview-country = Страна
overview-due = Срок отправки
overview-amount = Сумма
overview-thirty = Последние 30 дней
overview-sales = Продажи
overview-orders = Заказы
overview-mean = Средний заказ
overview-offered = Товаров в продаже
overview-change = { $change } к предыдущим 30 дням
overview-sales-chart = Продажи по дням
overview-orders-chart = Заказы по дням
overview-countries-chart = Куда отправлялись заказы
overview-highest = Наибольшее значение: { $most }.
overview-as-table = Таблицей
overview-day = День
overview-best = Чаще всего покупали
overview-pieces = Штук
overview-left = Осталось
