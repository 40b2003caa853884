# payouts: ru.

nav-payouts = Выплаты
payouts-title = Выплаты продавцам
payouts-what = Заработанное магазинами выплачивается пакетами. Сначала пакет составляется, чтобы вы могли его проверить; когда вы его запускаете, деньги резервируются, и вы скачиваете файл для банка.
payouts-next = Кому будет выплачено сейчас
payouts-nobody-owed = Ни одному магазину ничего не причитается.
payouts-store = Магазин
payouts-owed = Причитается
payouts-outcome = Что сделает пакет
payouts-pays = выплатит
payouts-why-owes = магазин должен нам: долг удержат из следующих поступлений
payouts-why-little = меньше минимальной суммы
payouts-why-no-account = банковский счёт не указан
payouts-why-new-account = банковский счёт недавно изменён
payouts-why-suspended = магазин приостановлен
payouts-why-in-run = уже в пакете, который ещё не запущен
payouts-draw-up = Составить пакет
payouts-draw-up-what =
    { $n ->
        [one] Выплату получит { $n } магазин. Деньги не движутся, пока вы не запустите пакет.
        [few] Выплату получат { $n } магазина. Деньги не движутся, пока вы не запустите пакет.
        [many] Выплату получат { $n } магазинов. Деньги не движутся, пока вы не запустите пакет.
       *[other] Выплату получат { $n } магазина. Деньги не движутся, пока вы не запустите пакет.
    }
payouts-runs = Пакеты выплат
payouts-no-runs = Пакетов пока нет.
payouts-drawn-up = Составлен
payouts-by-clock = автоматически
payouts-count = Выплаты
payouts-state = Состояние
payouts-total = Всего
payouts-run-drawn-up = Составлен, не запущен
payouts-run-begun = Выполняется: ждём ответа банка
payouts-run-done = Завершён
payouts-run-given-up = Отменён
payouts-results = Внести ответы банка
payouts-results-what = Файл CSV со столбцами payout, result и reason. Значения result: paid, failed или returned; reason: account-unknown, account-closed, refused или other. Повторно внесённый файл ничего не меняет.
payouts-results-file = Файл с результатами
payouts-results-enter = Внести
payouts-entered =
    { $n ->
        [one] Внесена { $n } строка. Не внесены:
        [few] Внесено { $n } строки. Не внесены:
        [many] Внесено { $n } строк. Не внесены:
       *[other] Внесено { $n } строки. Не внесены:
    }
payouts-bad-no-payout = Строка { $line }: выплаты с таким номером нет.
payouts-bad-not-under-way = Строка { $line }: по этой выплате уже есть другой ответ, или она не запущена.
payouts-bad-payout-result = Строка { $line }: результат не paid, failed или returned.
payouts-bad-payout-reason = Строка { $line }: неизвестная причина.
payouts-run-title = Пакет выплат
payouts-start-what = Проверьте суммы. Когда вы запустите пакет, деньги каждой выплаты будут зарезервированы. То, что магазину больше не причитается, не выплачивается.
payouts-start = Запустить пакет
payouts-give-up = Отменить пакет
payouts-file-what = Передайте этот файл банку, а затем внесите его ответы. Скачивание записывается в журнал, так как в файле полные номера счетов.
payouts-file-csv = Файл CSV
payouts-file-xml = Файл XML (pain.001)
payouts-number = Выплата
payouts-amount = Сумма
payouts-answer = Ответ банка
payouts-reason = Причина
payouts-paid = Выплачено
payouts-paid-number = Выплата { $number } проведена
payouts-failed = Отклонено
payouts-failed-number = Выплата { $number } отклонена
payouts-returned = Возвращено
payouts-returned-number = Выплата { $number } возвращена
payout-state-drawn-up = Составлена
payout-state-begun = В пути
payout-state-paid = Выплачена
payout-state-failed = Не выплачена
payout-state-returned = Возвращена
payout-state-given-up = Отменена
payout-failure-account-unknown = Банк не знает такого счёта.
payout-failure-account-closed = Счёт закрыт.
payout-failure-refused = Банк отклонил выплату.
payout-failure-other = Банк не провёл выплату.
payout-failure-owed-less = Магазину столько больше не причитается.
flash-payouts-started = Пакет запущен. Скачайте файл для банка.
flash-payouts-given-up = Пакет отменён.
flash-payouts-results = Результаты внесены.
flash-payout-answered = Ответ внесён.
error-payouts-nobody = Сейчас выплачивать некому.
error-results-header = Это не файл с результатами: первой строкой должна быть payout,result,reason.
error-payout-result = Укажите paid, failed или returned.
error-payout-reason = Выберите одну из причин.
balance-title = Баланс
balance-payable = Готово к выплате
balance-is-payable = По завершённым заказам.
balance-held = Удерживается
balance-is-held = Пока покупатели не получат товар, за вычетом комиссии.
balance-on-its-way = В пути
balance-is-on-its-way = Поступит в ваш банк через несколько дней.
balance-paid = Выплачено на сегодня
balance-is-paid = Всеми выплатами.
balance-owes = Ваш баланс ниже нуля, потому что деньги вернулись покупателям после того, как стали вашими. Долг удержат из следующих поступлений.
balance-account = Куда идут выплаты
balance-account-since = с
balance-account-change = Изменить
balance-account-add = Указать банковский счёт
balance-no-account = Вы ещё не указали банковский счёт. До этого выплаты невозможны.
balance-releases = Что освободится следующим
balance-releases-what = В эти дни заканчивается защита покупателей, если они раньше не подтвердят получение.
balance-order = Заказ
balance-yours = Ваша сумма
balance-until = Не позднее
balance-payouts = Выплаты
balance-no-payouts = Выплат пока не было.
balance-day = Дата
balance-statements = Выписки
balance-statements-what = Все записи за месяц с номерами заказов: для чтения, в CSV для бухгалтерии и в PDF.
bank-account-title = Банковский счёт
bank-account-what = На этот счёт мы выплачиваем заработанное. Номер хранится в зашифрованном виде; показываем мы только последние четыре знака.
bank-account-now = Сейчас выплаты идут на
bank-account-holder = Владелец счёта
bank-account-holder-what = Имя или название, как оно указано в банке.
bank-account-country = Страна банка
bank-account-number = IBAN или номер счёта
bank-account-number-what = Если у банков есть IBAN, введите его.
bank-account-bank = BIC
bank-account-bank-what = 8 или 11 букв и цифр. Оставьте пустым, если банку он не нужен.
bank-account-password = Ваш пароль
bank-account-password-what = Мы спрашиваем его ещё раз, чтобы никто другой не мог изменить, куда идут ваши деньги.
bank-account-save = Сохранить
flash-bank-account = Теперь выплаты идут на этот счёт.
error-bank-holder = Введите владельца счёта, не более 70 знаков.
error-bank-number = Введите от 4 до 34 букв и цифр.
error-bank-iban = В этом IBAN ошибка. Сверьте его с картой или письмом из банка.
error-bank-code = BIC состоит из 8 или 11 букв и цифр.
mail-payout-paid-subject = На ваш счёт отправлено { $amount }
mail-payout-paid-body =
    Мы выплатили вам { $amount } (выплата { $number }).
    Из чего складывается сумма, видно в выписке.
mail-payout-paid-action = Открыть баланс
mail-payout-failed-subject = Выплата не поступила
mail-payout-failed-body =
    Выплата { $number } на { $amount } не поступила. { $why }
    Деньги снова на вашем балансе. Проверьте, пожалуйста, банковский счёт, чтобы следующая выплата поступила.
mail-payout-failed-action = Проверить банковский счёт
mail-payout-account-subject = Ваш банковский счёт изменён
mail-payout-account-body =
    Теперь выплаты вашего магазина идут на счёт { $number }.
    Если вы его не меняли, смените пароль и сразу напишите нам.
mail-payout-account-action = Открыть баланс
