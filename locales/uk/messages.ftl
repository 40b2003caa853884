# messages: uk.

frame-messages = Повідомлення
frame-seller-messages = Повідомлення
messages-title = Повідомлення
messages-with = Листування: { $name }
messages-to-buyer = Написати покупцеві
messages-none = Повідомлень ще немає
messages-none-what = Тут зберігається ваше листування з іншою стороною.
messages-unread =
    { $n ->
        [one] { $n } нове повідомлення
        [few] { $n } нові повідомлення
        [many] { $n } нових повідомлень
       *[other] { $n } нового повідомлення
    }
messages-older = Старіші повідомлення
message-text = Ваше повідомлення
message-text-hint = Його бачите лише ви двоє. Не пишіть паролів і номерів карток.
message-send = Надіслати
message-picture = Зображення
message-write-seller = Написати продавцеві
message-write-buyer = Написати покупцеві
flash-message-sent = Повідомлення надіслано.
error-message-too-long = Повідомлення може мати не більше 4000 символів.
order-problem = Проблема із замовленням
wrong-first = Розкажіть продавцеві, що не так
wrong-first-what = Опишіть проблему й додайте зображення, якщо вони допоможуть. Більшість проблем вирішують саме так. Доки ви не підтвердите, що все гаразд, ваші гроші утримуються до кінця строку захисту.
mail-message-waits-subject = На вас чекає повідомлення: { $about }
mail-message-waits-body = Вам написали щодо: { $about }. Прочитати й відповісти можна на наших сторінках.
mail-message-waits-action = Прочитати повідомлення
