# checkout: uk.

checkout-title = Оформлення замовлення
step-basket = Кошик
step-address = Адреса
step-payment = Доставка й оплата
checkout-saved = Куди доставити?
checkout-saved-use = Доставити сюди
checkout-where = Куди доставити?
checkout-elsewhere = На іншу адресу
checkout-guest = Можна купити без облікового запису. Уже маєте його?
checkout-mail = Адреса ел. пошти
checkout-mail-what = На неї ми надішлемо підтвердження й посилання, щоб стежити за замовленням.
checkout-keep = Зберегти цю адресу в моєму кабінеті
checkout-next = Далі до доставки й оплати
checkout-to = Куди
checkout-to-change = Змінити
checkout-pieces =
    { $n ->
        [one] { $n } штука
        [few] { $n } штуки
        [many] { $n } штук
       *[other] { $n } штуки
    }
checkout-ways = Доставка
checkout-ways-use = Вибрати ці способи доставки
checkout-back = Повернутися до кошика
checkout-changed = Відколи ви дивилися, щось змінилося: ціни, наявність або купони. Перевірте суми й оплатіть ще раз. Ще нічого не замовлено.
error-address-part = Ця частина адреси не підходить до країни.
pay-how = Як оплатити?
pay-card = Картка
pay-card-what = Банк може попросити підтвердження.
pay-transfer = Банківський переказ
pay-transfer-what = Ми тримаємо товари для вас сім днів, доки не надійдуть гроші.
pay-card-number = Номер картки
pay-card-expires = Термін дії (ММ/РР)
pay-card-code = Код безпеки
pay-now = Оплатити { $total }
pay-held = Гроші утримуються, доки ви не отримаєте замовлення.
pay-test-cards = Цей магазин приймає тестові картки
test-card-pays = оплата проходить одразу
test-card-declined = банк відхиляє платіж
test-card-no-money = на картці бракує грошей
test-card-asks = банк спершу запитує
test-card-slow = триває кілька секунд
error-pay-method = Виберіть спосіб оплати.
error-card-number = Це не номер картки. Перевірте, чи немає помилки.
error-card-expires = Введіть місяць і рік із картки, наприклад 09/29.
error-card-expired = Термін дії картки минув.
error-card-code = Введіть три або чотири цифри зі зворотного боку картки.
purchase-paid = Дякуємо, оплачено
purchase-paid-what = Продавці вже знають і відправлять товари. Ви отримаєте лист з усіма подробицями.
purchase-awaiting = Замовлення чекає на оплату
purchase-cancelled = Це замовлення скасовано
purchase-cancelled-what = Сплачувати нічого не потрібно. Якщо гроші все ж надійдуть, ми їх повернемо.
purchase-challenge = Банк просить підтвердження
purchase-challenge-what = Без нього платіж не пройде.
purchase-challenge-go = Перейти до банку
purchase-waits = Банк ще не відповів. Це може тривати хвилину.
purchase-look-again = Перевірити ще раз
purchase-transfer = Переказ грошей
purchase-transfer-what = Укажіть призначення платежу точно так, як тут, щоб ми знайшли ваш платіж.
purchase-transfer-holder = Отримувач
purchase-transfer-account = Рахунок
purchase-transfer-bank = Банк
purchase-transfer-amount = Сума
purchase-transfer-reference = Призначення платежу
purchase-pay-by = Оплатити до
purchase-cancel = Скасувати замовлення
purchase-orders = Замовлення
flash-purchase-cancelled = Замовлення скасовано.
payment-failed-declined = Банк відхилив платіж. Спробуйте іншу картку або зверніться до банку.
payment-failed-no-money = Для цього платежу бракує грошей. Спробуйте іншу картку.
payment-failed-expired = Термін дії картки минув. Спробуйте іншу картку.
payment-failed-refused = Платіж не підтверджено. Гроші не списано; можна спробувати ще раз.
