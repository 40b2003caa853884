# browse: ru.

browse-hero = Прямо от тех, кто это делает
browse-hero-why = Производители и дистрибьюторы из многих стран продают здесь сами. Вы видите одну цену с доставкой до двери, а продавец получает оплату, когда заказ доставлен.
browse-see-new = Смотреть новинки
browse-protected = Как вы защищены
browse-popular = Часто покупают
browse-popular-all = Всё, что часто покупают
browse-fresh = Новинки
browse-fresh-all = Все новинки
browse-reduced = Со скидкой
browse-recent = Вы смотрели
browse-related = Похожие товары
browse-all = Все товары
browse-search-title = { $words }: поиск
browse-results-for = Результаты по запросу «{ $words }»
browse-count =
    { $n ->
        [0] Нет товаров
        [one] { $n } товар
        [few] { $n } товара
        [many] { $n } товаров
       *[other] { $n } товара
    }
browse-categories = Категории
browse-availability = Наличие
browse-rating = Оценка
browse-from = Откуда отправляется
browse-order-relevance = Сначала подходящие
browse-order-newest = Сначала новые
browse-order-price-up = Сначала дешёвые
browse-order-price-down = Сначала дорогие
browse-order-rating = С высокой оценкой
browse-order-sold = Чаще покупают
browse-stars-least =
    { $n ->
        [one] от { $n } звезды
        [few] от { $n } звёзд
        [many] от { $n } звёзд
       *[other] от { $n } звезды
    }
browse-price-least = От { $price }
browse-price-most = До { $price }
browse-mended = Показаны результаты по запросу «{ $instead }». По запросу «{ $typed }» ничего не найдено.
browse-meant = Возможно, вы искали:
browse-partly = Нет товаров со всеми вашими словами. В этих есть некоторые из них.
browse-nothing = Ничего не найдено
browse-nothing-why = Проверьте написание, используйте меньше слов или более общие, уберите фильтр. Или загляните в раздел:
browse-in-stock = В наличии
browse-sold-out = Распродано
browse-only-left =
    { $n ->
        [one] Осталась { $n } штука
        [few] Осталось { $n } штуки
        [many] Осталось { $n } штук
       *[other] Осталось { $n } штуки
    }
browse-often-bought = Часто покупают
browse-sent-from = Отправка из страны: { $country }
browse-at-least =
    { $n ->
        [one] Не менее { $n } штуки
        [few] Не менее { $n } штук
        [many] Не менее { $n } штук
       *[other] Не менее { $n } штуки
    }
browse-at-most =
    { $n ->
        [one] Не более { $n } штуки на покупателя
        [few] Не более { $n } штук на покупателя
        [many] Не более { $n } штук на покупателя
       *[other] Не более { $n } штуки на покупателя
    }
browse-in-lots =
    { $n ->
        [1] Продаётся поштучно
        [one] Продаётся упаковками по { $n } штуке
        [few] Продаётся упаковками по { $n } штуки
        [many] Продаётся упаковками по { $n } штук
       *[other] Продаётся упаковками по { $n } штуки
    }
browse-ladder = Чем больше покупаете, тем дешевле штука
browse-ladder-from = Количество
browse-ladder-each = Цена за штуку
browse-from-pieces =
    { $n ->
        [one] От { $n } штуки
        [few] От { $n } штук
        [many] От { $n } штук
       *[other] От { $n } штуки
    }
browse-buy = Купить этот товар
browse-add = Добавить в корзину
browse-keep = Добавить в избранное
browse-arrives = Доставка { $when }
browse-fee = { $fee }, доставка в страну: { $country }
browse-fee-free = Бесплатная доставка в страну: { $country }
browse-not-sent = Не доставляется в страну: { $country }
browse-goods = Товары
browse-delivery = Доставка
browse-total = Итого
browse-tax-added = Налог и пошлина
browse-tax-inside = Налог включён
browse-on-arrival = К оплате при получении, примерно
browse-tax-estimate = Налоговая служба или таможня могут начислить немного другую сумму.
browse-tax-unknown = При получении налоговая служба или таможня могут потребовать доплату; её размер мы назвать не можем.
browse-in-language = Описание продавца на языке: { $language }
browse-machine = Машинный перевод
browse-on-this-page = На этой странице
browse-description = Описание
browse-specs = Характеристики
browse-origin = Страна производства
browse-sku = Артикул продавца
browse-yes = Да
browse-no = Нет
browse-months =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }
browse-years =
    { $n ->
        [one] { $n } год
        [few] { $n } года
        [many] { $n } лет
       *[other] { $n } года
    }
browse-who-sells = Кто продаёт
browse-kind-manufacturer = Производитель
browse-kind-distributor = Дистрибьютор
browse-since = Здесь с { $year } года
browse-no-trader = Сведения об этом продавце удалены.
browse-report = Пожаловаться на товар
browse-store-paused = Магазин взял перерыв. Купить его товары пока нельзя.
browse-store-empty = Сейчас здесь ничего не продаётся
browse-goods-of-store = Товары магазина
trader-name = Наименование
trader-representative = Представитель
trader-address = Адрес
trader-email = Эл. почта
trader-telephone = Телефон
trader-register = Торговый реестр
trader-vat = Номер плательщика НДС
trader-responsible = Ответственный за безопасность товаров в ЕС
trader-certifies = Обязательство
trader-certifies-what = Продавец обязуется предлагать только товары и услуги, соответствующие праву Европейского союза.
report-title = Жалоба на товар
report-what = Расскажите, что не так с этим товаром. Учётная запись не нужна.
report-reason = Что не так?
report-reason-illegal = Продавать это незаконно
report-reason-unsafe = Товар небезопасен
report-reason-counterfeit = Это подделка или незаконно использовано охраняемое название
report-reason-misleading = Сведения о товаре не соответствуют действительности
report-reason-offensive = Оскорбительное или разжигающее ненависть содержание
report-reason-other = Другое
report-words = Своими словами
report-words-hint = Что вы увидели и где?
report-mail = Ваш адрес эл. почты
report-mail-hint = Только если хотите получить ответ.
report-send = Отправить жалобу
flash-reported = Спасибо. Ваша жалоба получена.
