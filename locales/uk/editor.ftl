# editor: uk.

listings-title = Товари
listings-new = Новий товар
listings-all = Усі
listings-states = За станом
listings-search = Назва або артикул
listings-none = Тут ще нічого не пропонується
listings-none-what = Опишіть тут один товар або імпортуйте файл із багатьма.
listings-none-found = Нічого не знайдено
listings-none-found-what = Пошукайте інші слова або в іншому стані.
listings-show-all = Показати всі товари
listings-article = Товар
listings-state = Стан
listings-price = Ціна
listings-stock = Запас
listings-languages = Мови
listings-changed = Змінено
listings-from = від { $price }
listings-low = мало
listings-of-languages = { $n } з 18
listing-state-draft = Чернетка
listing-state-active = У продажу
listing-state-paused = Призупинено
listing-state-removed = Знято
category-title = Що це за товар?
category-lead = Від категорії залежить, за чим покупці можуть фільтрувати і про що вас запитають далі.
category-search = Пошук категорії
category-way = Шлях до цієї категорії
category-all = Усі категорії
category-none = Такої категорії немає
category-none-what = Спробуйте загальніше слово або пройдіть шлях згори.
category-other = Інша категорія
begin-title = Новий товар
begin-language = Пишіть мовою свого магазину: { $language }. Інші мови можна додати пізніше.
begin-currency = Ціни зазначено в { $currency }.
begin-stock-hint = Скільки штук ви маєте до відправлення.
begin-weight-hint = Вага однієї штуки, готової до відправлення, з упаковкою.
begin-do = Створити чернетку
begin-draft = Ніхто її не побачить, доки ви не виставите товар.
editor-parts = Частини картки товару
editor-needed = (обов’язково)
editor-part-words = Тексти
editor-part-facts = Характеристики
editor-part-pictures = Зображення
editor-part-variants = Варіанти й запаси
editor-part-steps = Ціни за кількістю
editor-part-sending = Доставка
editor-field-title = Назва
editor-field-points = Короткі речення
editor-field-description = Опис
editor-field-language = Мова
editor-field-hs6 = Митний код
editor-field-origin = Країна виробництва
editor-field-sku = Ваш артикул
editor-field-price = Ціна
editor-field-stock = Запас
editor-field-weight_g = Вага
editor-field-picture = Зображення
editor-field-active = У продажу
editor-field-step = Ціна за кількістю
editor-field-quantities = Від скількох штук
editor-field-least = Щонайменше
editor-field-lot = Партіями по
editor-field-most = Щонайбільше
editor-field-shipping = Спосіб доставки
editor-fault-category-stale = Тим часом хтось змінив цей товар. Виберіть ще раз.
editor-fault-category-unfit = У нинішньому вигляді товар не підходить до цієї категорії: йому бракує характеристики або його варіанти різняться чимось іншим. Спершу призупиніть його або змініть варіанти.
editor-fault-state-missing = Його ще не можна виставити: чогось бракує.
editor-fault-state-stale = Тим часом хтось змінив цей товар. Ось який він зараз.
error-listing-stale = Тим часом хтось змінив цей товар. Ось який він зараз; виберіть ще раз.
error-step-quantity = Введіть ціле число, не менше 2.
conflict-title = Тим часом хтось це змінив.
conflict-what = Нічого з вашого не втрачено: воно й далі у формі. Збережіть ще раз, щоб замінити збережене.
conflict-field = Поле
conflict-mine = Ваше
conflict-stored = Збережене
conflict-reload = Узяти збережене
desk-missing = Чого ще бракує, щоб виставити товар
desk-ready = Усе є. Товар можна виставити.
desk-no-way = Немає
desk-no-way-what = Без способу доставки ніхто не зможе купити.
desk-store-closed = Ваш магазин зараз не відкритий; покупці побачать товар, щойно він відкриється.
desk-see = Переглянути в магазині
desk-pause = Призупинити
desk-offer = Виставити
desk-preview = Попередній перегляд
desk-copy = Скопіювати як нову чернетку
desk-languages =
    { $n ->
        [one] { $n } мова
        [few] { $n } мови
        [many] { $n } мов
       *[other] { $n } мови
    }
desk-pictures =
    { $n ->
        [0] Немає
        [one] { $n } зображення
        [few] { $n } зображення
        [many] { $n } зображень
       *[other] { $n } зображення
    }
desk-variants =
    { $n ->
        [one] { $n } варіант
        [few] { $n } варіанти
        [many] { $n } варіантів
       *[other] { $n } варіанта
    }
desk-steps =
    { $n ->
        [0] Одна ціна за будь-якої кількості
        [one] { $n } поріг
        [few] { $n } пороги
        [many] { $n } порогів
       *[other] { $n } порога
    }
desk-says = Що сказано про товар
desk-sold = Продано досі
desk-id = Номер для програм
desk-end = Зняти назавжди?
desk-end-what = Товар зникне з магазину, і повернути його не можна. Наявні замовлення лишаються без змін.
desk-end-do = Зняти назавжди
preview-notice = Так це побачать покупці.
preview-back = Назад до товару
words-complete = Повно { $n } з 18 мов
words-languages = Мови
words-is-complete = повно
words-is-begun = розпочато
words-own = Це ваші власні слова. Покупці бачать їх там, де немає перекладу.
words-machine = Це машинний переклад, про що покупців повідомлено. Щойно ви його збережете, текст стане вашим.
words-title = Назва
words-title-hint = Що це — словами, якими це шукають.
words-points = Короткі речення
words-points-hint = По одному в рядку, щонайбільше дванадцять.
words-description = Опис
words-description-hint = Порожній рядок починає новий абзац.
words-remove = Вилучити цю мову
words-yours = Ваш власний текст
facts-asked = Характеристики
facts-months = місяці
facts-years = роки
facts-customs = Митниця
facts-hs6 = Митний код
facts-hs6-hint = Шість цифр Гармонізованої системи. Не заповнюйте, щоб узяти звичайний код.
facts-hs6-usual = Звичайний для цієї категорії: { $code }
facts-origin = Країна виробництва
facts-yours = Для вас
facts-sku = Ваш артикул
facts-sku-hint = За ним ви впізнаєте товар. Покупці можуть його бачити.
pictures-none = Зображень ще немає. Товари із зображеннями купують значно частіше, ніж без них.
pictures-order = Порядок
pictures-order-hint = Перше зображення — головне.
pictures-place = Місце
pictures-words = Що зображено
pictures-words-hint = Опишіть цією мовою, що показує кожне зображення ({ $language }): опис зачитують тим, хто його не бачить.
pictures-remove = Вилучити
pictures-more = Ще зображення
pictures-hint = JPEG, PNG, WebP або GIF, по 20 МБ, щонайбільше 20 зображень. Можна вибрати кілька відразу.
pictures-add = Додати
variants-caption = Ціни в { $currency }, вага в грамах
variants-variant = Варіант
variants-only = Товар
variants-price = Ціна
variants-stock = Запас
variants-weight = Вага в грамах
variants-sku = Ваш артикул
variants-picture = Зображення
variants-picture-none = Без власного
variants-picture-n = Зображення { $n }
variants-offered = У продажу
variants-reduced = Показано як знижене: найнижча ціна за попередні 30 днів становила { $price }.
variants-price-hint = Нижчу ціну 30 днів показують як знижку поруч із найнижчою ціною за 30 днів до неї, як вимагає закон.
variants-matrix = З чого можуть вибирати покупці?
variants-matrix-what = Позначте значення щонайбільше трьох характеристик: кожне утворює рядки з кожним іншим. Наявні рядки зберігають ціну й запас; що більше не позначено, те більше не пропонується.
variants-matrix-do = Створити рядки
variants-commas = Кілька значень пишіть через кому.
steps-what = Хто купує більше, платить менше за штуку. Стовпець — це кількість; залиште поле порожнім, якщо у варіанта немає такої ціни.
steps-caption = Ціни за штуку в { $currency }
steps-one = Від 1
steps-from = Від
steps-cell = { $variant }, стовпець { $n }
sending-quantities = Скільки можна купити
sending-least = Щонайменше
sending-lot = Партіями по
sending-lot-hint = 6 означає: 6, 12, 18 тощо.
sending-most = Щонайбільше
sending-most-hint = На одного покупця. Не заповнюйте, якщо обмеження немає.
sending-way = Як відправляється
sending-profile = Спосіб доставки
sending-profile-hint = Якщо не вибрати, діє ваш перший спосіб.
flash-listing-saved = Збережено.
flash-listing-offered = Товар тепер у продажу.
flash-listing-removed = Товар знято з продажу.
stock-title = Запаси
stock-what = Змініть багато чисел відразу. Продане, поки ви вводите, лишається проданим.
stock-search = Назва або артикул
stock-low = Закінчуються
stock-all = Усі
stock-none = Тут нічого немає
stock-none-what = Тут перелічено товари, які ви пропонуєте або готуєте.
stock-price = Ціна в { $currency }
error-stock-stale = Тим часом продано стільки, що залишилося б менше ніж нуль.
sell-logo = Зображення магазину
sell-logo-now = Зображення вашого магазину
sell-logo-choose = Вибрати зображення
sell-logo-hint = Найкраще виглядають квадратні. JPEG, PNG, WebP або GIF, щонайбільше 20 МБ.
sell-logo-save = Застосувати це зображення
sell-logo-remove = Вилучити зображення
sell-cost = Скільки це коштує
sell-cost-what = Ми беремо { $share } від ціни проданих товарів і нічого до того: без щомісячної плати й без плати за товар.
sell-need = Що вам потрібно
sell-need-company = Дані вашої компанії: назва, адреса, номер у торговельному реєстрі та номер платника ПДВ.
sell-need-documents = Витяг із торговельного реєстру та посвідчення особи представника компанії.
sell-need-responsible = Для товарів, виготовлених поза Європейським Союзом і проданих до нього: той, хто там відповідає за їхню безпечність.
sell-need-goods = Товари з цінами, зображеннями й вагою. Ви пишете однією мовою; інші можна додати згодом.
sell-document-bank = Підтвердження банківського рахунку
sell-document-brand = Дозвіл на продаж бренду
sell-document-register-expires = Витяг дійсний до
sell-document-identity-expires = Посвідчення дійсне до
sell-document-more = Подати ще один документ
sell-document-kind = Що це
sell-document-file = Документ
sell-document-expires = Дійсний до
sell-document-until = дійсний до { $day }
sell-document-send = Подати
flash-document-handed-in = Дякуємо. Документ отримано.
error-not-a-day = Укажіть день, наприклад 2027-03-31.
