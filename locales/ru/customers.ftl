# customers: ru.

customer-sign-in-title = Вход
customer-forgotten = Забыли пароль?
customer-keep = Не выходить на этом устройстве
customer-new = Впервые у нас?
customer-join = Зарегистрироваться
customer-office = Для органов и сотрудников: вход здесь
join-title = Регистрация
join-why = Следите за заказами, храните адреса и платите быстрее.
join-name = Имя
join-mail-hint = Мы пришлём туда ссылку, чтобы убедиться, что адрес ваш.
join-country = Страна
join-country-hint = Где вы живёте.
join-currency = Валюта
join-do = Зарегистрироваться
join-have = Уже зарегистрированы?
join-sent-title = Проверьте почту
join-sent-words = Мы вам написали. Чтобы закончить, перейдите по ссылке из письма; она действует три дня.
join-sent-nothing = Письма нет?
join-sent-again = Отправить ещё раз
flash-mail-again = Если с этим адресом регистрировались, письмо отправлено ещё раз.
confirm-title = Почти готово
confirm-words = Чтобы закончить, введите пароль, который вы выбрали для { $mail }.
confirm-hint = Так никто не откроет учётную запись на ваше имя.
confirm-do = Подтвердить и войти
confirm-anew = Не ваш пароль? Начать заново
flash-joined = Добро пожаловать! Ваша учётная запись готова.
forgotten-title = Забыли пароль?
forgotten-words = Укажите адрес эл. почты, и мы пришлём ссылку для выбора нового пароля.
forgotten-do = Отправить ссылку
forgotten-sent-title = Проверьте почту
forgotten-sent-words = Мы написали на этот адрес. Ссылка в письме действует один час и только один раз.
new-password-title = Выберите новый пароль
mail-title = Новый адрес эл. почты
mail-words = Подтвердите, что теперь хотите входить с этим адресом.
mail-do = Использовать этот адрес
flash-mail-changed = Адрес эл. почты изменён.
flash-mail-asked = Мы написали на новый адрес. Он начнёт действовать, как только вы перейдёте по ссылке из письма.
account-nav = Личный кабинет
account-home-title = Личный кабинет
account-home-hello = Здравствуйте, { $name }!
account-tab-home = Обзор
account-tab-details = Ваши данные
account-tab-addresses = Адреса
account-tab-security = Вход и безопасность
account-tab-tokens = Токены API
details-title = Ваши данные
details-you = О вас
details-save = Сохранить
details-new-mail = Новый адрес эл. почты
details-new-mail-hint = Мы пришлём туда ссылку; пока вы по ней не перейдёте, ничего не изменится.
details-change-mail = Изменить адрес
flash-saved = Сохранено.
security-title = Вход и безопасность
second-step-on = При входе после пароля запрашивается код из приложения.
second-step-off = Код из приложения на вашем устройстве не пустит посторонних, даже если они знают пароль.
second-step-sellers = Рекомендуем всем, кто продаёт.
second-step-why = После этого при входе, кроме пароля, понадобится код из приложения на вашем устройстве.
second-step-do = Включить
second-step-remove = Отключить
flash-second-step-removed = Второй шаг входа отключён.
security-own = Ваши данные
security-data = Всё, что мы о вас храним, в одном файле.
security-download = Скачать мои данные
security-closing = Закрыть учётную запись можно в любое время.
closing-title = Закрытие учётной записи
closing-what-goes = Данные для входа, адреса и настройки удаляются сразу. Отменить это нельзя.
closing-what-stays = Записи о заказах хранятся столько, сколько требует закон; покупать с ними никто не сможет.
closing-sure = Я хочу закрыть учётную запись
closing-do = Закрыть учётную запись
closing-back = Назад, оставить учётную запись
flash-account-closed = Ваша учётная запись закрыта. До свидания!
problem-store-open = Вы ещё продаёте здесь
problem-store-open-detail = Учётную запись с магазином пока закрыть нельзя. Сначала закройте магазин; открытые заказы и расчёты должны быть завершены.
addresses-title = Ваши адреса
addresses-none = Вы ещё не сохранили ни одного адреса.
addresses-back = К вашим адресам
address-new = Добавить адрес
address-edit-title = Изменение адреса
address-edit = Изменить
address-remove = Удалить
address-make-default = Сделать основным адресом
address-default = Основной адрес
address-save = Сохранить адрес
address-country-use = Выбрать эту страну
address-optional = (необязательно)
address-example = Например, { $example }
address-doubts = Проверьте ещё раз. Возможно, здесь ошибка:
address-sure = Всё верно, оставить так
flash-address-saved = Адрес сохранён.
flash-address-removed = Адрес удалён.
problem-address-book-full = Адресная книга заполнена
problem-address-book-full-detail = Можно хранить 50 адресов. Удалите тот, которым больше не пользуетесь.
address-label-name = Имя
address-label-organisation = Организация
address-label-street = Улица и дом
address-label-street_more = Квартира, этаж, корпус
address-label-suburb = Пригород
address-label-district = Район
address-label-neighbourhood = Микрорайон
address-label-village_township = Деревня или посёлок
address-label-townland = Таунленд
address-label-city = Город
address-label-post_town = Почтовый город
address-label-area = Территория
address-label-province = Провинция
address-label-state = Штат
address-label-emirate = Эмират
address-label-parish = Приход
address-label-department = Департамент
address-label-island = Остров
address-label-county = Графство
address-label-prefecture = Префектура
address-label-do_si = Провинция или город (до, си)
address-label-oblast = Область
address-label-governorate = Мухафаза
address-label-region = Регион
address-label-postal_code = Почтовый индекс
address-label-zip_code = ZIP-код
address-label-pin_code = PIN-код
address-label-eircode = Эйркод
address-label-sorting_code = Код сортировки (CEDEX)
address-label-country = Страна
address-label-telephone = Телефон
error-address-missing = Заполните это поле.
error-address-missing-like = Заполните это поле. Возможно: { $suggestions }
error-address-too-long = Не более { $most } знаков.
error-address-too-many = Не более { $most } строк.
error-address-malformed = Для этой страны это выглядит неправильно.
error-address-malformed-like = Для этой страны это выглядит неправильно. Обычно так: { $examples }.
error-address-unknown = Такое значение нам неизвестно.
error-address-unknown-like = Такое значение нам неизвестно. Вы имели в виду { $suggestions }?
error-address-disagrees = Не сочетается с «{ $says }».
error-address-disagrees-like = Не сочетается с «{ $says }». Мы ожидали: { $expected }.
error-address-unused = В адресах этой страны это не используется.
error-mail-address = Введите адрес эл. почты, например name@example.com.
error-name-too-long = Не более 100 знаков.
error-closing-sure = Поставьте отметку, если вы уверены.
mail-customer-confirm-subject = Подтвердите адрес эл. почты
mail-customer-confirm-body =
    Кто-то, вероятно вы, хочет открыть учётную запись на { $site } с этим адресом.
    Чтобы закончить, перейдите по ссылке и введите пароль. Ссылка действует три дня.
    Если это были не вы, ничего не делайте: учётная запись не откроется.
mail-customer-confirm-action = Подтвердить адрес
mail-customer-known-subject = У вас уже есть учётная запись
mail-customer-known-body =
    Кто-то, вероятно вы, хотел использовать этот адрес для учётной записи на { $site }. С ним уже есть учётная запись, поэтому ничего не изменилось.
    Вы можете войти или выбрать новый пароль, если забыли свой.
mail-customer-known-action = Войти
mail-customer-forgotten-subject = Выберите новый пароль
mail-customer-forgotten-body =
    Кто-то, вероятно вы, запросил новый пароль для вашей учётной записи на { $site }.
    Ссылка действует один час и только один раз. Если это были не вы, ничего не делайте: пароль останется прежним.
mail-customer-forgotten-action = Выбрать новый пароль
mail-customer-unknown-subject = Учётной записи с этим адресом нет
mail-customer-unknown-body =
    Кто-то, вероятно вы, запросил новый пароль на { $site }. Учётной записи покупателя с этим адресом нет.
    Возможно, вы регистрировались с другим. Если это были не вы, ничего не делайте.
mail-customer-unknown-action = Зарегистрироваться
mail-customer-password-subject = Ваш пароль изменён
mail-customer-password-body =
    Пароль вашей учётной записи на { $site } только что изменён, на всех остальных устройствах выполнен выход.
    Если это были не вы, сразу выберите новый пароль и проверьте личный кабинет.
mail-customer-password-action = Перейти в личный кабинет
mail-customer-mail-subject = Подтвердите новый адрес эл. почты
mail-customer-mail-body =
    Вы хотите теперь входить на { $site } с этим адресом.
    Чтобы подтвердить его, перейдите по ссылке. Ссылка действует один день.
mail-customer-mail-action = Использовать этот адрес
mail-customer-mail-changed-subject = Ваш адрес эл. почты изменён
mail-customer-mail-changed-body =
    У вашей учётной записи на { $site } теперь другой адрес эл. почты. Вы входите с новым, и письма приходят на него.
    Если это были не вы, сразу напишите нам.
mail-customer-mail-changed-action = Перейти в личный кабинет
mail-customer-closed-subject = Ваша учётная запись закрыта
mail-customer-closed-body =
    Ваша учётная запись на { $site } закрыта по вашему желанию. Данные для входа, адреса и настройки удалены.
    Записи о заказах хранятся столько, сколько требует закон.
mail-customer-closed-action = Перейти в магазин
