# payouts: uk.

nav-payouts = Виплати
payouts-title = Виплати продавцям
payouts-what = Зароблене магазинами виплачують серіями. Серію спершу складають, щоб її можна було переглянути; коли ви її запустите, гроші відкладають і ви завантажуєте файл для банку.
payouts-next = Хто отримав би виплату зараз
payouts-nobody-owed = Жодному магазину нічого не належить.
payouts-store = Магазин
payouts-owed = Належить
payouts-outcome = Що зробила б серія
payouts-pays = виплачує
payouts-why-owes = винен нам: утримується з наступного заробітку
payouts-why-little = менше за найменшу суму
payouts-why-no-account = не вказав банківського рахунку
payouts-why-new-account = нещодавно змінив банківський рахунок
payouts-why-suspended = роботу магазину зупинено
payouts-why-in-run = є в серії, яку не запущено
payouts-draw-up = Скласти серію
payouts-draw-up-what =
    { $n ->
    [one] Виплату отримав би { $n } магазин. Доки ви не запустите серію, гроші не рухаються.
    [few] Виплату отримали б { $n } магазини. Доки ви не запустите серію, гроші не рухаються.
    [many] Виплату отримали б { $n } магазинів. Доки ви не запустите серію, гроші не рухаються.
    *[other] Виплату отримали б { $n } магазину. Доки ви не запустите серію, гроші не рухаються.
    }
payouts-runs = Серії
payouts-no-runs = Серій ще немає.
payouts-drawn-up = Складено
payouts-by-clock = автоматично
payouts-count = Виплат
payouts-state = Стан
payouts-total = Разом
payouts-run-drawn-up = Складено, не запущено
payouts-run-begun = Триває: має відповісти банк
payouts-run-done = Завершено
payouts-run-given-up = Скасовано
payouts-results = Внести відповідь банку
payouts-results-what = Файл CSV зі стовпцями payout, result і reason. Результат — paid, failed або returned; причина — account-unknown, account-closed, refused або other. Файл, внесений двічі, нічого не змінює.
payouts-results-file = Файл результатів
payouts-results-enter = Внести
payouts-entered =
    { $n ->
    [one] Внесено { $n } рядок. Ці не внесено:
    [few] Внесено { $n } рядки. Ці не внесено:
    [many] Внесено { $n } рядків. Ці не внесено:
    *[other] Внесено { $n } рядка. Ці не внесено:
    }
payouts-bad-no-payout = Рядок { $line }: виплати з таким номером немає.
payouts-bad-not-under-way = Рядок { $line }: ця виплата вже має іншу відповідь або її не розпочато.
payouts-bad-payout-result = Рядок { $line }: результат не paid, failed чи returned.
payouts-bad-payout-reason = Рядок { $line }: ця причина невідома.
payouts-run-title = Серія виплат
payouts-start-what = Перегляньте суми. Коли ви запустите серію, гроші кожної виплати буде відкладено. Те, що магазину вже не належить, пропускається.
payouts-start = Запустити серію
payouts-give-up = Скасувати серію
payouts-file-what = Передайте цей файл банку, потім внесіть його відповідь. Отримання файлу записують у журнал, бо в ньому повні номери рахунків.
payouts-file-csv = Файл CSV
payouts-file-xml = Файл XML (pain.001)
payouts-number = Виплата
payouts-amount = Сума
payouts-answer = Відповідь банку
payouts-reason = Причина
payouts-paid = Виплачено
payouts-paid-number = Виплату { $number } здійснено
payouts-failed = Відхилено
payouts-failed-number = Виплату { $number } відхилено
payouts-returned = Повернулася
payouts-returned-number = Виплата { $number } повернулася
payout-state-drawn-up = Складено
payout-state-begun = У дорозі
payout-state-paid = Виплачено
payout-state-failed = Не виплачено
payout-state-returned = Повернулася
payout-state-given-up = Скасовано
payout-failure-account-unknown = Банк не знає такого рахунку.
payout-failure-account-closed = Рахунок закрито.
payout-failure-refused = Банк відхилив виплату.
payout-failure-other = Банк не здійснив виплати.
payout-failure-owed-less = Магазину вже не належить стільки.
flash-payouts-started = Серію запущено. Завантажте файл для банку.
flash-payouts-given-up = Серію скасовано.
flash-payouts-results = Результати внесено.
flash-payout-answered = Відповідь внесено.
error-payouts-nobody = Зараз виплачувати нікому.
error-results-header = Це не файл результатів: перший рядок має бути payout,result,reason.
error-payout-result = Укажіть paid, failed або returned.
error-payout-reason = Виберіть одну з причин.
balance-title = Баланс
balance-payable = Готово до виплати
balance-is-payable = Із завершених замовлень.
balance-held = Утримується
balance-is-held = Доки покупці не отримають товари, без комісії.
balance-on-its-way = У дорозі
balance-is-on-its-way = Ваш банк отримає це за кілька днів.
balance-paid = Виплачено досі
balance-is-paid = В усіх виплатах.
balance-owes = Ваш баланс від’ємний, бо гроші повернено покупцям після того, як вони стали вашими. Їх утримають із вашого наступного заробітку.
balance-account = Куди надходять виплати
balance-account-since = від
balance-account-change = Змінити
balance-account-add = Указати банківський рахунок
balance-no-account = Ви ще не вказали банківського рахунку. Доки його немає, нічого не можна виплатити.
balance-releases = Що звільниться найближчим часом
balance-releases-what = У ці дні завершується захист покупців, якщо вони не підтвердять раніше, що все прибуло.
balance-order = Замовлення
balance-yours = Вам
balance-until = Не пізніше
balance-payouts = Виплати
balance-no-payouts = Виплат ще не було.
balance-day = День
balance-statements = Виписки
balance-statements-what = Кожен запис місяця з номером замовлення: для читання, у CSV для бухгалтерії та в PDF.
bank-account-title = Банківський рахунок
bank-account-what = На цей рахунок ми виплачуємо зароблене вами. Його номер зберігаємо запечатаним і показуємо лише останні чотири символи.
bank-account-now = Досі виплати надходять на
bank-account-holder = Чий це рахунок
bank-account-holder-what = Ім’я або назва, як у банку.
bank-account-country = Країна банку
bank-account-number = IBAN або номер рахунку
bank-account-number-what = Якщо банки мають IBAN, введіть IBAN.
bank-account-bank = BIC
bank-account-bank-what = 8 або 11 літер і цифр. Не заповнюйте, якщо ваш банк його не вимагає.
bank-account-password = Ваш пароль
bank-account-password-what = Ми питаємо його знову, щоб ніхто інший не міг змінити, куди йдуть ваші гроші.
bank-account-save = Зберегти
flash-bank-account = Відтепер виплати надходять на цей рахунок.
error-bank-holder = Введіть ім’я або назву власника рахунку, щонайбільше 70 символів.
error-bank-number = Введіть від 4 до 34 літер і цифр.
error-bank-iban = У цьому IBAN є помилка. Порівняйте його з карткою або листом вашого банку.
error-bank-code = BIC має 8 або 11 літер і цифр.
mail-payout-paid-subject = { $amount } на вашому рахунку
mail-payout-paid-body =
    Ми виплатили вам { $amount } (виплата { $number }).
    З чого складається сума, показано у вашій виписці.
mail-payout-paid-action = Відкрити баланс
mail-payout-failed-subject = Виплата не надійшла
mail-payout-failed-body =
    Виплата { $number } на суму { $amount } не надійшла. { $why }
    Гроші знову на вашому балансі. Перевірте банківський рахунок, щоб наступна виплата надійшла.
mail-payout-failed-action = Перевірити банківський рахунок
mail-payout-account-subject = Ваш банківський рахунок змінено
mail-payout-account-body =
    Виплати вашого магазину відтепер надходять на рахунок { $number }.
    Якщо це змінили не ви, змініть пароль і негайно напишіть нам.
mail-payout-account-action = Відкрити баланс
