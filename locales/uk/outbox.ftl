# outbox: uk.

mail-greeting = Вітаємо, { $name }!
mail-greeting-nameless = Вітаємо!
mail-footer = Цей лист надіслав { $site } через подію у вашому кабінеті або із замовленням. Відповіді на цю адресу не читають.
mail-trial-subject = Пошта від { $site } надходить
mail-trial-body =
    Це перевірка: той, хто опікується { $site }, хотів дізнатися, чи надходить пошта.
    Вам нічого не потрібно робити.
mail-trial-action = Відвідати { $site }
problem-mail-erased = Текст цього листа видалено
problem-mail-erased-detail = Текст листа видаляють через деякий час після надсилання. Надіслати його ще раз не можна.
problem-under-way = Лист уже в дорозі
problem-under-way-detail = Зачекайте завершення спроби, а тоді спробуйте ще раз.
problem-webhook-too-many = Забагато адрес
problem-webhook-too-many-detail = Видаліть адресу, якою більше не користуєтеся, а тоді додайте нову.
error-webhook-address = Введіть адресу в публічному інтернеті, що починається з https:// і не містить імені користувача чи пароля.
error-webhook-events = Виберіть щонайменше одну подію.
