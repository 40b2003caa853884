# frame: uk.

frame-departments = Категорії
frame-search = Пошук товарів
frame-search-in = Шукати в
frame-search-all = Усі категорії
frame-search-hint = Що ви шукаєте?
frame-search-button = Знайти
frame-preferences = Мова, країна й валюта
frame-language = Мова
frame-country = Країна доставки
frame-currency = Валюта
frame-save = Зберегти
frame-orders = Ваші замовлення
frame-find-order = Знайти замовлення
frame-favourites = Обране
frame-account = Ваш кабінет
frame-new-here = Уперше тут?
frame-sign-up = Створити обліковий запис
frame-basket = Кошик
frame-basket-count =
    { $n ->
        [0] Кошик, порожній
        [one] Кошик, { $n } товар
        [few] Кошик, { $n } товари
        [many] Кошик, { $n } товарів
       *[other] Кошик, { $n } товару
    }
frame-sell = Продавати в нас
frame-seller = Кабінет продавця
frame-api = Для програм
frame-to-shop = До магазину
frame-seller-orders = Замовлення
frame-seller-overview = Огляд
frame-seller-listings = Товари
frame-seller-stock = Запаси
frame-seller-shipping = Доставка
frame-seller-coupons = Купони
frame-seller-store = Сторінка магазину
frame-operator = Оператор
frame-operator-sellers = Продавці
frame-operator-transfers = Банківські перекази
frame-operator-coupons = Купони
frame-operator-synonyms = Пошукові слова
frame-help = Допомога
frame-report = Поскаржитися на товар або продавця
frame-authorities = Для органів влади
frame-guide = Посібник для органів влади
frame-foot = Інші сторінки
frame-foot-buy = Покупцям
frame-foot-sell = Продавцям
frame-foot-rules = Правила та права
frame-trust-direct = Просто від виробника
frame-trust-direct-why = Виробники й дистриб’ютори продають тут самі.
frame-trust-money = Ваші гроші захищені
frame-trust-money-why = Продавець отримує оплату лише після доставки замовлення.
frame-trust-price = Одна ціна — до ваших дверей
frame-trust-price-why = Податки, мито й доставку видно до оплати.
frame-trust-return = Можна передумати
frame-trust-return-why = До відправлення ви скасовуєте замовлення й отримуєте все назад.
part-price-from = від { $price }
part-price-now = Ціна:
part-price-was = Раніше:
part-price-lowest = Найнижча ціна за останні 30 днів: { $price }
part-rating = { $mean } з 5 зірок
part-reviews =
    { $n ->
        [one] { $n } відгук
        [few] { $n } відгуки
        [many] { $n } відгуків
       *[other] { $n } відгуку
    }
part-sold-by = Продавець: { $store }
part-keep = В обране: { $title }
part-you-are-here = Ви тут
part-pages = Сторінки
part-page-before = Назад
part-page-after = Далі
part-page = Сторінка { $n }
part-filters = Фільтри
part-filters-chosen = Вибрані фільтри
part-filter-remove = Прибрати фільтр: { $words }
part-filters-clear = Скинути все
part-filters-apply = Показати результати
part-show-more = Показати ще
part-price-range = Ціна
part-price-least = Від
part-price-most = До
part-sort = Сортувати за
part-sort-go = Сортувати
part-pictures = Зображення
part-picture-n = Зображення { $n }
part-variant-show = Показати цей варіант
part-sold-out = розпродано
part-quantity = Кількість
part-fewer = На один менше
part-more = На один більше
part-stars-n =
    { $n ->
        [one] { $n } зірка
        [few] { $n } зірки
        [many] { $n } зірок
       *[other] { $n } зірки
    }
part-seller-reply = Відповідь продавця
part-review-picture = Фото від { $author }
part-steps = Кроки
part-step-done = Виконано:
part-days-left =
    { $n ->
        [one] Залишився { $n } день
        [few] Залишилося { $n } дні
        [many] Залишилося { $n } днів
       *[other] Залишилося { $n } дня
    }
part-message-mine = Ви
part-file-drop = Перетягніть файли сюди або виберіть їх
part-not-in-your-language = Не вашою мовою
