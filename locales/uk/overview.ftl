# overview: uk.

overview-title = Огляд
overview-waits = Чекає на вас
overview-to-dispatch = Замовлення до відправлення
overview-soon =
    { $n ->
        [one] { $n } зі строком протягом доби
        [few] { $n } зі строком протягом доби
        [many] { $n } зі строком протягом доби
       *[other] { $n } зі строком протягом доби
    }
overview-messages = Непрочитані повідомлення
overview-questions = Запитання без відповіді
overview-returns = Повернення
overview-low = Закінчуються
overview-next = Відправити найближчим часом
overview-order = Замовлення
overview-article = Товар
overview-country = Країна
overview-due = Відправити до
overview-amount = Сума
overview-thirty = Останні 30 днів
overview-sales = Продажі
overview-orders = Замовлення
overview-mean = Середнє замовлення
overview-offered = Товарів у продажу
overview-change = { $change } до попередніх 30 днів
overview-sales-chart = Продажі за днями
overview-orders-chart = Замовлення за днями
overview-countries-chart = Куди відправлено замовлення
overview-highest = Найбільше значення: { $most }.
overview-as-table = Таблицею
overview-day = День
overview-best = Купують найчастіше
overview-pieces = Штук
overview-left = Залишилося
