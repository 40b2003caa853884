# returns: uk.

frame-seller-returns = Повернення
return-stage-asked = Запит подано
return-stage-accepted = Прийнято
return-stage-refused = Відхилено
return-stage-sent = Відправлено назад
return-stage-refunded = Гроші повернено
return-stage-lapsed = Не відправлено вчасно
return-stage-withdrawn = Відкликано
return-reason-changed-mind = Я передумав(-ла)
return-reason-damaged = Прибуло пошкодженим
return-reason-not-as-described = Не відповідає опису
return-reason-wrong-article = Це інший товар
return-reason-incomplete = Чогось бракує
return-reason-does-not-fit = Не підходить
return-reason-other = Інша причина
return-ask = Повернути товари
return-ask-until = Запит можна подати до { $day }.
return-ask-what = Виберіть, що хочете повернути. Продавець відповідає протягом 5 днів; без відповіді запит вважається прийнятим. Потім у вас є 10 днів, щоб відправити товари.
return-ask-right = Протягом 14 днів після отримання товари можна повернути без пояснення причин. Якщо не домовлено інакше, пересилання назад оплачуєте ви.
return-quantity = Скільки штук: { $title }?
return-of = з { $n }
return-reason = Чому?
return-words = Що має знати продавець?
return-words-hint = Наприклад, що зламано або чого ви очікували.
return-send = Подати запит на повернення
return-title = Повернення за замовленням { $number }
return-list = Повернення
return-list-none = Повернень тут немає
return-list-none-what = Тут буде те, що покупці хочуть повернути.
return-see = Переглянути повернення
return-amount = Вам повернуть { $amount }
return-amount-seller = Покупцеві повернуть { $amount }
return-goods = Що повертають
return-why = Причина
return-what-now-asked = Продавець має відповісти до { $day }. Без відповіді запит вважається прийнятим.
return-what-now-accepted = Відправте товари до { $day } і зазначте, як вони їдуть. Інакше повернення завершиться, а замовлення триватиме.
return-what-now-sent = Гроші повернуться, коли продавець отримає товари, не пізніше { $day }.
return-what-now-refused = Продавець не погоджується. Напишіть йому, щоб знайти рішення.
return-what-now-refunded = Гроші вже повертаються до вас.
return-what-now-lapsed = Товари не відправлено вчасно. Замовлення триває.
return-what-now-withdrawn = Ви відкликали повернення. Замовлення триває.
return-to-do-asked = Відповідайте до { $day }. Без відповіді запит вважається прийнятим.
return-to-do-accepted = Покупець має відправити товари до { $day }.
return-to-do-sent = Товари в дорозі до вас. Коли отримаєте їх, підтвердьте це; покупцеві повернуть гроші не пізніше { $day }.
return-to-do-over = Більше нічого робити не потрібно.
return-answer = Ваша відповідь
return-answer-hint = Зазначте, куди надіслати товари або чому ви не погоджуєтеся.
return-answer-said = Відповідь продавця
return-accept = Прийняти
return-refuse = Відхилити
return-must-accept = Покупець має право повернути це, тому відмовити не можна.
return-carrier = Перевізник
return-tracking = Номер відстеження
return-tracking-hint = Якщо він є.
return-sent-do = Товари в дорозі
return-withdraw = Відкликати повернення
return-received = Товари отримано
return-received-what = Покупцеві зараз повернуть гроші. Скасувати це неможливо.
return-restock = Повернути товари до запасу
flash-return-asked = Продавець отримав ваш запит.
flash-return-withdrawn = Повернення відкликано. Замовлення триває.
flash-return-sent = Продавець знає, що товари в дорозі.
flash-return-accepted = Повернення прийнято. Покупець знає, що робити.
flash-return-refused = Повернення відхилено. Покупець знає чому.
flash-return-received = Гроші повертаються до покупця.
error-return-nothing = Виберіть кількість щонайменше одного товару.
error-return-quantity = Виберіть число від 0 до { $most }.
problem-return-not-now = Зараз це неможливо
problem-return-not-now-detail = Тим часом стан повернення змінився. Перегляньте його ще раз.
mail-return-asked-subject = Покупець хоче повернути товари за замовленням { $number }
mail-return-asked-body =
    Покупець за замовленням { $number } хоче повернути товари.
    Будь ласка, відповідайте протягом 5 днів. Без відповіді запит вважається прийнятим.
mail-return-asked-action = Прочитати й відповісти
mail-return-accepted-subject = Ви можете повернути товари за замовленням { $number }
mail-return-accepted-body = Ваше повернення прийнято. Відправте товари до { $day } і зазначте на нашій сторінці, як вони їдуть.
mail-return-accepted-action = Переглянути повернення
mail-return-refused-subject = Продавець відхилив ваше повернення за замовленням { $number }
mail-return-refused-body =
    Продавець не погоджується на повернення за замовленням { $number }:
    { $answer }
mail-return-refused-action = Переглянути повернення
mail-return-sent-subject = Товари за замовленням { $number } повертаються до вас
mail-return-sent-body = Покупець відправив назад товари за замовленням { $number }. Коли отримаєте їх, підтвердьте це на нашій сторінці.
mail-return-sent-action = Переглянути повернення
mail-return-refunded-subject = Вам повернуть { $amount } за замовлення { $number }
mail-return-refunded-body = Повернення за замовленням { $number } завершено. Сума { $amount } повертається до вас тим самим способом, яким ви платили.
mail-return-refunded-action = Переглянути замовлення
mail-return-lapsed-subject = Ваше повернення за замовленням { $number } завершилося
mail-return-lapsed-body = Товари за замовленням { $number } не відправлено назад вчасно, тому повернення завершилося, а замовлення триває.
mail-return-lapsed-action = Переглянути замовлення
track-title = Де воно
track-accepted = У перевізника
track-in-transit = У дорозі
track-customs = На митниці
track-out-for-delivery = Передано кур’єрові
track-delivered = Доставлено
track-failed = Не вдалося доставити
track-returned = Повертається до відправника
track-add = Зазначити, де посилка
track-kind = Що сталося
track-place = Місце
track-place-hint = Наприклад: Роттердам, Нідерланди.
track-save = Зберегти
track-parcel = Посилка
track-more = Будуть ще посилки цього замовлення
track-more-hint = Замовлення вважається відправленим з останньою посилкою.
flash-track-saved = Покупець це бачить.
flash-parcel-sent = Посилка в дорозі. Замовлення чекає на решту.
error-track-place = Не більше 120 символів.
order-extend = Мені потрібно більше часу
order-extend-what =
    { $n ->
        [one] Ще не прибуло? Ви можете один раз подовжити строк захисту на { $n } день.
        [few] Ще не прибуло? Ви можете один раз подовжити строк захисту на { $n } дні.
        [many] Ще не прибуло? Ви можете один раз подовжити строк захисту на { $n } днів.
       *[other] Ще не прибуло? Ви можете один раз подовжити строк захисту на { $n } дня.
    }
flash-order-extended = Ваш захист тепер триває довше.
mail-order-arrived-subject = Ваше замовлення { $number } прибуло
mail-order-arrived-body = Перевізник повідомляє, що ваше замовлення { $number } прибуло. Огляньте його й підтвердьте на його сторінці, що все гаразд.
mail-order-arrived-action = Переглянути замовлення
help-on-return = Чи можу я щось повернути?
help-answer-return = Так: протягом 14 днів після отримання ви можете подати заявку на сторінці замовлення, окремо для кожного товару. Продавець відповідає протягом 5 днів, ви надсилаєте товар, а коли він повернеться, отримуєте гроші — з утриманої суми або від продавця.
