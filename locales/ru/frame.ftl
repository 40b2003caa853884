# frame: ru.

frame-departments = Разделы
frame-search = Поиск товаров
frame-search-in = Искать в разделе
frame-search-all = Везде
frame-search-hint = Что вы ищете?
frame-search-button = Найти
frame-preferences = Язык, страна и валюта
frame-language = Язык
frame-country = Доставка в страну
frame-currency = Валюта
frame-save = Сохранить
frame-orders = Ваши заказы
frame-find-order = Найти заказ
frame-favourites = Избранное
frame-account = Личный кабинет
frame-new-here = Впервые у нас?
frame-sign-up = Зарегистрироваться
frame-basket = Корзина
frame-basket-count =
    { $n ->
        [0] Корзина, пусто
        [one] Корзина, { $n } товар
        [few] Корзина, { $n } товара
        [many] Корзина, { $n } товаров
       *[other] Корзина, { $n } товара
    }
frame-sell = Продавать у нас
frame-seller = Кабинет продавца
frame-api = Для программ
frame-to-shop = В магазин
frame-seller-orders = Заказы
frame-seller-overview = Обзор
frame-seller-listings = Товары
frame-seller-stock = Склад
frame-seller-shipping = Доставка
frame-seller-coupons = Купоны
frame-seller-store = Страница магазина
frame-operator = Оператор
frame-operator-sellers = Продавцы
frame-operator-transfers = Банковские переводы
frame-operator-coupons = Купоны
frame-operator-synonyms = Поисковые слова
frame-help = Помощь
frame-report = Пожаловаться на товар или продавца
frame-authorities = Государственным органам
frame-guide = Руководство для органов
frame-foot = Другие страницы
frame-foot-buy = Покупателям
frame-foot-sell = Продавцам
frame-foot-rules = Правила и права
frame-trust-direct = Прямо от производителя
frame-trust-direct-why = Здесь продают сами производители и дистрибьюторы.
frame-trust-money = Ваши деньги под защитой
frame-trust-money-why = Продавец получит оплату, только когда заказ будет доставлен.
frame-trust-price = Одна цена — до двери
frame-trust-price-why = Налоги, пошлины и доставка видны до оплаты.
frame-trust-return = Можно передумать
frame-trust-return-why = До отправки вы отменяете заказ и получаете всё обратно.
part-price-from = от { $price }
part-price-now = Цена:
part-price-was = Было:
part-price-lowest = Самая низкая цена за 30 дней: { $price }
part-rating = { $mean } из 5 звёзд
part-reviews =
    { $n ->
        [one] { $n } отзыв
        [few] { $n } отзыва
        [many] { $n } отзывов
       *[other] { $n } отзыва
    }
part-sold-by = Продавец: { $store }
part-keep = В избранное: { $title }
part-you-are-here = Вы здесь
part-pages = Страницы
part-page-before = Назад
part-page-after = Вперёд
part-page = Страница { $n }
part-filters = Фильтры
part-filters-chosen = Выбранные фильтры
part-filter-remove = Убрать фильтр: { $words }
part-filters-clear = Сбросить всё
part-filters-apply = Показать результаты
part-show-more = Показать ещё
part-price-range = Цена
part-price-least = От
part-price-most = До
part-sort = Сортировка
part-sort-go = Сортировать
part-pictures = Изображения
part-picture-n = Изображение { $n }
part-variant-show = Показать этот вариант
part-sold-out = распродано
part-quantity = Количество
part-fewer = Убрать одну штуку
part-more = Добавить одну штуку
part-stars-n =
    { $n ->
        [one] { $n } звезда
        [few] { $n } звезды
        [many] { $n } звёзд
       *[other] { $n } звезды
    }
part-seller-reply = Ответ продавца
part-review-picture = Фото от { $author }
part-steps = Шаги
part-step-done = Готово:
part-days-left =
    { $n ->
        [one] Остался { $n } день
        [few] Осталось { $n } дня
        [many] Осталось { $n } дней
       *[other] Осталось { $n } дня
    }
part-message-mine = Вы
part-file-drop = Перетащите файлы сюда или выберите их
part-not-in-your-language = Нет на вашем языке
