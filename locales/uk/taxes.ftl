# taxes: uk.

error-tax-cell = Це неможливо прочитати: { $wanted }.
error-tax-contradiction = Це суперечить іншому рядку: { $wanted }.
error-tax-other-sheet = Рядок іншої таблиці має цей ідентифікатор.
error-shipping-handling = Від 0 до { $wanted } робочих днів.
error-shipping-lanes = Укажіть, куди ви відправляєте: від 1 до { $wanted } рядків.
error-shipping-countries = Виберіть щонайменше одну країну або всі інші.
error-shipping-twice = Інший рядок має таку саму послугу для: { $wanted }.
error-shipping-days = Перше число не більше за друге, а друге — не більше { $wanted }.
error-shipping-amount = Введіть суму від 0.
error-shipping-profiles = Найбільша кількість способів доставки в магазині: { $wanted }.
problem-shipping-in-use = Є товари з цим способом доставки
problem-shipping-in-use-detail = Спершу виберіть для них інший спосіб доставки.
error-header = Перший рядок не називає стовпців файлу курсів.
error-cells = У цьому рядку більше або менше клітинок, ніж у першому.
error-day = Це не дата, наприклад 2026-11-30.
error-day-to-come = Цей день ще не настав.
error-currency = Це не валюта.
error-rate = Це не курс.
