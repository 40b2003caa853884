# import: ru.

import-title = Импорт товаров из файла
import-lead = Файл CSV или JSON с любым числом товаров. Строки с уже существующим артикулом изменяют эти товары, остальные добавляют новые. Страницу можно закрыть: импорт продолжится.
import-file = Файл
import-file-hint = Столбцы: sku, title, description, category, price, stock, weight_g, а для характеристик — attribute.…
import-mapping = Сопоставление столбцов
import-mapping-hint = Нужно, только если столбцы вашего файла называются иначе: несколько строк TOML. Можно оставить пустым.
import-send = Импортировать
import-before = Предыдущие файлы
import-when = Начало
import-made = Новые товары
import-changed = Изменённые товары
import-drafts = Из новых: черновики без нужной характеристики
import-bad = Непринятые строки
import-bad-rows = Строки, которые не приняты
import-line = Строка
import-field = Поле
import-why = Причина
import-done = Файл импортирован.
import-failed = Импорт файла прервался:
import-percent = Импортировано { $n } % файла.
import-goes-on = Страница обновляется каждые несколько секунд.
error-import-mapping = Не удаётся прочитать сопоставление: { $wanted }
