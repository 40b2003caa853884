# taxes: ru.

error-tax-cell = Не удаётся прочитать: { $wanted }.
error-tax-contradiction = Противоречит другой строке: { $wanted }.
error-tax-other-sheet = Такой идентификатор есть у строки другой таблицы.
error-shipping-handling = От 0 до { $wanted } рабочих дней.
error-shipping-lanes = Укажите, куда вы отправляете: от 1 до { $wanted } строк.
error-shipping-countries = Выберите хотя бы одну страну или все остальные.
error-shipping-twice = В другой строке та же служба для { $wanted }.
error-shipping-days = Первое число не больше второго, а второе — не больше { $wanted }.
error-shipping-amount = Введите сумму от 0.
error-shipping-profiles = У магазина может быть не более { $wanted } способов отправки.
problem-shipping-in-use = Этим способом отправляются товары
problem-shipping-in-use-detail = Сначала выберите для них другой способ отправки.
error-header = Первая строка не содержит названий столбцов файла курсов.
error-cells = В этой строке больше или меньше ячеек, чем в первой.
error-day = Это не дата вида 2026-11-30.
error-day-to-come = Этот день ещё не наступил.
error-currency = Это не валюта.
error-rate = Это не курс.
