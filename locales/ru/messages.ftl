# messages: ru.

frame-messages = Сообщения
frame-seller-messages = Сообщения
messages-title = Сообщения
messages-with = Переписка: { $name }
messages-to-buyer = Написать покупателю
messages-none = Сообщений пока нет
messages-none-what = Здесь будет ваша переписка с другой стороной.
messages-unread =
    { $n ->
        [one] { $n } новое сообщение
        [few] { $n } новых сообщения
        [many] { $n } новых сообщений
       *[other] { $n } нового сообщения
    }
messages-older = Более ранние сообщения
message-text = Ваше сообщение
message-text-hint = Его прочитаете только вы двое. Не пишите пароли и номера карт.
message-send = Отправить
message-picture = Изображение
message-write-seller = Написать продавцу
message-write-buyer = Написать покупателю
flash-message-sent = Сообщение отправлено.
error-message-too-long = В сообщении может быть не более 4000 знаков.
order-problem = Проблема с заказом
wrong-first = Сообщите продавцу, что не так
wrong-first-what = Опишите проблему и, если это поможет, приложите фотографии. Чаще всего этого достаточно. Пока вы не подтвердите, что всё в порядке, деньги удерживаются до конца срока защиты.
mail-message-waits-subject = Вас ждёт сообщение: { $about }
mail-message-waits-body = Вам написали: { $about }. Прочитать и ответить можно на наших страницах.
mail-message-waits-action = Прочитать сообщение
