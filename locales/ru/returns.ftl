# returns: ru.

frame-seller-returns = Возвраты
return-stage-asked = Запрошен
return-stage-accepted = Одобрен
return-stage-refused = Отклонён
return-stage-sent = Товар отправлен обратно
return-stage-refunded = Деньги возвращены
return-stage-lapsed = Не отправлен вовремя
return-stage-withdrawn = Отозван
return-reason-changed-mind = Передумал(а)
return-reason-damaged = Товар пришёл повреждённым
return-reason-not-as-described = Не соответствует описанию
return-reason-wrong-article = Прислали другой товар
return-reason-incomplete = Чего-то не хватает
return-reason-does-not-fit = Не подошёл размер
return-reason-other = Другая причина
return-ask = Вернуть товар
return-ask-until = Запросить возврат можно до { $day }.
return-ask-what = Выберите, что хотите вернуть. Продавец отвечает в течение 5 дней; если ответа нет, возврат считается одобренным. После этого у вас 10 дней, чтобы отправить товар.
return-ask-right = В течение 14 дней после получения товар можно вернуть без объяснения причин. Если не договорились иначе, пересылку оплачиваете вы.
return-quantity = Сколько вернуть: { $title }?
return-of = из { $n }
return-reason = Почему?
return-words = Что нужно знать продавцу?
return-words-hint = Например, что сломано или чего вы ожидали.
return-send = Запросить возврат
return-title = Возврат по заказу { $number }
return-list = Возвраты
return-list-none = Возвратов здесь нет
return-list-none-what = Здесь будет то, что хотят вернуть покупатели.
return-see = Посмотреть возврат
return-amount = Вам вернётся { $amount }
return-amount-seller = Покупателю вернётся { $amount }
return-goods = Что возвращается
return-why = Причина
return-what-now-asked = Продавец должен ответить до { $day }. Без ответа возврат считается одобренным.
return-what-now-accepted = Отправьте товар до { $day } и укажите, как он едет. Иначе возврат закроется, а заказ продолжится.
return-what-now-sent = Деньги вернутся, когда продавец получит товар, но не позднее { $day }.
return-what-now-refused = Продавец не согласен. Напишите ему, чтобы найти решение.
return-what-now-refunded = Деньги уже отправлены вам.
return-what-now-lapsed = Товар не был отправлен вовремя. Заказ продолжается.
return-what-now-withdrawn = Вы отозвали возврат. Заказ продолжается.
return-to-do-asked = Ответьте до { $day }. Без ответа возврат считается одобренным.
return-to-do-accepted = Покупатель должен отправить товар до { $day }.
return-to-do-sent = Товар едет к вам. Подтвердите его получение; деньги вернутся покупателю не позднее { $day }.
return-to-do-over = Делать больше ничего не нужно.
return-answer = Ваш ответ
return-answer-hint = Укажите, куда отправить товар, или объясните, почему вы не согласны.
return-answer-said = Ответ продавца
return-accept = Одобрить
return-refuse = Отклонить
return-must-accept = Покупатель вправе вернуть этот товар, поэтому отклонить возврат нельзя.
return-carrier = Перевозчик
return-tracking = Трек-номер
return-tracking-hint = Если он есть.
return-sent-do = Товар отправлен
return-withdraw = Отозвать возврат
return-received = Товар получен
return-received-what = Покупатель сразу получит деньги обратно. Отменить это нельзя.
return-restock = Вернуть товар на склад
flash-return-asked = Запрос передан продавцу.
flash-return-withdrawn = Возврат отозван. Заказ продолжается.
flash-return-sent = Продавец знает, что товар в пути.
flash-return-accepted = Возврат одобрен. Покупатель знает, что делать.
flash-return-refused = Возврат отклонён. Покупатель знает причину.
flash-return-received = Деньги отправлены покупателю.
error-return-nothing = Укажите количество хотя бы для одного товара.
error-return-quantity = Введите число от 0 до { $most }.
problem-return-not-now = Сейчас это невозможно
problem-return-not-now-detail = Состояние возврата за это время изменилось. Посмотрите его ещё раз.
mail-return-asked-subject = Запрошен возврат по заказу { $number }
mail-return-asked-body =
    Покупатель хочет вернуть товары из заказа { $number }.
    Ответьте, пожалуйста, в течение 5 дней. Без ответа возврат считается одобренным.
mail-return-asked-action = Прочитать и ответить
mail-return-accepted-subject = Можно вернуть товары из заказа { $number }
mail-return-accepted-body = Ваш возврат одобрен. Отправьте, пожалуйста, товар до { $day } и укажите на нашей странице, как он едет.
mail-return-accepted-action = Посмотреть возврат
mail-return-refused-subject = Продавец отклонил возврат по заказу { $number }
mail-return-refused-body =
    Продавец не согласен на возврат по заказу { $number }:
    { $answer }
mail-return-refused-action = Посмотреть возврат
mail-return-sent-subject = Товары из заказа { $number } едут обратно к вам
mail-return-sent-body = Покупатель отправил обратно товары из заказа { $number }. Когда получите их, подтвердите это на нашей странице.
mail-return-sent-action = Посмотреть возврат
mail-return-refunded-subject = Вам вернётся { $amount } за заказ { $number }
mail-return-refunded-body = Возврат по заказу { $number } завершён. { $amount } вернётся вам тем же способом, которым вы платили.
mail-return-refunded-action = Посмотреть заказ
mail-return-lapsed-subject = Возврат по заказу { $number } закрыт
mail-return-lapsed-body = Товары из заказа { $number } не были отправлены обратно вовремя, поэтому возврат закрыт, а заказ продолжается.
mail-return-lapsed-action = Посмотреть заказ
track-title = Где посылка
track-accepted = Принята перевозчиком
track-in-transit = В пути
track-customs = На таможне
track-out-for-delivery = Передана курьеру
track-delivered = Доставлена
track-failed = Не удалось вручить
track-returned = Возвращается отправителю
track-add = Указать, где посылка
track-kind = Что произошло
track-place = Место
track-place-hint = Например: Роттердам, Нидерланды.
track-save = Сохранить
track-parcel = Посылка
track-more = Будут ещё посылки этого заказа
track-more-hint = Заказ считается отправленным с последней посылкой.
flash-track-saved = Покупатель это видит.
flash-parcel-sent = Посылка в пути. Заказ ждёт остальных.
error-track-place = Не более 120 знаков.
order-extend = Мне нужно больше времени
order-extend-what =
    { $n ->
        [one] Ещё не доставили? Один раз можно продлить защиту на { $n } день.
        [few] Ещё не доставили? Один раз можно продлить защиту на { $n } дня.
        [many] Ещё не доставили? Один раз можно продлить защиту на { $n } дней.
       *[other] Ещё не доставили? Один раз можно продлить защиту на { $n } дня.
    }
flash-order-extended = Срок защиты продлён.
mail-order-arrived-subject = Ваш заказ { $number } доставлен
mail-order-arrived-body = Перевозчик сообщает, что ваш заказ { $number } доставлен. Проверьте его и подтвердите на его странице, что всё в порядке.
mail-order-arrived-action = Посмотреть заказ
help-on-return = Можно ли вернуть товар?
help-answer-return = Да: в течение 14 дней после получения вы можете подать заявку на странице заказа, отдельно для каждого товара. Продавец отвечает в течение 5 дней, вы отправляете товар, а когда он вернётся, получаете деньги — из удержанной суммы или от продавца.
