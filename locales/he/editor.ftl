# editor: he.

listings-title = מוצרים
listings-new = מוצר חדש
listings-all = הכול
listings-states = לפי מצב
listings-search = כותרת או מק״ט
listings-none = עדיין אין מוצרים
listings-none-what = תארו כאן מוצר אחד, או ייבאו קובץ עם מוצרים רבים.
listings-none-found = לא נמצא דבר
listings-none-found-what = חפשו מילים אחרות, או במצב אחר.
listings-show-all = הצגת כל המוצרים
listings-article = מוצר
listings-state = מצב
listings-price = מחיר
listings-stock = מלאי
listings-languages = שפות
listings-changed = שונה
listings-from = החל מ־{ $price }
listings-low = מלאי נמוך
listings-of-languages = { $n } מתוך 18
listing-state-draft = טיוטה
listing-state-active = מוצע למכירה
listing-state-paused = מושהה
listing-state-removed = הוסר
category-title = איזה סוג מוצר זה?
category-lead = הקטגוריה קובעת לפי מה קונים יכולים לסנן, ומה תתבקשו למלא בהמשך.
category-search = חיפוש קטגוריה
category-way = הדרך לקטגוריה זו
category-all = כל הקטגוריות
category-none = אין קטגוריה כזאת
category-none-what = נסו מילה כללית יותר, או התחילו מהרמה העליונה.
category-other = קטגוריה אחרת
begin-title = מוצר חדש
begin-language = כתבו ב{ $language }, שפת החנות שלכם. שפות אחרות יתווספו בהמשך.
begin-currency = המחירים הם ב־{ $currency }.
begin-stock-hint = כמה יחידות יש לכם למשלוח.
begin-weight-hint = משקל יחידה אחת כפי שהיא נשלחת, כולל האריזה.
begin-do = יצירת טיוטה
begin-draft = איש לא יראה אותה לפני שתציעו אותה למכירה.
editor-parts = חלקי המוצר
editor-needed = (נדרש)
editor-part-words = טקסטים
editor-part-facts = מאפיינים
editor-part-pictures = תמונות
editor-part-variants = דגמים ומלאי
editor-part-steps = מחירים לפי כמות
editor-part-sending = משלוח
editor-field-title = כותרת
editor-field-points = משפטים קצרים
editor-field-description = תיאור
editor-field-language = שפה
editor-field-hs6 = מספר מכס
editor-field-origin = ארץ ייצור
editor-field-sku = המק״ט שלכם
editor-field-price = מחיר
editor-field-stock = מלאי
editor-field-weight_g = משקל
editor-field-picture = תמונה
editor-field-active = מוצע למכירה
editor-field-step = מחיר לפי כמות
editor-field-quantities = החל מכמות
editor-field-least = מינימום
editor-field-lot = במארזים של
editor-field-most = מקסימום
editor-field-shipping = שיטת משלוח
editor-fault-category-stale = מישהו שינה את המוצר בינתיים. בחרו שוב.
editor-fault-category-unfit = המוצר כפי שהוא אינו מתאים לקטגוריה זו: חסר בו מאפיין, או שהדגמים שלו נבדלים במאפיין אחר. השהו אותו או שנו תחילה את הדגמים.
editor-fault-state-missing = עדיין אי אפשר להציע את המוצר: חסר משהו.
editor-fault-state-stale = מישהו שינה את המוצר בינתיים. זה מצבו כעת.
error-listing-stale = מישהו שינה את המוצר בינתיים. זה מצבו כעת; בחרו שוב.
error-step-quantity = הזינו מספר שלם של 2 לפחות.
conflict-title = מישהו שינה זאת בינתיים.
conflict-what = דבר ממה שכתבתם לא אבד: הוא עדיין בטופס. שמרו שוב כדי להחליף את מה ששמור.
conflict-field = שדה
conflict-mine = שלכם
conflict-stored = שמור
conflict-reload = שימוש במה ששמור
desk-missing = מה עדיין חסר לפני שאפשר להציע למכירה
desk-ready = הכול מוכן. אפשר להציע למכירה.
desk-no-way = אין
desk-no-way-what = איש לא יוכל לקנות לפני שתהיה שיטת משלוח.
desk-store-closed = החנות שלכם אינה פתוחה כעת; הקונים יראו את המוצר כשתיפתח.
desk-see = הצגה בחנות
desk-pause = השהיה
desk-offer = הצעה למכירה
desk-preview = תצוגה מקדימה
desk-copy = שכפול לטיוטה חדשה
desk-languages =
    { $n ->
        [one] שפה אחת
        [two] { $n } שפות
       *[other] { $n } שפות
    }
desk-pictures =
    { $n ->
        [0] אין
        [one] תמונה אחת
        [two] { $n } תמונות
       *[other] { $n } תמונות
    }
desk-variants =
    { $n ->
        [one] דגם אחד
        [two] { $n } דגמים
       *[other] { $n } דגמים
    }
desk-steps =
    { $n ->
        [0] מחיר אחד לכל כמות
        [one] מדרגה אחת
        [two] { $n } מדרגות
       *[other] { $n } מדרגות
    }
desk-says = מה כתוב בו
desk-sold = נמכרו עד כה
desk-id = מזהה לתוכנות
desk-end = להסיר לצמיתות?
desk-end-what = המוצר יוסר מהחנות ולא יוכל לחזור. הזמנות קיימות נשארות כפי שהן.
desk-end-do = הסרה לצמיתות
preview-notice = כך יראו אותו הקונים.
preview-back = חזרה למוצר
words-complete = מלא ב־{ $n } מתוך 18 שפות
words-languages = שפות
words-is-complete = מלא
words-is-begun = התחיל
words-own = אלה המילים שלכם. הקונים רואים אותן כשאין תרגום.
words-machine = הטקסט תורגם במכונה, והדבר מצוין לקונים. לאחר שתשמרו אותו, המילים הן שלכם.
words-title = כותרת
words-title-hint = מהו המוצר, במילים שאנשים מחפשים.
words-points = משפטים קצרים
words-points-hint = אחד בכל שורה, שנים־עשר לכל היותר.
words-description = תיאור
words-description-hint = שורה ריקה מתחילה פסקה חדשה.
words-remove = הסרת שפה זו
words-yours = המילים שלכם
facts-asked = מאפיינים
facts-months = חודשים
facts-years = שנים
facts-customs = מכס
facts-hs6 = מספר מכס
facts-hs6-hint = שש הספרות של השיטה המתואמת (HS). השאירו ריק כדי להשתמש במספר הרגיל.
facts-hs6-usual = הרגיל בקטגוריה זו: { $code }
facts-origin = ארץ ייצור
facts-yours = לשימושכם
facts-sku = המק״ט שלכם
facts-sku-hint = כך אתם מזהים את המוצר. ייתכן שהקונים יראו אותו.
pictures-none = עדיין אין תמונות. מוצרים עם תמונות נקנים הרבה יותר ממוצרים בלעדיהן.
pictures-order = סדר
pictures-order-hint = הראשונה היא התמונה הראשית.
pictures-place = מקום
pictures-words = מה רואים בתמונה
pictures-words-hint = כתבו ב{ $language } מה מראה כל תמונה: הטקסט מוקרא למי שאינו רואה אותה.
pictures-remove = הסרה
pictures-more = תמונות נוספות
pictures-hint = JPEG, PNG, WebP או GIF, עד 20 MB לתמונה, 20 תמונות לכל היותר. אפשר לבחור כמה בבת אחת.
pictures-add = הוספה
variants-caption = המחירים ב־{ $currency }, המשקלים בגרמים
variants-variant = דגם
variants-only = המוצר
variants-price = מחיר
variants-stock = מלאי
variants-weight = משקל בגרמים
variants-sku = המק״ט שלכם
variants-picture = תמונה
variants-picture-none = אין תמונה משלו
variants-picture-n = תמונה { $n }
variants-offered = מוצע
variants-reduced = מוצג כמוזל: המחיר הנמוך ביותר ב־30 הימים שלפני כן היה { $price }.
variants-price-hint = מחיר נמוך יותר מוצג כהנחה במשך 30 יום, לצד המחיר הנמוך ביותר ב־30 הימים שקדמו לה, כנדרש בחוק.
variants-matrix = בין מה הקונים יכולים לבחור?
variants-matrix-what = סמנו אפשרויות בעד שלושה מאפיינים: כל אחת יוצרת שורות עם כל אחת מהאחרות. שורות קיימות שומרות על המחיר והמלאי; מה שכבר אינו מסומן אינו מוצע עוד.
variants-matrix-do = יצירת השורות
variants-commas = הפרידו בין כמה ערכים בפסיקים.
steps-what = מי שקונה יותר משלם פחות על כל יחידה. כל עמודה היא כמות; השאירו שדה ריק כשלדגם אין מחיר כזה.
steps-caption = מחיר ליחידה ב־{ $currency }
steps-one = החל מ־1
steps-from = החל מ־
steps-cell = { $variant }, עמודה { $n }
sending-quantities = כמה אפשר לקנות
sending-least = מינימום
sending-lot = במארזים של
sending-lot-hint = 6 פירושו: 6, 12, 18 וכן הלאה.
sending-most = מקסימום
sending-most-hint = לקונה אחד. השאירו ריק אם אין הגבלה.
sending-way = איך המוצר נשלח
sending-profile = שיטת משלוח
sending-profile-hint = אם לא תבחרו, תשמש השיטה הראשונה שלכם.
flash-listing-saved = נשמר.
flash-listing-offered = המוצר מוצע כעת למכירה.
flash-listing-removed = המוצר הוסר.
stock-title = מלאי
stock-what = שנו מספרים רבים בבת אחת. מה שנמכר בזמן שאתם מקלידים נשאר מכור.
stock-search = כותרת או מק״ט
stock-low = נותרו מעט
stock-all = הכול
stock-none = אין כאן דבר
stock-none-what = כאן מופיעים מוצרים שאתם מציעים או מכינים.
stock-price = מחיר ב־{ $currency }
error-stock-stale = בינתיים נמכרו כל כך הרבה יחידות, שהמלאי היה יורד מתחת לאפס.
sell-logo = תמונת החנות
sell-logo-now = תמונת החנות שלכם
sell-logo-choose = בחירת תמונה
sell-logo-hint = תמונה ריבועית נראית הכי טוב. JPEG, PNG, WebP או GIF, עד 20 MB.
sell-logo-save = שימוש בתמונה זו
sell-logo-remove = הסרת התמונה
sell-cost = כמה זה עולה
sell-cost-what = אנו גובים { $share } ממחיר המוצרים שנמכרו, ודבר לפני כן: בלי דמי מנוי חודשיים ובלי תשלום על כל מוצר.
sell-need = מה דרוש לכם
sell-need-company = פרטי החברה: שם, כתובת, מספר במרשם החברות ומספר מע״מ.
sell-need-documents = נסח ממרשם החברות ואמצעי זיהוי של מי שמייצג את החברה.
sell-need-responsible = למוצרים המיוצרים מחוץ לאיחוד האירופי ונמכרים בו: מישהו שם שאחראי לבטיחותם.
sell-need-goods = מוצרים עם מחירים, תמונות ומשקלים. כותבים בשפה אחת; אפשר להוסיף אחרות בהמשך.
sell-document-bank = אישור על חשבון הבנק
sell-document-brand = הרשאה למכור מותג
sell-document-register-expires = הנסח תקף עד
sell-document-identity-expires = אמצעי הזיהוי תקף עד
sell-document-more = הגשת מסמך נוסף
sell-document-kind = סוג המסמך
sell-document-file = המסמך
sell-document-expires = תקף עד
sell-document-until = תקף עד { $day }
sell-document-send = הגשה
flash-document-handed-in = תודה. המסמך התקבל.
error-not-a-day = הזינו תאריך, למשל 2027-03-31.
