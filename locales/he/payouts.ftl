# payouts: he.

nav-payouts = תשלומים למוכרים
payouts-title = תשלומים למוכרים
payouts-what = מה שחנויות הרוויחו משולם בסבבים. תחילה מכינים סבב, כדי שאפשר יהיה לבדוק אותו; כשמפעילים אותו, הכסף מופרש ומורידים את הקובץ לבנק.
payouts-next = מי יקבל תשלום כעת
payouts-nobody-owed = לא מגיע תשלום לאף חנות.
payouts-store = חנות
payouts-owed = מגיע לה
payouts-outcome = מה יעשה הסבב
payouts-pays = ישלם
payouts-why-owes = חייבת לנו: החוב ינוכה מהרווחים הבאים שלה
payouts-why-little = פחות מסכום המינימום
payouts-why-no-account = לא ציינה חשבון בנק
payouts-why-new-account = חשבון הבנק שלה שונה לא מזמן
payouts-why-suspended = החנות מושעית
payouts-why-in-run = נמצאת בסבב שטרם הופעל
payouts-draw-up = הכנת סבב
payouts-draw-up-what =
    { $n ->
        [one] חנות אחת תקבל תשלום. הכסף לא יועבר עד שתפעילו את הסבב.
        [two] { $n } חנויות יקבלו תשלום. הכסף לא יועבר עד שתפעילו את הסבב.
       *[other] { $n } חנויות יקבלו תשלום. הכסף לא יועבר עד שתפעילו את הסבב.
    }
payouts-runs = סבבים
payouts-no-runs = עדיין אין סבבים.
payouts-drawn-up = הוכן
payouts-by-clock = אוטומטית
payouts-count = תשלומים
payouts-state = מצב
payouts-total = סך הכול
payouts-run-drawn-up = הוכן, לא הופעל
payouts-run-begun = בביצוע: ממתינים לתשובת הבנק
payouts-run-done = הסתיים
payouts-run-given-up = בוטל
payouts-results = רישום תשובות הבנק
payouts-results-what = קובץ CSV עם העמודות payout, result ו־reason. הערך של result הוא paid, failed או returned; הערך של reason הוא account-unknown, account-closed, refused או other. רישום חוזר של אותו קובץ אינו משנה דבר.
payouts-results-file = קובץ תוצאות
payouts-results-enter = רישום
payouts-entered =
    { $n ->
        [one] שורה אחת נרשמה. אלה לא נרשמו:
        [two] { $n } שורות נרשמו. אלה לא נרשמו:
       *[other] { $n } שורות נרשמו. אלה לא נרשמו:
    }
payouts-bad-no-payout = שורה { $line }: אין תשלום במספר זה.
payouts-bad-not-under-way = שורה { $line }: לתשלום זה כבר יש תשובה אחרת, או שלא הופעל.
payouts-bad-payout-result = שורה { $line }: הערך של result אינו paid, failed או returned.
payouts-bad-payout-reason = שורה { $line }: סיבה זו אינה מוכרת.
payouts-run-title = סבב תשלומים
payouts-start-what = בדקו את הסכומים. כשתפעילו את הסבב, הכסף של כל תשלום יופרש. מה שכבר לא מגיע לחנות לא ייכלל.
payouts-start = הפעלת הסבב
payouts-give-up = ביטול הסבב
payouts-file-what = מסרו את הקובץ לבנק, ואז רשמו את תשובתו. הורדת הקובץ נרשמת ביומן, כי יש בו מספרי חשבון מלאים.
payouts-file-csv = קובץ CSV
payouts-file-xml = קובץ XML (pain.001)
payouts-number = תשלום
payouts-amount = סכום
payouts-answer = תשובת הבנק
payouts-reason = סיבה
payouts-paid = שולם
payouts-paid-number = תשלום { $number } שולם
payouts-failed = נדחה
payouts-failed-number = תשלום { $number } נדחה
payouts-returned = חזר
payouts-returned-number = תשלום { $number } חזר
payout-state-drawn-up = הוכן
payout-state-begun = בדרך
payout-state-paid = שולם
payout-state-failed = לא שולם
payout-state-returned = חזר
payout-state-given-up = בוטל
payout-failure-account-unknown = החשבון אינו מוכר לבנק.
payout-failure-account-closed = החשבון סגור.
payout-failure-refused = הבנק דחה את התשלום.
payout-failure-other = הבנק לא ביצע את התשלום.
payout-failure-owed-less = לחנות כבר לא מגיע סכום כזה.
flash-payouts-started = הסבב הופעל. הורידו את הקובץ לבנק.
flash-payouts-given-up = הסבב בוטל.
flash-payouts-results = התוצאות נרשמו.
flash-payout-answered = התשובה נרשמה.
error-payouts-nobody = אין כעת למי לשלם.
error-results-header = זה אינו קובץ תוצאות: השורה הראשונה חייבת להיות payout,result,reason.
error-payout-result = ציינו paid, failed או returned.
error-payout-reason = בחרו אחת מהסיבות.
balance-title = יתרה
balance-payable = זמין לתשלום
balance-is-payable = מהזמנות שהושלמו.
balance-held = מוחזק
balance-is-held = עד שהקונים יקבלו את המוצרים, בניכוי העמלה.
balance-on-its-way = בדרך
balance-is-on-its-way = יגיע לבנק שלכם בתוך ימים אחדים.
balance-paid = שולם עד כה
balance-is-paid = בכל התשלומים.
balance-owes = היתרה שלכם שלילית כי כסף הוחזר לקונים אחרי שעבר אליכם. הסכום ינוכה מהרווחים הבאים שלכם.
balance-account = לאן מגיעים התשלומים
balance-account-since = מאז
balance-account-change = שינוי
balance-account-add = הוספת חשבון בנק
balance-no-account = עדיין לא ציינתם חשבון בנק. עד אז אי אפשר לשלם לכם.
balance-releases = מה ישתחרר בקרוב
balance-releases-what = בתאריכים אלה מסתיימת ההגנה על הקונים, אם לא יאשרו קודם לכן שהכול הגיע.
balance-order = הזמנה
balance-yours = חלקכם
balance-until = לכל המאוחר ב־
balance-payouts = תשלומים
balance-no-payouts = עדיין לא היו תשלומים.
balance-day = תאריך
balance-statements = דפי חשבון
balance-statements-what = כל תנועה בחודש עם מספר ההזמנה שלה: לקריאה, כקובץ CSV להנהלת החשבונות וכקובץ PDF.
bank-account-title = חשבון בנק
bank-account-what = לחשבון זה אנו משלמים את מה שהרווחתם. מספר החשבון שמור בהצפנה, ואנו מציגים רק את ארבעת התווים האחרונים.
bank-account-now = עד כה התשלומים מגיעים אל
bank-account-holder = בעל החשבון
bank-account-holder-what = השם כפי שהוא רשום בבנק.
bank-account-country = מדינת הבנק
bank-account-number = IBAN או מספר חשבון
bank-account-number-what = במקום שיש לבנקים IBAN, הזינו את ה־IBAN.
bank-account-bank = BIC
bank-account-bank-what = 8 או 11 אותיות וספרות. השאירו ריק אם הבנק שלכם אינו דורש זאת.
bank-account-password = הסיסמה שלכם
bank-account-password-what = אנו מבקשים אותה שוב, כדי שאיש מלבדכם לא יוכל לשנות לאן מגיע הכסף.
bank-account-save = שמירה
flash-bank-account = מעתה התשלומים יגיעו לחשבון זה.
error-bank-holder = הזינו את שם בעל החשבון, 70 תווים לכל היותר.
error-bank-number = הזינו 4 עד 34 אותיות וספרות.
error-bank-iban = יש טעות ב־IBAN. השוו אותו לכרטיס או למכתב מהבנק.
error-bank-code = BIC מכיל 8 או 11 אותיות וספרות.
mail-payout-paid-subject = { $amount } בחשבון שלכם
mail-payout-paid-body =
    שילמנו לכם { $amount } (תשלום { $number }).
    בדף החשבון תמצאו ממה הוא מורכב.
mail-payout-paid-action = לצפייה ביתרה
mail-payout-failed-subject = תשלום לא הגיע
mail-payout-failed-body =
    תשלום { $number } בסך { $amount } לא הגיע. { $why }
    הכסף חזר ליתרה שלכם. נא לבדוק את חשבון הבנק, כדי שהתשלום הבא יגיע.
mail-payout-failed-action = בדיקת חשבון הבנק
mail-payout-account-subject = חשבון הבנק שלכם שונה
mail-payout-account-body =
    מעתה התשלומים לחנות שלכם יגיעו לחשבון { $number }.
    אם לא אתם שיניתם אותו, החליפו סיסמה וכתבו לנו מיד.
mail-payout-account-action = לצפייה ביתרה
