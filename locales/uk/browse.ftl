# browse: uk.

browse-hero = Просто від тих, хто виготовляє
browse-hero-why = Виробники й дистриб’ютори з багатьох країн продають тут самі. Ви бачите одну ціну з доставкою до дверей, а продавець отримує оплату лише після доставки замовлення.
browse-see-new = Переглянути новинки
browse-protected = Як вас захищено
browse-popular = Часто купують
browse-popular-all = Усе, що часто купують
browse-fresh = Новинки
browse-fresh-all = Усі новинки
browse-reduced = Знижки
browse-recent = Ви переглядали
browse-related = Схожі товари
browse-all = Усі товари
browse-search-title = { $words }: пошук
browse-results-for = Результати для «{ $words }»
browse-count =
    { $n ->
        [0] Немає товарів
        [one] { $n } товар
        [few] { $n } товари
        [many] { $n } товарів
       *[other] { $n } товару
    }
browse-categories = Категорії
browse-availability = Наявність
browse-rating = Оцінка
browse-from = Звідки відправляють
browse-order-relevance = За відповідністю
browse-order-newest = Спочатку нові
browse-order-price-up = Від дешевих до дорогих
browse-order-price-down = Від дорогих до дешевих
browse-order-rating = За оцінкою
browse-order-sold = За популярністю
browse-stars-least =
    { $n ->
        [one] Від { $n } зірки
        [few] Від { $n } зірок
        [many] Від { $n } зірок
       *[other] Від { $n } зірки
    }
browse-price-least = Від { $price }
browse-price-most = До { $price }
browse-mended = Показано результати для «{ $instead }». За запитом «{ $typed }» нічого не знайдено.
browse-meant = Можливо, ви мали на увазі:
browse-partly = Жоден товар не містить усіх ваших слів. Ці містять деякі з них.
browse-nothing = Нічого не знайдено
browse-nothing-why = Перевірте написання, введіть менше слів або загальніші чи приберіть фільтр. Або перегляньте категорію:
browse-in-stock = В наявності
browse-sold-out = Розпродано
browse-only-left =
    { $n ->
        [one] Залишилася лише { $n } штука
        [few] Залишилося лише { $n } штуки
        [many] Залишилося лише { $n } штук
       *[other] Залишилося лише { $n } штуки
    }
browse-often-bought = Часто купують
browse-sent-from = Країна відправлення: { $country }
browse-at-least =
    { $n ->
        [one] Щонайменше { $n } штука
        [few] Щонайменше { $n } штуки
        [many] Щонайменше { $n } штук
       *[other] Щонайменше { $n } штуки
    }
browse-at-most =
    { $n ->
        [one] Не більше { $n } штуки на покупця
        [few] Не більше { $n } штук на покупця
        [many] Не більше { $n } штук на покупця
       *[other] Не більше { $n } штуки на покупця
    }
browse-in-lots =
    { $n ->
        [one] Продається поштучно
        [few] Продається по { $n } штуки
        [many] Продається по { $n } штук
       *[other] Продається по { $n } штуки
    }
browse-ladder = Що більше купуєте, то дешевша штука
browse-ladder-from = Кількість
browse-ladder-each = Ціна за штуку
browse-from-pieces =
    { $n ->
        [one] Від { $n } штуки
        [few] Від { $n } штук
        [many] Від { $n } штук
       *[other] Від { $n } штуки
    }
browse-buy = Купити цей товар
browse-add = Додати в кошик
browse-keep = Додати в обране
browse-arrives = Доставка { $when }
browse-fee = { $fee }, країна доставки: { $country }
browse-fee-free = Безкоштовна доставка, країна доставки: { $country }
browse-not-sent = Не доставляється, країна доставки: { $country }
browse-goods = Товари
browse-delivery = Доставка
browse-total = Разом
browse-tax-added = Податок і мито
browse-tax-inside = Податок включено
browse-on-arrival = До сплати при отриманні, приблизно
browse-tax-estimate = Податкова або митна служба може нарахувати дещо іншу суму.
browse-tax-unknown = Податкова або митна служба може вимагати доплати після прибуття; скільки саме, ми сказати не можемо.
browse-in-language = Опис продавця, мова: { $language }
browse-machine = Машинний переклад
browse-on-this-page = На цій сторінці
browse-description = Опис
browse-specs = Характеристики
browse-origin = Країна виробництва
browse-sku = Артикул продавця
browse-yes = Так
browse-no = Ні
browse-months =
    { $n ->
        [one] { $n } місяць
        [few] { $n } місяці
        [many] { $n } місяців
       *[other] { $n } місяця
    }
browse-years =
    { $n ->
        [one] { $n } рік
        [few] { $n } роки
        [many] { $n } років
       *[other] { $n } року
    }
browse-who-sells = Хто продає
browse-kind-manufacturer = Виробник
browse-kind-distributor = Дистриб’ютор
browse-since = Тут із { $year } р.
browse-no-trader = Дані цього продавця видалено.
browse-report = Поскаржитися на товар
browse-store-paused = Цей магазин призупинив роботу. Його товари поки не можна купити.
browse-store-empty = Зараз тут нічого не продають
browse-goods-of-store = Товари магазину
trader-name = Назва
trader-representative = Представник
trader-address = Адреса
trader-email = Ел. пошта
trader-telephone = Телефон
trader-register = Торговельний реєстр
trader-vat = Номер платника ПДВ
trader-responsible = Відповідальний за безпечність продукції в ЄС
trader-certifies = Зобов’язання
trader-certifies-what = Продавець зобов’язується пропонувати лише товари й послуги, що відповідають праву Європейського Союзу.
report-title = Скарга на товар
report-what = Розкажіть, що не так із цим товаром. Обліковий запис не потрібен.
report-reason = Що не так?
report-reason-illegal = Його продаж незаконний
report-reason-unsafe = Він небезпечний
report-reason-counterfeit = Це підробка або незаконно використана захищена назва
report-reason-misleading = Відомості про нього неправдиві
report-reason-offensive = Він образливий або розпалює ворожнечу
report-reason-other = Інше
report-words = Своїми словами
report-words-hint = Що ви побачили і де?
report-mail = Ваша адреса ел. пошти
report-mail-hint = Лише якщо хочете отримати відповідь.
report-send = Надіслати скаргу
flash-reported = Дякуємо. Вашу скаргу отримано.
