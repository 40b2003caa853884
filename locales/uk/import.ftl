# import: uk.

import-title = Імпорт товарів із файлу
import-lead = Файл CSV або JSON із будь-якою кількістю товарів. Рядки з артикулом, який у вас уже є, змінюють ці товари, решта додає нові. Поки триває імпорт, цю сторінку можна закрити.
import-file = Файл
import-file-hint = Стовпці: sku, title, description, category, price, stock, weight_g, а для характеристик — attribute.…
import-mapping = Зіставлення стовпців
import-mapping-hint = Лише якщо стовпці вашого файлу називаються інакше: кілька рядків TOML. Можна не заповнювати.
import-send = Імпортувати
import-before = Попередні файли
import-when = Початок
import-made = Нові товари
import-changed = Змінені товари
import-drafts = З нових: чернетки, яким бракує характеристики
import-bad = Неприйняті рядки
import-bad-rows = Рядки, які не прийнято
import-line = Рядок
import-field = Поле
import-why = Причина
import-done = Файл імпортовано.
import-failed = Не вдалося завершити імпорт файлу:
import-percent = Імпортовано { $n } % файлу.
import-goes-on = Ця сторінка показує перебіг імпорту кожні кілька секунд.
error-import-mapping = Це зіставлення неможливо прочитати: { $wanted }
