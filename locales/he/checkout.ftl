# checkout: he.

checkout-title = קופה
step-basket = סל קניות
step-address = כתובת
step-payment = משלוח ותשלום
checkout-saved = לאן לשלוח?
checkout-saved-use = לשלוח לכאן
checkout-where = לאן לשלוח?
checkout-elsewhere = כתובת אחרת
checkout-guest = אפשר לקנות בלי חשבון. כבר יש לכם חשבון?
checkout-mail = כתובת דוא״ל
checkout-mail-what = לשם נשלח את האישור ואת הקישור למעקב אחר ההזמנה.
checkout-keep = שמירת הכתובת בחשבון שלי
checkout-next = המשך למשלוח ולתשלום
checkout-to = נשלח אל
checkout-to-change = שינוי
checkout-pieces =
    { $n ->
        [one] יחידה אחת ({ $n })
        [two] { $n } יחידות
       *[other] { $n } יחידות
    }
checkout-ways = משלוח
checkout-ways-use = בחירת אפשרויות המשלוח האלה
checkout-back = חזרה לסל
checkout-changed = משהו השתנה מאז שצפיתם: מחירים, מלאי או קופונים. בדקו את הסכומים ושלמו שוב. עדיין לא בוצעה הזמנה.
error-address-part = חלק זה של הכתובת אינו מתאים למדינה.
pay-how = איך לשלם?
pay-card = כרטיס
pay-card-what = ייתכן שהבנק יבקש מכם לאשר.
pay-transfer = העברה בנקאית
pay-transfer-what = נשמור לכם את המוצרים שבעה ימים עד שהכסף יגיע.
pay-card-number = מספר כרטיס
pay-card-expires = בתוקף עד (MM/YY)
pay-card-code = קוד אבטחה
pay-now = תשלום { $total }
pay-held = הכסף שלכם מוחזק עד שההזמנה תגיע.
pay-test-cards = החנות מקבלת כרטיסי בדיקה
test-card-pays = משולם מיד
test-card-declined = נדחה
test-card-no-money = אין בו מספיק כסף
test-card-asks = הבנק שואל תחילה
test-card-slow = לוקח כמה שניות
error-pay-method = בחרו אמצעי תשלום.
error-card-number = זה אינו מספר כרטיס. בדקו אם הוקלדה ספרה שגויה.
error-card-expires = הזינו את החודש והשנה שעל הכרטיס, למשל 09/29.
error-card-expired = תוקף הכרטיס פג.
error-card-code = הזינו את שלוש או ארבע הספרות שבגב הכרטיס.
purchase-paid = תודה, התשלום התקבל
purchase-paid-what = המוכרים קיבלו הודעה וישלחו את המוצרים. כל הפרטים יישלחו אליכם בדוא״ל.
purchase-awaiting = ההזמנה ממתינה לתשלום
purchase-cancelled = ההזמנה בוטלה
purchase-cancelled-what = אין חוב. אם יגיע בכל זאת כסף עבורה, הוא יוחזר אליכם.
purchase-challenge = הבנק שלכם מבקש אישור
purchase-challenge-what = בלי האישור התשלום לא יושלם.
purchase-challenge-go = לבנק
purchase-waits = הבנק עדיין לא ענה. זה עשוי לקחת דקה.
purchase-look-again = לבדוק שוב
purchase-transfer = נא להעביר את הכסף
purchase-transfer-what = ציינו את האסמכתה בדיוק כפי שהיא מופיעה כאן, כדי שנוכל לזהות את התשלום.
purchase-transfer-holder = לזכות
purchase-transfer-account = חשבון
purchase-transfer-bank = בנק
purchase-transfer-amount = סכום
purchase-transfer-reference = אסמכתה
purchase-pay-by = לתשלום עד
purchase-cancel = ביטול ההזמנה
purchase-orders = הזמנות
flash-purchase-cancelled = ההזמנה בוטלה.
payment-failed-declined = הבנק דחה את התשלום. נסו כרטיס אחר או פנו לבנק.
payment-failed-no-money = אין מספיק כסף לתשלום זה. נסו כרטיס אחר.
payment-failed-expired = תוקף הכרטיס פג. נסו כרטיס אחר.
payment-failed-refused = התשלום לא אושר. לא חויבתם; אפשר לנסות שוב.
