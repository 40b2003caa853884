# overview: he.

overview-title = סקירה
overview-waits = ממתין לכם
overview-to-dispatch = הזמנות לשילוח
overview-soon =
    { $n ->
        [one] אחת לשילוח בתוך יממה
        [two] { $n } לשילוח בתוך יממה
       *[other] { $n } לשילוח בתוך יממה
    }
overview-messages = הודעות שלא נקראו
overview-questions = שאלות שמחכות לתשובה
overview-returns = החזרות
overview-low = נותרו מעט
overview-next = הבאות לשילוח
overview-order = הזמנה
overview-article = מוצר
overview-country = מדינה
overview-due = לשילוח
overview-amount = סכום
overview-thirty = 30 הימים האחרונים
overview-sales = מכירות
overview-orders = הזמנות
overview-mean = הזמנה ממוצעת
overview-offered = מוצרים מוצעים
overview-change = { $change } לעומת 30 הימים הקודמים
overview-sales-chart = מכירות לפי יום
overview-orders-chart = הזמנות לפי יום
overview-countries-chart = לאן נשלחו הזמנות
overview-highest = הגבוה ביותר: { $most }.
overview-as-table = כטבלה
overview-day = יום
overview-best = הנמכרים ביותר
overview-pieces = יחידות
overview-left = נותרו
