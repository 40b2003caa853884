# decisions: he.

store-decision-title = החלטה
store-decision-words = מה נאמר למוכר
store-decision-words-what = נשלח למוכר בדוא״ל, במילים שלכם. נדרש בהשעיה או בסגירה של חנות.
store-decision-was = כתבנו לכם על כך:
mail-store-opened-subject = החנות { $store } פתוחה
mail-store-opened-body =
    החנות שלכם { $store } פתוחה. הקונים יכולים מעתה למצוא את מוצריכם ולקנות אותם.
    { $words }
mail-store-opened-action = לפתיחת החנות
mail-store-suspended-subject = החנות { $store } מושעית
mail-store-suspended-body =
    החנות שלכם { $store } מושעית. אי אפשר לקנות את מוצריה עד שתיפתח שוב. הסיבה:
    { $words }
    הזמנות שכבר שולמו נמשכות. אפשר להשיב על ההחלטה בכתב אלינו.
mail-store-suspended-action = לצפייה בחנות
mail-store-closed-subject = החנות { $store } נסגרה
mail-store-closed-body =
    החנות שלכם { $store } אינה מוכרת עוד באתר זה. הסיבה:
    { $words }
    מה שהרווחתם ישולם לכם. אפשר להשיב על ההחלטה בכתב אלינו.
mail-store-closed-action = לצפייה בחנות
