# orders: uk.

order-stage-placed = Не оплачено
order-stage-paid = Оплачено
order-stage-dispatched = У дорозі
order-stage-delivered = Доставлено
order-stage-completed = Завершено
order-stage-cancelled = Скасовано
order-stage-returning = Повертається
order-stage-returned = Повернено
order-stage-refunded = Кошти повернено
order-event-placed = Замовлення оформлено
order-event-paid = Оплачено
order-event-cancelled = Скасовано
order-event-dispatched = Передано перевізнику
order-event-delivered = Доставлено, за даними перевізника
order-event-confirmed = Отримання підтверджено
order-event-protection-ended = Завершено: захист закінчився
order-event-extended = Захист продовжено
order-event-return-asked = Подано запит на повернення
order-event-return-ended = Повернення припинено
order-event-returned = Товар і кошти повернено
order-event-refunded-in-part = Частину коштів повернено
order-event-refunded = Кошти повернено
order-by-buyer = покупцем
order-by-seller = продавцем
order-by-operator = майданчиком
order-by-provider = платіжною системою
order-by-clock = після закінчення строку
orders-title = Ваші замовлення
orders-none = Замовлень поки немає
orders-none-what = Тут будуть ваші покупки.
orders-more =
    { $n ->
        [one] і ще { $n } товар
        [few] і ще { $n } товари
        [many] і ще { $n } товарів
       *[other] і ще { $n } товару
    }
orders-see = Переглянути замовлення
orders-see-number = Переглянути замовлення { $number }
orders-older = Давніші замовлення
orders-find = Знайти замовлення
orders-find-what = Для замовлень без облікового запису. Номер і адреса є в листі, який ми вам надіслали.
orders-find-number = Номер замовлення
orders-find-number-what = Десять літер і цифр, наприклад 7K3M9-QPD4X.
orders-find-do = Знайти
orders-find-none = Замовлення з таким номером і адресою пошти немає.
order-title = Замовлення { $number }
order-arrived = Ви отримали замовлення?
order-arrived-what = Доки ви цього не підтвердите або не мине строк, продавець не отримає гроші. Якщо щось не так, не підтверджуйте.
order-confirm = Так, усе гаразд
order-waits = Продавець готує замовлення
order-waits-what = Якщо його не відправлять вчасно, замовлення скасується автоматично, а гроші повернуться до вас.
order-cancel = Скасувати замовлення
order-left = Строк: { $when }
order-unpaid = Це замовлення ще не оплачено.
order-pay = Оплатити
order-goods = Що ви купили
order-happened = Що відбулося
order-carrier = Доставляє { $carrier }
order-paid = Що ви сплатили
order-purchase = Уся покупка
order-receipt = Чек
receipt-title = Чек до замовлення { $number }
receipt-from = Продавець
receipt-register = Реєстр: { $register }
receipt-vat = Номер платника ПДВ: { $number }
receipt-to = Покупець
receipt-day = Дата оплати
receipt-goods = Товари
receipt-amount = Сума
receipt-scheme = Податок утримав майданчик за схемою { $scheme }.
receipt-tax-collected = Податок утримав майданчик.
receipt-refunded = Повернено
receipt-print = Роздрукуйте цю сторінку або збережіть її як PDF у браузері.
order-refund-begun = Повернення { $amount } уже в дорозі до вас.
order-refund-paid = Вам повернено { $amount }.
order-refund-failed = { $amount } поки не вдалося повернути. Ми з’ясовуємо причину.
flash-order-confirmed = Дякуємо. Продавець отримує оплату.
flash-order-cancelled = Замовлення скасовано. Гроші повернуться до вас.
flash-order-other = Стан замовлення тим часом змінився. Ось який він зараз.
problem-order-not-now = Зараз це неможливо
problem-order-not-now-detail = На цьому етапі замовлення цього зробити не можна. Перегляньте замовлення ще раз.
error-dispatch-carrier = Введіть назву перевізника, не більше 60 символів.
error-dispatch-tracking = Введіть трек-номер так, як його вказав перевізник: літери, цифри й дефіси.
error-refund-too-much = Це більше, ніж залишилося повернути.
mail-order-paid-subject = Дякуємо за замовлення { $number }
mail-order-paid-body =
    Ваш платіж на { $total } надійшов, замовлення передано продавцю.
    { $lines }
    Гроші утримуються, доки ви не отримаєте замовлення.
mail-order-paid-action = Стежити за замовленням
mail-order-transfer-subject = Перекажіть, будь ласка, { $total } за ваше замовлення
mail-order-transfer-body =
    Дякуємо за замовлення. Перекажіть, будь ласка, { $total } до { $until }.
    Укажіть це призначення платежу, щоб ми знайшли ваш переказ: { $number }
    Якщо гроші не надійдуть вчасно, замовлення скасується автоматично, і сплачувати нічого не потрібно.
mail-order-transfer-action = Переглянути рахунок і призначення
mail-order-lapsed-subject = Ваше замовлення { $number } скасовано
mail-order-lapsed-body =
    Ваше замовлення { $number } на { $total } не оплатили вчасно, тому його скасовано. Сплачувати нічого не потрібно.
    Будемо раді новому замовленню.
mail-order-lapsed-action = Переглянути замовлення
mail-order-cancelled-subject = Продавець не може відправити замовлення { $number }
mail-order-cancelled-body = На жаль, ваше замовлення { $number } скасовано. { $total } повернеться до вас тим способом, яким ви платили.
mail-order-cancelled-action = Переглянути замовлення
mail-order-cancelled-by-you-subject = Ваше замовлення { $number } скасовано
mail-order-cancelled-by-you-body = Ви скасували замовлення { $number }. { $total } повернеться до вас тим способом, яким ви платили.
mail-order-cancelled-by-you-action = Переглянути замовлення
mail-order-cancelled-late-subject = Замовлення { $number } не відправили вчасно
mail-order-cancelled-late-body = Продавець не відправив замовлення { $number } вчасно, тому його скасовано. { $total } повернеться до вас тим способом, яким ви платили.
mail-order-cancelled-late-action = Переглянути замовлення
mail-order-sent-subject = Ваше замовлення { $number } у дорозі
mail-order-sent-body =
    Продавець передав замовлення перевізнику: { $carrier }. Трек-номер: { $tracking }
    Воно прибуде не пізніше { $until }. Коли отримаєте його, підтвердьте це на сторінці замовлення.
mail-order-sent-action = Стежити за замовленням
mail-order-sent-untracked-subject = Ваше замовлення { $number } у дорозі
mail-order-sent-untracked-body =
    Продавець передав замовлення перевізнику: { $carrier }. Трек-номера немає.
    Воно прибуде не пізніше { $until }. Коли отримаєте його, підтвердьте це на сторінці замовлення.
mail-order-sent-untracked-action = Стежити за замовленням
