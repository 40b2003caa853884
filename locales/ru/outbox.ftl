# outbox: ru.

mail-greeting = Здравствуйте, { $name }!
mail-greeting-nameless = Здравствуйте!
mail-footer = Это письмо отправлено { $site } в связи с событием в вашей учётной записи или с вашим заказом. Ответы на этот адрес не читаются.
mail-trial-subject = Почта от { $site } доходит
mail-trial-body =
    Это проверка: кто-то из тех, кто обслуживает { $site }, хотел узнать, доходит ли почта.
    Делать ничего не нужно.
mail-trial-action = Перейти на { $site }
problem-mail-erased = Текст этого письма удалён
problem-mail-erased-detail = Текст письма удаляется через некоторое время после отправки. Отправить его ещё раз нельзя.
problem-under-way = Уже отправляется
problem-under-way-detail = Дождитесь попытки, затем попробуйте ещё раз.
problem-webhook-too-many = Слишком много адресов
problem-webhook-too-many-detail = Удалите адрес, которым больше не пользуетесь, затем добавьте новый.
error-webhook-address = Введите адрес в открытом интернете, который начинается с https:// и не содержит имени пользователя и пароля.
error-webhook-events = Выберите хотя бы одно событие.
