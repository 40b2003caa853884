# customers: uk.

customer-sign-in-title = Вхід
customer-forgotten = Забули пароль?
customer-keep = Не виходити на цьому пристрої
customer-new = Уперше тут?
customer-join = Створити обліковий запис
customer-office = Для органів влади та працівників: вхід тут
join-title = Створити обліковий запис
join-why = Стежте за замовленнями, зберігайте адреси й платіть швидше наступного разу.
join-name = Ім’я
join-mail-hint = Ми надішлемо на неї посилання, щоб переконатися, що адреса ваша.
join-country = Країна
join-country-hint = Де ви живете.
join-currency = Валюта
join-do = Створити обліковий запис
join-have = Уже маєте обліковий запис?
join-sent-title = Перевірте пошту
join-sent-words = Ми вам написали. Щоб завершити, перейдіть за посиланням у листі; воно дійсне три дні.
join-sent-nothing = Нічого немає?
join-sent-again = Надіслати ще раз
flash-mail-again = Якщо хтось зареєструвався з цією адресою, лист знову в дорозі.
confirm-title = Майже готово
confirm-words = Щоб завершити, введіть пароль, який ви вибрали для { $mail }.
confirm-hint = Щоб ніхто не відкрив обліковий запис від вашого імені.
confirm-do = Підтвердити й увійти
confirm-anew = Не ваш пароль? Почніть спочатку
flash-joined = Вітаємо! Ваш обліковий запис готовий.
forgotten-title = Забули пароль?
forgotten-words = Укажіть адресу ел. пошти, і ми надішлемо посилання, щоб вибрати новий пароль.
forgotten-do = Надіслати посилання
forgotten-sent-title = Перевірте пошту
forgotten-sent-words = Ми написали на цю адресу. Посилання в листі дійсне одну годину й спрацює один раз.
new-password-title = Виберіть новий пароль
mail-title = Ваша нова адреса ел. пошти
mail-words = Підтвердьте, що відтепер хочете входити з цією адресою.
mail-do = Використовувати цю адресу
flash-mail-changed = Адресу ел. пошти змінено.
flash-mail-asked = Ми написали на нову адресу. Вона почне діяти, щойно ви перейдете за посиланням у листі.
account-nav = Ваш кабінет
account-home-title = Ваш кабінет
account-home-hello = Вітаємо, { $name }
account-tab-home = Огляд
account-tab-details = Ваші дані
account-tab-addresses = Адреси
account-tab-security = Вхід і безпека
account-tab-tokens = API-токени
details-title = Ваші дані
details-you = Про вас
details-save = Зберегти
details-new-mail = Нова адреса ел. пошти
details-new-mail-hint = Ми надішлемо на неї посилання; доки ви не перейдете за ним, нічого не зміниться.
details-change-mail = Змінити адресу
flash-saved = Збережено.
security-title = Вхід і безпека
second-step-on = Під час входу після пароля потрібен код із вашого застосунку.
second-step-off = Код із застосунку на вашому пристрої не пустить сторонніх, навіть якщо вони знають пароль.
second-step-sellers = Радимо це всім, хто продає.
second-step-why = Відтоді під час входу після пароля потрібен буде код із застосунку на вашому пристрої.
second-step-do = Увімкнути
second-step-remove = Вимкнути
flash-second-step-removed = Другий крок вимкнено.
security-own = Ваші відомості
security-data = Усе, що ми про вас зберігаємо, одним файлом.
security-download = Завантажити мої дані
security-closing = Обліковий запис можна закрити будь-коли.
closing-title = Закрити обліковий запис
closing-what-goes = Дані для входу, адреси й налаштування видаляються одразу. Це неможливо скасувати.
closing-what-stays = Записи про замовлення зберігаються, доки цього вимагає закон; купувати за ними ніхто не зможе.
closing-sure = Я хочу закрити обліковий запис
closing-do = Закрити мій обліковий запис
closing-back = Назад, залишити обліковий запис
flash-account-closed = Ваш обліковий запис закрито. До побачення!
problem-store-open = Ви ще продаєте тут
problem-store-open-detail = Обліковий запис із магазином поки не можна закрити. Спершу закрийте магазин; відкриті замовлення та розрахунки слід завершити.
addresses-title = Ваші адреси
addresses-none = Ви ще не зберегли жодної адреси.
addresses-back = Назад до адрес
address-new = Додати адресу
address-edit-title = Змінити адресу
address-edit = Змінити
address-remove = Видалити
address-make-default = Зробити основною адресою
address-default = Основна адреса
address-save = Зберегти адресу
address-country-use = Вибрати цю країну
address-optional = (необов’язково)
address-example = Наприклад, { $example }
address-doubts = Перевірте ще раз. Можливо, тут помилка:
address-sure = Усе правильно
flash-address-saved = Адресу збережено.
flash-address-removed = Адресу видалено.
problem-address-book-full = Адресна книга заповнена
problem-address-book-full-detail = Можна зберігати 50 адрес. Видаліть ту, якою більше не користуєтеся.
address-label-name = Ім’я
address-label-organisation = Компанія
address-label-street = Вулиця й номер будинку
address-label-street_more = Квартира, поверх, корпус
address-label-suburb = Передмістя
address-label-district = Район
address-label-neighbourhood = Мікрорайон
address-label-village_township = Село або тауншип
address-label-townland = Таунленд
address-label-city = Місто
address-label-post_town = Поштове місто
address-label-area = Область
address-label-province = Провінція
address-label-state = Штат
address-label-emirate = Емірат
address-label-parish = Парафія
address-label-department = Департамент
address-label-island = Острів
address-label-county = Графство
address-label-prefecture = Префектура
address-label-do_si = Провінція або місто (до, сі)
address-label-oblast = Область
address-label-governorate = Губернаторство
address-label-region = Регіон
address-label-postal_code = Поштовий індекс
address-label-zip_code = ZIP-код
address-label-pin_code = PIN-код
address-label-eircode = Eircode
address-label-sorting_code = Код сортування (CEDEX)
address-label-country = Країна
address-label-telephone = Телефон
error-address-missing = Це обов’язкове поле.
error-address-missing-like = Це обов’язкове поле. Можливо: { $suggestions }
error-address-too-long = Найбільша кількість символів: { $most }.
error-address-too-many = Найбільша кількість рядків: { $most }.
error-address-malformed = Для цієї країни це не схоже на правильне значення.
error-address-malformed-like = Для цієї країни це не схоже на правильне значення. Зразок: { $examples }.
error-address-unknown = Ми такого не знаємо.
error-address-unknown-like = Ми такого не знаємо. Можливо, { $suggestions }?
error-address-disagrees = Це не узгоджується з: { $says }.
error-address-disagrees-like = Це не узгоджується з: { $says }. Ми очікували б { $expected }.
error-address-unused = В адресах цієї країни цього не вказують.
error-mail-address = Введіть адресу ел. пошти, наприклад name@example.com.
error-name-too-long = Не більше 100 символів.
error-closing-sure = Поставте позначку, якщо впевнені.
mail-customer-confirm-subject = Підтвердьте адресу ел. пошти
mail-customer-confirm-body =
    Хтось, найімовірніше ви, хоче відкрити обліковий запис на { $site } з цією адресою.
    Щоб завершити, перейдіть за посиланням і введіть пароль. Посилання дійсне три дні.
    Якщо це не ви, нічого не робіть: обліковий запис не буде відкрито.
mail-customer-confirm-action = Підтвердити адресу
mail-customer-known-subject = Ви вже маєте обліковий запис
mail-customer-known-body =
    Хтось, найімовірніше ви, хотів відкрити з цією адресою обліковий запис на { $site }. Такий запис уже є, тому нічого не змінено.
    Ви можете увійти або вибрати новий пароль, якщо забули свій.
mail-customer-known-action = Увійти
mail-customer-forgotten-subject = Виберіть новий пароль
mail-customer-forgotten-body =
    Хтось, найімовірніше ви, попросив новий пароль до вашого облікового запису на { $site }.
    Посилання дійсне одну годину й спрацює один раз. Якщо це не ви, нічого не робіть: пароль не зміниться.
mail-customer-forgotten-action = Вибрати новий пароль
mail-customer-unknown-subject = Облікового запису з цією адресою немає
mail-customer-unknown-body =
    Хтось, найімовірніше ви, попросив новий пароль на { $site }. Жоден обліковий запис покупця не має цієї адреси.
    Можливо, ви зареєструвалися з іншою. Якщо це не ви, нічого не робіть.
mail-customer-unknown-action = Створити обліковий запис
mail-customer-password-subject = Ваш пароль змінено
mail-customer-password-body =
    Пароль до вашого облікового запису на { $site } щойно змінено, а на всіх інших пристроях виконано вихід.
    Якщо це не ви, негайно виберіть новий пароль і перевірте свій кабінет.
mail-customer-password-action = Відкрити мій кабінет
mail-customer-mail-subject = Підтвердьте нову адресу ел. пошти
mail-customer-mail-body =
    Відтепер ви хочете входити на { $site } з цією адресою.
    Щоб підтвердити її, перейдіть за посиланням. Посилання дійсне один день.
mail-customer-mail-action = Використовувати цю адресу
mail-customer-mail-changed-subject = Вашу адресу ел. пошти змінено
mail-customer-mail-changed-body =
    Ваш обліковий запис на { $site } тепер має іншу адресу ел. пошти. Ви входите з новою, і ми пишемо на неї.
    Якщо це не ви, негайно напишіть нам.
mail-customer-mail-changed-action = Відкрити мій кабінет
mail-customer-closed-subject = Ваш обліковий запис закрито
mail-customer-closed-body =
    Ваш обліковий запис на { $site } закрито за вашим бажанням. Дані для входу, адреси й налаштування видалено.
    Записи про замовлення зберігаються, доки цього вимагає закон.
mail-customer-closed-action = Перейти до магазину
