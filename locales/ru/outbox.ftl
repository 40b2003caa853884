# outbox: ru.

mail-greeting = Здравствуйте, { $name }!
mail-greeting-nameless = Здравствуйте!
mail-footer = Это письмо отправлено { $site } в связи с событием в вашей учётной записи или с вашим заказом. Ответы на этот адрес не читаются.
problem-mail-erased = Текст этого письма удалён
problem-mail-erased-detail = Текст письма удаляется через некоторое время после отправки. Отправить его ещё раз нельзя.
problem-under-way = Уже отправляется
problem-under-way-detail = Дождитесь попытки, затем попробуйте ещё раз.
problem-webhook-too-many = Слишком много адресов
problem-webhook-too-many-detail = Удалите адрес, которым больше не пользуетесь, затем добавьте новый.
error-webhook-address = Введите адрес в открытом интернете, который начинается с https:// и не содержит имени пользователя и пароля.
error-webhook-events = Выберите хотя бы одно событие.
