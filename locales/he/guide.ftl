# guide: he.

guide-title = מדריך לרשויות
guide-version = גרסה
guide-effective = בתוקף מתאריך
guide-changes = מה חדש
guide-old = גרסה זו כבר אינה בתוקף. היא נשמרת מפני שיש בקשות שמפנות אליה.
guide-future = גרסה זו עדיין אינה בתוקף.
guide-present = בתוקף כעת: גרסה { $version }
guide-english-only = המדריך עצמו כתוב באנגלית.
guide-contents = תוכן עניינים
guide-versions = כל הגרסאות
