# editor: ru.

listings-title = Товары
listings-new = Новый товар
listings-all = Все
listings-states = По состоянию
listings-search = Название или артикул
listings-none = Товаров пока нет
listings-none-what = Опишите здесь один товар или импортируйте файл сразу со многими.
listings-none-found = Ничего не найдено
listings-none-found-what = Попробуйте другие слова или другое состояние.
listings-show-all = Показать все товары
listings-article = Товар
listings-state = Состояние
listings-price = Цена
listings-stock = Остаток
listings-languages = Языки
listings-changed = Изменён
listings-from = от { $price }
listings-low = мало
listings-of-languages = { $n } из 18
listing-state-draft = Черновик
listing-state-active = В продаже
listing-state-paused = На паузе
listing-state-removed = Снят с продажи
category-title = Что это за товар?
category-lead = От категории зависит, по чему покупатели смогут фильтровать и что мы спросим у вас дальше.
category-search = Поиск категории
category-way = Путь к категории
category-all = Все категории
category-none = Такой категории нет
category-none-what = Попробуйте более общее слово или начните с верхнего уровня.
category-other = Другая категория
begin-title = Новый товар
begin-language = Пишите на языке вашего магазина ({ $language }). Другие языки можно добавить позже.
begin-currency = Валюта цен: { $currency }.
begin-stock-hint = Сколько штук вы можете отправить.
begin-weight-hint = Вес одной штуки в упаковке для отправки.
begin-do = Создать черновик
begin-draft = Пока вы не выставите товар на продажу, его никто не видит.
editor-parts = Разделы товара
editor-needed = (обязательно)
editor-part-words = Тексты
editor-part-facts = Характеристики
editor-part-pictures = Изображения
editor-part-variants = Варианты и остатки
editor-part-steps = Цены за количество
editor-part-sending = Доставка
editor-field-title = Название
editor-field-points = Короткие тезисы
editor-field-description = Описание
editor-field-language = Язык
editor-field-hs6 = Таможенный код
editor-field-origin = Страна производства
editor-field-sku = Артикул
editor-field-price = Цена
editor-field-stock = Остаток
editor-field-weight_g = Вес
editor-field-picture = Изображение
editor-field-active = В продаже
editor-field-step = Цена за количество
editor-field-quantities = От скольких штук
editor-field-least = Минимум
editor-field-lot = Кратно
editor-field-most = Максимум
editor-field-shipping = Способ доставки
editor-fault-category-stale = За это время товар кто-то изменил. Выберите ещё раз.
editor-fault-category-unfit = Товар пока не подходит этой категории: не хватает характеристики или варианты различаются чем-то другим. Сначала поставьте его на паузу или измените варианты.
editor-fault-state-missing = Выставить на продажу пока нельзя: чего-то не хватает.
editor-fault-state-stale = За это время товар кто-то изменил. Вот как он выглядит сейчас.
error-listing-stale = За это время товар кто-то изменил. Вот как он выглядит сейчас; выберите ещё раз.
error-step-quantity = Введите целое число не меньше 2.
conflict-title = За это время данные кто-то изменил.
conflict-what = Ваши данные не потеряны: они остались в форме. Сохраните ещё раз, чтобы заменить сохранённое.
conflict-field = Поле
conflict-mine = У вас
conflict-stored = Сохранено
conflict-reload = Взять сохранённое
desk-missing = Чего не хватает для продажи
desk-ready = Всё на месте. Товар можно выставить на продажу.
desk-no-way = Нет
desk-no-way-what = Пока нет способа доставки, купить товар нельзя.
desk-store-closed = Магазин сейчас закрыт; покупатели увидят товар, как только он откроется.
desk-see = Посмотреть в магазине
desk-pause = Поставить на паузу
desk-offer = Выставить на продажу
desk-preview = Предпросмотр
desk-copy = Скопировать как новый черновик
desk-languages =
    { $n ->
        [one] { $n } язык
        [few] { $n } языка
        [many] { $n } языков
       *[other] { $n } языка
    }
desk-pictures =
    { $n ->
        [0] Нет
        [one] { $n } изображение
        [few] { $n } изображения
        [many] { $n } изображений
       *[other] { $n } изображения
    }
desk-variants =
    { $n ->
        [one] { $n } вариант
        [few] { $n } варианта
        [many] { $n } вариантов
       *[other] { $n } варианта
    }
desk-steps =
    { $n ->
        [0] Одна цена для любого количества
        [one] { $n } ступень
        [few] { $n } ступени
        [many] { $n } ступеней
       *[other] { $n } ступени
    }
desk-says = Тексты товара
desk-sold = Продано на сегодня
desk-id = Номер для программ
desk-end = Снять с продажи навсегда?
desk-end-what = Товар исчезнет из магазина, и вернуть его нельзя. Уже сделанные заказы не изменятся.
desk-end-do = Снять навсегда
preview-notice = Так товар увидят покупатели.
preview-back = Вернуться к товару
words-complete = Готово на { $n } из 18 языков
words-languages = Языки
words-is-complete = готово
words-is-begun = начато
words-own = Это ваш собственный текст. Покупатели видят его там, где нет перевода.
words-machine = Это машинный перевод, и покупатели об этом знают. Как только вы его сохраните, текст станет вашим.
words-title = Название
words-title-hint = Что это за товар — словами, по которым его ищут.
words-points = Короткие тезисы
words-points-hint = По одному в строке, не более двенадцати.
words-description = Описание
words-description-hint = Пустая строка начинает новый абзац.
words-remove = Удалить этот язык
words-yours = Ваш собственный текст
facts-asked = Характеристики
facts-months = месяцев
facts-years = лет
facts-customs = Таможня
facts-hs6 = Таможенный код
facts-hs6-hint = Шесть цифр Гармонизированной системы. Оставьте пустым, чтобы использовать обычный.
facts-hs6-usual = Обычный для этой категории: { $code }
facts-origin = Страна производства
facts-yours = Для вас
facts-sku = Артикул
facts-sku-hint = По нему вы узнаёте товар. Покупатели могут его видеть.
pictures-none = Изображений пока нет. Товары с изображениями покупают намного чаще, чем без них.
pictures-order = Порядок
pictures-order-hint = Первое изображение — главное.
pictures-place = Место
pictures-words = Что изображено
pictures-words-hint = Опишите ({ $language }), что изображено: этот текст читают вслух тем, кто не видит.
pictures-remove = Удалить
pictures-more = Ещё изображения
pictures-hint = JPEG, PNG, WebP или GIF, до 20 МБ каждое, не более 20 изображений. Можно выбрать сразу несколько.
pictures-add = Добавить
variants-caption = Цены: { $currency }; вес: граммы
variants-variant = Вариант
variants-only = Товар
variants-price = Цена
variants-stock = Остаток
variants-weight = Вес в граммах
variants-sku = Артикул
variants-picture = Изображение
variants-picture-none = Своего нет
variants-picture-n = Изображение { $n }
variants-offered = В продаже
variants-reduced = Показан со скидкой: самая низкая цена за 30 предыдущих дней — { $price }.
variants-price-hint = Сниженная цена 30 дней показывается как скидка рядом с самой низкой ценой за предыдущие 30 дней, как требует закон.
variants-matrix = Из чего могут выбирать покупатели?
variants-matrix-what = Отметьте значения не более чем трёх характеристик: из всех сочетаний получатся строки. Имеющиеся строки сохранят цену и остаток; что больше не отмечено, больше не продаётся.
variants-matrix-do = Создать строки
variants-commas = Несколько значений пишите через запятую.
steps-what = Кто покупает больше, платит меньше за штуку. Столбец — это количество; если у варианта такой цены нет, оставьте поле пустым.
steps-caption = Цена за штуку: { $currency }
steps-one = От 1
steps-from = От
steps-cell = { $variant }, столбец { $n }
sending-quantities = Сколько можно купить
sending-least = Минимум
sending-lot = Кратно
sending-lot-hint = 6 означает: 6, 12, 18 и так далее.
sending-most = Максимум
sending-most-hint = На одного покупателя. Если ограничения нет, оставьте пустым.
sending-way = Как отправляется
sending-profile = Способ доставки
sending-profile-hint = Если не выбрать, используется ваш первый способ.
flash-listing-saved = Сохранено.
flash-listing-offered = Товар выставлен на продажу.
flash-listing-removed = Товар снят с продажи.
stock-title = Склад
stock-what = Меняйте сразу много остатков. Что продано, пока вы вводите числа, остаётся учтённым.
stock-search = Название или артикул
stock-low = Заканчиваются
stock-all = Все
stock-none = Здесь ничего нет
stock-none-what = Здесь перечислены товары, которые вы продаёте или готовите.
stock-price = Цена, { $currency }
error-stock-stale = За это время продано столько, что остаток стал бы меньше нуля.
sell-logo = Изображение магазина
sell-logo-now = Изображение вашего магазина
sell-logo-choose = Выбрать изображение
sell-logo-hint = Лучше всего смотрятся квадратные. JPEG, PNG, WebP или GIF, не более 20 МБ.
sell-logo-save = Использовать это изображение
sell-logo-remove = Удалить изображение
sell-cost = Сколько это стоит
sell-cost-what = Мы берём { $share } от цены проданных товаров и ничего заранее: ни абонентской платы, ни платы за размещение.
sell-need = Что вам понадобится
sell-need-company = Сведения о компании: название, адрес, номер в торговом реестре и номер плательщика НДС.
sell-need-documents = Выписка из торгового реестра и удостоверение личности представителя компании.
sell-need-responsible = Для товаров, произведённых за пределами Европейского союза и продаваемых в него: лицо в ЕС, отвечающее за их безопасность.
sell-need-goods = Товары с ценами, изображениями и весом. Вы пишете на одном языке, другие можно добавить позже.
sell-document-bank = Подтверждение банковского счёта
sell-document-brand = Разрешение на продажу бренда
sell-document-register-expires = Выписка действительна до
sell-document-identity-expires = Удостоверение личности действительно до
sell-document-more = Передать ещё один документ
sell-document-kind = Вид документа
sell-document-file = Документ
sell-document-expires = Действителен до
sell-document-until = действителен до { $day }
sell-document-send = Передать
flash-document-handed-in = Спасибо. Документ получен.
error-not-a-day = Введите дату, например 2027-03-31.
