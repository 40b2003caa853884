# outbox: he.

mail-greeting = שלום { $name },
mail-greeting-nameless = שלום,
mail-footer = הודעה זו נשלחה מ־{ $site } בעקבות פעולה בחשבון שלכם או בהזמנה שלכם. תשובות לכתובת זו אינן נקראות.
mail-trial-subject = דוא״ל מ־{ $site } מגיע
mail-trial-body =
    זוהי בדיקה: מישהו מצוות { $site } רצה לוודא שההודעות מגיעות.
    אין צורך לעשות דבר.
mail-trial-action = לאתר { $site }
problem-mail-erased = תוכן ההודעה נמחק
problem-mail-erased-detail = תוכן הודעות נמחק זמן מה לאחר שליחתן. אי אפשר לשלוח אותה שוב.
problem-under-way = ההודעה כבר בדרך
problem-under-way-detail = המתינו עד לניסיון השליחה ואז נסו שוב.
problem-webhook-too-many = יותר מדי כתובות
problem-webhook-too-many-detail = הסירו כתובת שאינה בשימוש ואז הוסיפו את החדשה.
error-webhook-address = הזינו כתובת באינטרנט הציבורי שמתחילה ב־https:// ואינה כוללת שם משתמש או סיסמה.
error-webhook-events = בחרו לפחות אירוע אחד.
