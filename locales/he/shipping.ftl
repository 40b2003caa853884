# shipping: he.

shipping-title = שיטות משלוח
shipping-lead = לאילו מדינות אתם שולחים, באמצעות מי, תוך כמה זמן ובאיזה מחיר. השיטה הראשונה חלה על כל מוצר שלא נקבעה לו אחרת.
shipping-new = שיטת משלוח חדשה
shipping-none = אתם עדיין לא שולחים לשום מקום
shipping-none-what = הקונים יוכלו להזמין לאחר שתציינו לאן אתם שולחים.
shipping-handling-says =
    { $n ->
        [one] נמסר לחברת השילוח בתוך יום עסקים אחד
        [two] נמסר לחברת השילוח בתוך { $n } ימי עסקים
       *[other] נמסר לחברת השילוח בתוך { $n } ימי עסקים
    }
shipping-to = אל
shipping-to-hint = מדינות מופרדות בפסיקים, EU עבור האיחוד האירופי. השאירו ריק עבור כל היתר.
shipping-others = כל המדינות האחרות
shipping-service = שירות
shipping-carrier = חברת שילוח
shipping-time = זמן בדרך
shipping-fee = דמי משלוח
shipping-days = { $least } עד { $most } ימי עסקים
shipping-fee-kg = { $fee } ועוד { $each } לכל קילוגרם
shipping-fee-free = { $fee }, חינם החל מ־{ $from }
shipping-change = שינוי
shipping-remove = הסרה
shipping-name = שם
shipping-name-hint = רק אתם רואים אותו.
shipping-handling = ימי עסקים עד למסירה לחברת השילוח
shipping-handling-hint = בין 0 ל־30.
shipping-lanes = לאן אתם שולחים, דמי המשלוח ב־{ $currency }
shipping-lanes-hint = שורות ללא חברת שילוח, ימים ודמי משלוח אינן נשמרות.
shipping-lane = שורה { $n }
shipping-lane-remove = הסרת שורה זו
shipping-days-least = ימי עסקים בדרך, לפחות
shipping-days-most = ימי עסקים בדרך, לכל היותר
shipping-base = דמי משלוח
shipping-per-kg = ועוד לכל קילוגרם
shipping-free-from = חינם החל מסכום מוצרים זה
shipping-more = שורה נוספת
flash-shipping-saved = נשמר.
error-not-a-country-name = ”{ $wanted }” אינה מדינה המוכרת כאן.
