# customers: he.

customer-sign-in-title = התחברות
customer-forgotten = שכחתם את הסיסמה?
customer-keep = להישאר מחוברים במכשיר זה
customer-new = חדשים כאן?
customer-join = פתיחת חשבון
customer-office = לרשויות ולצוות: התחברות כאן
join-title = פתיחת חשבון
join-why = עקבו אחר הזמנות, שמרו כתובות ושלמו מהר יותר בפעם הבאה.
join-name = שם
join-mail-hint = נשלח לשם קישור כדי לוודא שהכתובת שלכם.
join-country = מדינה
join-country-hint = המדינה שבה אתם גרים.
join-currency = מטבע
join-do = פתיחת החשבון
join-have = כבר יש לכם חשבון?
join-sent-title = בדקו את תיבת הדואר
join-sent-words = שלחנו לכם הודעה. לחצו על הקישור שבה כדי לסיים; הוא תקף לשלושה ימים.
join-sent-nothing = לא קיבלתם?
join-sent-again = שליחה חוזרת
flash-mail-again = אם נרשמו עם כתובת זו, ההודעה נשלחה שוב.
confirm-title = כמעט סיימנו
confirm-words = הזינו את הסיסמה שבחרתם עבור { $mail } כדי לסיים.
confirm-hint = כדי שאיש לא יפתח חשבון בשמכם.
confirm-do = אישור והתחברות
confirm-anew = הסיסמה אינה שלכם? התחילו מחדש
flash-joined = ברוכים הבאים! החשבון שלכם מוכן.
forgotten-title = שכחתם את הסיסמה?
forgotten-words = כתבו את כתובת הדוא״ל שלכם ונשלח קישור לבחירת סיסמה חדשה.
forgotten-do = שליחת הקישור
forgotten-sent-title = בדקו את תיבת הדואר
forgotten-sent-words = שלחנו הודעה לכתובת זו. הקישור שבה תקף לשעה אחת ולשימוש חד־פעמי.
new-password-title = בחירת סיסמה חדשה
mail-title = כתובת הדוא״ל החדשה שלכם
mail-words = אשרו שברצונכם להתחבר עם כתובת זו מעתה.
mail-do = שימוש בכתובת זו
flash-mail-changed = כתובת הדוא״ל שונתה.
flash-mail-asked = שלחנו הודעה לכתובת החדשה. היא תיכנס לתוקף כשתלחצו על הקישור שבהודעה.
account-nav = החשבון שלי
account-home-title = החשבון שלי
account-home-hello = שלום, { $name }
account-tab-home = סקירה
account-tab-details = הפרטים שלי
account-tab-addresses = כתובות
account-tab-security = התחברות ואבטחה
account-tab-tokens = אסימוני API
details-title = הפרטים שלי
details-you = פרטים אישיים
details-save = שמירה
details-new-mail = כתובת דוא״ל חדשה
details-new-mail-hint = נשלח לשם קישור; דבר לא ישתנה לפני שתלחצו עליו.
details-change-mail = שינוי הכתובת
flash-saved = נשמר.
security-title = התחברות ואבטחה
second-step-on = בהתחברות יש להזין קוד מהאפליקציה אחרי הסיסמה.
second-step-off = קוד מאפליקציה במכשיר שלכם מונע מאחרים להיכנס, גם אם הם יודעים את הסיסמה.
second-step-sellers = מומלץ לכל מי שמוכר.
second-step-why = מעתה, בהתחברות יידרש אחרי הסיסמה קוד מאפליקציה במכשיר שלכם.
second-step-do = הפעלה
second-step-remove = כיבוי
flash-second-step-removed = האימות הדו־שלבי כבוי.
security-own = הנתונים שלי
security-data = כל המידע שאנו שומרים עליכם, בקובץ אחד.
security-download = הורדת הנתונים שלי
security-closing = אפשר לסגור את החשבון בכל עת.
closing-title = סגירת החשבון
closing-what-goes = פרטי ההתחברות, הכתובות וההגדרות יימחקו מיד. לא ניתן לבטל זאת.
closing-what-stays = רישומי ההזמנות נשמרים כל עוד החוק מחייב; איש אינו יכול לקנות באמצעותם.
closing-sure = ברצוני לסגור את החשבון
closing-do = סגירת החשבון שלי
closing-back = חזרה, להשאיר את החשבון
flash-account-closed = החשבון נסגר. להתראות!
problem-store-open = אתם עדיין מוכרים כאן
problem-store-open-detail = אי אפשר עדיין לסגור חשבון שיש לו חנות. סגרו תחילה את החנות; יש להסדיר הזמנות פתוחות וכספים.
addresses-title = הכתובות שלי
addresses-none = עדיין לא שמרתם כתובת.
addresses-back = חזרה לכתובות
address-new = הוספת כתובת
address-edit-title = שינוי הכתובת
address-edit = שינוי
address-remove = הסרה
address-make-default = הגדרה ככתובת ברירת המחדל
address-default = כתובת ברירת המחדל
address-save = שמירת הכתובת
address-country-use = בחירת מדינה זו
address-optional = (לא חובה)
address-example = לדוגמה { $example }
address-doubts = בדקו שוב. ייתכן שיש כאן טעות:
address-sure = הכתובת נכונה כפי שהיא
flash-address-saved = הכתובת נשמרה.
flash-address-removed = הכתובת הוסרה.
problem-address-book-full = פנקס הכתובות מלא
problem-address-book-full-detail = אפשר לשמור 50 כתובות. הסירו כתובת שאינה בשימוש.
address-label-name = שם
address-label-organisation = חברה
address-label-street = רחוב ומספר בית
address-label-street_more = דירה, קומה, בניין
address-label-suburb = פרוור
address-label-district = רובע
address-label-neighbourhood = שכונה
address-label-village_township = כפר או יישוב
address-label-townland = טאונלנד
address-label-city = עיר
address-label-post_town = עיר
address-label-area = אזור
address-label-province = פרובינציה
address-label-state = מדינה (State)
address-label-emirate = אמירות
address-label-parish = קהילה (Parish)
address-label-department = מחוז (Department)
address-label-island = אי
address-label-county = מחוז (County)
address-label-prefecture = מחוז (Prefecture)
address-label-do_si = פרובינציה או עיר (do, si)
address-label-oblast = אובלסט
address-label-governorate = נפה (Governorate)
address-label-region = אזור
address-label-postal_code = מיקוד
address-label-zip_code = מיקוד (ZIP)
address-label-pin_code = מיקוד (PIN)
address-label-eircode = Eircode
address-label-sorting_code = קוד מיון (CEDEX)
address-label-country = מדינה
address-label-telephone = טלפון
error-address-missing = שדה חובה.
error-address-missing-like = שדה חובה. אולי: { $suggestions }
error-address-too-long = עד { $most } תווים.
error-address-too-many = עד { $most } שורות.
error-address-malformed = הערך אינו נראה תקין עבור מדינה זו.
error-address-malformed-like = הערך אינו נראה תקין עבור מדינה זו. הוא נראה כך: { $examples }.
error-address-unknown = הערך אינו מוכר לנו.
error-address-unknown-like = הערך אינו מוכר לנו. האם התכוונתם ל־{ $suggestions }?
error-address-disagrees = אינו מתאים ל־{ $says }.
error-address-disagrees-like = אינו מתאים ל־{ $says }. ציפינו ל־{ $expected }.
error-address-unused = כתובות במדינה זו אינן כוללות שדה זה.
error-mail-address = הזינו כתובת דוא״ל, למשל name@example.com.
error-name-too-long = עד 100 תווים.
error-closing-sure = סמנו את התיבה אם אתם בטוחים.
mail-customer-confirm-subject = אישור כתובת הדוא״ל שלכם
mail-customer-confirm-body =
    מישהו, ככל הנראה אתם, מבקש לפתוח חשבון ב־{ $site } עם כתובת זו.
    לחצו על הקישור והזינו את הסיסמה כדי לסיים. הקישור תקף לשלושה ימים.
    אם לא אתם ביקשתם, אין צורך לעשות דבר: לא ייפתח חשבון.
mail-customer-confirm-action = אישור הכתובת שלי
mail-customer-known-subject = כבר יש לכם חשבון
mail-customer-known-body =
    מישהו, ככל הנראה אתם, ביקש להשתמש בכתובת זו לחשבון ב־{ $site }. כבר קיים חשבון עם כתובת זו ולכן דבר לא השתנה.
    אפשר להתחבר, או לבחור סיסמה חדשה אם שכחתם את הסיסמה.
mail-customer-known-action = התחברות
mail-customer-forgotten-subject = בחירת סיסמה חדשה
mail-customer-forgotten-body =
    מישהו, ככל הנראה אתם, ביקש סיסמה חדשה לחשבון שלכם ב־{ $site }.
    הקישור תקף לשעה אחת ולשימוש חד־פעמי. אם לא אתם ביקשתם, אין צורך לעשות דבר: הסיסמה נשארת כפי שהיא.
mail-customer-forgotten-action = בחירת סיסמה חדשה
mail-customer-unknown-subject = אין חשבון עם כתובת זו
mail-customer-unknown-body =
    מישהו, ככל הנראה אתם, ביקש סיסמה חדשה ב־{ $site }. אין חשבון קניות עם כתובת זו.
    אולי נרשמתם עם כתובת אחרת. אם לא אתם ביקשתם, אין צורך לעשות דבר.
mail-customer-unknown-action = פתיחת חשבון
mail-customer-password-subject = הסיסמה שלכם שונתה
mail-customer-password-body =
    הסיסמה של החשבון שלכם ב־{ $site } שונתה זה עתה, וכל המכשירים האחרים נותקו.
    אם לא אתם שיניתם אותה, בחרו מיד סיסמה חדשה ובדקו את החשבון.
mail-customer-password-action = לחשבון שלי
mail-customer-mail-subject = אישור כתובת הדוא״ל החדשה
mail-customer-mail-body =
    ביקשתם להתחבר ל־{ $site } עם כתובת זו מעתה.
    לחצו על הקישור כדי לאשר. הקישור תקף ליום אחד.
mail-customer-mail-action = שימוש בכתובת זו
mail-customer-mail-changed-subject = כתובת הדוא״ל שלכם שונתה
mail-customer-mail-changed-body =
    לחשבון שלכם ב־{ $site } יש כעת כתובת דוא״ל אחרת. מעתה תתחברו עם הכתובת החדשה, ואליה נכתוב.
    אם לא אתם שיניתם אותה, כתבו לנו מיד.
mail-customer-mail-changed-action = לחשבון שלי
mail-customer-closed-subject = החשבון שלכם נסגר
mail-customer-closed-body =
    החשבון שלכם ב־{ $site } נסגר לבקשתכם. פרטי ההתחברות, הכתובות וההגדרות נמחקו.
    רישומי ההזמנות נשמרים כל עוד החוק מחייב.
mail-customer-closed-action = לחנות
