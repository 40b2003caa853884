# orders: he.

order-stage-placed = טרם שולמה
order-stage-paid = שולמה
order-stage-dispatched = בדרך
order-stage-delivered = הגיעה
order-stage-completed = הושלמה
order-stage-cancelled = בוטלה
order-stage-returning = בתהליך החזרה
order-stage-returned = הוחזרה
order-stage-refunded = זוכתה
order-event-placed = הוזמנה
order-event-paid = שולמה
order-event-cancelled = בוטלה
order-event-dispatched = נמסרה לחברת השילוח
order-event-delivered = הגיעה, לפי חברת השילוח
order-event-confirmed = הקבלה אושרה
order-event-protection-ended = הושלמה: תקופת ההגנה הסתיימה
order-event-extended = תקופת ההגנה הוארכה
order-event-return-asked = התבקשה החזרה
order-event-return-ended = ההחזרה הסתיימה
order-event-returned = הוחזרה וזוכתה
order-event-refunded-in-part = זוכתה חלקית
order-event-refunded = זוכתה
order-by-buyer = על ידי הקונה
order-by-seller = על ידי המוכר
order-by-operator = על ידי האתר
order-by-provider = על ידי ספק התשלומים
order-by-clock = כי הזמן חלף
orders-title = ההזמנות שלי
orders-none = אין עדיין הזמנות
orders-none-what = מה שתקנו יופיע כאן.
orders-more =
    { $n ->
        [one] ועוד מוצר אחד ({ $n })
        [two] ועוד { $n } מוצרים
       *[other] ועוד { $n } מוצרים
    }
orders-see = לצפייה בהזמנה
orders-see-number = לצפייה בהזמנה { $number }
orders-older = הזמנות קודמות
orders-find = איתור הזמנה
orders-find-what = להזמנות ללא חשבון. שני הפרטים מופיעים בדוא״ל ששלחנו לכם.
orders-find-number = מספר הזמנה
orders-find-number-what = עשר אותיות וספרות, למשל 7K3M9-QPD4X.
orders-find-do = איתור
orders-find-none = אין הזמנה עם מספר זה וכתובת דוא״ל זו.
order-title = הזמנה { $number }
order-arrived = ההזמנה הגיעה?
order-arrived-what = המוכר לא יקבל את הכסף עד שתאשרו או עד שהמועד יחלוף. אם משהו אינו תקין, אל תאשרו.
order-confirm = כן, הכול בסדר
order-waits = המוכר מכין את ההזמנה
order-waits-what = אם ההזמנה לא תישלח בזמן, היא תבוטל אוטומטית והכסף יוחזר אליכם.
order-cancel = ביטול ההזמנה
order-left = מסתיים { $when }
order-unpaid = ההזמנה טרם שולמה.
order-pay = לתשלום עכשיו
order-goods = מה קניתם
order-happened = מה קרה
order-carrier = נשלח באמצעות { $carrier }
order-paid = מה שילמתם
order-purchase = הקנייה כולה
order-receipt = קבלה
receipt-title = קבלה להזמנה { $number }
receipt-from = נמכר על ידי
receipt-register = מרשם: { $register }
receipt-vat = מספר מע״מ: { $number }
receipt-to = נמכר אל
receipt-day = תאריך התשלום
receipt-goods = מוצרים
receipt-amount = סכום
receipt-scheme = המס נגבה על ידי האתר במסגרת { $scheme }.
receipt-tax-collected = המס נגבה על ידי האתר.
receipt-refunded = הוחזר
receipt-print = השתמשו בדפדפן כדי להדפיס את העמוד או לשמור אותו כ־PDF.
order-refund-begun = { $amount } בדרך חזרה אליכם.
order-refund-paid = { $amount } הוחזרו אליכם.
order-refund-failed = עדיין לא ניתן היה להחזיר { $amount }. אנחנו בודקים זאת.
flash-order-confirmed = תודה. התשלום הועבר למוכר.
flash-order-cancelled = ההזמנה בוטלה. הכסף יוחזר אליכם.
flash-order-other = מצב ההזמנה השתנה בינתיים. זה מצבה כעת.
problem-order-not-now = אי אפשר לעשות זאת כעת
problem-order-not-now-detail = הפעולה אינה אפשרית בשלב הנוכחי של ההזמנה. בדקו את ההזמנה שוב.
error-dispatch-carrier = הזינו את שם חברת השילוח, עד 60 תווים.
error-dispatch-tracking = הזינו את מספר המעקב כפי שכתבה אותו חברת השילוח: אותיות, ספרות ומקפים.
error-refund-too-much = הסכום גבוה ממה שנותר להחזיר.
mail-order-paid-subject = תודה על הזמנה { $number }
mail-order-paid-body =
    התשלום בסך { $total } התקבל וההזמנה נמצאת אצל המוכר.
    { $lines }
    הכסף שלכם מוחזק עד שההזמנה תגיע.
mail-order-paid-action = מעקב אחר ההזמנה
mail-order-transfer-subject = נא להעביר { $total } עבור ההזמנה
mail-order-transfer-body =
    תודה על ההזמנה. נא להעביר { $total } עד { $until }.
    ציינו את האסמכתה הזו, כדי שנוכל לזהות את התשלום: { $number }
    אם הכסף לא יגיע בזמן, ההזמנה תבוטל אוטומטית ולא תהיו חייבים דבר.
mail-order-transfer-action = לפרטי החשבון ולאסמכתה
mail-order-lapsed-subject = הזמנה { $number } בוטלה
mail-order-lapsed-body =
    הזמנה { $number } בסך { $total } לא שולמה בזמן ולכן בוטלה. אינכם חייבים דבר.
    נשמח שתזמינו שוב.
mail-order-lapsed-action = לצפייה בהזמנה
mail-order-cancelled-subject = המוכר אינו יכול לשלוח את הזמנה { $number }
mail-order-cancelled-body = אנו מצטערים: הזמנה { $number } בוטלה. { $total } יוחזרו באמצעי שבו שילמתם.
mail-order-cancelled-action = לצפייה בהזמנה
mail-order-cancelled-by-you-subject = הזמנה { $number } בוטלה
mail-order-cancelled-by-you-body = ביטלתם את הזמנה { $number }. { $total } יוחזרו באמצעי שבו שילמתם.
mail-order-cancelled-by-you-action = לצפייה בהזמנה
mail-order-cancelled-late-subject = הזמנה { $number } לא נשלחה בזמן
mail-order-cancelled-late-body = המוכר לא שלח את הזמנה { $number } בזמן ולכן היא בוטלה. { $total } יוחזרו באמצעי שבו שילמתם.
mail-order-cancelled-late-action = לצפייה בהזמנה
mail-order-sent-subject = הזמנה { $number } בדרך
mail-order-sent-body =
    המוכר מסר את ההזמנה ל־{ $carrier }. מספר מעקב: { $tracking }
    היא תגיע עד { $until } לכל המאוחר. לאחר שתגיע, אשרו זאת בעמוד ההזמנה.
mail-order-sent-action = מעקב אחר ההזמנה
mail-order-sent-untracked-subject = הזמנה { $number } בדרך
mail-order-sent-untracked-body =
    המוכר מסר את ההזמנה ל־{ $carrier }. אין לה מספר מעקב.
    היא תגיע עד { $until } לכל המאוחר. לאחר שתגיע, אשרו זאת בעמוד ההזמנה.
mail-order-sent-untracked-action = מעקב אחר ההזמנה
