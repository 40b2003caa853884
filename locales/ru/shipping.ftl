# shipping: ru.

shipping-title = Способы доставки
shipping-lead = В какие страны вы отправляете, кем, как быстро и за сколько. Первый способ действует для всех товаров, у которых не указан другой.
shipping-new = Новый способ доставки
shipping-none = Вы пока никуда не отправляете
shipping-none-what = Покупатели смогут заказывать, когда вы укажете, куда отправляете.
shipping-handling-says =
    { $n ->
        [one] Передаётся перевозчику в течение { $n } рабочего дня
        [few] Передаётся перевозчику в течение { $n } рабочих дней
        [many] Передаётся перевозчику в течение { $n } рабочих дней
       *[other] Передаётся перевозчику в течение { $n } рабочего дня
    }
shipping-to = Куда
shipping-to-hint = Страны через запятую; EU — Европейский союз. Оставьте пустым для всех остальных.
shipping-others = Все остальные страны
shipping-service = Услуга
shipping-carrier = Перевозчик
shipping-time = Время в пути
shipping-fee = Стоимость
shipping-days = { $least }–{ $most } рабочих дней
shipping-fee-kg = { $fee } и { $each } за каждый килограмм
shipping-fee-free = { $fee }, бесплатно от { $from }
shipping-change = Изменить
shipping-remove = Удалить
shipping-name = Название
shipping-name-hint = Его видите только вы.
shipping-handling = Рабочих дней до передачи перевозчику
shipping-handling-hint = От 0 до 30.
shipping-lanes = Куда вы отправляете; стоимость: { $currency }
shipping-lanes-hint = Строки без перевозчика, дней и стоимости не учитываются.
shipping-lane = Строка { $n }
shipping-lane-remove = Удалить эту строку
shipping-days-least = Рабочих дней в пути, минимум
shipping-days-most = Рабочих дней в пути, максимум
shipping-base = Стоимость
shipping-per-kg = И за каждый килограмм
shipping-free-from = Бесплатно от этой суммы товаров
shipping-more = Ещё одна строка
flash-shipping-saved = Сохранено.
error-not-a-country-name = «{ $wanted }» — такой страны мы не знаем.
