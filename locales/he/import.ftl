# import: he.

import-title = ייבוא מוצרים מקובץ
import-lead = קובץ CSV או JSON עם כל מספר של מוצרים. שורות שהמק״ט שלהן כבר קיים אצלכם מעדכנות את המוצרים האלה; השאר הם מוצרים חדשים. אפשר לעזוב את העמוד בזמן הייבוא.
import-file = קובץ
import-file-hint = עמודות: sku, title, description, category, price, stock, weight_g ו־attribute.… עבור מאפיינים.
import-mapping = מיפוי
import-mapping-hint = רק אם לעמודות בקובץ שלכם יש שמות אחרים: כמה שורות TOML. אפשר להשאיר ריק.
import-send = ייבוא
import-before = קבצים קודמים
import-when = התחלה
import-made = מוצרים חדשים
import-changed = מוצרים שעודכנו
import-drafts = מהחדשים: טיוטות שחסר בהן מאפיין
import-bad = שורות שלא נקלטו
import-bad-rows = השורות שלא נקלטו
import-line = שורה
import-field = שדה
import-why = סיבה
import-done = הקובץ נקלט.
import-failed = לא ניתן היה להמשיך לקלוט את הקובץ:
import-percent = { $n }% מהקובץ נקלטו.
import-goes-on = העמוד מציג את ההתקדמות ומתעדכן כל כמה שניות.
error-import-mapping = אי אפשר לקרוא את המיפוי: { $wanted }
