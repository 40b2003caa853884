# checkout: ru.

checkout-title = Оформление заказа
step-basket = Корзина
step-address = Адрес
step-payment = Доставка и оплата
checkout-saved = Куда доставить?
checkout-saved-use = Доставить сюда
checkout-where = Куда доставить?
checkout-elsewhere = По другому адресу
checkout-guest = Можно купить без регистрации. Уже есть учётная запись?
checkout-mail = Адрес эл. почты
checkout-mail-what = На него мы пришлём подтверждение и ссылку, чтобы следить за заказом.
checkout-keep = Сохранить этот адрес в личном кабинете
checkout-next = Перейти к доставке и оплате
checkout-to = Куда
checkout-to-change = Изменить
checkout-pieces =
    { $n ->
        [one] { $n } штука
        [few] { $n } штуки
        [many] { $n } штук
       *[other] { $n } штуки
    }
checkout-ways = Доставка
checkout-ways-use = Выбрать эти способы доставки
checkout-back = Вернуться в корзину
checkout-changed = С момента просмотра что-то изменилось: цены, наличие или купоны. Проверьте суммы и оплатите ещё раз. Заказ ещё не оформлен.
error-address-part = Эта часть адреса не подходит для выбранной страны.
pay-how = Как оплатить?
pay-card = Карта
pay-card-what = Банк может попросить подтверждение.
pay-transfer = Банковский перевод
pay-transfer-what = Мы держим товары для вас семь дней, пока не поступят деньги.
pay-card-number = Номер карты
pay-card-expires = Срок действия (ММ/ГГ)
pay-card-code = Код безопасности
pay-now = Оплатить { $total }
pay-held = Деньги удерживаются, пока вы не получите заказ.
pay-test-cards = Этот магазин принимает тестовые карты
test-card-pays = оплата проходит сразу
test-card-declined = банк отклоняет платёж
test-card-no-money = на карте не хватает денег
test-card-asks = банк сначала спрашивает
test-card-slow = занимает несколько секунд
error-pay-method = Выберите способ оплаты.
error-card-number = Это не номер карты. Проверьте, нет ли опечатки.
error-card-expires = Введите месяц и год с карты, например 09/29.
error-card-expired = Срок действия карты истёк.
error-card-code = Введите три или четыре цифры с обратной стороны карты.
purchase-paid = Спасибо, заказ оплачен
purchase-paid-what = Продавцы уже знают о заказе и отправят товары. Подробности придут вам по почте.
purchase-awaiting = Заказ ждёт оплаты
purchase-cancelled = Этот заказ отменён
purchase-cancelled-what = Платить ничего не нужно. Если деньги всё же поступят, мы их вернём.
purchase-challenge = Банк просит подтверждение
purchase-challenge-what = Без него платёж не пройдёт.
purchase-challenge-go = Перейти в банк
purchase-waits = Банк ещё не ответил. Это может занять минуту.
purchase-look-again = Проверить ещё раз
purchase-transfer = Переведите, пожалуйста, деньги
purchase-transfer-what = Укажите назначение платежа точно так, как здесь, иначе мы не найдём ваш платёж.
purchase-transfer-holder = Получатель
purchase-transfer-account = Счёт
purchase-transfer-bank = Банк
purchase-transfer-amount = Сумма
purchase-transfer-reference = Назначение платежа
purchase-pay-by = Оплатить до
purchase-cancel = Отменить заказ
purchase-orders = Заказы
flash-purchase-cancelled = Заказ отменён.
payment-failed-declined = Банк отклонил платёж. Попробуйте другую карту или обратитесь в банк.
payment-failed-no-money = Для этого платежа не хватает денег. Попробуйте другую карту.
payment-failed-expired = Срок действия карты истёк. Попробуйте другую карту.
payment-failed-refused = Платёж не подтверждён. Деньги не списаны; можно попробовать ещё раз.
